"""The head of names that is fitted anew, and texts of whose names only some are annotated."""

import json
import shutil

import numpy as np
import pytest
import spacy

pytest.importorskip("simplemma", reason="sentences are read with simplemma's dictionary")

from quotex.encoder.heads import NAMES
from quotex.model_folders import EMBEDDED
from training import partly_named

TEXT = "Prof. Ada Kern leitet die Nordstahl AG in Peinitz, die türkische SWR-Reihe ruht."


def row(text, *names, source="news"):
    found = [(text.index(name), text.index(name) + len(name), kind) for name, kind in names]
    return {"id": text, "source": source, "text": text, "names": found}


def table(text, *names):
    doc = spacy.blank("de").make_doc(text)
    kept, places = partly_named.words_of(doc)
    one = row(text, *names)
    rows = partly_named.allowed(places, partly_named.names_of_smartdata(one))
    return {doc[i].text: may_hold for i, may_hold in zip(kept, rows, strict=True)}


def held(may_hold):
    return {label for label, holds in zip(NAMES, may_hold, strict=True) if holds}


NO_NAME = {"O", "B-MISC", "I-MISC"}


@pytest.fixture
def labels():
    return table(
        TEXT,
        ("Prof. Ada Kern", "person"),
        ("leitet", "org-position"),
        ("Nordstahl AG", "organization-company"),
        ("Peinitz", "location-city"),
        ("türkische", "location"),
        ("SWR", "organization-company"),
    )


def test_names_have_their_kinds_and_begin_once(labels):
    assert held(labels["Nordstahl"]) == {"B-ORG"}
    assert held(labels["AG"]) == {"I-ORG"}
    assert held(labels["Peinitz"]) == {"B-LOC"}


def test_a_title_is_no_part_of_a_name(labels):
    assert held(labels["Prof."]) == NO_NAME
    assert (held(labels["Ada"]), held(labels["Kern"])) == ({"B-PER"}, {"I-PER"})


def test_an_office_and_a_part_of_a_word_are_no_names(labels):
    assert held(labels["leitet"]) == NO_NAME
    assert held(labels["SWR-Reihe"]) == NO_NAME


def test_what_comes_from_a_place_is_left_open(labels):
    assert held(labels["türkische"]) == set(NAMES)


@pytest.mark.parametrize(
    ("name", "length"),
    [("Dr.-Ing. Ada Kern", 9), ("Prof. Dr. Kern", 10), ("Ada Kern", 0), ("Frau", 0)],
)
def test_titles_before_a_name_are_counted(name, length):
    ((start, end, kind),) = partly_named.names_of_smartdata(row(name, (name, "person")))
    assert (start, end, kind) == (length, len(name), "PER")


def test_every_tenth_text_is_kept_aside_and_what_is_elsewhere_left_out(tmp_path):
    rows = [row(f"Text {i}") for i in range(22)] + [row("Stau", source="rss")]
    (tmp_path / "entities").mkdir()
    lines = "\n".join(map(json.dumps, rows))
    (tmp_path / "entities" / "smartdata.jsonl").write_text(lines, encoding="utf-8")
    train, aside = partly_named.smartdata(tmp_path, {"Text 0", "Text 5"})
    assert [one["id"] for one in aside] == ["Text 1", "Text 12"]
    assert len(train) == 18
    assert not {"Text 0", "Text 5", "Stau"} & {one["id"] for one in train}


def test_likely_people_whom_nobody_named_are_left_open():
    rows = np.array([partly_named.NO_NAME] * 3)
    likely = np.zeros((3, len(NAMES)))
    likely[0, NAMES.index("I-PER")] = 0.9
    likely[1, NAMES.index("B-ORG")] = 0.9
    likely[2, NAMES.index("O")] = 0.9
    changed = partly_named.unsure(rows, likely, ("PER",))
    assert [held(one) for one in changed] == [set(NAMES), NO_NAME, NO_NAME]


