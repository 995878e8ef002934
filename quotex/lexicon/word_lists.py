"""Nouns for people and groups, first names, titles: the other lists of `quotex/data`.

Each list loads with its first use.  Nouns are found in every case and number and as the last
part of a compound: „des Außenministers“, „CDU-Chefin“, „Bundespolizei“.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from quotex.lexicon.added import remembered, remembered_table, remembered_words
from quotex.lexicon.compounds import Gender, Nouns, noun_forms, regular_plural
from quotex.lexicon.conjugation import Number
from quotex.lexicon.files import fold, read_words

PersonGender = Literal["m", "f", ""]
GroupKind = Literal["organisation", "government", "group"]

_GROUP_KINDS: Mapping[str, GroupKind] = {
    **{"organisation": "organisation", "media": "organisation"},
    **{"government": "government", "group": "group"},
}
_REMEMBERED = 2**15  # words whose answer is kept, per list
_GENDERED_ENDINGS = tuple(
    f"{mark}{ending}" for mark in (":", "*", "_", "/", "/-", "·") for ending in ("innen", "in")
)
# Weak nouns: all cases but the nominative singular end in -en: „dem Präsidenten“.
_WEAK_ENDINGS = (
    *("e", "ent", "ant", "ist", "krat", "soph", "loge", "graf", "aut", "eut", "nom", "arch"),
    *("path", "pat", "kandidat", "soldat", "mat", "prophet", "athlet", "poet", "asket", "chirurg"),
    *("yst", "orand"),
)


@dataclass(frozen=True, slots=True)
class PersonNoun:
    """A noun for a person, in one of its forms.

    `lemma` is the masculine nominative with all that it is compounded with: „US-Außenminister“
    for „US-Außenministerinnen“; `head` is the entry it was found by: „Minister“.  `gender` is
    that of the person, „“ where the form leaves it open.  An `office` is one that somebody
    holds; „Mann“ and „Zeuge“ are none.
    """

    lemma: str
    head: str
    gender: PersonGender
    number: Number
    office: bool


@dataclass(frozen=True, slots=True)
class GroupNoun:
    """A noun for people or a body that speaks as one: „Polizei“, „Anwohner“.

    `media`: newspapers, agencies, stations.
    """

    kind: GroupKind
    gender: Gender
    number: Number
    media: bool = False


@dataclass(frozen=True, slots=True)
class Metonym:
    """A place that stands for who governs there: „der Kreml“; `name` is its base form."""

    name: str
    country: str


@remembered_words(_REMEMBERED)
def person_noun(word: str) -> PersonNoun | None:
    """The noun for a person that `word` is a form or a compound of, or nothing.

    >>> person_noun("US-Außenministerin")
    PersonNoun(lemma='US-Außenminister', head='Minister', gender='f', number='sg', office=True)
    """
    form, gendered = _without_gendered_ending(word)
    if form[:1].islower():
        return None
    found = _person_forms().find(form)
    if found is None:
        return None
    modifier, person = found
    lemma = person.head if not modifier else _compound(form, modifier, person.head)
    person = replace(person, lemma=lemma)
    return replace(person, gender="", number=gendered) if gendered else person


def entry_of(person: PersonNoun) -> Mapping[str, Any]:
    """The entry of `offices.toml` that a noun for a person was found by."""
    tables = read_words("offices").values()
    found: Mapping[str, Any] = next((t[person.head] for t in tables if person.head in t), {})
    return found


def is_of_any_gender(person: PersonNoun) -> bool:
    """Whether the noun's own gender says nothing of the person: „die Person“, „das Opfer“."""
    return not entry_of(person).get("gender", "m")


def is_gender_inclusive(word: str) -> bool:
    """Whether it is a noun for people of every gender: „Forscher:in“, „Forscher*innen“."""
    return _without_gendered_ending(word)[1] != "" and person_noun(word) is not None


@remembered_words(_REMEMBERED)
def group_noun(word: str) -> GroupNoun | None:
    """The noun for a body or for people that `word` is a form or a compound of, or nothing."""
    found = _group_forms().find(word) if not word[:1].islower() else None
    return found[1] if found is not None else None


