"""What is known by „wie zu hören ist“, „wie bekannt wurde“; and what only looks like it."""

import pytest
from constructions import heard as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_as_is_heard_whatever_the_parser_takes_the_verb_for(scheme):
    assert answers(c.AS_IS_HEARD, scheme) == [
        ("indirect", "Beide Seiten haben … dort angefragt", [], "zu hören ist")
    ]


def test_what_became_known_is_nobodys_confession(scheme):
    assert answers(c.AS_BECAME_KNOWN, scheme) == [
        ("indirect", "ist die Halle abgebrannt", [], "bekannt wurde")
    ]


def test_so_that_opens_no_aside(scheme):
    assert answers(c.SO_THAT_THEY_SAY, scheme) == []


def test_a_nominative_is_no_source(scheme):
    assert answers(c.HOW_LOUD, scheme) == []
