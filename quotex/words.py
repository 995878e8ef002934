"""A parsed document's words as plain objects: what spaCy says of each, read once.

spaCy makes a new object at every `doc[i]` and `token.head`, and looks a string up at every
`token.lemma_`.  The steps behind the parse ask some hundred such questions a word; they ask a
`Word`, which has the names of spaCy's `Token` and answers from memory.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, wraps
from typing import ClassVar, Literal

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

_COLUMNS = [ORTH, LEMMA, POS, TAG, DEP, ENT_TYPE, MORPH, SPACY, IS_PUNCT, IS_SPACE, IS_QUOTE, HEAD]
_NAMED = 7  # of the columns: numbers of strings; those behind say yes or no, the last one how far
_REMEMBERED = 2**16  # strings that are kept
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

    is_passage: ClassVar[Literal[False]] = False  # as a `Passage` is, which stands among words

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
        return self.doc[self._head]

    @property
    def children(self) -> "Sequence[Word]":
        """The words that hang on it, in order; none where no parser has been."""
        return self.doc.children[self.i]

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
        return self.doc[self.i + step]


class Stretch(list[Word]):
    """Words `start` to `end` (exclusive) of a document; `label_` is what a name in it is."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Words", start: int, end: int, label: str = "") -> None:
        """Words `start` to `end`, a name of kind `label` where it is one."""
        super().__init__(doc[start:end])
        self.doc = doc
        self.start = start
        self.end = max(start, end)
        self.label_ = label

    @property
    def start_char(self) -> int:
        """Offset of its first character."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Offset behind its last character."""
        return self.doc.end_of(self.end)

    @property
    def text(self) -> str:
        """Its characters."""
        return self.doc.text_of(self.start, self.end)


class Words(list[Word]):
    """All words of a document, which it keeps to; `text` and `ents` are those of spaCy's `Doc`.

    `starts` are the words' first characters; `known` is what has been answered of words, by the
    question and their places (see `asked_once`).
    """

    def __init__(self, doc: Doc) -> None:
        """Read what the pipeline's components wrote into `doc`."""
        super().__init__()
        self._annotated = {name for name in ("DEP", "POS", "TAG") if doc.has_annotation(name)}
        self.extend(_words(doc, self))
        self.starts = [word.idx for word in self]
        self.text = "".join([word.text + word.whitespace_ for word in self])
        self.known: dict[object, dict[int, list[Word]]] = {}
        self.ents = [Stretch(self, ent.start, ent.end, ent.label_) for ent in doc.ents]

    def has_annotation(self, name: str) -> bool:
        """Whether a component has written DEP, POS or TAG."""
        return name in self._annotated

    def let_go(self) -> None:
        """Hold none of its words any more, as each of them holds the whole.

        So they go when nobody needs them; else Python would have to look for such circles.
        """
        self.clear()
        self.__dict__.clear()

    def end_of(self, end: int) -> int:
        """Offset behind the last character of the words before `end`."""
        last = self[end - 1]
        return last.idx + len(last.text)

    def text_of(self, start: int, end: int) -> str:
        """The characters of words `start` to `end`."""
        words = self[start:end]
        if not words:
            return ""
        last = words[-1]
        return self.text[words[0].idx : last.idx + len(last.text)]

    @cached_property
    def children(self) -> list[Sequence[Word]]:
        """By each word's place the words that hang on it; none on what no parser has read."""
        below: defaultdict[int, list[Word]] = defaultdict(list)
        for word in self:
            head = word._head
            if head != word.i and self[head].dep_:
                below[head].append(word)
        return [below.get(i, ()) for i in range(len(self))]


def _words(doc: Doc, whole: Words) -> Iterator[Word]:
    columns = np.ascontiguousarray(doc.to_array(_COLUMNS).T)  # lists are made faster of rows
    flags = (columns[_NAMED:-1] == 1).tolist()
    # Heads are relative, and below zero wrapped around.
    heads = (columns[-1].astype("int64") + np.arange(len(doc))).tolist()
    texts, *names, morphs = _Strings.of(columns[:_NAMED].tolist(), doc.vocab.strings)
    blanks = [" " if space else "" for space in flags[0]]
    lengths = map(len, map(str.__add__, texts, blanks))
    for i, (
        place,
        text,
        lower,
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
            itertools.accumulate(lengths, initial=0),
            texts,
            map(str.lower, texts),
            *names,
            map(_features, morphs),
            blanks,
            *flags[1:],
            heads,
            strict=False,  # there is one place more, behind the last word
        )
    ):
        word = Word()
        word.doc = whole
        word.i = i
        word.idx = place
        word.text = text
        word.lower_ = lower
        word.lemma_ = lemma
        word.pos_ = pos
        word.tag_ = tag
        word.dep_ = dep
        word.ent_type_ = entity
        word.morph = morph
        word.whitespace_ = space
        word.is_punct = mark
        word.is_space = blank
        word.is_quote = quote
        word._head = head
        yield word


def asked_once(question: Callable[[Word], list[Word]]) -> Callable[[Word], list[Word]]:
    """A question about a word that many ask; its document keeps the answer.  Nobody changes it."""

    @wraps(question)
    def answer(word: Word) -> list[Word]:
        known = word.doc.known.get(question)
        if known is None:
            known = word.doc.known[question] = {}
        found = known.get(word.i)
        if found is None:
            found = known[word.i] = question(word)
        return found

    return answer


class _Strings:
    """spaCy's strings by their numbers, which are the same in every vocabulary."""

    known: ClassVar[dict[int, str]] = {}

    @classmethod
    def of(cls, columns: list[list[int]], strings: StringStore) -> list[list[str]]:
        """Those with these numbers, column by column; each is looked up once."""
        try:
            return _looked_up(columns, cls.known)
        except KeyError:
            return _looked_up(columns, cls._with(set().union(*columns), strings))

    @classmethod
    def _with(cls, numbers: set[int], strings: StringStore) -> Mapping[int, str]:
        """Those that are known, with those of these numbers."""
        known = cls.known
        new = numbers.difference(known)
        if len(known) + len(new) > _REMEMBERED:
            known = cls.known = {}  # not cleared: another thread may be reading it
            new = numbers
        known.update((number, strings[number]) for number in new)
        return known


def _looked_up(columns: list[list[int]], known: Mapping[int, str]) -> list[list[str]]:
    return [[known[number] for number in column] for column in columns]


@lru_cache(maxsize=_FORMS)
def _features(morph: str) -> Morphology:
    """„Case=Dat,Nom|Number=Sing“ by feature."""
    pairs = (feature.split("=", 1) for feature in morph.split("|") if "=" in feature)
    return {name: values.split(",") for name, values in pairs}
