"""Stretches of a text as sets of words, and which of two annotations belong together."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from quotex.article import Span

Words = frozenset[int]
"""Indices of words."""
_WORD = re.compile(r"\w+")


class WordsOf:
    """Which words of a text a stretch of it has a letter of; words are runs of letters, digits."""

    def __init__(self, text: str) -> None:
        """Find the words."""
        found = [match.span() for match in _WORD.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]

    def within(self, spans: Iterable[Span]) -> Words:
        """The words in the spans."""
        words: set[int] = set()
        for span in spans:
            first = bisect_right(self.ends, span.start)
            words.update(range(first, bisect_left(self.starts, span.end)))
        return frozenset(words)


def shared(one: Words, other: Words) -> float:
    """The share of the words in both, of those in either."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def paired(gold: Sequence[Words], answered: Sequence[Words], least: float) -> list[tuple[int, int]]:
    """Pairs that share at least `least` of their words, one to one, with the largest sum."""
    shares: dict[int, dict[int, float]] = {}
    with_word: dict[int, list[int]] = defaultdict(list)
    for j, given in enumerate(answered):
        for word in given:
            with_word[word].append(j)
    for i, wanted in enumerate(gold):
        near = sorted({j for word in wanted for j in with_word.get(word, ())})
        row = {j: share for j in near if (share := shared(wanted, answered[j])) >= least}
        if row:
            shares[i] = row
    return sorted(pair for part in _apart(shares) for pair in _best(part))


def _apart(shares: Mapping[int, Mapping[int, float]]) -> Iterator[dict[int, Mapping[int, float]]]:
    """The rows in groups that have no column in common: nearly all are of one row."""
    rows_with: dict[int, list[int]] = defaultdict(list)
    for i, row in shares.items():
        for j in row:
            rows_with[j].append(i)
    seen: set[int] = set()
    for start in shares:
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            for j in shares[waiting.pop()]:
                new = set(rows_with[j]) - group
                group |= new
                waiting += new
        seen |= group
        yield {i: shares[i] for i in sorted(group)}


def _best(shares: Mapping[int, Mapping[int, float]]) -> Iterator[tuple[int, int]]:
    """The pairs of row and column with the largest sum, by the Hungarian method (Kuhn 1955).

    Each row gets a column; one of its own, worth nothing, is there for it besides.
    """
    rows = list(shares)
    columns = sorted({j for row in shares.values() for j in row})
    width = len(columns) + len(rows)
    costs = [[-shares[i].get(j, 0.0) for j in columns] + [0.0] * len(rows) for i in rows]
    of_row, of_column = [0.0] * (len(rows) + 1), [0.0] * (width + 1)  # the potentials
    taken_by = [0] * (width + 1)  # rows from 1; column 0 stands for the row that is placed
    for row in range(1, len(rows) + 1):
        taken_by[0] = row
        at, least, before = 0, [inf] * (width + 1), [0] * (width + 1)
        done = [False] * (width + 1)
        while taken_by[at]:
            done[at] = True
            here, step, following = taken_by[at], inf, 0
            for k in range(1, width + 1):
                if done[k]:
                    continue
                cost = costs[here - 1][k - 1] - of_row[here] - of_column[k]
                if cost < least[k]:
                    least[k], before[k] = cost, at
                if least[k] < step:
                    step, following = least[k], k
            for k in range(width + 1):
                if done[k]:
                    of_row[taken_by[k]] += step
                    of_column[k] -= step
                else:
                    least[k] -= step
            at = following
        while at:
            taken_by[at] = taken_by[before[at]]
            at = before[at]
    for k, column in enumerate(columns, start=1):
        if taken_by[k] and column in shares[rows[taken_by[k] - 1]]:
            yield rows[taken_by[k] - 1], column
