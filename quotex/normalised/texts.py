"""A text as it is read: what files and editors left in it is put right, and every place is known.

„be-tonte“ with a soft hyphen is one word, an ü of two characters one letter, `&quot;` and `\\"` are
quotation marks, a line that was wrapped by hand goes on in the next.  The parser and the
rules read that; what they find is told in characters of the text that was given, which nobody
changes.
"""

import html
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from quotex.normalised.typed import glued_marks, misread, other_marks, typed_marks, verbs_behind
from quotex.normalised.wrapping import wraps

_Edit = tuple[int, int, str]  # where it begins and ends, and what is read there


@dataclass(frozen=True, slots=True)
class _Step:
    """A text, what it was made of, and where the edits stand in both."""

    text: str
    given: str
    places: tuple[int, ...]  # of the edits, in `text`
    edits: tuple[_Edit, ...]  # in `given`

    def start(self, i: int) -> int:
        """Where in `given` the character begins that is `text[i]`."""
        k = bisect_right(self.places, i) - 1
        if k < 0:
            return i
        first, last, put = self.edits[k]
        behind = i - self.places[k] - len(put)
        return first if behind < 0 else last + behind

    def start_around(self, i: int) -> int:
        """The same, or where what is left out before the character begins."""
        k = bisect_left(self.places, i)
        left_out = k < len(self.places) and self.places[k] == i and not self.edits[k][2]
        return self.edits[k][0] if left_out else self.start(i)

    def end_around(self, i: int) -> int:
        """Where `text[i - 1]` ends, or what is left out behind it before a space or the end."""
        end = self.end(i)
        if i < len(self.text) and not self.text[i].isspace():
            return end
        for k in range(bisect_left(self.places, i), len(self.places)):
            if self.places[k] != i or self.edits[k][2]:
                break
            end = self.edits[k][1]
        return end

    def end(self, i: int) -> int:
        """Where in `given` the character ends that is `text[i - 1]`."""
        k = bisect_right(self.places, i - 1) - 1
        if k < 0:
            return i
        _, last, put = self.edits[k]
        return last + max(0, i - self.places[k] - len(put))


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text as it is read, and where everything in it stands in the text as it was given.

    `text` is what is read, `given` what was given; `changed` says whether they differ.
    """

    text: str
    given: str
    steps: tuple[_Step, ...] = ()  # the last one made `text`

    @property
    def changed(self) -> bool:
        """Whether anything is read otherwise than it was given."""
        return bool(self.steps)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text as it was given, for offsets in the text as it is read."""
        for step in reversed(self.steps):
            empty = start == end
            start, end = step.start(start), step.end(end)
            end = start if empty else end
        return start, end

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The same, with what is not read at either end: of a section, which loses nothing."""
        for step in reversed(self.steps):
            start, end = step.start_around(start), step.end_around(end)
        return start, end

    def shown(self, start: int, end: int) -> str:
        """The words as they were given, for offsets in the text as it is read."""
        first, last = self.span(start, end)
        return self.given[first:last]

    def name(self, name: str) -> str:
        """A name as it was given: „O'Brien“ with the apostrophe that the text has."""
        if not self.steps or "'" not in name or name in self.given:
            return name
        given = unicodedata.normalize("NFC", self.given)
        others = (name.replace("'", apostrophe) for apostrophe in _APOSTROPHES)
        return next((one for one in (name, *others) if one in given), name)


