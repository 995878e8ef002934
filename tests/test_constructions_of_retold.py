"""Reports within words in marks, in the indicative, and by what a source says."""

import pytest
from constructions import retold as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_main_clause_in_the_indicative(scheme):
    assert answers(c.SAGT_DAS_REICHT, scheme) == [
        ("indirect", "die Brücke hält noch lange", ["Kern"], "sagt")
    ]


def test_plain_preterite_is_the_narrator_s(scheme):
    assert answers(c.LIEF_WEG, scheme) == []


def test_another_one_s_words_within_marks(scheme):
    assert answers(c.DER_ARZT_SAGT, scheme) == [
        ("direct", "Der Arzt sagt, dass das heilt", ["Kern"], "erzählt"),
        ("indirect", "dass das heilt", ["Arzt"], "sagt"),
    ]


def test_own_words_within_marks(scheme):
    assert answers(c.ICH_SAGE, scheme) == [
        ("direct", "Doch ich sagte, dass das heilt", ["Kern"], "erzählt")
    ]


def test_what_another_says_within_a_report_is_his(scheme):
    """Both are given: Kern's report, and in it what she says that Ott said."""
    assert answers(c.WITHIN_A_REPORT, scheme) == [
        ("indirect", "Ott habe ihr versichert, dass das Geld komme", ["Kern"], "sagte"),
        ("indirect", "dass das Geld komme", ["Ott"], "habe … versichert"),
    ]


def test_what_somebody_tells_of_his_own_words_is_one_report(scheme):
    assert answers(c.OF_HIS_OWN_WORDS, scheme) == [
        ("indirect", "sie habe ihm versichert, dass das Geld komme", ["Kern"], "sagte")
    ]


def test_a_pronoun_that_cannot_be_the_teller_is_another(scheme):
    assert answers(c.SHE_ASKED_HIM, scheme) == [
        ("indirect", "Sie habe ihn gefragt, ob es reiche", ["Pianist"], "erzählt"),
        ("indirect", "ob es reiche", ["sie"], "habe … gefragt"),
    ]


def test_a_pronoun_that_may_be_the_teller_is(scheme):
    assert answers(c.HE_ASKED_HIM, scheme) == [
        ("indirect", "Er habe ihn gefragt, ob es reiche", ["Pianist"], "erzählt")
    ]


def test_the_teller_goes_on_behind_another_one_s_words(scheme):
    assert ("indirect", "die Brücke zu malen", ["Ott"], "habe … gebeten") in answers(
        c.WHO_ASKED_GOES_ON, scheme
    )


def test_another_one_s_stance_within_a_report(scheme):
    assert answers(c.THE_PARTY_WARNS, scheme) == [
        ("indirect", "die SPD warne vor Lärm", ["Kern"], "sagte"),
        ("reported", "die SPD warne vor Lärm", ["SPD"], "warne"),
    ]
