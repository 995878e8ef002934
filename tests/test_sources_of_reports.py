"""What names the source of a report: prepositions of several words, particles."""

import pytest

import quotex


def reports(text):
    return [
        (quote.text, *(one.text for one in quote.speakers))
        for quote in quotex.extract(text).quotes
        if quote.type != "direct"
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Unter Berufung auf die Polizei war der Fahrer betrunken.", "die Polizei"),
        (
            "Der Fahrer war mit Verweis auf die Staatsanwaltschaft betrunken.",
            "die Staatsanwaltschaft",
        ),
    ],
)
def test_prepositions_of_several_words_name_a_source(text, speaker):
    assert [said for _, *said in reports(text)] == [[speaker]]


def test_whose_words_a_reporter_passes_on_are_not_the_reporters():
    text = (
        "Die Agentur Nordfunk meldete am Abend unter Berufung auf Diplomaten, der Hafen schließe."
    )
    assert [said for _, *said in reports(text)] == [["Diplomaten"]]
    text = "Die Agentur Nordfunk meldete am Abend unter Druck, der Hafen schließe."
    assert [said for _, *said in reports(text)] == [["Die Agentur Nordfunk"]]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        (
            "Kern verwies auf eine Studie der Hochschule Lindau.",
            "eine Studie der Hochschule Lindau",
        ),
        ("Kern kritisierte die Pläne.", "Kern"),
    ],
)
def test_it_is_so_by_the_text_that_somebody_refers_to(before, speaker):
    assert reports(f"{before} Demnach fehlen zwölf Brücken.")[-1][1:] == (speaker,)


def test_reasons_name_no_source():
    article = quotex.extract("Der Rat lehnte den Antrag unter Hinweis auf die Kosten ab.")
    assert [(q.type, q.cue.text) for q in article.quotes] == [("reported", "lehnte … ab")]


def test_a_report_in_writing_is_of_writing():
    (quote,) = quotex.extract("Laut dem Bericht der Polizei war der Fahrer betrunken.").quotes
    assert quote.medium == "writing"


def test_where_something_goes_is_no_source():
    assert reports("Eine Kuh gehöre auf die Weide und nicht in die Statistik.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Eine Frau am Ufer rief laut „Hilfe“ und winkte.",
        "Als er laut „Bravo“ rief, lachten alle.",
        "Gefeiert wird gemäß altem Brauch im Herbst.",
    ],
)
def test_how_it_sounds_and_what_the_custom_is_are_no_sources(text):
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Der Täter rief laut Polizei um Hilfe.", "Polizei"),
        ("Der Konzern meldete laut „Küstenblatt“ Gewinne.", "„Küstenblatt“"),
        ("Gemäß einer Verordnung ist das Grillen verboten.", "einer Verordnung"),
    ],
)
def test_but_beside_others_they_are(text, source):
    ((_, speaker),) = reports(text)
    assert speaker == source
