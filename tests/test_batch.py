"""Many articles: in order, in constant memory, on several processes, whatever one holds."""

import os
import subprocess
import sys
import time
from inspect import signature
from itertools import count, islice
from pathlib import Path

import numpy as np
import pytest
import spacy
from conftest import ARTICLE
from serving import stumbling

import quotex
import quotex.pipeline
import quotex.reader
from quotex import Failure, InputError, PipelineError, Text, batch, cli

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."


def numbered(many):
    return [Text(f"{SHORT} Das war Nummer {n}.", {"row": str(n)}) for n in range(many)]


def rows(answers):
    return [answer.meta["row"] for answer in answers]


def test_strings_give_articles_in_order(sample):
    first, second = quotex.extract_many([ARTICLE, SHORT])
    assert first == sample
    assert second.text == SHORT


def test_what_is_known_beside_a_text_travels_on():
    (article,) = quotex.extract_many([Text(SHORT, {"id": "b-7", "title": "Brücke"})])
    assert article.meta == {"id": "b-7", "title": "Brücke"}


def test_processes_keep_the_order_and_find_the_same():
    texts = numbered(9)
    alone = list(quotex.extract_many(texts))
    shared = list(quotex.extract_many(iter(texts), n_process=2, batch_size=2))
    assert shared == alone
    assert rows(shared) == rows(texts)


@pytest.mark.parametrize("batch_size", [1, 8])
@pytest.mark.parametrize("n_process", [1, 2])
def test_a_broken_article_does_not_stop_the_others(n_process, batch_size):
    texts = [
        Text(SHORT, {"row": "1"}),
        Text("halb \ud83d", {"row": "2"}),
        Text("Satz. " * 1_000_000, {"row": "3"}),
        Failure("schon kaputt", {"row": "4"}),
        Text("a" * 200_000, {"row": "5"}),
        Text(SHORT, {"row": "6"}),
    ]
    first, half, large, broken, endless, last = quotex.extract_many(
        texts, n_process=n_process, batch_size=batch_size
    )
    assert first.quotes
    assert last.quotes
    assert "surrogate" in half.error
    assert "5,999,999" in large.error or "6,000,000" in large.error
    assert broken.error == "schon kaputt"
    assert "line 1 has 200,000 characters" in endless.error
    assert rows([first, half, large, broken, endless, last]) == list("123456")


@pytest.fixture
def read_together(monkeypatch):
    """How many texts were parsed together, each time."""
    sizes = []
    extract_together = quotex.pipeline.extract_together

    def counted(texts, nlp, *how):
        sizes.append(len(texts))
        return extract_together(texts, nlp, *how)

    monkeypatch.setattr("quotex.pipeline.extract_together", counted)
    return sizes


def test_the_texts_of_a_batch_are_parsed_together(read_together):
    texts = [*numbered(2), Failure("schon kaputt"), *numbered(2)]
    answers = list(quotex.extract_many(texts, batch_size=3))
    assert read_together == [2, 2]
    assert rows(answers[:2] + answers[3:]) == ["0", "1", "0", "1"]


def test_where_one_text_fails_each_is_read_alone(read_together):
    good, bad, other = quotex.extract_many([SHORT, "halb \ud83d", SHORT])
    assert read_together == [3, 1, 1, 1]
    assert good == other
    assert "surrogate" in bad.error


def test_long_texts_are_read_alone(read_together, monkeypatch):
    monkeypatch.setattr("quotex.batch._MOST_TOGETHER", 3 * len(SHORT))
    assert len(list(quotex.extract_many([SHORT] * 7, batch_size=4))) == 7
    assert read_together == [1, 1, 1, 1, 3]


@pytest.mark.parametrize("threads", [1, 2])
def test_as_many_threads_are_used_as_asked_for(threads, monkeypatch):
    loads = []
    load = quotex.pipeline.load
    monkeypatch.setattr(
        "quotex.pipeline.load", lambda *asked: loads.append(load(*asked)) or loads[-1]
    )
    quotex.pipeline.loaded.cache_clear()
    assert list(quotex.extract_many([SHORT] * 3, threads=threads, batch_size=1))
    assert [nlp.get_pipe("encoder").threads for nlp in loads] == [threads]


def test_one_text_is_not_several():
    with pytest.raises(InputError, match="one is for"):
        quotex.extract_many(SHORT)


def test_errors_can_end_the_run():
    with pytest.raises(InputError, match="surrogate"):
        list(quotex.extract_many([SHORT, "\ud83d"], errors="raise"))


