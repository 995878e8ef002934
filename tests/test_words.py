"""A document's words say what spaCy's tokens say."""

import gc

import pytest
import spacy
from constructions import core as c
from handmade import SCHEMES, parsed
from spacy.tokens import Doc

import quotex
from quotex.reader import read
from quotex.words import Words

NAMES = ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "whitespace_")
FLAGS = ("is_punct", "is_space", "is_quote")
FEATURES = ("Case", "Gender", "Mood", "Number", "PronType", "VerbForm")


def assert_alike(doc: Doc) -> None:
    words = Words(doc)
    assert len(words) == len(doc)
    for token, word in zip(doc, words, strict=True):
        for name in (*NAMES, *FLAGS):
            assert getattr(word, name) == getattr(token, name), (word, name)
        for feature in FEATURES:
            assert list(word.morph.get(feature, [])) == token.morph.get(feature)
        assert bool(token.dep) == word.dep
        assert word.head.i == token.head.i
        assert [child.i for child in word.children] == [child.i for child in token.children]
        assert [above.i for above in word.ancestors] == [above.i for above in token.ancestors]
    for stretch, ent in zip(words.ents, doc.ents, strict=True):
        assert (stretch.start, stretch.end, stretch.label_) == (ent.start, ent.end, ent.label_)
        assert (stretch.text, stretch.start_char, stretch.end_char) == (
            ent.text,
            ent.start_char,
            ent.end_char,
        )


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("table", [c.COMPOUND_TENSE, c.DASS])
def test_hand_made_parses(table, scheme):
    assert_alike(parsed(table, scheme))


def test_what_the_embedded_pipeline_says():
    text = "Berlin (dpa) - „Jetzt\xa0wird gebaut“, sagte  Außenministerin Ada Kern.\n\nSie fuhr ab."
    assert_alike(quotex.load()(text))


def test_without_a_parse_nothing_hangs_on_anything():
    words = Words(spacy.blank("de")("Kern kam, Ott ging."))
    assert not any(words.has_annotation(name) for name in ("DEP", "POS", "TAG"))
    assert all(not word.children and word.head is word for word in words)
    assert words.ents == []


def test_an_empty_document():
    words = Words(spacy.blank("de")(""))
    assert (len(words), words.text, list(words), words.text_of(0, 0)) == (0, "", [], "")


def test_a_stretch_is_words_and_characters():
    words = Words(spacy.blank("de")("Ada Kern kam am Montag."))
    assert [word.text for word in words[1:3]] == ["Kern", "kam"]
    assert (words.text_of(1, 3), words.end_of(3)) == ("Kern kam", 12)
    assert words.text_of(4, 9) == "Montag."
    assert words[2].nbor(-1) is words[1]


def test_heads_that_go_in_a_circle_end():
    doc = Doc(spacy.blank("de").vocab, words=["Kern", "kam"], heads=[1, 0], deps=["sb", "oc"])
    assert [above.text for above in Words(doc)[0].ancestors] == ["kam", "Kern"]


def test_what_was_read_holds_nothing_in_circles(nlp):
    doc = nlp(
        "„Wir bauen“, sagte Ada Kern. Sie sprach von einer Studie der Stadt. Die Studie sei gut."
    )
    read(doc)
    gc.collect()
    gc.disable()
    try:
        read(doc)
        assert gc.collect() == 0
    finally:
        gc.enable()
