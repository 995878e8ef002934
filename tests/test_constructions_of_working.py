"""A clause that says what somebody does for a body tells their organisation, or their party."""

import pytest
from constructions import working as c
from handmade import SCHEMES, article

from quotex.article import Actor

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def kern(table: str, scheme: str) -> Actor:
    """What is told of Ada Kern."""
    return next(one for one in article(table, scheme).actors if one.name == "Ada Kern")


@pytest.mark.parametrize(
    ("table", "organisation"),
    [
        (c.LEADS, "Bauamt"),
        (c.DOES_NOT_LEAD, None),
        (c.PRESIDES, "Imkerverband"),
        (c.WORKS_AT, "Bauamt"),
        (c.WHO_LEADS, "Bauamt"),
        (c.SITS_FOR, None),
        (c.WHO_MEASURES, "Bauamt"),  # what she does as a rule
        (c.WHO_CALLED, None),  # what she did once
        (c.IS_MEASURING, None),
    ],
)
def test_who_works_for_a_body_belongs_to_it(scheme, table, organisation):
    assert kern(table, scheme).organisation == organisation


def test_who_sits_for_a_party_is_in_it(scheme):
    assert (kern(c.SITS_FOR, scheme).party, kern(c.LEADS, scheme).party) == ("CDU", None)


def test_the_body_tells_the_role(scheme):
    assert kern(c.PRESIDES, scheme).role == "association"
