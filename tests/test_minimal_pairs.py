"""Each weight of the evidence, and each number of the confidence, has a text that needs it."""

import pytest

from benchmarks.pins import names, unnoticed
from tests.minimal_pairs import PAIRS, Pair, Reader, broken


@pytest.fixture(scope="session")
def articles(nlp):
    """Reads texts with the embedded pipeline; each is parsed once."""
    return Reader(nlp)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.weight)
def test_what_follows_from_the_evidence(pair, articles):
    why = broken(pair, articles)
    assert not why, why


def test_every_weight_has_its_pair():
    assert {pair.weight for pair in PAIRS} == set(names())


def test_a_weight_that_nothing_hangs_on_is_told(articles):
    # „laut“ is no matter of who stands beside the cue.
    (beside,) = (pair for pair in PAIRS if pair.weight == "speaker: right behind the cue")
    weights = ["speaker: right behind the cue", "speaker: named as the source"]
    told = unnoticed(weights, [beside], articles)
    assert told == ["speaker: named as the source: zero", "speaker: named as the source: flipped"]
    assert not broken(beside, articles)  # the weights are what they were


def test_heads_testify_only_where_they_are_asked(articles):
    text = "Der Plan ist „unsinnig“."
    assert [quote.text for quote in articles(text, True).quotes] == ["unsinnig"]
    assert articles(text).quotes == ()


def test_what_does_not_follow_is_told(articles):
    text = "„*Die Brücke bleibt zu*“, sagte Hanna Kern."
    for follows in ("found", "not found", "surer", "less sure", "likelier", "less likely"):
        assert broken(Pair("", text, text, follows), articles), follows
