"""An article's parts: headline, lead, headings with their paragraphs, credits, boilerplate.

The text is read line by line.  A heading is a short line without closing punctuation that a
paragraph follows, and no turn of an interview („Frage: …“); where blank lines part the
paragraphs, lines that were only wrapped are joined again.
"""

import itertools
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import regex

from quotex.article import Section, SectionKind, Span
from quotex.toml import tomllib

_BREAK = regex.compile(r"[\n\r]")
_LINE = regex.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BLANK = regex.compile(r"(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)|\u2029")
_MARKDOWN = regex.compile(  # # Streit um #1 ##: the marks behind the words go
    r"#{1,6}+\s++(?P<words>(?:[\s#]*+[^\s#])++(?:\s*+#++(?=\s))*+)\s*+#*+$"
    r"|(?P<b>\*\*|__)(?P<words>[^*_]+)(?P=b)$"
)
_LIST_ITEM = regex.compile(r"[-–—•*·▪►+]\s|\d{1,2}[.)]\s|\p{L}\)\s")
_ENDS_SENTENCE = regex.compile(r"[.;,:…]['’‘“”\"«»)\]]*$")
_LABEL = regex.compile(r"(?P<label>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s?:\s")  # Frage: …
_ASKS_OR_QUOTES = regex.compile(r"\A(?:.*\?$|[„“\"»«‚‘›‹])")
_HAS_WORD = regex.compile(r"\p{L}{2}")
_LONGEST_HEADING = 110  # characters
_MOST_WORDS = 16
_WRAP = 110  # characters: a longer line was not wrapped by hand

_LineKind = Literal["heading", "paragraph", "credit", "boilerplate", "links"]


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    heading: Span | None  # the words of a marked-up heading
    kind: _LineKind = "paragraph"
    label: str | None = None  # Frage: …
    is_turn: bool = False  # of an interview


@dataclass(frozen=True, slots=True)
class _Patterns:
    credit: tuple[regex.Pattern[str], ...]
    boilerplate: tuple[regex.Pattern[str], ...]
    list_openers: tuple[regex.Pattern[str], ...]


def sections(text: str) -> tuple[Section, ...]:
    """The parts of an article, in order; together they cover every line that is not blank."""
    lines = _joined(_lines(text), text)
    _tell_kinds(lines)
    return tuple(_sections(lines))


@cache
def _patterns() -> _Patterns:
    path = resources.files("quotex") / "data" / "sections.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))

    def compiled(patterns: Sequence[str]) -> tuple[regex.Pattern[str], ...]:
        return tuple(regex.compile(rf"\A(?:{one})", regex.IGNORECASE) for one in patterns)

    boilerplate = data["boilerplate"]
    return _Patterns(
        compiled(data["credit"]["patterns"]),
        compiled(boilerplate["patterns"]),
        compiled(boilerplate["list_openers"]),
    )


def _lines(text: str) -> list[_Line]:
    """The lines that are not blank, trimmed."""
    lines = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        words = match.group().strip()
        if words:
            start += len(match.group()) - len(match.group().lstrip())
            end = start + len(words)
            lines.append(_Line(start, end, words, _marked_up_heading(words, start)))
    return lines


def _marked_up_heading(words: str, start: int) -> Span | None:
    match = _MARKDOWN.match(words)
    if match is None or len(words) > 2 * _LONGEST_HEADING:
        return None
    a, b = match.span("words")
    return Span(start=start + a, end=start + b)


def _joined(lines: list[_Line], text: str) -> list[_Line]:
    """Lines that a fixed width has wrapped, as the paragraphs that they were."""
    if not _BLANK.search(text):
        return lines
    out: list[_Line] = []
    breaks = [match.start() for match in _BREAK.finditer(text)]
    for block in _blocks(lines, text):
        width = max(len(line.text) for line in block)
        joined = [block[0]]
        for line in block[1:]:
            last = joined[-1]
            behind = bisect_left(breaks, last.end)
            ends_at = last.end - (breaks[behind - 1] if behind else -1)
            next_word = len(line.text.split(maxsplit=1)[0])
            wrapped = (
                width <= _WRAP
                and line.heading is None
                and last.heading is None
                and not _LIST_ITEM.match(line.text)
                and ends_at + next_word > width
            )
            if wrapped:
                last.end = line.end
            else:
                joined.append(line)
        for line in joined:
            line.text = text[line.start : line.end]
        out.extend(joined)
    return out


