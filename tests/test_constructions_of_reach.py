"""How far reports reach: on both sides of their cue, up to the narrator, behind a source."""

import pytest
from constructions import reach as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_infinitive_with_zu_behind_its_prefix(scheme):
    """Whether or not the tagger has seen that: „vorzugehen“ has the tag of „gehen“ here."""
    assert answers(c.ZU_WITHIN, scheme) == [
        ("indirect", "dagegen streng vorzugehen", ["Stadt"], "hat versprochen")
    ]


def test_comparison_in_konjunktiv_is_no_report(scheme):
    assert answers(c.AS_IF, scheme) == []


@pytest.mark.parametrize("clause", [c.VERB_BEHIND_ALS, c.OB_BEHIND_ALS])
def test_comparison_that_says_how_it_was_said_is_no_report(clause, scheme):
    assert answers(c.SO_SOFTLY_AS_IF.format(clause.strip()), scheme) == []


@pytest.mark.parametrize(
    ("verb", "mood", "reported"),
    [("schweigen", "Ind", []), ("schwiegen", "Sub", ["die Kollegen schwiegen"])],
)
def test_behind_a_fragment_a_report_goes_on_in_konjunktiv_alone(verb, mood, reported, scheme):
    found = answers(c.BEHIND_A_FRAGMENT.format(verb, mood), scheme)
    assert [text for kind, text, _, _ in found if kind == "direct"] == ["Schlendrian"]
    assert [text for kind, text, _, _ in found if kind == "indirect"] == reported


def test_a_fragment_in_front_is_what_is_spoken_of(scheme):
    """„Einer“ before a noun is no nominative, so that nobody is called a „Posse“."""
    assert answers(c.FRAGMENT_IN_FRONT, scheme) == [("direct", "Posse", ["Kern"], "Von … spricht")]


def test_report_on_both_sides_of_its_cue(scheme):
    assert answers(c.BOTH_SIDES, scheme) == [
        ("indirect", "Das Geld fehle … man müsse warten", ["Kern"], "sagte")
    ]


def test_clause_belongs_to_the_nearer_verb(scheme):
    assert answers(c.AND_ASKED, scheme) == [
        ("indirect", "Das Geld fehle", ["Kern"], "sagte"),
        ("indirect", "ob Ott zahle", ["Kern"], "fragte"),
    ]


def test_it_was_said_inside_its_report(scheme):
    assert answers(c.HIESS_ES, scheme) == [("indirect", "Das Geld … sei weg", [], "hieß es")]


def test_how_much_was_not_said(scheme):
    assert answers(c.HOW_HIGH, scheme) == [
        ("indirect", "Wie hoch die Pacht ist", ["Kern"], "wollte … sagen")
    ]


def test_narrator_goes_on_behind_a_semicolon(scheme):
    assert answers(c.NARRATOR_RESUMES, scheme) == [
        ("indirect", "das Geld fehle", ["Kern"], "sagte")
    ]


def test_source_in_front_answers_for_what_follows(scheme):
    assert answers(c.SOURCE_IN_FRONT, scheme) == [
        ("indirect", "sind kaputt drei Dächer, zwei fehlen ganz", ["Kern"], "Laut")
    ]


def test_source_in_front_answers_for_a_report_too(scheme):
    assert answers(c.SOURCE_OVER_A_REPORT, scheme) == [
        ("indirect", "hat Ott versprochen, die Pacht zu zahlen", ["Kern"], "Laut"),
        ("indirect", "die Pacht zu zahlen", ["Ott"], "hat … versprochen"),
    ]


def test_source_inside_answers_for_its_clause(scheme):
    assert answers(c.SOURCE_INSIDE, scheme) == [
        ("indirect", "Er fuhr … viel schneller", ["Kern"], "laut")
    ]


def test_source_in_a_relative_clause(scheme):
    assert answers(c.SOURCE_IN_RELATIVE, scheme) == [
        ("indirect", "der … zwei Trainer bezahlt", ["Kern"], "laut")
    ]


def test_noun_before_the_verb_that_ends_its_clause(scheme):
    quotes = answers(c.NOUN_BEFORE_ITS_VERB, scheme)
    assert [(kind, text, cue) for kind, text, _, cue in quotes] == [
        ("indirect", "das Geld fehle", "Behauptung")
    ]


