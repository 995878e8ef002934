"""What a network loses on a batch: a function for each kind of head."""

from collections.abc import Callable, Mapping

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from quotex.encoder.heads import NAMES, Head, Kind
from training.examples import IGNORED, NO_NAME_OR_MISC, Batch
from training.network import Network

UNNAMED = [i for i, label in enumerate(NAMES) if label == "O" or label.endswith("MISC")]


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def tensor(array: np.ndarray) -> Tensor:
    return torch.from_numpy(array).to(device())


def vectors_of(network: Network, batch: Batch) -> Tensor:
    arrays = (batch.ids, batch.mask, batch.first, batch.last)
    return network.words(*map(tensor, arrays))


def arc_scores(network: Network, words: Tensor, batch: Batch) -> Tensor:
    """(batch, words, 1 + words), with words of other sentences out of reach."""
    scored = network.parser.arcs(words).float()
    sentences = tensor(batch.sentences)
    same = (sentences[:, :, None] == sentences[:, None, :]) & (sentences >= 0)[:, None, :]
    root = torch.ones_like(same[:, :, :1])
    return scored.masked_fill(~torch.cat([root, same], dim=2), -1e4)


def pair_scores(network: Network, head: Head, words: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Log-odds of the batch's pairs, (pairs, labels), and whether each label holds, 0 or 1.

    A stretch is the mean of its words, as `quotex.encoder.scores` takes it.
    """
    pairs = tensor(batch.pairs[head.name])
    sums = functional.pad(words.float().cumsum(dim=1), (0, 0, 1, 0))
    window, label = pairs[:, 0], pairs[:, 5]

    def means(start: Tensor, end: Tensor) -> Tensor:
        return (sums[window, end] - sums[window, start]) / (end - start)[:, None]

    one, other = means(pairs[:, 1], pairs[:, 2]), means(pairs[:, 3], pairs[:, 4])
    scored = network.pair_heads[head.name](one, other).float()
    holds = torch.arange(scored.shape[1], device=scored.device) == label[:, None]
    return scored, holds.float()


def losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    """The loss of every head that something is known for, and of the vectors a teacher gave."""
    words = vectors_of(network, batch)
    parts: dict[str, Tensor] = {}
    vectors = _soft(batch, "vector")
    if vectors is not None:
        parts["vector"] = (
            functional.mse_loss(words[tensor(batch.words)].float(), vectors) / vectors.var()
        )
    for head in network.table:
        part = _OF_KIND[head.kind](network, head, words, batch)
        if part is not None:
            parts[head.name] = part
    return parts


def _of_words(network: Network, head: Head, words: Tensor, batch: Batch) -> Tensor | None:
    gold = _soft(batch, head.name)
    known = tensor(batch.words)
    if gold is None:
        if head.name not in batch.labels:
            return None
        known = tensor(batch.labels[head.name]) != IGNORED
        gold = tensor(batch.labels[head.name])[known]
    if not known.any():
        return None
    return label_loss(network.label_heads[head.name](words[known]).float(), gold)


def _of_pairs(network: Network, head: Head, words: Tensor, batch: Batch) -> Tensor | None:
    """Of each label whether it holds: none of them may."""
    if not len(batch.pairs.get(head.name, ())):
        return None
    scored, holds = pair_scores(network, head, words, batch)
    return functional.binary_cross_entropy_with_logits(scored, holds)


def _of_arcs(network: Network, head: Head, words: Tensor, batch: Batch) -> Tensor | None:
    known = tensor(batch.heads) != IGNORED
    if not known.any():
        return None
    arcs = _soft_arcs(batch)
    wanted = (tensor(batch.heads) + 1)[known] if arcs is None else arcs[known]
    return functional.cross_entropy(arc_scores(network, words, batch)[known], wanted)


def _of_relations(network: Network, head: Head, words: Tensor, batch: Batch) -> Tensor | None:
    heads = tensor(batch.heads)
    known = heads != IGNORED
    if not known.any():
        return None
    flat, governors = arrays_of(words, torch.where(known, heads, -1))
    scored = network.parser.relations(flat, governors).float()[known.view(-1)]
    labels = _soft(batch, head.name)
    if labels is None:
        labels = tensor(batch.labels[head.name])[known]
    return functional.cross_entropy(scored, labels)


_OF_KIND: Mapping[Kind, Callable[[Network, Head, Tensor, Batch], Tensor | None]] = {
    "label": _of_words,
    "scores": _of_words,
    "pair": _of_pairs,
    "arc": _of_arcs,
    "relation": _of_relations,
}


def label_loss(scored: Tensor, gold: Tensor) -> Tensor:
    """Cross-entropy; where MISC was not annotated, of „no name, or MISC“ as one answer."""
    if gold.is_floating_point() or (gold >= 0).all():
        return functional.cross_entropy(scored, gold)
    shares = scored.log_softmax(-1)
    certain = shares.gather(1, gold.clamp(min=0)[:, None])[:, 0]
    either = shares[:, UNNAMED].logsumexp(-1)
    return -torch.where(gold == NO_NAME_OR_MISC, either, certain).mean()


def arrays_of(words: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
    """All words of the batch in a row, with their heads' numbers in that row, -1 for none."""
    batch, most, width = words.shape
    offset = torch.arange(batch, device=words.device)[:, None] * most
    governors = torch.where(heads >= 0, heads + offset, -1)
    return words.reshape(-1, width), governors.reshape(-1)


def _soft(batch: Batch, name: str) -> Tensor | None:
    """What a teacher said of the batch's words, (words that are there, labels)."""
    if not all(name in window.soft for window in batch.windows):
        return None
    parts = [
        window.soft[name][: int(there.sum())]
        for window, there in zip(batch.windows, batch.words, strict=True)
    ]
    return tensor(np.concatenate(parts).astype(np.float32))


def _soft_arcs(batch: Batch) -> Tensor | None:
    if not all("head" in window.soft for window in batch.windows):
        return None
    most = batch.words.shape[1]
    made = np.zeros((len(batch.windows), most, most + 1), np.float32)
    for b, window in enumerate(batch.windows):
        n = int(batch.words[b].sum())
        made[b, :n, : n + 1] = window.soft["head"][:n, : n + 1]
    return tensor(made)
