"""What a confidence is worth on own gold: its log-odds times one number, plus another (Platt 1999).

Both are drawn toward 1 and 0, and are kept only where articles that had no say in them find the
confidences better for it; and where confidence tells right from wrong at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from quotex.article import QuoteType
from quotex.evaluation.judging import Judged
from quotex.fitting.search import UNSURE
from quotex.lexicon.files import shipped
from quotex.quote_types import TYPES

FEWEST = 50  # quotes of a type, and
FEWEST_WRONG = 8  # of them that are wrong, or right
_EXPECTED = np.array([0.0, 1.0])  # offset and slope of what quotex ships,
_SPREADS = np.array([0.75, 0.3])  # and how far from them is likely, as standard deviations
_STEPS = 100
_NO_STEP = 1e-9
_RESAMPLES = 2000
_SURE = 1 - UNSURE / len(TYPES)
_SEED = 0
_SUMS = ("uttered", "speaker", "who")


@dataclass(frozen=True)
class Calibration:
    """One type's: log loss on articles that were not fitted on, before and after.

    `why` says why it is left as it was, where it is; `numbers`: those of `confidence.toml`.
    """

    type: QuoteType
    quotes: int
    before: float
    after: float
    why: str = ""
    numbers: Mapping[str, float] | None = None


def calibrated(
    type: QuoteType, quotes: Sequence[Judged], articles: np.ndarray, folds: np.ndarray
) -> Calibration:
    """One type's calibration; `articles`: each quote's by number, `folds`: each article's."""
    right = np.array([float(quote.right) for quote in quotes])
    if len(quotes) < FEWEST or min(right.sum(), (1 - right).sum()) < FEWEST_WRONG:
        return Calibration(type, len(quotes), np.nan, np.nan, "too few")
    odds = np.array([_log_odds(quote) for quote in quotes])
    before = _losses(odds, right)
    after = np.zeros(len(quotes))
    of = folds[articles]
    for fold in np.unique(of):
        there = of == fold
        offset, slope = fitted(odds[~there], right[~there])
        after[there] = _losses(offset + slope * odds[there], right[there])
    told = Calibration(type, len(quotes), float(before.mean()), float(after.mean()))
    if not _tells_apart(odds, right, articles):
        return replace(told, why="confidence does not tell right from wrong here")
    if not _is_less(after, before, articles):
        return replace(told, why="no gain")
    offset, slope = fitted(odds, right)
    return replace(told, numbers=_numbers(type, offset, slope))


def _log_odds(quote: Judged) -> float:
    numbers = shipped("confidence")["types"][quote.quote.type]
    return float(sum(numbers.get(name, 0.0) * value for name, value in quote.features.items()))


def fitted(odds: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Offset and slope of a logistic regression; the slope is 0 at least."""
    offset, slope = _minimum(np.c_[np.ones(len(odds)), odds], right, _EXPECTED, _SPREADS)
    if slope < 0:
        (offset,) = _minimum(np.ones((len(odds), 1)), right, _EXPECTED[:1], _SPREADS[:1])
    return float(offset), max(0.0, float(slope))


def _minimum(
    x: np.ndarray, right: np.ndarray, expected: np.ndarray, spreads: np.ndarray
) -> np.ndarray:
    """The numbers with the least loss and penalty, by Newton's method with halved steps."""
    penalty = 1 / spreads**2

    def loss(w: np.ndarray) -> float:
        return float(_losses(x @ w, right).sum() + penalty @ (w - expected) ** 2 / 2)

    w = expected
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - right) + penalty * (w - expected)
        curvature = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        while loss(w - step) > loss(w) and np.abs(step).max() > _NO_STEP:
            step = step / 2
        if np.abs(step).max() <= _NO_STEP:
            break
        w = w - step
    return w


def _losses(odds: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The log loss of each."""
    losses: np.ndarray = np.logaddexp(0, odds) - right * odds
    return losses


def _numbers(type: QuoteType, offset: float, slope: float) -> dict[str, float]:
    """The type's numbers, which give just that."""
    ours = shipped("confidence")
    numbers: Mapping[str, float] = ours["types"][type]
    besides = (*_SUMS, *ours["besides"])
    return {
        name: round(slope * number + (0.0 if name in besides else offset), 3)
        for name, number in numbers.items()
    }


def _is_less(after: np.ndarray, before: np.ndarray, articles: np.ndarray) -> bool:
    """Whether the loss is less in nearly all resamples of the articles."""
    gain = _of_articles(before - after, articles)
    if gain.sum() <= 0:
        return False
    drawn = np.random.default_rng(_SEED).integers(len(gain), size=(_RESAMPLES, len(gain)))
    return bool((gain[drawn].sum(axis=1) > 0).mean() >= _SURE)


def _of_articles(values: np.ndarray, articles: np.ndarray) -> np.ndarray:
    sums: np.ndarray = np.bincount(articles, values)[np.unique(articles)]
    return sums


def _tells_apart(odds: np.ndarray, right: np.ndarray, articles: np.ndarray) -> bool:
    """Whether right answers have higher odds than wrong ones in nearly all resamples."""
    random = np.random.default_rng(_SEED)
    where = [np.flatnonzero(articles == article) for article in np.unique(articles)]
    higher = 0
    tries = _RESAMPLES // 4
    for _ in range(tries):
        some = np.concatenate([where[k] for k in random.integers(len(where), size=len(where))])
        higher += _area(odds[some], right[some]) > 0.5
    return higher >= _SURE * tries


def _area(odds: np.ndarray, right: np.ndarray) -> float:
    """The area under the ROC curve: how often a right one has higher odds than a wrong one."""
    yes, no = np.sort(odds[right > 0]), np.sort(odds[right == 0])
    if not (len(yes) and len(no)):
        return 0.5
    below = np.searchsorted(no, yes, "left") + np.searchsorted(no, yes, "right")
    return float(below.sum()) / (2 * len(yes) * len(no))
