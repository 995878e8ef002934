"""The best dependency tree, given a score for each arc."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_NEVER = -1e9


def best_tree(scores: np.ndarray) -> list[int]:
    """The head of each word: a connected tree without circles and with one root.

    `scores`: (words, 1 + words); column 0 is the root.  A head is a word's number counted from
    0, -1 for the root.  Where taking the best head of each word gives no tree, Chu & Liu 1965 and
    Edmonds 1967 find the best one, once for each promising root (Zmigrod et al. 2020, "Please
    Mind the Root").
    """
    heads: list[int] = (scores.argmax(axis=1) - 1).tolist()
    if is_tree(heads):
        return heads
    return _searched(scores)


def is_tree(heads: Sequence[int]) -> bool:
    """Whether there is one root, and a way to it from every word."""
    if sum(head < 0 for head in heads) != 1:
        return False
    reached = [0] * len(heads)  # by the walk from word number …
    for word in range(len(heads)):
        at = word
        while at >= 0 and not reached[at]:
            reached[at] = word + 1
            at = heads[at]
        if at >= 0 and reached[at] == word + 1:
            return False
    return True


_ROOTS = 3  # words that are tried as the root


def _searched(scores: np.ndarray) -> list[int]:
    count = len(scores)
    full = np.full((count + 1, count + 1), _NEVER)
    full[1:] = np.where(np.isfinite(scores), scores, _NEVER)
    np.fill_diagonal(full, _NEVER)
    best, found = -np.inf, [0] * count
    for root in np.argsort(-full[1:, 0], kind="stable")[:_ROOTS] + 1:
        rooted = full.copy()
        rooted[1:, 0] = _NEVER
        rooted[root] = _NEVER
        rooted[root, 0] = full[root, 0]
        heads = _arborescence(rooted)
        total = float(full[np.arange(1, count + 1), heads[1:]].sum())
        if total > best:
            best, found = total, [int(head) - 1 for head in heads[1:]]
    return found


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """The best head of each node but node 0; `scores[dependent, head]`.

    Follows best heads from node to node.  A circle becomes one node, which takes the number of
    one of its members; at the end the circles are opened again, the last one first.
    """
    scores = scores.copy()
    heads = np.zeros(len(scores), np.int64)
    reached = [True] + [False] * (len(scores) - 1)  # a way to node 0 is known, or it is in a circle
    circles: list[_Circle] = []
    for start in range(1, len(scores)):
        path = [] if reached[start] else [start]
        places = {start: 0}
        while path:
            head = heads[path[-1]] = int(scores[path[-1]].argmax())
            if reached[head]:
                break
            if head in places:
                members = path[places[head] :]
                del path[places[head] :]
                circles.append(_fold(scores, heads, members))
                for member in members[1:]:
                    del places[member]
                    reached[member] = True
                head = members[0]
            places[head] = len(path)
            path.append(head)
        for node in path:
            reached[node] = True
    for circle in reversed(circles):
        circle.open(heads)
    return heads


@dataclass(frozen=True)
class _Circle:
    """Nodes that were best heads of each other, as one node: the first of `members`.

    `heads`: of the members.  `entry`: by head, the member that hangs on it where the circle does;
    `leaving`: by dependent, the member that it hangs on where it hangs on the circle.
    """

    members: np.ndarray
    heads: np.ndarray
    entry: np.ndarray
    leaving: np.ndarray

    def open(self, heads: np.ndarray) -> None:
        """Give each member its own head, and what hangs on the circle one of the members."""
        head = heads[self.members[0]]
        below = heads == self.members[0]
        heads[below] = self.leaving[below]
        heads[self.members] = self.heads
        heads[self.entry[head]] = head


def _fold(scores: np.ndarray, heads: np.ndarray, members: Sequence[int]) -> _Circle:
    """Make the members of a circle one node in `scores`."""
    inside = np.array(members)
    into = scores[inside] - scores[inside, heads[inside]][:, None]
    out = scores[:, inside]
    circle = _Circle(inside, heads[inside], inside[into.argmax(axis=0)], inside[out.argmax(axis=1)])
    scores[inside[0]] = into.max(axis=0)
    scores[:, inside[0]] = out.max(axis=1)
    scores[:, inside[1:]] = -np.inf
    scores[inside[0], inside[0]] = -np.inf
    return circle
