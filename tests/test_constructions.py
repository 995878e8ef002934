"""The core constructions, on hand-made parses with UD and with TIGER labels."""

import pytest
from constructions import core as c
from handmade import SCHEMES, article

from quotex.article import Quote

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def direct(table: str, scheme: str) -> list[Quote]:
    return [quote for quote in article(table, scheme).quotes if quote.type == "direct"]


def indirect(table: str, scheme: str) -> list[Quote]:
    return [quote for quote in article(table, scheme).quotes if quote.type == "indirect"]


def speakers(quote: Quote) -> list[str]:
    return [speaker.actor.name for speaker in quote.speakers]


def test_cue_follows_the_quote(scheme):
    (quote,) = direct(c.INVERTED, scheme)
    assert quote.text == "Wir bauen die Brücke neu"
    assert speakers(quote) == ["Ada Kern"]
    assert quote.speakers[0].text == "Bürgermeisterin Ada Kern"
    assert quote.speakers[0].actor.offices == ("Bürgermeisterin",)
    assert (quote.cue.lemma, quote.cue.kind, quote.cue.act) == ("sagen", "verb", "state")


def test_cue_announces_the_quote(scheme):
    (quote,) = direct(c.ANNOUNCED, scheme)
    assert quote.text == "Wir bauen jetzt."
    assert speakers(quote) == ["Kern"]
    assert [addressee.actor.name for addressee in quote.addressees] == ["Ott"]


def test_interrupted_quote_has_one_speaker(scheme):
    first, second = direct(c.INTERRUPTED, scheme)
    assert (first.text, second.text) == ("Wir bauen", "aber erst morgen")
    assert speakers(first) == speakers(second) == ["Kern"]


def test_so_names_the_source(scheme):
    (quote,) = direct(c.SO, scheme)
    assert speakers(quote) == ["Ministerium"]
    assert (quote.cue.text, quote.cue.kind) == ("so", "particle")


def test_name_and_colon(scheme):
    (quote,) = direct(c.NAME_AND_COLON, scheme)
    assert speakers(quote) == ["Ada Kern"]
    assert quote.cue.kind == "colon"


def test_separable_verb_and_pronoun(scheme):
    (quote,) = direct(c.SEPARABLE, scheme)
    assert (quote.cue.lemma, quote.cue.text) == ("hinzufügen", "fügte … hinzu")
    assert quote.speakers[0].text == "er"
    assert speakers(quote) == ["Jan"]


def test_compound_tense_and_marks_in_a_reported_clause(scheme):
    (quote,) = direct(c.COMPOUND_TENSE, scheme)
    (clause,) = indirect(c.COMPOUND_TENSE, scheme)
    assert speakers(quote) == speakers(clause) == ["Kern"]
    assert quote.cue.text == "hat … betont"
    assert clause.text == "dass die Brücke „kaum zu retten“ sei"
    assert quote.nested_in.id == clause.id


def test_called_as(scheme):
    (quote,) = direct(c.BEZEICHNETE_ALS, scheme)
    assert quote.text == "warm und ehrlich"
    assert speakers(quote) == ["Kern"]
    assert quote.cue.act == "characterise"


def test_named(scheme):
    (quote,) = direct(c.NANNTE, scheme)
    assert speakers(quote) == ["Architekt"]
    assert quote.cue.lemma == "nennen"


@pytest.mark.parametrize(
    ("table", "name", "cue"),
    [
        (c.LAUT, "Kern", "Laut"),
        (c.NACH_ANGABEN, "Polizei", "Nach"),
        (c.ZUFOLGE, "Kern", "zufolge"),
    ],
)
def test_preposition_names_the_source(scheme, table, name, cue):
    (quote,) = direct(table, scheme)
    assert speakers(quote) == [name]
    assert (quote.cue.text, quote.cue.kind) == (cue, "preposition")


def test_quote_goes_on_after_its_first_sentence(scheme):
    first, second = direct(c.GOES_ON, scheme)
    assert second.text == "Niemand hält uns auf."
    assert speakers(first) == speakers(second) == ["Kern"]
    assert "spoke before" in {piece.name for piece in second.evidence}


def test_relative_clause_has_joint_speakers(scheme):
    (quote,) = direct(c.RELATIVE_CLAUSE, scheme)
    assert speakers(quote) == ["Kern", "Ott"]
    assert quote.cue.lemma == "fordern"


def test_agent_of_a_passive_speaks(scheme):
    (quote,) = direct(c.PASSIVE, scheme)
    assert speakers(quote) == ["Kern"]


def test_impersonal_cue_names_the_document(scheme):
    (quote,) = direct(c.IMPERSONAL, scheme)
    assert speakers(quote) == ["Bericht"]
    assert quote.cue.lemma == "heißen"


@pytest.mark.parametrize(
    ("table", "clause"),
    [
        (c.KONJUNKTIV, "die Brücke sei marode"),
        (c.OB, "ob die Brücke hält"),
        (c.W_WORD, "warum die Brücke bröckelt"),
        (c.DASS, "dass die Brücke hält"),
    ],
)
def test_reported_clauses_are_indirect(scheme, table, clause):
    (quote,) = indirect(table, scheme)
    assert quote.text == clause
    assert speakers(quote) == ["Kern"]
    assert direct(table, scheme) == []