def test_an_error_of_the_pipeline_is_a_failure_too(monkeypatch):
    def fail(texts, nlp, *how):
        raise ValueError("E123")

    monkeypatch.setattr("quotex.pipeline.extract_together", fail)
    (broken,) = quotex.extract_many([Text(SHORT, {"file": "a.txt"})])
    assert str(broken) == "a.txt: the pipeline failed: ValueError: E123"


@pytest.mark.parametrize("batch_size", [1, 3, 8])
def test_a_bug_costs_only_the_article_that_meets_it(batch_size, monkeypatch):
    monkeypatch.setattr("quotex.reader.decide", stumbling("Nummer 2", quotex.reader.decide))
    answers = list(quotex.extract_many(numbered(5), batch_size=batch_size))
    assert rows(answers) == list("01234")
    assert [isinstance(answer, Failure) for answer in answers] == [False, False, True, False, False]
    assert str(answers[2]) == "row 2: the pipeline failed: IndexError: no such word"


@pytest.mark.parametrize("n_process", [1, 2])
def test_texts_are_taken_as_they_are_needed(n_process):
    taken = []

    def endless():
        for number in count():
            taken.append(number)
            yield SHORT

    answers = quotex.extract_many(endless(), n_process=n_process, batch_size=2)
    assert len(list(islice(answers, 5))) == 5
    answers.close()
    assert len(taken) <= 5 + 2 * 2 * n_process * 2


@pytest.mark.parametrize("n_process", [1, 2])
def test_a_pipeline_that_cannot_be_loaded_ends_the_run(n_process):
    with pytest.raises(PipelineError, match="nirgends"):
        list(quotex.extract_many([SHORT], model="nirgends", n_process=n_process))


def test_a_pipeline_in_memory_reaches_the_processes():
    nlp = spacy.blank("de")
    nlp.meta["name"] = "leer"
    (article,) = quotex.extract_many([SHORT], model=nlp, n_process=2)
    assert article.pipeline.startswith("de_leer")


@pytest.mark.parametrize(
    "options",
    [
        *({"n_process": 0}, {"n_process": -2}, {"batch_size": 0}, {"threads": 0}),
        *({"n_process": "2"}, {"n_process": 1.5}, {"batch_size": None}, {"max_length": "9"}),
    ],
)
def test_numbers_that_make_no_sense_are_told_at_once(options):
    with pytest.raises(InputError, match="1 or more"):
        quotex.extract_many([SHORT], **options)


@pytest.mark.parametrize("options", [{"known": {"a": 1}}, {"lexicon": 5}, {"weights": []}])
def test_files_are_given_by_their_names(options):
    with pytest.raises(InputError, match="is a file's name, not"):
        quotex.extract_many([SHORT], **options)
    with pytest.raises(InputError, match="is a file's name, not"):
        quotex.load(**options)


def test_types_are_names():
    with pytest.raises(InputError, match="types is 5; it names some of direct"):
        quotex.extract_many([SHORT], types=5)


SCRIPT = """
import os, quotex
from quotex import Text
import quotex.pipeline as pipeline

extract_together = pipeline.extract_together

def deadly(texts, nlp, *how):
    if any("Absturz" in text for text in texts):
        os._exit(9)
    return extract_together(texts, nlp, *how)

pipeline.extract_together = deadly
texts = [Text(f"Hanna Kern sagte: „Nummer {n}.“", {"row": str(n)}) for n in range(6)]
texts[3] = Text("Absturz", {"row": "3"})
if __name__ == "__main__":
    for answer in quotex.extract_many(texts, model="leer", n_process=2, batch_size=2):
        print(answer.meta["row"], getattr(answer, "error", "gut"))
"""


def test_an_article_that_kills_its_process_does_not_stop_the_others(tmp_path):
    spacy.blank("de").to_disk(tmp_path / "leer")
    done = run_script(tmp_path, SCRIPT.replace("leer", str(tmp_path / "leer")))
    died = "the process that read it died (memory, a crash)"
    assert done.stdout.splitlines() == [f"{n} {died if n == 3 else 'gut'}" for n in range(6)]


def test_a_script_without_a_guard_is_told(tmp_path):
    done = run_script(
        tmp_path, "import quotex\nlist(quotex.extract_many(['Ja.'] * 3, n_process=2))"
    )
    assert done.returncode == 1
    assert 'if __name__ == "__main__":' in done.stderr.splitlines()[-1]


