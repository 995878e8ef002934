"""How sure a quote is: that it is one, and that its speaker is the right one.

The evidence decides; how often it is right was counted for each type, and `data/confidence.toml`
holds the outcome: a logistic regression of a few numbers a type (Platt 1999) over the sums of the
evidence.  `benchmarks/calibration.py` fits it and says how well it holds.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from quotex.article import Evidence, QuoteType
from quotex.attribution.evidence import ways
from quotex.lexicon.files import shipped
from quotex.weights.own import in_use


def _numbers() -> dict[str, Any]:
    return shipped("confidence")


def confidence(
    type: QuoteType,
    uttered: Sequence[Evidence],
    speaker: Sequence[Evidence],
    who: Sequence[Evidence] = (),
) -> float:
    """In [0, 1]: of the quotes at 0.8, four of five are right, the words and who says them.

    `uttered`: what says that it is uttered; `speaker`: what says that the speaker is the one,
    which must not be empty; `who`: what says whom the text names there.
    """
    own = in_use()
    numbers = (_numbers()["types"] if own is None else own.confidence)[type]
    counted = features(type, uttered, speaker, who)
    total = sum(numbers.get(name, 0.0) * value for name, value in counted.items())
    return 1 / (1 + math.exp(-total))


def shares(sure: float, likely: Sequence[float]) -> list[float]:
    """The confidence of rivals that are `likely`, where one is `sure` of the speaker named.

    What is left is theirs in part: that one of them is right was counted, too.
    """
    left = (1 - sure) * float(_numbers()["rivals"]["share"])
    whole = sum(likely)
    return [round(left * one / whole, 3) for one in likely]


def features(
    type: QuoteType,
    uttered: Sequence[Evidence],
    speaker: Sequence[Evidence],
    who: Sequence[Evidence] = (),
) -> Mapping[str, float]:
    """What is counted, by name: how the speaker was found, the sums, and what counts besides."""
    most = _numbers()["most"]
    found = {
        _how(uttered, speaker) if type == "direct" else "found": 1.0,
        "uttered": min(most["uttered"], sum(piece.weight for piece in uttered)),
        "speaker": min(most["speaker"], sum(piece.weight for piece in speaker)),
        "who": min(most["who"], sum(piece.weight for piece in who)) if who else most["who"],
    }
    names = {piece.name for piece in (*uttered, *speaker)}
    return found | {name: 1.0 for name in _numbers()["besides"] if name in names}


def _how(uttered: Sequence[Evidence], speaker: Sequence[Evidence]) -> str:
    """How the speaker was found."""
    found = {ways().get(piece.name) for piece in (*uttered, *speaker)}
    return next((way for way in _numbers()["ways"] if way in found), "otherwise")
