"""Countries and who governs them: „Ankara“, „die Türkei“, „die türkische Regierung“ are one."""

from collections.abc import Mapping
from functools import cache, lru_cache

from quotex.lexicon import metonym
from quotex.lexicon.added import remembered_table
from quotex.lexicon.files import fold, read_words

_REMEMBERED = 2**14  # words whose bare form is kept
_ADJECTIVE_ENDINGS = ("en", "em", "er", "es", "e")
_SHORTEST_COUNTRY = 4  # letters that a country and its adjective share: „russisch“, „Russland“


@lru_cache(maxsize=_REMEMBERED)
def bare_adjective(adjective: str) -> str:
    """An adjective without its ending: „weiter“ of „weiterer“."""
    for ending in _ADJECTIVE_ENDINGS if adjective.endswith(_ADJECTIVE_ENDINGS) else ():
        if adjective.endswith(ending) and len(adjective) >= len(ending) + 3:
            return adjective[: -len(ending)]
    return adjective


def country_of(adjective: str) -> str:
    """The country of „russischen“: Russland; nothing for „politischen“."""
    bare = bare_adjective(fold(adjective))
    special = read_words("descriptions")["countries"]
    if bare in special:
        country: str = special[bare]
        return country
    if not bare.endswith("isch"):
        return ""
    return _country_beginnings().get(bare[:_SHORTEST_COUNTRY], "")


def country_governed(name: str) -> str:
    """The country whose government a name means: Russland for „Moskau“ and „US-Regierung“: USA.

    Nothing for „die Regierung“ and for what is only a part of a country: „Bayern“.
    """
    seat = _seat(name)
    if seat:
        return seat
    words = name.split()
    noun = next((word for word in words if _is_government(word)), "")
    if not noun:
        return ""
    first, hyphen, _ = noun.rpartition("-")  # *US*-Regierung
    others = [first] if hyphen else [word for word in words if word != noun]
    countries = {country for word in others if (country := country_of(word) or _seat(word))}
    return countries.pop() if len(countries) == 1 else ""


def _seat(name: str) -> str:
    place = metonym(name)
    return place.country if place is not None and place.name not in _nouns()[1] else ""


def _is_government(word: str) -> bool:
    return fold(word.rpartition("-")[2]) in _nouns()[0]


@cache
def _nouns() -> tuple[frozenset[str], frozenset[str]]:
    """Nouns for a government, folded, and places that do not mean one."""
    table = read_words("descriptions")["governments"]
    return frozenset(map(fold, table["nouns"])), frozenset(table["apart"])


@remembered_table
def _country_beginnings() -> Mapping[str, str]:
    """Countries by their first letters, where those are one country's only."""
    found: dict[str, set[str]] = {}
    for name, entry in read_words("groups")["metonyms"].items():
        if fold(name) == fold(entry["country"]):
            found.setdefault(fold(name)[:_SHORTEST_COUNTRY], set()).add(name)
    return {start: names.pop() for start, names in found.items() if len(names) == 1}
