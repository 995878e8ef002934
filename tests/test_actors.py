"""Who is who: names, genitives, offices, pronouns."""

import pytest

import quotex


def names(text: str) -> list[str]:
    return [s.actor.name for quote in quotex.extract(text).quotes for s in quote.speakers]


def test_last_name_is_the_full_name():
    text = "Bürgermeisterin Hanna Kern kam zu spät. „Der Zug stand“, sagte Kern."
    assert names(text) == ["Hanna Kern"]


def test_two_people_of_one_last_name_stay_apart():
    text = "„Ich gehe“, sagte Bürgermeisterin Hanna Kern. „Ich bleibe“, sagte ihr Bruder Emil Kern."
    assert names(text) == ["Hanna Kern", "Emil Kern"]


def test_office_after_the_name():
    text = "Am Montag sprach Bürgermeisterin Hanna Kern. „Es reicht“, sagte die Bürgermeisterin."
    assert names(text) == ["Hanna Kern"]


def test_apposition_names_the_office():
    text = "„Es reicht“, sagte Hanna Kern, die Sprecherin der Stadt."
    article = quotex.extract(text)
    speaker = article.quotes[0].speakers[0]
    assert speaker.actor.name == "Hanna Kern"
    assert speaker.text == "Hanna Kern, die Sprecherin der Stadt"
    assert speaker.actor.offices == ("Sprecherin",)


@pytest.mark.parametrize(("pronoun", "name"), [("er", "Jan Ott"), ("sie", "Hanna Kern")])
def test_pronouns_agree_in_gender(pronoun, name):
    text = (
        "Bürgermeisterin Hanna Kern traf den Architekten Jan Ott im Rathaus. "
        f"„Wir sind uns einig“, sagte {pronoun} danach."
    )
    assert names(text) == [name]


def test_metonyms_stay_themselves():
    assert names("„Davon wissen wir nichts“, so der Kreml.") == ["Kreml"]


def test_a_source_noun_gives_way_to_the_source():
    text = "Nach Angaben der Polizei war es „ein ganz banaler Unfall“."
    assert set(names(text)) == {"Polizei"}


def test_a_spokesman_is_a_person_of_his_own():
    article = quotex.extract("„Das prüfen wir“, sagte ein Sprecher des Ministeriums.")
    actor = article.quotes[0].speakers[0].actor
    assert (actor.name, actor.kind) == ("Sprecher des Ministeriums", "person")


def test_joint_speakers():
    article = quotex.extract("Hanna Kern und Jan Ott erklärten: „Wir machen weiter.“")
    assert [s.actor.name for s in article.quotes[0].speakers] == ["Hanna Kern", "Jan Ott"]


def test_genitive_s_is_no_part_of_the_name():
    text = "Hanna Kern kam zu spät. Kerns Anwalt Emil Roth sagte: „Das war nicht ihre Schuld.“"
    article = quotex.extract(text)
    assert {"Hanna Kern", "Emil Roth"} <= {actor.name for actor in article.actors}
    assert not any(actor.name.endswith("Kerns") for actor in article.actors)
