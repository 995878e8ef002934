"""Annotation carried over to a document of the same words with other white space between them.

„vor dem  Haus“ is read as „vor dem Haus“: the embedded pipeline's components say the same of both,
since they read the vectors of words, and white space has none.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, ORTH, POS, SENT_START, TAG
from spacy.tokens import Doc

from quotex.encoder.head_component import write_layers
from quotex.encoder.scores import carries, carry
from quotex.lines import starts_of_lines, white_space

_LAYERS = [POS, TAG, MORPH, ENT_IOB, ENT_TYPE]
_WRITTEN = ("SENT_START", "POS", "TAG", "MORPH", "DEP", "LEMMA", "ENT_IOB")


def carried(doc: Doc, meant: Doc) -> bool:
    """Whether `meant` now has what the embedded pipeline's components would write into it.

    That is told where it has the words and the lines of `doc`, which has been annotated by all of
    them, and no white space where `doc` has none.
    """
    if not (carries(doc) and all(map(doc.has_annotation, _WRITTEN))):
        return False
    places = list(_places(doc, meant))
    if not places or len(places) < len(meant) or not white_space(doc)[places[-1] + 1 :].all():
        return False
    from_here = np.array(places)
    if from_here[starts_of_lines(meant)].tolist() != starts_of_lines(doc):
        return False
    white = white_space(meant)
    sentences = doc.to_array(SENT_START)[from_here]
    columns = doc.to_array(_LAYERS)[from_here]
    labels = doc.to_array(DEP)[from_here]
    lemmas = np.where(white, meant.to_array(ORTH), doc.to_array(LEMMA)[from_here])
    heads = _heads(doc, from_here, white)
    write_layers(meant, [SENT_START, *_LAYERS, LEMMA], [sentences, *columns.T, lemmas])
    write_layers(meant, [HEAD, DEP], [heads, labels])  # spaCy takes heads and starts one by one
    carry(doc, meant, from_here)
    return True


def _places(doc: Doc, meant: Doc) -> Iterator[int]:
    """Where each token of `meant` stands in `doc`, as far as they are the same."""
    white, spaces = white_space(doc).tolist(), white_space(meant).tolist()
    forms: Sequence[int] = doc.to_array(ORTH).tolist()
    at = 0
    for form, blank in zip(meant.to_array(ORTH).tolist(), spaces, strict=True):
        while not blank and at < len(forms) and white[at]:
            at += 1
        if at == len(forms) or (white[at] != blank) or (not blank and forms[at] != form):
            return
        yield at
        at += 1


def _heads(doc: Doc, from_here: np.ndarray, white: np.ndarray) -> np.ndarray:
    """How far each token's head is; white space hangs on the token before it."""
    count = len(from_here)
    to_meant = np.zeros(len(doc), np.int64)
    to_meant[from_here] = np.arange(count)
    heads = from_here + doc.to_array(HEAD).astype(np.int64)[from_here]
    offsets: np.ndarray = to_meant[heads] - np.arange(count)
    offsets[white] = -1
    if white[0]:
        offsets[0] = np.argmin(white)
    return offsets
