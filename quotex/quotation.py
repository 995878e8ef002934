"""Passages between quotation marks, in every style that German articles use.

`language/quotation_marks.py` says on which side each mark may be.  A mark between two spaces, as
tokenised corpora and French style have it, closes what is open, else it opens.  Marks are paired
within a paragraph.  A passage that no mark closes ends before its cue, before the next one, or
with its paragraph, unless the paragraphs behind carry it on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import ClassVar, Literal

import regex

from quotex.language.quotation_marks import CLOSERS, SINGLE, Mark, marks_of
from quotex.lexicon.cue_words import lexicon
from quotex.lexicon.files import function_words, read_words
from quotex.normalised.wrapping import LINE

_SUBJECT = "|".join(sorted(function_words("subject_openings")))
_CUE_BEHIND = regex.compile(rf"[,?!]\s+(?P<verb>\p{{Ll}}+)\s+(?=\p{{Lu}}|(?:{_SUBJECT})\b)")
_SENTENCE_START = regex.compile(r"(?:[.!?]\s+|:\s+)(?=\P{Ll})")
_ANNOUNCEMENT = regex.compile(r"(?P<clause>[^.!?:]*+):(?:\s++(?=\P{Ll})|\s*+\Z)")
_WORD = regex.compile(r"\p{L}++")
_SMALL_WORD = regex.compile(r"\b\p{Ll}++\b")
_SENTENCE_END = regex.compile(r"[.!?]\s*$")
_CARRIES_ON = 5  # paragraphs that a quote without fresh marks may still run over
_DEEPEST = 32  # passages within each other: „„„„…““““ without an end is ornament or damage
_LOOKAHEAD = 40  # marks among which a truer one is looked for
_VERBATIM = function_words("verbatim")
_FIRST_PERSON = frozenset(chain(*read_words("pronouns")["first_person"].values()))


@dataclass(slots=True, eq=False)
class Passage:
    """A stretch between quotation marks; offsets are characters of the text.

    `start` and `end` include the marks, `inner` and `text` leave them out, and white space at
    their edges.  `opening` is the mark that opens it; it is empty where none does.  `parts` are its
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

    is_passage: ClassVar[Literal[True]] = True
    # In a sentence it stands among words: it is none of those that are asked for, and no mark.
    lower_: ClassVar[Literal[""]] = ""
    pos_: ClassVar[Literal[""]] = ""
    is_punct: ClassVar[Literal[False]] = False


@dataclass(slots=True)
class _Paragraph:
    """What the marks of one paragraph come to, read alone."""

    start: int
    end: int
    marks: list[Mark]
    closed: list[Passage] = field(default_factory=list)
    left_open: Passage | None = None  # the outermost that nothing ends within the paragraph
    stray: Mark | None = None  # a closing mark before any opening one


def passages(text: str, paragraphs: Sequence[tuple[int, int]] | None = None) -> list[Passage]:
    """The passages between quotation marks, in the order of the text, outer before inner.

    `paragraphs` are offsets into `text` (by default, every line is one).  Marks outside of
    them are not read, nor pairs that lie within 32 others.
    """
    if paragraphs is None:
        paragraphs = [match.span() for match in LINE.finditer(text)]
    read = [_read(text, start, end) for start, end in paragraphs]
    found: list[Passage] = []
    i = 0
    while i < len(read):
        found.extend(read[i].closed)
        passage = read[i].left_open
        while passage is not None:
            i, passage = _carry_on(text, read, i, passage, found)
        i += 1
    found += _without_opening_mark(text, read)
    found.sort(key=lambda passage: (passage.start, -passage.end))
    _nest(found)
    for passage in found:
        _trim(passage, text)
        passage.before = text[max(0, passage.start - 1) : passage.start]
        passage.after = text[passage.end : passage.end + 1]
    return found


