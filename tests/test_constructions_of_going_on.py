"""What goes on, points back or forward, hangs on a noun, is denied, or is commented on."""

import pytest
from constructions import going_on as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_denied(scheme):
    (quote,) = article(c.DENIED, scheme).quotes
    assert (quote.text, quote.negated) == ("dass das Geld fehlt", True)


def test_clause_on_a_noun(scheme):
    assert answers(c.ON_A_NOUN, scheme) == [
        ("indirect", "dass das Geld fehle", ["Kern"], "Hinweis")
    ]


def test_pointing_back(scheme):
    assert answers(c.POINTS_BACK, scheme) == [
        ("indirect", "fehlt dort viel Geld", ["Kommission"], "Demnach")
    ]


def test_pointed_at_by_the_next_sentence(scheme):
    assert answers(c.POINTED_AT, scheme) == [
        ("indirect", "Die Brücke ist gesperrt", ["Polizei"], "meldete")
    ]


def test_goes_on_with_a_participle_first(scheme):
    assert answers(c.PARTICIPLE_FIRST, scheme)[1] == (
        "indirect free indirect",
        "Gebaut worden sei noch nichts.",
        ["Kern"],
        None,
    )


def test_two_sources_in_one_sentence(scheme):
    assert answers(c.TWO_SOURCES, scheme) == [
        ("indirect", "war Ott müde", ["Polizei"], "Laut"),
        ("indirect", "war er krank", ["Kern"], "laut"),
    ]


def test_the_narrators_comment_stays_out(scheme):
    assert answers(c.NARRATOR_COMMENTS, scheme) == [
        ("indirect", "das Dach sei neu", ["Kern"], "sagte")
    ]


def test_what_somebody_says_of_himself(scheme):
    assert answers(c.OF_ITSELF, scheme) == [
        ("free indirect", "Ott will nichts gewusst haben.", ["Ott"], None)
    ]


def test_a_complement_with_how_is_no_aside(scheme):
    assert answers(c.HOW_IT_WAS_SAID, scheme) == []
