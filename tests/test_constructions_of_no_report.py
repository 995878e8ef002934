"""Titles that are read out, appositions, results, places: what is beside a report, and is none."""

import pytest
from constructions import no_report as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def reported(table, scheme):
    return [(text, who) for kind, text, who, _ in answers(table, scheme) if kind == "indirect"]


def test_a_motto_is_read_and_nobody_says_it(scheme):
    assert answers(c.TITLE_READ, scheme) == []


def test_an_answer_is_given(scheme):
    ((kind, text, _, cue),) = answers(c.ANSWER_READ, scheme)
    assert (kind, text, cue) == ("direct", "Wir bleiben hier", "lautete")


def test_a_film_that_is_rated_is_no_quote(scheme):
    assert not [quote for quote in answers(c.FILM_IS_RATED, scheme) if quote[0] == "direct"]


def test_what_is_told_of_the_speaker_is_no_part_of_the_report(scheme):
    assert reported(c.APPOSED_SPEAKER, scheme) == [("der Wald sterbe", ["Kern"])]


def test_what_is_told_of_its_subject_is_part_of_the_report(scheme):
    assert reported(c.APPOSED_WITHIN, scheme) == [("der Pfarrer, ein Freund, warne", ["Kern"])]


def test_what_is_listed_is_its_subject(scheme):
    assert reported(c.LISTED_SUBJECT, scheme) == [("Öl, Gas und Kohle seien knapp", ["sie"])]


def test_a_clause_says_how_it_was_done(scheme):
    assert reported(c.DONE_SO_THAT, scheme) == []


def test_a_clause_in_konjunktiv_says_what_was_said(scheme):
    assert reported(c.SAID_SO_IN_KONJUNKTIV, scheme) == [("dass das Geld fehle", ["Kern"])]


@pytest.mark.parametrize("table", [c.DATELINE, c.DATELINE_WITHOUT_A_DASH])
def test_the_place_of_an_article_is_no_part_of_the_report(table, scheme):
    assert reported(table, scheme) == [("Das Geld fehle", ["Kern"])]


def test_the_place_is_no_part_of_what_the_next_sentence_points_at(scheme):
    assert reported(c.POINTED_AT_BEHIND_A_DATELINE, scheme) == [("Das Geld fehlt", ["Polizei"])]


def test_a_report_begins_with_der_where_nobody_stands_before_it(scheme):
    assert reported(c.NO_RELATIVE, scheme) == [("der etwa Zehnjährige sei zu müde", ["Kern"])]


def test_was_takes_up_what_was_told(scheme):
    assert reported(c.TAKEN_UP_BY_WAS, scheme) == []


def test_so_may_have_a_word_before_who_says_it(scheme):
    assert reported(c.SO_ON_THE_OTHER_HAND, scheme) == [("Das Geld reiche", ["Kern"])]


def test_the_narrator_judges_what_was_claimed(scheme):
    assert reported(c.JUDGED_BY_THE_NARRATOR, scheme) == [("nie dort gewesen zu sein", ["Kern"])]
    ((text, _),) = reported(c.OBJECT_OF_THE_INFINITIVE, scheme)
    assert text == "dort gesehen zu haben, was Fotos zeigten"
    judged = c.OBJECT_OF_THE_INFINITIVE.replace("zeigten_  ", "widerlegten_")
    assert reported(judged, scheme) == [("dort gesehen zu haben", ["Kern"])]


def test_what_turns_out_is_no_report(scheme):
    assert [text for _, text, *_ in answers(c.TURNED_OUT, scheme)] == ["es werde reichen"]


def test_whom_a_passive_accuses_says_nothing(scheme):
    assert not [who for *_, who, _ in answers(c.ACCUSED_OF, scheme) if who]


def test_who_passes_on_what_a_source_says_is_no_part_of_it(scheme):
    assert reported(c.TWO_SOURCES, scheme) == [("sank das Boot am Steg", ["Polizei"])]
