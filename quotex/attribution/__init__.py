"""Which claims are uttered, by whom, and why: candidates, evidence, one decision.

A marked passage is related to the cues of its sentence (`own_cue.py`); each cue has candidate
speakers (`speakers.py`), and beside them those who spoke before or behind (`floor.py`), or whom the
text around names (`apart.py`); the passage's looks (`looks.py`) count as well.  Of a clause without
marks, its cue and its form testify (`unmarked.py`).  Named pieces of evidence
(`data/evidence.toml`) add up to a probability, and one threshold holds for all types.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, zip_longest

from quotex.article import Evidence
from quotex.attribution.apart import find_speakers
from quotex.attribution.asked import called_by_name
from quotex.attribution.candidates import candidates, follows, hand_on_cues, weigh
from quotex.attribution.clauses import governing_word, is_subjunctive
from quotex.attribution.evidence import EVEN, Decision, reports, uttered
from quotex.attribution.floor import Floor
from quotex.attribution.giving_way import calls
from quotex.attribution.gone_on import Said
from quotex.attribution.joined import joined
from quotex.attribution.joint import together
from quotex.attribution.looks import is_reported_phrase, looks
from quotex.attribution.moods import asks
from quotex.attribution.negation import disowns
from quotex.attribution.own_cue import relate
from quotex.attribution.owners import is_taken_up
from quotex.attribution.rivals import rivals_of
from quotex.attribution.taken import is_sourced, is_taken
from quotex.attribution.turns import Talk, is_interview
from quotex.attribution.unmarked import testify
from quotex.attribution.witness import learned
from quotex.cues import FoundCue
from quotex.narration import Sentence
from quotex.scene import REPORTS, Claim, Reading, Scene

__all__ = ["decide", "is_interview"]


def decide(scene: Scene, claims: Sequence[Claim], threshold: float) -> list[Decision]:
    """What was decided about every claim: those in marks, then those without, as the text goes.

    `threshold` is the probability from which who speaks in one sentence has the floor in the next.
    """
    marked = _marked(scene, [claim for claim in claims if claim.passage is not None], threshold)
    find_speakers(scene, marked, threshold)
    quotes = [one for one in marked if one.probability >= threshold]
    held = {one.claim.passage for one in quotes}
    clauses = [
        claim
        for claim in claims
        if claim.passage is None
        and claim.turn is None
        and (claim.sentence.inside is None or claim.sentence.inside in held)
    ]
    unmarked = joined(_unmarked(scene, clauses, Said(marked, threshold)), threshold)
    reports = [one for one in unmarked if one.probability >= threshold]
    _hand_to_inner(marked, reports)
    _agree(quotes, reports)
    said = {passage.start for passage in held if passage is not None}
    phrases = [one for one in scene.mentions if one.doc[one.start].idx not in said]
    uttered = [*quotes, *reports]
    for decision in uttered:
        decision.rivals = rivals_of(decision)
        decision.speakers = together(decision.speakers, phrases, decision.cue)
    hand_on_cues(uttered)
    turns = [claim for claim in claims if claim.turn is not None and claim.passage is None]
    talk = Talk(scene) if turns else None
    return [*marked, *(talk.decide(claim) for claim in turns if talk is not None), *unmarked]


def _hand_to_inner(marked: Sequence[Decision], reports: Sequence[Decision]) -> None:
    """Words in marks within what another one says in a report are not the teller's.

    Kern sagte, der Arzt habe behauptet, die Wunde sei *„harmlos“*.
    """
    inner = [one for one in reports if one.speakers and _is_retold(one)]
    for decision in marked:
        start, end = decision.passage.start, decision.passage.end
        for report in inner:
            outer = report.claim.within
            if outer is None or decision.cue not in (None, outer.cue):
                continue
            if any(first <= start and end <= last for first, last in report.claim.parts):
                decision.cue, decision.speakers = report.cue, list(report.speakers)


def _agree(marked: Sequence[Decision], reports: Sequence[Decision]) -> None:
    """Words in marks and the report around them are one's, where it is known whose one of both is.

    Das Gericht gab ihr recht. Es war der Auffassung, dass der Plan *„genüge“*.
    """
    for report in reports:
        for inner in marked:
            if inner.cue not in (None, report.cue) or not report.holds(inner):
                continue
            if _is_named(report) and not _is_named(inner):
                inner.cue, inner.speakers = report.cue, list(report.speakers)
            elif _is_named(inner) and not _is_named(report):
                report.speakers = list(inner.speakers)


def _is_named(decision: Decision) -> bool:
    return bool(decision.speakers) and decision.speakers[0].probability >= EVEN


def _is_retold(report: Decision) -> bool:
    """Whether it stands in another report, and so does its cue: the Arzt *habe* behauptet, …"""
    cue = report.cue
    return report.claim.within is not None and cue is not None and is_subjunctive(cue.finite)


def _unmarked(scene: Scene, claims: Sequence[Claim], said: Said) -> list[Decision]:
    """What was decided about claims without marks; `said`: what is in marks, and who says that."""
    decisions: list[Decision] = []
    of_sentence: dict[Sentence, list[Decision]] = {}
    for claim in claims:
        decision = testify(claim, said.before(claim))
        decision.evidence += learned(scene, claim)
        if claim.type == "reported" and claim.cue in said.quoting:
            decision.evidence.append(reports("the cue has words in quotation marks"))
        said.add(decision)
        decisions.append(decision)
        of_sentence.setdefault(claim.sentence, []).append(decision)
    _report_once(decisions)
    for alike in of_sentence.values():
        _compete(alike)
    return decisions


def _report_once(decisions: Sequence[Decision]) -> None:
    """Where a verb's clause is likely, what it tells without words is not another report."""
    worded = {
        one.cue
        for one in decisions
        if one.cue is not None and one.probability >= EVEN and one.claim.type in REPORTS
    }
    for one in decisions:
        if one.claim.type == "reported" and one.cue in worded:
            one.evidence.append(reports("another report has the same words", one.claim.why))


