"""Which claims are uttered, by whom, and why: candidates, evidence, one decision.

A marked passage is related to the cues of its sentence (`relations.py`); each cue has candidate
speakers (`speakers.py`); the passage's looks (`looks.py`) and who spoke before (`floor.py`) count
as well.  Of a clause without marks, its cue and its form testify (`reports.py`).  Named pieces of
evidence (`data/evidence.toml`) add up to a probability, and one threshold holds for all types.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quotex.attribution.evidence import Decision, uttered
from quotex.attribution.floor import Floor, carry_over, told_behind
from quotex.attribution.looks import looks
from quotex.attribution.relations import relate
from quotex.attribution.reports import testify
from quotex.attribution.turns import Talk, is_interview
from quotex.narration import Sentence
from quotex.quotation import Passage
from quotex.scene import Claim, Scene

__all__ = ["decide", "is_interview"]


def decide(scene: Scene, claims: Sequence[Claim], threshold: float) -> list[Decision]:
    """What was decided about every claim: those in marks, then those without, as the text goes.

    `threshold` is the probability from which who speaks in one sentence has the floor in the next.
    """
    marked = _marked(scene, [claim for claim in claims if claim.passage is not None], threshold)
    turns = [claim for claim in claims if claim.turn is not None]
    talk = Talk(scene) if turns else None
    clauses = [claim for claim in claims if claim.passage is None and claim.turn is None]
    return [
        *marked,
        *(talk.decide(claim) for claim in turns if talk is not None),
        *_unmarked(clauses),
    ]


def _unmarked(claims: Sequence[Claim]) -> Iterator[Decision]:
    decided: dict[int, Decision] = {}
    for claim in claims:
        decision = testify(claim, decided.get(id(claim.after)))
        decided[id(claim)] = decision
        yield decision


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
    return sentence.paragraph - previous.paragraph <= 1 and previous.inside is sentence.inside


def _in_heading(scene: Scene, sentence: Sentence) -> bool:
    first = sentence.items[0]
    start = first.start if isinstance(first, Passage) else first.idx
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
