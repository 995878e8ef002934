"""What learned heads say of claims, of a claim and a mention, of two mentions: log-odds or nothing.

`scores_of` a `Doc` answers for every pipeline; where no such heads have read it, nothing is said.
The component `quotex_scores` keeps plain arrays on the `Doc`, which travel with it: for a head of
kind „span“ NAME.span, (tokens, slots * labels * units), for one of kind „pair“ NAME.left and
NAME.right, (tokens, labels, width).  Pairs are multiplied when they are asked for, wherever in the
text their words are.
"""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from spacy.tokens import Doc

from quotex.encoder.heads import ACTS, SAME, SLOTS, UTTERED, UTTERS, Head
from quotex.lines import white_space

Tokens = Sequence[int]
"""Numbers of tokens in the document; white space among them says nothing."""


class Scores(Protocol):
    """Log-odds of learned heads, `None` where they have nothing to say."""

    def uttered(self, kind: str, claim: Tokens, around: tuple[int, int]) -> float | None:
        """That somebody utters the claim, as quotes of that type are; its tokens without marks.

        `around`: its first and its last token, marks included.
        """

    def acts(self, mentions: Sequence[Tokens]) -> Sequence[float | None]:
        """That each of the mentions names an actor: somebody who speaks, acts, or comes again."""

    def utters(self, claim: Tokens, mention: Tokens) -> float | None:
        """That whom the mention names utters the claim."""

    def same(self, one: Tokens, other: Tokens) -> float | None:
        """That two mentions name the same actor, whichever of them is asked for first."""


class NoScores:
    """What is said of documents that no such head has read."""

    def uttered(self, kind: str, claim: Tokens, around: tuple[int, int]) -> None:
        """Nothing."""

    def acts(self, mentions: Sequence[Tokens]) -> Sequence[None]:
        """Nothing, of each."""
        return [None] * len(mentions)

    def utters(self, claim: Tokens, mention: Tokens) -> None:
        """Nothing."""

    def same(self, one: Tokens, other: Tokens) -> None:
        """Nothing."""


