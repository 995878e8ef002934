"""Words in marks beside a noun phrase: what is called out, how a thing is called or described."""

import pytest
from constructions import called as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def quoted(table, scheme):
    return [(text, who) for kind, text, who, _ in answers(table, scheme) if kind == "direct"]


def test_what_is_called_out_is_no_name(scheme):
    assert quoted(c.CALLED_OUT, scheme) == [("Platz da", ["Fahrer"])]


def test_who_calls_upon_others_has_a_name(scheme):
    assert [who for _, _, who, _ in answers(c.CALLED_UPON, scheme)] == [["Kobra"]]
    assert quoted(c.CALLED_UPON, scheme) == []


def test_no_name_has_ein_before_it(scheme):
    assert quoted(c.RATED_IN_FRONT, scheme) == [("Armutszeugnis", ["Kern"])]


def test_what_describes_the_speaker_is_not_said(scheme):
    assert answers(c.DESCRIBED, scheme) == [("indirect", "es reiche", ["Kern"], "meint")]


def test_papers_that_report_together_are_names(scheme):
    assert quoted(c.TWO_PAPERS, scheme) == []


@pytest.mark.parametrize("table", [c.A_SMALL_WORD, c.KNOWN_AS], ids=["a word", "known as"])
def test_a_word_and_what_all_call_a_thing_are_not_said(table, scheme):
    assert quoted(table, scheme) == []


def test_what_a_word_is_called_is_said(scheme):
    assert quoted(c.CALLED_SMALL, scheme) == [("cool", ["Kern"])]


def test_what_is_made_with_a_title_is_not_said(scheme):
    assert quoted(c.A_TITLE, scheme) == []
    assert quoted(c.NO_TITLE, scheme) == [("Wahren Unsinn", ["Kern"])]


def test_what_is_in_marks_may_open_the_speaker_s_name(scheme):
    assert answers(c.BYNAME_IN_FRONT, scheme) == [
        ("indirect", "Das Geld fehle", ["Jan Ott"], "sagt")
    ]
    assert answers(c.FROM_A_SHOW, scheme) == [("indirect", "das Geld fehle", ["Ada Kern"], "sagt")]


def test_byname_is_no_quote_of_a_report(scheme):
    assert [kind for kind, *_ in answers(c.BYNAME_OF_A_CRITIC, scheme)] == ["reported"]
