"""The body: sections and paragraphs with the elements nested in them, and all between."""

import heapq
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from quotex.article import Article, Section, Span
from quotex.tei.elements import Ids, append
from quotex.tei.ranges import Encoded, Range

_SPACE = " \t\n\r"  # which may stand between elements


@dataclass
class Gaps:
    """What stands between the paragraphs: space, the marks of a heading."""

    text: str
    at: int = 0  # up to here all is written

    def write(self, parent: Element, start: int, end: int | None = None) -> None:
        """Write what is missing before `start`; the block from there ends at `end`."""
        words = self.text[self.at : start]
        self.at = max(self.at, start if end is None else end)
        append(parent if not words.strip(_SPACE) else SubElement(parent, "metamark"), words)


def division_of(
    article: Article, section: Section, encoded: Encoded, ids: Ids, gaps: Gaps
) -> Element:
    """A section with its heading and paragraphs, and what stands before each."""
    division = Element("div", {"type": section.kind})
    # Behind a credit line, a section goes on under a heading that stands before that.
    if section.heading_span is not None and section.span.contains(section.heading_span):
        gaps.write(division, section.heading_span.start, section.heading_span.end)
        division.append(_block("head", article.text, section.heading_span, encoded, ids))
    for paragraph in section.paragraphs:
        gaps.write(division, paragraph.start, paragraph.end)
        division.append(_block("p", article.text, paragraph, encoded, ids))
    return division


def _block(tag: str, text: str, span: Span, encoded: Encoded, ids: Ids) -> Element:
    """A paragraph with the elements that begin or end in it or run through it."""
    block = Element(tag)
    _fill(block, text, span, list(encoded.within(span)), ids)
    return block


def _fill(block: Element, text: str, span: Span, ranges: list[Range], ids: Ids) -> None:
    """Nest the ranges; of two that cross, the later one is cut where the earlier one ends."""
    heap = [(one.order(), number, one) for number, one in enumerate(ranges)]
    heapq.heapify(heap)
    number = len(heap)
    stack: list[tuple[Element, int]] = [(block, span.end)]
    at = span.start

    def write_up_to(position: int) -> None:
        nonlocal at
        while True:
            element, end = stack[-1]
            append(element, text[at : min(end, position)])
            at = max(at, min(end, position))
            if end > position or len(stack) == 1:
                return
            stack.pop()

    while heap:
        _, _, one = heapq.heappop(heap)
        write_up_to(one.start)
        outer_end = stack[-1][1]
        if one.end > outer_end:
            if one.id is None:
                continue  # a name that reaches over the end of a quote stays unmarked
            rest = one.cut(outer_end, one.end)
            heapq.heappush(heap, (rest.order(), number, rest))
            number += 1
            one = one.cut(one.start, outer_end)
        element = SubElement(stack[-1][0], one.tag, one.attributes)
        if one.id is not None:
            ids.number(element, one.id)
        stack.append((element, one.end))
    write_up_to(span.end)