def normalised(given: str) -> Normalised:
    """Read `given` without what editors, scrapers and fixed line widths left in it.

    | in the text                                        | read as                     |
    |----------------------------------------------------|-----------------------------|
    | „a“ and two dots, as macOS and PDFs have it (NFD)  | „ä“                         |
    | soft hyphens, zero-width spaces, byte order marks  | nothing                     |
    | marks of the direction of writing                  | nothing                     |
    | control characters that end no line                | nothing                     |
    | `&quot;`, `&bdquo;`, `&#8222;` and other entities  | the character               |
    | `\\"`, `""Wir bauen""`, ``"`Wir bauen"'``          | a quotation mark            |
    | `<<Wir bauen>>`, ❝Wir bauen❞, accents around words | the same in German marks    |
    | `f\\u00fcr`, „fÃ¼r“                                 | „für“                       |
    | `\\n` in two characters                            | the end of a line           |
    | a line end within a sentence                       | a space                     |
    | other white space, several spaces                  | a space                     |
    | O’Brien                                            | O'Brien                     |
    | „…“--sagte Kern, `Ende.«(Das`                      | the same with spaces        |
    | »Was nun?»Wir gehen.«                              | two pairs of marks          |
    """
    text = given
    steps: list[_Step] = []
    # What is edited is told by the letters beside it, and whether a line goes on in the next on
    # lines as they are read.
    for find in (_decomposed, _edits, wraps):
        step = _applied(text, sorted(find(text)))
        if step is not None:
            steps.append(step)
            text = step.text
    return Normalised(text, given, tuple(steps))


def _edits(text: str) -> Iterator[_Edit]:
    for find in _FINDERS:
        yield from find(text)


def _applied(given: str, wanted: list[_Edit]) -> _Step | None:
    """The text with the edits made; of two that overlap, the first."""
    if not wanted:
        return None
    pieces: list[str] = []
    places: list[int] = []
    edits: list[_Edit] = []
    at = length = 0
    for edit in wanted:
        start, end, put = edit
        if start < at:
            continue
        pieces += (given[at:start], put)
        length += start - at
        places.append(length)
        edits.append(edit)
        length += len(put)
        at = end
    pieces.append(given[at:])
    return _Step("".join(pieces), given, tuple(places), tuple(edits))


_DECOMPOSED = regex.compile(r"\P{M}\p{M}{1,30}+")  # no text stacks more (UAX 15, stream-safe)
_INVISIBLE = regex.compile(
    r"[\x00-\x08\x0e-\x1b\x7f\xad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+"
)
_ENTITY = regex.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_ESCAPED_MARK = regex.compile(r"\\(?=[\"'„“”‟»«‚‘’›‹])(?!(?<=\p{L}\\)[\"']\p{L})")
_ESCAPED_LINES = regex.compile(r"(?<![^\s.!?:…)\]\"'„“”»«‘’›‹])(?:(?:\\r)?\\n)+(?!\p{Ll})")
_ESCAPED_LETTER = regex.compile(r"\\u(?P<code>[0-9A-Fa-f]{4})")
_SPACE = r"[^\S\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"
_SPACES = regex.compile(rf"(?! ){_SPACE}++| {_SPACE}++")  # all but a single blank
_APOSTROPHES = "’\u02bc‘\u00b4`"
_APOSTROPHE = regex.compile(rf"(?<=\p{{L}})[{_APOSTROPHES}](?=\p{{L}})")
_DOUBLED_OPENING = regex.compile(r"(?<![\p{L}\p{N}\"])\"\"(?=[^\s\"])")
_DOUBLED = regex.compile(r"(?<!\")\"\"(?!\")")
_LINE = regex.compile(r"[^\n\r\u2028\u2029]+")
_DASHES = regex.compile(r"(?<=[\p{L}\p{N}.!?“”\"»«])---?(?=[ \t]*+[\p{L}„“\"»«])")
# The last character of a sentence without a space behind it, or of a mark that touches a bracket.
# It comes first, what has to be before it behind it: so the search passes letters by.
_GLUED = regex.compile(
    r"[.!?](?<=\p{Ll}{2}.)(?=\p{Lu}\p{Ll}|[„(]\p{L})|\)(?<=[.!?].)(?=\p{Lu})|:(?<=\p{L}.)(?=[„»«])"
    r"|[“”«»](?<=[.!?].)(?=[(\p{Lu}])|,(?<=[“”«»\"].)(?=\p{Ll}{3})"
)
_LATEX = {
    r"\"`": "„",
    r"\"'": "“",
    r"\"<": "«",
    r"\">": "»",
    r"\\glqq(?:\{\}|\s|\b)": "„",
    r"\\grqq(?:\{\}|\b)": "“",
    r"\\flqq(?:\{\}|\b)": "«",
    r"\\frqq(?:\{\}|\b)": "»",
}
_LATEX_MARKS = {regex.compile(pattern): mark for pattern, mark in _LATEX.items()}
_LATEX_PAIR = regex.compile(r"\"`[^\"\n]+\"'|\"<[^\"\n]+\">|\">[^\"\n]+\"<|\\[gf][lr]qq\b")
_ENQUOTE = regex.compile(r"\\enquote\*?\{([^{}\n]*)(\})")


