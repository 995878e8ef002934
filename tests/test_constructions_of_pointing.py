"""Whose words are taken up: „…“ Dieser Satz stammt von Kern; Dieser Meinung ist Kern."""

import pytest
from constructions import pointing as c
from handmade import SCHEMES, article

import quotex


def who(one: quotex.Article) -> list[str]:
    """Who speaks in its first quote."""
    return [speaker.actor.name for speaker in one.quotes[0].speakers]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    "table",
    [c.STEMS_FROM, c.THE_QUOTE_STEMS_FROM, c.THIS_FOR_THE_ARTICLE, c.ASKS_ONESELF],
)
def test_who_is_named_behind_the_words(scheme, table):
    assert who(article(table, scheme)) == ["Kern"]


def test_a_picture_s_maker_says_nothing():
    assert who(quotex.extract("„Wir brauchen Mut.“ Das Bild stammt von Jan Ott.")) == []


@pytest.mark.parametrize(
    ("behind", "whose"),
    [
        ("Diese Frage stellen sich Eltern und Lehrer.", ["Eltern", "Lehrer"]),
        ("Diesen Appell richtete der Naturschutzbund an den Rat.", ["Naturschutzbund"]),
        ("Diese Bitte richtete der Naturschutzbund an den Rat.", ["Naturschutzbund"]),
        ("Diese Frage richtete der Naturschutzbund an den Rat.", ["Naturschutzbund"]),
        ("Mit diesen Worten beginnt der Naturschutzbund seine Rede.", ["Naturschutzbund"]),
        ("Zu diesem Ergebnis kommt der Naturschutzbund.", ["Naturschutzbund"]),
        ("Diese Ansicht vertritt der Naturschutzbund.", ["Naturschutzbund"]),
        ("Diesen Satz sagt der Förster immer wieder.", ["Förster"]),
        ("Davon ist der Naturschutzbund überzeugt.", ["Naturschutzbund"]),
        ("Diese Worte stammen vom Naturschutzbund.", ["Naturschutzbund"]),
        ("Diese Pilze stammen vom Naturschutzbund.", []),
        ("Das las Jan Ott in einem Brief des Naturschutzbunds.", ["Naturschutzbund"]),
        ("Das hat Jan Ott vom Naturschutzbund erfahren.", ["Naturschutzbund"]),
        ("Diese Kritik weist der Naturschutzbund zurück.", []),
    ],
)
def test_what_takes_the_words_up_says_whose_they_are(behind, whose):
    assert who(quotex.extract(f"„Lasst die Bäume stehen!“ {behind}")) == whose


@pytest.mark.parametrize("scheme", SCHEMES)
def test_es_is_not_who_was_heard_before(scheme):
    found = {quote.text: quote.speakers for quote in article(c.LEFT_OPEN, scheme).quotes}
    assert [len(found[text]) for text in ("sie gehe", "dass das Bad schließt")] == [1, 0]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("„Nein“, sagte Ada Kern. „Die Ermittlungen dauern an“, hieß es am Abend.", []),
        ("„Nein“, sagte Ada Kern. „Die Arbeit dauert an“, hieß es weiter.", ["Ada Kern"]),
        ("„Nein“, teilte die Polizei mit. „Die Suche dauert an“, hieß es.", ["Polizei"]),
    ],
)
def test_of_whom_es_goes_on(text, whose):
    assert [one.actor.name for one in quotex.extract(text).quotes[-1].speakers] == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "Das geht aus der Antwort des Ministeriums auf eine Anfrage der Abgeordneten Ada Kern "
            "hervor. „Die Zahl sinkt weiter“, heißt es darin.",
            "Ministerium",
        ),
        ("„Alle sind fit“, hieß es in einem Bericht aus dem Ministerium.", "Ministerium"),
        (
            "„Alle sind fit“, hieß es in dem Statement aus dem Trainingslager.",
            "Statement aus dem Trainingslager",
        ),
    ],
)
def test_whose_text_it_is(text, whose):
    assert [one.actor.name for one in quotex.extract(text).quotes[-1].speakers] == [whose]


@pytest.mark.parametrize("source", ["nach einem Bericht der „Post“", "nach eigenen Angaben"])
def test_what_the_verb_takes_is_none_of_the_source(source):
    (quote,) = quotex.extract(f"Die Polizei geht {source} von einem Unfall aus.").quotes
    assert quote.text == "Die Polizei geht … von einem Unfall aus"
