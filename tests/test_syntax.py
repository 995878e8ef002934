"""Questions about syntax that hand-made parses in both schemes answer alike."""

import re
from collections.abc import Iterable

import pytest
import spacy
from constructions import addressees, clauses, cues, speakers, told
from constructions import core as c
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


def texts(words: Iterable[Word]) -> list[str]:
    return [word.text for word in words]


@both
@pytest.mark.parametrize(
    ("table", "verb", "subjects"),
    [
        (speakers.SHARED_SUBJECT, "sagte", ["Kern"]),
        (speakers.SHARED_AUXILIARY, "bezeichnet", ["Kern"]),
        (speakers.RELATIVE_SHARED, "nennt", ["Kern"]),
        (speakers.RELATIVE_OBJECT, "nannte", ["Kern"]),
        (speakers.RELATIVE_SUBJECT, "hatte", ["Kern"]),
        (speakers.SUBJECT_BY_SYNTAX, "nannte", ["Ministerin"]),
        (told.TWO_SUBJECTS, "kritisierte", ["Ott"]),
        (cues.INFINITIVE_CUE, "sagen", []),
    ],
)
def test_subjects(scheme, table, verb, subjects):
    assert texts(syntax.subjects(word(parsed(table, scheme), verb))) == subjects


@both
def test_subject_shared_with_a_copula(scheme):
    doc = parsed(speakers.SUBJECT_SHARED_WITH_COPULA, scheme)
    assert texts(syntax.subjects(word(doc, "sagt"))) == ["Kern"]


@both
@pytest.mark.parametrize(
    ("table", "cluster"),
    [
        (cues.MODAL_PERFECT, ["soll", "gesagt", "haben"]),
        (speakers.PASSIVE_TENSE, ["ist", "bezeichnet", "worden"]),
        (cues.MODAL, ["muss", "erklären"]),
        (cues.MODAL_INFINITIVE, ["hat", "sagen", "wollen"]),
        (cues.WANTS_THAT, ["will"]),
        (cues.FINAL_CUE, ["gesagt", "hatte"]),
        (cues.INFINITIVE_CUE, ["weigerte"]),
        (cues.CALLED_FOR, ["rief"]),
        (addressees.DATIVE_OF_THE_PASSIVE, ["wird", "vorgeworfen"]),
    ],
)
def test_any_verb_of_a_cluster_gives_all(scheme, table, cluster):
    doc = parsed(table, scheme)
    for verb in cluster:
        assert texts(syntax.verb_cluster(word(doc, verb))) == cluster


@both
@pytest.mark.parametrize(
    ("table", "verb", "agents"),
    [
        (speakers.PASSIVE_TENSE, "ist", ["Kern"]),
        (speakers.JOINT_AGENTS, "kritisiert", ["Kern"]),
        (addressees.PASSIVE_ADDRESSEE, "aufgefordert", ["Kern"]),
        (told.AGENT_WITH_ARTICLE, "wurde", ["Landrat"]),
        (told.AGENT_WITH_DURCH, "wurde", ["Opposition"]),
        (told.WARNED_OF, "warnte", []),
    ],
)
def test_agents(scheme, table, verb, agents):
    assert texts(syntax.agents(word(parsed(table, scheme), verb))) == agents


@both
@pytest.mark.parametrize(
    ("table", "verb", "objects"),
    [
        (addressees.DATIVE, "sagte", ["Boten"]),
        (addressees.DATIVE_OF_THE_PERFECT, "hat", ["Stadt"]),
        (addressees.DATIVE_OF_THE_PASSIVE, "vorgeworfen", ["Kern"]),
        (addressees.ACCUSATIVE, "forderte", []),
    ],
)
def test_dative_objects(scheme, table, verb, objects):
    assert texts(syntax.dative_objects(word(parsed(table, scheme), verb))) == objects


@both
@pytest.mark.parametrize(
    ("table", "verb", "objects"),
    [
        (addressees.ACCUSATIVE, "forderte", ["Stadt"]),
        (addressees.DATIVE, "sagte", []),
        (told.PERFECT_WITH_OBJECT, "hat", ["Plan"]),
        (told.SHOWED_ITSELF, "zeigte", ["sich"]),
        (told.TWO_VERBS, "lobte", ["Feuerwehr"]),
    ],
)
def test_accusative_objects(scheme, table, verb, objects):
    assert texts(syntax.accusative_objects(word(parsed(table, scheme), verb))) == objects


@both
@pytest.mark.parametrize(
    ("table", "verb", "prepositions"),
    [
        (told.WARNED_OF, "warnte", ["vor"]),
        (told.REFLEXIVE_SAYS_OF_WHAT, "äußerte", ["an", "zu"]),
        (told.HEARSAY, "soll", ["an"]),
    ],
)
def test_prepositions_of_a_verb(scheme, table, verb, prepositions):
    doc = parsed(table, scheme)
    assert list(syntax.preposition_objects(word(doc, verb))) == prepositions


