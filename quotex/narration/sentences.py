"""The narration: an article's sentences, each with the passages that stand in it as one piece.

A parser reads „„Wir kommen. Alle.“, sagte sie.“ as three sentences.  The narrator's sentence is
one: a passage, a comma, a verb, a subject.  Attribution reads these.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from quotex.lexicon import lexicon, name_titles
from quotex.narration.marks import (
    STOPS,
    ends_sentence,
    is_colon,
    is_comma,
    is_stop,
    opens_clause,
)
from quotex.quotation import Passage
from quotex.words import Word, Words

_CLOSERS = "\"'“”‘’«»‹›)]"
_MAY_END = STOPS | {")", "]", ")]"}


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence of the narration, or of a passage that quotes within itself.

    `items` are its words and passages in order; `paragraph` is the one that it begins in, counted
    from the text's start, `last_paragraph` the one that it ends in, where a passage runs on;
    `inside` is the passage whose sentence it is.
    """

    doc: Words
    items: list[Word | Passage]
    paragraph: int
    inside: Passage | None = None
    opens_paragraph: bool = False
    last_paragraph: int = -1

    words: list[Word] = field(init=False)
    passages: list[Passage] = field(init=False)
    starts: list[int] = field(init=False)  # offsets of the items' first characters
    _places: dict[int, int] = field(init=False)
    _passage_places: dict[Passage, int] = field(init=False)
    _passage_tokens: dict[Passage, list[Word]] = field(init=False)
    known: dict[Any, Any] = field(init=False, default_factory=dict)  # see `asked_once`

    def __post_init__(self) -> None:
        """Note where each word and passage stands."""
        self.last_paragraph = max(self.paragraph, self.last_paragraph)
        self.words = []
        self.passages = []
        self.starts = []
        self._places = {}
        self._passage_places = {}
        self._passage_tokens = {}
        for place, item in enumerate(self.items):
            if not item.is_passage:
                self.words.append(item)
                self.starts.append(item.idx)
                self._places[item.i] = place
            else:
                self.passages.append(item)
                self.starts.append(item.start)
                self._passage_places[item] = place
                tokens = tokens_of(self.doc, item.start, item.end)
                self._passage_tokens[item] = tokens
                self._places.update((token.i, place) for token in tokens)

    @property
    def first(self) -> int:
        """The token that it begins with; -1 if it has no words of its own."""
        return self.words[0].i if self.words else -1

    @property
    def tokens(self) -> Set[int]:
        """Its tokens' places in the document, those in its passages included."""
        return self._places.keys()

    def has(self, token: Word) -> bool:
        """Whether the token is one of its words, or stands in one of its passages."""
        return token.i in self._places

    def index(self, item: Word | Passage) -> int:
        """Where `item`, or the passage that it stands in, is among `items`."""
        if item.is_passage:
            return self._passage_places[item]
        return self._places[item.i]

    def places(self, tokens: Iterable[Word]) -> list[int]:
        """Where those of the tokens that it has are among `items`, in order, each place once."""
        known = self._places
        return sorted({known[token.i] for token in tokens if token.i in known})

    def within(self, passage: Passage) -> list[Word]:
        """The tokens between the passage's marks."""
        start, end = passage.inner
        return [
            token
            for token in self._passage_tokens[passage]
            if token.idx < end and token.idx + len(token.text) > start
        ]


_Answer = TypeVar("_Answer")


def asked_once(question: Callable[[Sentence], _Answer]) -> Callable[[Sentence], _Answer]:
    """A question about a sentence that many ask; the sentence keeps the answer."""

    @wraps(question)
    def answer(sentence: Sentence) -> _Answer:
        known = sentence.known
        if question not in known:
            known[question] = question(sentence)
        found: _Answer = known[question]
        return found

    return answer


def tokens_of(doc: Words, start: int, end: int) -> list[Word]:
    """The document's tokens that share a character with `text[start:end]`."""
    places = places_of(doc, start, end)
    return doc[places.start : places.stop]


