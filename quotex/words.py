"""A parsed document's words as plain objects: what spaCy says of each, read once.

spaCy makes a new object at every `doc[i]` and `token.head`, and looks a string up at every
`token.lemma_`.  The steps behind the parse ask some hundred such questions a word; they ask a
`Word`, which has the names of spaCy's `Token` and answers from memory.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import overload

import numpy as np
from spacy.attrs import (
    DEP,
    ENT_TYPE,
    HEAD,
    IS_PUNCT,
    IS_QUOTE,
    IS_SPACE,
    LEMMA,
    MORPH,
    ORTH,
    POS,
    SPACY,
    TAG,
)
from spacy.strings import StringStore
from spacy.tokens import Doc

_COLUMNS = [ORTH, LEMMA, POS, TAG, DEP, ENT_TYPE, MORPH, SPACY, IS_PUNCT, IS_SPACE, IS_QUOTE]
_FORMS = 4096  # kinds of morphology that are kept in mind: German has some hundred

Morphology = Mapping[str, Sequence[str]]
"""Of each feature its values: {"Case": ["Nom"], "Number": ["Sing"]}."""


class Word:
    """A word or a mark: `Token`'s attributes of the same names, as they were after the parse.

    `morph` maps features to their values.
    """

    __slots__ = (
        "_head",
        "dep_",
        "doc",
        "ent_type_",
        "i",
        "idx",
        "is_punct",
        "is_quote",
        "is_space",
        "lemma_",
        "lower_",
        "morph",
        "pos_",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: "Words"
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    morph: Morphology
    whitespace_: str
    is_punct: bool
    is_space: bool
    is_quote: bool
    _head: int

    def __len__(self) -> int:
        """How many characters it has."""
        return len(self.text)

    def __repr__(self) -> str:
        """Its place and its text."""
        return f"Word({self.i}, {self.text!r})"

    @property
    def dep(self) -> bool:
        """Whether a parser has read it."""
        return self.dep_ != ""

    @property
    def head(self) -> "Word":
        """The word that it hangs on; itself at the top."""
        return self.doc.listing[self._head]

    @property
    def children(self) -> "Sequence[Word]":
        """The words that hang on it, in order; none where no parser has been."""
        return self.doc.children_of(self) if self.dep_ else ()

    @property
    def ancestors(self) -> "Iterator[Word]":
        """What it hangs on, what that hangs on, and so on."""
        word = self
        for _ in self.doc:  # and not for ever, should heads ever go in a circle
            if word._head == word.i:
                return
            word = word.head
            yield word

    def nbor(self, step: int = 1) -> "Word":
        """The word so many places further."""
        return self.doc.listing[self.i + step]


class Stretch(Sequence[Word]):
    """Words `start` to `end` (exclusive) of a document; `label_` is what a name in it is."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Words", start: int, end: int, label: str = "") -> None:
        """Words `start` to `end`, a name of kind `label` where it is one."""
        self.doc = doc
        self.start = start
        self.end = max(start, end)
        self.label_ = label

    def __len__(self) -> int:
        """How many words it has."""
        return self.end - self.start

    def __iter__(self) -> Iterator[Word]:
        """Its words in order."""
        return iter(self.doc.listed(self.start, self.end))

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Word]: ...
    def __getitem__(self, at: int | slice) -> Word | Sequence[Word]:
        """One of its words, counted from its start, or a list of some."""
        return self.doc.listed(self.start, self.end)[at]

    @property
    def start_char(self) -> int:
        """Offset of its first character."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Offset behind its last character."""
        last = self.doc[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its characters."""
        return self.doc.text[self.start_char : self.end_char] if len(self) else ""


class Words(Sequence[Word]):
    """All words of a document, which it keeps to; `text` and `ents` are those of spaCy's `Doc`.

    `listing` has the words as a list, which answers sooner, and `starts` their first characters.
    """

    def __init__(self, doc: Doc) -> None:
        """Read what the pipeline's components wrote into `doc`."""
        self._annotated = {name for name in ("DEP", "POS", "TAG") if doc.has_annotation(name)}
        self.listing = _words(doc, self)
        self.starts = [word.idx for word in self.listing]
        self.text = "".join([word.text + word.whitespace_ for word in self.listing])
        self._children: dict[int, list[Word]] | None = None
        self.ents = [Stretch(self, ent.start, ent.end, ent.label_) for ent in doc.ents]

    def has_annotation(self, name: str) -> bool:
        """Whether a component has written DEP, POS or TAG."""
        return name in self._annotated

    def __len__(self) -> int:
        """How many words the document has."""
        return len(self.listing)

    def __iter__(self) -> Iterator[Word]:
        """All words in order."""
        return iter(self.listing)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> Stretch: ...
    def __getitem__(self, at: int | slice) -> Word | Stretch:
        """A word by its place, or a stretch of words."""
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.listing))
            return Stretch(self, start, end)
        return self.listing[at]

    def listed(self, start: int, end: int) -> list[Word]:
        """Words `start` to `end` as a list."""
        return self.listing[start:end]

    def children_of(self, word: Word) -> Sequence[Word]:
        """The words that hang on the word."""
        if self._children is None:
            self._children = {}
            for one in self.listing:
                if one._head != one.i:
                    self._children.setdefault(one._head, []).append(one)
        return self._children.get(word.i, ())


class _Strings(dict[int, str]):
    """The strings that spaCy has numbers for, each looked up once."""

    def __init__(self, strings: StringStore) -> None:
        self._strings = strings

    def __missing__(self, number: int) -> str:
        found = self[number] = self._strings[number]
        return found


def _words(doc: Doc, whole: Words) -> list[Word]:
    forms, lemmas, *others, morphs, spaces, marks, blanks, quotes = doc.to_array(
        _COLUMNS
    ).T.tolist()
    # Heads are relative, and below zero wrapped around.
    heads = (doc.to_array(HEAD).astype("int64") + np.arange(len(doc))).tolist()
    known = _Strings(doc.vocab.strings)
    lower = {form: known[form].lower() for form in set(forms)}
    features = {morph: _features(known[morph]) for morph in set(morphs)}
    words: list[Word] = []
    place = 0
    for i, (
        text,
        lowered,
        lemma,
        pos,
        tag,
        dep,
        entity,
        morph,
        space,
        mark,
        blank,
        quote,
        head,
    ) in enumerate(
        zip(
            map(known.__getitem__, forms),
            map(lower.__getitem__, forms),
            map(known.__getitem__, lemmas),
            *(map(known.__getitem__, column) for column in others),
            map(features.__getitem__, morphs),
            spaces,
            marks,
            blanks,
            quotes,
            heads,
            strict=True,
        )
    ):
        word = Word()
        word.doc = whole
        word.i = i
        word.idx = place
        word.text = text
        word.lower_ = lowered
        word.lemma_ = lemma
        word.pos_ = pos
        word.tag_ = tag
        word.dep_ = dep
        word.ent_type_ = entity
        word.morph = morph
        word.whitespace_ = " " if space else ""
        word.is_punct = mark == 1
        word.is_space = blank == 1
        word.is_quote = quote == 1
        word._head = head
        place += len(text) + space
        words.append(word)
    return words


@lru_cache(maxsize=_FORMS)
def _features(morph: str) -> Morphology:
    """„Case=Dat,Nom|Number=Sing“ by feature."""
    pairs = (feature.split("=", 1) for feature in morph.split("|") if "=" in feature)
    return {name: values.split(",") for name, values in pairs}
