"""What `benchmarks/peers.py` gives to be scored; the other tools are not needed for these."""

import sys

import pytest
import spacy
from spacy.tokens import Doc, Span

pytest.importorskip("scipy", reason="the benchmarks need the extra 'bench'")

from benchmarks import peers


@pytest.fixture
def doc() -> Doc:
    """Two persons and a passage, the second person nearer to it."""
    doc = spacy.blank("de")("Kern kam am Montag. „Wir bauen“, sagte Ott.\nKern ging.")
    names = [token for token in doc if token.text in ("Kern", "Ott")]
    doc.ents = [Span(doc, token.i, token.i + 1, label="PER") for token in names]
    return doc


def test_the_baseline_takes_every_mark_and_the_nearest_person(doc):
    _, read = peers.baseline_tool(spacy.blank("de"))
    (found,) = read(doc)
    assert [span.of(doc.text) for span in found.quote] == ["„Wir bauen“"]
    assert [span.of(doc.text) for span in found.speaker] == ["Ott"]


def test_a_text_is_cut_into_its_lines(doc):
    assert [line.text for line in peers._lines(doc)] == [
        "Kern kam am Montag. „Wir bauen“, sagte Ott.",
        "Kern ging.",
    ]


def test_a_tool_that_is_not_installed_is_named_and_left_out(monkeypatch):
    monkeypatch.setitem(sys.modules, "monapipe", None)
    monkeypatch.setitem(sys.modules, "monapipe.model", None)
    tools = {name: peers.TOOLS[name] for name in ("MONAPipe", "baseline")}
    monkeypatch.setattr(peers, "TOOLS", tools)
    nlp = spacy.blank("de")
    nlp.add_pipe("quotex")
    lines = peers.table([], nlp).splitlines()
    assert lines[2].startswith("| MONAPipe: not run (")
    assert lines[3].startswith("| baseline")
