"""The lines of a text: none that is blank, wrapped ones joined, credits within them apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import regex

from quotex.article import Span
from quotex.normalised.wrapping import LINE, wraps
from quotex.sections.credits import photo_credit_behind
from quotex.sections.ends import credit_behind, dateline

LineKind = Literal["heading", "paragraph", "credit", "boilerplate", "links"]

OF_THE_ARTICLE = frozenset(("heading", "paragraph"))
LONGEST_HEADING = 110  # characters
_MARKDOWN = regex.compile(  # # Streit um #1 ##: the marks behind the words go
    r"#{1,6}+\s++(?P<words>(?:[\s#]*+[^\s#])++(?:\s*+#++(?=\s))*+)\s*+#*+$"
    r"|(?P<b>\*\*|__)(?P<words>[^*_]+)(?P=b)$"
)
_STOP = regex.compile(r"[.!?…]['’‘“”\"«»)\]]*$")


@dataclass(slots=True)
class Line:
    """A line that is not blank, or the lines of a wrapped paragraph; offsets are characters."""

    start: int
    end: int
    text: str
    heading: Span | None  # the words of a marked-up heading
    kind: LineKind = "paragraph"
    label: str | None = None  # Frage: …
    is_turn: bool = False  # of an interview
    talks: bool = False  # whose label comes again
    behind: bool = False  # a credit behind the words of the line before

    @property
    def words(self) -> str:
        """Its text without Markdown's signs."""
        return self.text.strip("#*_ ") if self.heading else self.text

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends with a full stop and what may close behind that."""
        return _STOP.search(self.text) is not None

    def part(self, start: int, end: int) -> "Line":
        """What stands between two offsets into its text."""
        words = self.text[start:end].strip()
        start = self.start + self.text.index(words, start)
        return Line(start, start + len(words), words, None)


def read_lines(text: str) -> list[Line]:
    """The lines in order, their kinds not told yet but for credits within paragraphs."""
    return list(_without_credits(_joined(_trimmed(text), text)))


def _trimmed(text: str) -> list[Line]:
    """The lines that are not blank, trimmed."""
    lines = []
    for match in LINE.finditer(text):
        start, end = match.span()
        words = match.group().strip()
        if words:
            start += len(match.group()) - len(match.group().lstrip())
            end = start + len(words)
            lines.append(Line(start, end, words, _marked_up_heading(words, start)))
    return lines


def _marked_up_heading(words: str, start: int) -> Span | None:
    match = _MARKDOWN.match(words)
    if match is None or len(words) > 2 * LONGEST_HEADING:
        return None
    a, b = match.span("words")
    return Span(start=start + a, end=start + b)


def _joined(lines: list[Line], text: str) -> list[Line]:
    """Lines that were wrapped, as the paragraphs that they were."""
    ends = {start for start, _, _ in wraps(text)}
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and (last.end in ends or last.end - 1 in ends):
            last.end = line.end
            last.text = text[last.start : last.end]
        else:
            joined.append(line)
    return joined


def _without_credits(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, with what is before or behind an article's own words as lines of its own.

    „*Berlin (dpa) -* Es …“, „… Gut so.“ *jp/cha*, „Die neue Brücke. *Foto: Jan Ott*“
    """
    for line in lines:
        if line.heading is not None:
            yield line
            continue
        starts = dateline(line.text)
        if starts:
            yield replace(line.part(0, starts), kind="credit")
        photo = photo_credit_behind(line.text)
        ends = credit_behind(line.text) if photo is None else photo
        if ends is not None and ends <= starts:
            ends = None
        if line.text[starts:ends].strip():
            yield line.part(starts, len(line.text) if ends is None else ends)
        if ends is not None:
            yield replace(line.part(ends, len(line.text)), kind="credit", behind=photo is not None)
