"""The words of pages, in English or German: `quotex/data/page.toml` has all of them."""

import locale
import os
from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from quotex.article import QuoteType
from quotex.errors import InputError
from quotex.lexicon.files import shipped
from quotex.quote_types import TYPES

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set says it, as in POSIX
_TO_SCRIPT = ("percent", "thousands", "at_least", "nobody", "not_said", "within")


class Wording:
    """The words of a language, by what they are for."""

    def __init__(self, lang: Language) -> None:
        """Take the language's words."""
        self.lang = lang
        self._words: Mapping[str, str] = shipped("page")[lang]
        self._counts: Mapping[str, tuple[str, str]] = shipped("page")[lang]["counts"]
        self._types: Mapping[str, Mapping[str, str]] = shipped("page")[lang]["types"]
        self._report: Mapping[str, str] = shipped("page")[lang]["report"]

    def __call__(self, what: str, **values: object) -> str:
        """The words for `what`, with values in their places."""
        return self._words[what].format(**values) if values else self._words[what]

    def number(self, number: int) -> str:
        """„1,200“ or „1.200“."""
        return self.figure(f"{number:,}")

    def figure(self, figure: str) -> str:
        """A figure as Python writes it, „1,204.5“, as the language does: „1.204,5“."""
        thousands, decimal = self._words["thousands"], self._words["decimal"]
        return figure.translate(str.maketrans(",.", thousands + decimal))

    def percent(self, share: float) -> str:
        """„97%“ or „97 %“."""
        return self("percent", n=f"{100 * share:.0f}")

    def weight(self, weight: float) -> str:
        """„-2.2“ or „−2,2“."""
        number = f"{weight:+.1f}".replace("-", self._words["minus"])
        return number.replace(".", self._words["decimal"])

    def count(self, number: int, noun: str) -> str:
        """„1 quote“, „1,200 quotes“."""
        return self.counted(self.number(number), noun, number == 1)

    def counted(self, figure: str, noun: str, one: bool) -> str:
        """„12.5 quotes“, where the figure is written already."""
        single, several = self._counts[noun]
        return (single if one else several).format(n=figure)

    def type(self, type_: QuoteType) -> str:
        """The name of a type of quotes."""
        return self._types[type_]["name"]

    def type_meaning(self, type_: QuoteType) -> str:
        """What a type is, in a few words."""
        return self._types[type_]["meaning"]

    def type_explained(self, type_: QuoteType) -> str:
        """What a type is, in a sentence or two."""
        return self._types[type_]["more"]

    def value(self, name: str) -> str:
        """What a gender, a role or a kind is called, whose name in the code is English."""
        return self._german("values").get(name, name)

    def reason(self, name: str) -> str:
        """What a reason is called: „the cue follows it“, „is called so: Brücke für alle“."""
        known = self._german("reasons")
        if name in known:
            return known[name]
        begin, colon, rest = name.partition(": ")
        return known.get(begin, begin) + colon + rest

    def report(self, words: str, **values: object) -> str:
        """What a report says for `words`, with values in their places."""
        return self._report[words].format(**values) if values else self._report[words]

    def script(self) -> dict[str, object]:
        """What the script of a page says."""
        return {
            **shipped("page")[self.lang]["script"],
            **{name: self(name) for name in _TO_SCRIPT},
            "types": [self.type(type_) for type_ in TYPES],
            "counts": {noun: list(words) for noun, words in self._counts.items()},
        }

    def _german(self, table: str) -> Mapping[str, str]:
        found: Mapping[str, str] = shipped("page")["german"][table] if self.lang == "de" else {}
        return found


def wording(lang: Language | None = None) -> Wording:
    """The words of a language, by default of the user's; `InputError` for another language."""
    if lang is not None and lang not in LANGUAGES:
        raise InputError(f"lang={lang!r} is neither {' nor '.join(map(repr, LANGUAGES))}")
    return _wording(lang or of_locale())


def example(type_: QuoteType) -> tuple[str, str, str]:
    """A German sentence with a quote of a type: what is before, the quote, what is behind."""
    before, quote, behind = shipped("page")["examples"][type_].split("*")
    return before, quote, behind


def of_locale() -> Language:
    """German where the user's locale is, else English."""
    told = next(filter(None, map(os.environ.get, _VARIABLES)), None)
    name = told or locale.getlocale()[0] or ""  # on Windows „German_Germany“
    return "de" if name.lower().startswith(("de", "german")) else "en"


@cache
def _wording(lang: Language) -> Wording:
    return Wording(lang)
