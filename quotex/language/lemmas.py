"""German lemmas from a table: the `quotex_lemmatizer` component of the embedded pipeline.

The table holds word ends and what to change about them („-ungen“: cut 2, so Sitzungen is
Sitzung).  The longest end that a word has decides, so that a compound follows its last part and
an exception stands under its own full form.  `training/` derives the table from simplemma's
dictionary, which it reproduces for every word there.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from spacy.attrs import LEMMA, MORPH, ORTH, POS
from spacy.language import Language
from spacy.tokens import Doc, Token

from quotex.encoder.store import REMEDY, read_files, write_files
from quotex.errors import PipelineError

TABLES = ("nouns", "others", "verbs")
_VERBS = frozenset(("VERB", "AUX"))
_CASED = frozenset(("NOUN", "PROPN"))
_CACHED = 100_000  # forms
_PREFIX = 8  # bytes by which lines are first told apart
_KEPT = frozenset(("PUNCT", "SPACE", "NUM", "SYM", "X"))


class EndTable:
    """Word ends, sorted, with their edits: one „end<TAB>edit“ a line, in UTF-8.

    An edit is a number of characters to cut, then what to add: „2“, „1en“.  The table is
    searched as it lies, without being parsed: its lines by their first bytes, then by all.
    """

    def __init__(self, data: bytes = b"") -> None:
        """Take the table as it is stored."""
        self.data = data

    @classmethod
    def from_entries(cls, entries: Iterable[tuple[str, str]]) -> "EndTable":
        """A table of (end, edit) pairs."""
        lines = sorted(f"{end}\t{edit}".encode() for end, edit in entries)
        return cls(b"\n".join(lines))

    def find(self, end: str) -> str | None:
        """The edit for exactly this end."""
        key = end.encode() + b"\t"
        starts, codes = self._index
        first = _code(key, b"\0")
        last = first if len(key) >= _PREFIX else _code(key, b"\xff")
        low = bisect_left(codes, first)
        if low == len(codes) or codes[low] > last:
            return None
        high = bisect_right(codes, last, low)
        data, length = self.data, len(key)
        line = bisect_left(
            range(high), key, low, key=lambda i: data[starts[i] : starts[i] + length]
        )
        if line == high or not data.startswith(key, starts[line]):
            return None
        return data[starts[line] + length : starts[line + 1] - 1].decode()

    @cached_property
    def _index(self) -> "tuple[array[int], array[int]]":
        """Where each line begins, and one more would; its first bytes as a number."""
        padded = np.frombuffer(self.data + bytes(_PREFIX), np.uint8)
        ends = np.flatnonzero(padded[: len(self.data)] == ord("\n"))
        starts: np.ndarray = np.concatenate(([0], ends + 1))
        codes: np.ndarray = np.zeros(len(starts), np.uint64)
        for k in range(_PREFIX):
            codes = codes << 8 | padded[starts + k]
        behind = np.append(starts, len(self.data) + 1).astype(np.uint32)
        return array("I", behind.tobytes()), array("Q", codes.tobytes())

    def edit_for(self, word: str) -> str | None:
        """The edit of the longest end that the word has."""
        for start in range(len(word)):
            edit = self.find(word[start:])
            if edit is not None:
                return edit
        return None


def _code(key: bytes, padding: bytes) -> int:
    return int.from_bytes(key[:_PREFIX].ljust(_PREFIX, padding), "big")


def apply(edit: str, word: str) -> str:
    """The word after the edit: „1en“ makes „sagte“ into „sagten“."""
    digits = len(edit) - len(edit.lstrip("0123456789"))
    cut = int(edit[:digits])
    return (word[:-cut] if cut else word) + edit[digits:]


class Lemmatizer:
    """The component: writes `token.lemma_`, by the token's form and part of speech."""

    def __init__(self) -> None:
        """Start with empty tables."""
        self.tables = {name: EndTable() for name in TABLES}
        self._lemmas: dict[tuple[int, int, int], int] = {}  # of form, part of speech, features

    def __call__(self, doc: Doc) -> Doc:
        """Write the lemmas of `doc`, whose parts of speech are there."""
        keys = [tuple(row) for row in doc.to_array([ORTH, POS, MORPH]).tolist()]
        if len(self._lemmas) > _CACHED:
            self._lemmas = {}
        known = self._lemmas  # whatever another thread begins in its place
        for i, key in enumerate(keys):
            if key not in known:
                known[key] = doc.vocab.strings.add(self.lemma(doc[i]))
        if keys:
            lemmas = np.array([known[key] for key in keys], np.uint64)
            doc.from_array([LEMMA], lemmas[:, None])  # type: ignore[arg-type]  # numpy
        return doc

    def lemma(self, token: Token) -> str:
        """The token's dictionary form; nouns keep their capital, other words lose theirs."""
        genitive = token.pos_ == "PROPN" and "Gen" in token.morph.get("Case", [])
        return self._look_up(token.text, token.pos_, genitive)

    def _look_up(self, text: str, pos: str, genitive: bool) -> str:
        if pos in _KEPT or not any(letter.isalpha() for letter in text):
            return text
        if pos == "PROPN":
            edit = self.tables["nouns"].find(text.lower())
            if edit is not None:
                return apply(edit, text)
            return text[:-1] if genitive and text.endswith("s") and len(text) > 3 else text
        word = text if pos in _CASED else text.lower()
        table = self.tables["nouns" if pos in _CASED else "others"]
        head, hyphen, last = word.rpartition("-")
        if not last:  # „Landes-“ in „Landes- und Bundespolitik“
            return word
        if pos in _VERBS and not hyphen:
            edit = self.tables["verbs"].find(last)
            if edit is not None:
                return apply(edit, last)
        edit = table.edit_for(last.lower())
        lemma = apply(edit, last) if edit is not None else last
        if pos == "ADJ":
            lemma = _adjective(text if not hyphen else last, last, lemma)
        return head + hyphen + lemma

    # --- spaCy's ways of storing ---------------------------------------------------------------

    def to_bytes(self, **kwargs: Any) -> bytes:
        """Both tables."""
        return b"\0".join(self.tables[name].data for name in TABLES)

    def from_bytes(self, data: bytes, **kwargs: Any) -> "Lemmatizer":
        """Read what `to_bytes` made."""
        for name, part in zip(TABLES, data.split(b"\0"), strict=True):
            self.tables[name] = EndTable(part)
        self._lemmas = {}
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write one text file a table into the folder `path`, with a manifest."""
        write_files(Path(path), {f"{name}.tsv": self.tables[name].data for name in TABLES})

    def from_disk(self, path: str | Path, **kwargs: Any) -> "Lemmatizer":
        """Read what `to_disk` wrote; raises `PipelineError` for a file that is not whole."""
        files = read_files(Path(path))
        if missing := [name for name in TABLES if f"{name}.tsv" not in files]:
            raise PipelineError(f"quotex_lemmatizer: {missing[0]}.tsv is missing: {REMEDY}")
        self.tables = {name: EndTable(files[f"{name}.tsv"]) for name in TABLES}
        self._lemmas = {}
        return self

    def __getstate__(self) -> bytes:
        """What worker processes are sent: the tables, not the cache."""
        return self.to_bytes()

    def __setstate__(self, state: bytes) -> None:
        """Make the component again in a worker process."""
        Lemmatizer.__init__(self)
        self.from_bytes(state)


def _adjective(text: str, word: str, lemma: str) -> str:
    """What an adjective is where the table knows the word as a verb's or a town's form."""
    if text[0].isupper() and word == lemma + "er":
        return text  # „Münchner Polizei“: the table says München
    participle = lemma.endswith("n") and (
        not word.startswith(lemma) or word[len(lemma) :][:1] == "d"
    )
    if not participle:
        return lemma
    for ending in ("en", "em", "er", "es", "e"):  # „die interessierten Leute“
        if word.endswith(ending) and word[: -len(ending)].endswith(("t", "d", "n")):
            return word[: -len(ending)]
    return word


@Language.factory("quotex_lemmatizer", assigns=["token.lemma"])
def make_lemmatizer(nlp: Language, name: str) -> Lemmatizer:
    """Make the component, empty: `from_disk` brings its tables."""
    return Lemmatizer()
