"""The fuzz script: the same texts for the same seed, and every failure written down, made short."""

import json
import sys
from random import Random

import pytest

from benchmarks import fuzz

NEWS = ["„Wir bauen die Brücke neu“, sagte Hanna Kern.", "Jan Ott sprach von einem „Fehler“."]


@pytest.fixture
def run(monkeypatch, tmp_path):
    """The script in this process; what it writes about failures."""

    def main(*arguments):
        output = tmp_path / "failures.jsonl"
        command = ["fuzz.py", *arguments, "--n-process", "1", "-o", str(output)]
        monkeypatch.setattr(sys, "argv", command)
        try:
            fuzz.main()
        finally:
            lines = output.read_text().splitlines() if output.exists() else []
            written.extend(map(json.loads, lines))

    written = []
    main.written = written
    return main


def test_a_run_without_failures_says_how_fast_it_was(run, capsys):
    run("25", "--seed", "3")
    assert capsys.readouterr().out.startswith("25 texts, 0 failures, in ")
    assert not run.written


def test_what_fails_is_written_with_the_shortest_text(run, monkeypatch, capsys):
    monkeypatch.setattr(fuzz, "broken", lambda text, _: ["q1: no 'Kern'"] if "Kern" in text else [])
    monkeypatch.setattr(fuzz, "BATCH", 10)
    with pytest.raises(SystemExit, match="1"):
        run("10")
    assert run.written
    assert {failure["shortest"] for failure in run.written} == {"Kern"}
    assert all("Kern" in failure["text"] for failure in run.written)
    assert f"{len(run.written)} failures" in capsys.readouterr().out


def test_an_exception_is_a_failure(monkeypatch):
    def fail(texts, nlp, *how):
        raise KeyError(45)

    monkeypatch.setattr("quotex.pipeline.extract_together", fail)
    (failure,) = fuzz.fuzz_batch("1/0", 1, [])
    assert failure["broken"] == ["the pipeline failed: KeyError: 45"]
    assert failure["shortest"] == ""


def test_another_answer_the_second_time_is_a_failure(monkeypatch):
    article = fuzz._read(NEWS[0])
    other = article.model_copy(update={"pipeline": "another"})
    monkeypatch.setattr(fuzz, "_read", lambda text: other)
    assert fuzz.failed(NEWS[0], article, again=True) == ["another answer the second time"]
    assert fuzz.failed(NEWS[0], article) == []


def test_the_same_seed_gives_the_same_texts():
    def texts(seed):
        rng = Random(seed)
        return [fuzz._text(rng, NEWS) for _ in range(20)]

    assert texts("1/0") == texts("1/0") != texts("1/100")


def test_sentences_are_taken_from_articles():
    sentences = fuzz.sentences(fuzz.EXAMPLES)
    assert len(sentences) > 30
    assert all(sentence.strip() for sentence in sentences)
