"""Which choices find more of gold: counted on all articles, chosen on some, told on others."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from quotex.corpus import TYPES
from quotex.evaluation.comparing import Compared, found
from quotex.fitting.choices import (
    OF_SPEAKERS,
    OF_TYPES,
    SHIPPED,
    SPEAKER,
    Choice,
    Choices,
    own_weights,
)
from quotex.fitting.texts import Texts

ALL = "all"
PENALTY = 0.5  # points of F1 for a step of one: what gains less is left as it is
UNSURE = 0.05  # in how many resamples of the articles a gain may be missing, for all types together
_RESAMPLES = 2000
_SEED = 0
_NAMES = {ours: name for name, ours in TYPES.items()}

Counts = np.ndarray
"""(articles, 3): in gold, answered, right."""
Step = Callable[[], None]


@dataclass(frozen=True)
class Gain:
    """F1 of a type on articles that were not fitted on, before and after.

    `kept`: is it one; then `after` is with all that is kept, else with this type's choice alone.
    """

    name: str
    before: float
    after: float
    gold: int
    kept: bool
    choice: Choice


def f1(counts: Counts) -> float:
    """The F1 of all articles together, in points; 0 of nothing."""
    gold, answered, right = counts.sum(axis=0)
    return 200 * float(right) / float(gold + answered) if gold + answered else 0.0


def count(both: Compared, names: Iterable[str]) -> dict[str, tuple[int, int, int]]:
    """In gold, answered and right: quotes of each type; quotes with the right actor."""
    table: dict[str, tuple[int, int, int]] = {}
    wanted = given = right = 0
    for type, name in _NAMES.items():
        gold, answered = both.of_types((name,))
        pairs = found(gold, answered)
        table[type] = (len(gold), len(answered), len(pairs))
        wanted += sum(bool(both.gold.by[unit.quote.id]) for unit in gold)
        given += sum(bool(both.answer.by[unit.quote.id]) for unit in answered)
        right += sum(
            bool(both.gold.by[one.quote.id]) and both.is_right_actor(one.quote, other.quote)
            for one, other in pairs
        )
    table[SPEAKER] = (wanted, given, right)
    return {name: table[name] for name in names}


class Search:
    """The counts of every choice for every article, and what is chosen by them."""

    def __init__(self, texts: Texts, folds: np.ndarray, step: Step) -> None:
        """Read the articles with each choice in turn, for all types at once.

        `folds`: the number of each article's; `step` is called once an article is read.
        """
        self.texts, self.folds, self._step = texts, folds, step
        self.types: tuple[str, ...] = tuple(texts.begins)
        self._counts: dict[tuple[str, Choice], Counts] = {}
        for choice in OF_TYPES:
            choices: Choices = {name: choice for name in self.types}
            names = (*self.types, SPEAKER) if choice == SHIPPED else self.types
            self._keep(choice, names, choices)
        for choice in OF_SPEAKERS[1:]:
            self._keep(choice, (SPEAKER,), {SPEAKER: choice})

    def _keep(self, choice: Choice, names: Sequence[str], choices: Choices) -> None:
        counted = self._read(range(len(self.texts)), names, choices)
        for name, counts in counted.items():
            self._counts[name, choice] = counts

    def _read(
        self, numbers: Iterable[int], names: Sequence[str], choices: Choices
    ) -> Mapping[str, Counts]:
        own = own_weights(self.texts, choices)
        rows: dict[str, list[tuple[int, int, int]]] = {name: [] for name in names}
        for number in numbers:
            for name, row in count(self.texts.compared(number, own), names).items():
                rows[name].append(row)
            self._step()
        return {name: np.array(row).reshape(-1, 3) for name, row in rows.items()}

    @property
    def names(self) -> tuple[str, ...]:
        """What is chosen for."""
        return (*self.types, SPEAKER)

    def best(self, name: str, among: np.ndarray) -> Choice:
        """The choice with the largest F1 on these articles, less the penalty."""
        options = OF_SPEAKERS if name == SPEAKER else OF_TYPES

        def worth(choice: Choice) -> float:
            return f1(self._counts[name, choice][among]) - PENALTY * choice.size

        return max(options, key=worth)  # the first of equals, which is the nearest

    def _unseen(self, names: Sequence[str]) -> Mapping[str, Counts]:
        """Each article read with what the others choose for `names`, and what that comes to."""
        whole = {name: np.zeros((len(self.texts), 3), int) for name in self.names}
        for fold in np.unique(self.folds):
            there = self.folds == fold
            choices = {name: self.best(name, ~there) for name in names}
            read = self._read(np.flatnonzero(there).tolist(), self.names, choices)
            for name, counts in read.items():
                whole[name][there] = counts
        return whole

    def gains(self) -> list[Gain]:
        """What to choose for each name, and what that brings to articles that had no say in it.

        A name is kept where its own choice alone is a gain; before and after are told of articles
        that are read with all that is kept, and for all types together (`ALL`) last.
        """
        everywhere = np.ones(len(self.texts), bool)
        choices = {name: self.best(name, everywhere) for name in self.names}
        alone = {name: self._unseen_alone(name) for name in self.names}
        sure = 1 - UNSURE / len(self.names)
        kept = [
            name
            for name in self.names
            if choices[name] != SHIPPED and is_gain(self._counts[name, SHIPPED], alone[name], sure)
        ]
        before = {name: self._counts[name, SHIPPED] for name in self.names}
        after = self._unseen(kept) if kept else before
        whole: list[Counts] = [
            np.concatenate([counts[type] for type in self.types]) for counts in (before, after)
        ]
        if f1(whole[1]) < f1(whole[0]):
            kept = []  # what one type gains, the others lose
        gains = []
        for name in self.names:
            holds = name in kept and f1(after[name]) > f1(before[name])
            now = f1((after if name in kept else alone)[name])
            gold, choice = int(before[name][:, 0].sum()), choices[name] if holds else SHIPPED
            gains.append(Gain(name, f1(before[name]), now, gold, holds, choice))
        told = f1(whole[1] if kept else whole[0])
        gold = int(whole[0][:, 0].sum())
        return [*gains, Gain(ALL, f1(whole[0]), told, gold, False, SHIPPED)]

    def _unseen_alone(self, name: str) -> Counts:
        """What each fold comes to with what the others choose for this name."""
        after: Counts = self._counts[name, SHIPPED].copy()
        for fold in np.unique(self.folds):
            there = self.folds == fold
            after[there] = self._counts[name, self.best(name, ~there)][there]
        return after


def is_gain(before: Counts, after: Counts, sure: float = 1 - UNSURE) -> bool:
    """Whether F1 is larger in at least this share of resamples of the articles (Koehn 2004)."""
    if f1(after) <= f1(before):
        return False
    random = np.random.default_rng(_SEED)
    drawn = random.integers(len(before), size=(_RESAMPLES, len(before)))
    larger = sum(f1(after[some]) > f1(before[some]) for some in drawn)
    return bool(larger >= sure * _RESAMPLES)
