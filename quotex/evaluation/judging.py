"""What the confidence of an answer is worth: which quotes are right, and how sure they were.

A quote is right where gold has it, of its type, by those whom gold names; one without a speaker is
left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quotex.article import Evidence, Quote
from quotex.attribution.confidence import features
from quotex.attribution.evidence import weights
from quotex.evaluation.comparing import Compared, found
from quotex.evaluation.figures import Figures, percent, share

BINS = 10  # of equal width
LEVELS = (0.5, 0.8, 0.9)


@dataclass(frozen=True)
class Judged:
    """A quote with a speaker: whether gold has it, by the same."""

    quote: Quote
    right: bool

    @property
    def features(self) -> Mapping[str, float]:
        """What its confidence is counted from."""
        speaker = [piece for piece in self.quote.evidence if _is_of_speaker(piece)]
        uttered = [piece for piece in self.quote.evidence if not _is_of_speaker(piece)]
        who = [piece for one in self.quote.speakers for piece in one.evidence]
        return features(self.quote.type, uttered, speaker, who)


def _is_of_speaker(piece: Evidence) -> bool:
    return piece.name in weights()["speaker"]


def judged(both: Compared) -> Iterator[Judged]:
    """The answer's quotes with a speaker."""
    right: dict[str, bool] = {}
    for type in {unit.type for unit in both.answered_units}:
        for one, other in found(*both.of_types((type,))):
            known = bool(both.gold.by[one.quote.id])
            hit = not known or both.is_right_actor(one.quote, other.quote)
            right[other.quote.id] = right.get(other.quote.id, True) and hit
    for quote in both.answer.article.quotes:
        if quote.speakers:
            yield Judged(quote, right.get(quote.id, False))


def calibration_error(quotes: Sequence[Judged]) -> float:
    """The expected calibration error (Guo et al. 2017) in ten bins of equal width, in points."""
    gaps = (abs(sum(q.quote.confidence - q.right for q in inside)) for inside in _bins(quotes))
    return percent(sum(gaps), len(quotes))


def at_least(quotes: Sequence[Judged]) -> dict[str, dict[str, float | None]]:
    """How many are at least so sure, how many of these are right, and of all that are right."""
    rights = sum(quote.right for quote in quotes)
    table: dict[str, dict[str, float | None]] = {}
    for level in LEVELS:
        sure = [quote.right for quote in quotes if quote.quote.confidence >= level]
        table[f"≥ {level}"] = {
            "quotes": len(sure),
            "right": share(sum(sure), len(sure)),
            "of right": share(sum(sure), rights),
        }
    return table


def calibration(quotes: Sequence[Judged]) -> Figures:
    """For each bin of confidence that has quotes: how many, how sure they are, how many right."""
    table: Figures = {}
    for k, inside in enumerate(_bins(quotes)):
        if inside:
            sure = sum(quote.quote.confidence for quote in inside)
            table[f"{k / BINS:.1f}–{(k + 1) / BINS:.1f}"] = {
                "quotes": len(inside),
                "confidence": percent(sure, len(inside)),
                "right": percent(sum(quote.right for quote in inside), len(inside)),
            }
    return table


def _bins(quotes: Sequence[Judged]) -> list[list[Judged]]:
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for quote in quotes:
        bins[min(int(quote.quote.confidence * BINS), BINS - 1)].append(quote)
    return bins
