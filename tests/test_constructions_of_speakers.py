"""Who speaks by a cue: word order, relative clauses, passives, names, pronouns, the floor."""

import pytest
from constructions import speakers as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_object_stands_first(scheme):
    assert answers(c.OBJECT_FIRST, scheme) == [("direct", "mutig", ["Ministerin"], "nannte")]


def test_only_syntax_tells_the_subject(scheme):
    assert answers(c.SUBJECT_BY_SYNTAX, scheme) == [("direct", "träge", ["Ministerin"], "nannte")]


def test_subject_behind_an_adverbial(scheme):
    assert answers(c.BEHIND_ADVERBIAL, scheme) == [
        ("direct", "Das reicht", ["Ministerin"], "sagte")
    ]


def test_adverbial_stands_first(scheme):
    assert answers(c.INVERTED_BY_ADVERBIAL, scheme) == [
        ("direct", "Das reicht.", ["Kern"], "sagte")
    ]


def test_one_word(scheme):
    assert answers(c.ONE_WORD, scheme) == [("direct", "Katastrophal", ["Kern"], "sagte")]


def test_relative_pronoun_is_the_object(scheme):
    assert answers(c.RELATIVE_OBJECT, scheme) == [("direct", "absurd", ["Kern"], "nannte")]


def test_relative_pronoun_is_the_subject(scheme):
    assert answers(c.RELATIVE_SUBJECT, scheme) == [("direct", "absurd", ["Kern"], "genannt hatte")]


def test_relative_clause_with_two_verbs(scheme):
    assert answers(c.RELATIVE_SHARED, scheme) == [("direct", "absurd", ["Kern"], "nennt")]


def test_subject_of_the_verb_before(scheme):
    assert answers(c.SHARED_SUBJECT, scheme) == [
        ("reported", "Kern winkte ab", ["Kern"], "winkte ab"),
        ("direct", "Das reicht.", ["Kern"], "sagte"),
    ]


def test_subject_of_the_copula_before(scheme):
    assert answers(c.SUBJECT_SHARED_WITH_COPULA, scheme) == [
        ("direct", "Das hält.", ["Kern"], "sagt")
    ]


@pytest.mark.xfail(strict=True, reason="of two cues that share an auxiliary, the second is dropped")
def test_auxiliary_of_two_participles(scheme):
    assert answers(c.SHARED_AUXILIARY, scheme) == [
        ("direct", "absurd", ["Kern"], "hat … als … bezeichnet")
    ]


def test_joint_speakers(scheme):
    assert answers(c.JOINT, scheme) == [("direct", "Das hilft.", ["Kern", "Ott"], "sagten")]


def test_joint_speakers_are_three(scheme):
    assert answers(c.JOINT_OF_THREE, scheme) == [
        ("direct", "Das hilft.", ["Kern", "Ott", "Lenz"], "sagten")
    ]


def test_joint_agents(scheme):
    assert answers(c.JOINT_AGENTS, scheme) == [
        (
            "reported",
            "Der Plan wurde von Kern und Ott scharf kritisiert.",
            ["Kern", "Ott"],
            "wurde … kritisiert",
        )
    ]


def test_apposition_tells_the_office(scheme):
    assert answers(c.APPOSITION, scheme) == [("direct", "Niemand flieht.", ["Ada Kern"], "sagte")]


def test_apposition_without_a_comma_behind(scheme):
    assert answers(c.APPOSITION_AND_PLACE, scheme) == [
        ("direct", "Das hilft", ["Ada Kern"], "sagte")
    ]
    (quote,) = article(c.APPOSITION_AND_PLACE, scheme).quotes
    assert quote.speakers[0].text == "Ada Kern, Sprecherin der Polizei"


def test_apposition_tells_the_name(scheme):
    assert answers(c.NAME_IN_APPOSITION, scheme) == [("direct", "Das hilft.", ["Jan Ott"], "sagte")]


def test_genitive_belongs_to_the_speaker(scheme):
    assert answers(c.GENITIVE, scheme) == [
        ("direct", "Niemand flieht.", ["Sprecherin der Polizei"], "sagte")
    ]


def test_von_belongs_to_the_speaker(scheme):
    assert answers(c.VON_ATTRIBUTE, scheme) == [
        ("direct", "Niemand flieht.", ["Chef von Nordwerk"], "sagte")
    ]


def test_participle_between_article_and_name(scheme):
    assert answers(c.PARTICIPLE, scheme) == [("direct", "Niemand flieht.", ["Ada Kern"], "sagte")]
    (quote,) = article(c.PARTICIPLE, scheme).quotes
    assert quote.speakers[0].text == "Die in Lindenau geborene Ada Kern"


def test_participle_behind_a_possessive(scheme):
    (quote,) = article(c.PARTICIPLE_AND_POSSESSIVE, scheme).quotes
    assert quote.speakers[0].text == "Ihre in Lindenau geborene Sprecherin"


def test_name_in_marks_speaks(scheme):
    assert answers(c.MARKED_NAME, scheme) == [
        ("indirect", "das Geld fehle", ["Die Woche"], "schrieb")
    ]


def test_agent_of_a_passive_in_the_perfect(scheme):
    assert answers(c.PASSIVE_TENSE, scheme) == [
        ("direct", "ehrlich", ["Kern"], "ist … als … bezeichnet worden")
    ]


def test_cited_by_a_newspaper(scheme):
    assert answers(c.CITES, scheme) == [
        ("direct", "Das reicht.", ["Kern"], "zitiert … mit den Worten")
    ]


