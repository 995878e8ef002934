"""Makes the finished pipeline's encoder faster: prunes it and lets it learn its own vectors again.

    python -m training.thinned corpus --data ../shared/data

What `training.pruning` leaves of the encoder learns from the whole one (Hinton et al. 2015,
"Distilling the Knowledge in a Neural Network"; Jiao et al. 2020, "TinyBERT"): to give the same
vectors, and vectors from which the heads, which stay as they are, read the same.  Text without
annotation is enough for that: Wikinews, nine tenths of SmartData, sentences of GermEval and of the
treebanks, Bundestag speeches and the corpus's part „train“.

It runs once on a pipeline, right after `python -m training`; the heads that are fitted to finished
vectors (`training.names`, `witness`, `acting`) come behind it.  An hour on two cores.
"""

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import torch
from spacy.language import Language
from torch import Tensor, nn
from torch.nn import functional

import quotex.corpus
from quotex.encoder import store
from quotex.encoder.encoder import Content, inputs_of
from quotex.encoder.encoder import Encoder as Component
from quotex.encoder.pieces import Pieces
from quotex.encoder.windows import windows
from quotex.model_folders import EMBEDDED
from quotex.pipeline import pipeline_for
from training import corpora, export, shipped
from training.network import Encoder, Network
from training.pruning import Batch, pruned
from training.seal import seal

SHARE = 0.62  # of the encoder's time that is left
ROUNDS = 3
RATE = 6e-5  # 2e-4 undoes what pruning kept
SEED = 2026
_WARM_UP = 50  # steps
_LAST_RATE = 0.02  # of the rate
_PIECES_A_STEP = 2000
_PIECES_A_BATCH = 4000  # of what is only read
_READ = 50  # batches that pruning reckons from
_ASIDE = 400  # windows
_ALIKE = 2000  # windows that are sorted by length together
_LABELS = 0.5  # weight of what the heads say, beside the vectors
_NAMES = 2.5  # names are what pruning forgets first: who is known is in the lowest layers' units


def contents(data: Path, corpus: Path, nlp: Language, pieces: Pieces) -> list[Content]:
    """The windows of all texts, each once."""
    texts = _texts(data, corpus, random.Random(SEED))
    return list(
        dict.fromkeys(
            tuple(window.pieces) for text in texts for window in windows(nlp.make_doc(text), pieces)
        )
    )


