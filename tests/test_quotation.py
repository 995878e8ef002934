"""Quotation marks: every style, nesting, paragraphs, and what is no mark."""

import pytest

from quotex.quotation import passages


def marked(text: str) -> list[str]:
    return [text[passage.start : passage.end] for passage in passages(text)]


def inner(text: str) -> list[str]:
    return [passage.text for passage in passages(text)]


@pytest.mark.parametrize(
    "marks",
    [
        "„{}“",
        "“{}”",
        '"{}"',
        "»{}«",
        "«{}»",
        "›{}‹",
        "„{}”",
        '„{}"',
        ",,{}''",
        "‚{}‘",
        "“{}“",
        "'{}'",
    ],
)
def test_every_style_of_marks(marks):
    text = f"Sie sagte {marks.format('Wir kommen')} und ging."
    assert inner(text) == ["Wir kommen"]
    assert marked(text) == [marks.format("Wir kommen")]


def test_french_style_keeps_its_thin_spaces():
    assert inner("Er rief «\u202fhalt\u202f».") == ["\u202fhalt\u202f"]


def test_nested_marks():
    text = "„Sie rief: ‚Hans’ Auto ist weg‘ und lief.“"
    outer, within = passages(text)
    assert within.text == "Hans’ Auto ist weg"
    assert within.outer is outer
    assert outer.outer is None


def test_same_marks_nested():
    text = "„Der „Kurier“ schreibt viel“, sagte er."
    assert inner(text) == ["Der „Kurier“ schreibt viel", "Kurier"]


@pytest.mark.parametrize(
    "text",
    [
        "Geht's noch? Hans' Auto steht da.",
        "Das war '68, nicht '69.",
        "Ein 27\"-Gerät und ein Brett von 5' Länge.",
        "Rock ’n’ Roll war’s nicht.".replace(" ’n’ ", "’n’"),
    ],
)
def test_apostrophes_inches_and_minutes_are_no_marks(text):
    assert passages(text) == []


def test_inches_within_a_quote_do_not_close_it():
    assert inner('„Ein 27" großes Gerät“, sagte er.') == ['Ein 27" großes Gerät']


def test_each_paragraph_opens_again_and_only_the_last_closes():
    text = "„Erster Absatz.\n\n„Zweiter Absatz.\n\n„Dritter Absatz“, sagte sie.\n\nEnde."
    (passage,) = passages(text)
    assert [text[a:b] for a, b in passage.parts] == [
        "„Erster Absatz.",
        "„Zweiter Absatz.",
        "„Dritter Absatz“",
    ]
    assert passage.repaired == ""


def test_quote_runs_over_a_paragraph_without_new_marks():
    text = "„Erster Absatz.\n\nZweiter Absatz“, sagte sie."
    (passage,) = passages(text)
    assert text[passage.start : passage.end] == "„Erster Absatz.\n\nZweiter Absatz“"


def test_a_mark_that_never_closes_ends_with_its_paragraph():
    text = "„Das bleibt offen, sagte sie.\n\nHier ist „alles“ gut.\n\nUnd hier auch."
    first, second = passages(text)
    assert text[first.start : first.end] == "„Das bleibt offen, sagte sie."
    assert "ended with its paragraph" in first.repaired
    assert second.text == "alles"


def test_a_lone_closing_mark_is_nothing():
    assert passages("Das war es“, sagte sie.") == []


def test_empty_marks():
    assert inner("Er sagte „“ dazu.") == [""]


def test_passages_lie_within_each_other_to_a_limit():
    text = "„" * 1000 + "Wir bauen" + "“" * 1000 + ", sagte sie. „Ja.“"
    *deep, last = passages(text)
    assert len(deep) == 32
    assert [passage.outer for passage in deep] == [None, *deep[:-1]]
    assert (deep[0].start, deep[0].end) == (0, 2009)
    assert (last.text, last.outer) == ("Ja.", None)


@pytest.mark.parametrize("text", ["„" * 1000, "„Wort " * 1000, "»›" * 500, "“" * 1000])
def test_rows_of_marks_without_an_end(text):
    assert len(passages(text)) <= 500


def test_a_thousand_paragraphs_that_each_carry_a_quote_on():
    text = "Sie sagte: „Offen ist\n\n" + "das“, sagte er, und „dann\n\n" * 1000 + "es“, sagte sie."
    assert len(passages(text)) == 1001
