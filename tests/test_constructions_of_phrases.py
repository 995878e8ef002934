"""Who speaks: what belongs to the noun phrase, and which of two phrases it is."""

import pytest
from constructions import phrases as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_a_measure_stands_before_the_adjective(scheme):
    assert answers(c.MEASURED, scheme) == [
        ("direct", "Das reicht", ["44 Jahre alte Händlerin"], "sagte")
    ]


def test_one_of_them(scheme):
    assert answers(c.ONE_OF_THEM, scheme) == [
        ("direct", "Das reicht", ["einer von ihnen"], "sagte")
    ]


def test_a_paper_that_hears_it_employs_nobody(scheme):
    assert answers(c.SAID_TO_PAPER, scheme) == [
        ("direct", "Das reicht", ["Polizeisprecher"], "sagte")
    ]


def test_where_somebody_is_from(scheme):
    assert answers(c.FROM_PLACE, scheme) == [("direct", "Das reicht", ["Frau aus Lindau"], "rief")]


def test_an_office_behind_a_paper(scheme):
    (quote,) = article(c.PAPER_BEFORE_OFFICE, scheme).quotes
    assert [speaker.text for speaker in quote.speakers] == ["Bürgermeisterin Kern"]


def test_by_whom_it_was_said(scheme):
    assert answers(c.IMPERSONAL_BY, scheme) == [("direct", "Das reicht", ["Kern"], "hieß es")]


def test_a_relative_clause_before_the_colon(scheme):
    assert answers(c.ASIDE_BEFORE_COLON, scheme) == [
        ("direct", "Das reicht.", ["Mitarbeiter"], "wird deutlich")
    ]


def test_what_is_named_stands_first(scheme):
    assert answers(c.NAMED_THING, scheme) == [
        ("direct", "unübersichtlich", ["Feuerwehr"], "nannte")
    ]


def test_several_name_one_thing(scheme):
    assert answers(c.NAMED_BY_MANY, scheme) == [("direct", "marode", ["Gutachter"], "nannten")]


def test_whom_a_paper_cites(scheme):
    assert answers(c.PAPER_CITES, scheme) == [
        ("direct", "Das reicht", ["Enkelin des Gründers"], "zitierte")
    ]


def test_a_dash_parts_the_modal(scheme):
    assert answers(c.MODAL_BEFORE_DASH, scheme) == [
        ("direct", "blanker Zensur", ["Künstler"], "sprechen von")
    ]


def test_und_goes_on_with_the_main_clause(scheme):
    assert answers(c.SHARED_BEHIND_CLAUSE, scheme) == [("direct", "Das reicht.", ["Wirt"], "rief")]


def test_who_spoke_in_a_clause_that_is_over_does_not_go_on(scheme):
    speakers = {
        quote.text: [speaker.actor.name for speaker in quote.speakers]
        for quote in article(c.CLAUSE_IS_OVER, scheme).quotes
        if quote.type == "direct"
    }
    assert speakers == {"Das reicht": ["Ott"], "viel Kies": ["Kern"], "sehr unklug": ["Ott"]}


def test_of_whom_it_is_said_is_not_who_says_it(scheme):
    assert all(not quote.speakers for quote in article(c.TALKED_ABOUT, scheme).quotes)


def test_who_speaks_for_an_agency_belongs_to_it(scheme):
    assert answers(c.AGENCY_SPOKESWOMAN, scheme) == [
        ("direct", "Das reicht", ["Sprecherin der Nachrichtenagentur AFP"], "sagte")
    ]


def test_an_infinitive_that_stands_for_a_participle(scheme):
    assert answers(c.HAD_WANTED_TO_KNOW, scheme) == [
        ("indirect", "wer zahle", ["Kern"], "hatte wissen wollen")
    ]


def test_a_subject_due_behind_a_thing(scheme):
    assert answers(c.SUBJECT_BEHIND_THING, scheme) == [
        ("direct", "Das reicht", ["Hanna Kern"], "sagte")
    ]
    (quote,) = article(c.SUBJECT_BEHIND_THING, scheme).quotes
    assert [speaker.text for speaker in quote.speakers] == ["Hanna Kern"]


def test_a_thing_with_somebodys_name(scheme):
    texts = [
        span.of(one.text)
        for one in [article(c.THING_WITH_A_NAME, scheme)]
        for actor in one.actors
        for span in actor.mentions
    ]
    assert "der Sache Kern" in texts
