"""What may be changed: for each type of quotes an offset and the share of the learned heads."""

from collections.abc import Mapping
from dataclasses import dataclass

from quotex.article import QuoteType
from quotex.attribution.evidence import weights
from quotex.attribution.witness import NAMES
from quotex.fitting.texts import Texts
from quotex.weights.own import OwnWeights

SPEAKER = "speaker"
_POSSIBLE = "a possible speaker"  # what every candidate begins with
_OFFSETS = (-1.0, -0.5, 0.0, 0.5, 1.0)  # log-odds
_SCALES = (0.5, 1.0, 1.5)  # of what the learned heads count


@dataclass(frozen=True, order=True)
class Choice:
    """How far from what quotex ships: log-odds for all of a type, and times the learned heads."""

    offset: float = 0.0
    scale: float = 1.0

    @property
    def size(self) -> float:
        """How far, for the penalty."""
        return abs(self.offset) + abs(self.scale - 1)

    def __str__(self) -> str:
        """„+0.5“, „heads x 1.5“."""
        parts = [f"{self.offset:+.1f}" if self.offset else ""]
        parts.append(f"heads x {self.scale:.1f}" if self.scale != 1 else "")
        return ", ".join(filter(None, parts)) or "as shipped"


SHIPPED = Choice()
Choices = Mapping[str, Choice]
"""By type of quotes, and for those who speak (`SPEAKER`)."""
OF_TYPES = tuple(sorted((Choice(o, s) for o in _OFFSETS for s in _SCALES), key=lambda c: c.size))
OF_SPEAKERS = tuple(sorted((Choice(offset) for offset in _OFFSETS), key=lambda c: c.size))
"""The nearest first, which is taken among equals."""


def own_weights(texts: Texts, choices: Choices) -> OwnWeights | None:
    """The weights that these choices mean; nothing where all are as shipped."""
    ours = weights()
    evidence: dict[str, dict[str, float]] = {"uttered": {}, "reported": {}, "learned": {}}
    types: Mapping[QuoteType, frozenset[tuple[str, str]]] = texts.begins
    for type, begins in types.items():
        choice = choices.get(type, SHIPPED)
        if choice.offset:
            for table, name in sorted(begins):
                evidence[table][name] = round(ours[table][name] + choice.offset, 2)
        if choice.scale != 1:
            name = NAMES[type]
            evidence["learned"][name] = round(ours["learned"][name] * choice.scale, 3)
    speaker = choices.get(SPEAKER, SHIPPED)
    if speaker.offset:
        evidence[SPEAKER] = {_POSSIBLE: round(ours[SPEAKER][_POSSIBLE] + speaker.offset, 2)}
    own = OwnWeights(evidence)
    return own if own else None
