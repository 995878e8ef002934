"""One pipeline in many threads, and beside other uses of it: it answers alike, unchanged."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

import quotex
import quotex.pipeline

TEXTS = [
    f"„Wir bauen {i} Brücken“, sagte Rätin Hanna Kern (SPD): „Jetzt.“ Sie sei froh, so Ott."
    for i in range(12)
]


@pytest.fixture(scope="module")
def answers(nlp: Language) -> list[quotex.Article]:
    return [quotex.extract(text, nlp) for text in TEXTS]


@pytest.fixture
def bare() -> Language:
    """A pipeline of a user's own, without quotex, lines or anything of ours."""
    return spacy.blank("de")


def in_threads(number: int, ask: Callable[[int], object]) -> list[object]:
    """What `ask` gives for 0, 1, …, all begun at the same time."""
    begin = threading.Barrier(number)

    def answer(i: int) -> object:
        begin.wait()
        return ask(i)

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(answer, range(number)))


def state(nlp: Language) -> tuple[object, ...]:
    rules = dict(nlp.tokenizer.rules)
    return nlp.pipe_names, nlp.disabled, rules, nlp.max_length, nlp.config.to_str()


def test_the_same_text_gives_the_same_answer_from_any_thread(nlp, answers):
    got = in_threads(8, lambda i: [quotex.extract(text, nlp) for text in TEXTS[i:] + TEXTS[:i]])
    for i, found in enumerate(got):
        assert found == answers[i:] + answers[:i]


def test_runs_side_by_side_do_not_end_each_other(nlp, answers):
    got = in_threads(4, lambda i: list(quotex.extract_many(TEXTS, model=nlp, batch_size=3)))
    assert all([a.quotes for a in found] == [a.quotes for a in answers] for found in got)


def test_nlp_answers_beside_extract(nlp, answers):
    def ask(i: int) -> list[quotex.Article]:
        if i % 2:
            return [quotex.extract(text, nlp) for text in TEXTS]
        return [doc._.article for doc in map(nlp, TEXTS)]

    assert all(found == answers for found in in_threads(4, ask))


def test_in_an_executor_of_asyncio(nlp, answers):
    async def ask() -> list[quotex.Article]:
        return await asyncio.gather(*(asyncio.to_thread(quotex.extract, t, nlp) for t in TEXTS))

    assert asyncio.run(ask()) == answers


def test_a_pipeline_of_ones_own_stays_as_it_is(bare):
    before = state(bare)
    assert in_threads(4, lambda i: quotex.extract(TEXTS[i], bare).text) == TEXTS[:4]
    list(quotex.extract_many(TEXTS, model=bare, threads=1, max_length=10**7))
    assert state(bare) == before
    assert Doc.has_extension("article") and bare(TEXTS[0])._.article is None


def test_a_bracket_and_a_colon_stay_apart_in_any_pipeline(bare):
    bare.add_pipe("sentencizer")
    text = "Hanna Kern (SPD): „Wir bauen.“"
    assert quotex.extract(text, bare).quotes == quotex.extract(text, quotex.load(bare)).quotes


def test_a_pipeline_is_loaded_once_however_many_ask(monkeypatch):
    loads: list[object] = []
    monkeypatch.setattr(quotex.pipeline, "load", lambda *given: loads.append(given) or object())
    quotex.pipeline.loaded.cache_clear()
    try:
        pipelines = in_threads(8, lambda i: quotex.pipeline.loaded("de_some"))
    finally:
        quotex.pipeline.loaded.cache_clear()
    assert len(loads) == 1 and len({id(nlp) for nlp in pipelines}) == 1


def test_load_in_many_threads_adds_the_component_once(bare):
    in_threads(8, lambda i: quotex.load(bare))
    assert bare.pipe_names.count("quotex") == 1


def test_another_language_is_refused():
    with pytest.raises(quotex.PipelineError, match="not 'de'"):
        quotex.extract("Yes.", spacy.blank("en"))
