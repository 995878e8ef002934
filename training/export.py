"""The trained network as ONNX files, its matrices and word vectors in 8 bits.

Weights are rounded to int8 with one scale a column, word vectors with one scale a row.  The
activations that a matrix meets are rounded when it runs, with one scale for each piece of text:
ONNX Runtime's own dynamic quantisation takes one for the whole batch, so that a text's numbers
would hang on its company.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper
from torch import nn

from quotex.encoder.heads import Head
from quotex.encoder.pieces import PAD
from training.network import ARC_WIDTH, PAIR_WIDTH, Network

_MS = "com.microsoft"  # ONNX Runtime's own operators
_OPSETS = (("", 19), (_MS, 1))
_EPSILON = 1e-12
Shape = Sequence[str | int]


class Graph:
    """An ONNX graph in the making; every method returns the name of what it computes."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, name: str, values: np.ndarray) -> str:
        self.constants[name] = numpy_helper.from_array(np.array(values, order="C"), name)
        return name

    def node(self, kind: str, *inputs: str, domain: str = "", **settings: Any) -> str:
        output = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **settings))
        return output

    def named(self, computed: str, name: str) -> None:
        """Give an output its name."""
        self.nodes.append(helper.make_node("Identity", [computed], [name]))

    def linear(self, x: str, module: nn.Linear, name: str) -> str:
        """A linear layer in fp32."""
        weight = self.constant(f"{name}.w", _array(module.weight).T)
        return self.node(
            "Add", self.node("MatMul", x, weight), self.constant(f"{name}.b", _array(module.bias))
        )

    def rounded(self, x: str) -> tuple[str, str]:
        """The rows of `x` as unsigned bytes around 128, and the scale of each row."""
        axis = self.constant("one", np.array([1], np.int64))
        largest = self.node("ReduceMax", self.node("Abs", x), axis, keepdims=0)
        largest = self.node("Max", largest, self.constant("tiny", np.float32(1e-6)))
        scale = self.node("Mul", largest, self.constant("1/127", np.float32(1 / 127)))
        middle = numpy_helper.from_array(np.array([128], np.uint8))
        zero = self.node("ConstantOfShape", self.node("Shape", scale), value=middle)
        return self.node("QuantizeLinear", x, scale, zero, axis=0), self.node(
            "Unsqueeze", scale, axis
        )

    def linear8(self, rounded: tuple[str, str], module: nn.Linear, name: str) -> str:
        """A linear layer in int8; the bias is left to what comes behind it."""
        rows, row_scale = rounded
        weight, scale = _bytes(_array(module.weight).T, axis=0)
        product = self.node(
            "MatMulIntegerToFloat",
            rows,
            self.constant(f"{name}.w", weight),
            self.constant("1.0", np.float32(1)),
            self.constant(f"{name}.s", scale),
            self.constant("128", np.uint8(128)),
            domain=_MS,
        )
        return self.node("Mul", product, row_scale)

    def model(
        self, inputs: Mapping[str, tuple[int, Shape]], outputs: Mapping[str, tuple[int, Shape]]
    ) -> bytes:
        described = (
            [
                helper.make_tensor_value_info(name, kind, shape)
                for name, (kind, shape) in part.items()
            ]
            for part in (inputs, outputs)
        )
        graph = helper.make_graph(self.nodes, "quotex", *described, list(self.constants.values()))
        opsets = [helper.make_opsetid(*opset) for opset in _OPSETS]
        made: ModelProto = helper.make_model(
            graph, opset_imports=opsets, ir_version=9, producer_name="quotex"
        )
        return bytes(made.SerializeToString())


def _array(values: Any) -> np.ndarray:
    array: np.ndarray = values.detach().cpu().float().numpy()
    return array


