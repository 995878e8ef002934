"""What an interview is made of: turns, which ask or answer."""

from dataclasses import dataclass

FEWEST = 4  # turns of an interview
TWICE = 2  # a label, a voice or a question that comes once makes no interview


@dataclass(frozen=True, slots=True)
class Turn:
    """A question or an answer: offsets of its paragraphs and of the label before the first.

    `voice` is the label's fullest form in the text, nothing without one; `asks`: whether it is a
    question.
    """

    parts: tuple[tuple[int, int], ...]
    asks: bool
    label: tuple[int, int] | None = None
    voice: str = ""

    @property
    def start(self) -> int:
        """Offset of its first character, without the label."""
        return self.parts[0][0]


@dataclass(frozen=True, slots=True)
class Interview:
    """Turns that may be an interview's, in order; `labelled`: each side has its labels."""

    turns: tuple[Turn, ...]
    labelled: bool
