"""Fits weights in `quotex/data/evidence.toml` to the corpus, and to nothing else.

    python -m training.evidence corpus

Rules propose claims in the articles of the corpus's part „train“; whether somebody says them is in
the annotation. Logistic regressions over the named pieces of evidence give the weights, to one
decimal, each with the sign that it has in the file, as that is known of German (`TABLES`): those of
clauses (`[reported]`) are drawn towards one, or nearly none where they are known to say little, and
none becomes larger than `MOST`; those of words in marks (`[uttered]`), set by hand, only move a
little from where they are, so that one fit is enough. The corpus has more clauses that only look
like speech than news has; `LEAN` makes up for it. What rules a claim out stays as it is. Prints
how often rules alone are right before and after, on „train“ and on „dev“.
"""

import argparse
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from quotex.attribution.evidence import weights
from quotex.pipeline import pipeline_for
from training.witness import LEAN, Example, examples

FILE = Path(__file__).parents[1] / "quotex" / "data" / "evidence.toml"
LEANING = {
    "stands in quotation marks": LEAN["direct"],
    "a clause without marks": LEAN["indirect"],
    "told without its words": -LEAN["indirect"],
}
SURE = ("a source beside it", "is what is thought of it")  # by the grammar, in few articles
RULED_OUT = -30.0
LITTLE = 0.5  # log-odds
MOST = 2.5  # log-odds that one thing about a clause can say


@dataclass(frozen=True)
class Table:
    """A table of weights, and how it is fitted.

    Attributes:
        types: the claims' types that it decides
        spread: of a weight around where it is drawn to, as a standard deviation
        stays: whether that is where it is, else one in its direction, or little
    """

    name: str
    types: tuple[str, ...]
    spread: float
    stays: bool

    def counts(self, claim: Example) -> bool:
        """Whether the weights decide about this claim."""
        return claim.type in self.types and all(weight > RULED_OUT for _, weight in claim.evidence)


TABLES = (
    Table("uttered", ("direct",), spread=0.3, stays=True),
    Table(
        "reported",
        ("indirect", "indirect free indirect", "reported", "free indirect"),
        spread=0.5,
        stays=False,
    ),
)


def sums(claims: Sequence[Example], names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """How often each claim has each piece of evidence, and the sum of all other pieces."""
    columns = {name: i for i, name in enumerate(names)}
    counts, others = np.zeros((len(claims), len(names))), np.zeros(len(claims))
    for row, claim in enumerate(claims):
        for name, weight in claim.evidence:
            if name in columns:
                counts[row, columns[name]] += 1
            else:
                others[row] += weight
    return counts, others


def fitted(table: Table, claims: Sequence[Example], now: Mapping[str, float]) -> dict[str, float]:
    """The most probable weights, each with its sign in `now`, with the lean of the table."""
    names = list(now)
    counts, others = sums(claims, names)
    said = np.array([float(claim.uttered) for claim in claims])
    before = np.array(list(now.values()))
    little = np.abs(before) < LITTLE
    middle = before if table.stays else np.sign(before) * np.where(little, LITTLE / 2, 1.0)
    spread = np.where(little, LITTLE / 2, table.spread)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = counts @ w + others
        off = (w - middle) / spread
        value = np.logaddexp(0, z).sum() - said @ z + off @ off / 2
        return float(value), counts.T @ (1 / (1 + np.exp(-z)) - said) + off / spread

    most = np.inf if table.stays else MOST
    bounds = [(0.1, most) if sign > 0 else (-most, -0.1) for sign in before]
    found = minimize(loss, middle, jac=True, method="L-BFGS-B", bounds=bounds).x
    return {
        name: round(float(weight) + LEANING.get(name, 0.0), 1)
        for name, weight in zip(names, found, strict=True)
    }


def right(claims: Sequence[Example], given: Mapping[str, float]) -> float:
    """Share of the claims that rules alone decide right, per cent."""
    counts, others = sums(claims, list(given))
    said = np.array([claim.uttered for claim in claims])
    return float(100 * np.mean((counts @ np.array(list(given.values())) + others > 0) == said))


def written(text: str, table: str, found: Mapping[str, float]) -> str:
    """The file with these weights in that table."""
    start = text.index(f"\n[{table}]")
    end = text.find("\n[", start + 1)
    part = text[start:end]
    for name, weight in found.items():
        line = re.compile(rf'^("{re.escape(name)}" = {{ weight = )-?[\d.]+', re.MULTILINE)
        part = line.sub(rf"\g<1>{weight:.1f}", part)
    return text[:start] + part + text[end:]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    args = parser.parse_args()
    nlp = pipeline_for(None)
    train, dev = (list(examples(args.corpus, part, nlp)) for part in ("train", "dev"))
    for table in TABLES:
        now = {name: w for name, w in weights()[table.name].items() if w > RULED_OUT}
        now = {name: w for name, w in now.items() if name not in SURE}
        found = fitted(table, [claim for claim in train if table.counts(claim)], now)
        for name, weight in found.items():
            print(f"{now[name]:+.1f} {weight:+.1f} {name}")
        for part, claims in (("train", train), ("dev", dev)):
            some = [claim for claim in claims if table.counts(claim)]
            print(f"[{table.name}] {part}: {right(some, now):.1f} % of {len(some)} right,", end=" ")
            print(f"now {right(some, found):.1f} %")
        FILE.write_text(written(FILE.read_text("utf-8"), table.name, found), encoding="utf-8")


if __name__ == "__main__":
    main()
