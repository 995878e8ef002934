"""Names: the labels of words as whole names; „I-PER“ stands behind „B-PER“ or „I-PER“ only."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from spacy.attrs import ENT_IOB, ENT_TYPE
from spacy.tokens import Doc

from quotex.encoder import people
from quotex.encoder.head_component import HeadComponent, write_layers
from quotex.lines import texts_of, white_space

_PERSON = "B-PER"
_NEVER = -1e9


class Names(HeadComponent):
    """Sets `doc.ents`: PER, ORG, LOC, MISC."""

    factory = "quotex_names"

    def take(self, files: dict[str, bytes]) -> None:
        """Use model and labels."""
        super().take(files)
        self.label_names["name"].index(_PERSON)

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of names."""
        marks = self.label_names.get("name", ())
        return tuple(dict.fromkeys(label[2:] for label in marks if label != "O"))

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set the names."""
        (scores,) = self.answers(vectors)
        marks = self.label_names["name"]
        kinds = np.array(
            [self.strings.add(mark[2:]) if mark != "O" else 0 for mark in marks], np.uint64
        )
        place = np.array([{"I": 1, "O": 2, "B": 3}[mark[0]] for mark in marks])
        begins = marks.index(_PERSON)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            words = np.flatnonzero(~white_space(doc))
            chosen = np.zeros(len(doc), np.int64)
            of_words = scores[start:end][words]
            found = whole_names(of_words, marks)
            texts = texts_of(doc)
            people.put_right([texts[i] for i in words.tolist()], found, of_words, begins)
            chosen[words] = found
            _without_gaps(chosen, words)
            write_layers(doc, [ENT_IOB, ENT_TYPE], [place[chosen], kinds[chosen]])

    def write_blank(self, doc: Doc) -> None:
        """White space is no name."""
        write_layers(doc, [ENT_IOB, ENT_TYPE], [np.full(len(doc), 2), np.zeros(len(doc))])


def _without_gaps(chosen: np.ndarray, words: np.ndarray) -> None:
    """White space inside a name belongs to it: „Ada  Kern“."""
    for k in np.flatnonzero(np.diff(words) > 1):
        before, after = words[k : k + 2]
        if chosen[after] and chosen[after] % 2 == 0:
            chosen[before + 1 : after] = chosen[after]


def whole_names(scores: np.ndarray, labels: Sequence[str]) -> np.ndarray:
    """The label number of each word, so that the sum of scores is the largest that is possible.

    `scores`: (words, labels), logarithms of probabilities; label 0 is „O“.  Viterbi's algorithm,
    run where taking each word's best label makes no whole names.
    """
    best: np.ndarray = scores.argmax(axis=1)
    allowed = _allowed(tuple(labels))
    before = np.concatenate([[0], best[:-1]])
    if len(best) == 0 or bool(allowed[before, best].all()):
        return best
    return _viterbi(scores, np.where(allowed, 0.0, _NEVER))


@lru_cache(maxsize=4)
def _allowed(labels: tuple[str, ...]) -> np.ndarray:
    """(label before, label) -> whether the two can follow each other."""
    return np.array(
        [
            [not after.startswith("I-") or before[2:] == after[2:] for after in labels]
            for before in labels
        ]
    )


def _viterbi(scores: np.ndarray, transition: np.ndarray) -> np.ndarray:
    total = scores[0] + transition[0]  # before the first word is „O“
    came_from = np.zeros(scores.shape, np.int64)
    for i in range(1, len(scores)):
        reached = total[:, None] + transition
        came_from[i] = reached.argmax(axis=0)
        total = reached.max(axis=0) + scores[i]
    path = np.zeros(len(scores), np.int64)
    path[-1] = total.argmax()
    for i in range(len(scores) - 1, 0, -1):
        path[i - 1] = came_from[i, path[i]]
    return path
