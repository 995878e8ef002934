"""Words in marks that are somebody's, and those that are a name, by little that tells."""

import pytest
from constructions import filed as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def direct(table, scheme):
    return [(text, who) for kind, text, who, _ in answers(table, scheme) if kind == "direct"]


def terms(table, scheme):
    return [term.text for term in article(table, scheme).terms]


def test_preposition_before_words_in_marks_is_no_prefix(scheme):
    assert direct(c.WARNED, scheme) == [("Panik", ["Kern"])]


def test_weak_verb_calls_a_thing_something(scheme):
    assert direct(c.HELD_FOR, scheme) == [("Schwindel", ["Kern"])]
    assert terms(c.HELD_FOR_BY_ALL, scheme) == ["Schwindel"]


def test_staying_with_it_is_saying_it_again(scheme):
    assert direct(c.STAYED_WITH_IT, scheme) == [("einfach unklug", ["Kern"])]


def test_what_a_thing_is_said_to_be_is_quoted(scheme):
    assert direct(c.SAID_TO_BE, scheme) == [("Posse", ["Kern"])]


def test_people_hold_up_what_a_banner_says(scheme):
    assert [text for text, _ in direct(c.BANNER, scheme)] == ["Hier bleiben wir"]
    assert terms(c.BIN, scheme) == ["Hier bleiben wir"]


def test_byname_that_they_give_somebody_is_a_term(scheme):
    assert terms(c.CALLED_BY_THEM, scheme) == ["Eisenfuß"]


def test_what_something_is_called_is_its_name(scheme):
    assert terms(c.BEARS_A_NAME, scheme) == ["die kleine Bremse"]
    assert [text for text, _ in direct(c.IT_SAYS_THERE, scheme)] == ["die kleine Bremse"]


def test_as_it_is_called_behind_the_words(scheme):
    assert terms(c.AS_IT_IS_CALLED, scheme) == ["weißen Linie"]
    assert terms(c.AS_IT_IS_GIVEN, scheme) == ["weißen Linie"]
    assert direct(c.AS_HE_SAYS, scheme) == [("weißen Linie", ["Kern"])]


def test_class_that_something_is_put_into_is_a_term(scheme):
    assert terms(c.CLASSED, scheme) == ["wertvolles und altes Denkmal"]


def test_what_is_to_be_read_names_nobody(scheme):
    assert direct(c.IS_TO_BE_READ, scheme) == [("Kein Kahlschlag", [])]


def test_letters_say_how_it_is_written(scheme):
    assert direct(c.STANDS_IN_LETTERS, scheme) == [("Wir bleiben hier", ["Kern"])]
