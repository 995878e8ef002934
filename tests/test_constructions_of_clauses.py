"""Clauses that report without marks, and sentences that go on with one."""

import pytest
from constructions import clauses as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_as_the_police_said(scheme):
    assert answers(c.WIE_MITTEILTE, scheme) == [
        ("indirect", "Die Brücke ist gesperrt", ["Polizei"], "mitteilte")
    ]


def test_so_with_a_source_inside_its_report(scheme):
    assert answers(c.SO_INSIDE, scheme) == [
        ("indirect", "Das Projekt sei … ein voller Erfolg", ["Ministerin"], "so")
    ]


def test_verb_inside_its_report(scheme):
    assert answers(c.VERB_INSIDE, scheme) == [
        ("indirect", "Das Werk … werde bald schließen", ["Kern"], "sagte")
    ]


def test_so_with_a_verb_inside_its_report(scheme):
    assert answers(c.SO_SCHAETZT, scheme) == [
        ("indirect", "In zehn Jahren … ist das Dorf leer", ["Kern"], "schätzt")
    ]


def test_report_stands_before_its_cue(scheme):
    assert answers(c.BEFORE_CLOSING, scheme) == [
        ("indirect", "Das Geld fehle", ["Ministerin"], "sagte")
    ]


def test_finite_verb_that_looks_like_a_participle(scheme):
    assert answers(c.NOT_ITS_PARTICIPLE, scheme) == [
        ("indirect", "Der Hund habe gebellt", ["Ott"], "berichtet")
    ]


def test_report_without_marks_behind_a_colon(scheme):
    assert answers(c.COLON_UNMARKED, scheme) == [
        ("indirect", "Wir bauen die Brücke neu", ["Kern"], "sagte")
    ]


def test_infinitive(scheme):
    assert answers(c.INFINITIVE, scheme) == [
        ("indirect", "die Brücke zu sanieren", ["Kern"], "versprach")
    ]


def test_infinitive_in_one_word(scheme):
    assert answers(c.INFINITIVE_IN_ONE_WORD, scheme) == [
        ("indirect", "die Steuer abzuschaffen", ["Ott"], "kündigte an")
    ]


def test_two_clauses_are_one_report(scheme):
    assert answers(c.TWO_CLAUSES, scheme) == [
        ("indirect", "dass das Geld fehle und dass die Brücke bröckele", ["Kern"], "sagte")
    ]


def test_subjunctive_by_its_form_alone(scheme):
    assert answers(c.SUBJUNCTIVE_BY_FORM, scheme) == [
        ("indirect", "die Ufer gäben bald nach", ["Kern"], "sagte")
    ]


def test_next_sentence_goes_on_in_konjunktiv(scheme):
    assert answers(c.GOES_ON_IN_KONJUNKTIV, scheme) == [
        ("indirect", "die Brücke sei marode", ["Kern"], "sagte"),
        ("indirect free indirect", "Nun werde der Fluss steigen.", ["Kern"], None),
    ]


def test_marks_in_a_sentence_that_goes_on(scheme):
    assert answers(c.MARKS_IN_WHAT_GOES_ON, scheme) == [
        ("indirect", "das Geld fehle", ["Kern"], "sagte"),
        ("indirect free indirect", "Man habe „sehr lange gewarnt“.", ["Kern"], None),
        ("direct", "sehr lange gewarnt", ["Kern"], "sagte"),
    ]


def test_source_within_the_clause(scheme):
    assert answers(c.SOURCE_BESIDE_KONJUNKTIV, scheme) == [
        ("indirect", "Die Brücke sei … gesperrt", ["Polizei"], "laut")
    ]


def test_source_named_by_a_noun_with_von(scheme):
    assert answers(c.WORDS_OF, scheme) == [("indirect", "ist das falsch", ["Kern"], "Nach")]


def test_source_beside_a_verb(scheme):
    assert answers(c.UNDER_REFERENCE, scheme) == [
        ("indirect", "die Brücke sei gesperrt", ["Polizei"], "berichtet")
    ]


def test_a_place_is_not_who_says(scheme):
    assert answers(c.IN_PLACE_HIESS_ES, scheme) == [
        ("indirect", "die Brücke sei gesperrt", [], "hieß es")
    ]


def test_who_is_asked_does_not_ask(scheme):
    assert answers(c.ASKED_WHETHER, scheme) == [
        (
            "reported",
            "Auf die Frage, ob sie erneut antrete, winkte Kern ab.",
            ["Kern"],
            "winkte … ab",
        )
    ]


def test_full_stop_of_a_number_before_words_in_marks(scheme):
    assert answers(c.NUMBER_BEFORE_MARKS, scheme) == [("direct", "Er passt", ["Kern"], "sagt")]


def test_phrase_with_its_relative_clause_is_no_report(scheme):
    assert not [kind for kind, *_ in answers(c.OF_WHOM_IT_TELLS, scheme) if kind == "indirect"]
