"""Who is an actor of the article though they say nothing: by named evidence, as for speakers.

„*Ein Mann* stürzte“, „*die Kammer* beriet“, „eine Sprecherin *der Klinik*“; not „in *Berlin*“,
„*der Bericht* kam“.  Whoever speaks or is spoken to is one in any case.
"""

from collections.abc import Iterator, Sequence

from quotex.actors.drafts import Draft
from quotex.actors.reasons import is_one
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN, probability

_KINDS = {
    "person": "is a person",
    "government": "is a seat of power",
    "source": "is a document",
    "unknown": "is of no kind that acts",
}
_MOST = 5.0  # log-odds of the head, for or against, that a mention counts


def is_listed(draft: Draft, spoken_for: bool, odds: Sequence[float | None]) -> bool:
    """Whether the text names somebody who acts.

    `spoken_for`: whether they have a spokesman.  `odds`: the head's for each of their mentions.
    """
    evidence = list(_by_rules(draft, spoken_for))
    told = [max(-_MOST, min(_MOST, one)) for one in odds if one]
    if told:
        mean = sum(told) / len(told)
        evidence.append(is_one("reads like somebody who acts", round(mean, 2)))
    return probability(evidence) > EVEN


def _by_rules(draft: Draft, spoken_for: bool) -> Iterator[Evidence]:
    yield is_one("is named")
    if draft.kind in _KINDS:
        yield is_one(_KINDS[draft.kind])
    if draft.named:
        yield is_one("has a name")
    if draft.acts_as_subject:
        yield is_one("subject of a clause")
    if draft.definite:
        yield is_one("is presupposed")
    if len(draft.mentions) > 1:
        yield is_one("comes again")
    if spoken_for:
        yield is_one("somebody speaks for it")
    if draft.outside < 0:
        yield is_one("is named in a quotation only")
