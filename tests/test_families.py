"""Families of German constructions: each text of `families/` comes out as its table wants it.

A case with `fails` says why it does not yet; the floors hold how many do.
"""

import pytest
from families.check import FAMILIES, Case, cases, complaints

FLOORS = {
    "konjunktiv": 28,
    "no_speech": 36,
    "sources": 39,
    "speech_in_speech": 38,
    "told": 27,
    "who": 10,
}
CASES = [
    pytest.param(case, id=f"{family}: {case.text[:40]}", marks=marks)
    for family in FAMILIES
    for case in cases(family)
    for marks in [[pytest.mark.xfail(reason=case.fails, strict=True)] if case.fails else []]
]


@pytest.mark.parametrize("case", CASES)
def test_what_is_found_in_a_text(case: Case) -> None:
    assert complaints(case) == ()


@pytest.mark.parametrize("family", FAMILIES)
def test_so_many_of_a_family_come_out_as_wanted(family: str) -> None:
    assert sum(not complaints(case) for case in cases(family)) >= FLOORS[family]
