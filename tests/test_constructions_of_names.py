"""Where a name ends: what is part of it or of the phrase around it, and what begins another."""

import pytest
from constructions import names as c
from handmade import SCHEMES, article, parsed

from quotex.mentions import mentions
from quotex.words import Words

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def called(table: str, scheme: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    read = article(table, scheme)
    return {one.name: [span.of(read.text) for span in one.mentions] for one in read.actors}


@pytest.mark.parametrize(
    ("table", "name", "words"),
    [
        (c.KIND_BEFORE_NAME, "Salva", "Die Krankenkasse Salva"),
        (c.MEMBER_TAKEN_FOR_A_PARTY, "Liberale", "Die Liberale"),
    ],
)
def test_what_somebody_is_is_nobody_else(scheme, table, name, words):
    assert called(table, scheme) == {name: [words]}


def test_a_name_within_a_phrase_has_its_article(scheme):
    assert called(c.BODY_WITHIN_A_PARTICIPLE, scheme) == {"Nordbau": ["der Nordbau"]}


def test_an_article_is_one_whatever_a_tagger_takes_it_for(scheme):
    assert called(c.ARTICLE_TAKEN_FOR_A_PRONOUN, scheme)["junge Pilotin"] == ["die junge Pilotin"]


def test_one_of_several_is_told_with_them(scheme):
    assert "Einer der Gutachter" in called(c.ONE_OF_THE_REFEREES, scheme)


@pytest.mark.parametrize("table", [c.CHARGED_WITH_SOMETHING, c.CHARGED_WITH_MARKED_WORDS])
def test_who_is_accused_is_not_called_so(scheme, table):
    assert called(table, scheme)["Landrätin"] == ["der Landrätin"]


def test_who_is_helped_may_be_called_so(scheme):
    assert called(c.CALLED_SO, scheme)["Wortbruch"] == ["der Landrätin Wortbruch"]


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (c.OWNER_BEFORE_ADJECTIVE, "Kerns frühere Trainerin"),
        (c.OWNER_WITH_APOSTROPHE, "Weiss’ Trainerin"),
    ],
)
def test_the_owner_is_part_of_the_phrase(scheme, table, name):
    assert called(table, scheme)[name] == [name]


def test_a_partys_name_goes_on_behind_a_slash(scheme):
    name = "Bündnis 90/Die Grünen"
    assert called(c.PARTY_WITH_A_SLASH, scheme) == {name: [name]}


def test_a_bodys_name_goes_on_with_what_its_field_is_in(scheme):
    assert called(c.FIELD_OF_A_FIELD, scheme) == {
        "Amt für Sicherheit in der Seefahrt": ["Das Amt für Sicherheit in der Seefahrt"]
    }


def test_who_is_so_old_praises_another(scheme):
    assert called(c.YEARS_OLD, scheme) == {
        "38-Jährige": ["die 38-Jährige"],
        "Jan Ott": ["Torhüter Jan Ott"],
    }


def test_where_somebody_goes_is_no_part_of_them(scheme):
    assert called(c.STEPS_UP, scheme) == {"Winzerin": ["die Winzerin"]}


def test_the_circle_they_are_from_is_part_of_them(scheme):
    (witnesses,) = mentions(Words(parsed(c.OUT_OF_A_CIRCLE, scheme)))
    assert witnesses.text == "zwei Zeugen aus dem Umfeld der Winzerin"
