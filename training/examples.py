"""Windows of words with gold labels, and batches of them."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from quotex.encoder.heads import FEATURES, NONE, TABLE
from quotex.encoder.pieces import BEGIN, END, PAD, Pieces
from training import corpora, gazetteer
from training.corpora import NO_SUCH_NAME, NamedSentence, Sentence

IGNORED = -100  # a word whose label nobody annotated
NO_NAME_OR_MISC = -1
MOST_PIECES = 200  # in a window
_NUMBER = {head.name: {label: i for i, label in enumerate(head.labels)} for head in TABLE}
_NO_FULL_STOP = 0.08  # of the sentences lose theirs, as headings have none
_ENDS = frozenset(".!?")


@dataclass
class Window:
    """Words in a row with what is known of them.

    `labels`: one number a word and head.  `heads`: the number of the word that each hangs on, -1
    for the root.  `sentences`: the number of each word's sentence.  `pairs`: for a head of two
    stretches of words what is known of which.  `soft`: probabilities that a teacher gave, in place
    of labels: (words, labels) a head, and for „head“ (words, 1 + words).
    """

    words: list[str]
    spaces: list[bool]  # before the word
    sentences: list[int]
    labels: dict[str, list[int]] = field(default_factory=dict)
    heads: list[int] | None = None
    pairs: dict[str, list["Pair"]] = field(default_factory=dict)
    soft: dict[str, np.ndarray] = field(default_factory=dict)


Pair = tuple[tuple[int, int], tuple[int, int], int]
"""Two stretches (start, end) of a window's words, and the label that holds of them, -1 for none."""


@dataclass
class Batch:
    """Windows as arrays: pieces (batch, pieces), words (batch, words).

    `pairs`: of each head (pairs, 6): window, start and end, start and end, label.
    """

    ids: np.ndarray
    mask: np.ndarray
    first: np.ndarray
    last: np.ndarray
    words: np.ndarray  # whether there is a word
    sentences: np.ndarray
    labels: dict[str, np.ndarray]
    heads: np.ndarray
    pairs: dict[str, np.ndarray]
    windows: list[Window]


# --- From annotated sentences ------------------------------------------------------------------


def parsed_window(sentences: Sequence[Sentence], with_tags: bool) -> Window:
    """Sentences of a treebank, one after the other."""
    words = [word for sentence in sentences for word in sentence]
    numbers = [n for n, sentence in enumerate(sentences) for _ in sentence]
    start = [0]
    for sentence in sentences[:-1]:
        start.append(start[-1] + len(sentence))
    heads = [
        -1 if word.dep == "ROOT" else start[n] + word.head
        for word, n in zip(words, numbers, strict=True)
    ]
    labels = {
        "sentence": _starts(numbers),
        "pos": [_number("pos", word.pos) for word in words],
        "tag": [_number("tag", word.tag) if with_tags else IGNORED for word in words],
        "relation": [_number("relation", word.dep) for word in words],
    }
    features = [dict(p.split("=") for p in word.morph.split("|") if "=" in p) for word in words]
    for name in FEATURES:
        labels[name] = [_number(name, known.get(name, NONE)) for known in features]
    labels["name"] = [_number("name", word.name) for word in words]
    return Window([word.text for word in words], _before(words), numbers, labels, heads)


def _before(words: Sequence[corpora.Word]) -> list[bool]:
    return [True, *(word.space for word in words[:-1])]


def _number(head: str, label: str) -> int:
    return NO_NAME_OR_MISC if label == NO_SUCH_NAME else _NUMBER[head].get(label, IGNORED)


def _starts(numbers: Sequence[int]) -> list[int]:
    return [int(i == 0 or numbers[i - 1] != n) for i, n in enumerate(numbers)]


def _without_full_stop(sentence: Sentence) -> Sentence:
    """„Brücke bleibt gesperrt“: the sentence as a heading, without its last mark."""
    last = len(sentence) - 1
    if last < 3 or sentence[-1].text not in _ENDS or any(word.head == last for word in sentence):
        return sentence
    return [*sentence[:-2], replace(sentence[-2], space=True)]


def treebank_windows(
    sentences: Sequence[tuple[Sentence, bool]], sizes: Sequence[int], rng: random.Random
) -> Iterator[Window]:
    """All sentences once, in new company, with other quotation marks.

    `sentences`: each with whether its STTS tags are gold.
    """
    for tagged in (True, False):
        group = [sentence for sentence, with_tags in sentences if with_tags == tagged]
        rng.shuffle(group)
        changed = [
            _without_full_stop(s) if rng.random() < _NO_FULL_STOP else s
            for s in (corpora.other_marks(s, rng) for s in group)
        ]
        for part in corpora.in_groups(changed, sizes, rng):
            yield parsed_window(part, tagged)


def swapped_names(sentences: Sequence[NamedSentence], rng: random.Random) -> list[NamedSentence]:
    """Sentences some of whose names are others of their kind, so that the words around count.

    The others come from the sentences themselves or from lists.
    """
    names: dict[str, list[list[str]]] = {}
    for words, _, labels in sentences:
        for start, end in _names(labels):
            names.setdefault(labels[start][2:], []).append(words[start:end])
    made = []
    for words, spaces, labels in sentences:
        parts: list[str] = []
        behind: list[bool] = []
        marks: list[str] = []
        at = 0
        for start, end in _names(labels):
            kind = labels[start][2:]
            name = words[start:end]
            chance = rng.random()
            if chance < _SWAPPED:
                name = rng.choice(names[kind])
            elif chance < _SWAPPED + _FROM_LISTS and kind in gazetteer.LISTS:
                name = gazetteer.LISTS[kind](rng, len(name))
            parts += [*words[at:start], *name]
            behind += [*spaces[at:start], *[True] * (len(name) - 1), spaces[end - 1]]
            marks += [*labels[at:start], f"B-{kind}", *[f"I-{kind}"] * (len(name) - 1)]
            at = end
        made.append((parts + words[at:], behind + spaces[at:], marks + labels[at:]))
    return made


