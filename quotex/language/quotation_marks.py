"""Quotation marks one by one: which characters are marks, what each closes, on which side it is.

A mark's side (opening or closing) follows from its shape („ only opens) and from its
neighbours: an opening mark has a space or a bracket before it and a word behind it.  Signs of
inches and apostrophes look like marks.
"""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from quotex.lexicon.files import function_words

# What may close what, first choice first: „…“ is right, „…” and „…" are what editors make.
CLOSERS = {
    "„": ("“", "”", "‟", '"', "''", "„"),
    ",,": ("''", "“", "”", '"'),
    "“": ("”", "“", '"', "„"),
    "”": ("”", "“"),  # „”…”“, a slip that keyboards make
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
SINGLE = frozenset("'’‘‚")  # apostrophes too: alone they leave nothing open
_OPENS_BETWEEN_SPACES = frozenset('“”"»«›‹')
_CLOSES_BETWEEN_SPACES = frozenset('“”"»«›‹‘’')
_MARK = regex.compile(r"„|(?<![\d,]),,(?=[\p{L}\p{N}„])|“|”|‟|\"|``|''|»|«|‚|‘|’|'|›|‹")
_OPENS_AFTER = regex.compile(r"[\s(\[{/|*_>:=–—\-…„“”\"»«‚‘'›‹]")
_YEAR = regex.compile(r"\d\d\b")
_STOP = regex.compile(r"(?!\.\.\.)[,.;:!?)\]]")
_WORD_BEFORE = regex.compile(r"(?<!\p{L})\p{L}++$")
_GENITIVE = regex.compile(r"\A\p{Lu}\p{L}*[sßxz]$")  # *Hans*’ Auto
_INCHES = frozenset(('"', "''"))  # behind a number: ein 27" Gerät, misst 55 "
_NUMBER = regex.compile(r"\d\s?\Z")
_BIG = regex.compile(r"\s?\p{Lu}")
_ELIDED = function_words("elided")


class Mark(NamedTuple):
    """A mark of quotation, or what looks like one; offsets are characters of the text."""

    start: int
    end: int
    shape: str
    can_open: bool
    can_close: bool
    is_spaced: bool = False  # between two spaces, so that its side is anybody's guess
    is_elided: bool = False  # an apostrophe as likely as a mark: Ich hab’
    is_inch: bool = False  # a sign of inches as likely as a mark: ein 27" Gerät


def marks_of(text: str, start: int, end: int) -> Iterator[Mark]:
    """The marks of a stretch of text in their order, apostrophes within words left out."""
    for match in _MARK.finditer(text, start, end):
        shape, (a, b) = match.group(), match.span()
        before = text[a - 1] if a > start else " "
        after = text[b] if b < end else " "
        if shape in SINGLE and before.isalnum() and after.isalnum():
            continue  # geht's, Rock’n’Roll
        if shape in "'’" and _YEAR.match(text, b, end):
            continue  # '68
        spaces = before.isspace(), after.isspace()
        stops = _STOP.match(text, b, end) is not None
        can_open, can_close = _sides(shape, before, spaces, stops)
        if shape in SINGLE and after.isalnum():
            can_close = False
        inch = (
            shape in _INCHES
            and not after.isalnum()
            and _NUMBER.search(text[max(start, a - 2) : a]) is not None
        )
        if inch and not _BIG.match(text, b, end):
            can_open = False  # misst 55 " und wiegt; but: 1990 " Wir
        elided = shape in "'’" and after.isspace() and _is_elided(text[max(start, a - 20) : a])
        yield Mark(a, b, shape, can_open, can_close, all(spaces), elided, inch)


def _sides(shape: str, before: str, spaces: tuple[bool, bool], stops: bool) -> tuple[bool, bool]:
    """Whether a mark may open, and whether it may close.

    `before`: the character before it; `spaces`: whether that and the one behind are white space;
    `stops`: whether a full stop, a comma or the like is behind it.
    """
    space_before, space_after = spaces
    if shape in _OPENS_ONLY:
        slipped = not space_before and (space_after or stops) and not _OPENS_AFTER.match(before)
        return not slipped, slipped  # „Wir bauen.„, a slip of web editors
    if all(spaces):
        return shape in _OPENS_BETWEEN_SPACES, shape in _CLOSES_BETWEEN_SPACES
    french = shape in "«»‹›" and space_after  # (« Wir bauen »)
    starts_here = _OPENS_AFTER.match(before) is not None
    can_open = shape in CLOSERS and starts_here and (not space_after or french)
    can_close = shape != "‚" and (not space_before or stops)
    return can_open, can_close


def _is_elided(before: str) -> bool:
    """Whether the word before a mark may have an apostrophe: Ich *hab*’ Zeit, *Hans*’ Auto."""
    word = _WORD_BEFORE.search(before)
    return word is not None and (
        word.group().lower() in _ELIDED or _GENITIVE.match(word.group()) is not None
    )
