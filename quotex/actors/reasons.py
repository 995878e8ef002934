"""Why a mention is an actor's: named evidence, as for speakers."""

from functools import lru_cache

from quotex.actors.drafts import Draft
from quotex.article import Evidence
from quotex.attribution.evidence import weights

Reasons = tuple[Evidence, ...]
Found = tuple[Draft | None, Reasons]
"""Whom a mention stands for, nobody where none fits, and why."""
NONE_FITS: Found = (None, ())

_KNOWN = 4096  # pieces that are made once: an article has few kinds of them


@lru_cache(maxsize=_KNOWN)
def is_actor(name: str, detail: str = "", times: int = 1) -> Evidence:
    """A piece of evidence that a mention is an actor's; `times` as often as its weight says."""
    if times != 1:
        detail = str(times)
    return reason(name, weights()["actor"][name] * times, detail)


def reason(name: str, weight: float, detail: str = "") -> Evidence:
    """A piece of evidence whose weight was counted."""
    return Evidence(name=name, weight=round(weight, 3), detail=detail)


def because(draft: Draft, why: str, detail: str) -> Found:
    """The draft as whom a mention stands for, with one piece of evidence."""
    return draft, (is_actor(why, detail),)
