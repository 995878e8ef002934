"""The network of a finished pipeline, read back from its ONNX files: the inverse of `export`."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, numpy_helper
from torch import Tensor, nn

from training.network import ARC_WIDTH, Layer, Network

Arrays = Mapping[str, np.ndarray]


def network(folder: Path) -> Network:
    """The network whose encoder and heads of `TABLE` are in the pipeline's folder.

    What was rounded to 8 bits is that still: of the weights before, nothing is left.
    """
    model = onnx.load(str(folder / "encoder" / "model.onnx"))
    arrays, heads = _arrays(model), _heads(model)
    made = Network(len(arrays["word"]), arrays["position"].shape[1], len(heads), heads[0])
    for number, (layer, count) in enumerate(zip(made.encoder.layers, heads, strict=True)):
        width, seen = arrays[f"l{number}.q.w"].shape
        _shape(layer, count, width, seen, len(arrays[f"l{number}.fi.b"]))
    weights = dict(_of_encoder(arrays, len(heads)))
    weights |= _of_labels(folder, made) | _of_parser(folder)
    made.load_state_dict({name: _tensor(values) for name, values in weights.items()})
    made.eval()
    return made


def _arrays(model: ModelProto) -> Arrays:
    return {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}


def _heads(model: ModelProto) -> list[int]:
    """How many attention heads each layer has."""
    nodes = [node for node in model.graph.node if node.op_type == "MultiHeadAttention"]
    counts = [{one.name: one.i for one in node.attribute}["num_heads"] for node in nodes]
    return [int(count) for count in counts]


def _shape(layer: Layer, heads: int, width: int, seen: int, units: int) -> None:
    """Give the layer room for so many heads and units."""
    layer.heads = heads
    layer.q, layer.k, layer.v = (nn.Linear(width, seen) for _ in range(3))
    layer.ao = nn.Linear(seen, width)
    layer.fi, layer.fo = nn.Linear(width, units), nn.Linear(units, width)


def _of_encoder(arrays: Arrays, layers: int) -> Iterator[tuple[str, np.ndarray]]:
    yield "encoder.word.weight", arrays["word"] * arrays["word.s"]
    yield "encoder.position.weight", arrays["position"]
    yield "encoder.norm.weight", arrays["norm.w"]
    yield "encoder.norm.bias", arrays["norm.b"]
    for number in range(layers):
        here, there = f"l{number}", f"encoder.layers.{number}"
        for part in ("q", "k", "v", "ao", "fi", "fo"):
            rounded, scale = arrays[f"{here}.{part}.w"], arrays[f"{here}.{part}.s"]
            yield f"{there}.{part}.weight", (rounded * scale).T
        biases = np.split(arrays[f"{here}.qkv.b"], 3)
        for part, bias in zip("qkv", biases, strict=True):
            yield f"{there}.{part}.bias", bias
        yield f"{there}.fi.bias", arrays[f"{here}.fi.b"]
        for linear, norm in (("ao", "aln"), ("fo", "oln")):
            yield f"{there}.{linear}.bias", arrays[f"{here}.{norm}.bias"]
            yield f"{there}.{norm}.weight", arrays[f"{here}.{norm}.w"]
            yield f"{there}.{norm}.bias", arrays[f"{here}.{norm}.b"]


def _of_labels(folder: Path, made: Network) -> dict[str, np.ndarray]:
    weights = {}
    components = {head.component for head in made.table if head.of_words}
    for component in sorted(components):
        name = FOLDERS[component]
        arrays = _arrays(onnx.load(str(folder / name / "model.onnx")))
        for head in made.table:
            if head.component == component and head.of_words:
                weights[f"label_heads.{head.name}.weight"] = arrays[f"{head.name}.w"].T
                weights[f"label_heads.{head.name}.bias"] = arrays[f"{head.name}.b"]
    return weights


FOLDERS = {
    "quotex_sentences": "senter",
    "quotex_tagger": "tagger",
    "quotex_morphologizer": "morphologizer",
    "quotex_names": "ner",
}


def _of_parser(folder: Path) -> dict[str, np.ndarray]:
    arcs = _arrays(onnx.load(str(folder / "parser" / "arcs.onnx")))
    relations = _arrays(onnx.load(str(folder / "parser" / "relations.onnx")))
    biaffine = np.concatenate([arcs["biaffine"], arcs["biaffine.b"][None]])
    weights = {
        "parser.root": arcs["root"].reshape(-1),
        "parser.biaffine": biaffine * ARC_WIDTH**0.5,
    }
    for part in ("dependent", "governor"):
        for name, arrays in ((part, arcs), (f"relation_{part}", relations)):
            weights[f"parser.{name}.weight"] = arrays[f"{part}.w"].T
            weights[f"parser.{name}.bias"] = arrays[f"{part}.b"]
    weights["parser.relation.weight"] = relations["relation.w"].T
    weights["parser.relation.bias"] = relations["relation.b"]
    return weights


def _tensor(values: np.ndarray) -> Tensor:
    return torch.from_numpy(np.array(values, np.float32))
