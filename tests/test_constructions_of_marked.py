"""Names as they are, and words in marks that no verb of speech is beside."""

import pytest
from constructions import marked as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def speakers(table, scheme):
    return [(text, who) for kind, text, who, _ in answers(table, scheme) if kind == "direct"]


def test_compounds_share_their_last_part(scheme):
    assert speakers(c.CUT_COMPOUND, scheme) == [("Es reicht.", ["Franz Orth"])]
    assert [actor.name for actor in article(c.CUT_COMPOUND, scheme).actors] == ["Franz Orth"]


def test_one_person_has_two_roles(scheme):
    assert speakers(c.TWO_ROLES, scheme) == [("Es reicht", ["Carla Bien"])]
    assert [actor.name for actor in article(c.TWO_ROLES, scheme).actors] == ["Carla Bien"]


def test_byname_in_marks_is_part_of_the_name(scheme):
    assert speakers(c.BYNAME, scheme) == [("Es reicht", ["Karl „Charly“ Neumann"])]


def test_name_goes_on_behind_von(scheme):
    assert speakers(c.NOBLE, scheme) == [("Es reicht", ["Anna von der Marwitz"])]


def test_view_says_what_a_thing_is(scheme):
    assert speakers(c.VIEW_OF_A_THING, scheme) == [("Monster", ["Kern"])]


def test_thing_before_the_verb_calls_nobody(scheme):
    assert speakers(c.THING_FIRST, scheme) == [("mutig", ["Lene Gundlach"])]


def test_speaker_goes_on_behind_the_narrators_sentence(scheme):
    assert speakers(c.NARRATOR_BETWEEN, scheme) == [
        ("Es reicht", ["Kern"]),
        ("Es steigt.", ["Kern"]),
    ]