class HeadScores:
    """What heads say of one document, of stretches as of the mean of their words."""

    def __init__(self, kept: Mapping[str, np.ndarray], white: np.ndarray) -> None:
        """`kept`: the heads' outputs, by name.  `white`: which tokens are white space."""
        self._kept = kept
        self._white = white.tolist()
        self._slots: dict[str, np.ndarray] = {}  # of claims of each kind, once asked for
        self._means: dict[tuple[str, Tokens], np.ndarray | None] = {}

    def uttered(self, kind: str, claim: Tokens, around: tuple[int, int]) -> float | None:
        """That somebody utters the claim, by its words and the two words beside it."""
        words = self._words(claim)
        slots = self._of_kind(kind)
        if slots is None or not words:
            return None
        first, last = words[0], words[-1]
        before, behind = max(0, around[0] - 1), min(len(slots) - 1, around[1] + 1)
        in_a_row = last - first == len(words) - 1
        within = slots[first : last + 1, 0] if in_a_row else slots[words, 0]
        total = np.add.reduce(within) / np.float32(len(words))
        for slot, word in enumerate((first, last, before, behind), start=1):
            total += slots[word, slot]
        return float(rectified(total) if total.ndim else total)

    def _of_kind(self, kind: str) -> np.ndarray | None:
        """What each word says in each slot of claims of that type, (tokens, slots, units).

        Of one unit, which is the log-odds itself, (tokens, slots).
        """
        said = self._kept.get(f"{UTTERED.name}.span")
        if said is None or kind not in UTTERED.labels:
            return None
        if kind not in self._slots:
            by_label = said.reshape(len(said), len(SLOTS), len(UTTERED.labels), -1)
            of_kind = by_label[:, :, UTTERED.labels.index(kind)]
            self._slots[kind] = of_kind[..., 0] if of_kind.shape[-1] == 1 else of_kind
        return self._slots[kind]

    def acts(self, mentions: Sequence[Tokens]) -> Sequence[float | None]:
        """That each of the mentions names an actor, by its words and the two words beside it."""
        said = self._kept.get(f"{ACTS.name}.span")
        stretches = [self._words(mention) for mention in mentions]
        there = [number for number, words in enumerate(stretches) if words]
        answers: list[float | None] = [None] * len(mentions)
        if said is None or not there:
            return answers
        slots = said.reshape(len(said), len(SLOTS), -1)
        within = [word for words in stretches for word in words]
        lengths = [len(stretches[number]) for number in there]
        total = np.add.reduceat(slots[within, 0], [0, *itertools.accumulate(lengths[:-1])])
        total /= np.array(lengths, np.float32)[:, None]
        ends = [
            (
                stretches[number][0],
                stretches[number][-1],
                mentions[number][0] - 1,
                mentions[number][-1] + 1,
            )
            for number in there
        ]
        for slot, places in enumerate(np.clip(ends, 0, len(said) - 1).T, start=1):
            total += slots[places, slot]
        for number, odds in zip(there, rectified(total).tolist(), strict=True):
            answers[number] = odds
        return answers

    def _words(self, tokens: Tokens) -> list[int]:
        white = self._white
        return [i for i in tokens if not white[i]]

    def utters(self, claim: Tokens, mention: Tokens) -> float | None:
        """That whom the mention names utters the claim."""
        return self._of_pair(UTTERS, claim, mention)

    def same(self, one: Tokens, other: Tokens) -> float | None:
        """That two mentions name the same actor: the later one points back to the earlier one."""
        return self._of_pair(SAME, *sorted((tuple(one), tuple(other))))

    def _of_pair(self, head: Head, left: Tokens, right: Tokens) -> float | None:
        one, other = self._mean(f"{head.name}.left", left), self._mean(f"{head.name}.right", right)
        return None if one is None or other is None else float(one[0] @ other[0])

    def _mean(self, output: str, tokens: Tokens) -> np.ndarray | None:
        """The output's mean over the words; `None` without the output or without a word."""
        key = output, tuple(tokens)
        if key not in self._means:
            words = [i for i in tokens if not self._white[i]]
            there = bool(words) and output in self._kept
            self._means[key] = self._kept[output][words].mean(axis=0) if there else None
        return self._means[key]


def rectified(units: np.ndarray) -> np.ndarray:
    """Log-odds from the units of a label, (..., units): half for it, half against it, and one."""
    if units.shape[-1] == 1:
        return units[..., 0]
    hidden = np.maximum(units[..., :-1], 0)
    half = hidden.shape[-1] // 2
    odds: np.ndarray = hidden[..., :half].sum(-1) - hidden[..., half:].sum(-1) + units[..., -1]
    return odds


# In `Doc.user_data`.  The key has the form of an extension's, so that spaCy leaves it out where it
# makes another text of a `Doc` (`Span.as_doc`, `Doc.from_docs`), which the arrays would not fit.
_KEY: Any = ("._.", "quotex_scores", None, None)  # spaCy declares its keys as strings


def keep(doc: Doc, outputs: Mapping[str, np.ndarray]) -> None:
    """Let the document carry outputs of heads, each with a row a token."""
    doc.user_data[_KEY] = dict(outputs)


def carries(doc: Doc) -> bool:
    """Whether the document carries outputs of heads."""
    return bool(doc.user_data.get(_KEY))


def carry(doc: Doc, other: Doc, places: np.ndarray) -> None:
    """Let `other` carry what `doc` does; `places`: of its tokens in `doc`, (tokens,)."""
    keep(other, {name: said[places] for name, said in doc.user_data[_KEY].items()})


def scores_of(doc: Doc) -> Scores:
    """What heads say of the document, if any have read it as it is: with these tokens."""
    kept = doc.user_data.get(_KEY)
    if not kept or any(len(said) != len(doc) for said in kept.values()):
        return NoScores()
    return HeadScores(kept, white_space(doc))
