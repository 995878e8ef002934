"""Where lines begin, and the `quotex_lines` component: no sentence runs over the end of a line."""

import numpy as np
from spacy.attrs import IS_SPACE, ORTH
from spacy.language import Language
from spacy.tokens import Doc


def white_space(doc: Doc) -> np.ndarray:
    """Which tokens are white space, (tokens,)."""
    flags: np.ndarray = doc.to_array(IS_SPACE).astype(bool)
    return flags


def texts_of(doc: Doc) -> list[str]:
    """The tokens' texts, without a spaCy object for each."""
    strings = doc.vocab.strings
    return [strings[form] for form in doc.to_array(ORTH).tolist()]


def starts_of_lines(doc: Doc) -> list[int]:
    """The number of the first word of each line that has one; white space is no word."""
    white = white_space(doc)
    words = np.flatnonzero(~white)
    starts = words[:1].tolist()
    for i in np.flatnonzero(white).tolist():
        if "\n" in doc[i].text or "\r" in doc[i].text:
            starts += words[np.searchsorted(words, i) :][:1].tolist()
    return sorted(set(starts))


@Language.component("quotex_lines", assigns=["token.is_sent_start"])
def sentences_start_lines(doc: Doc) -> Doc:
    """Begin a sentence at the first word of every line; the parser decides on the others.

    A heading has no full stop, and a parser that sees no line ends runs it into its paragraph.
    """
    for i in np.flatnonzero(white_space(doc)).tolist():
        doc[i].is_sent_start = i == 0  # an empty line belongs to what is before it
    for i in starts_of_lines(doc):
        doc[i].is_sent_start = True
    return doc
