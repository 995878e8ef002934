"""Whose account „soll“ gives."""

import pytest
from constructions import hearsay as c
from handmade import SCHEMES, answers

import quotex

SEEN = "Ein Zeuge soll die Tat gesehen haben."


@pytest.mark.parametrize("scheme", SCHEMES)
def test_who_accuses_somebody_gives_the_account(scheme):
    assert answers(c.ACCUSED, scheme)[-1] == ("free indirect", SEEN, ["Kern"], None)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_who_does_something_else_gives_none(scheme):
    assert answers(c.NOBODY, scheme) == [("free indirect", SEEN, [], None)]


def test_the_account_goes_on_until_the_narrator_does():
    text = (
        "Laut Polizei gab es einen Unfall. Ein Lastwagen soll zu schnell gewesen sein. Der Fahrer "
        "soll telefoniert haben. Das Wetter war gut. Ein Zeuge soll geweint haben."
    )
    quotes = [q for q in quotex.extract(text).quotes if q.type == "free indirect"]
    assert [[s.text for s in q.speakers] for q in quotes] == [["Polizei"], ["Polizei"], []]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_happened_is_hearsay_and_what_is_to_come_out_a_plan(scheme):
    assert answers(c.BURNT_DOWN, scheme) == [
        ("free indirect", "Die Halle soll abgebrannt sein.", [], None)
    ]
    assert answers(c.FINISHED, scheme) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_how_somebody_is_is_hearsay(scheme):
    assert answers(c.INVOLVED, scheme) == [
        ("free indirect", "Der Rat soll verwickelt sein.", [], None)
    ]
