"""Where sentences begin."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from spacy.attrs import SENT_START
from spacy.tokens import Doc

from quotex.encoder.head_component import HeadComponent, write_layers
from quotex.lines import starts_of_lines, white_space

_BEGINS, _INSIDE = 1, -1  # spaCy's SENT_START
_LONGEST = 400  # words of a sentence: a parser compares each with each


class Sentences(HeadComponent):
    """Sets where sentences begin: always with a line, else where the model says."""

    factory = "quotex_sentences"

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set `token.is_sent_start`."""
        (begins,) = self.answers(vectors)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            marks = np.where(begins[start:end] == 1, _BEGINS, _INSIDE)
            white = white_space(doc)
            marks[white] = _INSIDE
            marks[starts_of_lines(doc)] = _BEGINS
            _cut_long(marks, white)
            write_layers(doc, [SENT_START], [marks])

    def write_blank(self, doc: Doc) -> None:
        """All white space is one sentence."""
        write_layers(doc, [SENT_START], [np.full(len(doc), _INSIDE)])


def _cut_long(marks: np.ndarray, white: np.ndarray) -> None:
    """Begin a sentence in one that has no end: a list of ten thousand names."""
    starts = np.flatnonzero(marks == _BEGINS)
    for start, end in pairwise([*starts.tolist(), len(marks)]):
        if end - start > _LONGEST:
            words = start + np.flatnonzero(~white[start:end])
            marks[words[_LONGEST::_LONGEST]] = _BEGINS


def sentences_of(doc: Doc) -> list[np.ndarray]:
    """The numbers of the words of each sentence, without white space."""
    words = np.flatnonzero(~white_space(doc))
    if not doc.has_annotation("SENT_START"):
        return [words[at : at + _LONGEST] for at in range(0, len(words), _LONGEST)]
    begins = doc.to_array(SENT_START).astype(np.int64) == _BEGINS
    number = begins.cumsum()[words]
    parts = np.split(words, np.flatnonzero(np.diff(number)) + 1)
    return [part for part in parts if len(part)]