def _compete(decisions: Sequence[Decision]) -> None:
    """Of claims of two types on the same words, only the likelier can hold.

    „Kern wies den *Vorwurf* zurück, er lüge“ is Kern's, and the „Vorwurf“ another one's.
    """
    for one, other in combinations(decisions, 2):
        cues = {one.claim.type: one.cue, other.claim.type: other.cue}
        if one.claim.within is other.claim or other.claim.within is one.claim:
            continue
        if _is_taken_up(cues.get("indirect"), cues.get("reported"), one.claim.reading):
            continue
        if one.claim.type != other.claim.type and _share(one.claim, other.claim) >= _SAME_WORDS:
            weaker = min(one, other, key=lambda decision: decision.probability)
            weaker.evidence.append(reports("another report has the same words"))


def _is_taken_up(noun: FoundCue | None, verb: FoundCue | None, reading: Reading) -> bool:
    if noun is None or verb is None or noun.kind != "noun":
        return False
    return is_taken_up(noun, verb, reading)


_SAME_WORDS = 0.5  # of the characters of two claims, how many are both's


def _share(one: Claim, other: Claim) -> float:
    """How much of what two claims cover together, in [0, 1], both cover."""
    both = sum(
        max(0, min(one_end, other_end) - max(one_start, other_start))
        for one_start, one_end in one.parts
        for other_start, other_end in other.parts
    )
    either = sum(end - start for claim in (one, other) for start, end in claim.parts) - both
    return both / either if either else 0.0


def _marked(scene: Scene, claims: Sequence[Claim], threshold: float) -> list[Decision]:
    of_reading: dict[Reading, list[Claim]] = {}
    for claim in claims:
        of_reading.setdefault(claim.reading, []).append(claim)
    counts, called = _counts(claims), called_by_name(scene)
    decisions: list[Decision] = []
    floor = Floor()
    in_heading = False
    for reading, near, behind in _in_turn(scene):
        if not near or (in_heading and asks(reading.sentence)):  # no headline's speaker is asked
            floor = Floor()
        in_heading = scene.in_heading(reading.sentence)
        here: list[Decision] = []
        for claim in of_reading.get(reading, ()):
            decision = relate(claim)
            decision.calls = called.get(decision.passage)
            said = is_taken(decision)
            rated = said and calls(decision.cue, decision.passage)
            decision.evidence += looks(decision.passage, reading.sentence, counts, rated)
            decision.evidence += _disowned(decision)
            said = said or is_sourced(decision)
            said = said or is_reported_phrase(decision.passage, decision.evidence)
            decision.evidence += learned(scene, claim, said)
            if in_heading:
                decision.evidence.append(uttered("is in a heading"))
            decision.evidence += follows(decision, floor)
            weigh(decision, candidates(decision, floor, here, behind))
            here.append(decision)
        decisions += here
        floor = floor.after(reading, here, threshold)
    return decisions


def _disowned(decision: Decision) -> Iterator[Evidence]:
    """Whether somebody will not have the words for theirs: will *nicht* von einer „Krise“ reden."""
    cue, sentence = decision.cue, decision.sentence
    marker = governing_word(sentence, sentence.index(decision.passage))
    denied = disowns(cue, marker) if cue is not None and marker else None
    if denied is not None:
        yield uttered("is denied to be said", denied.text)


def _in_turn(scene: Scene) -> Iterator[tuple[Reading, bool, Reading | None]]:
    """Each sentence, whether it may go on with the one before, and which may go on with it."""
    goes_on = False
    for reading, behind in zip_longest(scene.readings, scene.readings[1:]):
        follows_one = goes_on
        goes_on = behind is not None and (
            is_near(reading.sentence, behind.sentence)
            and scene.turn_of(behind.sentence) is None  # who speaks in an answer is another's
            and scene.turn_of(reading.sentence) is None
        )
        yield reading, follows_one, behind if goes_on else None


def is_near(previous: Sentence, sentence: Sentence) -> bool:
    """Whether one may go on with the other: the same paragraph or the next one."""
    return sentence.paragraph - previous.last_paragraph <= 1 and previous.inside is sentence.inside


def _counts(claims: Sequence[Claim]) -> dict[str, int]:
    """How often the same words are marked."""
    counts: dict[str, int] = {}
    for claim in claims:
        if claim.passage is not None:
            words = claim.passage.text.lower()
            counts[words] = counts.get(words, 0) + 1
    return counts
