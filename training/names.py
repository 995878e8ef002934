"""Fits the head of names anew, on the finished encoder's vectors, to more kinds of text.

    python -m training.names corpus --data ../shared/data

The head, one linear layer, starts from what `python -m training` left and is held near it by a
penalty; the encoder stays as it is.  Sources: nine tenths of GermEval 2014 and PUD, as in that
training; nine tenths of the news of DFKI SmartData (CC BY 4.0), without articles that are in the
parts „dev“ and „test“ of the corpus; the corpus's part „train“ with half the weight.  SmartData
has not all people and the corpus not all people and bodies (`training.partly_named`).

Prints F1 before and after on the tenths kept aside and on the corpus's part „dev“, and writes the
head into the pipeline's folder, which is sealed anew.  To run it twice moves the head twice.
Encoding takes five minutes on one core, fitting half a minute; the seed is `SEED`.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import onnx
from onnx import numpy_helper
from scipy.optimize import minimize
from spacy.language import Language
from spacy.tokens import Doc

import quotex.corpus
from quotex.encoder import people, store
from quotex.encoder.encoder import Encoder
from quotex.encoder.heads import NAMES
from quotex.encoder.names import whole_names
from quotex.model_folders import EMBEDDED
from quotex.pipeline import pipeline_for
from training import corpora, partly_named
from training.partly_named import allowed, unsure
from training.seal import seal

SEED = 2026
PENALTY = 1000.0  # on the squares of what standardised columns' weights move
WEIGHTS = {"named": 1.0, "smartdata": 1.0, "corpus": 0.5}
_EASY = 0.999  # words that surely are no names, of which few are read and count for the others
_EASY_READ = 0.05
_MOST_STEPS = 70
_TABLE, _BIAS = "name.w", "name.b"  # in the model


@dataclass(frozen=True)
class Head:
    """A linear layer: (width, labels) and (labels,)."""

    table: np.ndarray
    bias: np.ndarray

    def said(self, vectors: np.ndarray) -> np.ndarray:
        """Logarithms of probabilities, (words, labels)."""
        scores = vectors @ self.table + self.bias
        scores = scores - scores.max(axis=1, keepdims=True)
        said: np.ndarray = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        return said


@dataclass(frozen=True)
class Text:
    """Words, their vectors and the labels that may hold of each, (words, labels)."""

    words: list[str]
    vectors: np.ndarray
    allowed: np.ndarray


def read(path: Path) -> Head:
    """The head in a pipeline's `model.onnx`."""
    arrays = {one.name: one for one in onnx.load(str(path)).graph.initializer}
    return Head(numpy_helper.to_array(arrays[_TABLE]), numpy_helper.to_array(arrays[_BIAS]))


def write(folder: Path, head: Head) -> None:
    """Put the head into the pipeline in `folder` and seal it."""
    path = folder / "ner" / "model.onnx"
    model = onnx.load(str(path))
    for one in model.graph.initializer:
        if one.name in (_TABLE, _BIAS):
            values = head.table if one.name == _TABLE else head.bias
            one.CopyFrom(numpy_helper.from_array(values.astype(np.float32), one.name))
    labels = (folder / "ner" / "labels.json").read_bytes()
    files = {"model.onnx": model.SerializeToString(), "labels.json": labels}
    store.write_files(folder / "ner", files)
    seal(folder)


