"""Fits a small net of kind „span“ to the finished encoder's vectors, where a line is too straight.

Units are rectified (Glorot, Bordes & Bengio 2011, "Deep Sparse Rectifier Neural Networks"), columns
and units left out by lot while it learns (Srivastava et al. 2014, "Dropout: A Simple Way to Prevent
Neural Networks from Overfitting"); several nets that began elsewhere speak as one, with their mean.
"""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.regression import Net

NETS = 2
UNITS = 32  # of each net
_SEED = 2026
_ROUNDS = 6
_ROWS = 256  # a step
_RATE = 1e-3
_COLUMNS_LEFT_OUT, _UNITS_LEFT_OUT = 0.2, 0.1
_LOUDNESS = 2 * UNITS**-0.5  # of a unit, so that what all of them say begins small


def fitted(vectors: np.ndarray, right: np.ndarray) -> Net:
    """Fit to rows of which `right` is 1 or 0; the same rows give the same net."""
    middle, spread = vectors.mean(axis=0), float((vectors - vectors.mean(axis=0)).std())
    rows, gold = (
        torch.from_numpy(np.ascontiguousarray(values, np.float32))
        for values in ((vectors - middle) / spread, right)
    )
    nets = [_layer(_fitted(rows, gold, _SEED + number)) for number in range(NETS)]
    for_it, against, as_it_is = (
        np.concatenate([layer[:, part] for layer in nets], axis=1) / NETS
        for part in (slice(UNITS // 2), slice(UNITS // 2, UNITS), slice(UNITS, None))
    )
    layer = np.c_[for_it, against, as_it_is.sum(axis=1)]
    weights = layer[:-1] / spread
    return Net(weights, layer[-1] - middle @ weights)


def _layer(line: nn.Linear) -> np.ndarray:
    """Weights and bias, (columns + 1, units + 1), each unit as loud as it is heard."""
    both: np.ndarray = np.c_[line.weight.detach().numpy(), line.bias.detach().numpy()].T
    both[:, :UNITS] *= _LOUDNESS
    return both


def _fitted(rows: Tensor, gold: Tensor, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    line = nn.Linear(rows.shape[1], UNITS + 1)
    nn.init.normal_(line.weight, std=0.02)
    nn.init.zeros_(line.bias)
    optimizer = torch.optim.AdamW(line.parameters(), lr=_RATE, weight_decay=0.05)
    steps = _ROUNDS * -(-len(rows) // _ROWS)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, steps, pct_start=0.1)
    for _ in range(_ROUNDS):
        for batch in torch.randperm(len(rows)).split(_ROWS):
            said = _said(line, functional.dropout(rows[batch], _COLUMNS_LEFT_OUT))
            loss = functional.binary_cross_entropy_with_logits(said, gold[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return line


def _said(line: nn.Linear, rows: Tensor) -> Tensor:
    units = line(rows)
    hidden = functional.dropout(functional.relu(units[:, :UNITS]), _UNITS_LEFT_OUT)
    half = UNITS // 2
    difference = hidden[:, :half].sum(1) - hidden[:, half:].sum(1)
    return difference * _LOUDNESS + units[:, UNITS]
