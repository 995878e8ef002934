"""Heads that are fitted to the finished encoder, and how they get into a pipeline."""

import shutil

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

pytest.importorskip("onnx", reason="writing heads needs onnx (extra `training`)")

from quotex.encoder.heads import ACTS, SLOTS
from quotex.encoder.scores import HeadScores
from quotex.encoder.session import Model
from quotex.model_folders import EMBEDDED
from training.regression import Head, Net, fitted, vectors_of, write

WORDS = np.random.default_rng(1).normal(size=(5, 384)).astype(np.float32)


def outputs(folder):
    model = Model((folder / "scores" / "model.onnx").read_bytes())
    return dict(zip(model.outputs(), model.run(words=WORDS), strict=True))


def test_what_tells_two_kinds_of_vectors_apart_is_found():
    vectors = np.array([[-1.0, 0.3], [-2.0, -0.1], [1.0, 0.2], [2.0, -0.3]])
    head = fitted(vectors, np.array([0.0, 0.0, 1.0, 1.0]), penalty=0.1)
    assert (head.said(vectors) > 0).tolist() == [False, False, True, True]


def test_a_head_is_put_beside_those_that_are_there(tmp_path):
    folder = tmp_path / "pipeline"
    shutil.copytree(EMBEDDED, folder)
    before = outputs(folder)
    weights = np.ones(384 * len(SLOTS), np.float32)
    write(folder, ACTS, {"yes": Head(weights, 0.5)})
    after = outputs(folder)
    assert after.keys() == before.keys() == {"uttered.span", "acts.span"}
    assert after["uttered.span"] == pytest.approx(before["uttered.span"], abs=1e-4)
    assert after["acts.span"][:, 1] == pytest.approx(WORDS.sum(axis=1), abs=1e-3)


def test_a_net_says_of_a_stretch_what_it_says_of_its_vectors(tmp_path):
    folder = tmp_path / "pipeline"
    shutil.copytree(EMBEDDED, folder)
    rng = np.random.default_rng(2)
    net = Net(rng.normal(size=(384 * len(SLOTS), 5)) / 40, rng.normal(size=5)).raised(0.3)
    write(folder, ACTS, {"yes": net})
    said = HeadScores(outputs(folder), np.zeros(5, bool)).acts([range(1, 4)])[0]
    doc = Doc(spacy.blank("de").vocab, words=["Gestern", "die", "alte", "Kammer", "beriet"])
    doc.tensor = WORDS
    assert said == pytest.approx(net.said(vectors_of(doc, range(1, 4), (1, 3))), abs=1e-3)


def test_units_of_a_net_speak_for_and_against():
    net = Net(np.array([[1.0, -1.0, 0.0, 0.0, 0.5]]), np.array([0.0, 0.0, 2.0, -1.0, 0.0]))
    assert net.said(np.array([[3.0], [-3.0]])).tolist() == [3 - 2 + 1.5, 3 - 2 - 1.5]


def test_a_net_learns_what_no_line_tells_apart():
    pytest.importorskip("torch", reason="training needs PyTorch (extra `training`)")
    from training.rectified import fitted

    rows = np.random.default_rng(3).normal(size=(4000, 2))
    either = (rows[:, 0] > 0) != (rows[:, 1] > 0)
    net = fitted(rows, either.astype(float))
    assert np.mean((net.said(rows) > 0) == either) > 0.8
