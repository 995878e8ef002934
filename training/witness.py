"""Fits the learned witness: whether a claim is uttered, read off the encoder's vectors.

    python -m training.witness corpus

Rules propose claims in the articles of the corpus's part „train“; which of them are utterances, the
annotation says.  For each type of quote a logistic regression with a penalty reads the finished
encoder's vectors of the claim's words and of the words beside it (`SLOTS`); the encoder stays as it
is.  The offset is chosen so that rules and heads together, as much as `[learned]` in
`quotex/data/evidence.toml` lets them count, are right about as often as their sum says, on folds of
articles that the heads had not seen.  Prints what that gives on the part „dev“, and writes the
component `scores` into the pipeline's folder, which is sealed anew.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from scipy.optimize import minimize
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_config

import quotex
import quotex.corpus
from quotex.attribution.evidence import weights
from quotex.attribution.witness import MOST, NAMES, words_of
from quotex.corpus import Gold, Part
from quotex.encoder import store
from quotex.encoder.heads import SLOTS, UTTERED
from quotex.encoder.scores import NoScores
from quotex.evaluation.comparing import Answer, Compared, found, units
from quotex.model_folders import EMBEDDED
from quotex.normalised import normalised
from quotex.pipeline import pipeline_for
from quotex.quote_types import chosen
from quotex.reader import decided
from quotex.scene import Scene
from quotex.writer import Writer
from training.seal import seal

NAME = "scores"  # of the component
PENALTY = 100.0  # on the squares of the weights of standardised vectors
FOLDS = 4
LEAN = {"direct": 0.4, "indirect": 0.6, "indirect free indirect": 0.6, "free indirect": 0.6}
"""Log-odds that `training/evidence.py` adds to what rules say of a type, so that F1 is highest on
the part „dev“ and on articles of other origin: the corpus has more look-alikes than news has."""
_ALL = 1e-9  # a threshold that lets every claim pass


@dataclass(frozen=True)
class Example:
    """A claim: its type, what rules say of it, its vectors at each slot, whether it is uttered."""

    article: str
    type: str
    evidence: tuple[tuple[str, float], ...]  # names and weights of what rules say
    vectors: np.ndarray  # (slots * width,)
    uttered: bool

    @property
    def rules(self) -> float:
        """Log-odds by the rules alone."""
        return sum(weight for _, weight in self.evidence)


def examples(corpus: Path, part: Part, nlp: Language) -> Iterator[Example]:
    """All claims that rules propose in the part's articles."""
    for gold in quotex.corpus.gold(corpus, part):
        yield from _of_article(gold, nlp)


def _of_article(gold: Gold, nlp: Language) -> Iterator[Example]:
    source = normalised(gold.article.text)
    doc = _encoded(nlp, source.text)
    scene, decisions, cast = decided(doc, _ALL, scores=NoScores())
    article = Writer(scene, source, cast, "", _ALL, chosen(None)).article(decisions, ())
    both = Compared(gold, Answer.of(article))
    right = _right(both)
    by_parts = {(quote.type, quote.parts): quote.id for quote in article.quotes}
    for decision in decisions:
        claim = decision.claim
        spans = tuple(
            quotex.Span(start=a, end=b) for a, b in (source.span(*p) for p in claim.parts)
        )
        quote = by_parts.get((claim.type, spans))
        words, around = words_of(scene, claim)
        if quote is None or not words or claim.type not in UTTERED.labels:
            continue
        rules = tuple((piece.name, piece.weight) for piece in decision.evidence)
        vectors = _vectors(doc, scene, words, around)
        name = str(gold.article.meta.get("file"))
        yield Example(name, claim.type, rules, vectors, quote in right)


def _encoded(nlp: Language, text: str) -> Doc:
    from quotex.language.parsing import parsed

    return next(iter(parsed([text], nlp)))


def _right(both: Compared) -> set[str]:
    wanted, given = (
        list(units(article, both.words)) for article in (both.gold.article, both.answer.article)
    )
    right: set[str] = set()
    for type in {unit.type for unit in given}:
        pairs = found(
            [unit for unit in wanted if unit.type == type],
            [unit for unit in given if unit.type == type],
        )
        right.update(other.quote.id for _, other in pairs)
    return right


def _vectors(doc: Doc, scene: Scene, words: Sequence[int], around: tuple[int, int]) -> np.ndarray:
    """The vectors at each of `SLOTS`, one behind the other."""
    table: np.ndarray = np.asarray(doc.tensor)
    kept = [i for i in words if not scene.words[i].is_space] or list(words)
    before, behind = max(0, around[0] - 1), min(len(table) - 1, around[1] + 1)
    places = [table[kept].mean(axis=0), *(table[i] for i in (kept[0], kept[-1], before, behind))]
    return np.concatenate(places).astype(np.float32)


@dataclass(frozen=True)
class Head:
    """A fitted logistic regression: log-odds are `vectors @ weights + bias`."""

    weights: np.ndarray
    bias: float

    def said(self, vectors: np.ndarray) -> np.ndarray:
        """Log-odds of each row."""
        odds: np.ndarray = vectors @ self.weights + self.bias
        return odds


