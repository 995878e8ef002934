"""Names of governments: „Ankara“, „die Türkei“ and „die türkische Regierung“ are one."""

from functools import cache

from quotex.actors.descriptions import country_of
from quotex.lexicon import metonym
from quotex.lexicon.files import fold, read_words


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
