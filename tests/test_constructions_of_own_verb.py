"""Who it is that says so: behind an apposition, in a clause of its own, by a phrase of opinion."""

import pytest
from constructions import own_verb as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_an_apposition_parts_the_verb_from_who_says_so(scheme):
    assert answers(c.APPOSITION_INSIDE, scheme) == [
        ("indirect", "Der Umbau wird Jahre dauern", ["Jana Voss"], "betont")
    ]


def test_the_auxiliary_of_the_clause_before_is_not_its_own(scheme):
    assert ("indirect", "dass er hilft", ["Kammer"], "bezweifelt") in answers(c.OWN_SUBJECT, scheme)


def test_words_of_a_source_announce_nothing(scheme):
    assert ("direct", "an einem guten Plan", ["Jana Voss"], "Nach") in answers(c.WORDS_OF, scheme)


def test_who_lets_others_ask_asks_nothing(scheme):
    assert answers(c.LET_ASK, scheme) == [
        ("indirect", "ob er komme", ["Bürger"], "musste sich … fragen lassen")
    ]


def test_finding_is_an_opinion_before_a_clause(scheme):
    assert answers(c.FINDS, scheme) == [("indirect", "das reicht nicht", ["Jana Voss"], "findet")]


def test_who_is_convinced_is_the_subject_of_what_the_copula_says(scheme):
    assert answers(c.IS_CONVINCED, scheme) == [
        ("indirect", "der Damm hält", ["Jana Voss"], "ist überzeugt")
    ]


def test_wie_before_a_verb_asks(scheme):
    assert answers(c.WIE_SOLL, scheme) == [
        ("indirect", "Wie soll das gehen", ["Wirt"], "fragt sich")
    ]


def test_whom_somebody_hears_says_it(scheme):
    assert answers(c.HEARD, scheme) == [("direct", "Alle raus!", ["Otto Kern"], "rufen")]


def test_the_accusative_says_it_before_who_hears_it(scheme):
    assert answers(c.HEARD_PRONOUN, scheme) == [("direct", "Alle raus!", ["ihn"], "rufen")]


def test_mockery_takes_somebody_for_something(scheme):
    assert answers(c.MOCKERY, scheme) == [("direct", "eifrigen Sparer", ["Opposition"], "Spott")]


def test_what_is_excluded_says_nothing(scheme):
    quotes = answers(c.EXCLUDED, scheme)
    assert all("Kündigungen" not in speakers for _, _, speakers, _ in quotes)


def test_who_is_told_the_words_says_nothing(scheme):
    assert all(not speakers for _, _, speakers, _ in answers(c.RECEIVED, scheme))


def test_words_slip_out_of_whom_the_dative_names(scheme):
    assert answers(c.SLIPPED, scheme)[0][:3] == ("direct", "Mist", ["Minister"])


def test_a_participle_with_its_auxiliary_behind_it_is_no_finite_verb(scheme):
    assert answers(c.HELPED_BEHIND, scheme) == [
        ("indirect", "dass es eile", ["Beamte"], "erklärt hatten")
    ]
