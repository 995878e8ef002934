"""Which attention heads and feed-forward units hardly matter, and the encoder without them.

Optimal Brain Surgeon (Hassibi & Stork 1993, "Second Order Derivatives for Network Pruning") in the
layer-wise form for whole columns (Kurtić, Frantar & Alistarh 2023, "ZipLM: Inference-Aware
Structured Pruning"): what a layer's output loses by a column of the matrix behind its heads or
units is known from how the columns go together, and the columns that stay take over what they can.
How much of which layer goes is decided by how far that puts the encoder's vectors off, for the time
that it spares.
"""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from quotex.encoder.pieces import PAD
from training.network import Encoder, Layer

Part = Literal["heads", "units"]
BEHIND: Mapping[Part, str] = {"heads": "ao", "units": "fo"}  # the matrix that reads them
BEFORE: Mapping[Part, tuple[str, ...]] = {"heads": ("q", "k", "v"), "units": ("fi",)}
STEP: Mapping[Part, int] = {"heads": 1, "units": 128}
LEAST: Mapping[Part, int] = {"heads": 4, "units": 256}
# Thousandths of the whole encoder's time that a step spares, in ONNX Runtime on an Intel Xeon with
# VNNI: windows of 100 pieces, 16 at a time.
SPARED: Mapping[Part, float] = {"heads": 4.1, "units": 5.4}
_DAMPING = 1e-4


class Batch(NamedTuple):
    """Windows (windows, pieces) with the numbers of each word's first and last piece over all."""

    ids: Tensor
    first: Tensor
    last: Tensor

    def vectors(self, encoder: Encoder) -> Tensor:
        """What the encoder says of each word, (words, width)."""
        pieces = encoder(self.ids, self.ids != PAD).flatten(0, 1)
        return (pieces[self.first] + pieces[self.last]) / 2


@dataclass(frozen=True)
class Cut:
    """Part of a layer with fewer columns: which stay, and the matrix behind them (width, kept)."""

    kept: Tensor
    weight: Tensor
    bias: Tensor


Place = tuple[int, Part]  # number of the layer, and what of it
Loss = Callable[[Tensor, Tensor], Tensor]  # of vectors (words, width), and those that are wanted
Sizes = dict[Place, int]


def pruned(
    encoder: Encoder, batches: Sequence[Batch], aside: Sequence[Batch], share: float, loss: Loss
) -> Encoder:
    """A copy of the encoder that takes about `share` of the time, before it has learnt anything."""
    cuts = dict(all_cuts(encoder, batches))
    losses = {
        place: _losses(encoder, place, of_place, aside, loss) for place, of_place in cuts.items()
    }
    made = copy.deepcopy(encoder)
    for (number, part), size in sizes(losses, share).items():
        if size in cuts[number, part]:
            replace(made.layers[number], part, cuts[number, part][size])
    return made


def all_cuts(encoder: Encoder, batches: Sequence[Batch]) -> Iterator[tuple[Place, dict[int, Cut]]]:
    """Of each layer's heads and units the best cut of every size."""
    for (number, part), moments in _moments(encoder, batches).items():
        layer = encoder.layers[number]
        behind = getattr(layer, BEHIND[part])
        width = behind.in_features // layer.heads if part == "heads" else 1
        yield (number, part), _cuts(behind, moments, part, width)


def _moments(encoder: Encoder, batches: Sequence[Batch]) -> dict[Place, Tensor]:
    """Mean products of the columns that each matrix reads, and of each with 1 (the last)."""
    sums: dict[Place, Tensor] = {}
    mask = torch.empty(0)
    seen = 0

    def add(place: Place, columns: Tensor) -> None:
        rows = functional.pad(columns[mask], (0, 1), value=1.0)
        sums[place] = sums.get(place, 0) + (rows.T @ rows).double()

    hooks = [
        getattr(layer, BEHIND[part]).register_forward_pre_hook(
            lambda _, given, place=(number, part): add(place, given[0])
        )
        for number, layer in enumerate(encoder.layers)
        for part in BEHIND
    ]
    with torch.no_grad():
        for batch in batches:
            mask = batch.ids != PAD
            seen += int(mask.sum())
            encoder(batch.ids, mask)
    for hook in hooks:
        hook.remove()
    return {place: products / seen for place, products in sums.items()}


