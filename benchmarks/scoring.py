"""Gold and predicted quotes as sets of token indices, their pairing, and what is counted.

The method is that of Petersen-Frey & Biemann 2024, "Dataset of Quotation Attribution in German
News Articles", section 5; `accuracy.py` says what each figure means.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from quotex.article import Article, Quote, Span
from quotex.evaluation.figures import Figures, of_counts, prf

ROLES = ("addressee", "cue", "frame", "speaker")
TYPE_NAMES = {
    "direct": "Direct",
    "indirect": "Indirect",
    "reported": "Reported",
    "free indirect": "FreeIndirect",
    "indirect free indirect": "IndirectFreeIndirect",
}
TYPES = tuple(dict.fromkeys(TYPE_NAMES.values()))
ENOUGH = 0.5  # token overlap (F1) from which two spans count as the same
TYPE_BONUS = 0.01  # between pairs of equal overlap, the one of equal type

Record = dict[str, Any]  # a line of the gold file: name, text, tokens, sentences, annotations


@dataclass
class Annotated:
    """One quote as sets of token indices: its words and its roles.

    `answer` is the quote as quotex gave it, where it did.
    """

    type: str
    quote: set[int]
    roles: dict[str, set[int]]
    answer: Quote | None = None

    def part(self, name: str) -> set[int]:
        return self.quote if name == "quote" else self.roles[name]


Pair = tuple[Annotated | None, Annotated | None]  # gold, predicted


@dataclass
class Counts:
    """What all articles come to."""

    precision: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    recall: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    of_type: list[int] = field(default_factory=lambda: [0, 0, 0])  # gold, predicted, hits
    found: dict[tuple[str, str], list[int]] = field(
        default_factory=lambda: defaultdict(lambda: [0, 0, 0])
    )
    speakers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    def add(self, gold: Annotated | None, predicted: Annotated | None, words: set[int]) -> None:
        """Count a pair, or a quote of one side that has no partner."""
        for part in ("quote", *ROLES):
            wanted = gold.part(part) if gold else set()
            given = predicted.part(part) if predicted else set()
            if given:
                self.precision[part].append(len(wanted & given) / len(given))
            if wanted:
                self.recall[part].append(len(wanted & given) / len(wanted))
        shared = overlap(gold.quote, predicted.quote) if gold and predicted else 0.0
        same_type = bool(gold and predicted and gold.type == predicted.type)
        same_words = bool(gold and predicted and gold.quote & words == predicted.quote & words)
        _count(self.of_type, gold, predicted, same_type)
        hits = {"detect": same_type and shared >= ENOUGH, "exact": same_type and same_words}
        for way, hit in hits.items():
            if gold:
                self.found[way, gold.type][0] += 1
                self.found[way, gold.type][2] += hit
            if predicted:
                self.found[way, predicted.type][1] += 1
        if gold and gold.roles["speaker"]:
            named = shared >= ENOUGH and predicted is not None
            named = named and overlap(gold.roles["speaker"], predicted.roles["speaker"]) >= ENOUGH  # type: ignore[union-attr]
            for kind in ("all", gold.type):
                self.speakers[kind][0] += 1
                self.speakers[kind][1] += named

    def figures(self) -> Figures:
        """The table that the module's docstring explains."""
        groups = {"messages": ("quote",), "roles": ROLES, "joint": ("quote", *ROLES)}
        groups |= {f"role {role}": (role,) for role in ROLES}
        table = {
            name: prf(_mean(parts, self.precision), _mean(parts, self.recall))
            for name, parts in groups.items()
        }
        table["type"] = of_counts(self.of_type)
        for way in ("detect", "exact"):
            for kind in TYPES:
                table[f"{way} {kind}"] = of_counts(self.found[way, kind])
        for kind in ("all", *TYPES):
            of, named = self.speakers[kind]
            table[f"speaker {kind}"] = {"accuracy": 100 * named / of if of else 0.0, "of": of}
        return table


