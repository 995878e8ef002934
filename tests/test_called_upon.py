"""Whom a speaker calls upon by an office, or as a colleague: „Nein, *Frau Kollegin*“."""

import pytest

import quotex


def called(text: str) -> dict[str, list[str]]:
    """The actors by name, with all that they are called."""
    article = quotex.extract(text)
    return {one.name: [span.of(text) for span in one.mentions] for one in article.actors}


@pytest.mark.parametrize(
    ("text", "name", "call"),
    [
        (
            "Sozialministerin Hanna Lorenz verteidigte den Plan. „Es wird hier so getan, Frau "
            "Ministerin, als sei nichts geschehen“, entgegnete der Abgeordnete Ferdinand Gassner.",
            "Hanna Lorenz",
            "Frau Ministerin",
        ),
        (
            "„Haben Sie das gesehen?“, fragte die Staatsanwältin Miriam Kolb. „Alles zu seiner "
            "Zeit, Frau Kollegin“, antwortete der Anwalt Bruno Lachmann.",
            "Miriam Kolb",
            "Frau Kollegin",
        ),
        (
            "Minister Bruno Lachmann sprach. „Ich kann Ihnen keine Hebamme backen, Frau "
            "Kollegin“, hielt er Carola Weyer entgegen.",
            "Carola Weyer",
            "Frau Kollegin",
        ),
    ],
    ids=["an office", "who spoke before", "who is spoken to"],
)
def test_a_call_means_who_is_spoken_with(text: str, name: str, call: str) -> None:
    actors = called(text)
    assert call in actors[name]
    assert len(actors) == 2


def test_nobody_of_another_gender_is_called_so() -> None:
    actors = called(
        "„Haben Sie das gesehen?“, fragte die Staatsanwältin Miriam Kolb. „Alles zu seiner "
        "Zeit, Herr Kollege“, antwortete der Anwalt Bruno Lachmann."
    )
    assert "Herr Kollege" not in [*actors["Miriam Kolb"], *actors["Bruno Lachmann"]]


def test_a_last_name_behind_herr_is_a_name() -> None:
    actors = called("„Das, Herr Richter, ist falsch“, sagte Ada Kern. Jan Richter nickte.")
    assert actors["Jan Richter"] == ["Herr Richter", "Jan Richter"]
