"""Labels of words as whole names: „I-PER“ stands behind „B-PER“ or „I-PER“ only."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

_NEVER = -1e9


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