def _count(counts: list[int], gold: object, predicted: object, hit: bool) -> None:
    counts[0] += gold is not None
    counts[1] += predicted is not None
    counts[2] += hit


def _mean(parts: Iterable[str], table: dict[str, list[float]]) -> float:
    values = [value for part in parts for value in table[part]]
    return sum(values) / len(values) if values else 0.0


def overlap(gold: set[int], predicted: set[int]) -> float:
    """Token F1 of two sets of tokens."""
    shared = len(gold & predicted)
    return 2 * shared / (len(gold) + len(predicted)) if shared else 0.0


def pairs(gold: Sequence[Annotated], predicted: Sequence[Annotated]) -> list[tuple[int, int]]:
    """Indices of gold and predicted quotes that belong together."""
    weights = np.zeros((len(gold), len(predicted)))
    for i, wanted in enumerate(gold):
        for j, given in enumerate(predicted):
            shared = overlap(wanted.quote, given.quote)
            weights[i, j] = shared + (TYPE_BONUS if shared and wanted.type == given.type else 0)
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def aligned(gold: Sequence[Annotated], predicted: Sequence[Annotated]) -> list[Pair]:
    """Every quote of both sides once: with its partner, or alone."""
    paired = pairs(gold, predicted)
    both: list[Pair] = [(gold[i], predicted[j]) for i, j in paired]
    both += [(gold[i], None) for i in set(range(len(gold))) - {i for i, _ in paired}]
    both += [(None, predicted[j]) for j in set(range(len(predicted))) - {j for _, j in paired}]
    return both


def count(counts: Counts, record: Record, predicted: Sequence[Annotated]) -> None:
    """Add one article: its gold record and what was found in it."""
    words = word_tokens(record)
    for wanted, given in aligned(list(gold_quotes(record)), predicted):
        counts.add(wanted, given, words)


def word_tokens(record: Record) -> set[int]:
    """Indices of the tokens that are no punctuation."""
    text = record["text"]
    return {i for i, (a, b) in enumerate(record["tokens"]) if any(c.isalnum() for c in text[a:b])}


def gold_quotes(record: Record) -> Iterator[Annotated]:
    """The annotated quotes of one gold record."""
    for annotation in record["annotations"]:
        roles = {role: set(annotation.get(role, ())) for role in ROLES}
        yield Annotated(annotation["type"], set(annotation["quote"]), roles)


def predicted_quotes(article: Article, tokens: Sequence[tuple[int, int]]) -> list[Annotated]:
    """quotex's quotes in the gold record's tokens."""
    found = []
    for quote in article.quotes:
        sets = {name: covered(tokens, part) for name, part in spans_of(quote).items()}
        words = sets.pop("quote")
        if words and quote.type in TYPE_NAMES:  # the data set has no turns of interviews
            found.append(Annotated(TYPE_NAMES[quote.type], words, sets, quote))
    return found


def spans_of(quote: Quote) -> dict[str, Sequence[Span]]:
    """The quote's words and roles as spans."""
    return {
        "quote": quote.parts,
        "speaker": [speaker.span for speaker in quote.speakers],
        "addressee": [addressee.span for addressee in quote.addressees],
        "cue": quote.cue.spans if quote.cue else (),
        "frame": quote.frame,
    }


def covered(tokens: Sequence[tuple[int, int]], spans: Sequence[Span]) -> set[int]:
    """Indices of the tokens that share a character with one of the spans."""
    return {
        i
        for i, (begin, end) in enumerate(tokens)
        if any(begin < span.end and span.start < end for span in spans)
    }


def read_gold(path: Path) -> list[Record]:
    """The records of a gold file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def print_table(figures: Figures) -> None:
    """One line a figure."""
    for name, row in figures.items():
        cells = (f"of {v:.0f}" if k == "of" else f"{k} {v:6.2f}" for k, v in row.items())
        print(f"{name:28s}", "  ".join(cells))