def _bytes(values: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 with the scale that each row (axis 1) or column (axis 0) needs."""
    scale = np.maximum(np.abs(values).max(axis=axis), 1e-8) / 127
    shown = np.expand_dims(scale, axis)
    return np.round(values / shown).astype(np.int8), scale.astype(np.float32)


# --- The encoder ------------------------------------------------------------------------------


def encoder(network: Network) -> bytes:
    """Inputs: `ids` (windows, pieces), `first` and `last` (words,), each word's pieces counted over
    all windows.  Output: `vectors` (words, width)."""
    source = network.encoder
    width = source.word.embedding_dim
    graph = Graph()
    x = graph.node(
        "Reshape", _embedded(graph, source), graph.constant("rows", np.array([-1, width]))
    )
    x = graph.node(
        "LayerNormalization",
        x,
        graph.constant("norm.w", _array(source.norm.weight)),
        graph.constant("norm.b", _array(source.norm.bias)),
        axis=-1,
        epsilon=_EPSILON,
    )
    there = graph.node("Not", graph.node("Equal", "ids", graph.constant("pad", np.int64(PAD))))
    mask = graph.node("Cast", there, to=TensorProto.INT32)
    for number, layer in enumerate(source.layers):
        x = _layer(graph, x, layer, f"l{number}", mask)
    ends = (graph.node("Gather", x, which, axis=0) for which in ("first", "last"))
    half = graph.constant("half", np.float32(0.5))
    graph.named(graph.node("Mul", graph.node("Add", *ends), half), "vectors")
    numbers = {"ids": ["windows", "pieces"], "first": ["words"], "last": ["words"]}
    return graph.model(
        {name: (TensorProto.INT64, shape) for name, shape in numbers.items()},
        {"vectors": (TensorProto.FLOAT, ["words", width])},
    )


def _embedded(graph: Graph, source: Any) -> str:
    """Word and position, (windows, pieces, width)."""
    rows, scale = _bytes(_array(source.word.weight), axis=1)
    words = graph.node("Gather", graph.constant("word", rows), "ids", axis=0)
    scales = graph.node("Gather", graph.constant("word.s", scale[:, None]), "ids", axis=0)
    x = graph.node("Mul", graph.node("Cast", words, to=TensorProto.FLOAT), scales)
    length = graph.node("Gather", graph.node("Shape", "ids"), graph.constant("1", np.int64(1)))
    places = graph.node(
        "Slice",
        graph.constant("position", _array(source.position.weight)),
        graph.constant("[0]", np.array([0])),
        graph.node("Unsqueeze", length, graph.constant("[0]", np.array([0]))),
    )
    return graph.node("Add", x, places)


def _layer(graph: Graph, x: str, layer: Any, name: str, mask: str) -> str:
    width = np.array([layer.q.out_features])
    shape = graph.node(
        "Concat", graph.node("Shape", "ids"), graph.constant(f"{name}.width", width), axis=0
    )
    rounded = graph.rounded(x)
    parts = [
        graph.node("Reshape", graph.linear8(rounded, getattr(layer, part), f"{name}.{part}"), shape)
        for part in "qkv"
    ]
    bias = np.concatenate([_array(getattr(layer, part).bias) for part in "qkv"])
    seen = graph.node(
        "MultiHeadAttention",
        *parts,
        graph.constant(f"{name}.qkv.b", bias),
        mask,
        domain=_MS,
        num_heads=layer.heads,
        mask_filter_value=-1e4,
    )
    flat = graph.constant(f"{name}.rows", np.array([-1, *width]))
    rows = graph.node("Reshape", seen, flat)
    x = _normed(
        graph,
        x,
        graph.linear8(graph.rounded(rows), layer.ao, f"{name}.ao"),
        layer.ao,
        layer.aln,
        f"{name}.aln",
    )
    inner = graph.linear8(graph.rounded(x), layer.fi, f"{name}.fi")
    inner = graph.node(
        "BiasGelu", inner, graph.constant(f"{name}.fi.b", _array(layer.fi.bias)), domain=_MS
    )
    out = graph.linear8(graph.rounded(inner), layer.fo, f"{name}.fo")
    return _normed(graph, x, out, layer.fo, layer.oln, f"{name}.oln")


def _normed(
    graph: Graph, x: str, change: str, linear: nn.Linear, norm: nn.LayerNorm, name: str
) -> str:
    """The norm of x + change + bias; ONNX Runtime's operator for all of it is far slower."""
    bias = graph.constant(f"{name}.bias", _array(linear.bias))
    return graph.node(
        "LayerNormalization",
        graph.node("Add", x, graph.node("Add", change, bias)),
        graph.constant(f"{name}.w", _array(norm.weight)),
        graph.constant(f"{name}.b", _array(norm.bias)),
        axis=-1,
        epsilon=_EPSILON,
    )


# --- The heads --------------------------------------------------------------------------------

_WORDS = {"words": (TensorProto.FLOAT, ["words", "width"])}


Outputs = dict[str, tuple[int, Shape]]


def of_words(network: Network, heads: Sequence[Head]) -> bytes:
    """Heads that read `words` (words, width), in one model; each kind has its outputs."""
    graph = Graph()
    outputs: Outputs = {}
    for head in heads:
        outputs |= _OF_WORDS[head.kind](graph, network, head)
    return graph.model(_WORDS, outputs)


def _label(graph: Graph, network: Network, head: Head) -> Outputs:
    """NAME.out: the number of each word's likeliest label, (words,)."""
    computed = graph.linear("words", network.label_heads[head.name], head.name)
    graph.named(graph.node("ArgMax", computed, axis=-1, keepdims=0), f"{head.name}.out")
    return {f"{head.name}.out": (TensorProto.INT64, ["words"])}


def _scores(graph: Graph, network: Network, head: Head) -> Outputs:
    """NAME.out: the logarithms of probabilities, (words, labels)."""
    computed = graph.linear("words", network.label_heads[head.name], head.name)
    graph.named(graph.node("LogSoftmax", computed, axis=-1), f"{head.name}.out")
    return {f"{head.name}.out": (TensorProto.FLOAT, ["words", len(head.labels)])}


def _pair(graph: Graph, network: Network, head: Head) -> Outputs:
    """NAME.left and NAME.right: projections that are multiplied later, (words, labels, width)."""
    pair = network.pair_heads[head.name]
    shape: list[str | int] = ["words", len(head.labels), PAIR_WIDTH]
    shaped = graph.constant(f"{head.name}.shape", np.array([-1, *shape[1:]], np.int64))
    scale = graph.constant(f"{head.name}.scale", np.float32(PAIR_WIDTH**-0.5))
    left, right = f"{head.name}.left", f"{head.name}.right"
    scaled = graph.node("Mul", graph.linear("words", pair.left, left), scale)
    graph.named(graph.node("Reshape", scaled, shaped), left)
    graph.named(graph.node("Reshape", graph.linear("words", pair.right, right), shaped), right)
    return {name: (TensorProto.FLOAT, shape) for name in (left, right)}


_OF_WORDS: Mapping[str, Callable[[Graph, Network, Head], Outputs]] = {
    "label": _label,
    "scores": _scores,
    "pair": _pair,
}


def arcs(network: Network) -> bytes:
    """`words` (sentences, words, width) to `scores` (sentences, words, 1 + words)."""
    graph, parser = Graph(), network.parser
    count = graph.node(
        "Slice",
        graph.node("Shape", "words"),
        graph.constant("[0]", np.array([0])),
        graph.constant("[1]", np.array([1])),
    )
    shape = graph.node(
        "Concat", count, graph.constant("1,width", np.array([1, len(parser.root)])), axis=0
    )
    root = graph.node("Expand", graph.constant("root", _array(parser.root)[None, None]), shape)
    governors = graph.node("Concat", root, "words", axis=1)
    dependent = _gelu(graph, graph.linear("words", parser.dependent, "dependent"))
    governor = _gelu(graph, graph.linear(governors, parser.governor, "governor"))
    biaffine = _array(parser.biaffine) * ARC_WIDTH**-0.5
    scored = graph.node("MatMul", dependent, graph.constant("biaffine", biaffine[:-1]))
    scored = graph.node("Add", scored, graph.constant("biaffine.b", biaffine[-1]))
    turned = graph.node("Transpose", governor, perm=[0, 2, 1])
    graph.named(graph.node("MatMul", scored, turned), "scores")
    return graph.model(
        {"words": (TensorProto.FLOAT, ["sentences", "words", len(parser.root)])},
        {"scores": (TensorProto.FLOAT, ["sentences", "words", "heads"])},
    )


def relations(network: Network) -> bytes:
    """`words` (words, width) and `heads` (words,), -1 for the root, to `scores` (words, labels)."""
    graph, parser = Graph(), network.parser
    zero = graph.constant("0", np.int64(0))
    rows = graph.node("Gather", "words", graph.node("Max", "heads", zero), axis=0)
    on_root = graph.node(
        "Unsqueeze", graph.node("Less", "heads", zero), graph.constant("[1]", np.array([1]))
    )
    governors = graph.node("Where", on_root, graph.constant("root", _array(parser.root)), rows)
    both = graph.node(
        "Add",
        graph.linear("words", parser.relation_dependent, "dependent"),
        graph.linear(governors, parser.relation_governor, "governor"),
    )
    graph.named(graph.linear(_gelu(graph, both), parser.relation, "relation"), "scores")
    count = parser.relation.out_features
    return graph.model(
        {**_WORDS, "heads": (TensorProto.INT64, ["words"])},
        {"scores": (TensorProto.FLOAT, ["words", count])},
    )


def _gelu(graph: Graph, x: str) -> str:
    return graph.node("Gelu", x, domain=_MS)


_OF_SYNTAX: Mapping[str, tuple[str, Callable[[Network], bytes]]] = {
    "arc": ("arcs.onnx", arcs),
    "relation": ("relations.onnx", relations),
}


def files(network: Network, pieces: bytes) -> dict[str, dict[str, bytes]]:
    """The files of each component, by its factory's name."""
    made = {"quotex_encoder": {"pieces.tsv": pieces, "model.onnx": encoder(network)}}
    for component in dict.fromkeys(head.component for head in network.table):
        heads = [head for head in network.table if head.component == component]
        named = {head.name: head.labels for head in heads if head.labels}
        listed = json.dumps(named, ensure_ascii=False).encode()
        made[component] = {**_models(network, heads), "labels.json": listed}
    return made


def _models(network: Network, heads: Sequence[Head]) -> dict[str, bytes]:
    """The models of a component: one for all heads that read words alone, one for each other."""
    made = {}
    if together := [head for head in heads if head.kind in _OF_WORDS]:
        made["model.onnx"] = of_words(network, together)
    for head in heads:
        if head.kind in _OF_SYNTAX:
            name, make = _OF_SYNTAX[head.kind]
            made[name] = make(network)
    return made
