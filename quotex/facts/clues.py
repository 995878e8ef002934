"""What a word of the text says of an actor, before it is known where that stands in the text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotex.attribution.evidence import weights
from quotex.facts.kinds import FactKind

REPEATED = frozenset(("pronoun",))
"""Names of evidence of which every clue counts: each „sie“ may be somebody else's."""
_MOST = 10  # clues of such a reason: more of them say no more


class Clue(NamedTuple):
    """One reason for a fact: the tokens `start` to `end` (exclusive) speak for `value`.

    `name` and `weight` are those of the evidence, `detail` the words that it rests on.
    """

    about: FactKind
    value: str
    name: str
    weight: float
    detail: str
    start: int
    end: int


def clue(
    about: FactKind, value: str, name: str, detail: str, place: tuple[int, int], times: float = 1
) -> Clue:
    """A clue with its weight in `data/evidence.toml`, `times` as much."""
    weight = round(weights()[about][name] * times, 3)
    return Clue(about, value, name, weight, detail, *place)


class Clues:
    """The clues of one actor, in the order in which they came: of each reason the strongest.

    However often a text says „Ministerin Kern“, that is one clue.  Of a reason that may be
    mistaken each time (`REPEATED`) every clue counts, up to `_MOST`.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._kept: dict[FactKind, dict[tuple[str, str, int], Clue]] = {}

    def add(self, clues: Iterable[Clue]) -> None:
        """Keep those that say more than what is known."""
        for one in clues:
            kept = self._kept.setdefault(one.about, {})
            k = 0
            while one.name in REPEATED and k < _MOST - 1 and (one.value, one.name, k) in kept:
                k += 1
            known = kept.get((one.value, one.name, k))
            if known is None or one.weight > known.weight:
                kept[one.value, one.name, k] = one

    def about(self, about: FactKind) -> list[Clue]:
        """Those about one kind of fact."""
        return list(self._kept.get(about, {}).values())

    def __iter__(self) -> Iterator[Clue]:
        """All of them."""
        return (one for kept in self._kept.values() for one in kept.values())


def strongest(clues: Iterable[Clue], about: FactKind, least: float) -> str:
    """The value that most speaks for, if that is `least` more than what speaks for any other."""
    sums = summed(clues, about)
    ranked = sorted(sums, key=lambda value: -sums[value])
    if not ranked:
        return ""
    second = sums[ranked[1]] if len(ranked) > 1 else 0.0
    return ranked[0] if sums[ranked[0]] - max(second, 0.0) >= least else ""


def summed(clues: Iterable[Clue], about: FactKind) -> dict[str, float]:
    """What speaks for each value, in log-odds."""
    sums: dict[str, float] = defaultdict(float)
    for one in clues:
        if one.about == about:
            sums[one.value] += one.weight
    return sums