@remembered_words(_REMEMBERED)
def is_role(word: str) -> bool:
    """Whether it is a noun for a person or a body: „Sprecherin“, „Polizei“."""
    return person_noun(word) is not None or group_noun(word) is not None


@remembered_words(_REMEMBERED)
def metonym(text: str) -> Metonym | None:
    """The seat of power that `text` names, with or without article: „Kreml“, „des Kremls“."""
    return _metonyms().get(fold(text).removeprefix("der ").removeprefix("das "))


def takes_name(word: str) -> bool:
    """Whether marks behind the noun hold a title or name: „Film“, „Spielfilms“."""
    return titled(word) is not None


@remembered_words(_REMEMBERED)
def titled(word: str) -> str | None:
    """The table of nouns with a title or name in marks behind them that `word` is in: „work“."""
    found = _titled_forms().find(word) if not word[:1].islower() else None
    return found[1] if found is not None else None


@remembered_words(_REMEMBERED)
def first_name_gender(name: str) -> PersonGender | None:
    """The gender of a first name, „“ if both have it, nothing if it is not known as one.

    Of a double name the first part that is known counts: „Karl-Heinz“, „Anne-Marie“.
    """
    genders = _first_names()
    for part in (name, *name.split("-")):
        if part in genders:
            return genders[part]
    return None


@remembered_table
def name_titles() -> Mapping[str, PersonGender]:
    """Titles before names, as written, with the gender that they tell: „Frau“, „Dr.“, „Sir“."""
    titles = read_words("titles")["titles"]
    return {title: entry.get("gender", "") for title, entry in titles.items()}


@remembered()
def name_particles(
    name: Literal["words", "noble", "behind_noble", "arabic", "arabic_beginnings"] = "words",
) -> frozenset[str]:
    """Small words within names: „von“, „van“, „bin“; or those that one list has."""
    return frozenset(read_words("titles")["particles"][name])


@remembered_table
def name_additions() -> frozenset[str]:
    """What stands behind an office and before the name, without spaces: „a.D.“, „i.R.“."""
    return frozenset(read_words("titles")["additions"]["words"])


@remembered()
def epithets(name: Literal["words", "of_two"] = "words") -> frozenset[str]:
    """What stands behind a name and „der“: „Ältere“, „Große“; or only those of two."""
    return frozenset(read_words("titles")["epithets"][name])


@remembered_table
def _person_forms() -> Nouns[PersonNoun]:
    forms: Nouns[PersonNoun] = Nouns()
    for table, entries in read_words("offices").items():
        for lemma, entry in entries.items():
            alone, bound = entry.get("alone", False), entry.get("bound", False)
            for form, gender, number in _declined_person(lemma, entry):
                person = PersonNoun(lemma, lemma, gender, number, table == "offices")
                forms.add(form, person, alone=alone, bound=bound)
            for other in entry.get("but", ()):
                forms.block(other)
    return forms


def _declined_person(
    lemma: str, entry: Mapping[str, Any]
) -> Iterator[tuple[str, PersonGender, Number]]:
    if entry.get("adjectival", False):
        yield from ((lemma + ending, "", "") for ending in ("", "n"))
        yield from ((lemma + ending, "m", "sg") for ending in ("r", "m"))
        if "feminine" in entry:  # „die Beamtin“, not „die Beamte“
            yield from _feminine(entry["feminine"])
        return
    gender = entry.get("gender", "m")
    weak = entry.get("weak", gender == "m" and fold(lemma).endswith(_WEAK_ENDINGS))
    if weak:
        yield lemma, "m", "sg"
        yield from ((lemma + ending, "", "") for ending in _weak_endings(lemma))
    else:
        plural = entry.get("plural", regular_plural(lemma, "m"))
        of_person: PersonGender = "m" if gender == "m" else "f" if gender == "f" else ""
        for form, number in noun_forms(lemma, gender or "n", plural):
            yield form, "" if number == "pl" and gender == "m" else of_person, number
    feminine = entry.get("feminine", lemma.removesuffix("e") + "in" if gender == "m" else "")
    if feminine:
        yield from _feminine(feminine)


def _feminine(form: str) -> Iterator[tuple[str, PersonGender, Number]]:
    plural = "nen" if form.endswith("in") else "en" if form.endswith("frau") else "n"
    yield form, "f", "sg"
    yield form + plural, "f", "pl"


