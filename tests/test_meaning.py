"""A text that is read otherwise than it was given keeps its tokens and is encoded once."""

import weakref

import numpy as np
import pytest

from quotex.encoder.session import Model
from quotex.language.meaning import Meaning, as_it_stands
from quotex.normalised import normalised
from quotex.pipeline import extract

WRAPPED = "„Jetzt wird gebaut“, sagte die\nBürgermeisterin Hanna Kern."
PLAIN = "„Jetzt wird gebaut“, sagte die Bürgermeisterin Hanna Kern."


@pytest.fixture
def encoded(monkeypatch):
    """How many windows each call of the encoder has run."""
    counts = []
    run_all = Model.run_all

    def counted(self, inputs):
        counts.append(sum(len(given["ids"]) for given in inputs))
        return run_all(self, inputs)

    monkeypatch.setattr(Model, "run_all", counted)
    return counts


def aligned(nlp, text):
    """Each token with the word that it is read as."""
    doc = nlp.tokenizer(text)
    meant, places = Meaning(nlp.tokenizer)(doc)
    return [
        (token.text, meant[int(place)].text)
        for token, place in zip(doc, places, strict=True)
        if not token.is_space
    ]


def test_words_of_a_wrapped_line_are_those_of_the_whole_line(nlp):
    assert aligned(nlp, "sagte die\nBürger\xadmeisterin") == [
        ("sagte", "sagte"),
        ("die", "die"),
        ("Bürger\xadmeisterin", "Bürgermeisterin"),
    ]


def test_a_word_with_marks_is_the_word(nlp):
    assert aligned(nlp, 'Kern sagt: \\"Ja\\"')[3:] == [('\\"Ja\\', "Ja"), ('"', '"')]


def test_what_is_not_read_belongs_to_the_word_before_it(nlp):
    assert aligned(nlp, "Kern \u200b sagt") == [
        ("Kern", "Kern"),
        ("\u200b", "Kern"),
        ("sagt", "sagt"),
    ]


def test_parts_of_a_word_are_that_word(nlp):
    assert aligned(nlp, "Brücken-\nbauer") == [
        ("Brücken-", "Brückenbauer"),
        ("bauer", "Brückenbauer"),
    ]


@pytest.mark.parametrize("text", [PLAIN, "", "\u200b \u200b"])
def test_nothing_is_read_in_place_of_a_text_that_is_as_it_is_meant(nlp, text):
    assert Meaning(nlp.tokenizer)(nlp.tokenizer(text)) is None


def test_a_text_that_was_put_right_is_not_put_right_again(nlp):
    assert Meaning(nlp.tokenizer)(as_it_stands(nlp.tokenizer(WRAPPED))) is None


def test_tokens_have_the_vectors_of_what_is_meant(nlp):
    wrapped, plain = nlp(WRAPPED), nlp(PLAIN)
    words = [token.i for token in wrapped if not token.is_space]
    assert np.array_equal(wrapped.tensor[words], plain.tensor)
    assert not wrapped.tensor[[token.i for token in wrapped if token.is_space]].any()


def test_what_was_read_for_a_document_goes_with_it_and_serves_no_other(nlp, encoded):
    with nlp.select_pipes(disable=["quotex"]):
        doc = nlp(WRAPPED)
    encoder = nlp.get_pipe("encoder")
    assert nlp(WRAPPED)._.article == extract(WRAPPED, nlp)
    assert encoded == [1, 1, 1]
    assert encoder.read_for(doc).text == PLAIN
    assert encoder.read_for(doc) is None
    with nlp.select_pipes(disable=["quotex"]):
        doc = weakref.ref(nlp(WRAPPED))
    assert doc() is None and not encoder._read


def test_a_text_is_encoded_once_however_it_was_given(nlp, encoded):
    text = f"{WRAPPED}\n\nEs regnet in Neustadt, sagt Kern."
    assert normalised(text).changed
    nlp(text)
    assert encoded == [2]
    encoded.clear()
    docs = list(nlp.pipe([text, "Es bleibt trocken, so Ott.", "So sagte\nes Ott."]))
    assert sum(encoded) == 4
    assert docs[0]._.article == extract(text, nlp)
