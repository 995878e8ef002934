"""Lines of a page's navigation: menus, paths, tables, kickers, departments of the paper."""

from functools import cache

import regex

from quotex.sections.times import is_time
from quotex.sections.words import LETTER, LONGEST, MOST_WORDS, STOP, plain, tokens_of, words_of

_PLACE_WORDS = 3  # behind a department: Lokales / Bad Lindenau
_CRUMBS = regex.compile(r"(?<!\s)\s*+(?:\|\s*+|(?<=\s)(?:[>›»→·•]|//)\s++)")
_QUOTED = regex.compile(r"[«»][^\s]|[^\s][«»]")  # »so«: no arrows
_SLASH = regex.compile(r"\s/\s")


def is_menu(words: str) -> bool:
    """Whether the words are those of menus and buttons: „Teilen Merken Drucken“."""
    tokens = tokens_of(words)
    if not 0 < len(tokens) <= MOST_WORDS:
        return False
    page = words_of("page")
    strong = any(token in page or token.rpartition("-")[2] in page for token in tokens)
    if strong and all(map(_is_menu_word, tokens)):
        return True
    if all(token.startswith("#") for token in words.split()):
        return True  # #Lindenau #Brücke
    return (
        len(tokens) > 1
        and any(token in words_of("page", "openers") for token in tokens[:2])
        and tokens[-1] in words_of("page", "verbs")
        and not any(token in words_of("page", "finite") for token in tokens)
    )


def is_weak_menu(line: str) -> bool:
    """Whether it may be one of a page's links, beside others of its kind: „Facebook“, „Politik“."""
    words = plain(line)
    tokens = tokens_of(words) if len(words) <= LONGEST else ()
    return (
        0 < len(tokens) <= MOST_WORDS
        and not words.endswith(".")
        and not set(tokens) <= words_of("page", "fillers")
        and all(map(_is_menu_word, tokens))
    )


def _is_menu_word(token: str) -> bool:
    return token in _menu_words() or token.rpartition("-")[2] in _menu_words()  # SZ-Startseite


@cache
def _menu_words() -> frozenset[str]:
    page = (words_of("page", name) for name in ("words", "weak_words", "fillers", "verbs"))
    return words_of("kickers").union(*page)


def is_kicker(line: str) -> bool:
    """Whether it says no more than what kind of text or which part of the paper it is."""
    if len(line) > LONGEST:
        return False
    department, *place = _SLASH.split(plain(line).removesuffix(":"))
    if len(" ".join(place).split()) > _PLACE_WORDS:
        return False
    tokens = tokens_of(department)
    known = words_of("kickers")
    return 0 < len(tokens) <= 4 and all(
        token in known or token.rpartition("-")[2] in known or token in words_of("page", "fillers")
        for token in tokens
    )


def is_shout(line: str) -> bool:
    """Whether it is one or two words in capitals only: „TALBRÜCKE“."""
    words = plain(line)
    return words.isupper() and len(words.split()) <= 2


def opens_department(words: str) -> bool:
    """Whether it is „Mehr Lokales“."""
    first, _, others = words.partition(" ")
    return first.lower() in words_of("page", "more") and is_weak_menu(others)


def is_path(words: str) -> bool:
    """Whether it says where on the site one is: „Startseite > Politik > Lindau“."""
    if _QUOTED.search(words):
        return False
    parts = [part for part in _CRUMBS.split(words) if part]
    if len(parts) < 2 or STOP.search(words):
        return False
    lengths = [len(part.split()) for part in parts]
    short = all(length <= 5 for length in lengths[:-1])
    known = any(is_weak_menu(part) or is_time(part) or is_menu(part) for part in parts)
    if len(parts) == 2:
        return known and max(lengths) <= 4
    return short and (known or lengths[-1] <= 5)


def is_table_row(words: str) -> bool:
    """Whether it is mostly numbers: „DAX 18.240 +0,4 %“."""
    tokens = words.split()
    numbers = sum(any(char.isdigit() for char in token) for token in tokens)
    letters = sum(LETTER.search(token) is not None for token in tokens)
    return numbers > 1 and numbers > letters and not STOP.search(words)
