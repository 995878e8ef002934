"""Whose words a noun of speech announces, whatever stands before it and whoever takes it up."""

import pytest
from constructions import nouns as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_who_asks_behind_a_preposition(scheme):
    assert answers(c.ASKED_BY, scheme) == [("indirect", "ob er komme", ["Richter"], "Frage")]


def test_who_rejects_a_reproach_does_not_make_it(scheme):
    assert ("indirect", "sie lüge", [], "Vorwurf") in answers(c.REJECTED, scheme)


def test_whose_reproach_is_rejected(scheme):
    assert ("indirect", "sie lüge", ["Ott"], "Vorwurf") in answers(c.REJECTED_FROM, scheme)


def test_where_words_come_from(scheme):
    assert answers(c.ORIGIN, scheme) == [("indirect", "das Geld fehle", ["Kern"], "Satz")]


def test_what_another_one_is_said_to_claim_is_his(scheme):
    quotes = answers(c.REJECTED_CLAIM_OF_ANOTHER, scheme)
    assert [(words, named) for kind, words, named, _ in quotes if kind == "direct"] == [
        ("ganz faul", ["Stadt"])
    ]
