"""Who speaks where no verb of speech stands by the words; and what is no utterance but a name."""

import pytest
from constructions import whose_word as c
from handmade import SCHEMES, addressed, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)

QUIET = "Wir brauchen jetzt Ruhe."


def speakers(construction: str, scheme: str) -> list[str]:
    """Who utters the last quote."""
    return answers(construction, scheme)[-1][2]


def test_to_whom_something_matters_speaks_in_marks_too(scheme):
    assert answers(c.TO_WHOM, scheme) == [("direct", QUIET, ["Ott"], None)]


def test_whom_only_a_relative_clause_is_about_speaks_not_then(scheme):
    assert speakers(c.ASIDE, scheme) == ["Kern"]


def test_who_finds_that_something_be_so_goes_on_in_marks(scheme):
    assert answers(c.FOUND, scheme)[-1] == ("direct", QUIET, ["Kern"], "findet")


def test_who_is_heard_in_a_report_does_not_go_on(scheme):
    assert answers(c.HEARD_SHOUTING, scheme)[-1] == ("direct", QUIET, ["Kern"], "sagte")


def test_what_somebody_was_called_is_no_quote(scheme):
    assert answers(c.CALLED_SO, scheme) == []


def test_a_motto_behind_a_colon_is_no_quote(scheme):
    assert [quote.speakers for quote in article(c.MOTTO, scheme).quotes] == []


def test_where_somebody_says_so_is_no_quote(scheme):
    assert answers(c.SO_ON_AIR, scheme) == [("direct", "Wir warten noch", ["Kern"], "so")]


def test_how_somebody_is_is_no_verb_of_speech(scheme):
    assert answers(c.MODEST, scheme) == [("direct", QUIET, ["Kern"], ":")]


def test_bitte_is_a_verb_before_what_is_asked_for(scheme):
    assert answers(c.ASKING, scheme) == [("indirect", "Das Amt bitte um Geduld", ["Kern"], "sagte")]


def test_bitte_is_no_konjunktiv_beside_ich(scheme):
    assert answers(c.ASKING_MYSELF, scheme) == []


def test_who_does_not_agree_with_the_verb_is_not_who_says_it(scheme):
    unsaid = "nobody is found who says it"
    awaited, expecting = (
        {piece.name for quote in article(table, scheme).quotes for piece in quote.evidence}
        for table in (c.AWAITED, c.EXPECTING)
    )
    assert unsaid in awaited
    assert expecting and unsaid not in expecting


def test_two_speak_together_behind_their_ages(scheme):
    assert speakers(c.WITH_AGES, scheme) == ["Ada Kern", "Jan Ott"]


def test_a_relative_clause_names_nobody_to_whom_one_speaks(scheme):
    assert addressed(c.TO_NOBODY, scheme) == []
    assert addressed(c.TO_SOMEBODY, scheme) == ["Polizei"]


def test_another_verb_names_nobody_to_whom_one_speaks(scheme):
    assert addressed(c.POINTING_AT, scheme) == []
