"""What a page puts around its article, told by the words of single lines.

Navigation, teasers, advertisements and boxes are boilerplate; bylines, sources, agency marks, times
and pictures' credits are credits.  The words are in `data/sections.toml`.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

import regex

from quotex.lexicon import first_name_gender, function_words
from quotex.lexicon.files import read_words

LineKind = Literal["credit", "boilerplate"]

_LONGEST = 400  # characters: a longer line is told by nothing but its end
_LONGEST_CREDIT = 220
_MOST_WORDS = 12  # of a menu
_PLACE_WORDS = 3  # behind a department: Lokales / Bad Lindenau
_DECORATION = " -–—+*|•·►▶→➔➜➤<>=~_[]\t"
_PUNCTUATION = ".,:;!?()[]|>»›·•+*-–—/#…►▶→'\"„“&"
_PARTS_WORDS = regex.compile(r"[\s|/·•>›»→]+")
_PARTS_CRUMBS = regex.compile(r"(?<!\s)\s*+(?:\|\s*+|(?<=\s)(?:[>›»→·•]|//)\s++)")
_LETTER = regex.compile(r"\p{L}")
_MARK = regex.compile(r"[„“”\"»«‚‘›‹]")
_ELLIPSIS = regex.compile(r"…|\.\.\.")
_STOP = regex.compile(r"[.!?…]['’‘„“”\"«»)\]]*$")
_QUOTED = regex.compile(r"[«»][^\s]|[^\s][«»]")  # »so«: no arrows
_CLOCK = regex.compile(r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?: Uhr|\b)|\b\d{1,2} Uhr\b")
_DATE = regex.compile(
    r"\b\d{1,2}\.\s?\d{1,2}\.(?:\d\d)?(?:\d\d)?|\b\d{4}-\d\d-\d\d|\b\d{1,2}\. ?\p{L}{3,9}\.? \d{4}"
)
_AGO = regex.compile(r"[Vv]or \d+ (?:Min\.?|Minuten?|Stunden?|Tagen?)\b")
_SIGN = regex.compile(r"\p{Ll}{2,4}|\p{Lu}{3,4}")
_SIGN_PARTS = regex.compile(r"[/,&+\s]+|-(?=\p{Ll})")
_NAME = regex.compile(r"\p{Lu}[\p{L}.’'-]*")
_BEHIND = regex.compile(r"[.!?…“”»«\"’)]\s+")
_TAIL = 90  # characters at a paragraph's end that a credit may take
_SMALL = "(?:am|an|der|im|in|bei|ob|den|vor)"  # in names of places
_PLACE = rf"\p{{Lu}}[\p{{L}}.’'-]*(?:(?: {_SMALL})?[ /,]{{1,2}}\p{{Lu}}[\p{{L}}.’'-]*){{0,4}}"
_DATELINE = regex.compile(rf"{_PLACE},? ?(?:[–-] ?)?\((?P<signs>[^()]{{2,30}})\)\s?[-–—:.|]+\s*")
_DATELINE_BEFORE = regex.compile(rf"{_PLACE}\s?[–-]\s?\((?P<signs>[^()]{{2,30}})\)\s+")
_DATELINE_PLAIN = regex.compile(rf"{_PLACE} (?P<signs>[\p{{L}}/-]{{2,12}})\s?[|–—]\s+")
_ARROW = regex.compile(r"\A\s*+(?:[→►▶➔➜➤]|>>?\s|»\s(?!.*«))")
_SLASH = regex.compile(r"\s/\s")
_IN_BRACKETS = regex.compile(r"\s?\([^()]*\)")
_READER = regex.compile(r"[\p{L},] (?:Sie|Ihnen|Ihre?[nrms]?)\b|\b[Dd](?:u|ich|ir|eine?[nrms]?)\b")
_ATTRIBUTE = regex.compile(r"\p{Ll}+e[nrsm]?")


@cache
def _pattern(table: str, name: str = "patterns") -> regex.Pattern[str]:
    """The patterns of a list in `data/sections.toml`, as one."""
    patterns = read_words("sections")[table][name]
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return regex.compile(rf"\A(?:{joined})", regex.IGNORECASE)


@cache
def _photo_credit() -> regex.Pattern[str]:
    labels = sorted(_words("captions", "labels"))
    forms = "|".join(form for label in labels for form in (label.capitalize(), label.upper()))
    by = r"(?P<by>\S[^:]{1,80})$"
    return regex.compile(rf"[(\[]?\b(?:{forms})\s{{0,3}}:\s{{0,3}}{by}|©\s?{by}")


@cache
def _words(table: str, name: str = "words") -> frozenset[str]:
    return frozenset(read_words("sections")[table][name].split())


def plain(line: str) -> str:
    """The line's words with single spaces between, without the signs that frame them."""
    return " ".join(line.split()).strip(_DECORATION)


