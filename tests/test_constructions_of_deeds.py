"""What tells of speech with some words, and of a deed, a thought or a mere subject with others."""

import pytest
from constructions import deeds as c
from handmade import SCHEMES, answers, parsed

from quotex.reader import decided

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_sentenced_wherever_the_sentence_hangs(scheme):
    assert answers(c.SENTENCED_FOR_A_DEED, scheme) == []


def test_what_one_remembers_is_not_said(scheme):
    assert answers(c.REMEMBERED, scheme) == []
    assert [answer[0] for answer in answers(c.REMINDED, scheme)] == ["reported"]


def test_a_vote_decides_and_does_not_say(scheme):
    assert answers(c.REJECTED_BY_VOTE, scheme) == []
    assert [answer[0] for answer in answers(c.REJECTED_BY_A_BODY, scheme)] == ["reported"]


def test_what_is_spoken_of_is_surer_than_what_is_spoken_about(scheme):
    named, about = (
        sum(piece.weight for piece in _told_of(parsed(parse, scheme)))
        for parse in (c.SPOKE_OF, c.SPOKE_ABOUT)
    )
    assert named > about


def _told_of(doc):
    """What speaks for and against the one report in it, found or not."""
    (decision,) = (one for one in decided(doc, 0.0)[1] if one.claim.type == "reported")
    return decision.evidence
