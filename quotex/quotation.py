"""Passages between quotation marks, in every style that German articles use.

A mark's side (opening or closing) follows from its shape („ only opens) and from its
neighbours: an opening mark has a space or a bracket before it and a word behind it.  Marks are
paired within a paragraph; a passage that no mark closes ends with its paragraph, unless the
paragraphs behind carry it on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

import regex

# What may close what, first choice first: „…“ is right, „…” and „…" are what editors make.
CLOSERS = {
    "„": ("“", "”", "‟", '"', "''"),
    ",,": ("''", "“", "”", '"'),
    "“": ("”", "“", '"'),
    "”": ("”",),  # „”…”“, a slip that keyboards make
    '"': ('"', "”", "“"),
    "``": ("''", "``", '"'),
    "''": ("''",),
    "»": ("«",),
    "«": ("»",),
    "‚": ("‘", "’", "'"),
    "‘": ("’", "‘", "'"),
    "’": ("’",),
    "'": ("'", "’", "‘"),
    "›": ("‹",),
    "‹": ("›",),
}
_OPENS_ONLY = frozenset(("„", ",,", "``"))
_SINGLE = frozenset("'’‘‚")  # apostrophes too: alone they leave nothing open
_MARK = regex.compile(r"„|(?<![\d,]),,(?=[\p{L}\p{N}„])|“|”|‟|\"|``|''|»|«|‚|‘|’|'|›|‹")
_LINE = regex.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_OPENS_AFTER = regex.compile(r"[\s(\[{/|*_>:=–—\-…„“”\"»«‚‘'›‹]")
_YEAR = regex.compile(r"\d\d\b")
_CARRIES_ON = 5  # paragraphs that a quote without fresh marks may still run over
_DEEPEST = 32  # passages within each other: „„„„…““““ without an end is ornament or damage


@dataclass(slots=True, eq=False)
class Passage:
    """A stretch between quotation marks; offsets are characters of the text.

    `start` and `end` include the marks, `inner` and `text` leave them out.  `parts` are its
    stretches, marks included: more than one where it runs over several paragraphs.  `outer` is the
    passage around it; `repaired` says what was done about a missing mark.  `before` and `after`
    are the characters that touch the marks, if any.
    """

    start: int
    end: int
    inner: tuple[int, int]
    opening: str
    text: str = ""
    outer: "Passage | None" = None
    parts: list[tuple[int, int]] = field(default_factory=list)
    repaired: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    shape: str
    can_open: bool
    can_close: bool


@dataclass(slots=True)
class _Paragraph:
    """What the marks of one paragraph come to, read alone."""

    start: int
    end: int
    marks: list[_Mark]
    closed: list[Passage] = field(default_factory=list)
    left_open: Passage | None = None  # the outermost that no mark closes
    stray: _Mark | None = None  # a closing mark before any opening one


def passages(text: str, paragraphs: Sequence[tuple[int, int]] | None = None) -> list[Passage]:
    """The passages between quotation marks, in the order of the text, outer before inner.

    `paragraphs` are offsets into `text` (by default, every line is one).  Marks outside of
    them are not read, nor pairs that lie within 32 others.
    """
    if paragraphs is None:
        paragraphs = [match.span() for match in _LINE.finditer(text)]
    read = [_read(text, start, end) for start, end in paragraphs]
    found: list[Passage] = []
    i = 0
    while i < len(read):
        found.extend(read[i].closed)
        passage = read[i].left_open
        while passage is not None:
            i, passage = _carry_on(text, read, i, passage, found)
        i += 1
    found.sort(key=lambda passage: (passage.start, -passage.end))
    _nest(found)
    for passage in found:
        passage.text = text[passage.inner[0] : passage.inner[1]]
        passage.before = text[max(0, passage.start - 1) : passage.start]
        passage.after = text[passage.end : passage.end + 1]
    return found


def _read(text: str, start: int, end: int) -> _Paragraph:
    """Pair the marks of one paragraph."""
    while end > start and text[end - 1].isspace():
        end -= 1
    paragraph = _Paragraph(start, end, list(_marks(text, start, end)))
    stack: list[_Mark] = []
    for i, mark in enumerate(paragraph.marks):
        opener = _opener_for(mark, stack, paragraph.marks, i + 1) if mark.can_close else None
        if opener is not None:
            while stack[-1] is not opener:
                inner = stack.pop()
                if len(stack) < _DEEPEST and _leaves_open(inner):
                    paragraph.closed.append(_left_open(inner, mark.start, "the passage around it"))
            stack.pop()
            if len(stack) < _DEEPEST:
                paragraph.closed.append(_between(opener, mark))
        elif mark.can_open:
            stack.append(mark)
        elif paragraph.stray is None and not stack and i == 0:
            paragraph.stray = mark
    unclosed = [mark for mark in stack if _leaves_open(mark)][:_DEEPEST]
    if unclosed:
        paragraph.left_open = _left_open(unclosed[0], end, "its paragraph")
        paragraph.closed += [_left_open(mark, end, "its paragraph") for mark in unclosed[1:]]
    return paragraph


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for match in _MARK.finditer(text, start, end):
        shape, (a, b) = match.group(), match.span()
        before = text[a - 1] if a > start else " "
        after = text[b] if b < end else " "
        if shape in _SINGLE and before.isalnum() and after.isalnum():
            continue  # geht's, Rock’n’Roll
        if shape in "'’" and _YEAR.match(text, b, end):
            continue  # '68
        if shape in "»«›‹":  # French style sets a thin space within the marks
            before_is_space = before.isspace() and before not in "\xa0\u202f"
            after_is_space = after.isspace() and after not in "\xa0\u202f"
        else:
            before_is_space, after_is_space = before.isspace(), after.isspace()
        starts_here = shape in _OPENS_ONLY or bool(_OPENS_AFTER.match(before))
        can_open = shape in CLOSERS and starts_here and not after_is_space
        can_close = shape not in _OPENS_ONLY and shape != "‚" and not before_is_space
        if shape == "„":
            can_open = b < end
        elif before_is_space and after_is_space:
            can_close = shape in '“”"»«'  # „Wort “, a space too many
        elif shape in _SINGLE and after.isalnum():
            can_close = False
        yield _Mark(a, b, shape, can_open, can_close)


def _leaves_open(mark: _Mark) -> bool:
    """Whether it is a passage even if nothing closes it; behind an apostrophe there is none."""
    return mark.shape not in _SINGLE or mark.shape == "‚"


def _opener_for(
    closing: _Mark, stack: list[_Mark], marks: list[_Mark], behind: int
) -> _Mark | None:
    """The innermost open mark that `closing` may close; `behind` is the number of the next mark."""
    for opener in islice(reversed(stack), _DEEPEST):
        if closing.shape in CLOSERS[opener.shape]:
            return None if _better_comes(opener, closing, marks, behind) else opener
    return None


def _better_comes(opener: _Mark, closing: _Mark, marks: list[_Mark], behind: int) -> bool:
    """Whether a truer closing mark follows: the ’ in ‚Hans’ Auto‘, the " in „ein 27" Gerät“."""
    first_choice = CLOSERS[opener.shape][0]
    if closing.shape == first_choice or opener.shape not in ("„", "‚", ",,"):
        return False
    for i in range(behind, len(marks)):
        mark = marks[i]
        if mark.shape == first_choice and mark.can_close:
            return True
        if mark.shape == opener.shape or mark.can_open:
            return False
    return False


def _between(opening: _Mark, closing: _Mark) -> Passage:
    start, end = opening.start, closing.end
    inner = (opening.end, closing.start)
    return Passage(start, end, inner, opening.shape, parts=[(start, end)])


def _left_open(opening: _Mark, end: int, until: str) -> Passage:
    return Passage(
        opening.start,
        end,
        (opening.end, max(opening.end, end)),
        opening.shape,
        parts=[(opening.start, end)],
        repaired=f"no closing mark: ended with {until}",
    )


def _carry_on(
    text: str, read: list[_Paragraph], i: int, passage: Passage, found: list[Passage]
) -> tuple[int, Passage | None]:
    """Follow a passage that paragraph `i` leaves open: where it ends, and what is left open there.

    Either each paragraph opens it again and only the last one closes („A … / „B … “), or none
    does and a closing mark comes first in one of the next (…A / B“).
    """
    found.append(passage)
    last = i
    while last + 1 < len(read):
        following = read[last + 1]
        again = _opens_again(following, passage)
        if again is None:
            break
        passage.parts.append((again.start, again.end))
        passage.end, passage.inner = again.end, (passage.inner[0], again.inner[1])
        last += 1
        found.extend(other for other in following.closed if other is not again)
        if again is not following.left_open:
            passage.repaired = ""
            return last, None
    for j in range(last + 1, min(last + 1 + _CARRIES_ON, len(read))):
        stray = read[j].stray
        if stray is not None and stray.shape in CLOSERS[passage.opening]:
            passage.parts += [(between.start, between.end) for between in read[last + 1 : j]]
            passage.parts.append((read[j].start, stray.end))
            passage.end, passage.inner = stray.end, (passage.inner[0], stray.start)
            passage.repaired = ""
            found.extend(read[j].closed)
            return j, read[j].left_open
        if read[j].marks:
            break
    return last, None


def _opens_again(paragraph: _Paragraph, passage: Passage) -> Passage | None:
    """The passage at the very start of `paragraph`, if it goes on with `passage`."""
    candidates = [*paragraph.closed, *([paragraph.left_open] if paragraph.left_open else [])]
    for candidate in candidates:
        if candidate.start == paragraph.start and candidate.opening == passage.opening:
            return candidate
    return None


def _nest(found: list[Passage]) -> None:
    """Say of each passage which one is around it."""
    around: list[Passage] = []
    for passage in found:
        while around and around[-1].end <= passage.start:
            around.pop()
        passage.outer = around[-1] if around else None
        around.append(passage)
