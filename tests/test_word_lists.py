"""Nouns for people and groups, seats of power, names, titles, nouns before titles of works."""

from collections.abc import Iterator
from typing import Any

import pytest

from quotex.lexicon import (
    epithets,
    first_name_gender,
    group_noun,
    lexicon,
    metonym,
    name_particles,
    name_titles,
    person_noun,
    takes_name,
)
from quotex.lexicon.compounds import Gender, noun_forms, regular_plural
from quotex.lexicon.files import read_words


def collation(word: str) -> tuple[str, str]:
    plain = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e"})
    return word.lower().translate(plain), word.lower()


# --- People


@pytest.mark.parametrize(
    ("word", "lemma", "gender", "number"),
    [
        ("Minister", "Minister", "m", ""),
        ("Ministers", "Minister", "m", "sg"),
        ("Ministern", "Minister", "", "pl"),
        ("Ministerin", "Minister", "f", "sg"),
        ("Ministerinnen", "Minister", "f", "pl"),
        ("Präsident", "Präsident", "m", "sg"),
        ("Präsidenten", "Präsident", "", ""),
        ("Nachbarn", "Nachbar", "", ""),
        ("Kollegen", "Kollege", "", ""),
        ("Expertin", "Experte", "f", "sg"),
        ("Professoren", "Professor", "", "pl"),
        ("Chefs", "Chef", "m", ""),
        ("Ärztinnen", "Arzt", "f", "pl"),
        ("Beamtin", "Beamte", "f", "sg"),
        ("Vorsitzender", "Vorsitzende", "m", "sg"),
        ("Vorsitzenden", "Vorsitzende", "", ""),
        ("Mütter", "Mutter", "f", "pl"),
        ("Mitglieder", "Mitglied", "", "pl"),
        ("Opfers", "Opfer", "", "sg"),
        ("Fachleute", "Fachmann", "", "pl"),
        ("Forscher:innen", "Forscher", "", "pl"),
        ("ForscherInnen", "Forscher", "", "pl"),
        ("Forscher*in", "Forscher", "", "sg"),
    ],
)
def test_a_noun_for_a_person_is_known_in_every_form(
    word: str, lemma: str, gender: str, number: str
) -> None:
    person = person_noun(word)
    assert person is not None
    assert (person.lemma, person.gender, person.number) == (lemma, gender, number)


@pytest.mark.parametrize(
    ("word", "lemma", "head"),
    [
        ("Außenministers", "Außenminister", "Minister"),
        ("US-Außenministerin", "US-Außenminister", "Minister"),
        ("CDU-Chefin", "CDU-Chef", "Chef"),
        ("Ex-Kanzler", "Ex-Kanzler", "Kanzler"),
        ("Regierungssprechern", "Regierungssprecher", "Sprecher"),
        ("Parteivorsitzender", "Parteivorsitzende", "Vorsitzende"),
        ("26-Jährige", "26-Jährige", "Jährige"),
        ("Großindustrieller", "Großindustrielle", "Industrielle"),
        ("Daheimgebliebener", None, None),
        ("Bundestagspräsidentin", "Bundestagspräsident", "Präsident"),
        ("Ministerpräsidentin", "Ministerpräsident", "Ministerpräsident"),
        ("SPD-Mann", "SPD-Mann", "Mann"),
        ("Fernsehkoch", "Fernsehkoch", "Koch"),
        ("Milchviehhalterin", "Milchviehhalter", "Halter"),
        ("Schlagerstars", "Schlagerstar", "Star"),
    ],
)
def test_a_compound_is_known_by_its_last_part(
    word: str, lemma: str | None, head: str | None
) -> None:
    person = person_noun(word)
    assert (person and person.lemma, person and person.head) == (lemma, head)


@pytest.mark.parametrize(
    "word",
    [
        *("Rat", "Blocker", "Lautsprecher", "Paragraf", "Hermann", "Trichter", "Flugzeuge"),
        *("Kampfflugzeugen", "Halbleiter", "Sekunden", "Parteien", "minister", "Computer", ""),
        *("Lichtschalter", "Kerzenhalter", "Altar", "Monologe", "Bildlegende", "Teetasse"),
    ],
)
def test_what_only_ends_like_a_person_is_none(word: str) -> None:
    assert person_noun(word) is None


