"""What is told to have been said without its words, and hearsay."""

import pytest
from constructions import told as c
from handmade import SCHEMES, answers, parsed

from quotex.reader import read

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_criticised_as(scheme):
    assert answers(c.CRITICISED_AS, scheme) == [
        ("reported", "Kern kritisierte die Pläne als überstürzt.", ["Kern"], "kritisierte")
    ]


def test_warned_of(scheme):
    assert answers(c.WARNED_OF, scheme) == [
        ("reported", "Kern warnte vor einem neuen Chaos.", ["Kern"], "warnte")
    ]


def test_complained_about(scheme):
    assert answers(c.REFLEXIVE, scheme) == [
        ("reported", "Kern beschwerte sich über den Lärm.", ["Kern"], "beschwerte sich")
    ]


def test_two_verbs_share_their_subject(scheme):
    assert answers(c.TWO_VERBS, scheme) == [
        ("reported", "Kern lobte die Feuerwehr", ["Kern"], "lobte"),
        ("reported", "kritisierte den Plan", ["Kern"], "kritisierte"),
    ]


def test_two_verbs_with_a_subject_each(scheme):
    assert answers(c.TWO_SUBJECTS, scheme) == [
        ("reported", "Kern lobte den Plan", ["Kern"], "lobte"),
        ("reported", "Ott kritisierte den Preis", ["Ott"], "kritisierte"),
    ]


def test_object_of_a_compound_tense(scheme):
    assert answers(c.PERFECT_WITH_OBJECT, scheme) == [
        ("reported", "Kern hat den Plan kritisiert.", ["Kern"], "hat … kritisiert")
    ]


def test_agent_of_a_passive(scheme):
    assert answers(c.PASSIVE_TOLD, scheme) == [
        ("reported", "Der Plan wurde von Kern scharf kritisiert.", ["Kern"], "wurde … kritisiert")
    ]


def test_agent_with_an_article(scheme):
    assert answers(c.AGENT_WITH_ARTICLE, scheme) == [
        (
            "reported",
            "Der Plan wurde vom Landrat scharf kritisiert.",
            ["Landrat"],
            "wurde … kritisiert",
        )
    ]


def test_agent_with_durch(scheme):
    assert answers(c.AGENT_WITH_DURCH, scheme) == [
        (
            "reported",
            "Der Plan wurde durch die Opposition scharf kritisiert.",
            ["Opposition"],
            "wurde … kritisiert",
        )
    ]


def test_relative_clause_is_part_of_it(scheme):
    assert answers(c.RELATIVE_BESIDE_CUE, scheme) == [
        ("reported", "Kern kritisierte den Plan, der viel Geld koste.", ["Kern"], "kritisierte")
    ]


def test_verb_joined_by_a_comma(scheme):
    assert answers(c.AFTER_A_SENTENCE, scheme) == [
        ("reported", "Kern kritisierte die Stadt", ["Kern"], "kritisierte")
    ]


def test_uttered_on_a_plan(scheme):
    assert answers(c.REFLEXIVE_SAYS_OF_WHAT, scheme) == [
        ("reported", "Kern äußerte sich am Montag zu dem Plan.", ["Kern"], "äußerte sich")
    ]


def test_uttered_on_nothing(scheme):
    assert answers(c.REFLEXIVE_SAYS_NOTHING, scheme) == []


def test_reflexive_stands_for_an_object(scheme):
    assert answers(c.SHOWED_ITSELF, scheme) == [
        (
            "reported",
            "Kern zeigte sich mit dem Spiel zufrieden.",
            ["Kern"],
            "zeigte sich … zufrieden",
        )
    ]


def test_spoke_of_nothing(scheme):
    assert answers(c.SAYS_NOTHING, scheme) == []


def test_told_in_a_subordinate_clause(scheme):
    assert answers(c.SUBORDINATE, scheme) == []


def test_words_in_marks_are_all(scheme):
    assert answers(c.MARKED_SAYS_ALL, scheme) == [
        ("direct", "überstürzt", ["Kern"], "kritisierte … als")
    ]


def test_hearsay(scheme):
    assert answers(c.HEARSAY, scheme) == [
        ("free indirect", "Der Fahrer soll am Steuer geschlafen haben.", [], None)
    ]


def test_hearsay_of_a_state(scheme):
    assert answers(c.HEARSAY_COPULA, scheme) == [
        ("free indirect", "Der Fahrer soll völlig betrunken gewesen sein.", [], None)
    ]


def test_hearsay_in_the_second_clause(scheme):
    assert answers(c.HEARSAY_BESIDE, scheme) == [
        ("free indirect", "der Fahrer soll am Steuer geschlafen haben", [], None)
    ]


def test_hearsay_with_a_source(scheme):
    assert answers(c.HEARSAY_WITH_SOURCE, scheme) == [
        ("indirect", "soll der Fahrer am Steuer geschlafen haben", ["Polizei"], "Laut")
    ]


