"""Lines of dates and times of day, with a place, an agency or a name beside them or without."""

import regex

from quotex.sections.credits import is_sign
from quotex.sections.words import (
    LETTER,
    LONGEST,
    MOST_WORDS,
    PARTS,
    PUNCTUATION,
    STOP,
    plain,
    tokens_of,
    words_of,
)

_CLOCK = regex.compile(r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?: Uhr|\b)|\b\d{1,2} Uhr\b")
_DATE = regex.compile(
    r"\b\d{1,2}\.\s?\d{1,2}\.(?:\d\d)?(?:\d\d)?|\b\d{4}-\d\d-\d\d|\b\d{1,2}\. ?\p{L}{3,9}\.? \d{4}"
)
_AGO = regex.compile(r"[Vv]or \d+ (?:Min\.?|Minuten?|Stunden?|Tagen?)\b")


def is_time(line: str) -> bool:
    """Whether it is a date, a time of day, or both, and nothing else."""
    words = plain(line)
    if len(words) > LONGEST or not (any(map(str.isdigit, words)) or "heute" in words):
        return False
    tokens = tokens_of(words)
    if words.endswith(":"):
        return False
    return len(tokens) <= MOST_WORDS and all(
        token in words_of("times") or token[0].isdigit() for token in tokens
    )


def is_time_of_day(line: str) -> bool:
    """Whether it is a date with a time of day, as no heading has it."""
    return is_time(line) and _CLOCK.search(line) is not None


def is_tagged_time(words: str) -> bool:
    """Whether it is a date with a place, an agency or a name: „19.02.16 | 15:40 Uhr | dpa“."""
    date = _DATE.search(words) or _AGO.match(words)
    if date is None or STOP.search(words):
        return False
    parted = "|" in words or words[: date.start()].endswith((", ", " - ", " – "))
    parted = parted or date.re is _AGO
    if not (parted or _CLOCK.search(words, date.end())):
        return False
    others = [
        token.strip(PUNCTUATION)
        for token in PARTS.split(words)
        if LETTER.search(token) and token.strip(PUNCTUATION).lower() not in words_of("times")
    ]
    most = MOST_WORDS if date.start() == 0 else 5
    return len(others) <= most and all(
        other[:1].isupper() or is_sign(other) for other in others if other
    )
