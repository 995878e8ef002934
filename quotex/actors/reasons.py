"""Why a mention is an actor's: named evidence, as for speakers."""

import math
from collections.abc import Sequence
from functools import lru_cache

from quotex.actors.drafts import Draft
from quotex.article import Evidence
from quotex.attribution.evidence import weights

Reasons = tuple[Evidence, ...]
Found = tuple[Draft | None, Reasons]
"""Whom a mention stands for, nobody where none fits, and why."""
NONE_FITS: Found = (None, ())

OTHERS_FIT = "others fit, too"
"""The evidence against whom a pronoun means: the odds of the others, added to 1."""
_KNOWN = 4096  # pieces that are made once: an article has few kinds of them


@lru_cache(maxsize=_KNOWN)
def is_actor(name: str, detail: str = "", times: float = 1) -> Evidence:
    """A piece of evidence that a mention is an actor's; `times` as often as its weight says."""
    if times != 1:
        detail = f"{times:.4g}"
    return reason(name, weights()["actor"][name] * times, detail)


@lru_cache(maxsize=_KNOWN)
def is_meant(name: str, times: float = 1) -> Evidence:
    """A piece of evidence that a pronoun by which nobody speaks means an actor at all."""
    return reason(name, weights()["pronoun"][name] * times, str(times) if times != 1 else "")


@lru_cache(maxsize=_KNOWN)
def is_again(name: str, times: float = 1) -> Evidence:
    """A piece of evidence that a description means one of those who were spoken of."""
    return reason(name, weights()["description"][name] * times, str(times) if times != 1 else "")


@lru_cache(maxsize=_KNOWN)
def is_announced(name: str, times: float = 1) -> Evidence:
    """A piece of evidence that a headline's description means somebody of the text below."""
    return reason(name, weights()["announced"][name] * times, str(times) if times != 1 else "")


@lru_cache(maxsize=_KNOWN)
def is_named_next(name: str, times: float = 1) -> Evidence:
    """A piece of evidence that a name is of whom the text described right before it."""
    return reason(name, weights()["named_next"][name] * times, str(times) if times != 1 else "")


@lru_cache(maxsize=_KNOWN)
def is_one(name: str, times: float = 1) -> Evidence:
    """A piece of evidence that somebody who says nothing is an actor of the article."""
    return reason(name, weights()["listed"][name] * times)


def reason(name: str, weight: float, detail: str = "") -> Evidence:
    """A piece of evidence whose weight was counted."""
    return Evidence(name=name, weight=round(weight, 3), detail=detail)


def sum_of(reasons: Reasons) -> float:
    """The sum of the weights, in log-odds."""
    return sum([piece.weight for piece in reasons])


def with_rivals(reasons: Reasons, others: Sequence[tuple[Draft, Reasons]]) -> Reasons:
    """The reasons for one, with the odds of the others that fit, the likeliest first."""
    if not others:
        return reasons
    odds = sum(math.exp(min(30.0, sum_of(other))) for _, other in others)
    return (*reasons, reason(OTHERS_FIT, -math.log(1 + odds), others[0][0].name))


def how_sure(reasons: Reasons) -> float:
    """How probable a pronoun's actor is among all that it fits, in (0, 1]."""
    others = sum(piece.weight for piece in reasons if piece.name == OTHERS_FIT)
    own = sum(piece.weight for piece in reasons if piece.name != OTHERS_FIT)
    return 1 / (1 + math.expm1(-others) * math.exp(-max(-30.0, min(30.0, own))))


def because(draft: Draft, why: str, detail: str) -> Found:
    """The draft as whom a mention stands for, with one piece of evidence."""
    return draft, (is_actor(why, detail),)
