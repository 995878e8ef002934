"""Why a mention is an actor's: named evidence, as for speakers."""

from functools import lru_cache

from quotex.article import Evidence
from quotex.attribution.evidence import weights

Reasons = tuple[Evidence, ...]

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