def kind_of(line: str) -> LineKind | None:
    """What the line is by its own words; nothing if it may be part of the article."""
    words = plain(line)
    if not _LETTER.search(words):
        return None if _MARK.search(line) or _ELLIPSIS.search(line) else "boilerplate"
    if len(words) > _LONGEST:
        return None
    if (_ARROW.match(line) and not _STOP.search(words)) or _opens_department(words):
        return "boilerplate"
    inner = words.strip("()") if words[0] == "(" else words
    if _pattern("boilerplate").match(inner):
        return "boilerplate"
    if len(words) > _LONGEST_CREDIT:
        return None
    if _pattern("credit").match(words) or (inner is not words and _pattern("credit").match(inner)):
        return "credit"
    if is_sign(words, alone=True) or is_byline(words) or _is_source(words):
        return "credit"
    if is_time_of_day(words) or _is_tagged_time(words):
        return "credit"
    if not words.endswith(".") and (_is_menu(words) or _is_path(words) or _is_table_row(words)):
        return "boilerplate"
    return None


def opens_list(line: str) -> bool:
    """Whether links follow: „Lesen Sie auch“."""
    words = plain(line)
    if len(words) > _LONGEST_CREDIT or words.endswith("."):
        return False
    opens = _pattern("boilerplate", "list_openers").match(words) is not None
    return opens or _opens_department(words)


def _opens_department(words: str) -> bool:
    """Whether it is „Mehr Lokales“."""
    first, _, others = words.partition(" ")
    return first.lower() in _words("page", "more") and is_weak_menu(others)


def opens_box(line: str) -> bool:
    """Whether a paragraph follows that belongs to it: „Über den Autor“."""
    words = plain(line)
    pattern = _pattern("boilerplate", "box_openers")
    return len(words) < _LONGEST_CREDIT and pattern.match(words) is not None


def opens_offer(line: str) -> bool:
    """Whether a paragraph may follow that offers the reader something: „Newsletter“."""
    return kind_of(line) == "boilerplate" and "newsletter" in _tokens(plain(line))


def addresses_reader(line: str) -> bool:
    """Whether it speaks to its readers."""
    return _READER.search(line) is not None and _MARK.search(line) is None


def opens_credit(line: str) -> bool:
    """Whether a name has to follow: „Von“."""
    words = plain(line)
    pattern = _pattern("credit", "openers")
    return len(words) < _LONGEST_CREDIT and pattern.match(words) is not None


@lru_cache(maxsize=8192)
def _tokens(words: str) -> tuple[str, ...]:
    """The line's words in small letters, without numbers and marks of offers („Plus+“)."""
    parts = (part.strip(_PUNCTUATION) for part in _PARTS_WORDS.split(words) if part[-1:] != "+")
    return tuple(part.lower() for part in parts if any(map(str.isalpha, part)))


