"""What marks speech: verbs with their prefixes, phrases, particles, nouns."""

import pytest
from constructions import cues as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_with_the_words(scheme):
    assert answers(c.MIT_DEN_WORTEN, scheme) == [
        ("direct", "Wir fangen neu an.", ["Kern"], "Worten")
    ]


def test_noun_with_a_genitive_announces(scheme):
    assert answers(c.NOUN_AND_COLON, scheme) == [
        ("direct", "Wir alle zahlen.", ["Ministerin"], "Antwort")
    ]


def test_question_is_asked(scheme):
    assert answers(c.QUESTION, scheme) == [("direct", "Wer zahlt das?", ["Ott"], "fragte")]


def test_spoke_of(scheme):
    assert answers(c.VON_PREPOSITION, scheme) == [
        ("direct", "kleinen Wunder", ["Kern"], "sprach von")
    ]


def test_weak_cue_beside_a_passage(scheme):
    assert answers(c.WEAK_BESIDE, scheme) == [("direct", "Das wird schon", ["Kern"], "lachte")]


def test_weak_cue_apart_from_a_passage(scheme):
    assert answers(c.WEAK_APART, scheme) == []


def test_reflexive_belongs_to_the_cue(scheme):
    assert answers(c.REFLEXIVE_ADJECTIVE, scheme) == [
        ("direct", "Die Brücke bröckelt.", ["Kern"], "äußerte sich")
    ]


def test_prefix_makes_another_verb(scheme):
    assert answers(c.OTHER_PREFIX, scheme) == [("direct", "Das hilft.", ["Kern"], "sagte … ab")]


def test_prefix_stands_far_off(scheme):
    assert answers(c.PREFIX_FAR, scheme) == [
        ("indirect", "dass die Brücke hält", ["Polizei"], "teilte … mit")
    ]


def test_prefix_of_the_verb_in_the_report(scheme):
    assert answers(c.PREFIX_OF_ANOTHER, scheme) == [
        ("indirect", "das Dach brenne vollständig aus", ["Kern"], "rief")
    ]


def test_prefix_in_the_report_is_not_the_cue_s(scheme):
    assert answers(c.PREFIX_OF_ANOTHER_BY_PLACE, scheme) == [
        ("indirect", "die Brücke sei zu", ["Kern"], "sagte")
    ]


def test_prefix_behind_a_clause_without_its_comma(scheme):
    assert answers(c.PREFIX_BEHIND_A_CLAUSE, scheme) == [
        ("reported", "Kern sagte Ott Geld, das er braucht zu.", ["Kern"], "sagte … zu")
    ]


def test_correlate_belongs_to_the_cue(scheme):
    assert answers(c.CORRELATE, scheme) == [
        ("indirect", "dass die Brücke hält", ["Kern"], "geht davon aus")
    ]


def test_correlate_of_an_infinitive(scheme):
    assert answers(c.CALLED_FOR, scheme) == [
        ("indirect", "Wasser zu sparen", ["Kern"], "rief dazu auf")
    ]


def test_phrase_with_a_copula(scheme):
    assert answers(c.PHRASE, scheme) == [
        ("indirect", "dass die Brücke hält", ["Kern"], "ist der Meinung")
    ]


def test_light_verb_with_its_noun(scheme):
    assert answers(c.LIGHT_VERB, scheme) == [
        ("indirect", "dass das Geld fehlt", ["Kern"], "brachte zum Ausdruck")
    ]


def test_denied_cue(scheme):
    assert answers(c.DENIED, scheme) == [
        ("indirect", "wer die Rechnung bezahlt", ["Kern"], "sagte")
    ]


def test_modal_cue_says_nothing_yet(scheme):
    assert answers(c.MODAL, scheme) == []


def test_modal_behind_its_infinitive(scheme):
    """Not to want to say who pays is told of what was asked, as „sagte nicht, wer“ is."""
    assert answers(c.MODAL_INFINITIVE, scheme) == [
        ("indirect", "wer die Rechnung bezahlt", ["Kern"], "hat … sagen wollen")
    ]


def test_wish_is_no_speech(scheme):
    assert answers(c.WANTS_THAT, scheme) == []


def test_modal_with_a_perfect_infinitive(scheme):
    assert answers(c.MODAL_PERFECT, scheme) == [
        ("free indirect", "Kern soll intern gesagt haben, die Brücke sei marode.", [], None),
        ("indirect", "die Brücke sei marode", ["Kern"], "soll … gesagt haben"),
    ]


def test_refusal_is_a_deed(scheme):
    assert answers(c.INFINITIVE_CUE, scheme) == []


def test_report_ends_with_its_clause(scheme):
    assert answers(c.FINAL_CUE, scheme) == [
        ("indirect", "dass das Geld gefehlt habe", ["Kern"], "gesagt hatte")
    ]
