"""Shares as figures: percentages, precision, recall and F1."""

from collections.abc import Mapping, Sequence

Figures = dict[str, dict[str, float]]
"""Figures by what they are about and by name."""

Tables = Mapping[str, Mapping[str, Mapping[str, float | None]]]
"""Figures of several kinds; none of nothing."""


def share(part: float, whole: float) -> float | None:
    """How much of the whole the part is, in percent; `None` of nothing."""
    return 100 * part / whole if whole else None


def of_counts(counts: Sequence[float]) -> dict[str, float]:
    """Precision, recall and F1 of how many there are in gold, predicted, and in both."""
    gold, predicted, hits = counts
    return prf(hits / predicted if predicted else 0.0, hits / gold if gold else 0.0)


def percent(part: float, whole: float) -> float:
    """How much of the whole the part is; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def prf(precision: float, recall: float) -> dict[str, float]:
    """The figures, as percentages, of two shares."""
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {"P": 100 * precision, "R": 100 * recall, "F1": 100 * f1}
