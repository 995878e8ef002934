"""Texts whose names are annotated in part: SmartData's news, and the quotex corpus.

Each word has the labels that may hold of it, a row of booleans over `quotex.encoder.heads.NAMES`:
all of them where nobody has said, so that nothing is learnt there.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypedDict

import numpy as np
from spacy.tokens import Doc

import quotex.corpus
from quotex.corpus import Gold, Part
from quotex.encoder.heads import NAMES
from quotex.lexicon import name_titles
from quotex.normalised import Normalised, normalised
from training.corpora import split

Name = tuple[int, int, str]
"""Start and end of a name in a text, in characters, and its kind; "" where that is not known."""

KINDS = {  # of SmartData; org-position („CEO“) and the others are none
    "person": "PER",
    "organization": "ORG",
    "organization-company": "ORG",
    "location": "LOC",
    "location-city": "LOC",
    "location-street": "LOC",
    "location-route": "LOC",
    "location-stop": "LOC",
}
OF_CORPUS = {
    "person": "PER",
    "organisation": "ORG",
    "place": "LOC",
    "work": "MISC",
    "event": "MISC",
    "product": "MISC",
}
NO_NAME = np.array([label in ("O", "B-MISC", "I-MISC") for label in NAMES])
"""What may hold of a word outside all names where MISC was not annotated, or not all of it."""
UNKNOWN = np.ones(len(NAMES), bool)
_DERIVED = re.compile(r"[a-zäöüß].*|\S*isch(?:e[mnrs]?)?|\S*ern?")


class Row(TypedDict):
    """A text of SmartData; of each name start, end and kind, in characters."""

    id: str
    source: str
    text: str
    names: list[tuple[int, int, str]]


def smartdata(data: Path, aside: Collection[str] = ()) -> tuple[list[Row], list[Row]]:
    """The news to train on, and every tenth of them, which is kept aside.

    Left out are those whose `id` is in `aside`.
    """
    with (data / "entities" / "smartdata.jsonl").open(encoding="utf-8") as lines:
        rows: list[Row] = [json.loads(line) for line in lines]
    return split([row for row in rows if row["source"] == "news" and row["id"] not in aside])


def names_of_smartdata(row: Row) -> Iterator[Name]:
    """The names as GermEval has them: no titles, no „türkische“; unclear ones („Berliner“)."""
    for start, end, given in row["names"]:
        kind = KINDS.get(given)
        name = row["text"][start:end]
        if kind == "PER":
            yield start + _titles(name), end, kind
        elif kind is not None:
            yield start, end, "" if _DERIVED.fullmatch(name) else kind


def _titles(name: str) -> int:
    """How many characters the titles before a person's name have, „Dr.-Ing. “."""
    length = 0
    for word in re.finditer(r"(\S+)\s+", name):
        if word.group(1) not in name_titles() and word.group(1).split("-")[0] not in name_titles():
            break
        length = word.end()
    return length


def names_of_corpus(gold: Gold) -> Iterator[Name]:
    """The names of people and bodies that speak or act, and all others that the corpus marks."""
    for entity in gold.article.entities:
        if entity.kind in OF_CORPUS:
            for span in entity.mentions:
                yield span.start, span.end, OF_CORPUS[entity.kind]


def sources_in(corpus: Path, parts: Iterable[Part]) -> set[str]:
    """The addresses of the articles of some parts of the corpus."""
    return {
        str(gold.article.meta.get("source", ""))
        for part in parts
        for gold in quotex.corpus.gold(corpus, part)
    }


def allowed(words: Sequence[tuple[int, int]], names: Iterable[Name]) -> np.ndarray:
    """The labels that may hold of each word, (words, labels); words are starts and ends.

    A word of which a name is only a part, „SWR-Reihe“, is none.
    """
    table = np.tile(NO_NAME, (len(words), 1))
    for start, end, kind in names:
        place = "B-"
        for i, (first, last) in enumerate(words):
            if last <= start or first >= end:
                continue
            if not kind:
                table[i] = UNKNOWN
            elif start <= first and last <= end:
                table[i] = [label == place + kind for label in NAMES]
                place = "I-"
    return table


def unsure(table: np.ndarray, likely: np.ndarray, kinds: Iterable[str]) -> np.ndarray:
    """The same, with words that nobody named and that `likely` are of these kinds left open.

    `kinds`: those of whose names the annotation has only some.  `likely`: probabilities, (words,
    labels).
    """
    of_kinds = [label[2:] in kinds for label in NAMES]
    left_open = table[:, 0] & (likely[:, of_kinds].sum(axis=1) > _LIKELY)
    changed: np.ndarray = table | left_open[:, None]
    return changed


_LIKELY = 0.3


def words_of(doc: Doc, source: Normalised | None = None) -> tuple[list[int], list[tuple[int, int]]]:
    """The tokens that are no white space, and where they stand in the text as it was given."""
    tokens = [token for token in doc if not token.is_space]
    places = [(token.idx, token.idx + len(token)) for token in tokens]
    if source is not None:
        places = [source.span(*place) for place in places]
    return [token.i for token in tokens], places


def text_of(gold: Gold) -> Normalised:
    """An article's text as the pipeline reads it."""
    return normalised(gold.article.text)
