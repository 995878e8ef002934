"""Heads of kind „span“ that are fitted to the finished encoder: logistic regressions and nets.

Each reads the vectors of a stretch's words and of the words beside it (`SLOTS`); the encoder stays
as it is.  `write` puts a head into the component `scores` of a pipeline's folder, beside those that
are there, and seals it anew.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from scipy.optimize import minimize
from spacy.tokens import Doc
from spacy.util import load_config

from quotex.encoder import heads, store
from quotex.encoder.heads import SLOTS
from quotex.encoder.scores import rectified
from training.seal import seal

NAME = "scores"  # of the component
PENALTY = 100.0  # on the squares of the weights of standardised vectors
FOLDS = 4


@dataclass(frozen=True)
class Head:
    """A fitted logistic regression: log-odds are `vectors @ weights + bias`."""

    weights: np.ndarray
    bias: float

    def said(self, vectors: np.ndarray) -> np.ndarray:
        """Log-odds of each row."""
        odds: np.ndarray = vectors @ self.weights + self.bias
        return odds

    @property
    def layer(self) -> tuple[np.ndarray, np.ndarray]:
        """What vectors are multiplied with, (columns, units), and what is added, (units,)."""
        return self.weights[:, None], np.array([self.bias])


@dataclass(frozen=True)
class Net:
    """A layer of rectified units, half of them for and half against, and one that is added.

    `weights`: (columns, units), `bias`: (units,); `quotex.encoder.scores.rectified` adds them up.
    """

    weights: np.ndarray
    bias: np.ndarray

    def said(self, vectors: np.ndarray) -> np.ndarray:
        """Log-odds of each row."""
        return rectified(vectors @ self.weights + self.bias)

    def raised(self, odds: float) -> "Net":
        """The net with log-odds added to all that it says."""
        return Net(self.weights, np.r_[self.bias[:-1], self.bias[-1] + odds])

    @property
    def layer(self) -> tuple[np.ndarray, np.ndarray]:
        """What vectors are multiplied with, (columns, units), and what is added, (units,)."""
        return self.weights, self.bias


def vectors_of(doc: Doc, words: Sequence[int], around: tuple[int, int]) -> np.ndarray:
    """The vectors at each of `SLOTS`, one behind the other, (slots * width,).

    `words` are the tokens of a stretch, `around` its first and its last, marks included.
    """
    table: np.ndarray = np.asarray(doc.tensor)
    kept = [i for i in words if not doc[i].is_space] or list(words)
    before, behind = max(0, around[0] - 1), min(len(table) - 1, around[1] + 1)
    places = [table[kept].mean(axis=0), *(table[i] for i in (kept[0], kept[-1], before, behind))]
    return np.concatenate(places).astype(np.float32)


def fitted(vectors: np.ndarray, right: np.ndarray, penalty: float = PENALTY) -> Head:
    """Fit with a penalty on the weights of standardised columns; `right` is 1 or 0 for each row."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    scaled = np.c_[(vectors - middle) / spread, np.ones(len(vectors))]

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = scaled @ w
        probable = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
        value = np.logaddexp(0, z).sum() - right @ z + penalty / 2 * (w[:-1] @ w[:-1])
        return float(value), scaled.T @ (probable - right) + penalty * np.r_[w[:-1], 0]

    start = np.zeros(scaled.shape[1])
    found_weights = minimize(loss, start, jac=True, method="L-BFGS-B").x
    plain = found_weights[:-1] / spread
    return Head(plain, float(found_weights[-1] - plain @ middle))


def place_of(article: str) -> int:
    """A number as good as drawn by lot, always the same."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16)


def fold_of(article: str) -> int:
    """In which of `FOLDS` an article is held out, by its name."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % FOLDS


def write(folder: Path, head: heads.Head, found: Mapping[str, Head | Net]) -> None:
    """Put a head into the pipeline, `found` for each of its labels; others stay as they are."""
    path = folder / NAME / "model.onnx"
    labels_path = folder / NAME / "labels.json"
    labels = json.loads(labels_path.read_bytes()) if labels_path.exists() else {}
    tables = _tables(path) if path.exists() else {}
    tables[f"{head.name}.span"] = _table(head, found)
    labels[head.name] = list(head.labels)
    files = {"model.onnx": _model(tables), "labels.json": json.dumps(labels).encode()}
    store.write_files(folder / NAME, files)
    _enter(folder, [label for one in labels.values() for label in one])
    seal(folder)


def _table(head: heads.Head, found: Mapping[str, Head | Net]) -> tuple[np.ndarray, np.ndarray]:
    """What the words' vectors are multiplied with, (width, slots * labels * units), and added."""
    layers = [found[label].layer for label in head.labels]
    weights = np.concatenate([weights for weights, _ in layers], axis=1)
    bias = np.concatenate([bias for _, bias in layers])
    table = weights.reshape(len(SLOTS), -1, len(bias)).transpose(1, 0, 2)
    behind = np.zeros((len(SLOTS), len(bias)))
    behind[0] = bias  # what is added is added once
    return (
        table.reshape(len(table), behind.size).astype(np.float32),
        behind.reshape(behind.size).astype(np.float32),
    )


def _tables(path: Path) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The tables of a model that `_model` made, by output."""
    graph = onnx.load(str(path)).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made_by = {node.output[0]: node for node in graph.node}
    tables = {}
    for output in graph.output:
        add = made_by[output.name]
        product = made_by[add.input[0]]
        tables[output.name] = (arrays[product.input[1]], arrays[add.input[1]])
    return tables


def _model(tables: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> bytes:
    """The ONNX file of `quotex_scores`: each head as a product, by the names of their outputs."""
    nodes, outputs, arrays = [], [], []
    for name, (table, bias) in tables.items():
        nodes += [
            helper.make_node("MatMul", ["words", f"{name}.w"], [f"{name}.product"]),
            helper.make_node("Add", [f"{name}.product", f"{name}.b"], [name]),
        ]
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["words", bias.size]))
        arrays += [
            numpy_helper.from_array(table, f"{name}.w"),
            numpy_helper.from_array(bias, f"{name}.b"),
        ]
    width = len(next(iter(tables.values()))[0])
    words = helper.make_tensor_value_info("words", TensorProto.FLOAT, ["words", width])
    graph = helper.make_graph(nodes, "quotex", [words], outputs, arrays)
    opset = helper.make_opsetid("", 19)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=9, producer_name="quotex")
    data: bytes = model.SerializeToString()
    return data


def _enter(folder: Path, labels: Sequence[str]) -> None:
    """Make the component one of the pipeline's, behind all others, if it is not yet."""
    config = load_config(folder / "config.cfg")
    if NAME not in config["nlp"]["pipeline"]:
        config["nlp"]["pipeline"].append(NAME)
        config["components"][NAME] = {"factory": heads.UTTERED.component}
        config.to_disk(folder / "config.cfg")
    path = folder / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["labels"][NAME] = list(labels)
    for part in ("pipeline", "components"):
        if NAME not in meta[part]:
            meta[part].append(NAME)
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=2), encoding="utf-8")
