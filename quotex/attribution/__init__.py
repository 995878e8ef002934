"""Which claims are uttered, by whom, and why: candidates, evidence, one decision.

A marked passage is related to the cues of its sentence (`relations.py`); each cue has candidate
speakers (`speakers.py`); the passage's looks (`looks.py`) and who spoke before (`floor.py`) count
as well.  Of a clause without marks, its cue and its form testify (`unmarked.py`).  Named pieces of
evidence (`data/evidence.toml`) add up to a probability, and one threshold holds for all types.
"""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import combinations

from quotex.attribution.apart import find_speakers
from quotex.attribution.evidence import Decision, reports, uttered
from quotex.attribution.floor import Floor, carry_over, told_behind
from quotex.attribution.looks import looks
from quotex.attribution.relations import relate
from quotex.attribution.rivals import rivals_of
from quotex.attribution.turns import Talk, is_interview
from quotex.attribution.unmarked import testify
from quotex.attribution.witness import learned
from quotex.narration import Sentence, start_of
from quotex.scene import Claim, Scene

__all__ = ["decide", "is_interview"]


def decide(scene: Scene, claims: Sequence[Claim], threshold: float) -> list[Decision]:
    """What was decided about every claim: those in marks, then those without, as the text goes.

    `threshold` is the probability from which who speaks in one sentence has the floor in the next.
    """
    marked = _marked(scene, [claim for claim in claims if claim.passage is not None], threshold)
    find_speakers(scene, marked, threshold)
    quoting = {id(one.cue) for one in marked if one.cue and one.probability >= threshold}
    clauses = [claim for claim in claims if claim.passage is None and claim.turn is None]
    unmarked = _unmarked(scene, clauses, quoting)
    for decision in (*marked, *unmarked):
        decision.rivals = rivals_of(decision)
    turns = [claim for claim in claims if claim.turn is not None and claim.passage is None]
    talk = Talk(scene) if turns else None
    return [*marked, *(talk.decide(claim) for claim in turns if talk is not None), *unmarked]


def _unmarked(scene: Scene, claims: Sequence[Claim], quoting: Container[int]) -> list[Decision]:
    """What was decided about claims without marks; `quoting`: the cues of words in marks."""
    decided: dict[int, Decision] = {}
    of_sentence: dict[int, list[Decision]] = {}
    for claim in claims:
        decision = testify(claim, decided.get(id(claim.after)))
        decision.evidence += learned(scene, claim)
        if claim.type == "reported" and id(claim.cue) in quoting:
            decision.evidence.append(reports("the cue has words in quotation marks"))
        decided[id(claim)] = decision
        of_sentence.setdefault(id(claim.sentence), []).append(decision)
    for together in of_sentence.values():
        _compete(together)
    return list(decided.values())


def _compete(decisions: Sequence[Decision]) -> None:
    """Of claims of two types on the same words, only the likelier can hold."""
    for one, other in combinations(decisions, 2):
        if one.claim.type != other.claim.type and _share(one.claim, other.claim) >= _SAME_WORDS:
            weaker = min(one, other, key=lambda decision: decision.probability)
            weaker.evidence.append(reports("another report has the same words"))


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
    of_reading: dict[int, list[Claim]] = {}
    for claim in claims:
        of_reading.setdefault(id(claim.reading), []).append(claim)
    counts = _counts(claims)
    decisions: list[Decision] = []
    floor = Floor()
    last: list[Decision] = []
    previous: Sentence | None = None
    for reading in scene.readings:
        sentence = reading.sentence
        near = previous is not None and is_near(previous, sentence)
        near = near and scene.turn_of(sentence) is None  # who speaks in an answer is another's
        if not near:
            floor = Floor()
        in_heading = _in_heading(scene, sentence)
        here: list[Decision] = []
        for claim in of_reading.get(id(reading), ()):
            decision = relate(claim)
            decision.evidence += looks(decision.passage, sentence, counts)
            decision.evidence += learned(scene, claim)
            if in_heading:
                decision.evidence.append(uttered("is in a heading"))
            carry_over(decision, floor, here, threshold)
            here.append(decision)
        if near:
            told_behind(reading, last, threshold)
        decisions += here
        last = here
        floor = floor.after(reading, here, threshold)
        previous = sentence if scene.turn_of(sentence) is None else None
    return decisions


def is_near(previous: Sentence, sentence: Sentence) -> bool:
    """Whether one may go on with the other: the same paragraph or the next one."""
    return sentence.paragraph - previous.last_paragraph <= 1 and previous.inside is sentence.inside


def _in_heading(scene: Scene, sentence: Sentence) -> bool:
    start = start_of(sentence.items[0])
    before = bisect_right(scene.headings, start, key=lambda heading: heading[0])
    return before > 0 and start < scene.headings[before - 1][1]


def _counts(claims: Sequence[Claim]) -> dict[str, int]:
    """How often the same words are marked."""
    counts: dict[str, int] = {}
    for claim in claims:
        if claim.passage is not None:
            words = claim.passage.text.lower()
            counts[words] = counts.get(words, 0) + 1
    return counts
