"""The turns of an interview: what stands behind „Kern:“, and lines that ask and answer.

The layout of the whole text proposes them (`quotex.sections.interview`).
"""

from collections.abc import Iterator

from quotex.scene import Claim, Reading, Scene


def turns(scene: Scene) -> Iterator[Claim]:
    """A claim for every question and every answer."""
    if scene.interview is None:
        return
    readings: dict[int, Reading] = {}
    for reading in scene.readings:
        number = scene.turn_of(reading.sentence)
        if number is not None and reading.sentence.inside is None:
            readings.setdefault(number, reading)
    for number, turn in enumerate(scene.interview.turns):
        if number in readings:
            yield Claim("turn", list(turn.parts), readings[number], turn=number)


def narrated(scene: Scene) -> list[Reading]:
    """The sentences that are no part of a turn, where the rules for narration hold."""
    if scene.interview is None:
        return list(scene.readings)
    return [one for one in scene.readings if scene.turn_of(one.sentence) is None]
