"""Lines that were wrapped: „sagte die / Bürgermeisterin“ is one sentence in two lines.

Text of a fixed width has such lines, and so have scraped pages where every link got a line of its
own.  A line goes on in the next one where its sentence does; a heading, a byline, a turn of an
interview, an item of a list stay lines of their own.
"""

import itertools
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import regex

from quotex.lexicon.cue_words import lexicon
from quotex.lexicon.files import function_words, read_words
from quotex.lexicon.first_names import first_name_odds

LINE = regex.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
BLANK = regex.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\n\r]*[\n\r]|\u2029")
_LIST_ITEM = regex.compile(r"[-–—•*·▪►+]\s|\d{1,2}[.)]\s|\p{L}\)\s|#{1,6}\s|\*\*|__|>|\|")
_HEADING = regex.compile(r"\A(?:#{1,6}\s|(?P<b>\*\*|__).*(?P=b)$)")
_ENDS = regex.compile(r"[.!?:…]['’‘“”\"«»)\]]*$")
_ENDS_SENTENCE = regex.compile(r"[.!?…]['’‘„“”\"«»)\]]*$")
_BYLINE = regex.compile(
    r"\A(?:[Vv]on \p{Lu}[\p{L}.\-’ ]*+$|\(?\p{Ll}{1,4}+(?:/\p{Ll}{1,4}+)*+\)?$|vor \d++ \p{L}++$)"
)
_LAST_WORD = regex.compile(r"(?<![\p{L}-])\p{L}+$")
_HYPHENATED = regex.compile(r"(?<=\p{L})-$")
_MARKED_OR_COMMA = regex.compile(r"[,“”\"«»]")
_LABEL = regex.compile(r"\A[\p{L}\d][\p{L}\d.&-]*+(?:\s[\p{L}\d.&-]++){0,3}:\s")  # Frage: …
_FEWEST_LABELS = 3  # lines with labels that make an interview or a list
_WIDTH = 110  # characters: a longer line was not wrapped by hand
_NARROW = 24  # characters: narrower columns are lists of words
_RUNS_ON = function_words("runs_on")
_JOINS = function_words("joins_compounds")
_CLOSED_CLASS = function_words("closed_class")
_SURE = 3  # log-odds from which a word is somebody's first name


class _Line(NamedTuple):
    start: int
    end: int
    text: str


def wraps(text: str) -> Iterator[tuple[int, int, str]]:
    """The line ends at which a sentence goes on: begin, end, and what is read there.

    That is a blank, or nothing where a word was hyphenated; offsets are characters of `text`.
    """
    lines = list(_lines(text))
    parted = BLANK.search(text) is not None
    for block in _blocks(lines, text):
        if len(block) > 1:
            yield from _within(block, _is_filled(block, parted))


def _lines(text: str) -> Iterator[_Line]:
    """The lines that are not blank, trimmed."""
    for match in LINE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words[0])
            yield _Line(start, start + len(words), words)


def _blocks(lines: Sequence[_Line], text: str) -> Iterator[list[_Line]]:
    """Lines with no blank line between them."""
    block: list[_Line] = []
    for line in lines:
        if block and BLANK.search(text, block[-1].end, line.start):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _within(block: Sequence[_Line], filled: bool) -> Iterator[tuple[int, int, str]]:
    """The wraps in lines that no blank line parts; `filled`: they were filled to a width."""
    width = max(len(line.text) for line in block)
    going_on = False
    for last, line in itertools.pairwise(block):
        first_word = line.text.split(maxsplit=1)[0]
        alone = _HEADING.match(last.text) or _LIST_ITEM.match(line.text) or _BYLINE.match(line.text)
        wrapped = not alone and (
            _runs_on(last.text, line.text, going_on)
            or (
                filled
                and not _LIST_ITEM.match(last.text)
                and len(last.text) + len(first_word) >= width
            )
        )
        if wrapped:
            yield _wrap(last, line, first_word)
        told = going_on or _MARKED_OR_COMMA.search(last.text) is not None
        if not wrapped and not alone and told and _parts_a_name(last.text, line.text):
            wrapped = True
            yield _wrap(last, line, first_word)
        # A headline of two lines may end in any word; a sentence with a comma has a full stop.
        going_on = wrapped and (going_on or _MARKED_OR_COMMA.search(last.text) is not None)


def _runs_on(last: str, line: str, going_on: bool) -> bool:
    """Whether the sentence of `last` cannot end there.

    `going_on`: whether it began in a line before, so that it must come to an end somewhere.
    """
    if _ENDS.search(last):
        return False
    if line[0].islower() or last.endswith((",", "(", "„", "»", "‚")):
        return True
    if going_on:
        return not line.startswith(("„", "»", "«", '"'))
    word = _LAST_WORD.search(last)
    if word is None:
        return _HYPHENATED.search(last) is not None
    if word.start() == 0:
        return False  # „Von“ above a name
    if word.group().lower() in _RUNS_ON:
        return True
    # „…“, sagt / SWR-Korrespondent: the speaker is still to come.
    return bool(
        word.group()[0].islower()
        and lexicon().verb_forms(word.group())
        and _MARKED_OR_COMMA.search(last)
    )


def _parts_a_name(last: str, line: str) -> bool:
    """Whether a first name ends the line and may have the next line's first word for its last.

    „…, teilte Elke / Jansohn mit“; not „…, im August / Familien fahren …“.
    """
    words, following = last.split(), line.split()
    if len(words) < 2 or len(following) < 2 or not words[-1].istitle():
        return False
    name, behind = following[0].rstrip(","), following[1]
    named = abs(first_name_odds(words[-1])) >= _SURE and words[-1] not in _months()
    opens = name.lower() in _CLOSED_CLASS
    return named and name.istitle() and not opens and behind[0].islower()


@cache
def _months() -> frozenset[str]:
    return frozenset(name for names in read_words("months")["months"] for name in names)


def _is_filled(block: Sequence[_Line], parted: bool) -> bool:
    """Whether the lines were filled to a width, and are no headings one below the other.

    `parted`: the text parts its paragraphs with blank lines; else every line may be one.
    """
    width = max(len(line.text) for line in block)
    if not _NARROW <= width <= _WIDTH or not any(
        _ENDS_SENTENCE.search(line.text) for line in block
    ):
        return False
    labels = sum(_LABEL.match(line.text) is not None for line in block)
    if labels >= max(_FEWEST_LABELS, len(block) / 2):
        return False
    if parted:
        return True
    full = all(
        len(line.text) + len(following.text.split(maxsplit=1)[0]) >= width
        for line, following in itertools.pairwise(block)
    )
    middle = block[1:-1]  # the first may be a headline
    broken = sum(not _ENDS.search(line.text) for line in middle)
    return full and 0 < len(middle) <= 2 * broken


def _wrap(last: _Line, line: _Line, first_word: str) -> tuple[int, int, str]:
    """A blank; nothing within „Brücken-/bau“ and „SPD-/Fraktion“, but „Brücken- / und“."""
    if not _HYPHENATED.search(last.text) or first_word.lower() in _JOINS:
        return last.end, line.start, " "
    if line.text[0].islower():
        return last.end - 1, line.start, ""
    return last.end, line.start, ""
