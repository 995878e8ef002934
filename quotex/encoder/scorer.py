"""The component that keeps what heads say, for those who ask later."""

from collections.abc import Sequence

import numpy as np
from spacy.tokens import Doc

from quotex.encoder.head_component import HeadComponent
from quotex.encoder.scores import keep


class Scorer(HeadComponent):
    """Keeps what its heads say of each word, and each word's projections for those of two words.

    `quotex.encoder.scores.scores_of` reads it; no head needs code of its own here.
    """

    factory = "quotex_scores"

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Keep the outputs for each document, by their names."""
        assert self.model is not None
        outputs = dict(zip(self.model.outputs(), self.answers(vectors), strict=True))
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            keep(doc, {name: said[start:end].copy() for name, said in outputs.items()})
