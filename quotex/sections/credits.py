"""Who wrote, sent or photographed it: agencies' and authors' marks, bylines, names, sources."""

from functools import cache

import regex

from quotex.lexicon import first_name_gender, function_words, person_noun
from quotex.lexicon.files import read_words
from quotex.sections.words import (
    LONGEST,
    MARK,
    MOST_WORDS,
    PARTS,
    PUNCTUATION,
    pattern_of,
    plain,
    words_of,
)

_TAIL = 180  # characters at a caption's end that the picture's credit may take
_SIGN = regex.compile(r"\p{Ll}{2,4}|\p{Lu}{3,4}")
SIGN_PARTS = regex.compile(r"[/,&+\s]+|-(?=\p{Ll})")
_NAME = regex.compile(r"\p{Lu}[\p{L}.’'-]*")
_IN_BRACKETS = regex.compile(r"\s?\([^()]*\)")


def is_sign(line: str, alone: bool = False) -> bool:
    """Whether it is an agency's or an author's mark: „jp/cha“, „(dpa)“, „hk“.

    One that stands `alone`, not behind a full stop, has to be plainer.
    """
    words = plain(line)
    inner = words.removesuffix(".").strip("()")
    parts = [part for part in SIGN_PARTS.split(inner) if part and part != "und"]
    parts = [part for part in parts if not part[0].isdigit()]  # (APA, red, 13.5.2024)
    if not 0 < len(parts) <= 4:
        return False
    known = [part.lower() in words_of("agencies") and _SIGN.fullmatch(part) for part in parts]
    if inner.lower() in words_of("agencies") or all(known):
        return True
    if not all(_is_short_sign(part) for part in parts):
        return False
    if any(known) or "/" in inner or "(" in words:
        return True
    return len(parts) == 1 and not words.endswith(".") and (not alone or len(inner) <= 3)


def _is_short_sign(word: str) -> bool:
    lower = word.lower()
    if _SIGN.fullmatch(word) is None:
        return False
    return word in words_of("agencies") or not (
        lower in words_of("agencies", "no_signs")
        or lower in function_words("closed_class")
        or word.isupper()
    )


def is_name(line: str) -> bool:
    """Whether it is the names of people, or of one with a place or an agency behind."""
    words = plain(line)
    first, *others = regex.split(r",\s*|\s+und\s+|\s*/\s*|\s*&\s*", words)
    behind = [word for part in others for word in part.split()]
    if not all(_NAME.fullmatch(word) or is_sign(word) for word in behind):
        return False
    if any(person_noun(word) is not None and not _is_staff(word) for word in behind):
        return False  # „…“ / Ada Kern, *Rentnerin*: who is quoted
    names = first.split()
    return (
        1 < len(names) <= 4
        and first_name_gender(names[0].title() if names[0].isupper() else names[0]) is not None
        and all(_NAME.fullmatch(name) or name in words_of("names", "particles") for name in names)
    )


def is_author(words: str) -> bool:
    """Whether it is somebody and that they work for a paper: „Ada Feld, Redakteurin“."""
    _, comma, work = words.rpartition(", ")
    return comma != "" and is_name(words) and person_noun(work) is not None and _is_staff(work)


def _is_staff(word: str) -> bool:
    """Whether it says that somebody works for a paper: „Redakteurin“."""
    return word.lower().endswith(tuple(read_words("interviews")["staff"]["words"].split()))


def may_be_name(line: str) -> bool:
    """Whether nothing but capitals and „und“ stand in it, as behind „Von“."""
    words = plain(line).replace(",", " ").replace("/", " ").split()
    return 0 < len(words) <= 8 and all(
        _NAME.fullmatch(word) or word in words_of("names", "beside") or is_sign(word)
        for word in words
    )


def is_byline(line: str) -> bool:
    """Whether it is „von“ with names or marks behind it: „Von Ada Feld, dpa“, „Von red“."""
    words = plain(line)
    von, _, names = _IN_BRACKETS.sub("", words).partition(" ")
    return von.lower().rstrip(":") == "von" and (is_name(names) or is_sign(names, alone=True))


def opens_credit(line: str) -> bool:
    """Whether a name has to follow: „Von“."""
    words = plain(line)
    pattern = pattern_of("credit", "openers")
    return len(words) < LONGEST and pattern.match(words) is not None


def is_source(words: str) -> bool:
    """Whether an agency and who works for it stand there, or an agency beside a caption.

    „Peter Muster / Keystone“, „Hanna Kern im Rathaus | dpa“, „dpa Hanna Kern im Rathaus“
    """
    if MARK.search(words) or len(words.split()) > MOST_WORDS:
        return False
    caption, bar, agency = words.rpartition(" | ")
    first, _, rest = words.partition(" ")
    agencies = words_of("agencies")
    if (bar and agency.lower() in agencies) or (first in agencies and rest[:1].isupper()):
        return not caption.endswith(".") and ". " not in words
    parts = [part.strip() for part in regex.split(r"[/,]", words)]
    known = [part.lower() in words_of("captions", "agencies") for part in parts]
    return len(parts) > 1 and any(known) and may_be_name(words)


def is_photo_credit(line: str) -> bool:
    """Whether it says no more than who took a picture: „Foto: Jan Ott“, „APA/Jan Ott“."""
    words = plain(line)
    return (
        is_source(words)
        or photo_credit_behind(words) == 0
        or words.lower() in words_of("captions", "alone")
    )


def photo_credit_behind(text: str) -> int | None:
    """Where the credit begins that ends a picture's caption: „Hanna Kern. *Foto: dpa*“."""
    tail = max(0, len(text) - _TAIL)
    credits = list(_photo_credit().finditer(text, tail))
    if not credits:
        return None
    found = credits[-1]
    by, start = found["by"], int(found.start())
    if found.group()[0] in "([":
        if by[-1] not in ")]":
            return None
    elif start and not (text[start - 1].isspace() or text[start - 1] in ".!?|/-–,"):
        return None
    return start if _names_a_source(by) else None


@cache
def _photo_credit() -> regex.Pattern[str]:
    labels = sorted(words_of("captions", "labels"))
    forms = "|".join(form for label in labels for form in (label.capitalize(), label.upper()))
    by = r"(?P<by>\S[^:]{1,80})$"
    return regex.compile(rf"[(\[]?\b(?:{forms})\s{{0,3}}:\s{{0,3}}{by}|©\s?{by}")


def _names_a_source(words: str) -> bool:
    tokens = [token.strip(PUNCTUATION) for token in PARTS.split(words)]
    sources = words_of("captions", "sources") | words_of("agencies")
    return len(tokens) <= 10 and all(
        not token or not token[0].islower() or token in sources or is_sign(token)
        for token in tokens
    )
