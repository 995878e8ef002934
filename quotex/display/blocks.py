"""An article's text in blocks, cut where quotes, terms, speakers and names begin and end.

Marks may lie in one another („Die Pläne seien ‚ein Anfang‘“), run over a paragraph's end, or even
cross: HTML elements cannot, so a mark that crosses another's end is closed and opened again.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, Literal, TypeVar

from quotex.article import Article, Span

BlockKind = Literal["headline", "heading", "lead", "body", "credit", "boilerplate"]
MarkKind = Literal["quote", "term", "speaker", "name"]
V = TypeVar("V")

_MARKUP_ALONE = re.compile(r"[\s#*_=-]*")  # what stands around a heading in Markdown
_LINES = re.compile(r"\S(?:.*\S)?")


@dataclass(frozen=True, slots=True)
class Mark(Generic[V]):
    """What is marked from `start` to `end` (characters); of equal spans, lower `depth` is outer."""

    start: int
    end: int
    kind: MarkKind
    depth: int
    view: V


@dataclass(frozen=True, slots=True)
class Opening(Generic[V]):
    """Here an element begins; `first` where the mark does, not only goes on."""

    mark: Mark[V]
    first: bool


class Closing:
    """Here the last element that was opened ends."""


Piece = str | Opening[V] | Closing
_CLOSING = Closing()


@dataclass(frozen=True, slots=True)
class Block(Generic[V]):
    """A paragraph or a heading."""

    kind: BlockKind
    span: Span
    pieces: tuple[Piece[V], ...] = field(default=())


def blocks(article: Article, marks: Iterable[Mark[V]], end: int) -> Iterator[Block[V]]:
    """Every block up to character `end` that has words, with its marks opened and closed."""
    waiting = sorted(
        (mark for mark in marks if mark.start < mark.end),
        key=lambda mark: (mark.start, -mark.end, mark.depth),
    )
    seen: set[int] = set()
    here: list[Mark[V]] = []
    at = 0
    for kind, whole in _spans(article):
        if whole.start >= end:
            break
        span = Span(start=whole.start, end=min(whole.end, end))
        here = [mark for mark in here if mark.end > span.start]
        while at < len(waiting) and waiting[at].start < span.end:
            if waiting[at].end > span.start:
                here.append(waiting[at])
            at += 1
        yield Block(kind, span, tuple(_pieces(article.text, span, here, seen)))


def _pieces(text: str, span: Span, marks: list[Mark[V]], seen: set[int]) -> Iterator[Piece[V]]:
    """The span's text between its openings and closings; they are balanced."""
    starting: dict[int, list[Mark[V]]] = {}
    for mark in marks:
        starting.setdefault(max(mark.start, span.start), []).append(mark)
    edges = {span.start, span.end, *starting}
    edges.update(mark.end for mark in marks if mark.end < span.end)
    cuts = sorted(edges)
    open_: list[Mark[V]] = []
    for start, end in pairwise(cuts):
        wanted = [mark for mark in open_ if mark.end > start] + starting.get(start, [])
        kept = _common(open_, wanted)
        yield from (_CLOSING for _ in open_[kept:])
        for mark in wanted[kept:]:
            yield Opening(mark, first=id(mark) not in seen)
            seen.add(id(mark))
        open_ = wanted
        yield text[start:end]
    yield from (_CLOSING for _ in open_)


def _common(one: list[Mark[V]], other: list[Mark[V]]) -> int:
    """How many marks both begin with."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left is not right:
            return at
    return min(len(one), len(other))


def _spans(article: Article) -> Iterator[tuple[BlockKind, Span]]:
    """The blocks' spans: what the sections say, and any words that they leave out."""
    end = 0
    for kind, span in sorted(_told(article), key=lambda block: (block[1].start, block[1].end)):
        yield from _left_out(article.text, end, span.start)
        if span.end > end:
            yield kind, Span(start=max(span.start, end), end=span.end)
            end = span.end
    yield from _left_out(article.text, end, len(article.text))


def _told(article: Article) -> Iterator[tuple[BlockKind, Span]]:
    for section in article.sections:
        if section.heading_span is not None:
            yield ("headline" if section.kind == "headline" else "heading"), section.heading_span
        for paragraph in section.paragraphs:
            yield ("body" if section.kind == "headline" else section.kind), paragraph


def _left_out(text: str, start: int, end: int) -> Iterator[tuple[BlockKind, Span]]:
    if start >= end or _MARKUP_ALONE.fullmatch(text, start, end):
        return
    for line in _LINES.finditer(text, start, end):
        yield "body", Span(start=line.start(), end=line.end())
