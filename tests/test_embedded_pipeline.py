"""The German pipeline inside the package: all its layers, its size, and how it travels."""

import multiprocessing
import os
import pickle
import shutil
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

import quotex
from quotex.encoder import session
from quotex.encoder.encoder import Encoder
from quotex.encoder.tree import is_tree
from quotex.errors import InputError, PipelineError
from quotex.pipeline import EMBEDDED

TEXT = (
    "Brücke bleibt gesperrt\n\n"
    "Bürgermeisterin Ada Kern hat die Brücke am Montag in Neustadt gesperrt. "
    "„Wir bauen sie neu“, sagte Kern der Zeitung.\n"
    "Der Umbau sei teuer, hieß es im Rathaus."
)
MEGABYTE = 1_000_000  # bytes


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(EMBEDDED)


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(TEXT)


def word(doc, text):
    return next(token for token in doc if token.text == text)


def layers(doc):
    return [
        (token.text, token.pos_, token.tag_, str(token.morph), token.lemma_, token.dep_)
        for token in doc
    ]


@pytest.mark.parametrize("layer", ["POS", "TAG", "MORPH", "LEMMA", "DEP", "SENT_START", "ENT_IOB"])
def test_has_every_layer(doc, layer):
    assert doc.has_annotation(layer)


def test_keeps_the_text(doc):
    assert doc.text == TEXT


def test_subject_and_verb(doc):
    kern = next(t for t in doc if t.text == "Kern" and t.i > word(doc, "sagte").i)
    assert (kern.dep_, kern.head.text) == ("nsubj", "sagte")
    assert word(doc, "sagte").lemma_ == "sagen"


def test_words_are_spacys(nlp, doc):
    assert [token.text for token in doc] == [token.text for token in nlp.make_doc(TEXT)]
    assert (word(doc, "am").pos_, word(doc, "am").dep_) == ("ADP", "case")


def test_subjunctive_shows(doc):
    assert word(doc, "sei").morph.get("Mood") == ["Sub"]


def test_finds_a_person(doc):
    assert "Ada Kern" in [entity.text for entity in doc.ents if entity.label_ == "PER"]


def test_no_sentence_runs_over_a_line_end(doc):
    for sentence in doc.sents:
        assert "\n" not in sentence.text.strip()


def test_has_noun_chunks(doc):
    assert [chunk.text for chunk in doc.noun_chunks if chunk.root.head.text == "gesperrt"][:2] == [
        "Bürgermeisterin Ada Kern",
        "die Brücke",
    ]


