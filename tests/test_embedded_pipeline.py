"""The German pipeline inside the package: all its layers, its size, and how it travels."""

import pytest
import spacy
from spacy.tokens import Doc

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
    assert sum(file.stat().st_size for file in files) <= 15 * MEGABYTE


def test_names_no_folder_of_the_machine_that_made_it(nlp):
    paths = [path for path in nlp.config["paths"].values() if path]
    assert not [path for path in paths if path.startswith(("/", "~")) or ":" in path]


def test_holds_no_pickle():
    assert not [f for f in EMBEDDED.rglob("*") if f.suffix in (".pkl", ".pickle")]


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
