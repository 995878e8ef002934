"""An article's parts: headline, lead, headings with their paragraphs, credits, boilerplate.

The text is read line by line (`lines`).  A heading is a short line without closing punctuation that
a paragraph follows, and no turn of an interview („Frage: …“); where blank lines part the
paragraphs, lines that were only wrapped are joined again.  What is no part of the article is told
by its words (`boilerplate`), then by what stands around it (`kinds`).
"""

from collections.abc import Iterator

from quotex.article import Section, SectionKind, Span
from quotex.sections.kinds import tell_kinds
from quotex.sections.lines import Line, read_lines


def sections(text: str) -> tuple[Section, ...]:
    """The parts of an article, in order; together they cover every line that is not blank."""
    lines = read_lines(text)
    tell_kinds(lines, text)
    return tuple(_sections(lines))


def _sections(lines: list[Line]) -> Iterator[Section]:
    heading: Line | None = None
    open_kind: SectionKind | None = None
    members: list[Line] = []
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


def _kind(line: Line, above: bool, seen_text: bool) -> str:
    if line.kind == "links":
        return "boilerplate"
    if line.kind == "heading" and not seen_text:
        # Above the lead stand a kicker, the headline, a subtitle.
        return "headline" if above else "heading"
    if line.kind == "paragraph" and not seen_text:
        return "lead"
    return line.kind


def _section(name: str, kind: SectionKind, heading: Line | None, lines: list[Line]) -> Section:
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


def _words(line: Line, title: Span) -> str:
    return line.text[title.start - line.start : title.end - line.start]