def places_of(doc: Words, start: int, end: int) -> range:
    """The places of those tokens in the document."""
    first = max(0, bisect_right(doc.starts, start) - 1)
    behind = bisect_left(doc.starts, end, first)
    if first < behind and doc.end_of(first + 1) <= start:
        first += 1
    return range(first, behind)


def quoted_tokens(doc: Words, passages: Sequence[Passage], least: int) -> frozenset[int]:
    """The tokens in passages of at least so many words: what is shorter is a name or a term."""
    inner = (places_of(doc, *passage.inner) for passage in passages)
    return frozenset(i for places in inner if len(places) >= least for i in places)


def narration(
    doc: Words,
    passages: Sequence[Passage],
    paragraphs: Sequence[tuple[int, int]],
    unread: Container[int] = frozenset(),
) -> list[Sentence]:
    """All sentences of the narration, then those within passages that hold passages or a report.

    `paragraphs` are character offsets into the text; so are the offsets of `passages`.  `unread`
    are the places of tokens that are no part of the article.
    """
    words = [token for token in doc if not token.is_space and token.i not in unread]
    outermost = [passage for passage in passages if passage.outer is None]
    told = [passage for passage in outermost if _is_marked_cue(passage, words)]
    if told:  # a verb of the narrator's, whatever its marks: „Hallo“, 'sagte' Kern
        outermost = [passage for passage in outermost if passage not in told]
        marks = {at for passage in told for at in (passage.start, passage.end - 1)}
        words = [word for word in words if word.idx not in marks]
    sentences = list(_sentences(doc, _items(words, outermost), paragraphs, None))
    nested_in: dict[Passage, list[Passage]] = {}
    for passage in passages:
        if passage.outer is not None:
            nested_in.setdefault(passage.outer, []).append(passage)
    for passage in passages:
        nested = nested_in.get(passage, [])
        start, end = passage.inner
        first = bisect_left(words, start, key=lambda t: t.idx)
        last = bisect_right(words, end, key=lambda t: t.idx + len(t.text))
        inner = words[first:last]
        if nested or _may_report(inner):
            sentences += _sentences(doc, _items(inner, nested), paragraphs, passage)
    return sentences


def _may_report(words: Sequence[Word]) -> bool:
    """Whether a form of a verb of speech stands before a comma: „Der Arzt *sagt,* das heilt.“"""
    commas = [i for i, word in enumerate(words) if is_comma(word)]
    before = words[: commas[-1]] if commas else ()
    return any(lexicon().verb_forms(word.lower_) for word in before)


def _is_marked_cue(passage: Passage, words: Sequence[Word]) -> bool:
    """Whether the narrator tells with it that something is said: „Hallo“, *'sagte'* Kern."""
    if not any(form.number for form in lexicon().verb_forms(passage.text)):
        return False
    before = bisect_left(words, passage.start, key=lambda word: word.idx)
    return before > 0 and words[before - 1].text[-1] in "," + _CLOSERS


def _items(words: Sequence[Word], passages: Sequence[Passage]) -> Iterator[Word | Passage]:
    """The words outside the passages, and each passage where it stands."""
    waiting = list(reversed(passages))
    for word in words:
        while waiting and waiting[-1].end <= word.idx:
            yield waiting.pop()
        if not waiting or word.idx + len(word.text) <= waiting[-1].start:
            yield word
    yield from reversed(waiting)