def _weak_endings(lemma: str) -> tuple[str, ...]:
    """„Kollegen“; „Nachbarn“, „Herrn“ and „Herren“; „Präsidenten“."""
    if lemma.endswith("e"):
        return ("n",)
    return ("n", "en") if lemma.endswith("r") else ("en",)


def _without_gendered_ending(word: str) -> tuple[str, Number]:
    """„Forscher“ of „Forscher:innen“, „Forscher*in“ and „ForscherInnen“, and the number."""
    if word.endswith(("Innen", "In")) and len(word) > 5:
        return word.removesuffix("Innen").removesuffix("In"), _number_of(word)
    for ending in _GENDERED_ENDINGS if word.endswith(_GENDERED_ENDINGS) else ():
        if word.endswith(ending):
            return word.removesuffix(ending), _number_of(word)
    return word, ""


def _number_of(feminine: str) -> Number:
    return "pl" if feminine.endswith("nen") else "sg"


def _compound(form: str, modifier: str, head: str) -> str:
    """„US-Außenminister“ from „US-Außenministerin“: its own beginning with the entry's end."""
    length = len(modifier)
    while fold(form[:length]) != modifier and length > 1:  # folding made „ß“ two letters
        length -= 1
    beginning = form[:length]
    return beginning + (head if beginning.endswith("-") else head[0].lower() + head[1:])


@remembered_table
def _group_forms() -> Nouns[GroupNoun]:
    tables = read_words("groups")
    forms: Nouns[GroupNoun] = Nouns()
    for plural in tables["people"]["plural"]:
        people = GroupNoun("group", "", "pl")
        forms.add(plural, people)
        if not plural.endswith(("n", "s")):
            forms.add(plural + "n", people)
    for table, lemma, gender, form, number in declined(tables["groups"], tables["plurals"]):
        group = GroupNoun(_GROUP_KINDS[table], gender, number, table == "media")
        forms.add(form, group, alone=lemma in tables["alone"]["words"])
    for other in tables["but"]["words"]:
        forms.block(other)
    return forms


def declined(
    tables: Mapping[str, Mapping[Gender, list[str]]], plurals: Mapping[str, str]
) -> Iterator[tuple[str, str, Gender, str, Number]]:
    """Table, lemma, gender, form and number of all forms of the nouns in `tables`."""
    for table, genders in tables.items():
        for gender, nouns in genders.items():
            for lemma in nouns:
                plural = _known_plural(lemma, plurals)
                if plural is None:
                    plural = regular_plural(lemma, gender)
                for form, number in noun_forms(lemma, gender, plural):
                    yield table, lemma, gender, form, number


def _known_plural(lemma: str, plurals: Mapping[str, str]) -> str | None:
    """The irregular plural of a noun, or of the noun it is compounded with: „Stadtverbände“."""
    if lemma in plurals:
        return plurals[lemma]
    for start in range(3, len(lemma) - 2):
        head = lemma[start:].capitalize()
        if head in plurals:
            plural = plurals[head]
            return lemma[:start] + plural.lower() if plural else ""
    return None


@remembered_table
def _metonyms() -> Mapping[str, Metonym]:
    forms: dict[str, Metonym] = {}
    for name, entry in read_words("groups")["metonyms"].items():
        place = Metonym(name, entry["country"])
        for form in (name, *entry.get("forms", ())):
            forms[fold(form)] = place
        if " " not in name and not name.endswith(("s", "z", "x")):
            forms.setdefault(fold(name) + "s", place)
    return forms


@remembered_table
def _first_names() -> Mapping[str, PersonGender]:
    tables = read_words("first_names")
    genders: tuple[tuple[str, PersonGender], ...] = (
        ("masculine", "m"),
        ("feminine", "f"),
        ("both", ""),
    )
    return {name: gender for table, gender in genders for name in tables[table]}


@remembered_table
def _titled_forms() -> Nouns[str]:
    tables = read_words("titled")
    forms: Nouns[str] = Nouns()
    for table, lemma, _, form, _ in declined(tables["titled"], tables["plurals"]):
        forms.add(form, table, alone=lemma in tables["alone"]["words"])
    for other in tables["but"]["words"]:
        forms.block(other)
    return forms
