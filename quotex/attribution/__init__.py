"""Which passages are uttered, by whom, and why: candidates, evidence, decision.

Each passage is related to the cues of its sentence (`relations.py`); each cue has candidate
speakers (`speakers.py`); the passage's looks (`looks.py`) and who spoke before (`floor.py`) count
as well.  Named pieces of evidence (`data/evidence.toml`) add up to a probability for either.
"""

from bisect import bisect_right
from collections.abc import Sequence

from quotex.attribution.evidence import Reading, Utterance, uttered
from quotex.attribution.floor import Floor, carry_over, told_behind
from quotex.attribution.looks import looks
from quotex.attribution.relations import relate
from quotex.cues import cues
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.quotation import Passage
from quotex.words import Word


def read_sentences(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Reading]:
    """Each sentence with the noun phrases and cues that stand in it."""
    near: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        for i in sentence.tokens:
            near.setdefault(i, []).append(sentence)
    inside: dict[int, list[Mention]] = {id(sentence): [] for sentence in sentences}
    for mention in mentions:
        for sentence in near.get(mention.start, ()):
            if _belongs(mention, sentence):
                inside[id(sentence)].append(mention)
    return [
        Reading(sentence, inside[id(sentence)], cues(sentence, inside[id(sentence)]))
        for sentence in sentences
    ]


def _belongs(mention: Mention, sentence: Sentence) -> bool:
    """Whether the noun phrase is part of the narration: its words, or a passage as its name."""
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):
        return False
    if isinstance(sentence.items[sentence.index(first)], Word):
        return True
    return mention.marked


def attribute(
    readings: Sequence[Reading], headings: Sequence[tuple[int, int]], threshold: float
) -> list[Utterance]:
    """What was decided about every passage, in the order of the readings."""
    counts = _counts(readings)
    utterances: list[Utterance] = []
    floor = Floor()
    last: list[Utterance] = []
    previous: Sentence | None = None
    for reading in readings:
        sentence = reading.sentence
        if previous is None or not is_near(previous, sentence):
            floor = Floor()
        before = bisect_right(headings, _start(sentence), key=lambda heading: heading[0])
        in_heading = before > 0 and _start(sentence) < headings[before - 1][1]
        here: list[Utterance] = []
        for passage in sentence.passages:
            utterance = relate(passage, reading)
            utterance.evidence += looks(passage, sentence, counts)
            if in_heading:
                utterance.evidence.append(uttered("is in a heading"))
            carry_over(utterance, floor, here, threshold)
            here.append(utterance)
        if previous is not None and is_near(previous, sentence):
            told_behind(reading, last, threshold)
        utterances += here
        last = here
        floor = floor.after(reading, here, threshold)
        previous = sentence
    return utterances


def is_near(previous: Sentence, sentence: Sentence) -> bool:
    """Whether one may go on with the other: the same paragraph or the next one."""
    return sentence.paragraph - previous.paragraph <= 1 and previous.inside is sentence.inside


def _start(sentence: Sentence) -> int:
    first = sentence.items[0]
    return first.start if isinstance(first, Passage) else first.idx


def _counts(readings: Sequence[Reading]) -> dict[str, int]:
    """How often the same words are marked."""
    counts: dict[str, int] = {}
    for reading in readings:
        for passage in reading.sentence.passages:
            counts[passage.text.lower()] = counts.get(passage.text.lower(), 0) + 1
    return counts
