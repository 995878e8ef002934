"""What a clause says that somebody is describes them, and names nobody else."""

import pytest
from constructions import predicates as c
from handmade import SCHEMES, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def called(table: str, scheme: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    read = article(table, scheme)
    return {one.name: [span.of(read.text) for span in one.mentions] for one in read.actors}


@pytest.mark.parametrize(
    ("table", "noun"),
    [
        (c.IS_A_VET, "Tierärztin"),
        (c.REMAINED_IN_THE_CHAIR, "Präsidentin"),
        (c.WAS_ELECTED, "Landrätin"),
        (c.WORKS_AS, "Hebamme"),
        (c.IS_LAWYER_AND_TEACHER, "Lehrerin"),
        (c.CURATOR_FOR_YEARS, "Kuratorin"),
        (c.VET_BY_PROFESSION, "Tierärztin"),
    ],
)
def test_who_was_said_to_be_one_is_called_so(scheme, table, noun):
    assert called(table, scheme) == {"Ada Kern": ["Ada Kern", f"die {noun}"]}


def test_what_one_is_beside_names_nobody(scheme):
    assert called(c.VET_BESIDES, scheme) == {"Ada Kern": ["Ada Kern", "Malerin", "die Tierärztin"]}


def test_who_one_is_may_stand_behind_where_one_goes(scheme):
    assert called(c.TOLD_BEHIND_THE_PLACE, scheme) == {
        "Ada Kern": ["Ada Kern", "Leiterin der Kasse"]
    }


def test_with_an_article_somebody_else_may_stand_there(scheme):
    assert called(c.A_ROW_OF_NAMES, scheme)["Ada Kern"] == ["Ada Kern"]


def test_the_noun_tells_the_role(scheme):
    (kern,) = article(c.IS_A_VET, scheme).actors
    assert (kern.name, kern.role, kern.gender) == ("Ada Kern", "expert", "female")


def test_a_body_may_be_one_too(scheme):
    assert called(c.BANK_IS_THE_OWNER, scheme) == {
        "Bundesbank": ["Die Bundesbank", "die Eigentümerin"]
    }


def test_who_says_so_of_herself_is_one(scheme):
    (kern,) = article(c.I_AM_A_DOCTOR, scheme).actors
    assert (kern.name, kern.role) == ("Ada Kern", "expert")


@pytest.mark.parametrize("table", [c.IS_NO_DOCTOR, c.WOULD_BE_A_DOCTOR])
def test_what_is_denied_or_wished_for_tells_nothing(scheme, table):
    (kern,) = article(table, scheme).actors
    assert (kern.name, kern.role) == ("Ada Kern", "unknown")
