"""What the confidence of a direct quote is worth: how often quotex is right at which."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.errors import markdown
from benchmarks.scoring import (
    ENOUGH,
    Annotated,
    Record,
    aligned,
    gold_quotes,
    overlap,
    predicted_quotes,
)
from quotex.article import Article

BINS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.0))
SURE = 0.8


@dataclass(frozen=True)
class Judged:
    """A direct quote of quotex's.

    `is_quote`: gold has a direct quote there (token F1 of 0.5), as in „detect Direct“.
    `right`: whether the speaker is gold's; nothing where the gold quote has no speaker.
    """

    confidence: float
    is_quote: bool
    right: bool | None


def judged(records: Sequence[Record], articles: Sequence[Article]) -> list[Judged]:
    """Every direct quote of the articles."""
    found: list[Judged] = []
    for record, article in zip(records, articles, strict=True):
        predicted = predicted_quotes(article, record["tokens"])
        for gold, quote in aligned(list(gold_quotes(record)), predicted):
            if quote and quote.answer and quote.type == "Direct":
                found.append(judge(gold, quote, quote.answer.confidence))
    return found


def judge(gold: Annotated | None, predicted: Annotated, confidence: float) -> Judged:
    """What gold says of a predicted quote; one that is no gold quote has a wrong speaker."""
    if not gold or gold.type != predicted.type or overlap(gold.quote, predicted.quote) < ENOUGH:
        return Judged(confidence, False, False)
    wanted, given = gold.roles["speaker"], predicted.roles["speaker"]
    return Judged(confidence, True, overlap(wanted, given) >= ENOUGH if wanted else None)


def reliability_table(quotes: Sequence[Judged]) -> str:
    """A Markdown table, a line for each bin of confidence."""
    head = ["confidence", "direct quotes", "mean confidence", "in gold", "%"]
    head += ["right speaker", "of", "%"]
    return markdown([head, *_rows(quotes)])


def _rows(quotes: Sequence[Judged]) -> Iterator[list[object]]:
    for low, high in BINS:
        last = high == BINS[-1][1]
        inside = [q for q in quotes if low <= q.confidence and (q.confidence < high or last)]
        yield _row(f"{low:.1f}–{high:.1f}", inside)
    yield _row(f"≥ {SURE}", [q for q in quotes if q.confidence >= SURE])
    yield _row("all", quotes)


def _row(name: str, quotes: Sequence[Judged]) -> list[object]:
    if not quotes:
        return [name, 0, "", 0, "", 0, 0, ""]
    mean = sum(quote.confidence for quote in quotes) / len(quotes)
    real = sum(quote.is_quote for quote in quotes)
    known = [quote.right for quote in quotes if quote.right is not None]
    right = sum(known)
    share = f"{100 * right / len(known):.1f}" if known else ""
    return [
        name,
        len(quotes),
        f"{mean:.2f}",
        real,
        f"{100 * real / len(quotes):.1f}",
        right,
        len(known),
        share,
    ]
