"""What stands within a paragraph, before or behind the article's own words.

„*Berlin (dpa) -* Es …“, „… Gut so.“ *jp/cha*
"""

import regex

from quotex.lexicon import function_words
from quotex.sections.boilerplate import kind_of
from quotex.sections.credits import SIGN_PARTS, is_name, is_sign
from quotex.sections.words import STOP, pattern_of, plain, words_of

_WORD = regex.compile(r"\p{L}{2}")  # not of „(c) dpa“
_TAIL = 90  # characters at a paragraph's end that a credit may take
_BEHIND = regex.compile(r"[.!?…“”»«\"’)]\s+")
_SMALL = "(?:" + "|".join(sorted(words_of("names", "of_places"))) + ")"  # in names of places
PLACE = rf"\p{{Lu}}[\p{{L}}.’'-]*(?:(?: {_SMALL})?[ /,]{{1,2}}\p{{Lu}}[\p{{L}}.’'-]*){{0,4}}"
_DATELINE = regex.compile(rf"{PLACE},? ?(?:[–-] ?)?\((?P<signs>[^()]{{2,30}})\)\s?[-–—:.|]+\s*")
_DATELINE_BEFORE = regex.compile(rf"{PLACE}\s?[–-]\s?\((?P<signs>[^()]{{2,30}})\)\s+")
_DATELINE_PLAIN = regex.compile(rf"{PLACE} (?P<signs>[\p{{L}}/-]{{2,12}})\s?[|–—]\s+")


def dateline(text: str) -> int:
    """Where „Berlin (dpa) - “ or „LINDAU taz | “ at the paragraph's start ends; 0 without one."""
    for pattern in (_DATELINE, _DATELINE_BEFORE, _DATELINE_PLAIN):
        match = pattern.match(text)
        if match is None or text.split(maxsplit=1)[0].lower() in function_words("closed_class"):
            continue
        signs = [part for part in SIGN_PARTS.split(match["signs"]) if part]
        if signs and all(sign.lower() in words_of("agencies") for sign in signs):
            return int(match.end())
        in_brackets = f"({match['signs']})"
        if pattern is not _DATELINE_PLAIN and kind_of(in_brackets) == "credit":
            return int(match.end())
    return 0


def credit_behind(text: str) -> int | None:
    """Where the mark or credit begins that stands behind the last sentence: „Gut so.“ *jp/cha*."""
    for match in _BEHIND.finditer(text, max(0, len(text) - _TAIL)):
        start = int(match.end())
        rest = text[start:]
        if (
            rest
            and _WORD.search(text, 0, start)
            and _is_credit(rest, text[max(0, match.start() - 9) : match.start() + 1])
        ):
            return start
    return None


def _is_credit(rest: str, before: str) -> bool:
    """Whether the end of a paragraph is a mark or a credit; `before` are the characters before."""
    bracketed = rest[0] == "(" and rest.rstrip(".")[-1] == ")"
    inner = plain(rest.rstrip(".").strip("()") if bracketed else rest)
    if bracketed and is_name(inner):
        return True
    if is_sign(rest):
        known = bracketed or "/" in inner or inner.lower() in words_of("agencies")
        return known or _ends_sentence(before)
    return pattern_of("credit").match(inner) is not None


def _ends_sentence(before: str) -> bool:
    """Whether a sentence ends with the last of these characters, not with „ca.“ or „3.“."""
    if STOP.search(before) is None:
        return False
    *_, word = before.rstrip(".").split() or [""]
    return before[-1] != "." or not (
        len(word) < 2 or word[-1].isdigit() or word.lower() in words_of("abbreviations")
    )
