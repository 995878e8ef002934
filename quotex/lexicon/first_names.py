"""What first names tell of gender, in log-odds: lists of Berlin's children and one of our own."""

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

from quotex.lexicon.files import shipped
from quotex.lexicon.word_lists import first_name_gender

_KNOWN_AS = {"f": 4, "m": -4, "": 0}  # log-odds of a name in our own list
_SURE = 4  # log-odds that our own list does not better
_LETTERS = str.maketrans(
    {"\u0131": "i", "ø": "o", "ł": "l", "ð": "d", "đ": "d", "þ": "th", "æ": "ae"}
)
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_REMEMBERED = 2**14


@lru_cache(maxsize=_REMEMBERED)
def first_name_odds(name: str) -> int:
    """The log-odds that who bears a first name is a woman; 0 where it tells nothing.

    Of a double name the first part that tells counts.  „Guenter“ is looked up as „Günter“, „Loic“
    as „Loïc“, where only the letters differ.

    >>> first_name_odds("Hanna"), first_name_odds("Jan-Ole"), first_name_odds("Kern-Huber")
    (6, -6, -2)
    """
    for part in (name, *name.split("-")):
        odds = _odds(part)
        if odds:
            return odds
    return 0


def _odds(name: str) -> int:
    counted = _counted().get(name, 0)
    if abs(counted) >= _SURE:
        return counted
    gender = first_name_gender(name)
    if gender is not None and (gender or not counted):
        return _KNOWN_AS[gender]
    if counted or not name[:1].isupper():
        return counted
    bare = bare_letters(name)
    shorter = bare
    for umlaut, letter in _UMLAUTS:
        shorter = shorter.replace(umlaut, letter)
    return _by_letters().get(bare, 0) or _by_letters().get(shorter, 0)


def bare_letters(name: str) -> str:
    """A name in small letters without marks: „gunter“ of „Günter“, „loic“ of „Loïc“."""
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _counted() -> Mapping[str, int]:
    text = (resources.files("quotex") / "data" / "first_names.txt").read_text(encoding="utf-8")
    found: dict[str, int] = {}
    odds = 0
    for line in text.splitlines():
        if line.startswith("["):
            odds = int(line.strip("[]"))
        elif not line.startswith("#"):
            found.update(dict.fromkeys(line.split(), odds))
    return found


@cache
def _by_letters() -> Mapping[str, int]:
    """The odds by bare letters, of the surest of several names."""
    found: dict[str, int] = {}
    for name, odds in _counted().items():
        bare = bare_letters(name)
        if abs(odds) > abs(found.get(bare, 0)):
            found[bare] = odds
    return found


def short_first_names(name: str) -> frozenset[str]:
    """What one of that first name may be called for short: „Uschi“ for „Ursula“."""
    return _short_forms().get(name, frozenset())


@cache
def _short_forms() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for short, names in shipped("nicknames")["nicknames"].items():
        for name in names:
            found.setdefault(name, set()).add(short)
    return {name: frozenset(shorts) for name, shorts in found.items()}