def _behind_words(text: str, start: int, end: int) -> int:
    """Where the stretch ends without the white space at its end."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _read(text: str, start: int, end: int) -> _Paragraph:
    """Pair the marks of one paragraph."""
    end = _behind_words(text, start, end)
    paragraph = _Paragraph(start, end, list(marks_of(text, start, end)))
    stack: list[Mark] = []
    for i, mark in enumerate(paragraph.marks):
        opener = _opener_for(mark, stack, paragraph.marks, i + 1) if mark.can_close else None
        if opener is not None:
            while stack[-1] is not opener:
                inner = stack.pop()
                if len(stack) < _DEEPEST and _leaves_open(inner):
                    close = _behind_words(text, inner.end, mark.start)
                    paragraph.closed.append(_left_open(inner, close, "the passage around it"))
            stack.pop()
            if len(stack) < _DEEPEST:
                paragraph.closed.append(_between(opener, mark))
        elif mark.can_open:
            stack.append(mark)
        elif paragraph.stray is None and not stack and i == 0:
            paragraph.stray = mark
    unclosed = [mark for mark in stack if _leaves_open(mark)][:_DEEPEST]
    for mark in unclosed:
        passage = _ended_early(text, mark, paragraph) or _left_open(mark, end, "its paragraph")
        if passage.end < end or paragraph.left_open is not None:
            paragraph.closed.append(passage)
        else:
            paragraph.left_open = passage
    return paragraph


def _ended_early(text: str, opening: Mark, paragraph: _Paragraph) -> Passage | None:
    """A passage without closing mark that ends before its cue, or before the next one.

    „Wir bauen jetzt*, sagte Kern.*  „Was ist das? *„Ein Zitat.“*
    """
    for match in _CUE_BEHIND.finditer(text, opening.end, paragraph.end):
        if lexicon().verb_forms(match["verb"]):
            end = match.start() + (text[match.start()] != ",")
            return _left_open(opening, end, "the words before its cue")
    for following in paragraph.closed:
        if following.start > opening.end and following.opening == opening.shape:
            before = text[opening.end : following.start]
            if _SENTENCE_END.search(before):
                end = opening.end + len(before.rstrip())
                return _left_open(opening, end, "the sentence before the next one")
            break
    return None


def _without_opening_mark(text: str, read: Sequence[_Paragraph]) -> Iterator[Passage]:
    """Passages whose closing mark is there only, and paragraphs announced as somebody's words.

    „Das war es“ without its first mark; „Kern sagte wörtlich:“ and then a paragraph without any.
    """
    for before, paragraph in zip([None, *read], read, strict=False):
        announcing = text[before.start : before.end] if before is not None else ""
        announced = announcing.endswith(":")
        stray = paragraph.stray
        if stray is not None and stray.shape not in SINGLE:
            at_end = stray.end == paragraph.end
            if announced and at_end:
                yield _never_opened(stray, paragraph.start)
            elif stray.is_inch:
                continue
            elif text[stray.end : stray.end + 1] == ",":
                start = paragraph.start
                for match in _SENTENCE_START.finditer(text, start, stray.start):
                    start = match.end()
                yield _never_opened(stray, start)
            elif _SENTENCE_END.search(text, paragraph.start, stray.start):
                yield from _announced_words(text, before, paragraph, stray)
        elif (
            announced
            and not paragraph.marks
            and (
                _is_verbatim(announcing)
                or _is_of_another(announcing, text[paragraph.start : paragraph.end])
            )
        ):
            start, end = paragraph.start, paragraph.end
            yield Passage(start, end, (start, end), "", parts=[(start, end)])


def _announced_words(
    text: str, before: _Paragraph | None, paragraph: _Paragraph, closing: Mark
) -> Iterator[Passage]:
    """What a verb of speech and a colon announce, here or in a paragraph without marks before.

    Kern sagte: *Wir bauen. Das hilft.“* Dann ging er.
    """
    start = _behind_announcement(text, paragraph.start, closing.start)
    if start is not None:
        yield _never_opened(closing, start)
    elif before is not None and not before.marks:
        start = _behind_announcement(text, before.start, before.end)
        if start is not None and start < before.end:
            yield _never_opened(closing, start, (before.end, paragraph.start))
        elif start is not None:
            yield _never_opened(closing, paragraph.start)


def _behind_announcement(text: str, start: int, end: int) -> int | None:
    """Where the words begin that the first verb of speech before a colon announces."""
    for match in _ANNOUNCEMENT.finditer(text, start, end):
        words = _SMALL_WORD.findall(match["clause"])
        if any(form.number for word in words for form in lexicon().verb_forms(word)):
            behind: int = match.end()
            return behind
    return None


def _is_verbatim(words: str) -> bool:
    """Whether it announces somebody's very words: Kern sagte *wörtlich*:"""
    return not _VERBATIM.isdisjoint(words.rstrip(": ").lower().split())


