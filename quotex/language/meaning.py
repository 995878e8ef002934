"""Documents that are to be read as another text than they hold.

`nlp("sagte die\\nBürgermeisterin")` keeps its tokens; but what is read is „sagte die
Bürgermeisterin“ (see `quotex.normalised`).  The encoder reads that, once, and lends each token of
the document the vector of the word that it is, or is part of.
"""

from collections.abc import Callable

import numpy as np
from spacy.tokens import Doc

from quotex.language.tokenizer import tokenised
from quotex.lines import white_space
from quotex.normalised import Normalised, normalised

# Where the text was put right before it came to the pipeline: it is not put right again.
_AS_IT_STANDS = "quotex_as_it_stands"


def as_it_stands(doc: Doc) -> Doc:
    """The document, which will be read as what it holds."""
    doc.user_data[_AS_IT_STANDS] = True
    return doc


class Meaning:
    """Says what a document is to be read as."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        """`tokenizer`: the one that the pipeline has."""
        self.tokenizer = tokenizer

    def __call__(self, doc: Doc) -> tuple[Doc, np.ndarray] | None:
        """The document that is read in its place, and the token there of each of its tokens.

        `None` where it is read as it stands, or where the other document has no words.
        """
        if _AS_IT_STANDS in doc.user_data:
            return None
        source = normalised(doc.text)
        if not source.changed:
            return None
        meant = tokenised(source.text, self.tokenizer)
        return None if white_space(meant).all() else (meant, _aligned(doc, meant, source))


def _aligned(doc: Doc, meant: Doc, source: Normalised) -> np.ndarray:
    """The token of `meant` that most of each token of `doc` is, (tokens,).

    What is not read belongs to the word before it.
    """
    owners = np.full(len(source.given), -1)
    for i in np.flatnonzero(~white_space(meant)).tolist():
        token = meant[i]
        start, end = source.span(token.idx, token.idx + len(token))
        owners[start:end] = i
    places = np.full(len(doc), owners[owners >= 0][0])
    for i, token in enumerate(doc):
        owned = owners[token.idx : token.idx + len(token)]
        owned = owned[owned >= 0]
        if len(owned):
            words, characters = np.unique(owned, return_counts=True)
            places[i] = words[characters.argmax()]
        elif i:
            places[i] = places[i - 1]
    return places
