"""Fits what a confidence is worth, and says how well it holds: `quotex/data/confidence.toml`.

    python benchmarks/calibration.py corpus --quotes ../shared/data/quotes/train.jsonl
    python benchmarks/calibration.py corpus --part dev --check
    python benchmarks/calibration.py --quotes ../shared/data/quotes/dev.jsonl --check

A quote is right where gold has it (as in `corpus.py` and `accuracy.py`) and by those whom gold
names; a quote without a speaker is left out.  Prints the numbers as TOML, or with `--check`, for
each type: how many, how many of them right, the mean confidence, and the expected calibration
error (Guo et al. 2017) in ten bins of equal width, in points.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
import quotex.corpus
from benchmarks.scoring import (
    ENOUGH,
    Record,
    aligned,
    gold_quotes,
    overlap,
    predicted_quotes,
    read_gold,
)
from quotex.article import Article
from quotex.corpus import Gold
from quotex.evaluation.comparing import Answer, Compared
from quotex.evaluation.judging import Judged, calibration_error, judged

PENALTY = 1.0  # on the squares of the numbers


def judged_by_corpus(gold: Gold, article: Article) -> Iterator[Judged]:
    """The article's quotes with a speaker, judged by the annotated article."""
    return judged(Compared(gold, Answer.of(article)))


def judged_by_record(record: Record, article: Article) -> Iterator[Judged]:
    """The article's quotes with a speaker, judged by a record of `quotes/`."""
    predicted = predicted_quotes(article, record["tokens"])
    for gold, given in aligned(list(gold_quotes(record)), predicted):
        if given is None or given.answer is None or not given.answer.speakers:
            continue
        hit = gold is not None and gold.type == given.type
        hit = hit and gold is not None and overlap(gold.quote, given.quote) >= ENOUGH
        if hit and gold is not None and gold.roles["speaker"]:
            hit = overlap(gold.roles["speaker"], given.roles["speaker"]) >= ENOUGH
        yield Judged(given.answer, hit)


def fitted(quotes: Sequence[Judged]) -> dict[str, float]:
    """The numbers of one type: a logistic regression with a small penalty."""
    rows = [quote.features for quote in quotes]
    names = sorted({name for row in rows for name in row})
    x = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    y = np.array([float(quote.right) for quote in quotes])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ w
        value = np.logaddexp(0, z).sum() - y @ z + PENALTY / 2 * (w @ w)
        return float(value), x.T @ (1 / (1 + np.exp(-z)) - y) + PENALTY * w

    numbers = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    return dict(zip(names, numbers.round(2).tolist(), strict=True))


def collected(args: argparse.Namespace) -> dict[str, list[Judged]]:
    """The judged quotes of all texts that were given, by type."""
    by_type: dict[str, list[Judged]] = {}
    quotes: list[Judged] = []
    if args.corpus:
        for gold in quotex.corpus.gold(args.corpus, args.part):
            quotes += judged_by_corpus(gold, quotex.extract(gold.article.text))
    for record in read_gold(args.quotes) if args.quotes else ():
        quotes += judged_by_record(record, quotex.extract(record["text"]))
    for one in quotes:
        by_type.setdefault(one.quote.type, []).append(one)
    return by_type


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, nargs="?", help="a folder like corpus/")
    parser.add_argument("--part", choices=quotex.corpus.PARTS, default="train")
    parser.add_argument("--quotes", type=Path, help="annotated articles in JSON Lines")
    parser.add_argument("--check", action="store_true", help="measure, do not fit")
    args = parser.parse_args()
    if not (args.corpus or args.quotes):
        parser.error("say which texts: a corpus, --quotes, or both")
    for type, quotes in sorted(collected(args).items()):
        print(_told(type, quotes) if args.check else _as_toml(type, fitted(quotes)))


def _told(type: str, quotes: Sequence[Judged]) -> str:
    right = np.mean([quote.right for quote in quotes])
    mean = np.mean([quote.quote.confidence for quote in quotes])
    sure = [quote.right for quote in quotes if quote.quote.confidence >= 0.8]
    share = f"{100 * np.mean(sure):.1f} % of {len(sure)}" if sure else "none"
    return (
        f"{type:24} {len(quotes):5}  right {100 * right:5.1f} %  mean confidence {100 * mean:5.1f}"
        f"  calibration error {calibration_error(quotes):4.1f}  right at 0.8 and more: {share}"
    )


def _as_toml(type: str, numbers: Mapping[str, float]) -> str:
    lines = [f'"{name}" = {value}' for name, value in numbers.items()]
    return "\n".join([f'[types."{type}"]', *lines, ""])


if __name__ == "__main__":
    main()
