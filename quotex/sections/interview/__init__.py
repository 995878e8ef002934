"""An interview without quotation marks, told by the layout of the whole text.

Paragraphs open with the same few labels in turn („Lindfunk: …“, „Kern: …“), or lines that ask and
paragraphs that answer alternate.  What is found here may be none, a page of questions that readers
ask for one; evidence decides on that (`quotex.attribution.turns`).
"""

from collections.abc import Sequence

from quotex.article import Section
from quotex.sections.interview.alternating import alternating
from quotex.sections.interview.labelled import labelled
from quotex.sections.interview.labels import know_voices
from quotex.sections.interview.lines import lines_of
from quotex.sections.interview.turns import FEWEST, Interview, Turn
from quotex.sections.interview.words import MARKED

__all__ = ["Interview", "Turn", "interview"]

_MOST_IN_MARKS = 0.5  # of the turns; where more are direct speech, the marks tell it all


def interview(text: str, parts: Sequence[Section]) -> Interview | None:
    """The interview that the sections of an article hold, those that are no part of it left out."""
    lines = lines_of(text, parts)
    if len(lines) < FEWEST:
        return None
    know_voices(lines)
    found = labelled(lines) or alternating(lines)
    if found is None:
        return None
    own = [turn for turn in found.turns if not _is_in_marks(turn, text)]
    if len(own) < _MOST_IN_MARKS * len(found.turns) or len(own) < FEWEST:
        return None
    return Interview(tuple(own), found.labelled)


def _is_in_marks(turn: Turn, text: str) -> bool:
    """Whether it stands in quotation marks as a whole, and is direct speech."""
    return all(MARKED.fullmatch(text, *part) is not None for part in turn.parts)
