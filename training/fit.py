"""Multi-task training of the network, with checkpoints and a log."""

import json
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from quotex.encoder.heads import FEATURES, NAMES, TABLE
from quotex.encoder.pieces import Pieces
from training.examples import IGNORED, NO_NAME_OR_MISC, Batch, Window, batches
from training.network import Network

ENCODER_RATE = 1.5e-4
HEAD_RATE = 1e-3
PIECES_A_STEP = 1400
WARM_UP = 0.06  # of all steps
_WEIGHT = {**dict.fromkeys(FEATURES, 0.3), "vector": 0.3}  # of a loss; the others weigh 1
LABEL_HEADS = [head.name for head in TABLE if head.kind == "label"]
_RELATIONS = next(head.labels for head in TABLE if head.kind == "relation")
_UNNAMED = [i for i, label in enumerate(NAMES) if label == "O" or label.endswith("MISC")]

Rounds = Callable[[random.Random], list[Window]]


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


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
        begin, seen, losses = time.perf_counter(), 0, dict[str, float]()
        network.train()
        for batch in batches(windows(rng), pieces, PIECES_A_STEP, rng):
            seen += int(batch.mask.sum())
            _step(network, batch, optimizer, schedule, losses)
        record = {
            "round": number + 1,
            "minutes": (time.perf_counter() - begin) / 60,
            "pieces": seen,
            "loss": {name: round(value / steps_a_round, 4) for name, value in losses.items()},
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
    network: Network, batch: Batch, optimizer: Any, schedule: Any, losses: dict[str, float]
) -> None:
    with _autocast():
        parts = _losses(network, batch)
    total = sum(_WEIGHT.get(name, 1.0) * part for name, part in parts.items())
    optimizer.zero_grad()
    total.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    for name, part in parts.items():
        losses[name] = losses.get(name, 0.0) + part.item()


def _autocast() -> Any:
    return torch.autocast(device().type, dtype=torch.bfloat16)


def _tensor(array: np.ndarray) -> Tensor:
    return torch.from_numpy(array).to(device())


def vectors_of(network: Network, batch: Batch) -> Tensor:
    arrays = (batch.ids, batch.mask, batch.first, batch.last)
    return network.words(*map(_tensor, arrays))


def arc_scores(network: Network, words: Tensor, batch: Batch) -> Tensor:
    """(batch, words, 1 + words), with words of other sentences out of reach."""
    scored = network.parser.arcs(words).float()
    sentences = _tensor(batch.sentences)
    same = (sentences[:, :, None] == sentences[:, None, :]) & (sentences >= 0)[:, None, :]
    root = torch.ones_like(same[:, :, :1])
    return scored.masked_fill(~torch.cat([root, same], dim=2), -1e4)


def _losses(network: Network, batch: Batch) -> dict[str, Tensor]:
    words = vectors_of(network, batch)
    parts: dict[str, Tensor] = {}
    vectors = _soft(batch, "vector")
    if vectors is not None:
        parts["vector"] = (
            functional.mse_loss(words[_tensor(batch.words)].float(), vectors) / vectors.var()
        )
    for name in LABEL_HEADS:
        gold = _soft(batch, name)
        known = _tensor(batch.words)
        if gold is None:
            known = _tensor(batch.labels[name]) != IGNORED
            gold = _tensor(batch.labels[name])[known]
        if known.any():
            scored = network.label_heads[name](words[known])
            parts[name] = label_loss(scored.float(), gold)
    heads = _tensor(batch.heads)
    known = heads != IGNORED
    if known.any():
        arcs = _soft_arcs(batch)
        wanted = (heads + 1)[known] if arcs is None else arcs[known]
        parts["head"] = functional.cross_entropy(arc_scores(network, words, batch)[known], wanted)
        flat, governors = arrays_of(words, torch.where(known, heads, -1))
        relations = network.parser.relations(flat, governors).float()[known.view(-1)]
        labels = _soft(batch, "relation")
        if labels is None:
            labels = _tensor(batch.labels["relation"])[known]
        parts["relation"] = functional.cross_entropy(relations, labels)
    return parts


