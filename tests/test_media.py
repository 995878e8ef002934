"""Whether a medium behind a person is whom they speak to, or theirs: by the noun for the person."""

import pytest

from quotex import extract
from quotex.lexicon.media import medium, serves_medium


@pytest.mark.parametrize(
    "noun",
    ["Chefredakteurin", "Zeitungsleser", "Verleger", "Sprecher", "Vorstandschef", "Sportchef"],
)
def test_who_may_belong_to_a_medium(noun):
    assert serves_medium(noun)


@pytest.mark.parametrize(
    "noun", ["Minister", "FDP-Politiker", "SPD-Chefin", "Verbandschefin", "Polizeisprecher"]
)
def test_who_belongs_to_none(noun):
    assert not serves_medium(noun)


def test_an_officer_of_another_body_belongs_to_none():
    assert not serves_medium("Sprecher", elsewhere=True)
    assert serves_medium("Reporter", elsewhere=True)


@pytest.mark.parametrize(
    ("word", "form"),
    [("Wochenzeitung", "f"), ("dpa", "f"), ("STANDARD", "m"), ("Nachrichten", "pl")],
)
def test_media_by_their_nouns_and_names(word, form):
    assert medium(word, named=False) == form


def test_some_words_are_media_only_within_a_name():
    assert medium("Post", named=True) == "f"
    assert medium("Post", named=False) is None


@pytest.mark.parametrize(
    ("end", "speaker", "told"),
    [
        ("sagte der Minister dieser Zeitung", "der Minister", ["dieser Zeitung"]),
        ("sagte der Minister unserer Redaktion", "der Minister", ["unserer Redaktion"]),
        ("sagte ein Sprecher der Grünen dem STANDARD", "ein Sprecher der Grünen", ["dem STANDARD"]),
        ("hatte der Minister der dpa gesagt", "der Minister", ["der dpa"]),
        ("sagte Ada Kern, die Rektorin, der dpa", "Ada Kern, die Rektorin", ["der dpa"]),
        (
            "sagte der Minister den „Lübecker Nachrichten“",
            "der Minister",
            ["den „Lübecker Nachrichten“"],
        ),
        ("sagte der Leser der Zeitung", "der Leser der Zeitung", []),
        ("sagte der Zusteller der Deutschen Post", "der Zusteller der Deutschen Post", []),
        ("sagte der Kapitän der „Seeadler“", "der Kapitän der „Seeadler“", []),
    ],
)
def test_a_medium_and_who_speaks_before_it(end, speaker, told):
    (quote,) = extract(f"„Das reicht nicht“, {end}.").quotes
    assert [one.text for one in quote.speakers] == [speaker]
    assert [one.text for one in quote.addressees] == told


def test_before_the_verb_it_is_no_dative():
    (quote,) = extract("Der Politiker der Rheinischen Post sagte, das Geld fehle.").quotes
    assert quote.speakers[0].text == "Der Politiker der Rheinischen Post"


def test_a_day_in_brackets_is_no_part_of_a_medium():
    text = "„Das reicht nicht“, sagte Ada Kern der „Rheinischen Post“ (Samstagausgabe)."
    (quote,) = extract(text).quotes
    assert [one.text for one in quote.addressees] == ["der „Rheinischen Post“"]


def test_a_talk_that_is_told_of_is_not_with_the_one_spoken_to():
    told = extract("„Es war zäh“, berichtete Voß von einem Gespräch mit dem Sprecher der Stadt.")
    assert told.quotes[0].addressees == ()
    within = extract("„Es war zäh“, sagte Voß in einem Gespräch mit dem Sprecher der Stadt.")
    assert [one.text for one in within.quotes[0].addressees] == ["dem Sprecher der Stadt"]


def test_the_date_of_a_letter_is_nobody():
    article = extract("Ein Schreiben vom 12. Februar bestätigt, dass das Geld fehlt.")
    assert [actor.name for actor in article.actors] == ["Schreiben vom 12. Februar"]


def test_a_paper_named_like_a_letter_is_the_paper():
    """„Post“ is a word for letters, too, which are by who wrote them."""
    text = "„Das reicht nicht“, sagte der FDP-Politiker Jan Ott der „Rheinischen Post“."
    (quote,) = extract(text).quotes
    assert [one.actor.name.endswith("Post") for one in quote.addressees] == [True]