def fitted(start: Head, texts: Sequence[tuple[Text, float]], penalty: float = PENALTY) -> Head:
    """The head that makes the labels that may hold likely, each text's words with its weight.

    `penalty` is on the squares of what the weights of standardised columns move from `start`.
    """
    vectors, may_hold, weight = _examples(start, texts)
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    scaled = (vectors - middle) / spread
    before = vectors @ start.table.astype(np.float32) + start.bias.astype(np.float32)
    shape = start.table.shape

    def loss(moved: np.ndarray) -> tuple[float, np.ndarray]:
        table, bias = np.split(moved.astype(np.float32), [start.table.size])
        table = table.reshape(shape)
        scores = before + scaled @ table + bias
        scores -= scores.max(axis=1, keepdims=True)
        likely = np.exp(scores)
        likely /= likely.sum(axis=1, keepdims=True)
        right = likely * may_hold
        total = right.sum(axis=1, keepdims=True) + 1e-12
        value = -(weight * np.log(total[:, 0])).sum() + penalty / 2 * (table**2).sum()
        wrong = weight[:, None] * (likely - right / total)
        slope = scaled.T @ wrong + penalty * table
        return float(value), np.concatenate([slope.ravel(), wrong.sum(axis=0)]).astype(np.float64)

    begin = np.zeros(start.table.size + start.bias.size)
    steps = {"maxiter": _MOST_STEPS}
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options=steps).x
    table = found[: start.table.size].reshape(shape) / spread[:, None]
    bias = found[start.table.size :] - middle @ table
    return Head(start.table + table, start.bias + bias)