def fitted(vectors: np.ndarray, uttered: np.ndarray) -> Head:
    """Fit with a penalty on the weights of standardised columns."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    scaled = np.c_[(vectors - middle) / spread, np.ones(len(vectors))]

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = scaled @ w
        probable = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
        value = np.logaddexp(0, z).sum() - uttered @ z + PENALTY / 2 * (w[:-1] @ w[:-1])
        return float(value), scaled.T @ (probable - uttered) + PENALTY * np.r_[w[:-1], 0]

    start = np.zeros(scaled.shape[1])
    found_weights = minimize(loss, start, jac=True, method="L-BFGS-B").x
    plain = found_weights[:-1] / spread
    return Head(plain, float(found_weights[-1] - plain @ middle))


def with_offset(head: Head, claims: Sequence[Example], scale: float, lean: float) -> Head:
    """The head with the bias that makes rules, without their lean, and it as right as they say."""
    folds = np.array([_fold(claim.article) for claim in claims])
    vectors = np.array([claim.vectors for claim in claims])
    uttered = np.array([float(claim.uttered) for claim in claims])
    unseen = np.zeros(len(claims))
    for fold in range(FOLDS):
        there = folds == fold
        unseen[there] = fitted(vectors[~there], uttered[~there]).said(vectors[there])
    rules = np.array([claim.rules for claim in claims]) - lean

    def loss(x: np.ndarray) -> float:
        total = x[0] * (rules + scale * np.clip(unseen + x[1], -MOST, MOST))
        return float(np.logaddexp(0, total).sum() - uttered @ total)

    slope, offset = minimize(loss, np.array([0.7, 0.0]), method="Nelder-Mead").x
    print(f"    slope of the sum {slope:.2f}, offset of the head {offset:+.2f}")
    return Head(head.weights, head.bias + float(offset))


def _fold(article: str) -> int:
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % FOLDS


def component(heads: dict[str, Head]) -> dict[str, bytes]:
    """The files of `quotex_scores`: all heads as one product, and their labels."""
    width = len(next(iter(heads.values())).weights) // len(SLOTS)
    table = np.zeros((width, len(SLOTS), len(UTTERED.labels)), np.float32)
    bias = np.zeros((len(SLOTS), len(UTTERED.labels)), np.float32)
    for column, label in enumerate(UTTERED.labels):
        table[:, :, column] = heads[label].weights.reshape(len(SLOTS), width).T
        bias[0, column] = heads[label].bias
    output = f"{UTTERED.name}.span"
    columns = bias.size
    graph = helper.make_graph(
        [
            helper.make_node("MatMul", ["words", "w"], ["product"]),
            helper.make_node("Add", ["product", "b"], [output]),
        ],
        "quotex",
        [helper.make_tensor_value_info("words", TensorProto.FLOAT, ["words", width])],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["words", columns])],
        [
            numpy_helper.from_array(table.reshape(width, columns), "w"),
            numpy_helper.from_array(bias.reshape(columns), "b"),
        ],
    )
    opset = helper.make_opsetid("", 19)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=9, producer_name="quotex")
    labels = {UTTERED.name: list(UTTERED.labels)}
    return {"model.onnx": model.SerializeToString(), "labels.json": json.dumps(labels).encode()}


def enter(folder: Path) -> None:
    """Make the component one of the pipeline's, behind all others, if it is not yet."""
    config = load_config(folder / "config.cfg")
    if NAME not in config["nlp"]["pipeline"]:
        config["nlp"]["pipeline"].append(NAME)
        config["components"][NAME] = {"factory": UTTERED.component}
        config.to_disk(folder / "config.cfg")
    path = folder / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["labels"][NAME] = list(UTTERED.labels)
    for part in ("pipeline", "components"):
        if NAME not in meta[part]:
            meta[part].append(NAME)
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=2), encoding="utf-8")


def told(name: str, head: Head, claims: Sequence[Example], scale: float) -> str:
    """How well rules alone and both together decide, on claims that nothing was fitted to."""
    uttered = np.array([claim.uttered for claim in claims])
    rules = np.array([claim.rules for claim in claims])
    said = head.said(np.array([claim.vectors for claim in claims]))
    both = rules + scale * np.clip(said, -MOST, MOST)
    alone, together = (100 * np.mean((odds > 0) == uttered) for odds in (rules, both))
    return f"{name:24} {len(claims):5} claims; rules {alone:.1f} %, with the head {together:.1f} %"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pipeline", type=Path, default=EMBEDDED, help="folder to write into")
    args = parser.parse_args()
    nlp = pipeline_for(None)
    train, dev = (list(examples(args.corpus, part, nlp)) for part in ("train", "dev"))
    heads: dict[str, Head] = {}
    for label in UTTERED.labels:
        claims = [claim for claim in train if claim.type == label]
        vectors = np.array([claim.vectors for claim in claims])
        head = fitted(vectors, np.array([float(claim.uttered) for claim in claims]))
        scale = weights()["learned"][NAMES[label]]
        heads[label] = with_offset(head, claims, scale, LEAN.get(label, 0.0))
        aside = [claim for claim in dev if claim.type == label]
        print(told(label, heads[label], aside, scale))
    store.write_files(args.pipeline / NAME, component(heads))
    enter(args.pipeline)
    seal(args.pipeline)


if __name__ == "__main__":
    main()
