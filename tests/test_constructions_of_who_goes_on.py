"""Who a sentence in Konjunktiv is by: whom the narrator has brought in since the last report."""

import pytest
from constructions import brought_in as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)

FREE = "indirect free indirect"


def last(construction: str, scheme: str) -> tuple[str, list[str]]:
    """Text and speakers of the last sentence, which goes on in Konjunktiv."""
    kind, text, speakers, _ = answers(construction, scheme)[-1]
    assert kind == FREE
    return text, speakers


def test_whom_a_sentence_is_about_speaks_in_the_next(scheme):
    assert answers(c.OPENS, scheme) == [(FREE, "Das Geld fehle.", ["Ott"], None)]


def test_what_would_be_is_the_narrators(scheme):
    assert answers(c.HYPOTHETICAL, scheme) == []


def test_whom_a_sentence_is_about_rather_than_who_was_reported_before(scheme):
    assert last(c.SINCE, scheme) == ("Das sei falsch.", ["Ott"])


def test_a_plan_brings_in_nobody(scheme):
    assert last(c.PLANNED, scheme) == ("Das sei falsch.", ["Kern"])


def test_who_gives_praise_speaks_then(scheme):
    assert last(c.FAVOURING, scheme) == ("Das sei falsch.", ["Ott"])


def test_to_whom_something_matters_speaks_then(scheme):
    assert last(c.CONCERNED, scheme) == ("Das sei falsch.", ["Verband"])


def test_who_was_quoted_in_marks_goes_on(scheme):
    assert last(c.IN_MARKS, scheme) == ("Das sei falsch.", ["Ott"])


def test_a_reporters_question_is_nobodys_and_the_answer_is_of_who_spoke(scheme):
    assert [speakers for kind, _, speakers, _ in answers(c.ASKED, scheme) if kind == FREE] == [
        [],
        ["Kern"],
    ]


def test_a_clause_that_goes_on_hangs_on_no_noun_before_it(scheme):
    text, speakers = last(c.RUNS_ON, scheme)
    assert text == "Ott baue auf ein Angebot, habe er das nicht."
    assert speakers == ["Kern"]


def test_what_is_said_there_is_of_who_spoke_before(scheme):
    assert answers(c.IMPERSONAL, scheme)[-1] == ("indirect", "Ott lüge", ["Kern"], "heißt es")


def test_who_enters_speaks_then(scheme):
    assert last(c.ENTERING, scheme) == ("Das sei falsch.", ["Ott"])
