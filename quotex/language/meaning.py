"""Documents that are to be read as another text than they hold.

`nlp("sagte die\\nBürgermeisterin")` keeps its tokens; but what is read is „sagte die
Bürgermeisterin“ (see `quotex.normalised`).  The encoder reads that, once, and lends each token of
the document the vector of the word that it is, or is part of.
"""

from collections.abc import Callable, Sequence

import numpy as np
from spacy.attrs import IDX, LENGTH
from spacy.language import Language
from spacy.tokens import Doc

from quotex.lines import white_space
from quotex.normalised import Normalised, normalised

# Where the text was put right before it came to the pipeline: it is not put right again.
_AS_IT_STANDS = "quotex_as_it_stands"
_SMILEYS = frozenset(("):", ");"))


def read_as_meant(nlp: Language) -> None:
    """Let the embedded pipeline's encoder read each text as it is meant."""
    from quotex.encoder.encoder import Encoder

    for name in nlp.pipe_names:
        component = nlp.get_pipe(name)
        if isinstance(component, Encoder):
            component.meaning = Meaning(nlp.tokenizer)


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


def tokenised(text: str, tokenizer: Callable[[str], Doc]) -> Doc:
    """The text's words: a bracket and a colon, „Hanna Kern (SPD): „…““, are two and no smiley."""
    doc = tokenizer(text)
    if not any(smiley in text for smiley in _SMILEYS):
        return doc
    smileys: Sequence[int] = [token.i for token in doc if token.text in _SMILEYS]
    if smileys:
        with doc.retokenize() as retokenizer:
            for i in smileys:
                retokenizer.split(doc[i], list(doc[i].text), heads=[doc[i], doc[i]])
    return doc


def _aligned(doc: Doc, meant: Doc, source: Normalised) -> np.ndarray:
    """The token of `meant` that most of each token of `doc` is, (tokens,).

    What is not read belongs to the word before it.
    """
    owners = [-1] * len(source.given)
    white = white_space(meant)
    for i, (place, length) in enumerate(_places(meant)):
        if not white[i]:
            start, end = source.span(place, place + length)
            owners[start:end] = [i] * (end - start)
    before = next(owner for owner in owners if owner >= 0)
    found: list[int] = []
    for place, length in _places(doc):
        owned = [owner for owner in owners[place : place + length] if owner >= 0]
        if owned:
            before = max(dict.fromkeys(owned), key=owned.count)
        found.append(before)
    return np.array(found)


def _places(doc: Doc) -> list[list[int]]:
    """Where each token begins, and how long it is, in characters."""
    places: list[list[int]] = doc.to_array([IDX, LENGTH]).tolist()
    return places
