"""The best dependency tree, given a score for each arc."""

from collections.abc import Sequence

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
    """The best head of each node but node 0; `scores[dependent, head]`."""
    heads: np.ndarray = scores.argmax(axis=1)
    heads[0] = 0
    circle = _circle(heads)
    if circle is None:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[circle] = True
    outside = np.flatnonzero(~inside)
    # The circle becomes one node, the last of a smaller graph.
    within = scores[circle, heads[circle]]
    into = scores[np.ix_(circle, outside)] - within[:, None]
    out = scores[np.ix_(outside, circle)]
    entry, leaving = into.argmax(axis=0), out.argmax(axis=1)
    size = len(outside) + 1
    small = np.full((size, size), _NEVER)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = into.max(axis=0) + within.sum()
    small[:-1, -1] = out.max(axis=1)
    small[0] = _NEVER
    inner = _arborescence(small)
    heads = heads.copy()
    for place, node in enumerate(outside[1:], 1):
        head = inner[place]
        heads[node] = circle[leaving[place]] if head == size - 1 else outside[head]
    entered = inner[-1]
    heads[circle[entry[entered]]] = outside[entered]
    return heads


def _circle(heads: np.ndarray) -> np.ndarray | None:
    """The nodes of one circle, if there is one."""
    seen = np.zeros(len(heads), np.int64)
    seen[0] = -1
    for node in range(1, len(heads)):
        at = node
        while not seen[at]:
            seen[at] = node
            at = heads[at]
        if seen[at] == node:
            members = [at]
            while heads[members[-1]] != at:
                members.append(heads[members[-1]])
            return np.array(members)
    return None