_SWAPPED = 0.2  # of the names
_FROM_LISTS = 0.15


def _names(labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each name starts and ends."""
    start = -1
    for i, label in enumerate([*labels, "O"]):
        if start >= 0 and not label.startswith("I-"):
            yield start, i
            start = -1
        if label.startswith("B-"):
            start = i


def named_windows(
    sentences: Sequence[NamedSentence], sizes: Sequence[int], rng: random.Random
) -> Iterator[Window]:
    """Sentences with names, in new company."""
    order = list(sentences)
    rng.shuffle(order)
    for part in corpora.in_groups(order, sizes, rng):
        window = plain_window([(words, spaces) for words, spaces, _ in part])
        window.labels["name"] = [_number("name", label) for *_, labels in part for label in labels]
        yield window


def plain_window(sentences: Sequence[tuple[list[str], list[bool]]]) -> Window:
    """Sentences of which only the boundaries are known; `spaces` are behind the words."""
    words = [word for part, _ in sentences for word in part]
    numbers = [n for n, (part, _) in enumerate(sentences) for _ in part]
    spaces = [True]
    for _, behind in sentences:
        spaces += [*behind[:-1], True]
    return Window(words, spaces[:-1], numbers, {"sentence": _starts(numbers)})


def speech_windows(path: Path, rng: random.Random) -> Iterator[Window]:
    """Bundestag speeches, some sentences at a time: how sentences follow each other."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            sentences = [(words, corpora.spaces(words)) for words in json.loads(line)["sentences"]]
            for part in corpora.in_groups(sentences, (2, 3, 4, 5), rng):
                yield plain_window(part)


# --- Batches ----------------------------------------------------------------------------------


def batches(
    windows: Sequence[Window], pieces: Pieces, most: int, rng: random.Random
) -> Iterator[Batch]:
    """All windows in batches of some `most` pieces, windows of like length together.

    Windows that a teacher has seen come in batches of their own.
    """
    cut = [pieces.of(window.words, window.spaces) for window in windows]
    lengths = [sum(map(len, words)) + 2 for words in cut]
    order = sorted(
        range(len(windows)),
        key=lambda i: (bool(windows[i].soft), lengths[i] * rng.uniform(0.9, 1.1)),
    )
    groups: list[list[int]] = []
    longest = 0
    for i in order:
        longest = max(longest, lengths[i])
        alike = groups and bool(windows[groups[-1][0]].soft) == bool(windows[i].soft)
        if not alike or longest * (len(groups[-1]) + 1) > most:
            groups.append([])
            longest = lengths[i]
        groups[-1].append(i)
    rng.shuffle(groups)
    for group in groups:
        yield collate([windows[i] for i in group], [cut[i] for i in group])


def collate(windows: Sequence[Window], cut: Sequence[list[tuple[int, ...]]]) -> Batch:
    """Arrays of some windows."""
    rows = [[BEGIN, *(p for word in words for p in word), END][: MOST_PIECES + 2] for words in cut]
    length = max(map(len, rows))
    most = max(len(window.words) for window in windows)
    shape = (len(windows), most)
    ids = np.full((len(windows), length), PAD, np.int64)
    first, last, heads = (np.zeros(shape, np.int64) for _ in range(3))
    sentences = np.full(shape, -1, np.int64)
    there = np.zeros(shape, bool)
    heads[:] = IGNORED
    named = [head.name for head in TABLE if head.of_words or head.kind == "relation"]
    named += [name for window in windows for name in window.labels]
    labels = {name: np.full(shape, IGNORED, np.int64) for name in dict.fromkeys(named)}
    for b, (window, words, row) in enumerate(zip(windows, cut, rows, strict=True)):
        ids[b, : len(row)] = row
        ends = np.cumsum([len(word) for word in words]) + 1
        n = int((ends <= len(row) - 1).sum())  # the words that the row holds whole
        first[b, :n] = ends[:n] - [len(word) for word in words[:n]]
        last[b, :n] = ends[:n] - 1
        there[b, :n] = True
        sentences[b, :n] = window.sentences[:n]
        for name, values in window.labels.items():
            labels[name][b, :n] = values[:n]
        if window.heads is not None:
            held = np.array(window.heads[:n])
            held[held >= n] = IGNORED
            heads[b, :n] = held
    pairs = _pairs(windows, there.sum(axis=1).tolist())
    return Batch(
        ids, ids != PAD, first, last, there, sentences, labels, heads, pairs, list(windows)
    )


def _pairs(windows: Sequence[Window], counts: Sequence[int]) -> dict[str, np.ndarray]:
    """What is known of pairs within the first so many words of each window."""
    rows: dict[str, list[tuple[int, ...]]] = {}
    for b, (window, count) in enumerate(zip(windows, counts, strict=True)):
        for name, known in window.pairs.items():
            of_head = rows.setdefault(name, [])
            for one, other, label in known:
                if one[1] <= count and other[1] <= count:
                    of_head.append((b, *one, *other, label))
    return {name: np.array(known, np.int64).reshape(-1, 6) for name, known in rows.items()}