@both
@pytest.mark.parametrize(
    ("table", "verb", "clause"),
    [
        (told.TWO_VERBS, "lobte", "Kern lobte die Feuerwehr"),
        (told.TWO_VERBS, "kritisierte", "kritisierte den Plan"),
        (told.TWO_SUBJECTS, "kritisierte", "Ott kritisierte den Preis"),
        (told.AFTER_A_SENTENCE, "scheiterte", "Der Plan scheiterte"),
        (told.HEARSAY_BESIDE, "soll", "der Fahrer soll am Steuer geschlafen haben"),
        (clauses.SO_SCHAETZT, "ist", "In zehn Jahren ist das Dorf leer"),
        (told.HEARSAY_BEFORE_SO, "soll", "Der Fahrer soll am Steuer geschlafen haben"),
        (told.HEARSAY_COPULA, "soll", "Der Fahrer soll völlig betrunken gewesen sein"),
        (told.SUBORDINATE, "kritisiert", "nachdem Kern die Stadt kritisiert hatte"),
    ],
)
def test_clause_of_a_verb(scheme, table, verb, clause):
    words = syntax.clause(word(parsed(table, scheme), verb))
    assert " ".join(word.text for word in words if not word.is_punct) == clause


@both
@pytest.mark.parametrize(
    ("table", "noun", "joined"),
    [
        (speakers.JOINT, "Kern", ["Kern", "Ott"]),
        (speakers.JOINT_AGENTS, "Kern", ["Kern", "Ott"]),
        (speakers.JOINT_OF_THREE, "Kern", ["Kern", "Ott", "Lenz"]),
        (speakers.SHARED_SUBJECT, "Kern", ["Kern"]),
    ],
)
def test_coordinated_nouns(scheme, table, noun, joined):
    assert texts(syntax.coordinated(word(parsed(table, scheme), noun))) == joined


@both
@pytest.mark.parametrize(
    ("table", "pronoun", "antecedent"),
    [
        (speakers.RELATIVE_OBJECT, "den", "Plan"),
        (speakers.RELATIVE_SUBJECT, "die", "Kern"),
        (told.RELATIVE_BESIDE_CUE, "der", "Plan"),
    ],
)
def test_antecedents(scheme, table, pronoun, antecedent):
    assert syntax.antecedent(word(parsed(table, scheme), pronoun)).text == antecedent


@both
@pytest.mark.parametrize("unread", ["PRELS", r"\|PronType=Rel"])
def test_tag_or_morphology_makes_a_relative_pronoun(scheme, unread):
    doc = parsed(re.sub(unread, "X" if unread == "PRELS" else "", speakers.RELATIVE_OBJECT), scheme)
    assert syntax.antecedent(word(doc, "den")).text == "Plan"


@both
def test_possessive_before_a_participle(scheme):
    doc = parsed(speakers.PARTICIPLE_AND_POSSESSIVE, scheme)
    assert syntax.determiner(word(doc, "Sprecherin")).text == "Ihre"


@both
def test_article_before_a_participle_and_a_name(scheme):
    doc = parsed(speakers.PARTICIPLE, scheme)
    assert syntax.determiner(word(doc, "Ada")).text == "Die"


@both
@pytest.mark.parametrize(
    ("table", "noun", "preposition"),
    [
        (clauses.WORDS_OF, "Kern", "von"),
        (speakers.VIEW, "Ministerin", "Für"),
        (speakers.ACCOUNT_ZUFOLGE, "Angaben", "zufolge"),
        (addressees.GEGENUEBER, "Boten", "Gegenüber"),
    ],
)
def test_prepositions_of_nouns(scheme, table, noun, preposition):
    assert syntax.preposition_of(word(parsed(table, scheme), noun)).text == preposition


def test_verbs_are_told_by_either_tag_set():
    tagged = parsed(cues.MODAL_PERFECT, "tiger")
    without_stts = parsed(re.sub(r"V[VAM](FIN|PP|INF)", "X", cues.MODAL_PERFECT), "tiger")
    without_pos = parsed(re.sub(r"VERB|AUX", "X", cues.MODAL_PERFECT), "tiger")
    for doc in (tagged, without_stts, without_pos):
        assert texts(filter(syntax.is_verb, doc)) == ["soll", "gesagt", "haben", "sei"]


@pytest.mark.parametrize(
    ("table", "auxiliaries"),
    [
        (cues.MODAL_PERFECT, ["soll", "haben", "sei"]),
        (cues.MODAL_INFINITIVE, ["hat", "wollen"]),
        (speakers.PASSIVE_TENSE, ["ist", "worden"]),
        (told.TWO_VERBS, []),
    ],
)
def test_auxiliaries_are_told_by_either_tag_set(table, auxiliaries):
    without_pos = parsed(re.sub(r"\bAUX\b", "VERB", table), "tiger")
    without_stts = parsed(re.sub(r"V[VAM](FIN|PP|INF)", "X", table), "tiger")
    for doc in (without_pos, without_stts):
        assert texts(filter(syntax.is_auxiliary, doc)) == auxiliaries


@pytest.mark.parametrize(
    ("table", "finite"),
    [
        (cues.MODAL_PERFECT, ["soll", "sei"]),
        (cues.CALLED_FOR, ["rief"]),
        (told.PERFECT_WITH_OBJECT, ["hat"]),
    ],
)
def test_finite_verbs_are_told_by_their_tag(table, finite):
    assert texts(filter(syntax.has_finite_tag, parsed(table, "ud"))) == finite
