"""What may be uttered: marked passages, an interview's turns, reported clauses, hearsay.

Rules propose claims here; they decide nothing (`attribution/` does).
"""

from collections.abc import Iterator

from quotex.scene import Claim, Scene
from quotex.speech.clauses import reported
from quotex.speech.headlines import headlines
from quotex.speech.retold import retell, retold
from quotex.speech.told import hearsay, told
from quotex.speech.turns import turns

__all__ = ["claims"]


def claims(scene: Scene) -> list[Claim]:
    """All stretches that may be uttered: those in marks, turns, then clauses outside of turns."""
    labelled = list(headlines(scene))
    in_label = {claim.sentence for claim in labelled}
    behind_cues = [
        claim
        for claim in reported(scene.readings)
        if not _runs_on_in_turn(scene, claim) and claim.sentence not in in_label
    ]
    inner = list(retold(scene.readings, behind_cues))
    stated = list(told(scene.readings))
    retell(stated, behind_cues)
    return [
        *_marked(scene),
        *turns(scene),
        *labelled,
        *behind_cues,
        *stated,
        *hearsay(scene.readings),
        *inner,
    ]


def _runs_on_in_turn(scene: Scene, claim: Claim) -> bool:
    """Whether it goes on reporting in an interview's turn: there a Konjunktiv is the speaker's."""
    if not claim.after or (claim.cue is not None and claim.cue.kind == "verb"):
        return False
    return scene.turn_of(claim.sentence) is not None


def _marked(scene: Scene) -> Iterator[Claim]:
    for reading in scene.readings:
        for passage in reading.sentence.passages:
            yield Claim("direct", passage.parts, reading, passage=passage)