def test_full_stop_of_a_number_ends_the_sentence(scheme):
    assert answers(c.NUMBER_ENDS_A_SENTENCE, scheme) == [
        ("indirect", "sind es 38.", ["Kern"], "Laut")
    ]


def test_report_whose_verb_stands_behind_the_cue(scheme):
    """Nothing but the open bracket tells it here: the parser has hung it beside the cue."""
    assert answers(c.OPEN_BRACKET, scheme) == [
        ("indirect", "Sie habe … das Rad verschenkt", ["Kern"], "erzählt")
    ]


def test_what_the_narrator_tells_first_stays_outside(scheme):
    assert answers(c.IT_RAINS, scheme) == [("indirect", "das Geld fehle", ["Kern"], "sagte")]


def test_konjunktiv_behind_what_the_narrator_tells(scheme):
    assert answers(c.RUNS_INTO, scheme) == [("indirect", "Man habe nichts geahnt", ["Kern"], None)]


def test_aside_in_a_relative_clause_is_about_that(scheme):
    assert answers(c.ASIDE_IN_A_RELATIVE_CLAUSE, scheme) == [
        ("indirect", "der ihm … peinlich war", ["Kern"], "sagt")
    ]


def test_few_words_in_front_of_their_verb_are_all_that_is_said(scheme):
    assert answers(c.ALL_THAT_IS_SAID, scheme) == [("indirect", "Vier Meter", ["Kern"], "sagte")]


def test_few_words_are_not_all_where_a_clause_goes_on(scheme):
    texts = [text for _, text, _, _ in answers(c.BESIDE_SAID, scheme)]
    assert "Gestern" not in texts


def test_what_is_told_of_a_source_is_not_what_it_says(scheme):
    assert answers(c.SOURCE_WITH_A_RELATIVE_CLAUSE, scheme) == [
        ("indirect", "Hier brütet … ein Milan", ["Polizei"], "laut")
    ]


def test_how_something_will_be_is_left_open(scheme):
    assert answers(c.LEFT_OPEN, scheme) == [
        ("indirect", "Wie sie zahlt", ["Kern"], "wollte … sagen")
    ]


def test_what_followed_is_no_report(scheme):
    assert answers(c.SO_LOUD_THAT, scheme) == []


def test_report_goes_on_behind_what_stands_between_dashes(scheme):
    assert answers(c.BETWEEN_DASHES, scheme) == [
        ("indirect", "die Lage – das weiß jeder – sei ernst", ["Kern"], "sagte")
    ]


def test_dash_leads_back_to_the_narrator(scheme):
    assert answers(c.DASH_LEADS_BACK, scheme) == [("indirect", "Das Geld fehle", ["Kern"], "sagte")]


def test_main_clause_with_zu_is_no_reported_infinitive(scheme):
    assert "indirect" not in [type for type, *_ in answers(c.SO_IT_IS_SAID_THERE, scheme)]


def test_denn_opens_no_report(scheme):
    assert answers(c.FOR_HE_LIKES_IT, scheme) == []


def test_auxiliary_of_an_aside_is_not_the_cue_s(scheme):
    assert answers(c.ASIDE_HAS_ITS_OWN_VERB, scheme) == [
        ("indirect", "ob Ott zahle", ["Kern"], "hat … gefragt")
    ]


def test_aber_before_a_source_is_reported(scheme):
    assert answers(c.ABER_BEFORE_ITS_SOURCE, scheme) == [
        ("indirect", "Das Geld fehle aber … schon lange", ["Kern"], "laut")
    ]


def test_what_a_verb_beside_the_cue_waits_for_is_its_own(scheme):
    assert answers(c.AND_ASKED_HIM_TO, scheme) == [
        ("indirect", "Das Geld fehle", ["Kern"], "sagte"),
        ("indirect", "darauf zu warten", ["Kern"], "bat"),
    ]


def test_phrase_that_cannot_be_who_speaks_ends_the_report(scheme):
    """The parser has hung it on her name: no person is a way."""
    assert answers(c.PHRASE_BEHIND_SO, scheme) == [
        ("indirect", "Das Amt baut … einen Weg", ["Ada Kern"], "so")
    ]


def test_phrase_that_says_who_speaks_is_no_part_of_the_report(scheme):
    assert answers(c.WHO_SPEAKS_BEHIND_SO, scheme) == [
        ("indirect", "Das Amt baue", ["Ada Kern"], "so")
    ]
