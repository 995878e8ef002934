"""What may be uttered: marked passages, reported clauses, Konjunktiv that goes on, hearsay.

Rules propose claims here; they decide nothing (`attribution/` does).
"""

from collections.abc import Iterator

from quotex.scene import Claim, Scene
from quotex.speech.clauses import reported
from quotex.speech.told import hearsay, told

__all__ = ["claims"]


def claims(scene: Scene) -> list[Claim]:
    """All stretches that may be uttered: those in marks, then those without, as the text goes."""
    behind_cues = reported(scene.readings)
    used = {id(claim.cue) for claim in behind_cues if claim.cue is not None}
    return [
        *_marked(scene),
        *behind_cues,
        *told(scene.readings, used),
        *hearsay(scene.readings),
    ]


def _marked(scene: Scene) -> Iterator[Claim]:
    for reading in scene.readings:
        for passage in reading.sentence.passages:
            yield Claim("direct", passage.parts, reading, passage=passage)