def _is_menu(words: str) -> bool:
    """Whether the words are those of menus and buttons: „Teilen Merken Drucken“."""
    tokens = _tokens(words)
    if not 0 < len(tokens) <= _MOST_WORDS:
        return False
    strong = any(token.rpartition("-")[2] in _words("page") for token in tokens)
    if strong and all(map(_is_menu_word, tokens)):
        return True
    if all(token.startswith("#") for token in words.split()):
        return True  # #Lindenau #Brücke
    return (
        len(tokens) > 1
        and any(token in _words("page", "openers") for token in tokens[:2])
        and tokens[-1] in _words("page", "verbs")
        and not any(token in _words("page", "finite") for token in tokens)
    )


def is_weak_menu(line: str) -> bool:
    """Whether it may be one of a page's links, beside others of its kind: „Facebook“, „Politik“."""
    words = plain(line)
    tokens = _tokens(words) if len(words) <= _LONGEST_CREDIT else ()
    return (
        0 < len(tokens) <= _MOST_WORDS
        and not words.endswith(".")
        and not set(tokens) <= _words("page", "fillers")
        and all(map(_is_menu_word, tokens))
    )


def _is_menu_word(token: str) -> bool:
    return token in _menu_words() or token.rpartition("-")[2] in _menu_words()  # SZ-Startseite


@cache
def _menu_words() -> frozenset[str]:
    page = (_words("page", name) for name in ("words", "weak_words", "fillers", "verbs"))
    return _words("kickers").union(*page)


def is_kicker(line: str) -> bool:
    """Whether it says no more than what kind of text or which part of the paper it is."""
    if len(line) > _LONGEST_CREDIT:
        return False
    department, *place = _SLASH.split(plain(line).removesuffix(":"))
    if len(" ".join(place).split()) > _PLACE_WORDS:
        return False
    tokens = _tokens(department)
    known = _words("kickers")
    return 0 < len(tokens) <= 4 and all(
        token in known or token.rpartition("-")[2] in known or token in _words("page", "fillers")
        for token in tokens
    )


def _is_path(words: str) -> bool:
    """Whether it says where on the site one is: „Startseite > Politik > Lindau“."""
    if _QUOTED.search(words):
        return False
    parts = [part for part in _PARTS_CRUMBS.split(words) if part]
    if len(parts) < 2 or _STOP.search(words):
        return False
    lengths = [len(part.split()) for part in parts]
    short = all(length <= 5 for length in lengths[:-1])
    known = any(is_weak_menu(part) or is_time(part) or _is_menu(part) for part in parts)
    if len(parts) == 2:
        return known and max(lengths) <= 4
    return short and (known or lengths[-1] <= 5)


def _is_table_row(words: str) -> bool:
    """Whether it is mostly numbers: „DAX 18.240 +0,4 %“."""
    tokens = words.split()
    numbers = sum(any(char.isdigit() for char in token) for token in tokens)
    letters = sum(_LETTER.search(token) is not None for token in tokens)
    return numbers > 1 and numbers > letters and not _STOP.search(words)


def is_time(line: str) -> bool:
    """Whether it is a date, a time of day, or both, and nothing else."""
    words = plain(line)
    if len(words) > _LONGEST_CREDIT or not (any(map(str.isdigit, words)) or "heute" in words):
        return False
    tokens = _tokens(words)
    if words.endswith(":"):
        return False
    return len(tokens) <= _MOST_WORDS and all(
        token in _words("times") or token[0].isdigit() for token in tokens
    )


def is_time_of_day(line: str) -> bool:
    """Whether it is a date with a time of day, as no heading has it."""
    return is_time(line) and _CLOCK.search(line) is not None


