"""Who else may have spoken: the candidates that were not chosen."""

from collections.abc import Iterable

from quotex.attribution.evidence import Candidate, Decision
from quotex.attribution.speakers import candidates_for
from quotex.cues import FoundCue
from quotex.mentions import SPEAKING, Mention

_LEAST = 0.05  # probability from which a candidate is worth a word


def rivals_of(decision: Decision) -> list[Candidate]:
    """The likeliest speakers by the cues of the claim's sentence, but for those chosen."""
    chosen = [candidate.mention for candidate in decision.speakers]
    best: dict[Mention, Candidate] = {}
    by_cues = (candidates_for(cue, decision.claim.reading) for cue in _cues(decision))
    for ranked in (decision.rivals, *by_cues):
        for candidate in ranked:
            if candidate.probability < _LEAST:
                break
            if _may_speak(candidate.mention) and not _overlaps(candidate.mention, chosen):
                known = best.setdefault(candidate.mention, candidate)
                if candidate.probability > known.probability:
                    best[candidate.mention] = candidate
    return sorted(best.values(), key=lambda one: -one.probability)


def _cues(decision: Decision) -> Iterable[FoundCue]:
    cue, reading = decision.cue, decision.claim.reading
    return [cue] if cue is not None and cue.sentence is reading.sentence else reading.cues


def _may_speak(mention: Mention) -> bool:
    return mention.pronoun or mention.kind in SPEAKING


def _overlaps(mention: Mention, others: Iterable[Mention]) -> bool:
    return any(mention.start < other.end and other.start < mention.end for other in others)
