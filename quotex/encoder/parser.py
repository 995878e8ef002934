"""The tree of each sentence."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from spacy.attrs import DEP, HEAD
from spacy.tokens import Doc

from quotex.encoder.encoder import PIECES
from quotex.encoder.head_component import HeadComponent, stretches, write_layers
from quotex.encoder.heads import ROOT
from quotex.encoder.sentences import sentences_of
from quotex.encoder.session import Model
from quotex.encoder.tree import best_tree
from quotex.lines import white_space
from quotex.running.streams import batched


class Parser(HeadComponent):
    """Sets `token.head` and `token.dep`: a tree for each sentence.

    White space hangs on the word before it.
    """

    factory = "quotex_parser"
    files = ("arcs.onnx", "relations.onnx", "labels.json")

    def take(self, files: dict[str, bytes]) -> None:
        """Use models and labels."""
        super().take({"model.onnx": files["relations.onnx"], "labels.json": files["labels.json"]})
        self.arcs = Model(files["arcs.onnx"], threads=1)
        self.relations = self.ids("relation")
        self.root = self.label_names["relation"].index(ROOT)

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set heads and labels."""
        sentences = [
            sentence + start
            for doc, start in zip(docs, ends[:-1], strict=True)
            for sentence in sentences_of(doc)
        ]
        heads = np.full(len(vectors), -1)
        for sentence, tree in zip(sentences, self._trees(vectors, sentences), strict=True):
            found = np.array(tree)
            heads[sentence] = np.where(found < 0, -1, sentence[found])
        on_root = heads < 0
        labels = np.concatenate(
            [
                self._labels(
                    vectors[start:end], np.where(on_root[start:end], -1, heads[start:end] - start)
                )
                for start, end in pairwise(stretches(sentences, len(vectors)))
            ]
        )
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            self._set(doc, heads[start:end] - start, on_root[start:end], labels[start:end])

    def _trees(self, vectors: np.ndarray, sentences: Sequence[np.ndarray]) -> list[list[int]]:
        """The tree of each sentence; those of like length are scored together."""
        trees: list[list[int]] = [[]] * len(sentences)
        by_length: dict[int, list[int]] = defaultdict(list)
        for i, sentence in enumerate(sentences):
            by_length[len(sentence)].append(i)
        for size in sorted(by_length):
            for together in batched(by_length[size], max(1, PIECES // size)):
                (scores,) = self.arcs.run(words=vectors[np.stack([sentences[i] for i in together])])
                for i, table in zip(together, scores, strict=True):
                    trees[i] = best_tree(table)
        return trees

    def _labels(self, vectors: np.ndarray, heads: np.ndarray) -> np.ndarray:
        """The label of each arc; `heads` are numbers of these words, -1 for the root."""
        assert self.model is not None
        (scores,) = self.model.run(words=vectors, heads=heads)
        on_root = heads < 0
        scores[on_root, :] = -np.inf
        scores[on_root, self.root] = 0
        scores[~on_root, self.root] = -np.inf
        labels: np.ndarray = self.relations[scores.argmax(axis=1)]
        return labels

    def _set(self, doc: Doc, heads: np.ndarray, on_root: np.ndarray, labels: np.ndarray) -> None:
        places = np.arange(len(doc))
        offsets = np.where(on_root, 0, heads - places)
        white = white_space(doc)
        offsets[white] = -1  # „Gestern \n\n“ hangs on „Gestern“
        if white[0]:
            offsets[0] = np.argmin(white)
        labels = labels.copy()
        labels[white] = self.strings.add("dep")
        write_layers(doc, [HEAD, DEP], [offsets, labels])

    def write_blank(self, doc: Doc) -> None:
        """White space hangs on the white space before it."""
        if len(doc):
            offsets = np.full(len(doc), -1)
            offsets[0] = 0
            labels = np.full(len(doc), self.strings.add("dep"), np.uint64)
            labels[0] = self.strings.add(ROOT)
            write_layers(doc, [HEAD, DEP], [offsets, labels])
