"""Who has the word: who acted or spoke before, whom the reporter asks, where a sentence ends."""

import pytest
from constructions import floor as c
from handmade import SCHEMES, answers

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def speakers(table: str, scheme: str) -> list[tuple[str, list[str]]]:
    """Of every quote its words and who speaks."""
    return [(words, named) for _, words, named, _ in answers(table, scheme)]


def test_a_number_ends_a_sentence_before_a_small_word(scheme):
    assert speakers(c.NUMBER_ENDS_A_SENTENCE, scheme) == [("mutig", ["Blatt"])]


def test_who_speaks_together_stands_in_one_sentence(scheme):
    assert speakers(c.OTHER_SENTENCE_BEFORE, scheme) == [("Das reicht.", ["Präsident"])]


def test_man_in_a_report_is_who_reports(scheme):
    assert ("sicher", ["Kern"]) in speakers(c.MAN_IN_A_REPORT, scheme)


def test_an_article_points_at_no_quote(scheme):
    assert speakers(c.ARTICLE_BEHIND, scheme)[1] == ("Das ist wahr.", ["Kern"])


def test_a_sentence_without_a_verb_leaves_the_word(scheme):
    assert speakers(c.WITHOUT_A_VERB_BETWEEN, scheme) == [("Das reicht.", ["Kern"])]


def test_who_acts_is_the_subject_of_the_main_clause(scheme):
    assert speakers(c.SUBORDINATE_SUBJECT_FIRST, scheme) == [("Das reicht.", ["Ott"])]


def test_whom_the_reporter_asks_answers(scheme):
    assert speakers(c.REPORTER_ASKS_BETWEEN, scheme)[1] == ("Das ist offen.", ["Kern"])


def test_who_acted_since_goes_on_in_konjunktiv(scheme):
    assert speakers(c.NODS_BETWEEN, scheme) == [
        ("das Geld fehle", ["Kern"]),
        ("Der Bau werde teuer.", ["Ott"]),
    ]


def test_what_the_reporter_asks_is_nobodys(scheme):
    assert speakers(c.REPORTER_ASKS, scheme)[1:] == [("Ob sie gehe?", [])]


def test_a_cue_is_inserted(scheme):
    assert speakers(c.CUE_INSERTED, scheme)[-1] == ("reicht es wirklich", ["Kern"])


def test_a_dash_parts_the_cue_from_the_name(scheme):
    assert ("Das reicht nicht.", ["Lenz"]) in speakers(c.NAME_BEHIND_A_DASH, scheme)


def test_so_in_a_report_reports_the_fragment(scheme):
    assert ("Wahlkampfgag", ["Kern"]) in speakers(c.SO_IN_A_REPORT, scheme)


def test_behind_a_dash_another_one_answers(scheme):
    assert speakers(c.ANSWERED_BEHIND_A_DASH, scheme)[1:] == [
        ("Kommt er?", ["Kern"]),
        ("Nein", ["Ott"]),
    ]


def test_who_acts_before_a_colon_reports_behind_it(scheme):
    assert ("eher nicht", ["Ott"]) in speakers(c.REPORT_BEHIND_A_COLON, scheme)


def test_what_echoes_back_is_another_s(scheme):
    assert speakers(c.ECHOED, scheme) == [("Wann?", ["Kern"]), ("Jetzt!", [])]


def test_the_narrator_s_konjunktiv_is_no_report(scheme):
    assert speakers(c.NARRATOR_S_KONJUNKTIV, scheme)[-1] == ("Das reicht.", ["Ott"])


def test_a_text_that_is_pointed_into_is_by_who_wrote_it(scheme):
    assert speakers(c.IN_A_LETTER, scheme)[-1] == ("Das reicht.", ["Ott"])


def test_a_poster_is_by_who_carries_it(scheme):
    assert speakers(c.ON_A_POSTER, scheme) == [("Es reicht.", ["Eltern"])]


def test_a_text_is_by_who_signs_it(scheme):
    assert speakers(c.SIGNED_TEXT, scheme) == [("Das reicht.", ["Ott"])]


def test_behind_a_colon_it_is_whom_the_report_tells_of(scheme):
    assert speakers(c.TOLD_WITH_A_COLON, scheme)[-1] == ("Das reicht.", ["Bäcker"])


def test_two_take_turns_behind_dashes(scheme):
    assert speakers(c.TAKING_TURNS, scheme) == [("Reicht das?", ["Kern"]), ("Es reicht.", ["Ott"])]


def test_behind_an_inner_speaker_the_outer_one_goes_on(scheme):
    assert ("Das reicht.", ["Kern"]) in speakers(c.INNER_QUESTION, scheme)


def test_a_question_without_a_verb_calls_on_whom_it_names(scheme):
    assert speakers(c.CALLED_ON, scheme) == [("Das reicht.", ["Ott"])]


def test_a_question_without_a_verb_is_answered_by_who_has_the_word(scheme):
    assert speakers(c.ASKED_ON, scheme)[1:] == [("Verloren.", ["Kern"])]


def test_a_body_told_of_in_passing_takes_no_word(scheme):
    assert speakers(c.BODY_IN_PASSING, scheme)[1:] == [("Das reicht.", ["Kern"])]


def test_what_is_told_in_konjunktiv_is_of_who_has_the_word_whatever_infinitive_ends_it(scheme):
    assert ("nicht stören", ["Kern"]) in speakers(c.WANTED_IN_A_REPORT, scheme)


def test_a_letter_takes_no_turn(scheme):
    assert speakers(c.REPLY_BEHIND_A_LETTER, scheme)[-1] == ("Das weiß niemand.", [])


def test_who_keeps_silent_takes_no_word(scheme):
    kept = [who for kind, _, who, _ in answers(c.KEPT_SILENT, scheme) if kind == "direct"]
    assert kept == [["Kern"]]
    asked = [who for kind, _, who, _ in answers(c.KEPT_SILENT_FIRST, scheme) if kind == "direct"]
    assert asked == [["Ott"]]
