"""What somebody else says within words in marks or a report.

„Der Händler hat gesagt, *er ruft zurück*.“  Kern sagte, Ott habe ihr versichert, *dass er komme*.
"""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import is_infinitive
from quotex.attribution.evidence import EVEN
from quotex.attribution.speakers import candidates_for
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING
from quotex.mentions.pronouns import first_person
from quotex.scene import REPORTS, Claim, Reading
from quotex.speech.clauses import claim_behind, in_sentence

_MODALS = function_words("modals")
_ANYBODY = function_words("anybody")
_POINTING = function_words("pointing_persons")


def retold(readings: Sequence[Reading], reports: Sequence[Claim]) -> Iterator[Claim]:
    """What another one says than who utters the passage, or the report, that it stands in.

    „*Ich* habe gesagt, ich gehe um acht“ is no more than the words in marks; „*Fragen Sie* den
    Arzt, was er verdient“, „er *kann* sagen, was er will“ tell of nothing that was said.  Those
    among the `reports` that are so are told which report they stand in.
    """
    for reading in readings:
        if reading.sentence.inside is not None:
            claims = list(in_sentence(reading))
            yield from (c for c in claims if c.cue and _is_told(c.cue) and _is_another_s(c.cue, c))
    around: dict[Reading, list[Claim]] = {}
    for claim in reports:
        if claim.type in REPORTS:
            around.setdefault(claim.reading, []).append(claim)
    for reading, claims in around.items():
        yield from _in_reports(reading, claims)


def _in_reports(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Clauses that the verb of somebody else reports within what is reported."""
    for cue in reading.cues:
        at = cue.anchor.idx
        others = [claim for claim in claims if claim.cue is not cue]
        outer = next((c for c in others if any(a <= at < b for a, b in c.parts)), None)
        if outer is None or not (_is_told(cue) and _is_named(cue)):
            continue
        own = next((claim for claim in claims if claim.cue is cue), None)
        inner = own or claim_behind(cue, reading)
        if inner is None or outer.within is inner:
            continue
        inner.within = outer
        if own is None:
            yield inner


def _is_named(cue: FoundCue) -> bool:
    """Whether its subject cannot be who gives the report: *Ott* | *dieser* habe versichert, …"""
    return bool({"clause", "zu"} & set(cue.takes)) and any(
        word.pos_ in ("NOUN", "PROPN") or word.lower_ in _POINTING
        for word in syntax.subjects(cue.anchor)
    )


def _is_told(cue: FoundCue) -> bool:
    if cue.kind != "verb" or not cue.strong:
        return False
    if is_infinitive(cue.finite) or cue.finite.lower_ in _MODALS:
        return False
    return cue.sentence.index(cue.finite) > 0


def _is_another_s(cue: FoundCue, claim: Claim) -> bool:
    subjects = syntax.subjects(cue.anchor)
    if any(word.lower_ in first_person() or word.lower_ in _ANYBODY for word in subjects):
        return False
    if cue.impersonal:
        return True
    best = next(iter(candidates_for(cue, claim.reading)), None)
    if best is None or best.probability < EVEN or best.mention.kind not in SPEAKING:
        return False
    word = best.mention.head
    addressed = best.mention.pronoun and word.text[0].isupper() and word.i > cue.finite.i
    return not addressed and word.lower_ not in first_person()
