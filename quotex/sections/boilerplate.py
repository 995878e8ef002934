"""What a page puts around its article, told by the words of single lines.

Navigation, teasers, advertisements and boxes are boilerplate; bylines, sources, agency marks, times
and pictures' credits are credits.  The words are in `data/sections.toml`.
"""

from typing import Literal

import regex

from quotex.lexicon import lexicon
from quotex.sections.credits import is_author, is_byline, is_sign, is_source
from quotex.sections.menus import is_menu, is_path, is_table_row, is_weak_menu, opens_department
from quotex.sections.times import is_tagged_time, is_time_of_day
from quotex.sections.words import LETTER, LONGEST, MARK, STOP, pattern_of, plain, tokens_of

AsideKind = Literal["credit", "boilerplate"]

_LONGEST_PATTERN = 400  # characters: a longer line is told by nothing but its end
_ELLIPSIS = regex.compile(r"…|\.\.\.")
_ARROW = regex.compile(r"\A\s*+(?:[→►▶➔➜➤]|>>?\s|»\s(?!.*«))")
_TITLE_BEHIND = regex.compile(r"[:|–]")  # Lesen Sie auch: „Ja“, sagt Kern
_CLAUSE_BEHIND = regex.compile(
    r"(?P<ends>[,!?…])[“”«»\"‘’]*+,?\s(?P<verb>\p{Ll}++)\s(?!Sie\b|Ihnen\b)"
)
_LEAF = regex.compile(r"\A\s*+[«‹←<]\s|\s[»›→>]\s*+\Z")  # « zurück, weiter »
_READER = regex.compile(r"[\p{L},] (?:Sie|Ihnen|Ihre?[nrms]?)\b|\b[Dd](?:u|ich|ir|eine?[nrms]?)\b")


def kind_of(line: str) -> AsideKind | None:
    """What the line is by its own words; nothing if it may be part of the article."""
    words = plain(line)
    if not LETTER.search(words):
        return None if MARK.search(line) or _ELLIPSIS.search(line) else "boilerplate"
    if len(words) > _LONGEST_PATTERN:
        return None
    leaf = _LEAF.search(line) and plain(_LEAF.sub("", line))
    if leaf and (is_weak_menu(leaf) or pattern_of("boilerplate").match(leaf)):
        return "boilerplate"
    if (_ARROW.match(line) and not STOP.search(words)) or opens_department(words):
        return "boilerplate"
    inner = words.strip("()") if words[0] == "(" else words
    if pattern_of("boilerplate").match(inner):
        return None if _is_told(inner) else "boilerplate"
    if len(words) > LONGEST:
        return None
    if pattern_of("credit").match(words) or (
        inner is not words and pattern_of("credit").match(inner)
    ):
        return "credit"
    if is_sign(words, alone=True) or is_byline(words) or is_author(words) or is_source(words):
        return "credit"
    if is_time_of_day(words) or is_tagged_time(words):
        return "credit"
    if not words.endswith(".") and (is_menu(words) or is_path(words) or is_table_row(words)):
        return "boilerplate"
    return None


def _is_told(words: str) -> bool:
    """Whether somebody says it: „Lesen Sie auch abends?, fragte sie“, with no title before.

    An offer may say so too: „Damit erhalten Sie alles in Ihr Postfach, sagt Ada Kern“.
    """
    return any(
        form.mood == "ind" and not (clause["ends"] == "," and _READER.search(words))
        for clause in _CLAUSE_BEHIND.finditer(_TITLE_BEHIND.split(words)[0])
        for form in lexicon().verb_forms(clause["verb"])
    )


def opens_list(line: str) -> bool:
    """Whether links follow: „Lesen Sie auch“."""
    words = plain(line)
    if len(words) > LONGEST or words.endswith("."):
        return False
    opens = pattern_of("boilerplate", "list_openers").match(words) is not None
    return opens or opens_department(words)


def opens_box(line: str) -> bool:
    """Whether a paragraph follows that belongs to it: „Über den Autor“."""
    words = plain(line)
    pattern = pattern_of("boilerplate", "box_openers")
    return len(words) < LONGEST and pattern.match(words) is not None


def opens_offer(line: str) -> bool:
    """Whether a paragraph may follow that offers the reader something: „Newsletter“."""
    return kind_of(line) == "boilerplate" and "newsletter" in tokens_of(plain(line))


def addresses_reader(line: str) -> bool:
    """Whether it speaks to its readers."""
    return _READER.search(line) is not None and MARK.search(line) is None
