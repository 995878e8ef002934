"""To whom one speaks: datives, accusatives, the subject of a passive, prepositions."""

import pytest
from constructions import addressees as c
from handmade import SCHEMES, addressed, answers, article, parsed

from quotex.reader import read

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_dative(scheme):
    assert answers(c.DATIVE, scheme) == [("indirect", "er trete zurück", ["Ott"], "sagte")]
    assert addressed(c.DATIVE, scheme) == ["Boten"]


def test_dative_without_an_article(scheme):
    assert answers(c.DATIVE_WITHOUT_ARTICLE, scheme) == [
        ("direct", "Das reicht.", ["Ott"], "drohte")
    ]
    assert addressed(c.DATIVE_WITHOUT_ARTICLE, scheme) == ["Kern"]


def test_feminine_dative(scheme):
    assert answers(c.FEMININE_DATIVE, scheme) == [
        ("direct", "völlige Untätigkeit", ["Kern"], "warf … vor")
    ]
    assert addressed(c.FEMININE_DATIVE, scheme) == ["Stadt"]


def test_dative_in_a_compound_tense(scheme):
    assert answers(c.DATIVE_OF_THE_PERFECT, scheme) == [
        ("indirect", "das Geld verschwende", ["Ott"], "hat … vorgeworfen")
    ]
    assert addressed(c.DATIVE_OF_THE_PERFECT, scheme) == ["Stadt"]


@pytest.mark.xfail(
    strict=True, reason="whoever stands before a passive in the dative is taken for its speaker"
)
def test_dative_of_a_passive(scheme):
    assert answers(c.DATIVE_OF_THE_PASSIVE, scheme) == [
        ("indirect", "das Geld verschwendet zu haben", [], "wird vorgeworfen")
    ]
    assert addressed(c.DATIVE_OF_THE_PASSIVE, scheme) == ["Kern"]


def test_accusative(scheme):
    assert answers(c.ACCUSATIVE, scheme) == [
        ("indirect", "die Brücke zu sperren", ["Kern"], "forderte … auf")
    ]
    assert addressed(c.ACCUSATIVE, scheme) == ["Stadt"]


def test_subject_of_a_passive(scheme):
    assert answers(c.PASSIVE_ADDRESSEE, scheme) == [
        ("indirect", "die Brücke zu sperren", ["Kern"], "wird … aufgefordert")
    ]
    assert addressed(c.PASSIVE_ADDRESSEE, scheme) == ["Stadt"]


def test_gegenueber(scheme):
    assert answers(c.GEGENUEBER, scheme) == [("indirect", "er trete zurück", ["Ott"], "sagte")]
    assert addressed(c.GEGENUEBER, scheme) == ["Boten"]


def test_audience(scheme):
    assert answers(c.BEFORE_AN_AUDIENCE, scheme) == [("direct", "Das reicht.", ["Ott"], "sagte")]
    assert addressed(c.BEFORE_AN_AUDIENCE, scheme) == ["Journalisten"]


@pytest.mark.parametrize(
    "table", [c.MEDIUM_AS_GENITIVE, c.MEDIUM_AS_DATIVE, c.SPOKESMAN_OF_A_PARTY]
)
def test_a_medium_behind_who_does_not_belong_to_it_is_spoken_to(scheme, table):
    (quote,) = read(parsed(table, scheme)).quotes
    assert [speaker.text for speaker in quote.speakers] in (["der Minister"], ["der SPD-Chef"])
    assert [addressee.text for addressee in quote.addressees] == ["der „Lindauer Post“"]


@pytest.mark.parametrize("table", [c.EDITOR, c.SPOKESMAN])
def test_a_medium_behind_who_may_belong_to_it_says_whose_they_are(scheme, table):
    (quote,) = read(parsed(table, scheme)).quotes
    assert quote.speakers[0].text.endswith("r der „Lindauer Post“")
    assert quote.addressees == ()


def test_dative_plural_that_looks_like_an_object(scheme):
    assert addressed(c.DATIVE_PLURAL_THAT_LOOKS_LIKE_AN_OBJECT, scheme) == ["Anwohner"]


def test_object_in_front_that_looks_like_a_subject(scheme):
    assert addressed(c.OBJECT_IN_FRONT_THAT_LOOKS_LIKE_A_SUBJECT, scheme) == ["Stadt"]


def test_whoever_tells_what_was_said_to_them(scheme):
    (told,) = [q for q in article(c.TO_THE_ONE_WHO_TELLS_IT, scheme).quotes if q.nested_in]
    assert [one.actor.name for one in told.addressees] == ["Kern"]