def _decomposed(text: str) -> Iterator[_Edit]:
    """Letters in several characters that have one of their own."""
    if unicodedata.is_normalized("NFC", text):
        return
    for match in _DECOMPOSED.finditer(text):
        letters = _letters(match)
        if letters != match.group():
            yield match.start(), match.end(), letters


def _letters(match: "regex.Match[str]") -> str:
    return unicodedata.normalize("NFC", match.group())


def _invisible(text: str) -> Iterator[_Edit]:
    for match in _INVISIBLE.finditer(text):
        yield match.start(), match.end(), ""


def _entities(text: str) -> Iterator[_Edit]:
    """`&quot;` is a mark; but what is no character, or one that no text holds, stays."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        meant = html.unescape(match.group())
        if _INVISIBLE.fullmatch(meant):
            meant = ""
        elif meant.isspace():
            meant = " "
        elif meant == match.group() or not meant.isprintable():
            continue
        yield match.start(), match.end(), meant


def _escapes(text: str) -> Iterator[_Edit]:
    if "\\" not in text:
        return
    for match in _ESCAPED_MARK.finditer(text):
        yield match.start(), match.end(), ""
    for match in _ESCAPED_LETTER.finditer(text):
        letter = chr(int(match["code"], 16))
        if letter.isprintable():
            yield match.start(), match.end(), letter
    for match in _ESCAPED_LINES.finditer(text):
        yield match.start(), match.end(), "\n" * match.group().count("n")


def _latex(text: str) -> Iterator[_Edit]:
    """``"`Wir bauen"'`` as babel has it, `\\glqq{}…\\grqq{}`, `\\enquote{…}`."""
    if _LATEX_PAIR.search(text):
        for pattern, mark in _LATEX_MARKS.items():
            for match in pattern.finditer(text):
                yield match.start(), match.end(), mark
    for match in _ENQUOTE.finditer(text):
        yield match.start(), match.start(1), "„"
        yield match.start(2), match.end(), "“"


def _doubled(text: str) -> Iterator[_Edit]:
    """`""Wir bauen""`, as a table has it: where one opens in a line, all of that line."""
    if '""' not in text:
        return
    for line in _LINE.finditer(text):
        opening = _DOUBLED_OPENING.search(text, *line.span())
        if opening is None:
            continue
        pairs = list(_DOUBLED.finditer(text, opening.start(), line.end()))
        for match in pairs if len(pairs) > 1 else ():
            yield match.start(), match.end(), '"'


def _spaces(text: str) -> Iterator[_Edit]:
    for match in _SPACES.finditer(text):
        yield match.start(), match.end(), " "


def _apostrophes(text: str) -> Iterator[_Edit]:
    for match in _APOSTROPHE.finditer(text):
        yield match.start(), match.end(), "'"


def _touching(text: str) -> Iterator[_Edit]:
    for match in _DASHES.finditer(text) if "--" in text else ():
        yield match.start(), match.end(), " – "
    turned = dict(glued_marks(text))
    for at, put in turned.items():
        yield at, at + 1, put
    for match in _GLUED.finditer(text):
        at = match.end()
        if at not in turned and at - 1 not in turned:
            yield at, at, " "


_FINDERS: tuple[Callable[[str], Iterator[_Edit]], ...] = (
    misread,
    _invisible,
    _entities,
    _escapes,
    _latex,
    _doubled,
    _spaces,
    _apostrophes,
    _touching,
    other_marks,
    typed_marks,
    verbs_behind,
)