def _is_tagged_time(words: str) -> bool:
    """Whether it is a date with a place, an agency or a name: „19.02.16 | 15:40 Uhr | dpa“."""
    date = _DATE.search(words) or _AGO.match(words)
    if date is None or _STOP.search(words):
        return False
    parted = "|" in words or words[: date.start()].endswith((", ", " - ", " – "))
    parted = parted or date.re is _AGO
    if not (parted or _CLOCK.search(words, date.end())):
        return False
    others = [
        token.strip(_PUNCTUATION)
        for token in _PARTS_WORDS.split(words)
        if _LETTER.search(token) and token.strip(_PUNCTUATION).lower() not in _words("times")
    ]
    most = _MOST_WORDS if date.start() == 0 else 5
    return len(others) <= most and all(
        other[:1].isupper() or is_sign(other) for other in others if other
    )


def is_sign(line: str, alone: bool = False) -> bool:
    """Whether it is an agency's or an author's mark: „jp/cha“, „(dpa)“, „hk“.

    One that stands `alone`, not behind a full stop, has to be plainer.
    """
    words = plain(line)
    inner = words.removesuffix(".").strip("()")
    parts = [part for part in _SIGN_PARTS.split(inner) if part and part != "und"]
    parts = [part for part in parts if not part[0].isdigit()]  # (APA, red, 13.5.2024)
    if not 0 < len(parts) <= 4:
        return False
    known = [part.lower() in _words("agencies") and _SIGN.fullmatch(part) for part in parts]
    if inner.lower() in _words("agencies") or all(known):
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
    return word in _words("agencies") or not (
        lower in _words("agencies", "no_signs")
        or lower in function_words("closed_class")
        or word.isupper()
    )


def is_name(line: str) -> bool:
    """Whether it is the names of people, or of one with a place or an agency behind."""
    words = plain(line)
    first, *others = regex.split(r",\s*|\s+und\s+|\s*/\s*|\s*&\s*", words)
    if not all(_NAME.fullmatch(word) or is_sign(word) for part in others for word in part.split()):
        return False
    names = first.split()
    return (
        1 < len(names) <= 4
        and first_name_gender(names[0].title() if names[0].isupper() else names[0]) is not None
        and all(_NAME.fullmatch(name) or name in ("von", "van", "de", "zu") for name in names)
    )


def _is_source(words: str) -> bool:
    """Whether an agency and who works for it stand there, or an agency beside a caption.

    „Peter Muster / Keystone“, „Hanna Kern im Rathaus | dpa“, „dpa Hanna Kern im Rathaus“
    """
    if _MARK.search(words) or len(words.split()) > _MOST_WORDS:
        return False
    caption, bar, agency = words.rpartition(" | ")
    first, _, rest = words.partition(" ")
    agencies = _words("agencies")
    if (bar and agency.lower() in agencies) or (first in agencies and rest[:1].isupper()):
        return not caption.endswith(".") and ". " not in words
    parts = [part.strip() for part in regex.split(r"[/,]", words)]
    known = [part.lower() in _words("captions", "agencies") for part in parts]
    return len(parts) > 1 and any(known) and may_be_name(words)


def is_byline(line: str) -> bool:
    """Whether it is „von“ with names or marks behind it: „Von Ada Feld, dpa“, „Von red“."""
    words = plain(line)
    von, _, names = _IN_BRACKETS.sub("", words).partition(" ")
    return von.lower().rstrip(":") == "von" and (is_name(names) or is_sign(names, alone=True))


def may_be_name(line: str) -> bool:
    """Whether nothing but capitals and „und“ stand in it, as behind „Von“."""
    words = plain(line).replace(",", " ").replace("/", " ").split()
    return 0 < len(words) <= 8 and all(
        _NAME.fullmatch(word)
        or word in ("und", "von", "van", "de", "zu", "in", "aus", "&")
        or is_sign(word)
        for word in words
    )


def is_shout(line: str) -> bool:
    """Whether it is one or two words in capitals only: „TALBRÜCKE“."""
    words = plain(line)
    return words.isupper() and len(words.split()) <= 2


