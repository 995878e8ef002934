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


def test_reasons_name_no_source():
    article = quotex.extract("Der Rat lehnte den Antrag unter Hinweis auf die Kosten ab.")
    assert [(q.type, q.cue.text) for q in article.quotes] == [("reported", "lehnte … ab")]


def test_a_report_in_writing_is_of_writing():
    (quote,) = quotex.extract("Laut dem Bericht der Polizei war der Fahrer betrunken.").quotes
    assert quote.medium == "writing"


def test_where_something_goes_is_no_source():
    assert reports("Eine Kuh gehöre auf die Weide und nicht in die Statistik.") == []