CORPUS = """\
<article id="x1" genre="agency-politics" source="https://example.org/x1">
<actors><actor id="a1" name="Ada Kern" kind="person" role="politician"/></actors>
<text>
<p>In  <e kind="place">Peinitz</e> sprach <m a="a1">die Bürgermeisterin Ada Kern</m>.</p>
</text>
</article>
"""


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "x1.xml").write_text(CORPUS, encoding="utf-8")
    (tmp_path / "parts.tsv").write_text("x1\ttest\n", encoding="utf-8")
    return tmp_path


def test_names_of_the_corpus_stand_where_its_text_has_them(corpus):
    import quotex.corpus

    (gold,) = quotex.corpus.gold(corpus, "test")
    source = partly_named.text_of(gold)
    doc = spacy.blank("de").make_doc(source.text)
    kept, places = partly_named.words_of(doc, source)
    rows = partly_named.allowed(places, partly_named.names_of_corpus(gold))
    of_words = {doc[i].text: held(one) for i, one in zip(kept, rows, strict=True)}
    assert of_words["Peinitz"] == {"B-LOC"}
    assert (of_words["Ada"], of_words["Kern"]) == ({"B-PER"}, {"I-PER"})
    assert of_words["Bürgermeisterin"] == NO_NAME


def test_articles_of_other_parts_are_known_by_their_addresses(corpus):
    assert partly_named.sources_in(corpus, ("dev", "test")) == {"https://example.org/x1"}
    assert partly_named.sources_in(corpus, ("train",)) == set()


# --- The head --------------------------------------------------------------------------------

WIDTH = 4


def head_and_text():
    pytest.importorskip("onnx", reason="reading and writing heads needs onnx (extra `training`)")
    from training import names

    start = names.Head(np.zeros((WIDTH, len(NAMES))), np.zeros(len(NAMES)))
    labels = ["O", "B-PER", "I-PER", "O", "B-LOC"] * 8
    rows = np.array([[label == name for name in NAMES] for label in labels])
    kinds = {"O": 0, "B-PER": 1, "I-PER": 2, "B-LOC": 3}
    vectors = np.eye(WIDTH)[[kinds[label] for label in labels]].astype(np.float32)
    return names, start, names.Text(labels, vectors, rows)


def test_the_head_learns_what_it_is_shown():
    names, start, text = head_and_text()
    head = names.fitted(start, [(text, 1.0)], penalty=0.01)
    assert (head.said(text.vectors).argmax(axis=1) == text.allowed.argmax(axis=1)).all()
    assert names.scores(head, [text]) == {"all": 100.0, "PER": 100.0}


def test_a_penalty_holds_the_head_where_it_was():
    names, start, text = head_and_text()
    far, near = (names.fitted(start, [(text, 1.0)], penalty) for penalty in (0.01, 1e6))
    assert abs(near.table - start.table).max() < 1e-3 < abs(far.table - start.table).max()


def test_words_of_which_nobody_knows_teach_nothing_and_do_not_count():
    names, start, text = head_and_text()
    open_ = names.Text(text.words, text.vectors, np.ones_like(text.allowed))
    open_.allowed[0] = text.allowed[0]
    head = names.fitted(start, [(open_, 1.0)], penalty=0.01)
    assert head.said(text.vectors)[1, 0] > head.said(text.vectors)[1, 1]
    knowing = names.fitted(start, [(text, 1.0)], penalty=0.01)
    assert names.scores(knowing, [open_]) == {"all": 0.0, "PER": 0.0}


def test_a_head_is_written_where_it_is_read(tmp_path):
    pytest.importorskip("onnx", reason="reading and writing heads needs onnx (extra `training`)")
    from quotex.encoder.session import Model
    from quotex.encoder.store import read_files
    from training import names

    folder = tmp_path / "pipeline"
    shutil.copytree(EMBEDDED, folder)
    before = names.read(folder / "ner" / "model.onnx")
    changed = names.Head(before.table * 0.5, before.bias + np.arange(len(NAMES)))
    names.write(folder, changed)
    files = read_files(folder / "ner")  # complains where sums are wrong
    words = np.random.default_rng(1).normal(size=(3, len(before.table))).astype(np.float32)
    (said,) = Model(files["model.onnx"]).run(words=words)
    assert said == pytest.approx(changed.said(words), abs=1e-4)
