"""The lines of an article as an interview's: what is bold or a question, and what label it has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from quotex.article import Section, Span
from quotex.lexicon import name_titles
from quotex.sections.interview.words import MARKED, addressing, answering

_NAME_WORD = r"(?:[\p{L}\d.&/()-]|[’'](?=\p{L}))*+"
_LABEL = regex.compile(  # Kern: Wir bauen.
    rf"\A[*_#:']*+(?P<label>[\p{{L}}\d]{_NAME_WORD}(?:\s[\p{{L}}\d(&]{_NAME_WORD}){{0,5}})"
    r"[*_']*+\s?:[*_']*+(?=\s|$)"
)
_LABEL_ALONE = regex.compile(r"\A[*_]*+(?P<label>\p{Lu}[^:!?„“\"»«]{1,120}):[*_]*+$")
_LABEL_WITHOUT_COLON = regex.compile(  # Kern | Wir bauen.  Kern – Wir bauen.  KERN Wir bauen.
    r"\A[*_]*+(?:(?P<label>[\p{L}\d][\p{L}\d.&-]*+(?:\s[\p{L}\d][\p{L}\d.&-]*+){0,3})[*_]*+"
    r"(?:\s?[|/>]|\s[–—-]\s)|(?P<label>\p{Lu}[\p{Lu}.-]+(?:\s\p{Lu}{2,})*)[*_]*+\s(?=\p{Lu}))"
)
_DASH = regex.compile(r"\A[–—-]\s++")
_MARKUP = "*_#: \t\n\r"
_BOLD = regex.compile(r"\A(?:\*\*|__|#{1,6}\s)")


@dataclass(slots=True)
class Line:
    """A heading or a paragraph, and how it looks: what a turn may begin or go on with."""

    start: int  # of the words, without markup and label
    end: int
    text: str
    heading: bool
    bold: bool
    dash: bool
    label: tuple[int, int] | None = None
    name: str = ""  # the label's words
    colon: bool = True
    voice: str = ""
    unlabelled: tuple[int, str] = (0, "")  # start and text with the label

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.rstrip(" *_)").endswith("?")

    @property
    def is_personal(self) -> bool:
        """Whether it says „ich“ or „Sie“, as no narrator does."""
        told = MARKED.sub("", self.unlabelled[1])
        return answering(told) + addressing(told) > 0


def lines_of(text: str, parts: Sequence[Section]) -> list[Line]:
    """The lines of an article's sections, in order, each with its label."""
    return _with_labels_alone(list(_lines(text, parts)))


def _lines(text: str, parts: Sequence[Section]) -> Iterator[Line]:
    """The lines as they stand, a label that has a line of its own included."""
    spans = sorted(
        (span.start, span.end, span is part.heading_span)
        for part in parts
        if part.kind in ("headline", "lead", "body")
        for span in (part.heading_span, *part.paragraphs)
        if span is not None and (part.kind != "headline" or _addresses(text, span))
    )
    for start, end, heading in spans:
        line = text[start:end]
        before = text[max(0, start - 3) : start]
        bold = _BOLD.match(line) is not None or (heading and before.endswith(("**", "__", "# ")))
        label = _LABEL.match(line) or _LABEL_ALONE.match(line) or _LABEL_WITHOUT_COLON.match(line)
        dash = _DASH.match(line)
        found = Line(start, end, line, heading, bold, dash is not None)
        _trim(found, dash.end() if dash is not None else 0)
        found.unlabelled = (found.start, found.text)
        if label is not None:
            found.label = (start + label.start("label"), start + label.end("label"))
            found.name = label["label"]
            found.colon = label.re is not _LABEL_WITHOUT_COLON
            found.text, found.start = line, start
            _trim(found, label.end())
        yield found


def _addresses(text: str, span: Span) -> bool:
    """Whether a line below the headline is the first question: „Frau Kern, wann …?“"""
    words = text[span.start : span.end].strip(_MARKUP)
    return words.endswith("?") and words.split()[0] in name_titles()


def _trim(line: Line, skip: int) -> None:
    """Leave out the first characters, and what is markup at either end."""
    words = line.text[skip:]
    line.start += skip + len(words) - len(words.lstrip(_MARKUP))
    line.text = words.strip(_MARKUP)
    line.end = line.start + len(line.text)


def _with_labels_alone(lines: list[Line]) -> list[Line]:
    """The lines, a label in a line of its own put before the words below it."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.label is not None and not last.text:
            if line.label is None:
                found[-1] = line
                line.label, line.name, line.heading = last.label, last.name, False
                continue
            found.pop()
        found.append(line)
    return [line for line in found if line.text]
