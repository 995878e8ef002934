"""What a word of the text says of an actor, before it is known where that stands in the text."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from quotex.attribution.evidence import weights
from quotex.facts.kinds import FactKind


@dataclass(frozen=True, slots=True)
class Clue:
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


def strongest(clues: Iterable[Clue], about: FactKind, least: float) -> str:
    """The value that most speaks for, if that is `least` more than what speaks for any other.

    Of reasons of one name for one value the strongest counts, however often it is repeated.
    """
    best: dict[tuple[str, str], float] = defaultdict(lambda: -math.inf)
    for one in clues:
        if one.about == about:
            best[one.value, one.name] = max(best[one.value, one.name], one.weight)
    sums: dict[str, float] = defaultdict(float)
    for (value, _), weight in best.items():
        sums[value] += weight
    ranked = sorted(sums, key=lambda value: -sums[value])
    if not ranked:
        return ""
    second = sums[ranked[1]] if len(ranked) > 1 else 0.0
    return ranked[0] if sums[ranked[0]] - max(second, 0.0) >= least else ""