def _cuts(behind: nn.Linear, moments: Tensor, part: Part, width: int) -> dict[int, Cut]:
    """The best cuts: of groups of `width` columns, those go whose loss is least."""
    mean = moments[-1, :-1]
    covariance = moments[:-1, :-1] - mean[:, None] * mean
    damping = _DAMPING * covariance.diagonal().mean()
    inverse = torch.linalg.inv(covariance + damping * torch.eye(len(mean), dtype=mean.dtype))
    whole = behind.weight.detach().double().T
    weight, kept = whole.clone(), torch.arange(len(mean))
    found = {}
    for size in range(len(mean) // width - STEP[part], LEAST[part] - 1, -STEP[part]):
        while len(kept) > size * width:
            weight, inverse, stays = _without_one(weight, inverse, width)
            kept = kept[stays]
        bias = behind.bias.detach().double() + mean @ whole - mean[kept] @ weight
        found[size] = Cut(kept, weight.T.float().contiguous(), bias.float())
    return found


def _without_one(weight: Tensor, inverse: Tensor, width: int) -> tuple[Tensor, Tensor, Tensor]:
    """Weight and inverse without the group that is missed least, and which rows stay."""
    rows = torch.arange(len(weight)).view(-1, width)
    blocks = torch.linalg.inv(inverse[rows[:, :, None], rows[:, None, :]])
    parts = weight[rows]
    missed = (parts * (blocks @ parts)).sum(dim=(1, 2))
    gone = rows[missed.argmin()]
    passed_on = inverse[:, gone] @ torch.linalg.inv(inverse[gone][:, gone])
    stays = torch.ones(len(weight), dtype=torch.bool)
    stays[gone] = False
    weight = weight - passed_on @ weight[gone]
    inverse = inverse - passed_on @ inverse[gone]
    return weight[stays], inverse[stays][:, stays], stays


def replace(layer: Layer, part: Part, cut: Cut) -> None:
    """Put the cut into the layer."""
    for name in BEFORE[part]:
        before = getattr(layer, name)
        setattr(layer, name, _linear(before.weight[cut.kept], before.bias[cut.kept]))
    setattr(layer, BEHIND[part], _linear(cut.weight, cut.bias))
    if part == "heads":
        layer.heads = layer.heads * len(cut.kept) // before.out_features


def _linear(weight: Tensor, bias: Tensor) -> nn.Linear:
    made = nn.Linear(weight.shape[1], weight.shape[0])
    with torch.no_grad():
        made.weight.copy_(weight)
        made.bias.copy_(bias)
    return made


def _losses(
    encoder: Encoder, place: Place, cuts: Mapping[int, Cut], aside: Sequence[Batch], loss: Loss
) -> dict[int, float]:
    """What each of a place's cuts alone loses."""
    number, part = place
    whole = encoder.layers[number]
    losses = {}
    with torch.no_grad():
        wanted = [batch.vectors(encoder) for batch in aside]
        for size, cut in cuts.items():
            encoder.layers[number] = copy.deepcopy(whole)
            replace(encoder.layers[number], part, cut)
            off = [
                loss(batch.vectors(encoder), vectors)
                for batch, vectors in zip(aside, wanted, strict=True)
            ]
            losses[size] = float(sum(off)) / len(off)
            encoder.layers[number] = whole
    return losses


def sizes(losses: Mapping[Place, Mapping[int, float]], share: float) -> Sizes:
    """How much of every place stays, so that `share` of the time is left.

    Step by step that goes which loses least for the time it spares.
    """
    chosen = {place: max(of_place) + STEP[place[1]] for place, of_place in losses.items()}
    left = 1000.0
    while left > 1000 * share:
        steps = [
            ((losses[place][smaller] - losses[place].get(size, 0.0)) / SPARED[place[1]], place)
            for place, size in chosen.items()
            if (smaller := size - STEP[place[1]]) in losses[place]
        ]
        if not steps:
            break
        _, place = min(steps)
        chosen[place] -= STEP[place[1]]
        left -= SPARED[place[1]]
    return chosen
