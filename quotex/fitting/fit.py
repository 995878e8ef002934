"""`quotex.fit`: a few numbers fitted to own gold, told as before and after, and kept if better."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from quotex.article import QuoteType
from quotex.corpus import Gold
from quotex.errors import InputError
from quotex.evaluation.evaluation import GivenGold, gold_of
from quotex.evaluation.judging import Judged, judged
from quotex.fitting.calibrating import Calibration, calibrated
from quotex.fitting.choices import OF_SPEAKERS, OF_TYPES, SPEAKER, own_weights
from quotex.fitting.search import ALL, Gain, Search
from quotex.fitting.texts import Texts
from quotex.known.knowledge import Given, knowledge
from quotex.pipeline import pipeline_for
from quotex.quote_types import TYPES
from quotex.weights.own import OwnWeights, weighing_with

if TYPE_CHECKING:
    from quotex.batch import Model

FEWEST = 10  # articles
_FOLDS = 5
_PASSES = len(OF_TYPES) + len(OF_SPEAKERS) - 1 + 2  # readings of each article, at the least


@dataclass(frozen=True)
class Fit:
    """What fitting came to.

    `gains`: F1 of each type, and of speakers, on articles that had no say, before and after;
    `calibrations`: the same for the log loss of confidences; `weights`: those that are better than
    quotex's own, `None` where none are.
    """

    articles: int
    quotes: int
    gains: tuple[Gain, ...]
    calibrations: tuple[Calibration, ...]
    weights: OwnWeights | None

    def lines(self) -> Iterator[str]:
        """What was found, a line for each type."""
        yield (
            f"{self.articles:,} articles, {self.quotes:,} quotes; figures of articles that had no "
            f"say in what they are read with ({_FOLDS} folds)"
        )
        for gain in self.gains:
            if gain.name == ALL:
                yield f"all types ({gain.gold:,}): F1 {gain.before:.1f} → {gain.after:.1f}"
                continue
            name = "speakers" if gain.name == SPEAKER else gain.name
            kept = f"kept: {gain.choice}" if gain.kept else f"as shipped: {_no_gain(gain)}"
            yield f"{name} ({gain.gold:,}): F1 {gain.before:.1f} → {gain.after:.1f}; {kept}"
        for one in self.calibrations:
            if np.isnan(one.before):
                yield f"confidence of {one.type} ({one.quotes:,}): as shipped: {one.why}"
                continue
            kept = "kept" if one.numbers is not None else f"as shipped: {one.why}"
            losses = f"log loss {one.before:.3f} → {one.after:.3f}"
            yield f"confidence of {one.type} ({one.quotes:,}): {losses}; {kept}"

    def __str__(self) -> str:
        """What was found, in lines."""
        return "\n".join(self.lines())

    def write(self, file: "str | PathLike[str]") -> None:
        """Write the weights as TOML, as `quotex.load(weights=…)` takes them.

        Raises `InputError` where there are none, or the file cannot be written.
        """
        from quotex.files import written_whole
        from quotex.fitting.writing import as_toml

        if self.weights is None:
            raise InputError(f"{file}: not written: nothing is better than what quotex ships")
        with written_whole(Path(file)) as stream:
            stream.write(as_toml(self.weights, list(self.lines())))


def fit(
    gold: GivenGold,
    output: "str | PathLike[str] | None" = None,
    *,
    model: "Model" = None,
    known: Given = None,
    lexicon: Given = None,
    tell: Callable[[int, int], None] | None = None,
) -> Fit:
    """Fit a few numbers to annotated articles, and keep those that are better than quotex's own.

    For each type of quotes: an offset of the evidence that something is one, how much the learned
    heads count, and two numbers that put its confidences right; and an offset of the evidence for
    speakers.  Each has to be better on articles that had no say in it (five folds), in all but 5 %
    of the resamples of the articles for all of them together; else it stays as it is.

    `gold`: as for `quotex.evaluate`.  `output`: a TOML file for `quotex.load(weights=…)`, which is
    not written where nothing is better.  `model`, `known`, `lexicon`: what quotex reads with, as
    for `quotex.load`.  `tell` gets how many readings are done, and of how many.

    An article is read some twenty times, which takes about three times as long as reading it once.
    Raises `InputError` for what is wrong with gold, and for fewer than ten articles.
    """
    there = [one for one in gold_of(gold) if one.article.text.strip()]
    quotes = sum(len(one.article.quotes) for one in there)
    if len(there) < FEWEST or not quotes:
        raise InputError(
            f"{len(there)} annotated articles with {quotes} quotes: too few to fit anything; "
            f"{FEWEST} are the least, a hundred are better"
        )
    texts = Texts(there, pipeline_for(model), knowledge(known, lexicon))
    folds = _folds(there)
    step = _steps(len(there) * _PASSES, tell)
    with weighing_with(None):
        search = Search(texts, folds, step)
        gains = search.gains()
        choices = {gain.name: gain.choice for gain in gains if gain.kept}
        own = own_weights(texts, choices)
        calibrations = _calibrations(texts, folds, own, step)
    types: dict[str, Mapping[str, float]] = {
        one.type: one.numbers for one in calibrations if one.numbers is not None
    }
    evidence = own.evidence if own is not None else {}
    whole = OwnWeights(evidence, types) or None
    fitted = Fit(len(there), quotes, tuple(gains), tuple(calibrations), whole)
    if output is not None and whole is not None:
        fitted.write(output)
    return fitted


def _no_gain(gain: Gain) -> str:
    return "no gain" if gain.after <= gain.before else "may be chance"


def _folds(gold: Sequence[Gold]) -> np.ndarray:
    """The fold of each article: of about equal size, whatever the order that they come in."""
    keys = [hashlib.sha256(one.article.text.encode()).digest() for one in gold]
    folds = np.zeros(len(gold), int)
    for place, number in enumerate(sorted(range(len(gold)), key=keys.__getitem__)):
        folds[number] = place % _FOLDS
    return folds


def _steps(whole: int, tell: Callable[[int, int], None] | None) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if tell is not None:
            tell(done, max(whole, done))

    return step


def _calibrations(
    texts: Texts, folds: np.ndarray, own: OwnWeights | None, step: Callable[[], None]
) -> list[Calibration]:
    quotes: dict[QuoteType, list[Judged]] = defaultdict(list)
    articles: dict[QuoteType, list[int]] = defaultdict(list)
    for number in range(len(texts)):
        for one in judged(texts.compared(number, own)):
            quotes[one.quote.type].append(one)
            articles[one.quote.type].append(number)
        step()
    return [
        calibrated(type, quotes[type], np.array(articles[type]), folds)
        for type in TYPES
        if quotes[type]
    ]
