"""Sources of several: „nach Angaben der Bahn und der Stadt“, „Bahn und Stadt zufolge“."""

import pytest
from constructions import joint_sources as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_source_of_two_behind_the_verb(scheme):
    assert answers(c.BEHIND_VERB, scheme) == [
        ("indirect", "Das Dach ist … neu", ["Bahn", "Gewerkschaft"], "nach")
    ]


def test_second_source_that_parsers_join_to_the_noun(scheme):
    assert answers(c.JOINED_TO_ANGABEN, scheme) == [
        ("indirect", "Das Dach ist … neu", ["Prüfer", "Ingenieurin"], "nach")
    ]


def test_two_before_their_postposition(scheme):
    assert answers(c.BEFORE_ZUFOLGE, scheme) == [
        ("indirect", "fehlt das Geld", ["Bahn", "Gewerkschaft"], "zufolge")
    ]


def test_noun_with_two_owners_before_its_postposition(scheme):
    assert answers(c.ANGABEN_ZUFOLGE, scheme) == [
        ("indirect", "fehlt das Geld", ["Bahn", "Gewerkschaft"], "zufolge")
    ]


def test_who_has_another_verb_is_no_second_source(scheme):
    ((_, _, speakers, _),) = answers(c.ANOTHER_SUBJECT, scheme)
    assert speakers == ["Bahn"]