@pytest.mark.parametrize(
    ("last", "compound"),
    [("Legende", "Rock-Legende"), ("Gänger", "Kinogänger"), ("Ologe", "Sinologin")],
)
def test_some_nouns_are_people_only_as_the_last_part_of_a_compound(
    last: str, compound: str
) -> None:
    person = person_noun(compound)
    assert person_noun(last) is None
    assert person is not None and person.head == last


def test_an_office_is_held_and_a_person_is_not() -> None:
    offices = [person_noun(word) for word in ("Kanzlerin", "Trainer", "Parteichef")]
    persons = [person_noun(word) for word in ("Mann", "Zeugin", "Nachbar")]
    assert all(noun is not None and noun.office for noun in offices)
    assert not any(noun is None or noun.office for noun in persons)


# --- Groups


@pytest.mark.parametrize(
    ("word", "kind", "number"),
    [
        ("Polizei", "organisation", "sg"),
        ("Bundespolizei", "organisation", "sg"),
        ("Bundesregierung", "government", "sg"),
        ("Regierungen", "government", "pl"),
        ("Umweltministeriums", "government", "sg"),
        ("Stadtverbände", "organisation", "pl"),
        ("Nachrichtenagentur", "organisation", "sg"),
        ("Landeskriminalamts", "organisation", "sg"),
        ("Opposition", "group", "sg"),
        ("Anwohnern", "group", "pl"),
        ("Kritiker", "group", "pl"),
        ("Geldhäusern", "organisation", "pl"),
        ("Elternschaft", "group", "sg"),
    ],
)
def test_a_body_is_known_by_its_noun(word: str, kind: str, number: str) -> None:
    group = group_noun(word)
    assert group is not None and (group.kind, group.number) == (kind, number)


def test_media_are_organisations_that_publish() -> None:
    paper, party = group_noun("Bild-Zeitung"), group_noun("Partei")
    assert paper is not None and paper.media and paper.kind == "organisation"
    assert party is not None and not party.media


@pytest.mark.parametrize(
    "word",
    [
        *("Apparat", "Vorrat", "Datenbank", "Hauptstadt", "Entführung", "Gewinnung", "Bahnhof"),
        *("Tisch", "Kinokasse", "Nachtdienst"),
    ],
)
def test_what_only_ends_like_a_body_is_none(word: str) -> None:
    assert group_noun(word) is None


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Kreml", "Kreml", "Russland"),
        ("der Kreml", "Kreml", "Russland"),
        ("Kremls", "Kreml", "Russland"),
        ("Weißen Haus", "Weißes Haus", "USA"),
        ("Weisse Haus", "Weißes Haus", "USA"),
        ("Moskaus", "Moskau", "Russland"),
        ("Élysée", "Élysée", "Frankreich"),
        ("Paris", "Paris", "Frankreich"),
        ("Deutschland", "Deutschland", "Deutschland"),
    ],
)
def test_places_stand_for_who_governs_there(text: str, name: str, country: str) -> None:
    place = metonym(text)
    assert place is not None
    assert (place.name, place.country) == (name, country)


def test_other_places_stand_for_nobody() -> None:
    assert metonym("Buxtehude") is None
    assert metonym("") is None


# --- Names


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        *(("Angela", "f"), ("Wladimir", "m"), ("Ursula", "f"), ("Recep", "m"), ("Giorgia", "f")),
        *(("Karl-Heinz", "m"), ("Anne-Marie", "f"), ("Andrea", ""), ("Sascha", ""), ("Kim", "")),
        *(("Trump", None), ("Berlin", None), ("", None)),
    ],
)
def test_first_names_tell_a_gender(name: str, gender: str | None) -> None:
    assert first_name_gender(name) == gender


def test_first_names_are_many_and_each_stands_once() -> None:
    names = [name for names in read_words("first_names").values() for name in names]
    assert len(names) >= 2300
    assert len(names) == len(set(names))