def _is_of_another(announcing: str, words: str) -> bool:
    """Whether „ich“ or „wir“ is who was said to speak: Kern schreibt dazu: / *Wir bauen.*

    Not where the narrator has said it: Wir haben gefragt: / …
    """
    before = _SENTENCE_START.split(announcing.removesuffix(":"))[-1]
    if _says_i(before) or not _says_i(words):
        return False
    forms = (form for word in _SMALL_WORD.findall(before) for form in lexicon().verb_forms(word))
    return any(f.number and f.verb.strong and "clause" in f.verb.takes for f in forms)


def _says_i(words: str) -> bool:
    return not _FIRST_PERSON.isdisjoint(_WORD.findall(words.lower()))


def _never_opened(closing: Mark, start: int, gap: tuple[int, int] | None = None) -> Passage:
    """A passage from `start` on; `gap` is what lies between its paragraphs, if it has two."""
    parts = [(start, gap[0]), (gap[1], closing.end)] if gap else [(start, closing.end)]
    return Passage(
        start,
        closing.end,
        (start, closing.start),
        "",
        parts=parts,
        repaired="no opening mark: begun with its sentence",
    )


def _trim(passage: Passage, text: str) -> None:
    """Set the passage's words, without the white space that touches its marks."""
    start, end = passage.inner
    passage.text = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    passage.inner = (start, start + len(passage.text))


def _leaves_open(mark: Mark) -> bool:
    """Whether it is a passage even if nothing closes it; an apostrophe or an inch is none."""
    return not mark.is_spaced and (mark.shape not in SINGLE or mark.shape == "‚")


def _opener_for(closing: Mark, stack: list[Mark], marks: list[Mark], behind: int) -> Mark | None:
    """The innermost open mark that `closing` may close; `behind` is the number of the next mark."""
    for opener in islice(reversed(stack), _DEEPEST):
        if closing.shape in CLOSERS[opener.shape]:
            if opener.is_inch and closing.is_inch:
                return None  # Das 55 " Gerät und das 65 " Gerät
            return None if _better_comes(opener, closing, marks, behind) else opener
    return None


def _better_comes(opener: Mark, closing: Mark, marks: list[Mark], behind: int) -> bool:
    """Whether a truer closing mark follows: the ’ in ‚Hans’ Auto‘, the " in „ein 27" Gerät“."""
    if closing.is_inch:
        return _closes_behind(opener, marks, behind)
    first_choice = CLOSERS[opener.shape][0]
    if opener.shape in "'‘’":
        if not closing.is_elided:
            return False
        wanted = CLOSERS[opener.shape]
    elif closing.shape == first_choice or opener.shape not in ("„", "‚", ",,"):
        return False
    else:
        wanted = (first_choice,)
    for mark in islice(marks, behind, behind + _LOOKAHEAD):
        if mark.shape in wanted and mark.can_close:
            return True
        if mark.shape == opener.shape or mark.can_open:
            return False
    return False


def _closes_behind(opener: Mark, marks: list[Mark], behind: int) -> bool:
    """Whether behind a sign of inches a mark closes what `opener` opens, and none opens before."""
    for mark in islice(marks, behind, behind + _LOOKAHEAD):
        if mark.can_open:
            return False
        if mark.can_close and not mark.is_inch and mark.shape in CLOSERS[opener.shape]:
            return True
    return False


def _between(opening: Mark, closing: Mark) -> Passage:
    start, end = opening.start, closing.end
    inner = (opening.end, closing.start)
    return Passage(start, end, inner, opening.shape, parts=[(start, end)])


def _left_open(opening: Mark, end: int, until: str) -> Passage:
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
            read[j].stray = None
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