def _sentences(
    doc: Words,
    items: Iterator[Word | Passage],
    paragraphs: Sequence[tuple[int, int]],
    inside: Passage | None,
) -> Iterator[Sentence]:
    current: list[Word | Passage] = []
    at = began = 0
    previous_paragraph = -1

    def finished(paragraph: int) -> Sentence:
        nonlocal previous_paragraph
        opens, previous_paragraph = began != previous_paragraph, paragraph
        return Sentence(doc, current, began, inside, opens, paragraph)

    for item in items:
        start = item.start if item.is_passage else item.idx
        where = at
        while where + 1 < len(paragraphs) and paragraphs[where + 1][0] <= start:
            where += 1
        if current and (
            _ends_sentence(current, item)
            or (where != at and not _announces(current, item))
            or len(current) >= _LONGEST
        ):
            yield finished(at)
            current = []
        at = where
        began = began if current else where
        current.append(item)
        if item.is_passage:  # „Wir warten. / Jetzt wird gebaut“, sagte Kern.
            while at + 1 < len(paragraphs) and paragraphs[at + 1][0] < item.end:
                at += 1
    if current:
        yield finished(at)


_LONGEST = 500  # words and passages: no sentence, but a list or a text without full stops


def start_of(item: Word | Passage) -> int:
    """Offset of the item's first character."""
    return item.start if item.is_passage else item.idx


def end_of(item: Word | Passage) -> int:
    """Offset behind the item's last character."""
    return item.end if item.is_passage else item.idx + len(item.text)


def _announces(current: list[Word | Passage], following: Word | Passage) -> bool:
    """Whether a passage in the next line is what the colon before it announces."""
    last = current[-1]
    return is_colon(last) and following.is_passage


def _ends_sentence(current: list[Word | Passage], following: Word | Passage) -> bool:
    last = current[-1]
    if not last.is_passage:
        if last.text not in _MAY_END:
            return last.text[-1] == "." and _ends_with_its_word(last, following)
        if is_stop(last):
            return following.is_passage or following.text[0] not in ",;)]"
        return len(current) > 1 and is_stop(current[-2]) and _starts_big(following)
    if not following.is_passage and following.text == "(":
        return last.text.endswith(".") and _stands_alone(current)  # „Wir bauen.“ (Beifall)
    if not _starts_big(following):
        return False
    closed = ends_sentence(last.text.rstrip(_CLOSERS + " "))
    return closed and _stands_alone(current)


def _ends_with_its_word(last: Word, following: Word | Passage) -> bool:
    """Whether the full stop of a word ends the sentence, too: „Es sind noch *38.* Wer zählt?“

    The parser tells, what it has put into two trees is two sentences; so does, behind a number, a
    small word whose capital nothing else gives it.  Before marks only a number and a name end one:
    Der Ring ist von *1904.* „Er passt“, sagt Kern.
    """
    if following.is_passage:
        inner = tokens_of(last.doc, *following.inner)
        named = last.pos_ in _NAMES or bool(last.ent_type_)
        ends = last.text[-2].isdigit() or (named and last.text not in name_titles())
        return ends and bool(inner) and _begins_anew(last, inner[0])
    if last.text[:-1].isdigit() and following.text[0].isupper() and following.pos_ in _SMALL:
        return True
    return _begins_anew(last, following)


def _begins_anew(last: Word, following: Word) -> bool:
    """Whether the parser has put them into two trees, and the second begins big."""
    tops = (next(reversed([word, *word.ancestors])) for word in (last, following))
    return bool(last.dep) and _starts_big(following) and len({top.i for top in tops}) == 2


_NAMES = frozenset(("NOUN", "PROPN"))  # parts of speech
_SMALL = frozenset(("ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "SCONJ"))  # parts of speech


def _starts_big(item: Word | Passage) -> bool:
    return item.is_passage or item.text[0].isupper() or item.text[0].isdigit()


def _stands_alone(current: list[Word | Passage]) -> bool:
    """Whether the last passage is a sentence of its own, not a title within one („Ja!“ Magazin)."""
    if len(current) == 1:
        return True
    before = current[-2]
    if before.is_passage or opens_clause(before):
        return True
    last = current[-1]
    return last.is_passage and last.inner[1] - last.inner[0] > _TITLE_LENGTH


_TITLE_LENGTH = 40  # characters: a longer passage that ends in a full stop ends its sentence
