"""Who is meant by a short form of a first name, a byname, or a first name with its article."""

import pytest

import quotex
from quotex.lexicon import short_first_names
from quotex.lexicon.files import shipped


def collation(word: str) -> str:
    return word.lower().translate(str.maketrans("äöü", "aou"))


ALONE = "„{} hat geschwiegen“, sagt die Nachbarin Karin Blum."


def called(text: str) -> dict[str, list[str]]:
    """The actors by name, with all that they are called."""
    article = quotex.extract(text)
    return {one.name: [span.of(text) for span in one.mentions] for one in article.actors}


@pytest.mark.parametrize(
    ("named", "short"),
    [
        ("Ursula Wendt", "Uschi"),
        ("Michael Wendt", "Der Micha"),
        ("Manfred Wendt", "Manni Wendt"),
        ("Karl „Pumpe“ Wendt", "Pumpe"),
        ("Emre Wendt", "Der Emre"),
    ],
)
def test_a_short_form_means_the_one_whom_it_fits(named: str, short: str) -> None:
    actors = called(f"{named} wohnt im dritten Stock. " + ALONE.format(short))
    assert actors[named][:2] == [named, short]


def test_the_short_form_may_come_first() -> None:
    actors = called(ALONE.format("Uschi") + " Ursula Wendt wohnt im dritten Stock.")
    assert actors["Ursula Wendt"] == ["Uschi", "Ursula Wendt"]


def test_a_short_form_that_fits_two_means_neither() -> None:
    named = "Ursula Wendt und Ursula Kern wohnen im Haus. "
    assert called(named + ALONE.format("Uschi"))["Uschi"] == ["Uschi"]


def test_no_other_first_name_is_one_for_short() -> None:
    named = "Ursula Wendt wohnt im dritten Stock. "
    assert called(named + ALONE.format("Steffi"))["Ursula Wendt"] == ["Ursula Wendt"]


def test_short_forms_are_sorted_and_stand_for_others() -> None:
    table = shipped("nicknames")["nicknames"]
    assert list(table) == sorted(table, key=collation)
    for short, names in table.items():
        assert names == sorted(set(names), key=collation)
        assert all(short in short_first_names(name) for name in names)
        assert short not in names
