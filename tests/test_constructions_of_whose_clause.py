"""Whose clause words in marks stand in: a relative clause, one without its verb, a report."""

import pytest
from constructions import whose_clause as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def speakers(table: str, scheme: str) -> list[tuple[str, list[str]]]:
    """Of every quote in marks its words and who speaks."""
    return [(words, named) for kind, words, named, _ in answers(table, scheme) if kind == "direct"]


def test_whom_a_relative_clause_does_not_agree_with_says_nothing_in_it(scheme):
    assert speakers(c.NAMED_BY_THE_SUBJECT, scheme) == [("unsere Freunde", ["Moskau"])]


def test_a_name_with_a_colon_says_what_the_verb_before_left_out(scheme):
    assert speakers(c.VERB_LEFT_OUT, scheme)[-1] == ("Pfui!", ["Ott"])
    (_, named) = speakers(c.VERB_LEFT_OUT.replace("Ott_  ", "dann_ "), scheme)[-1]
    assert named == ["Kern"]


def test_what_a_reported_verb_does_not_take_is_said_by_who_reports(scheme):
    assert speakers(c.HELD_IN_A_REPORT, scheme) == [("nie", ["Kern"])]
    assert speakers(c.CALLED_IN_A_REPORT, scheme) == [("feige", ["Ott"])]


def test_a_predicate_says_whose_words_stand_before_it(scheme):
    assert speakers(c.PREDICATE, scheme) == [("Das reicht nicht", ["Ott"])]


def test_who_is_the_only_one_left_is_the_subject_whatever_a_parser_says(scheme):
    (named,) = (who for kind, _, who, _ in answers(c.LEFT_ALONE, scheme) if kind == "indirect")
    assert named == ["Stadt"]