def _examples(
    start: Head, texts: Sequence[tuple[Text, float]]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Vectors, labels that may hold and weight of the words that are learnt from."""
    rng = np.random.default_rng(SEED)
    parts = []
    for text, weight in texts:
        known = ~text.allowed.all(axis=1)
        vectors, may_hold = text.vectors[known].astype(np.float32), text.allowed[known]
        easy = (start.said(vectors)[:, 0] > np.log(_EASY)) & may_hold[:, 0]
        taken = ~easy | (rng.random(len(easy)) < _EASY_READ)
        counts = np.where(easy, weight / _EASY_READ, weight).astype(np.float32)
        parts.append((vectors[taken], may_hold[taken], counts[taken]))
    vectors, may_hold, counts = (np.concatenate(column) for column in zip(*parts, strict=True))
    return vectors, may_hold, counts


# --- Sources ---------------------------------------------------------------------------------


class Sources:
    """Texts with their vectors, to train on (`train`) and kept aside (`aside`), by source."""

    def __init__(self, data: Path, corpus: Path, nlp: Language, start: Head) -> None:
        self.nlp, self.start = nlp, start
        self.train: dict[str, list[Text]] = {}
        self.aside: dict[str, list[Text]] = {}
        self.train["named"], self.aside["names"] = map(
            self._named, corpora.named_sentences(data, corpora.NAMES)
        )
        self.aside["names on PUD"] = self._named(corpora.named_sentences(data, ["pud.iob2"])[1])
        elsewhere = partly_named.sources_in(corpus, ("dev", "test"))
        self.train["smartdata"], self.aside["SmartData"] = map(
            self._smartdata, partly_named.smartdata(data, elsewhere)
        )
        self.train["corpus"], self.aside["corpus, dev"] = (
            list(self._corpus(quotex.corpus.gold(corpus, part))) for part in ("train", "dev")
        )

    def _named(self, sentences: Sequence[corpora.NamedSentence]) -> list[Text]:
        docs = [Doc(self.nlp.vocab, words=words, spaces=spaces) for words, spaces, _ in sentences]
        return [
            Text(words, vectors, _labels(labels))
            for vectors, (words, _, labels) in zip(self._vectors(docs), sentences, strict=True)
        ]

    def _smartdata(self, rows: Sequence[partly_named.Row]) -> list[Text]:
        docs = [self.nlp.make_doc(row["text"]) for row in rows]
        made = []
        for vectors, doc, row in zip(self._vectors(docs), docs, rows, strict=True):
            kept, places = partly_named.words_of(doc)
            table = allowed(places, partly_named.names_of_smartdata(row))
            made.append(self._partly(doc, kept, vectors, table, ("PER",)))
        return made

    def _corpus(self, articles: Iterable[quotex.corpus.Gold]) -> Iterator[Text]:
        golds = list(articles)
        sources = [partly_named.text_of(gold) for gold in golds]
        docs = [self.nlp.make_doc(source.text) for source in sources]
        vectors = self._vectors(docs)
        for read_as, doc, source, gold in zip(vectors, docs, sources, golds, strict=True):
            kept, places = partly_named.words_of(doc, source)
            table = allowed(places, partly_named.names_of_corpus(gold))
            yield self._partly(doc, kept, read_as, table, ("PER", "ORG"))

    def _vectors(self, docs: Iterable[Doc]) -> Iterator[np.ndarray]:
        encoder = cast(Encoder, self.nlp.get_pipe("encoder"))
        return (np.asarray(doc.tensor, np.float16) for doc in encoder.pipe(docs))

    def _partly(
        self, doc: Doc, kept: list[int], vectors: np.ndarray, table: np.ndarray, some: Sequence[str]
    ) -> Text:
        """`some`: the kinds of whose names not all are annotated."""
        vectors = vectors[kept]
        likely = np.exp(self.start.said(vectors.astype(np.float32)))
        return Text([doc[i].text for i in kept], vectors, unsure(table, likely, some))


def _labels(labels: Sequence[str]) -> np.ndarray:
    rows = [
        partly_named.NO_NAME
        if label == corpora.NO_SUCH_NAME
        else np.array([label == name for name in NAMES])
        for label in labels
    ]
    return np.array(rows)


# --- Measuring -------------------------------------------------------------------------------


def scores(head: Head, texts: Iterable[Text], without: str = "") -> Mapping[str, float]:
    """F1 of whole names in percent: of „all“ kinds but `without`, and of „PER“.

    Names with a word of which nobody knows what it is are left aside.
    """
    counts = {"all": [0, 0, 0], "PER": [0, 0, 0]}
    for text in texts:
        said = head.said(text.vectors.astype(np.float32))
        found = whole_names(said, NAMES).copy()
        people.put_right(text.words, found, said, NAMES.index("B-PER"))
        known = text.allowed.sum(axis=1) == 1
        gold = np.where(known, text.allowed.argmax(axis=1), 0)
        unknown = np.asarray(text.allowed.all(axis=1))
        wanted = {name for name in _names(gold) if name[2] != without}
        given = {
            (start, end, kind)
            for start, end, kind in _names(found)
            if kind != without and not unknown[start:end].any()
        }
        for kind, count in counts.items():
            for k, names in enumerate((wanted, given, wanted & given)):
                count[k] += sum(kind in ("all", name[2]) for name in names)
    return {
        kind: 200 * hits / max(1, gold_count + given_count)
        for kind, (gold_count, given_count, hits) in counts.items()
    }


def _names(labels: np.ndarray) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of each name; `labels` are numbers."""
    marks = [NAMES[number] for number in labels.tolist()]
    start = -1
    for i, mark in enumerate([*marks, "O"]):
        if start >= 0 and not mark.startswith("I-"):
            yield start, i, marks[start][2:]
            start = -1
        if mark.startswith("B-"):
            start = i


def tell(heads: Mapping[str, Head], aside: Mapping[str, Sequence[Text]]) -> None:
    """Print the figures of each head on each source."""
    for source, texts in aside.items():
        without = "MISC" if source in ("names on PUD", "SmartData") else ""
        for name, head in heads.items():
            found = scores(head, texts, without)
            print(f"{source:16} {name:7} all {found['all']:.2f}  persons {found['PER']:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--pipeline", type=Path, default=EMBEDDED, help="folder to write into")
    parser.add_argument("--dry", action="store_true", help="print the figures, write nothing")
    args = parser.parse_args()
    start = read(args.pipeline / "ner" / "model.onnx")
    sources = Sources(args.data, args.corpus, pipeline_for(None), start)
    texts = [(text, WEIGHTS[name]) for name, part in sources.train.items() for text in part]
    head = fitted(start, texts)
    tell({"before": start, "after": head}, sources.aside)
    if not args.dry:
        write(args.pipeline, head)


if __name__ == "__main__":
    main()