def _texts(data: Path, corpus: Path, rng: random.Random) -> Iterator[str]:
    with (data / "wikinews_text.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line)["text"] for line in lines)
    yield from (gold.article.text for gold in quotex.corpus.gold(corpus, "train"))
    with (data / "entities" / "smartdata.jsonl").open(encoding="utf-8") as lines:
        train, _ = corpora.split(list(lines))
        yield from (json.loads(line)["text"] for line in train)
    named, _ = corpora.named_sentences(data)
    sentences = [_joined(words, behind) for words, behind, _ in named]
    parsed, _ = corpora.parsed_sentences(data)
    sentences += [
        _joined([word.text for word in sentence], [word.space for word in sentence])
        for sentence, _ in parsed
    ]
    rng.shuffle(sentences)
    for group in corpora.in_groups(sentences, (1, 1, 2, 3), rng):
        yield " ".join(group)
    yield from corpora.speeches(data)


def _joined(words: Sequence[str], behind: Sequence[bool]) -> str:
    return "".join(word + " " * space for word, space in zip(words, behind, strict=True)).strip()


def batches(given: Sequence[Content], most: int, rng: random.Random) -> list[list[Content]]:
    """All windows in groups of like length, of at most so many pieces."""
    order = list(given)
    rng.shuffle(order)
    groups: list[list[Content]] = []
    for at in range(0, len(order), _ALIKE):
        alike = sorted(order[at : at + _ALIKE], key=_length)
        groups.append([])
        for content in alike:
            if groups[-1] and _length(content) * (len(groups[-1]) + 1) > most:
                groups.append([])
            groups[-1].append(content)
    rng.shuffle(groups)
    return groups


def _length(content: Content) -> int:
    return sum(map(len, content)) + 2


def batch_of(group: Sequence[Content]) -> Batch:
    """The arrays of some windows, as the pipeline's encoder takes them."""
    arrays = inputs_of(group, max(map(_length, group)))
    return Batch(**{name: torch.from_numpy(array) for name, array in arrays.items()})


class Taught:
    """Windows with the vectors that a network gives for their words."""

    def __init__(self, network: Network, given: Sequence[Content]) -> None:
        self.vectors: dict[Content, Tensor] = {}
        with torch.no_grad():
            for group in batches(given, _PIECES_A_BATCH, random.Random(SEED)):
                vectors = batch_of(group).vectors(network.encoder).half()
                parts = vectors.split([len(content) for content in group])
                self.vectors.update(zip(group, parts, strict=True))

    def of(self, group: Sequence[Content]) -> Tensor:
        """(words, width)."""
        return torch.cat([self.vectors[content] for content in group]).float()


def loss(network: Network, given: Tensor, wanted: Tensor) -> Tensor:
    """How far vectors are off, by themselves and as the network's heads read them."""
    off = functional.mse_loss(given, wanted) / wanted.var()
    pairs = list(zip(_as_read(network, given), _as_read(network, wanted), strict=True))
    read = sum(functional.mse_loss(one, other) / other.var() for one, other in pairs)
    labels = sum(
        (_NAMES if name == "name" else _LABELS)
        * functional.kl_div(
            head(given).log_softmax(-1),
            head(wanted).log_softmax(-1),
            log_target=True,
            reduction="batchmean",
        )
        for name, head in network.label_heads.items()
    )
    total: Tensor = off + read / len(pairs) + labels
    return total


def _as_read(network: Network, vectors: Tensor) -> tuple[Tensor, ...]:
    """What the parser makes of words before it compares them."""
    parser = network.parser
    return (
        functional.gelu(parser.dependent(vectors)),
        functional.gelu(parser.governor(vectors)),
        parser.relation_dependent(vectors),
        parser.relation_governor(vectors),
    )


def learnt(
    student: Encoder,
    network: Network,
    taught: Taught,
    train: Sequence[Content],
    aside: Sequence[Content],
    rounds: int,
) -> Encoder:
    """The student, when it has learnt the network's vectors."""
    weights = [one for name, one in student.named_parameters() if name != "word.weight"]
    for one in (*network.parameters(), student.word.weight):
        one.requires_grad_(False)
    optimizer = torch.optim.AdamW(weights, lr=RATE, weight_decay=0.0, betas=(0.9, 0.98))
    steps = rounds * len(batches(train, _PIECES_A_STEP, random.Random(SEED)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps))
    step, begin = 0, time.perf_counter()
    student.eval()  # nothing is left out by lot: it is to give what the network gives
    for number in range(rounds):
        for group in batches(train, _PIECES_A_STEP, random.Random(SEED + number)):
            part = loss(network, batch_of(group).vectors(student), taught.of(group))
            optimizer.zero_grad()
            part.backward()
            nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
        minutes = (time.perf_counter() - begin) / 60
        print(f"round {number + 1}: {_off(student, network, taught, aside):.4f}, {minutes:.0f} min")
    return student


def _rate(step: int, steps: int) -> float:
    """A share of `RATE`: up within the first steps, then down as half a wave of cosine."""
    wave = (1 + math.cos(math.pi * min(1.0, step / max(1, steps)))) / 2
    return min(1.0, (step + 1) / _WARM_UP) * max(_LAST_RATE, wave)


def _off(student: Encoder, network: Network, taught: Taught, aside: Sequence[Content]) -> float:
    groups = batches(aside, _PIECES_A_BATCH, random.Random(SEED))
    with torch.no_grad():
        parts = [
            loss(network, batch_of(group).vectors(student), taught.of(group)) for group in groups
        ]
    return float(sum(parts) / len(parts))


def thinned(network: Network, given: Sequence[Content], share: float, rounds: int) -> Encoder:
    """The network's encoder, pruned to about `share` of its time and taught by the whole one."""
    order = list(given)
    random.Random(SEED).shuffle(order)
    aside, train = order[:_ASIDE], order[_ASIDE:]
    read, kept = (
        [batch_of(group) for group in batches(part, _PIECES_A_BATCH, random.Random(SEED))]
        for part in (train, aside)
    )
    student = pruned(network.encoder, read[:_READ], kept[:6], share, partial(loss, network))
    return learnt(student, network, Taught(network, order), train, aside, rounds)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--pipeline", type=Path, default=EMBEDDED, help="folder to write into")
    parser.add_argument("--share", type=float, default=SHARE, help="of the encoder's time")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    args = parser.parse_args()
    nlp = pipeline_for(None)
    component = nlp.get_pipe("encoder")
    assert isinstance(component, Component) and component.pieces is not None
    given = contents(args.data, args.corpus, nlp, component.pieces)
    network = shipped.network(args.pipeline)
    network.encoder = thinned(network, given, args.share, args.rounds)
    write(args.pipeline, network)


def write(folder: Path, network: Network) -> None:
    """Put the network's encoder into the pipeline in `folder` and seal it."""
    files = {
        "pieces.tsv": (folder / "encoder" / "pieces.tsv").read_bytes(),
        "model.onnx": export.encoder(network),
    }
    store.write_files(folder / "encoder", files)
    seal(folder)


if __name__ == "__main__":
    main()
