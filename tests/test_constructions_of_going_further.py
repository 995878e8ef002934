"""How far a report goes on: behind an aside, a relative clause, a semicolon, an infinitive."""

import pytest
from constructions import going_further as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_words_in_marks_behind_a_colon_say_it_once_more(scheme):
    assert answers(c.ONCE_MORE, scheme) == [
        ("indirect", "dass das Geld fehle", ["Ott"], "kommt zu dem Schluss"),
        ("direct", "Es ist nichts da.", ["Ott"], "kommt zu dem Schluss"),
    ]


def test_main_clause_in_marks_behind_a_comma_stands_alone(scheme):
    assert answers(c.ONCE_MORE_BEHIND_A_COMMA, scheme) == [
        ("indirect", "das Haus zu sanieren", ["Kern"], "beantragte"),
        ("direct", "da ist alles da", ["Kern"], "beantragte"),
    ]


def test_relative_clause_before_the_verb(scheme):
    assert answers(c.RELATIVE_BEFORE_ITS_VERB, scheme) == [
        ("indirect", "Kern, die gefehlt hatte, habe gelogen", ["Zeitung"], "meldet")
    ]


def test_apposition_and_how_it_was_said_before_dass(scheme):
    assert answers(c.APPOSITION_BEFORE_DASS, scheme) == [
        ("indirect", "dass das Geld fehle", ["Jan Ott"], "sagte")
    ]


def test_a_few_words_wait_for_more(scheme):
    assert answers(c.BEHIND_A_FEW_WORDS, scheme) == [
        ("indirect", "Er halte sich … im Grunde für klug", ["Ott"], "sagte")
    ]


def test_predicate_behind_so_is_no_apposition(scheme):
    assert answers(c.PREDICATE_BEHIND_SO, scheme) == [
        ("indirect", "Das sei … ein stiller Nachbar, der viel lese", ["Jan Ott"], "so")
    ]


def test_verb_that_shares_its_auxiliary(scheme):
    assert answers(c.SAME_AUXILIARY, scheme) == [
        ("indirect", "Er habe geschlafen … und sich erholt", ["Kern"], "erzählt")
    ]


def test_and_more_exactly(scheme):
    assert answers(c.AND_MORE_EXACTLY, scheme) == [
        ("indirect", "Der Hahn habe geschlafen … und zwar seit Mai", ["Kern"], "sagt")
    ]


def test_konjunktiv_behind_a_semicolon(scheme):
    assert answers(c.BEHIND_A_SEMICOLON, scheme) == [
        ("indirect", "Das Geld sei da … es fehle nur die Zeit", ["Kern"], "sagte")
    ]


def test_narrator_behind_a_semicolon(scheme):
    assert answers(c.NARRATOR_BEHIND_A_SEMICOLON, scheme) == [
        ("indirect", "Das Geld sei da", ["Kern"], "sagte")
    ]


def test_relative_clause_about_who_speaks(scheme):
    assert answers(c.RELATIVE_OF_WHO_SPEAKS, scheme) == [
        ("indirect", "Ott habe gelogen … aber klug sei er", ["Arzt"], "erzählt")
    ]


def test_condition_without_wenn(scheme):
    assert answers(c.CONDITION_WITHOUT_WENN, scheme) == [
        ("indirect", "Sollte es regnen, so werde gespielt", ["Kern"], "sagte")
    ]


def test_question_with_how_in_konjunktiv(scheme):
    assert answers(c.HOW_HE_COULD, scheme) == [
        ("indirect", "Wie er habe schreiben können", ["Kern"], "fragt")
    ]


def test_infinitive_of_an_infinitive(scheme):
    assert answers(c.INFINITIVE_OF_AN_INFINITIVE, scheme) == [
        ("indirect", "dabei zu helfen, Menschen zu retten", ["Kern"], "Befehl")
    ]


def test_noun_with_a_colon_reports_what_follows(scheme):
    assert answers(c.NOUN_WITH_A_COLON, scheme) == [
        ("indirect", "Ob bekannt sei, dass das Geld fehle", ["Kern"], "Frage")
    ]


def test_report_before_a_verb_that_announces_words_in_marks(scheme):
    assert answers(c.WORDS_BEHIND_A_REPORT, scheme) == [
        ("indirect", "Es gebe eine Bedingung", ["Kern"], "ließ … ausrichten"),
        ("direct", "Keine Möwen.", ["Kern"], "ließ … ausrichten"),
    ]


def test_clause_that_a_subordinate_one_hangs_on(scheme):
    assert answers(c.CAME_BECAUSE_CALLED, scheme) == []


def test_clauses_that_are_reported_alike(scheme):
    assert answers(c.REPORTED_ALIKE, scheme) == []


def test_word_that_points_back_answers_for_a_report(scheme):
    assert answers(c.POINTS_BACK_OVER_ALL, scheme) == [
        ("indirect", "sagte Ott, dass das Geld fehle", ["Amt"], "Demnach"),
        ("indirect", "dass das Geld fehle", ["Ott"], "sagte"),
    ]


def test_clauses_that_share_a_subject_without_und(scheme):
    assert answers(c.SHARED_SUBJECT, scheme) == [
        ("indirect", "lesen Kinder gern, klagen aber selten", ["Kern"], "Laut")
    ]


def test_another_source_behind_a_semicolon(scheme):
    assert answers(c.ANOTHER_SOURCE, scheme) == [
        ("indirect", "ist er müde", ["Kern"], "Laut"),
        ("indirect", "habe er gelogen", [], "demnach"),
    ]


def test_what_is_meant_as_something_is_not_reported(scheme):
    assert answers(c.MEANT_AS, scheme) == []
    assert answers(c.THAT_IS_MEANT, scheme) == [
        ("indirect", "Kern hat den Brief gerahmt", ["Kern"], "hat … bestätigt")
    ]


def test_auxiliary_of_another_verb_makes_no_phrase(scheme):
    assert [cue for *_, cue in answers(c.ANOTHER_S_AUXILIARY, scheme)] == [None]


def test_depending_on_an_estimate_names_no_source(scheme):
    assert answers(c.DEPENDING, scheme) == []


def test_der_opens_a_main_clause(scheme):
    assert answers(c.DER_AS_A_SUBJECT, scheme) == [
        ("indirect", "das Geld fehle", ["Kern"], "sagt"),
        (
            "indirect free indirect",
            "Wer sich vor der Wahrheit fürchte, der solle nicht Lehrer werden.",
            ["Kern"],
            None,
        ),
    ]
