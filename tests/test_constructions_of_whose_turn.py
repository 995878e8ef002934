"""Whom a question is put to, whom words speak of, and what one says in what another one says."""

import pytest
from constructions import whose_turn as c
from handmade import SCHEMES, answers, parsed

from quotex.encoder.scores import NoScores
from quotex.reader import read

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def speakers(table: str, scheme: str) -> list[tuple[str, list[str]]]:
    """Of every quote in marks its words and who speaks."""
    return [(words, named) for kind, words, named, _ in answers(table, scheme) if kind == "direct"]


class _Doubts(NoScores):
    """A head that takes all words in marks for names."""

    def uttered(self, kind: str, claim: object, around: object) -> float:
        return -4.0 if kind == "direct" else 0.0


def test_a_phrase_with_a_source_is_quoted_whatever_a_head_thinks(scheme):
    assert _marked_despite_doubts(c.BY_A_SOURCE, scheme) == ["tragische Folge"]
    without = c.BY_A_SOURCE.replace("Laut  ", "Nahe  ")
    assert without != c.BY_A_SOURCE
    assert _marked_despite_doubts(without, scheme) == []


def _marked_despite_doubts(table: str, scheme: str) -> list[str]:
    quotes = read(parsed(table, scheme), scores=_Doubts()).quotes
    return [quote.text for quote in quotes if quote.type == "direct"]


def test_whom_a_question_is_put_to_answers_it(scheme):
    assert speakers(c.ASKED_BY_THE_VERB, scheme)[1] == ("Nein.", ["Richterin"])
    assert speakers(c.ASKED_BY_NAME, scheme)[1] == ("Nein.", ["Ott"])
    assert speakers(c.ASKED_ACROSS_A_DASH, scheme)[1] == ("Ich bin krank.", ["Ott"])


def test_whom_the_reporter_asks_about_does_not_answer(scheme):
    assert speakers(c.ASKED_OF_OTHERS, scheme) == [("Noch nicht.", ["Kern"])]


def test_who_does_not_want_to_speak_leaves_the_word_to_who_is_called_on(scheme):
    assert speakers(c.REFUSED_AND_CALLED_ON, scheme) == [("Grete hat Zeit.", ["Anna Lenz"])]


def test_whom_words_begin_to_speak_of_does_not_say_them(scheme):
    assert speakers(c.SPOKEN_OF, scheme)[1] == ("Der versteht nichts.", ["Ott"])
    assert speakers(c.NOT_SPOKEN_OF, scheme)[1] == ("Der ist alt.", ["Kern"])


def test_what_everybody_calls_somebody_is_a_name(scheme):
    assert speakers(c.CALLED_SO_BY_ALL, scheme) == []
    assert speakers(c.CALLED_SO_BY_ONE, scheme) == [("den Fuchs", ["Anna Lenz"])]


def test_a_last_name_keeps_its_particle(scheme):
    assert speakers(c.PARTICLE_ALONE, scheme) == [("Nein", ["Jan von Lenz"])]
    assert speakers(c.AGENT_WITH_VON, scheme) == [("faul", ["Jan von Lenz"])]


def test_the_subject_of_a_relative_clause_that_a_preposition_opens(scheme):
    assert speakers(c.IN_A_RELATIVE_CLAUSE, scheme) == [("blankem Raub", ["Ott"])]


def test_words_right_behind_a_reported_verb_are_its_subject_s(scheme):
    assert speakers(c.INFINITIVE_BEHIND_ITS_VERB, scheme) == [("zu schweigen", ["Kern"])]
    assert speakers(c.CLAUSE_BEHIND_ITS_VERB, scheme) == [("bald", ["Kern"])]
    assert speakers(c.CLAUSE_BEFORE_THE_MAIN_VERB, scheme) == [("dumm", ["Ott"])]


def test_words_that_are_called_words_are_said(scheme):
    assert speakers(c.IN_SO_MANY_WORDS, scheme) == [("Das war Zufall", ["Kern"])]


def test_hearsay_behind_a_speaker_is_theirs(scheme):
    words = "in schnelle Autos gesteckt"
    assert speakers(c.HEARSAY_BEHIND_A_SPEAKER, scheme) == [(words, ["Kern"])]


def test_who_does_something_behind_a_dash_has_spoken(scheme):
    assert speakers(c.BEFORE_A_DASH, scheme) == [("Ich gehe nicht.", ["Kern"])]


def test_a_clause_with_als_is_over_before_the_main_verb(scheme):
    assert speakers(c.CLAUSE_WITH_ALS, scheme) == [("Später wird gesprochen.", ["Kern"])]


def test_what_one_calls_a_thing_is_said_and_what_a_field_calls_it_a_term(scheme):
    assert _marked_despite_doubts(c.CALLS_IT_SO, scheme) == ["Pingpong"]
    assert _marked_despite_doubts(c.FIELD_CALLS_IT_SO, scheme) == []


def test_how_somebody_calls_themselves_is_a_name_unless_it_is_praise(scheme):
    assert speakers(c.CALLS_ITSELF_SO, scheme) == []
    assert speakers(c.CALLS_ITSELF_GREAT, scheme) == [("unbestechlich und gut", ["Kern"])]


def test_a_report_goes_on_without_its_verb(scheme):
    assert _marked_despite_doubts(c.WITHOUT_ITS_VERB, scheme) == ["eine Wundertüte"]


def test_a_month_is_nobody_who_is_cited(scheme):
    assert speakers(c.CITED_IN_MAY, scheme) == [("hohen Kosten", [])]
