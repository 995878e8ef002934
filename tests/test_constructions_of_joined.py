"""Who „und“ joins to whom: what hangs on a noun, two roles of one person, two who say a thing."""

import pytest
from constructions import joined as c
from handmade import SCHEMES, article

import quotex


def speaking(one: quotex.Article) -> list[str]:
    """Who speaks in its only quote, as the text names them there."""
    (quote,) = one.quotes
    return [speaker.text for speaker in quote.speakers]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("table", "found"),
    [
        (c.BODIES_IN_APPOSITION, ["Jan Ott, Chef von Nordfunk und Südfunk"]),
        (c.SEVERAL_SPEAK, ["Der Chef der Polizei", "die Feuerwehr"]),
        (c.ROLES_OF_ONE, ["Die Leiterin der Schule und Dirigentin des Chors"]),
        (c.WORDS_OF_SEVERAL, ["Angaben von Polizei", "Feuerwehr"]),
        (c.BOTH_SAY_SO, ["Kern", "Ott"]),
    ],
)
def test_whom_und_joins(scheme, table, found):
    assert speaking(article(table, scheme)) == found


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("Vertreter von CDU, SPD und Grünen", 1),
        ("Ada Kern, Leiterin der Bahn, der Post und der Bank,", 1),
        ("Ada Kern, Vorsitzende des Vereins und Leiterin der Schule,", 1),
        ("Die Sprecher von Polizei und Feuerwehr", 1),
        ("Die Bürgermeisterin von Lindau und der Landrat von Rhedern", 2),
        ("Der Vorsitzende des Vereins und Bürgermeister Jan Ott", 2),
        ("Ada Kern, Vorsitzende des Vereins, und Jan Ott", 2),
        ("Jan Ott vom Verein und Ada Kern von der Stadt", 2),
        ("Die Mutter von Paul und die Tante", 2),
    ],
)
def test_how_many_speak(who, found):
    several = found > 1 or who.startswith(("Vertreter", "Die Sprecher"))
    verb = "sagten" if several else "sagte"
    assert len(speaking(quotex.extract(f"{who} {verb}: „Das geht so nicht weiter.“"))) == found


@pytest.mark.parametrize(
    ("whose", "found"),
    [
        ("Nach Informationen von Nordfunk, Südfunk und „Kurier“", 3),
        ("Nach Auffassung von Ada Kern und Jan Ott", 2),
        ("Nach Angaben des Chefs der Polizei und Feuerwehr", 1),
    ],
)
def test_of_how_many_the_words_are(whose, found):
    assert len(speaking(quotex.extract(f"{whose} fehlt das Geld für die Brücke."))) == found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_office_goes_with_what_it_is_for(scheme):
    one = article(c.FIELD_OF_AN_OFFICE, scheme)
    assert speaking(one) == ["Dezernentin Soziales und Bildung Kern"]
    assert [actor.name for actor in one.actors] == ["Kern"]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Ada Kern, Sachbereichsleiterin Katastrophenschutz,", "Ada Kern"),
        ("Der Bereichsleiter Technik, Jan Ott,", "Jan Ott"),
        ("Abteilungsleiter Vogel", "Vogel"),
        ("Der Leiter Einkauf", "Leiter Einkauf"),
    ],
)
def test_what_an_office_is_for_is_no_name(who, name):
    (quote,) = quotex.extract(f"{who} sagte: „Das geht so nicht weiter.“").quotes
    assert [speaker.actor.name for speaker in quote.speakers] == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sowohl Ada Kern als auch Jan Ott betonten: „Das geht so nicht.“", 2),
        ("Von der Kammer wie vom Handwerk wird der Plan als „halbherzig“ kritisiert.", 2),
        ("Der Plan wird sowohl von der Kammer als auch vom Handwerk als „zäh“ kritisiert.", 2),
        ("Ada Kern wie auch Jan Ott betonten: „Das geht so nicht.“", 2),
        ("Ada Kern betonte, wie auch Jan Ott sagte: „Das geht so nicht.“", 1),
        ("Von der Bahn und vom Verband wird das als „schäbig“ bezeichnet.", 2),
        ("Das Bad schließt noch im Mai, meldeten der „Bote“, „Kurier“ und das „Tagblatt“.", 3),
    ],
)
def test_who_does_a_thing_alike(text, found):
    assert [len(quote.speakers) for quote in quotex.extract(text).quotes][-1] == found
