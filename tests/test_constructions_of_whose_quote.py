"""Whose words in marks are: labels, texts, calls, comments, clauses that are over."""

import pytest
from constructions import whose_quote as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def speakers(table: str, scheme: str) -> list[tuple[str, list[str]]]:
    """Of every quote in marks its words and who speaks."""
    return [(words, named) for kind, words, named, _ in answers(table, scheme) if kind == "direct"]


def test_so_says_a_text(scheme):
    assert speakers(c.SO_SAYS_A_TEXT, scheme) == [("an allem", ["Bericht"])]


def test_a_label_before_a_colon_says_nothing(scheme):
    assert speakers(c.LABEL_BEFORE_A_COLON, scheme) == [("Das reicht.", ["Kern"])]
    assert speakers(c.BODY_BEFORE_A_COLON, scheme) == [("Das reicht.", ["Polizei"])]


def test_whose_thing_it_is_speaks(scheme):
    assert speakers(c.OWNER_BEFORE_A_THING, scheme) == [("Das reicht.", ["Kern"])]


def test_from_the_ranks_of_a_party_the_party_calls(scheme):
    assert speakers(c.FROM_THE_RANKS, scheme) == [("Das reicht", ["SPD"])]


def test_who_speaks_in_a_clause_that_is_over_says_nothing_behind_it(scheme):
    assert all(named != ["Kern"] for _, named in speakers(c.CLAUSE_IS_OVER, scheme))


def test_a_comment_on_words_says_whose_they_are(scheme):
    assert speakers(c.COMMENT_ON_THE_WORDS, scheme) == [("Krise", ["Kern"])]


def test_an_example_is_of_who_says_such_things(scheme):
    assert speakers(c.AN_EXAMPLE_OF_WHAT_IS_SAID, scheme) == [("Raus!", ["Fans"])]


def test_what_somebody_is_reported_to_have_said_is_theirs(scheme):
    assert speakers(c.RETOLD, scheme) == [("faul", ["Ott"])]
    assert speakers(c.NOT_RETOLD, scheme) == [("stets", ["Kern"])]


def test_whom_a_short_question_names_answers_with_ich_or_is_spoken_of(scheme):
    assert speakers(c.CALLED_ON_BEHIND_A_SPEAKER, scheme) == [("Ich bleibe.", ["Ott"])]
    assert speakers(c.SPOKEN_OF_BEHIND_A_SPEAKER, scheme) == [("Er bleibt.", ["Kern"])]


def test_out_of_whom_it_comes_says_it(scheme):
    assert speakers(c.OUT_OF_WHOM_IT_COMES, scheme) == [("Das reicht!", ["Wirt"])]
