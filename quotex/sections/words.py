"""The words of a line, and the lists and patterns of `data/sections.toml` to look them up in."""

from functools import cache, lru_cache

import regex

from quotex.lexicon.files import read_words

LONGEST = 220  # characters: a longer line is no credit, menu or time
MOST_WORDS = 12  # of a menu, a time, a source
PUNCTUATION = ".,:;!?()[]|>»›·•+*-–—/#…►▶→'\"„“&"
_DECORATION = " -–—+*|•·►▶→➔➜➤<>=~_[]\t"
PARTS = regex.compile(r"[\s|/·•>›»→]+")
LETTER = regex.compile(r"\p{L}")
MARK = regex.compile(r"[„“”\"»«‚‘›‹]")
STOP = regex.compile(r"[.!?…]['’‘„“”\"«»)\]]*$")


@lru_cache(maxsize=512)
def plain(line: str) -> str:
    """The line's words with single spaces between, without the signs that frame them."""
    return " ".join(line.split()).strip(_DECORATION)


@lru_cache(maxsize=8192)
def tokens_of(words: str) -> tuple[str, ...]:
    """The line's words in small letters, without numbers and marks of offers („Plus+“)."""
    parts = (part.strip(PUNCTUATION) for part in PARTS.split(words) if part[-1:] != "+")
    return tuple(part.lower() for part in parts if any(map(str.isalpha, part)))


@cache
def words_of(table: str, name: str = "words") -> frozenset[str]:
    """The words of a list in `data/sections.toml`."""
    return frozenset(read_words("sections")[table][name].split())


@cache
def pattern_of(table: str, name: str = "patterns") -> regex.Pattern[str]:
    """The patterns of a list in `data/sections.toml`, as one."""
    patterns = read_words("sections")[table][name]
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return regex.compile(rf"\A(?:{joined})", regex.IGNORECASE)