def test_hearsay_before_its_source(scheme):
    assert answers(c.HEARSAY_BEFORE_SO, scheme) == [
        ("indirect", "Der Fahrer soll am Steuer geschlafen haben", ["Ott"], "so")
    ]


def test_plan_is_no_hearsay(scheme):
    assert answers(c.PLAN_FOR_LATER, scheme) == []


def test_two_deeds_are_one_account(scheme):
    assert answers(c.TWO_DEEDS, scheme) == [
        ("free indirect", "Kern soll Geld genommen und Ott gegeben haben.", [], None)
    ]


def test_state_is_an_account(scheme):
    assert answers(c.STATE, scheme) == [("free indirect", "Kern soll reich sein.", [], None)]


def test_verb_that_says_all_by_itself(scheme):
    assert answers(c.WAVES_ASIDE, scheme) == [
        ("reported", "Kern winkt gestern ab.", ["Kern"], "winkt … ab")
    ]


def test_who_is_thanked_stands_in_the_dative(scheme):
    assert answers(c.THANKED, scheme) == [
        ("reported", "Kern dankte dem Verein.", ["Kern"], "dankte")
    ]


def test_what_a_verb_does_not_take_is_not_said(scheme):
    """„drohen“ takes „mit“: no one says anything where a punishment threatens."""
    assert answers(c.PRISON_THREATENS, scheme) == []


def test_what_somebody_will_not_say(scheme):
    assert answers(c.WILL_NOT_SAY, scheme) == [
        ("reported", "Kern wollte das nicht kommentieren.", ["Kern"], "wollte … kommentieren")
    ]


def test_sentence_of_a_court_is_no_condemnation(scheme):
    assert answers(c.SENTENCED, scheme) == []


def test_about_hung_on_the_noun_before(scheme):
    assert answers(c.ABOUT_HUNG_ON_THE_NOUN_BEFORE, scheme) == [
        ("reported", "Kern bat die Opfer um Verzeihung.", ["Kern"], "bat")
    ]


def test_an_object_that_looks_like_a_subject(scheme):
    assert answers(c.OBJECT_THAT_LOOKS_LIKE_A_SUBJECT, scheme) == [
        ("reported", "Das bezweifelte Kern.", ["Kern"], "bezweifelte")
    ]


def test_a_participle_in_front(scheme):
    assert answers(c.PARTICIPLE_IN_FRONT, scheme) == [
        ("reported", "Abgelehnt hat den Plan nur Kern.", ["Kern"], "Abgelehnt hat")
    ]


def test_a_name_in_marks_is_nobodys_words(scheme):
    assert answers(c.NAME_IN_MARKS, scheme) == [
        ("reported", "Kern warnte vor dem Programm „Dicht“.", ["Kern"], "warnte")
    ]


def test_a_question_behind_that_the_verb_does_not_report(scheme):
    assert answers(c.OPEN_QUESTION_BEHIND, scheme) == [
        ("reported", "Kern kündigte ein Gespräch an", ["Kern"], "kündigte … an")
    ]


def test_denied_words_tell_of_silence(scheme):
    for table, text in (
        (c.SILENT, "Die Bank äußerte sich nicht."),
        (c.WOULD_NOT_TALK, "Kern mochte darüber nicht reden."),
        (c.WOULD_KNOW_NOTHING, "Kern wollte davon nichts wissen."),
    ):
        assert [(kind, words) for kind, words, *_ in answers(table, scheme)] == [("reported", text)]


def test_dative_that_a_parser_takes_for_an_accusative(scheme):
    (quote,) = read(parsed(c.DATIVE_TAKEN_FOR_ACCUSATIVE, scheme), threshold=0.1).quotes
    assert "does not say what" not in [piece.name for piece in quote.evidence]


def test_another_main_clause_is_not_told(scheme):
    assert answers(c.AND_THE_NARRATOR, scheme) == [
        ("reported", "Kern kritisiert die Pläne", ["Kern"], "kritisiert")
    ]


def test_a_comment_is_not_told(scheme):
    assert answers(c.AND_A_COMMENT, scheme) == [
        ("reported", "Kern kritisiert die Pläne", ["Kern"], "kritisiert")
    ]


def test_a_relative_clause_is_told(scheme):
    assert answers(c.OF_WHAT_IS_SAID, scheme) == [
        ("reported", "Kern kritisiert die Leute, die nachts filmen.", ["Kern"], "kritisiert")
    ]


def test_a_clause_in_front_that_says_when_is_not_told(scheme):
    assert [found[:2] for found in answers(c.WHEN_HE_WAS_FOUND, scheme)] == [
        ("reported", "bestritt er den Diebstahl")
    ]


def test_hearsay_ends_where_something_is_known(scheme):
    assert answers(c.HEARSAY_AND_WHAT_IS_KNOWN, scheme) == [
        ("free indirect", "Es soll ihr Bruder gewesen sein", [], None)
    ]
