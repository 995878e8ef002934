"""What somebody else says within words in marks or a report.

„Der Händler hat gesagt, *er ruft zurück*.“  Kern sagte, Ott habe ihr versichert, *dass er komme*.
"""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import is_infinitive, is_subjunctive
from quotex.attribution.evidence import EVEN
from quotex.attribution.speakers import best_speaker, candidates_for
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import OBLIQUE_PRONOUNS
from quotex.mentions.pronouns import first_person, gender_of
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


def retell(told: Sequence[Claim], reports: Sequence[Claim]) -> None:
    """Let what is told of another one's speech know the report that it stands in.

    Kern wies das zurück. *Die SPD kritisiere den Plan seit Jahren*, das sei bekannt.
    """
    around: dict[Reading, list[Claim]] = {}
    for claim in reports:
        if claim.type in REPORTS:
            around.setdefault(claim.reading, []).append(claim)
    for claim in told:
        cue = claim.cue
        if cue is None or not is_subjunctive(cue.finite):
            continue
        at = cue.anchor.idx
        outers = (c for c in around.get(claim.reading, ()) if c.cue is not cue)
        outer = next((c for c in outers if any(a <= at < b for a, b in c.parts)), None)
        if outer is not None and _is_named(cue):
            claim.within = outer


def _is_named(cue: FoundCue) -> bool:
    return any(word.pos_ in ("NOUN", "PROPN") for word in syntax.subjects(cue.anchor))


def _in_reports(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Clauses that the verb of somebody else reports within what is reported."""
    for cue in reading.cues:
        at = cue.anchor.idx
        others = [claim for claim in claims if claim.cue is not cue]
        outer = next((c for c in others if any(a <= at < b for a, b in c.parts)), None)
        if outer is None or not (_is_told(cue) and _is_by_another(cue, outer)):
            continue
        own = next((claim for claim in claims if claim.cue is cue), None)
        inner = own or claim_behind(cue, reading)
        if inner is None or outer.within is inner:
            continue
        inner.within = outer
        if own is None:
            yield inner


def _is_by_another(cue: FoundCue, outer: Claim) -> bool:
    """Whether its subject cannot be who gives the report: *Ott* | *dieser* habe versichert, …

    Nor can „er“ be a woman, nor „man“ who it was said to: *Man habe ihm* geraten, zu gehen.
    """
    if not {"clause", "zu"} & set(cue.takes):
        return False
    subjects = syntax.subjects(cue.anchor) or syntax.subjects(cue.finite)
    if cue.passive and not subjects and cue.number != "pl":  # Dort *sei versichert worden*, …
        return True
    if any(word.pos_ in ("NOUN", "PROPN") or word.lower_ in _POINTING for word in subjects):
        return True
    speaker = best_speaker(cue, outer.reading)
    if speaker is None or speaker.probability < EVEN:
        return False
    if not speaker.mention.pronoun:  # *Ihr* habe *eine Ärztin* geraten, …
        return True
    if speaker.mention.head.lower_ in _ANYBODY:
        return _is_spoken_to(cue)
    teller = _teller(outer)
    return teller is not None and not _may_be_one(speaker.mention, teller, cue)


def _is_spoken_to(cue: FoundCue) -> bool:
    """Whether a pronoun says whom the words were for: habe *ihm* geraten, …"""
    objects = (*syntax.dative_objects(cue.anchor), *syntax.accusative_objects(cue.anchor))
    return any(word.pos_ == "PRON" and word.lower_ in OBLIQUE_PRONOUNS for word in objects)


def _teller(outer: Claim) -> Mention | None:
    """Who gives the report, where its sentence or the one that it goes on with names them."""
    claims = [outer, *(one.claim for one in outer.after if one.how == "reports")]
    cue, reading = next(((c.cue, c.reading) for c in claims if c.cue is not None), (None, None))
    found = best_speaker(cue, reading) if cue is not None and reading is not None else None
    return found.mention if found is not None and found.probability >= EVEN else None


def _may_be_one(pronoun: Mention, teller: Mention, cue: FoundCue) -> bool:
    """Whether gender and number allow it: sagt *der Pianist*; *sie* habe gefragt."""
    if teller.kind != "person":
        return True
    if (pronoun.number or cue.number) == "pl" or teller.number == "pl":
        return (pronoun.number or cue.number) == teller.number
    gender = pronoun.gender or gender_of(pronoun.head)
    told = teller.gender or (gender_of(teller.head) if teller.pronoun else "")
    return not (gender and told) or gender == told


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
