"""What names name, told by a noun in them or beside them: `quotex/data/entities.toml`."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from quotex.actors.short_forms import key
from quotex.lexicon.compounds import Gender, Nouns
from quotex.lexicon.files import fold, read_words
from quotex.lexicon.word_lists import declined, titled

NameKind = Literal["organisation", "place", "work", "event", "product", "other"]

_KINDS: Mapping[str, NameKind] = {
    "organisation": "organisation",
    "place": "place",
    "work": "work",
    "event": "event",
    "product": "product",
    "other": "other",
}
_REMEMBERED = 2**14  # words whose answer is kept, per question


class NamedNoun(NamedTuple):
    """A noun that tells what a name names: „Krieg“ an event.

    `modifier` is what it is compounded with, „welt“ in „Weltkrieg“.
    """

    kind: NameKind
    gender: Gender
    modifier: str = ""


@lru_cache(maxsize=_REMEMBERED)
def name_kind(word: str) -> NamedNoun | None:
    """The noun of `entities.toml` that `word` is a form or a compound of, or nothing."""
    found = _forms().find(word) if word[:1].isupper() else None
    return found[1]._replace(modifier=found[0]) if found is not None else None


@lru_cache(maxsize=_REMEMBERED)
def titled_kind(word: str) -> NameKind | None:
    """What marks behind the noun name: „Film“ a work, „Fregatte“ a product, „Motto“ nothing."""
    table = titled(word)
    words = read_words("entities")["titled"]
    if word in words["vague"]:
        return None
    if table == "media" and any(fold(word).startswith(fold(body)) for body in words["stations"]):
        return "organisation"
    return _KINDS.get(words.get(table, "")) if table is not None else None


@lru_cache(maxsize=_REMEMBERED)
def known_name(name: str) -> NameKind | None:
    """What a well-known name names, in any case: „der Vereinigten Staaten“, „des Dax“."""
    return _known().get(key(name)) if name[:1].isalpha() else None


@lru_cache(maxsize=_REMEMBERED)
def is_named_compound(word: str) -> bool:
    """Whether a compound is a law's, a street's, an event's name: „Denkmalgesetz“, „Uferstraße“."""
    found = _compounds().find(word) if word[:1].isupper() else None
    return found is not None and bool(found[0])


@cache
def name_words(table: str, words: str = "words") -> frozenset[str]:
    """A list of `entities.toml`, as written there."""
    return frozenset(read_words("entities")[table][words])


@cache
def _known() -> Mapping[str, NameKind]:
    tables = read_words("entities")["known"]
    return {key(name): _KINDS[kind] for kind, names in tables.items() for name in names}


@cache
def _forms() -> Nouns[NamedNoun]:
    tables = read_words("entities")
    forms: Nouns[NamedNoun] = Nouns()
    for kind, lemma, gender, form, _ in declined(tables["kinds"], tables["plurals"]):
        forms.add(form, NamedNoun(_KINDS[kind], gender), alone=lemma in tables["alone"]["words"])
    for other in tables["but"]["words"]:
        forms.block(other)
    return forms


@cache
def _compounds() -> Nouns[str]:
    forms: Nouns[str] = Nouns()
    for table in ("laws", "streets", "affairs"):
        words = read_words("entities")[table]
        for head in words["words"]:
            for ending in ("", "s", "es"):
                forms.add(head + ending, head)
        for other in words["but"]:
            forms.block(other)
    return forms