def _blocks(lines: list[_Line], text: str) -> Iterator[list[_Line]]:
    """Lines with no blank line between them."""
    block: list[_Line] = []
    for line in lines:
        if block and _BLANK.search(text, block[-1].end, line.start):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _tell_kinds(lines: list[_Line]) -> None:
    """Headings, credits and boilerplate by their looks, then by what follows."""
    patterns = _patterns()
    _find_turns(lines)
    in_links = False
    for line in lines:
        words = line.text.strip("#*_ ") if line.heading else line.text
        short = len(words) <= 2 * _LONGEST_HEADING
        was_in_links, in_links = in_links, False
        if short and any(pattern.match(words) for pattern in patterns.boilerplate):
            line.kind = "boilerplate"
            in_links = any(pattern.match(words) for pattern in patterns.list_openers)
        elif short and any(pattern.match(words) for pattern in patterns.credit):
            line.kind = "credit"
        elif was_in_links and line.heading is None and _looks_like_heading(line):
            line.kind, in_links = "links", True
        elif line.heading or _looks_like_heading(line):
            line.kind = "heading"
    _give_links_back(lines)
    followed = False
    for line in reversed(lines):
        if line.kind == "paragraph":
            followed = True
        elif line.kind == "heading" and not followed and line.heading is None:
            line.kind = "paragraph"
        elif line.kind in ("boilerplate", "links"):
            followed = False


def _find_turns(lines: list[_Line]) -> None:
    """Tell „Frage: Und die Kosten“ in an interview from „Gutachten: Pfeiler marode“ above text.

    In an interview somebody has the word twice, or somebody else has it before or after; besides,
    a question below the headline and words in quotation marks are a turn.
    """
    for line in lines:
        match = _LABEL.match(line.text)
        line.label = match["label"] if match else None
    counts = Counter(line.label for line in lines if line.label)
    for i, line in enumerate(lines):
        if line.label is None:
            continue
        before = i > 0 and lines[i - 1].label is not None
        after = i + 1 < len(lines) and lines[i + 1].label is not None
        if i == 0:  # a headline may stand above an interview of two turns and more
            after = after and not (len(lines) > 2 and lines[2].label)
        words = line.text.partition(":")[2].strip()
        line.is_turn = (
            counts[line.label] > 1
            or before
            or after
            or (i > 0 and _ASKS_OR_QUOTES.match(words) is not None)
        )


def _give_links_back(lines: list[_Line]) -> None:
    """A short line before a paragraph is its heading, not the last link of the list before."""
    for line, following in itertools.pairwise(lines):
        if line.kind == "links" and following.kind == "paragraph":
            line.kind = "heading"


def _looks_like_heading(line: _Line) -> bool:
    words = line.text
    return (
        len(words) <= _LONGEST_HEADING
        and len(words.split()) <= _MOST_WORDS
        and _HAS_WORD.search(words) is not None
        and not _ENDS_SENTENCE.search(words)
        and not _LIST_ITEM.match(words)
        and not line.is_turn
        and not words[0].islower()
    )


def _sections(lines: list[_Line]) -> Iterator[Section]:
    heading: _Line | None = None
    open_kind: SectionKind | None = None
    members: list[_Line] = []
    count = 0
    seen_text = False
    above = True  # nothing but headings, credits and boilerplate so far

    def close() -> Iterator[Section]:
        nonlocal count, members, open_kind
        if open_kind is not None and members:
            count += 1
            yield _section(f"s{count}", open_kind, heading, members)
        open_kind, members = None, []

    for line in lines:
        kind = _kind(line, above, seen_text)
        above = above and line.kind in ("heading", "credit", "boilerplate")
        if kind in ("headline", "heading"):
            yield from close()
            heading = line
            open_kind, members = ("headline" if kind == "headline" else "body"), [line]
            if kind == "headline":
                yield from close()
                heading = None
        elif kind == "lead":
            yield from close()
            open_kind, members = "lead", [line]
            yield from close()
            seen_text = True
        else:
            wanted: SectionKind = "body" if kind == "paragraph" else kind  # type: ignore[assignment]
            seen_text = seen_text or wanted == "body"
            if open_kind != wanted:
                yield from close()
                open_kind = wanted
            members.append(line)
    yield from close()


def _kind(line: _Line, above: bool, seen_text: bool) -> str:
    if line.kind == "links":
        return "boilerplate"
    if line.kind == "heading" and not seen_text:
        # Above the lead stand a kicker, the headline, a subtitle.
        return "headline" if above else "heading"
    if line.kind == "paragraph" and not seen_text:
        return "lead"
    return line.kind


def _section(name: str, kind: SectionKind, heading: _Line | None, lines: list[_Line]) -> Section:
    title: Span | None = None
    own = kind in ("headline", "body") and heading is not None
    if own and heading is not None:
        title = heading.heading or Span(start=heading.start, end=heading.end)
    return Section(
        id=name,
        kind=kind,
        heading=_words(heading, title) if heading is not None and title is not None else None,
        heading_span=title,
        span=Span(start=lines[0].start, end=lines[-1].end),
        paragraphs=tuple(
            Span(start=line.start, end=line.end) for line in lines if line is not heading
        ),
    )


def _words(line: _Line, title: Span) -> str:
    return line.text[title.start - line.start : title.end - line.start]