def run_script(tmp_path, script):
    path = tmp_path / "script.py"
    path.write_text(script, encoding="utf-8")
    command = [sys.executable, str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc to see processes")
def test_processes_end_with_a_parent_that_is_killed(tmp_path):
    path = tmp_path / "script.py"
    path.write_text(
        "import quotex, itertools, multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    for _ in quotex.extract_many(itertools.repeat('Ja.'), n_process=2):\n"
        "        print(*(p.pid for p in multiprocessing.active_children()), flush=True)\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(path)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **pipes) as run:
        workers = run.stdout.readline().split()
        run.kill()
        run.stdout.close()
    assert workers
    for _ in range(100):
        if not any(alive(worker) for worker in workers):
            return
        time.sleep(0.1)
    pytest.fail("a worker outlives its parent")


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_the_command_reads_as_many_at_a_time():
    assert signature(cli.extract).parameters["batch_size"].default == batch.BATCH_SIZE


def test_what_is_no_text_is_a_failure_and_the_others_are_read():
    answers = list(quotex.extract_many([SHORT, None, float("nan"), Path("a.txt"), SHORT]))
    assert [str(answer) for answer in answers[1:4]] == [
        "no text",
        "no text",
        f"no text but {type(Path()).__name__}",
    ]
    assert answers[0].quotes and answers[0].quotes == answers[4].quotes


@pytest.mark.parametrize("text", [None, 7, Path("a.txt")])
def test_one_text_is_a_string(text):
    with pytest.raises(InputError, match="a text is a string, not"):
        quotex.extract(text)


def test_the_name_of_a_file_is_no_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(SHORT, encoding="utf-8")
    for name in ("a.txt", " a.txt\n", str(tmp_path / "a.txt")):
        with pytest.raises(InputError, match=r"a\.txt.* is the name of a file.*quotex\.read"):
            quotex.extract(name)
    for word in ("b.txt", "a.txt.", "Ja\0", "ä" * 250, str(tmp_path), "Siehe a.txt"):
        assert quotex.extract(word).text == word


class Markup(str):
    """A string of another library's, as markupsafe and numpy have."""

    __slots__ = ()


def test_strings_of_other_libraries_are_text():
    text = "„Wir bauen“, sagte Kern."
    for given in (Markup(text), np.str_(text)):
        article = quotex.extract(given)
        assert type(article.text) is str and article == quotex.extract(text)
    (answer, _) = quotex.extract_many(np.array([text, text]))
    assert answer == quotex.extract(text)


def test_no_text_is_a_failure_of_its_own():
    answers = list(quotex.extract_many([quotex.Text(None, {"id": "7"}), "„Ja.“", None, 3]))
    assert [str(a) for a in answers if isinstance(a, quotex.Failure)] == [
        "7: no text",
        "no text",
        "no text but int",
    ]


def test_longer_texts_are_read_where_one_asks_for_it():
    text = "Ja. " * 30_000
    (refused,) = quotex.extract_many([text])
    assert "more than any paragraph" in str(refused)
    with pytest.raises(quotex.InputError, match="--max-length"):
        quotex.extract(text, max_length=100)
    (article,) = quotex.extract_many([text], max_length=200_000)
    assert article.text == text


@pytest.mark.parametrize(("n_process", "batch_size"), [(1, 1), (1, 2), (1, 8), (2, 2)])
def test_a_generator_that_fails_keeps_what_it_gave(n_process, batch_size):
    def failing():
        yield from numbered(5)
        raise KeyError("Archiv")

    answers = quotex.extract_many(failing(), n_process=n_process, batch_size=batch_size)
    assert rows(islice(answers, 5)) == rows(numbered(5))
    with pytest.raises(KeyError, match="Archiv"):
        next(answers)


def test_cells_without_text_are_failures_and_the_others_are_read():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"text": pandas.Series([SHORT, None], dtype="string")})
    article, empty = quotex.extract_many(frame["text"])
    assert article.quotes and str(empty) == "no text"
    others = list(quotex.extract_many([pandas.NaT, frame["text"].to_numpy(), b"x", [SHORT]]))
    assert [str(other).split()[-1] for other in others] == ["text", "ndarray", "bytes", "list"]


@pytest.mark.parametrize("texts", [None, b"Ja.", {"a": SHORT}, 7, Path("a.txt")])
def test_what_gives_no_texts_is_told_at_once(texts):
    with pytest.raises(InputError, match="extract_many takes texts, not"):
        quotex.extract_many(texts)


def test_a_table_is_not_its_texts():
    pandas = pytest.importorskip("pandas")
    with pytest.raises(InputError, match=r"give the column, frame\['text'\]"):
        quotex.extract_many(pandas.DataFrame({"text": [SHORT]}))