def test_cited_by_nobody_named(scheme):
    assert answers(c.IS_CITED, scheme) == [
        ("direct", "Das reicht.", ["Kern"], "wird mit den Worten zitiert")
    ]


def test_signature(scheme):
    assert answers(c.SIGNED, scheme) == [("direct", "Wir bauen.", ["Ada Kern"], None)]


def test_subject_of_a_clause_with_a_colon(scheme):
    assert answers(c.COLON_CLAUSE, scheme) == [("direct", "Das hält.", ["Kern"], ":")]


def test_subject_of_a_noun_s_clause(scheme):
    assert answers(c.NOUN_BESIDE_COPULA, scheme) == [("direct", "Das hält.", ["Kern"], "Plan")]


def test_nearer_of_two_cues(scheme):
    assert answers(c.TWO_CUES, scheme) == [
        ("reported", "Kern wies das zurück", ["Kern"], "wies … zurück"),
        ("direct", "Das stimmt.", ["Ott"], "sagte"),
    ]


def test_nearer_cue_in_the_tree(scheme):
    assert answers(c.GOVERNS, scheme) == [
        (
            "reported",
            "Kern bestritt den Vorwurf, indem sie sagte, das sei „Unsinn“.",
            ["Kern"],
            "bestritt",
        ),
        ("indirect", "das sei „Unsinn“", ["Kern"], "sagte"),
        ("direct", "Unsinn", ["Kern"], "sagte"),
    ]


def test_for_her(scheme):
    assert answers(c.VIEW, scheme) == [
        ("direct", "absurd", ["Ministerin"], "Für"),
    ]


def test_account_with_a_genitive(scheme):
    assert answers(c.ACCOUNT_ZUFOLGE, scheme) == [
        ("indirect", "war es „ein Versehen“", ["Polizei"], "zufolge"),
        ("direct", "ein Versehen", ["Polizei"], "zufolge"),
    ]


def test_adverb_that_is_taken_for_a_name(scheme):
    assert answers(c.ADVERB_LIKE_A_NAME, scheme) == [
        ("indirect", "dass das Geld fehlt", ["Kern"], "erklärte")
    ]


def test_subject_of_the_verb_before_an_infinitive(scheme):
    assert answers(c.SUBJECT_OF_INFINITIVE, scheme) == [("direct", "absurd", ["Kern"], "nennen")]


def test_possessive_names_the_source(scheme):
    assert answers(c.OWN_VIEW, scheme) == [
        ("reported", "Ada Kern lehnt den Plan ab.", ["Ada Kern"], "lehnt … ab"),
        ("indirect", "ist er „absurd“", ["Ada Kern"], "nach"),
        ("direct", "absurd", ["Ada Kern"], "nach"),
    ]


def test_pronoun_takes_up_the_subject(scheme):
    assert answers(c.PRONOUN_SUBJECT, scheme) == [("direct", "Das hilft", ["Ada Kern"], "sagte")]


def test_pronoun_takes_up_the_subject_behind(scheme):
    assert answers(c.PRONOUN_OF_OBJECT_FIRST, scheme) == [
        ("direct", "Das hilft", ["Eva Lenz"], "sagte")
    ]


def test_subject_of_the_sentence_before(scheme):
    assert answers(c.SUBJECT_HAS_THE_FLOOR, scheme) == [("direct", "Das reicht.", ["Kern"], None)]


def test_next_sentence_tells(scheme):
    assert answers(c.TOLD_BEHIND, scheme) == [
        ("direct", "Das Geld fehlt.", ["Kern"], "musste … einräumen")
    ]


def test_demonstrative_is_the_subject(scheme):
    assert answers(c.DEMONSTRATIVE, scheme) == [("direct", "Das reicht.", ["der"], "sagte")]


def test_article_before_a_pronoun(scheme):
    assert answers(c.ARTICLE_BEFORE_A_PRONOUN, scheme) == [
        ("direct", "Das reicht", ["beiden"], "sagten")
    ]


def test_relative_clause_behind_an_age(scheme):
    assert answers(c.RELATIVE_BEHIND_AN_AGE, scheme) == [
        ("direct", "Das reicht.", ["Kern"], "urteilt")
    ]


def test_through_whom_only_in_the_passive(scheme):
    assert answers(c.THROUGH_IN_THE_ACTIVE, scheme) == [("direct", "Das reicht", ["Kern"], "rief")]


def test_read_out_from_another_one_s_letter(scheme):
    assert answers(c.READ_OUT, scheme) == [("direct", "Das reicht.", ["Ott"], "las … vor")]


def test_whom_words_come_from(scheme):
    assert answers(c.COMES_FROM, scheme) == [("direct", "Das reicht.", ["Kern"], "Widerspruch")]


def test_by_whom_where_a_parser_hangs_it_on_a_noun(scheme):
    assert answers(c.BY_WHOM_BEHIND_A_NOUN, scheme)[0][2] == ["Ministerium"]


def test_a_name_in_marks_before_the_verb_is_no_quote_before_it(scheme):
    assert answers(c.NAME_IN_MARKS_BEFORE, scheme) == [("direct", "Träumerin", ["Blick"], "nannte")]


def test_an_adjective_as_a_noun_is_a_subject(scheme):
    assert answers(c.ADJECTIVE_AS_A_NOUN, scheme)[0][2] == ["Bestohlene"]


def test_who_stands_behind_wants_what_stands_in_front(scheme):
    (quote,) = answers(c.OBJECT_IN_FRONT, scheme)
    assert (quote[0], quote[2]) == ("reported", ["Polizei"])
    ((*_, named, _),) = answers(c.OBJECT_IN_FRONT.replace("die  ", "der  "), scheme)
    assert named != ["Polizei"]
