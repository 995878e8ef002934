"""How sure a direct quote is: that it is one, and that its speaker is the right one.

The evidence decides; how often it is right was counted, and `data/confidence.toml` holds the
outcome.  Confidence is the square of the probability that was counted: the articles counted on
were read while the rules were made, and articles that nobody has read are harder.
"""

import math
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from quotex.article import Evidence
from quotex.toml import tomllib

_BESIDE = frozenset(
    ("the cue follows it", "the cue announces it", "goes on behind the cue", "„so“ with a source")
)
_CLAUSE = frozenset(("in the reported clause", "complement of the cue", "before a closing cue"))
_CARRIED = frozenset(("spoke before", "subject of the sentence before"))


@cache
def _numbers() -> dict[str, Any]:
    path = resources.files("quotex") / "data" / "confidence.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def confidence(uttered: Sequence[Evidence], speaker: Sequence[Evidence]) -> float:
    """In [0, 1]; 0.8 and more: some nineteen of twenty have the right speaker.

    `uttered`: what says that the passage is uttered; `speaker`: what says that the speaker is the
    one, which must not be empty.
    """
    numbers = _numbers()
    names = {piece.name for piece in (*uttered, *speaker)}
    total = numbers["found"][_how(uttered, speaker)]
    for table, pieces in (("uttered", uttered), ("speaker", speaker)):
        scale = numbers["sums"][table]
        total += scale["factor"] * min(scale["most"], sum(piece.weight for piece in pieces))
    total += sum(weight for name, weight in numbers["besides"].items() if name in names)
    return float((1 / (1 + math.exp(-total))) ** 2)


def _how(uttered: Sequence[Evidence], speaker: Sequence[Evidence]) -> str:
    """How the speaker was found."""
    if _CARRIED & {piece.name for piece in speaker}:
        return "carried over"
    names = {piece.name for piece in uttered}
    if names & _BESIDE:
        return "beside the cue"
    if names & _CLAUSE:
        return "in the cue's clause"
    return "by its source" if "a source is named" in names else "otherwise"