def is_photo_credit(line: str) -> bool:
    """Whether it says no more than who took a picture: „Foto: Jan Ott“, „APA/Jan Ott“."""
    words = plain(line)
    return (
        _is_source(words)
        or photo_credit_behind(words) == 0
        or words.lower() in ("(symbolbild)", "(archivbild)")
    )


def photo_credit_behind(text: str) -> int | None:
    """Where the credit begins that ends a picture's caption: „Hanna Kern. *Foto: dpa*“."""
    tail = max(0, len(text) - 2 * _TAIL)
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


def _names_a_source(words: str) -> bool:
    tokens = [token.strip(_PUNCTUATION) for token in _PARTS_WORDS.split(words)]
    sources = _words("captions", "sources") | _words("agencies")
    return len(tokens) <= 10 and all(
        not token or not token[0].islower() or token in sources or is_sign(token)
        for token in tokens
    )


def credit_behind(text: str) -> int | None:
    """Where the mark or credit begins that stands behind the last sentence: „Gut so.“ *jp/cha*."""
    for match in _BEHIND.finditer(text, max(0, len(text) - _TAIL)):
        start = int(match.end())
        rest = text[start:]
        if rest and _is_credit(rest, text[max(0, match.start() - 9) : match.start() + 1]):
            return start
    return None


def _is_credit(rest: str, before: str) -> bool:
    """Whether the end of a paragraph is a mark or a credit; `before` are the characters before."""
    bracketed = rest[0] == "(" and rest.rstrip(".")[-1] == ")"
    inner = plain(rest.rstrip(".").strip("()") if bracketed else rest)
    if bracketed and is_name(inner):
        return True
    if is_sign(rest):
        known = bracketed or "/" in inner or inner.lower() in _words("agencies")
        return known or _ends_sentence(before)
    return _pattern("credit").match(inner) is not None


def _ends_sentence(before: str) -> bool:
    """Whether a sentence ends with the last of these characters, not with „ca.“ or „3.“."""
    if _STOP.search(before) is None:
        return False
    *_, word = before.rstrip(".").split() or [""]
    return before[-1] != "." or not (
        len(word) < 2 or word[-1].isdigit() or word.lower() in _words("abbreviations")
    )


def dateline(text: str) -> int:
    """Where „Berlin (dpa) - “ or „LINDAU taz | “ at the paragraph's start ends; 0 without one."""
    for pattern in (_DATELINE, _DATELINE_BEFORE, _DATELINE_PLAIN):
        match = pattern.match(text)
        if match is None or text.split(maxsplit=1)[0].lower() in function_words("closed_class"):
            continue
        signs = [part for part in _SIGN_PARTS.split(match["signs"]) if part]
        if signs and all(sign.lower() in _words("agencies") for sign in signs):
            return int(match.end())
        in_brackets = f"({match['signs']})"
        if pattern is not _DATELINE_PLAIN and kind_of(in_brackets) == "credit":
            return int(match.end())
    return 0


def lacks_verb(line: str) -> bool:
    """Whether there plainly is no verb: „Hanna Kern (links) bei der neuen Brücke.“."""
    words = [word.strip(_PUNCTUATION) for word in plain(line).split()]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if not word or not word[0].islower() or word in _words("captions", "places"):
            continue
        if not (_ATTRIBUTE.fullmatch(word) and following[:1].isupper()):
            return False
    return bool(words)


def is_unfinished(line: str) -> bool:
    """Whether the line breaks off within its sentence: „…, sagt“, „die Leiterin der“."""
    words = line.split()
    if len(words) < 2:
        return False
    last = words[-1]
    return last in _words("open_ends") or (
        words[-2].endswith(",") and last.isalpha() and last.islower()
    )


def teases(lines: Sequence[str]) -> bool:
    """Whether lines without full stops, one below the other, are links to other articles."""
    return any(
        _MARK.search(line) or line.endswith(("?", "…")) or ": " in line or len(line.split()) > 4
        for line in lines
    )
