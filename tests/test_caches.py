"""What is remembered between texts: forgotten when it is too much, and shared by many threads."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from quotex import files
from quotex.encoder import pieces as pieces_module
from quotex.encoder.session import Model
from quotex.language.lemmas import Lemmatizer
from quotex.lexicon import compounds, cue_entries
from quotex.lexicon.compounds import Nouns
from quotex.lexicon.cue_entries import CueVerb, VerbForms

WORDS = [f"Brücke{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(300)]


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads that take turns all the time, so that they meet wherever they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def in_threads(ask: Callable[[int], object], count: int = 8) -> list[object]:
    """What `ask` gives for 0, 1, …, each in a thread of its own."""
    begin = threading.Barrier(count)

    def answer(number: int) -> object:
        begin.wait()
        return ask(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(answer, range(count)))


def turned(words: list[str], number: int) -> list[str]:
    """The words, begun elsewhere, so that no two threads look for the same one."""
    at = number * len(words) // 8
    return words[at:] + words[:at]


def test_a_word_that_was_known_is_known_when_all_others_are_forgotten(nlp, monkeypatch):
    pieces = nlp.get_pipe("encoder").pieces
    spaces = [True] * 6
    wanted = pieces.of(WORDS[:6], spaces)
    monkeypatch.setattr(pieces, "_known", {})
    monkeypatch.setattr(pieces_module, "_CACHED", 4)
    pieces.of(WORDS[:3], spaces[:3])
    assert pieces.of(WORDS[:6], spaces) == wanted


def test_pieces_are_the_same_in_every_thread(nlp, monkeypatch, hasty):
    pieces = nlp.get_pipe("encoder").pieces
    wanted = dict(zip(WORDS, pieces.of(WORDS, [True] * len(WORDS)), strict=True))
    monkeypatch.setattr(pieces, "_known", {})
    monkeypatch.setattr(pieces_module, "_CACHED", 20)

    def ask(number: int) -> bool:
        words = turned(WORDS, number)
        chunks = [words[i : i + 7] for i in range(0, len(words), 7)]
        return all(
            pieces.of(chunk, [True] * len(chunk)) == [wanted[w] for w in chunk] for chunk in chunks
        )

    assert all(in_threads(ask))


class Forgetful(dict[str, object]):
    """What another thread empties as soon as something is in it."""

    def __setitem__(self, key: str, value: object) -> None:
        super().__setitem__(key, value)
        self.clear()


def test_a_compound_is_found_where_another_thread_forgets_it(monkeypatch):
    nouns: Nouns[str] = Nouns()
    nouns.add("minister", "Minister")
    monkeypatch.setattr(nouns, "_known", Forgetful())
    assert nouns.find("Verkehrsminister") == ("verkehrs", "Minister")


def test_compounds_are_forgotten_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr(compounds, "_REMEMBERED", 3)
    nouns: Nouns[str] = Nouns()
    nouns.add("minister", "Minister")
    names = [f"{word}minister" for word in WORDS[:10]]
    assert all(nouns.find(name) for name in names * 2) and len(nouns._known) <= 3


def test_forms_of_verbs_are_forgotten_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr(cue_entries, "_REMEMBERED", 3)
    forms = VerbForms()
    forms.add(CueVerb("sagen", "state"), ())
    assert not forms.of("zusagen")
    assert all(forms.of(form) for form in ("sagt", "sagte", "sagten", "gesagt") * 2)
    assert len(forms._known) <= 3
    forms.add(CueVerb("zusagen", "promise", prefix="zu"), ())
    assert {form.verb.lemma for form in forms.of("sagte")} == {"sagen", "zusagen"}


def test_lemmas_are_found_in_every_thread(nlp: Language, monkeypatch, hasty):
    monkeypatch.setattr("quotex.language.lemmas._CACHED", 3)
    lemmatizer = nlp.get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    vocab = spacy.blank("de").vocab

    def lemmas(words: list[str]) -> list[str]:
        doc = lemmatizer(Doc(vocab, words=words, pos=["NOUN"] * len(words)))
        return [token.lemma_ for token in doc]

    groups = [WORDS[i : i + 5] for i in range(0, 100, 5)]
    wanted = [lemmas(group) for group in groups]
    assert all(got == wanted for got in in_threads(lambda _: [lemmas(group) for group in groups]))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no mask of permissions")
def test_the_mask_of_the_process_stays_as_it_is(monkeypatch):
    mask = os.umask

    def slow(given: int) -> int:
        before = mask(given)
        time.sleep(0.001)
        return before

    monkeypatch.setattr(os, "umask", slow)
    before = mask(0o027)
    try:
        assert in_threads(lambda _: {files._umask() for _ in range(5)}) == [{0o027}] * 8
    finally:
        assert mask(before) == 0o027


def test_more_threads_than_work_take_no_time(nlp):
    model = nlp.get_pipe("encoder").model
    assert isinstance(model, Model)
    many = Model(model.data, threads=10**12)
    assert list(many.run_all([])) == []
    doc = nlp.make_doc("Kern schwieg. " * 100)
    encoder = nlp.get_pipe("encoder")
    before, encoder.model = encoder.model, many
    try:
        encoder.annotate([doc])
    finally:
        encoder.model = before
    assert doc.tensor.any()
