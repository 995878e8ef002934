"""Whether a clause without quotation marks is what somebody said, and who."""

from quotex.attribution.evidence import Candidate, Decision, reports
from quotex.attribution.speakers import candidates_for
from quotex.scene import Claim


def testify(claim: Claim, before: Decision | None) -> Decision:
    """The claim with what speaks for and against it; `before`: what it goes on with."""
    decision = Decision(claim, [reports("a reported clause"), reports(claim.why)], claim.cue)
    decision.speakers = before.speakers[:1] if before is not None else _speakers(claim)
    return decision


def _speakers(claim: Claim) -> list[Candidate]:
    source = claim if claim.cue is not None else claim.after
    if source is None or source.cue is None:
        return []
    return candidates_for(source.cue, source.reading)[:1]
