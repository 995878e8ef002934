"""Whose words are reported: relative pronouns, documents, who acts in a passive, joined verbs."""

import pytest
from constructions import whose_words as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def who(rows, scheme, words):
    """How the speakers of the quote with these words are named, and who that is."""
    quote = next(one for one in article(rows, scheme).quotes if one.text == words)
    return [(speaker.text, speaker.actor.name) for speaker in quote.speakers]


def test_a_relative_pronoun_names_who_speaks(scheme):
    assert who(c.RELATIVE_PRONOUN, scheme, "dass das Dach hält") == [("die", "Kern")]


def test_the_pronoun_is_a_mention_of_who_speaks(scheme):
    (actor,) = article(c.RELATIVE_PRONOUN, scheme).actors
    assert [span.of("Lob kam von Kern, die betonte, dass") for span in actor.mentions] == [
        "Kern",
        "die",
    ]


def test_das_in_front_is_what_is_confirmed(scheme):
    assert who(c.POINTED_AT_BY_DAS, scheme, "Das Bad schließt noch im Mai") == [("Kern", "Kern")]


def test_a_document_says_what_is_said_in_the_passive(scheme):
    assert who(c.DOCUMENT_OF_A_PASSIVE, scheme, "dass das Dach hält") == [
        ("einem Bericht der Werft", "Werft")
    ]


def test_a_document_says_what_stands_in_it(scheme):
    ((text, _),) = who(c.STANDS_IN_A_REPORT, scheme, "dass das Dach hält")
    assert text == "den Bericht"


def test_who_acts_may_hang_on_the_subject_of_a_passive(scheme):
    assert who(c.AGENT_BEHIND_SUBJECT, scheme, "endlich zu handeln") == [
        ("Bauernverband", "Bauernverband")
    ]


def test_a_plural_in_front_of_a_singular_verb_is_no_subject(scheme):
    assert who(c.PLURAL_BEFORE_SINGULAR, scheme, "früh zu bestellen") == [("die Kammer", "Kammer")]


def test_a_joined_verb_has_the_subject_of_the_one_that_reports(scheme):
    assert answers(c.JOINED_BEHIND_A_REPORT, scheme) == [
        ("indirect", "Ott sei krank", ["Kern"], "erklärte"),
        ("indirect", "bald zu kommen", ["Kern"], "kündigte an"),
    ]


def test_behind_a_colon_speaks_who_denies(scheme):
    assert who(c.DENIES_BEFORE_A_COLON, scheme, "Das Dach halte noch lange") == [("Kern", "Kern")]


def test_a_name_behind_the_noun_says_whose_words_they_are(scheme):
    ((text, _),) = who(c.ACCUSED_BY_NAME, scheme, "die SPD zögere")
    assert text == "Grabmairs"


def test_a_subject_behind_the_source_is_no_part_of_it(scheme):
    (quote,) = article(c.SUBJECT_BEHIND_A_SOURCE, scheme).quotes
    assert [speaker.text for speaker in quote.speakers] == ["Airbus"]


def test_a_card_is_of_whom_it_comes_from(scheme):
    assert who(c.GOT, scheme, "Ich trage Federn.") == [("Kern", "Kern")]


def test_who_agrees_with_a_relative_clause_acts_in_it(scheme):
    ((_, actor),) = who(c.AGREES_WITH_WHO_ACTS, scheme, "Nein")
    assert actor == "zwei Anwohner"


def test_a_passive_demands_what_is_heard_from_somewhere(scheme):
    assert who(c.HEARD_FROM, scheme, "endlich zu handeln") == [("der Partei", "Partei")]


def test_the_text_in_which_a_sentence_stands_says_what_is_read_out(scheme):
    assert who(c.SENTENCE_READ_OUT, scheme, "Das Dach muss halten.") == [
        ("der Satzung der Werft", "Werft")
    ]


def test_who_follows_von_has_painted_the_sign(scheme):
    assert who(c.SIGN_PAINTED_BY, scheme, "Wir gehen baden.") == [("ein Schild", "Nachbarn")]


def test_man_is_no_body_that_another_clause_names(scheme):
    assert who(c.MAN_BESIDE_A_BODY, scheme, "ob das Dach lange hält") == []


def test_where_man_acts_the_body_wrote_it(scheme):
    assert who(c.MAN_AT_A_BODY, scheme, "Das Dach muss halten.") == [("dem Schreiben", "Werft")]
