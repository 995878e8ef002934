"""Multi-task training of the network, with checkpoints and a log."""

import json
import random
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from quotex.encoder.heads import FEATURES, RELATIONS, Head
from quotex.encoder.pieces import Pieces
from training.examples import IGNORED, NO_NAME_OR_MISC, Batch, Window, batches
from training.losses import (
    UNNAMED,
    arc_scores,
    arrays_of,
    device,
    losses,
    pair_scores,
    tensor,
    vectors_of,
)
from training.network import Network

ENCODER_RATE = 1.5e-4
HEAD_RATE = 1e-3
PIECES_A_STEP = 1400
WARM_UP = 0.06  # of all steps
_VECTOR_WEIGHT = 0.3  # of the loss of vectors that a teacher gave; heads have theirs in their table

Rounds = Callable[[random.Random], list[Window]]


def fit(
    network: Network,
    windows: Rounds,
    aside: Sequence[Window],
    pieces: Pieces,
    rounds: int,
    folder: Path,
    seed: int,
    rates: tuple[float, float] = (ENCODER_RATE, HEAD_RATE),
) -> Network:
    """Train for some rounds, each over fresh windows; go on from the folder's checkpoint.

    The folder gets `log.jsonl` (losses, scores on the windows kept aside), `checkpoint.pt` after
    each round, and `network.pt` in the end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    network.to(device())
    done = folder / "network.pt"
    if done.exists():
        network.load_state_dict(torch.load(done, weights_only=True, map_location=device()))
        return network
    torch.manual_seed(seed)
    optimizer = _optimizer(network, rates)
    steps_a_round = len(
        list(batches(windows(random.Random(seed)), pieces, PIECES_A_STEP, random.Random(seed)))
    )
    schedule = _schedule(optimizer, steps_a_round * rounds)
    first = _resume(folder, network, optimizer, schedule)
    for number in range(first, rounds):
        rng = random.Random(seed * 1000 + number)
        torch.manual_seed(seed * 1000 + number)
        begin, seen, lost = time.perf_counter(), 0, dict[str, float]()
        network.train()
        for batch in batches(windows(rng), pieces, PIECES_A_STEP, rng):
            seen += int(batch.mask.sum())
            _step(network, batch, optimizer, schedule, lost)
        record = {
            "round": number + 1,
            "minutes": (time.perf_counter() - begin) / 60,
            "pieces": seen,
            "loss": {name: round(value / steps_a_round, 4) for name, value in lost.items()},
            "kept aside": scores(network, aside, pieces),
        }
        _log(folder, record)
        _save(folder, network, optimizer, schedule, number + 1)
    torch.save(network.state_dict(), done)
    return network


def _optimizer(network: Network, rates: tuple[float, float]) -> torch.optim.Optimizer:
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    others = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": encoder, "lr": rates[0]}, {"params": others, "lr": rates[1]}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def _schedule(optimizer: torch.optim.Optimizer, steps: int) -> torch.optim.lr_scheduler.LambdaLR:
    warm = max(1, int(steps * WARM_UP))

    def share(step: int) -> float:
        return min(step / warm, max(0.02, (steps - step) / max(1, steps - warm)))

    return torch.optim.lr_scheduler.LambdaLR(optimizer, share)


def _resume(folder: Path, network: Network, optimizer: Any, schedule: Any) -> int:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True, map_location=device())
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    return int(state["round"])


def _save(folder: Path, network: Network, optimizer: Any, schedule: Any, number: int) -> None:
    state = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "round": number,
    }
    torch.save(state, folder / "checkpoint.tmp")
    (folder / "checkpoint.tmp").replace(folder / "checkpoint.pt")


def _log(folder: Path, record: dict[str, Any]) -> None:
    with (folder / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps(record) + "\n")
    print(json.dumps(record), flush=True)


def _step(
    network: Network, batch: Batch, optimizer: Any, schedule: Any, lost: dict[str, float]
) -> None:
    with _autocast():
        parts = losses(network, batch)
    weights = {"vector": _VECTOR_WEIGHT} | {head.name: head.weight for head in network.table}
    total = sum(weights[name] * part for name, part in parts.items())
    optimizer.zero_grad()
    total.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    for name, part in parts.items():
        lost[name] = lost.get(name, 0.0) + part.item()


def _autocast() -> Any:
    return torch.autocast(device().type, dtype=torch.bfloat16)


# --- Scores -----------------------------------------------------------------------------------


def scores(network: Network, aside: Sequence[Window], pieces: Pieces) -> dict[str, float]:
    """Percentages on windows kept aside, with gold words and (for syntax) gold sentences."""
    network.eval()
    right: dict[str, list[int]] = {}
    spans = {"sentence": [0, 0, 0], "subject": [0, 0, 0], "name": [0, 0, 0]}
    with torch.no_grad():
        for batch in batches(aside, pieces, 4 * PIECES_A_STEP, random.Random(0)):
            words = vectors_of(network, batch)
            for head in network.table:
                if head.of_words:
                    _count_labels(network, head, words, batch, right, spans)
                elif head.kind == "pair" and len(batch.pairs.get(head.name, ())):
                    scored, holds = pair_scores(network, head, words, batch)
                    _count(right, head.name, ((scored > 0) == (holds > 0)).cpu().numpy())
            if (batch.heads != IGNORED).any():
                _count_arcs(network, words, batch, right, spans["subject"])
    table = {name: 100 * hits / max(1, of) for name, (hits, of) in right.items()}
    table |= {name: 200 * hit / max(1, gold + given) for name, (gold, given, hit) in spans.items()}
    return {name: round(value, 2) for name, value in table.items()}


def _count_labels(
    network: Network,
    head: Head,
    words: Tensor,
    batch: Batch,
    right: dict[str, list[int]],
    spans: Mapping[str, list[int]],
) -> None:
    """Add up how often the head is right, or how many spans it finds where its labels make some."""
    gold = batch.labels.get(head.name)
    if gold is None:
        return
    guessed = network.label_heads[head.name](words).argmax(-1).cpu().numpy()
    if head.name in _SPANS:
        _SPANS[head.name](spans[head.name], batch, guessed)
    else:
        known = gold != IGNORED
        name = "features" if head.name in FEATURES else head.name
        _count(right, name, gold[known] == guessed[known])


def _count(right: dict[str, list[int]], name: str, hits: np.ndarray) -> None:
    count = right.setdefault(name, [0, 0])
    count[0] += int(hits.sum())
    count[1] += hits.size


def _count_starts(counts: list[int], batch: Batch, guessed: np.ndarray) -> None:
    inner = (batch.labels["sentence"] != IGNORED) & batch.words
    inner[:, 0] = False
    gold, given = batch.labels["sentence"] == 1, guessed == 1
    for k, found in enumerate((gold, given, gold & given)):
        counts[k] += int((found & inner).sum())


def _count_names(counts: list[int], batch: Batch, guessed: np.ndarray) -> None:
    if (batch.labels["name"] == IGNORED).all():
        return
    for there, gold, given in zip(batch.words, batch.labels["name"], guessed, strict=True):
        open_to_misc = (gold == NO_NAME_OR_MISC) & np.isin(given, UNNAMED)
        counted = np.where(open_to_misc | (gold == IGNORED), 0, given)
        a, b = name_spans(gold[there]), name_spans(counted[there])
        counts[0] += len(a)
        counts[1] += len(b)
        counts[2] += len(a & b)


_SPANS = {"sentence": _count_starts, "name": _count_names}  # heads whose labels make spans


def name_spans(labels: np.ndarray) -> set[tuple[int, int, int]]:
    """(start, end, kind) of the names: label 0 is none, then B and I of each kind."""
    found = set()
    start, kind = -1, -1
    for i, label in enumerate([*labels.tolist(), 0]):
        inside = label > 0 and label % 2 == 0 and (label - 1) // 2 == kind
        if not inside:
            if kind >= 0:
                found.add((start, i, kind))
            start, kind = (i, (label - 1) // 2) if label > 0 else (-1, -1)
    return found


def _count_arcs(
    network: Network, words: Tensor, batch: Batch, right: dict[str, list[int]], subject: list[int]
) -> None:
    known = (batch.heads != IGNORED) & (batch.labels["relation"] != IGNORED)
    given = arc_scores(network, words, batch).argmax(-1).cpu().numpy() - 1
    flat, governors = arrays_of(words, torch.where(tensor(known), tensor(given), -1))
    relations = (
        network.parser.relations(flat, governors).argmax(-1).cpu().numpy().reshape(known.shape)
    )
    gold = batch.labels["relation"]
    attached = (given == batch.heads) & known
    counted = known & (gold != RELATIONS.index("punct"))
    for name, hits in (("unlabelled", attached), ("labelled", attached & (relations == gold))):
        _count(right, name, hits[counted])
    nsubj = RELATIONS.index("nsubj")
    found, wanted = (relations == nsubj) & known, (gold == nsubj) & known
    for k, spans in enumerate((wanted, found, found & wanted & attached)):
        subject[k] += int(spans.sum())