def test_titles_and_particles() -> None:
    assert name_titles()["Frau"] == "f"
    assert name_titles()["Sir"] == "m"
    assert "Ältere" in epithets()
    assert name_titles()["Dr."] == ""
    assert {"von", "van", "bin", "del"} <= name_particles()


# --- Nouns before titles


@pytest.mark.parametrize(
    "word",
    [
        *("Film", "Spielfilms", "Fregatte", "Wochenzeitung", "Motto", "Begriffen"),
        *("Literaturpreises", "Hurrikan", "Ausstellung", "Restaurants", "Initiative", "Medikament"),
    ],
)
def test_a_noun_that_bears_a_name(word: str) -> None:
    assert takes_name(word)


@pytest.mark.parametrize(
    "word",
    ["Beispiele", "Auffassung", "Kommission", "Fraktion", "Mitglieder", "Umsatz", "Minister", ""],
)
def test_other_nouns_bear_none(word: str) -> None:
    assert not takes_name(word)


def test_words_that_announce_a_name() -> None:
    assert {"sogenannte", "namens", "alias"} <= lexicon().so_called


# --- The lists themselves


def test_the_lists_are_large() -> None:
    offices, groups, titled = map(read_words, ("offices", "groups", "titled"))
    assert len(offices["offices"]) + len(offices["persons"]) >= 600
    assert sum(len(w) for t in groups["groups"].values() for w in t.values()) >= 400
    assert len(groups["metonyms"]) >= 200
    assert sum(len(w) for t in titled["titled"].values() for w in t.values()) >= 700


def test_nouns_for_people_have_known_fields_and_stand_once() -> None:
    tables = read_words("offices")
    fields = {"en", "feminine", "plural", "weak", "gender", "adjectival", "but", "alone", "bound"}
    for table in tables.values():
        assert all(set(entry) <= fields for entry in table.values())
    lemmas = [lemma for table in tables.values() for lemma in table]
    assert len(lemmas) == len(set(lemmas))


def lists_in(table: Any) -> Iterator[list[str]]:
    if isinstance(table, list):
        yield table
    elif isinstance(table, dict):
        for part in table.values():
            yield from lists_in(part)


@pytest.mark.parametrize("name", ["groups", "titled", "first_names"])
def test_lists_are_sorted_and_hold_no_word_twice(name: str) -> None:
    words = {table: part for table, part in read_words(name).items() if table != "metonyms"}
    for found in lists_in(words):
        assert found == sorted(set(found), key=collation)


def test_tables_are_sorted() -> None:
    tables = [*read_words("offices").values(), read_words("groups")["metonyms"]]
    for table in tables:
        assert list(table) == sorted(table, key=collation)


def test_what_people_are_called_again_are_nouns_for_people() -> None:
    table = read_words("descriptions")
    nouns = [
        noun
        for names in (*table["second_names"].values(), *table["alike"]["sets"])
        for noun in names
    ]
    nouns += table["second_names"]
    assert [noun for noun in nouns if noun[0] != "-" and person_noun(noun) is None] == []
    for names in (list(table["second_names"]), *table["second_names"].values()):
        assert names == sorted(set(names), key=collation)


@pytest.mark.parametrize(
    ("lemma", "gender", "plural"),
    [
        *(("Reihe", "f", "Reihen"), ("Partei", "f", "Parteien"), ("Oper", "f", "Opern")),
        *(("Sender", "m", "Sender"), ("Portal", "n", "Portale"), ("Direktor", "m", "Direktoren")),
        *(("Museum", "n", "Museen"), ("Auto", "n", "Autos"), ("Ärztin", "f", "Ärztinnen")),
    ],
)
def test_regular_plurals(lemma: str, gender: Gender, plural: str) -> None:
    assert regular_plural(lemma, gender) == plural


def test_forms_of_a_noun_with_their_number() -> None:
    assert dict(noun_forms("Sprecher", "m", "Sprecher")) == {
        **{"Sprecher": "", "Sprechers": "sg", "Sprechern": "pl"}
    }
    assert dict(noun_forms("Wort", "n", "Worte")) == {
        **{"Wort": "sg", "Worts": "sg", "Wortes": "sg", "Worte": "pl", "Worten": "pl"}
    }
