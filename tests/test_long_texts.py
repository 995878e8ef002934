"""Long texts: what is read once, in stretches, or looked up does not grow with their square."""

import time

import numpy as np
import pytest

import quotex
from quotex.encoder import encoder as encoder_module
from quotex.encoder import head_component
from quotex.encoder.tree import best_tree, is_tree
from quotex.pipeline import Quotex
from quotex.running.streams import batched_by_weight
from quotex.speech import openings as speech


@pytest.fixture(scope="module")
def nlp():
    return quotex.load(threads=1)


def test_a_line_without_a_space_keeps_its_characters(nlp):
    text = "Kern  sagte:\n" + "„" * 1201 + "Ja" + "“" * 999 + " \n\n" + "a" * 502 + "."
    assert nlp.make_doc(text).text == text


def test_twice_as_many_marks_in_a_row_take_twice_the_time(nlp):
    def taken(count):
        begin = time.process_time()
        nlp.make_doc("„" * count)
        return time.process_time() - begin

    taken(1000)
    assert taken(20_000) < 5  # a minute, where spaCy reads them at once


def test_a_line_that_comes_again_is_read_once(nlp, monkeypatch):
    read = []
    inputs = encoder_module.inputs_of

    def counted(batch, length):
        read.extend(batch)
        return inputs(batch, length)

    monkeypatch.setattr(encoder_module, "inputs_of", counted)
    encoder = nlp.get_pipe("encoder")
    doc = encoder(nlp.make_doc("(dpa)\n" * 50 + "Hanna Kern\n"))
    assert len(read) == 2
    assert np.array_equal(doc.tensor[:3], doc.tensor[196:199])


def test_heads_that_read_in_stretches_answer_the_same(nlp, monkeypatch):
    text = "Hanna Kern kam. „Das Geld fehlt“, sagte sie in Lindenau.\n" * 12
    whole = quotex.extract(text, nlp)
    monkeypatch.setattr(head_component, "_STRETCH", 20)
    assert quotex.extract(text, nlp) == whole


def test_a_tree_with_circles_is_the_best_one():
    chance = np.random.default_rng(0)
    for count in (2, 3, 4):
        for _ in range(30):
            scores = chance.normal(size=(count, count + 1))
            assert _total(scores, best_tree(scores)) == pytest.approx(_best_of_all(scores))


def _total(scores, heads):
    return sum(scores[word, head + 1] for word, head in enumerate(heads))


def _best_of_all(scores):
    choices = np.ndindex(*[len(scores) + 1] * len(scores))
    trees = ([head - 1 for head in choice] for choice in choices)
    return max(
        _total(scores, heads)
        for heads in trees
        if all(head != word for word, head in enumerate(heads)) and is_tree(heads)
    )


@pytest.mark.parametrize(
    "thing",
    ["# Kern\n", "„", "„Ja“, sagte Kern. ", "Hanna Kern ", "er ", "Kern: Ja.\n", "(", ", ", "😀"],
)
def test_two_thousand_of_a_thing_take_seconds(nlp, thing):
    begin = time.process_time()
    article = quotex.extract(thing * 2000, nlp)
    assert article.text == thing * 2000
    assert time.process_time() - begin < 15


def test_the_rules_read_without_the_vectors(nlp, monkeypatch):
    sizes = []
    read = Quotex.read

    def noted(self, doc, *more):
        sizes.append(doc.tensor.size)
        return read(self, doc, *more)

    monkeypatch.setattr(Quotex, "read", noted)
    quotex.extract("„Ja“, sagte Kern.", nlp)
    assert sizes == [0]
    assert nlp("„Ja“, sagte Kern.").tensor.size > 0  # a user's own document keeps them


def test_long_documents_are_not_read_together():
    assert list(batched_by_weight(["aa", "b", "cccc", "d"], 2, len, 4)) == [
        ["aa", "b"],
        ["cccc"],
        ["d"],
    ]


def test_how_a_clause_opens_is_looked_up_once_for_cues_that_are_alike(nlp, monkeypatch):
    asked = []
    found = speech._how_it_opens

    def counted(*key):
        asked.append(key)
        return found(*key)

    monkeypatch.setattr(speech, "_how_it_opens", counted)
    quotex.extract("Hanna Kern sagte, " * 100 + "es regnet.", nlp)
    assert 0 < len(asked) < 500  # 5,000 where each cue asks about each comma behind it
