"""Who is nobody: things that a tagger takes for people."""

import pytest
from constructions import nobody as c
from handmade import SCHEMES, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def actors(table, scheme):
    return sorted(actor.name for actor in article(table, scheme).actors)


def test_what_is_only_ever_an_object_is_a_thing(scheme):
    assert actors(c.WITH_CHALK, scheme) == ["Ada Kern"]


def test_who_is_called_so_elsewhere_is_somebody(scheme):
    assert actors(c.MET_SOMEBODY, scheme) == ["Aal", "Ada Kern", "Otto Ott"]
