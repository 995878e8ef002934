"""What a trained network says of text without annotation, for a smaller one to learn from.

The smaller network learns the larger one's probabilities (Hinton et al. 2015, "Distilling the
Knowledge in a Neural Network") and its word vectors.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import spacy
import torch

from quotex.encoder.pieces import Pieces
from training import corpora
from training.examples import Window, batches, speech_windows
from training.fit import PIECES_A_STEP
from training.losses import arc_scores, arrays_of, vectors_of
from training.network import Network

_SPEECHES = 1200  # windows of Bundestag speeches
_LONGEST = 110  # words of a window


def unlabelled(
    data: Path, named: Sequence[corpora.NamedSentence], rng: random.Random
) -> list[Window]:
    """Wikinews articles' lines, sentences with names, Bundestag speeches: words without labels.

    `named`: the sentences with names that are trained on.
    """
    nlp = spacy.blank("de")
    windows = [
        _window(words, spaces)
        for text in corpora.news_lines(data)
        for words, spaces in _lines(nlp, text)
    ]
    windows += [_window(words, [True, *behind[:-1]]) for words, behind, _ in named]
    speeches = list(speech_windows(data / "speech_events" / "train.jsonl", rng))
    chosen = rng.sample(speeches, min(_SPEECHES, len(speeches)))
    return windows + [_window(window.words, window.spaces) for window in chosen]


def _window(words: list[str], spaces: list[bool]) -> Window:
    return Window(words, spaces, [0] * len(words))


def _lines(nlp: spacy.language.Language, text: str) -> Iterator[tuple[list[str], list[bool]]]:
    doc = nlp.make_doc(text)
    words = [token for token in doc if not token.is_space]
    spaces = [
        token.i == 0 or bool(doc[token.i - 1].whitespace_) or doc[token.i - 1].is_space
        for token in words
    ]
    texts = [token.text for token in words]
    for at in range(0, len(words), _LONGEST):
        yield texts[at : at + _LONGEST], spaces[at : at + _LONGEST]


def taught(network: Network, windows: Sequence[Window], pieces: Pieces) -> list[Window]:
    """The windows with what the network says of them, in `soft`; of pairs it is not asked."""
    network.eval()
    done: list[Window] = []
    with torch.no_grad():
        for batch in batches(windows, pieces, 4 * PIECES_A_STEP, random.Random(0)):
            words = vectors_of(network, batch)
            given = {
                head.name: network.label_heads[head.name](words).softmax(-1).half().cpu().numpy()
                for head in network.table
                if head.of_words
            }
            starts = given["sentence"][:, :, 1] > 0.5
            starts[:, 0] = True
            batch.sentences[:] = np.where(batch.words, starts.cumsum(1) - 1, -1)
            arcs = arc_scores(network, words, batch)
            heads = arcs.argmax(-1).cpu().numpy() - 1
            relations = _relations(network, words, heads)
            shares = arcs.softmax(-1).half().cpu().numpy()
            vectors = words.half().cpu().numpy()
            for b, window in enumerate(batch.windows):
                n = int(batch.words[b].sum())
                if n < len(window.words) or n == 0:
                    continue
                window.sentences = batch.sentences[b, :n].tolist()
                window.heads = heads[b, :n].tolist()
                window.soft = {name: values[b, :n] for name, values in given.items()}
                window.soft["head"] = shares[b, :n, : n + 1]
                window.soft["relation"] = relations[b, :n]
                window.soft["vector"] = vectors[b, :n]
                done.append(window)
    return done


def _relations(network: Network, words: torch.Tensor, heads: np.ndarray) -> np.ndarray:
    flat, governors = arrays_of(words, torch.from_numpy(heads).to(words.device))
    scored = network.parser.relations(flat, governors).softmax(-1).half().cpu().numpy()
    shaped: np.ndarray = scored.reshape(*heads.shape, -1)
    return shaped
