"""Heads that are fitted to the finished encoder, and how they get into a pipeline."""

import shutil

import numpy as np
import pytest

pytest.importorskip("onnx", reason="writing heads needs onnx (extra `training`)")

from quotex.encoder.heads import ACTS, SLOTS
from quotex.encoder.session import Model
from quotex.model_folders import EMBEDDED
from training.regression import Head, fitted, write

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
