"""Whose words are taken up: „…“ Dieser Satz stammt von Kern; Dieser Meinung ist Kern."""

import pytest
from constructions import pointing as c
from handmade import SCHEMES, article

import quotex


def who(one: quotex.Article) -> list[str]:
    """Who speaks in its first quote."""
    return [speaker.actor.name for speaker in one.quotes[0].speakers]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("table", [c.STEMS_FROM, c.THIS_FOR_THE_ARTICLE, c.ASKS_ONESELF])
def test_who_is_named_behind_the_words(scheme, table):
    assert who(article(table, scheme)) == ["Kern"]


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
        ("Diese Kritik weist der Naturschutzbund zurück.", []),
    ],
)
def test_what_takes_the_words_up_says_whose_they_are(behind, whose):
    assert who(quotex.extract(f"„Lasst die Bäume stehen!“ {behind}")) == whose
