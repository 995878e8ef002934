"""What the narration's marks are and what they part; a passage is none of them."""

import pytest
import spacy

from quotex.narration import narration
from quotex.narration.marks import (
    ends_sentence,
    is_bracket,
    is_colon,
    is_comma,
    is_dash,
    is_edge,
    is_semicolon,
    is_stop,
    opens_clause,
    parts_clauses,
    stands_beside_cue,
)
from quotex.quotation import passages
from quotex.words import Word, Words

QUESTIONS = {
    is_comma: ",",
    is_colon: ":",
    is_semicolon: ";",
    is_dash: "– — - --",
    is_stop: ". ! ? … ... ?! !?",
    is_bracket: "( )",
    parts_clauses: ", ; :",
    opens_clause: ", ; : – — - --",
    stands_beside_cue: ", ; – — - -- ! ? … ... ?! !? ( )",
    is_edge: ", ; : – — - -- . ! ? … ... ?! !? )",
}
MARKS = sorted({mark for marks in QUESTIONS.values() for mark in marks.split()})


def word(text: str) -> Word:
    return Words(spacy.tokens.Doc(spacy.blank("de").vocab, words=[text]))[0]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.__name__)
def test_a_mark_is_what_it_is_called(question) -> None:
    assert {mark for mark in [*MARKS, "und"] if question(word(mark))} == set(
        QUESTIONS[question].split()
    )


def test_a_passage_is_no_mark_whatever_stands_in_it() -> None:
    text = "„,“ sagte Kern."
    doc = Words(spacy.blank("de")(text))
    (sentence,) = narration(doc, passages(text), [(0, len(text))])
    assert [item.text for item in sentence.items] == [",", "sagte", "Kern", "."]
    assert [is_comma(item) for item in sentence.items] == [False] * 4


def test_words_end_as_a_sentence_does_whatever_space_follows() -> None:
    assert [ends_sentence(text) for text in ("Wir kommen. ", "Kommt!", "Wir kommen", "")] == [
        *(True, True, False, False)
    ]


def test_a_passage_among_words_is_asked_as_they_are_and_is_none_of_them():
    text = "Sie sagte „und“ , nicht „:“ ."
    doc = Words(spacy.blank("de")(text))
    (sentence,) = narration(doc, passages(text), [(0, len(text))])
    asked = [(item.is_passage, item.lower_, item.pos_, item.is_punct) for item in sentence.items]
    assert asked == [
        (False, "sie", "", False),
        (False, "sagte", "", False),
        (True, "", "", False),
        (False, ",", "", True),
        (False, "nicht", "", False),
        (True, "", "", False),
        (False, ".", "", True),
    ]
