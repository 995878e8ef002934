"""Families of words in marks, names and interviews: how many paragraphs come out as wanted."""

import pytest
from families.marked import FAMILIES, cases, complaints, floor

CASES = [pytest.param(case, id=f"{f}-{k}") for f in FAMILIES for k, case in enumerate(cases(f), 1)]


@pytest.mark.parametrize("case", CASES)
def test_the_paragraph_comes_out_as_wanted(case):
    found = complaints(case)
    if case.fails:
        assert found, "it comes out as wanted: take `fails` away"
        pytest.xfail(case.fails)
    assert found == []


@pytest.mark.parametrize("family", FAMILIES)
def test_few_of_a_family_fail(family):
    right = sum(not case.fails for case in cases(family))
    assert right >= floor(family) * len(cases(family))