def test_every_label_is_one_that_the_card_names(nlp):
    assert set(nlp.get_pipe("ner").labels) == {"PER", "ORG", "LOC", "MISC"}
    labels = set(nlp.get_pipe("parser").labels)
    assert {"nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "parataxis"} <= labels
    assert {"advcl", "acl", "conj", "appos", "flat", "case", "mark", "aux", "aux:pass"} <= labels
    assert {"PER", "ORG", "LOC", "MISC"} == set(nlp.meta["labels"]["ner"])


def test_says_where_it_comes_from(nlp):
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    names = " ".join(source["name"] for source in nlp.meta["sources"])
    for source in ("GSD", "PUD", "GermEval", "Universal NER", "simplemma", "Wikinews"):
        assert source in names
    assert nlp.meta["performance"]
    for file in ("LICENSE", "README.md"):
        assert (EMBEDDED / file).read_text(encoding="utf-8").strip()


def test_is_small():
    files = [file for file in EMBEDDED.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= 45 * MEGABYTE


def test_is_onnx_json_and_text_only():
    kinds = {f.suffix for f in EMBEDDED.rglob("*") if f.is_file() and f.parent.name != "vocab"}
    assert kinds <= {".onnx", ".json", ".tsv", ".cfg", ".md", ""}
    pickles = tuple(bytes((0x80, protocol)) for protocol in range(2, 6))
    assert not [f for f in EMBEDDED.rglob("*") if f.is_file() and f.read_bytes()[:2] in pickles]


def test_comes_back_from_disk(nlp, doc, tmp_path):
    nlp.to_disk(tmp_path / "pipeline")
    assert layers(spacy.load(tmp_path / "pipeline")(TEXT)) == layers(doc)


def test_comes_back_from_bytes(nlp, doc):
    other = spacy.load(EMBEDDED).from_bytes(nlp.to_bytes())
    assert layers(other(TEXT)) == layers(doc)


def test_a_document_travels_as_bytes(nlp, doc):
    assert layers(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == layers(doc)


def test_several_processes_say_the_same(nlp, doc):
    docs = nlp.pipe([TEXT] * 4, n_process=2, batch_size=2)
    assert [layers(other) for other in docs] == [layers(doc)] * 4


@pytest.mark.parametrize("text", ["", " ", "\n\n", "„", "“", "?!", "a", "\u200b", "„“ «»\r\n…"])
def test_takes_any_text(nlp, text):
    assert nlp(text).text == text


# --- One encoder, many heads -------------------------------------------------------------------

LONG = " ".join(
    f"Am {day}. Tag sagte Bürgermeisterin Ada Kern der Zeitung, der Umbau der Brücke über die "
    f"Lind koste {day * 7} Millionen Euro, und das Geld dafür sei nicht da;"
    for day in range(1, 60)
)
SOME = LONG[: len(LONG) // 3]  # three windows


def test_loads_without_importing_quotex():
    code = f"import spacy; print(bool(spacy.load({str(EMBEDDED)!r})('Kern lebt in Berlin.').ents))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (answer.stdout.strip(), answer.returncode) == ("True", 0), answer.stderr


def test_an_answer_hangs_on_the_text_alone(nlp, doc):
    company = ["", "Nein.", SOME, "„Ja“, sagte er.", "\n"]
    for texts in ([TEXT], [*company, TEXT], [TEXT, *company * 3]):
        docs = {d.text: d for d in nlp.pipe(texts, batch_size=len(texts))}
        assert layers(docs[TEXT]) == layers(doc)
    with nlp.select_pipes(enable="encoder"):
        alone = nlp(TEXT).tensor
        together = [d.tensor for d in nlp.pipe([*company, TEXT])][-1]
    assert np.array_equal(alone, together)


@pytest.mark.parametrize("threads", [1, 2])
def test_threads_change_nothing_but_the_time(doc, threads):
    nlp = quotex.load(threads=threads)
    assert nlp.get_pipe("encoder").threads == threads
    assert layers(nlp(TEXT)) == layers(doc)


def test_lines_are_read_together_only_where_that_is_asked_for(nlp):
    text = "Hanna Kern kam.\n\nSie schwieg.\n"
    packing = spacy.load(EMBEDDED, config={"components": {"encoder": {"pack_lines": True}}})
    packing = pickle.loads(pickle.dumps(packing.get_pipe("encoder")))
    together, apart = packing(nlp.make_doc(text)), nlp(text)
    alone = nlp("Hanna Kern kam.")
    assert np.array_equal(apart.tensor[:4], alone.tensor)
    words = [token.i for token in together if not token.is_space]
    assert together.tensor[words].any(axis=1).all()
    assert not np.allclose(together.tensor[:4], alone.tensor)


def test_a_worker_process_uses_one_thread_unless_asked(nlp, monkeypatch):
    model = nlp.get_pipe("encoder").model
    assert model.side_by_side() == session.cores()
    monkeypatch.setattr(multiprocessing, "parent_process", lambda: object())
    assert model.side_by_side() == 1
    monkeypatch.setattr(model, "threads", 3)  # asked for
    assert model.side_by_side() == 3


def test_runs_go_side_by_side_on_the_threads_asked_for(monkeypatch):
    encoder = quotex.load(threads=2).get_pipe("encoder")
    inputs = []
    monkeypatch.setattr(encoder.model, "run_all", lambda given: inputs.extend(given) or iter(()))
    encoder._begun([Doc(spacy.blank("de").vocab, words=LONG.split())])
    monkeypatch.undo()
    assert len(inputs) > 2
    meeting = threading.Barrier(2, timeout=60)  # passed by two threads at the same time only

    class Session:
        def run(self, outputs, given):
            meeting.wait()
            return [given["ids"]]

    monkeypatch.setattr(encoder.model, "_made", Session)
    encoder.model._session = None
    answers = encoder.model.run_all(inputs[:2])
    assert [ids.tolist() for (ids,) in answers] == [given["ids"].tolist() for given in inputs[:2]]


def test_the_encoder_reads_on_while_the_caller_works(nlp):
    asked = []

    def stream(count):
        for number in range(count):
            asked.append(number)
            yield nlp.make_doc(f"Satz {number}.")

    encoder = nlp.get_pipe("encoder")
    docs = encoder.pipe(stream(6), batch_size=2)
    assert next(docs).text == "Satz 0." and asked == [0, 1, 2, 3]
    assert [doc.text for doc in docs] == [f"Satz {n}." for n in range(1, 6)]
    asked.clear()
    docs = encoder.pipe(stream(3), batch_size=1)  # one for one
    assert next(docs).text == "Satz 0." and asked == [0]
    assert all(doc.tensor.size for doc in docs)


def test_what_came_before_a_stream_broke_is_not_lost(nlp):
    def stream():
        for number in range(4):
            yield nlp.make_doc(f"Satz {number}.")
        raise OSError("gone")

    read = []
    with pytest.raises(OSError, match="gone"):
        for doc in nlp.get_pipe("encoder").pipe(stream(), batch_size=2):
            read.append(doc.text)
    assert read == [f"Satz {number}." for number in range(4)]


TWO_THREADS = "import quotex, threading, time; nlp = quotex.load(threads=2); "


def test_a_thread_may_outlive_the_main_one():
    code = TWO_THREADS + (
        f"text = {SOME!r}\n"
        "def read():\n"
        "    time.sleep(0.5)\n"
        "    print(len(nlp(text).ents) > 15)\n"
        "threading.Thread(target=read).start()"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (answer.stdout.strip(), answer.returncode) == ("True", 0), answer.stderr


def test_runs_that_nobody_waits_for_do_not_begin(monkeypatch):
    encoder = quotex.load(threads=2).get_pipe("encoder")
    begun, go = [], threading.Event()

    class Session:
        def run(self, outputs, given):
            begun.append(given["number"])
            go.wait(60)
            return [given["number"]]

    monkeypatch.setattr(encoder.model, "_made", Session)
    encoder.model._session = None
    inputs = [{"number": number} for number in range(50)]
    abandoned = encoder.model.run_all(inputs)
    del abandoned
    others = encoder.model.run_all([{"number": 100}, {"number": 101}])
    go.set()
    assert list(others) == [[100], [101]]
    assert len(begun) <= 2 + 2  # two were at work already


def test_callers_take_turns(monkeypatch):
    encoder = quotex.load(threads=2).get_pipe("encoder")
    done = []

    class Session:
        def run(self, outputs, given):
            time.sleep(0.01)
            done.append(given["number"])
            return [given["number"]]

    monkeypatch.setattr(encoder.model, "_made", Session)
    encoder.model._session = None
    long = encoder.model.run_all([{"number": number} for number in range(100)])
    assert list(encoder.model.run_all([{"number": 200}, {"number": 201}])) == [[200], [201]]
    assert len(done) < 30
    assert [number for (number,) in long] == list(range(100))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_process_reads_on_what_its_parent_began():
    code = TWO_THREADS + (
        f"import os; docs = nlp.pipe([{SOME!r}] * 4, batch_size=2); next(docs)\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    os._exit(0 if len(list(docs)) == 3 else 1)\n"
        "print(os.waitpid(child, 0)[1], len(list(docs)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120
    )
    assert answer.stdout.strip() == "0 3", answer.stderr


def test_threads_are_at_least_one():
    with pytest.raises(InputError, match="threads is 0"):
        quotex.load(threads=0)


def test_a_line_longer_than_a_window_has_one_tree_a_sentence(nlp):
    doc = nlp(LONG)
    assert doc.text == LONG
    for sentence in doc.sents:
        heads = [-1 if t.head.i == t.i else t.head.i - sentence.start for t in sentence]
        assert is_tree(heads)
    people = [e.text for e in doc.ents if e.label_ == "PER"]
    assert people.count("Ada Kern") >= 50  # of 59: no seam swallows one


def test_a_sentence_without_end_is_cut(nlp):
    text = "Kern und " * 1000
    doc = nlp(text)
    assert doc.text == text
    assert max(len(sentence) for sentence in doc.sents) <= 400


def test_every_sentence_is_a_tree(nlp):
    text = "„Ja“, sagte Kern (62), „das ist so; und nun?“\n\n\n  Nein!\n- Ott: „…“ -\n1. 2. 3."
    for sentence in nlp(text).sents:
        heads = [-1 if t.head.i == t.i else t.head.i - sentence.start for t in sentence]
        assert is_tree(heads), sentence.text


def test_components_can_be_left_out(nlp):
    with nlp.select_pipes(disable=["ner", "parser"]):
        doc = nlp(TEXT)
    assert doc.has_annotation("TAG")
    assert not doc.has_annotation("DEP") and not doc.ents


def test_a_head_without_the_encoder_says_what_it_needs(nlp):
    with nlp.select_pipes(disable=["encoder"]), pytest.raises(ValueError, match="quotex_encoder"):
        nlp(TEXT)


def test_an_empty_component_says_what_it_needs():
    blank = spacy.blank("de")
    blank.add_pipe("quotex_encoder")
    with pytest.raises(ValueError, match="load it from disk"):
        blank("Kern kam.")


def test_says_its_labels(nlp):
    assert "VVFIN" in nlp.pipe_labels["tagger"]
    assert "nsubj" in nlp.pipe_labels["parser"]
    assert nlp.pipe_labels["ner"] == ["PER", "ORG", "LOC", "MISC"]


def test_components_travel_into_other_processes(nlp, doc):
    for name in ("encoder", "tagger", "parser", "ner"):
        component = pickle.loads(pickle.dumps(nlp.get_pipe(name)))
        assert component.to_bytes() == nlp.get_pipe(name).to_bytes()
    docs = [nlp.make_doc(TEXT)]
    Encoder.annotate(pickle.loads(pickle.dumps(nlp.get_pipe("encoder"))), docs)
    with nlp.select_pipes(enable="encoder"):
        assert np.array_equal(docs[0].tensor, nlp(TEXT).tensor)


def test_a_process_forked_after_use_goes_on(nlp, doc):
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("this system does not fork processes")
    nlp(TEXT)  # threads run now; they do not survive the fork
    begin = time.monotonic()
    answers = list(nlp.pipe([TEXT] * 2, n_process=2))
    assert [layers(answer) for answer in answers] == [layers(doc)] * 2
    assert time.monotonic() - begin < 120


# --- Whole or not at all -----------------------------------------------------------------------


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(EMBEDDED, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.mark.parametrize(
    "name", ["encoder/model.onnx", "parser/arcs.onnx", "tagger/labels.json", "lemmatizer/nouns.tsv"]
)
def test_a_changed_file_is_told_in_one_line(copy, name):
    data = bytearray((copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / name).write_bytes(data)
    with pytest.raises(PipelineError, match="SHA-256") as error:
        quotex.load(copy)
    assert name in str(error.value).replace("\\", "/")
    assert "\n" not in str(error.value)


def test_a_file_cut_off_is_told_by_the_command(copy, tmp_path):
    model = copy / "encoder" / "model.onnx"
    model.write_bytes(model.read_bytes()[:1000])
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "quotex.cli", "extract", str(article), "--model", str(copy)]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.returncode == 2
    assert len(answer.stderr.splitlines()) == 1 and "model.onnx" in answer.stderr


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Katharina die Große war ebenfalls zufrieden.", ["Katharina die Große"]),
        ("Pieter Muster der Jüngere malte.", ["Pieter Muster der Jüngere"]),
        ("Hier ist Hanna Kern die Erste und Jan Ott der Zweite.", ["Hanna Kern", "Jan Ott"]),
        (
            "Das Duell, das Ayşe Demir Karl Heinz Vogt anbot, fand nicht statt.",
            ["Ayşe Demir", "Karl Heinz Vogt"],
        ),
    ],
)
def test_names_of_people_are_whole(nlp, text, people):
    assert [name.text for name in nlp(text).ents if name.label_ == "PER"] == people
