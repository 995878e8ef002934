"""What may be uttered: marked passages, reported clauses, Konjunktiv that goes on.

Rules propose claims here; they decide nothing (`attribution/` does).
"""

from collections.abc import Iterator

from quotex.scene import Claim, Scene
from quotex.speech.clauses import reported

__all__ = ["claims"]


def claims(scene: Scene) -> list[Claim]:
    """All stretches that may be uttered: those in marks, then those without, as the text goes."""
    return [*_marked(scene), *reported(scene.readings)]


def _marked(scene: Scene) -> Iterator[Claim]:
    for reading in scene.readings:
        for passage in reading.sentence.passages:
            yield Claim("direct", passage.parts, reading, passage=passage)