def label_loss(scored: Tensor, gold: Tensor) -> Tensor:
    """Cross-entropy; where MISC was not annotated, of „no name, or MISC“ as one answer."""
    if gold.is_floating_point() or (gold >= 0).all():
        return functional.cross_entropy(scored, gold)
    shares = scored.log_softmax(-1)
    certain = shares.gather(1, gold.clamp(min=0)[:, None])[:, 0]
    either = shares[:, _UNNAMED].logsumexp(-1)
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
    return _tensor(np.concatenate(parts).astype(np.float32))


def _soft_arcs(batch: Batch) -> Tensor | None:
    if not all("head" in window.soft for window in batch.windows):
        return None
    most = batch.words.shape[1]
    made = np.zeros((len(batch.windows), most, most + 1), np.float32)
    for b, window in enumerate(batch.windows):
        n = int(batch.words[b].sum())
        made[b, :n, : n + 1] = window.soft["head"][:n, : n + 1]
    return _tensor(made)


# --- Scores -----------------------------------------------------------------------------------


def scores(network: Network, aside: Sequence[Window], pieces: Pieces) -> dict[str, float]:
    """Percentages on windows kept aside, with gold words and (for syntax) gold sentences."""
    network.eval()
    right: dict[str, list[int]] = {}
    spans = {"sentence": [0, 0, 0], "subject": [0, 0, 0], "name": [0, 0, 0]}
    with torch.no_grad():
        for batch in batches(aside, pieces, 4 * PIECES_A_STEP, random.Random(0)):
            words = vectors_of(network, batch)
            guessed = {
                name: network.label_heads[name](words).argmax(-1).cpu().numpy()
                for name in LABEL_HEADS
            }
            for name in ("pos", "tag", *FEATURES):
                gold = batch.labels[name]
                known = gold != IGNORED
                count = right.setdefault("features" if name in FEATURES else name, [0, 0])
                count[0] += int((gold[known] == guessed[name][known]).sum())
                count[1] += int(known.sum())
            _count_starts(spans["sentence"], batch, guessed["sentence"])
            if (batch.labels["name"] != IGNORED).any():
                _count_names(spans["name"], batch, guessed["name"])
            if (batch.heads != IGNORED).any():
                _count_arcs(network, words, batch, right, spans["subject"])
    table = {name: 100 * hits / max(1, of) for name, (hits, of) in right.items()}
    table |= {name: 200 * hit / max(1, gold + given) for name, (gold, given, hit) in spans.items()}
    return {name: round(value, 2) for name, value in table.items()}


def _count_starts(counts: list[int], batch: Batch, guessed: np.ndarray) -> None:
    inner = (batch.labels["sentence"] != IGNORED) & batch.words
    inner[:, 0] = False
    gold, given = batch.labels["sentence"] == 1, guessed == 1
    for k, found in enumerate((gold, given, gold & given)):
        counts[k] += int((found & inner).sum())


def _count_names(counts: list[int], batch: Batch, guessed: np.ndarray) -> None:
    for there, gold, given in zip(batch.words, batch.labels["name"], guessed, strict=True):
        open_to_misc = (gold == NO_NAME_OR_MISC) & np.isin(given, _UNNAMED)
        counted = np.where(open_to_misc | (gold == IGNORED), 0, given)
        a, b = name_spans(gold[there]), name_spans(counted[there])
        counts[0] += len(a)
        counts[1] += len(b)
        counts[2] += len(a & b)


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
    flat, governors = arrays_of(words, torch.where(_tensor(known), _tensor(given), -1))
    relations = (
        network.parser.relations(flat, governors).argmax(-1).cpu().numpy().reshape(known.shape)
    )
    gold = batch.labels["relation"]
    attached = (given == batch.heads) & known
    counted = known & (gold != _RELATIONS.index("punct"))
    for name, hits in (("unlabelled", attached), ("labelled", attached & (relations == gold))):
        count = right.setdefault(name, [0, 0])
        count[0] += int((hits & counted).sum())
        count[1] += int(counted.sum())
    nsubj = _RELATIONS.index("nsubj")
    found, wanted = (relations == nsubj) & known, (gold == nsubj) & known
    for k, spans in enumerate((wanted, found, found & wanted & attached)):
        subject[k] += int(spans.sum())
