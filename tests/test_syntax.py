"""Questions about syntax that hand-made parses in both schemes answer alike."""

import constructions as c
import pytest
import spacy
from handmade import SCHEMES
from handmade import parsed as parsed_by_hand

from quotex import syntax
from quotex.words import Word, Words

both = pytest.mark.parametrize("scheme", SCHEMES)


def parsed(table: str, scheme: str) -> Words:
    return Words(parsed_by_hand(table, scheme))


def word(doc: Words, text: str) -> Word:
    return next(token for token in doc if token.text == text)


@both
def test_verb_and_auxiliary_are_one_cluster(scheme):
    doc = parsed(c.COMPOUND_TENSE, scheme)
    for text in ("hat", "betont"):
        assert [t.text for t in syntax.verb_cluster(word(doc, text))] == ["hat", "betont"]


@both
def test_subject_of_either_verb_form(scheme):
    doc = parsed(c.COMPOUND_TENSE, scheme)
    for text in ("hat", "betont"):
        assert [t.text for t in syntax.subjects(word(doc, text))] == ["Kern"]


@both
def test_a_relative_pronoun_gives_its_antecedent(scheme):
    doc = parsed(c.RELATIVE_CLAUSE, scheme)
    (subject,) = syntax.subjects(word(doc, "gefordert"))
    assert subject.text == "Kern"
    assert [t.text for t in syntax.coordinated(subject)] == ["Kern", "Ott"]


@both
def test_agent_of_a_passive(scheme):
    doc = parsed(c.PASSIVE, scheme)
    assert [t.text for t in syntax.agents(word(doc, "bezeichnet"))] == ["Kern"]


@both
def test_preposition_of_a_noun(scheme):
    doc = parsed(c.LAUT, scheme)
    assert syntax.preposition_of(word(doc, "Kern")).text == "Laut"


@both
def test_separable_prefix(scheme):
    doc = parsed(c.SEPARABLE, scheme)
    assert syntax.particle(word(doc, "fügte")).text == "hinzu"


def test_without_a_parse_there_is_no_answer():
    text = "Kern sagte zu Ott, sie spreche aber von Einvernehmlichkeit. " * 40
    doc = Words(spacy.blank("de")(text))
    assert not syntax.has_syntax(doc)
    for token in doc:
        assert syntax.subjects(token) == syntax.agents(token) == []
        assert syntax.particle(token) is None
        assert syntax.verb_cluster(token) == syntax.coordinated(token) == [token]


@both
def test_governors_of_a_stretch_come_from_the_inside_out(scheme):
    doc = parsed(c.DASS, scheme)
    stretch = [token for token in doc if token.text in ("Brücke", "die")]
    verbs = [token.text for token in syntax.governors(stretch) if syntax.is_verb(token)]
    assert verbs[-1] == "sagte"


def test_nothing_governs_without_a_parse():
    assert list(syntax.governors(list(Words(spacy.blank("de")("Kern kam heute."))))) == []
