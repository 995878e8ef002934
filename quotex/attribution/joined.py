"""Sentences that go on with each other in Konjunktiv, as one passage."""

from collections.abc import Sequence
from dataclasses import replace

from quotex.attribution.evidence import Decision
from quotex.mentions import Mention

_TYPE = "indirect free indirect"


def joined(decisions: Sequence[Decision], threshold: float) -> list[Decision]:
    """„*Das Geld fehle.* *Man müsse warten.*“: what is uttered in a row becomes one passage.

    So within a paragraph, where nothing stands between and who speaks is the same; what holds for
    the first holds for all.
    """
    found: list[Decision] = []
    last: Decision | None = None
    for decision in decisions:
        if decision.claim.type != _TYPE or decision.probability < threshold:
            found.append(decision)
            continue
        alike = last is not None and bool(last.speakers) == bool(decision.speakers)
        if last is not None and alike and _follows(decision, last):
            found.remove(last)
            parts = [*last.claim.parts[:-1], (last.claim.parts[-1][0], decision.claim.parts[-1][1])]
            decision = replace(last, claim=replace(last.claim, parts=parts))
        found.append(decision)
        last = decision
    return found


def _follows(decision: Decision, last: Decision) -> bool:
    sentence = decision.sentence
    if sentence.paragraph != last.sentence.paragraph or _named(decision) != _named(last):
        return False
    between = sentence.doc.text[last.claim.parts[-1][1] : decision.claim.parts[0][0]]
    return not between.strip()


def _named(decision: Decision) -> list[Mention]:
    return [candidate.mention for candidate in decision.speakers[:1]]
