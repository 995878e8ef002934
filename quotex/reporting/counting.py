"""Quotes, words and articles by what their speakers are, added up as the articles come.

A quote of two speakers is half a quote of each.  Words within a quote that another one holds are
those of the inner one alone.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from quotex.actors.descriptions import party_named
from quotex.actors.short_forms import is_bare
from quotex.article import Actor, Article, Quote, QuoteType
from quotex.lexicon import person_noun
from quotex.reporting.intervals import Sums

Dimension = Literal["gender", "role", "party", "organisation", "person"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
UNKNOWN = "unknown"
_OF_GROUPS: tuple[Dimension, ...] = (
    "gender",
    "role",
    "party",
)  # counted by time and source as well
_BODIES = frozenset(("organisation", "government"))

Key: TypeAlias = tuple[str, str]
"""What a speaker is in one dimension: its value, and the id of whom the user knows, twice then."""


@dataclass(slots=True)
class Cell:
    """What is counted of one value: quotes, words, articles, and how many errors to expect."""

    sums: Sums = field(default_factory=Sums)
    words: float = 0.0
    articles: int = 0
    wrong: float = 0.0

    def merge(self, other: "Cell") -> None:
        """Count in what other articles had."""
        self.sums.merge(other.sums)
        self.words += other.words
        self.articles += other.articles
        self.wrong += other.wrong


@dataclass(slots=True)
class Tally:
    """The cells of one dimension; `known` is the whole of those whose value is known."""

    cells: dict[Key, Cell] = field(default_factory=dict)
    known: Cell = field(default_factory=Cell)

    def add(self, pieces: Mapping[Key, "_Piece"]) -> None:
        """Count an article in."""
        known = sum(piece.quotes for key, piece in pieces.items() if key[0] != UNKNOWN)
        if known:
            self.known.sums.add(known, known)
            self.known.articles += 1
        for key, piece in pieces.items():
            cell = self.cells.setdefault(key, Cell())
            cell.sums.add(piece.quotes, known)
            cell.words += piece.words
            cell.wrong += piece.wrong
            cell.articles += 1

    def merge(self, other: "Tally") -> None:
        """Count in what other articles had."""
        self.known.merge(other.known)
        for key, cell in other.cells.items():
            self.cells.setdefault(key, Cell()).merge(cell)


@dataclass(slots=True)
class _Piece:
    """What one article has of a value."""

    quotes: float = 0.0
    words: float = 0.0
    wrong: float = 0.0


@dataclass(slots=True)
class Count:
    """Everything of some articles: `whole` are all their quotes."""

    whole: Cell = field(default_factory=Cell)
    tallies: dict[Dimension, Tally] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # of those whom the user knows, by id

    def add(self, voices: "Voices", dimensions: tuple[Dimension, ...] = _OF_GROUPS) -> None:
        """Count an article in."""
        self.whole.articles += 1
        self.whole.sums.add(voices.quotes, voices.quotes)
        self.whole.words += voices.words
        self.whole.wrong += voices.wrong
        for ref, name in voices.names.items():
            self.names.setdefault(ref, name)
        for dimension in dimensions:
            self.tallies.setdefault(dimension, Tally()).add(voices.pieces(dimension))

    def merge(self, other: "Count") -> None:
        """Count in what other articles had."""
        self.whole.merge(other.whole)
        self.names = {**other.names, **self.names}
        for dimension, tally in other.tallies.items():
            self.tallies.setdefault(dimension, Tally()).merge(tally)


class Voices:
    """Who says how much in one article."""

    def __init__(self, article: Article, types: Container[QuoteType]) -> None:
        """Go through its quotes of the types."""
        quotes = [quote for quote in article.quotes if quote.type in types]
        words = _words(quotes)
        self.quotes = len(quotes)
        self.words = sum(words.values())
        self.unattributed = sum(not quote.speakers for quote in quotes)
        self.wrong = sum(1 - quote.confidence for quote in quotes if quote.speakers)
        self._shares = [
            (actor, share, words[quote.id] * share, (1 - quote.confidence) * share)
            for quote in quotes
            for actor, share in _speakers(quote)
        ]

        self.names = {
            actor.ref: actor.name for actor, *_ in self._shares if actor is not None and actor.ref
        }

    def pieces(self, dimension: Dimension) -> dict[Key, _Piece]:
        """Quotes and words by what the speakers are in a dimension."""
        found: dict[Key, _Piece] = {}
        for actor, quotes, words, wrong in self._shares:
            key = said_of(actor, dimension)
            if key is not None:
                piece = found.setdefault(key, _Piece())
                piece.quotes += quotes
                piece.words += words
                piece.wrong += wrong if actor is not None else 0.0
        return found


def said_of(actor: Actor | None, dimension: Dimension) -> Key | None:
    """What a speaker is in a dimension; nothing where it has no place in it.

    A body has no gender, a resident no party.  `None` is a speaker whom nobody found.
    """
    if actor is None or actor.kind == "unknown":
        return None if dimension == "party" else (UNKNOWN, "")
    if dimension == "gender":
        return (actor.gender, "") if actor.kind == "person" else None
    if dimension == "role":
        return actor.role, ""
    if dimension == "party":
        party = actor.party or (party_named(actor.name) if actor.kind in _BODIES else "")
        if not party and actor.role != "politician":
            return None
        return party or UNKNOWN, ""
    if dimension == "organisation":
        if actor.kind in _BODIES:  # „der Verband“ is another one in each article
            return _named(actor) if actor.ref or not is_bare(actor.name) else (UNKNOWN, "")
        return actor.organisation or UNKNOWN, ""
    if actor.kind != "person":
        return None
    return _named(actor) if actor.ref or not is_nameless(actor.name) else (UNKNOWN, "")


def is_nameless(name: str) -> bool:
    """Whether somebody is only described: „Sprecher der Polizei“, „34-Jähriger“, „Frau“.

    „Hanna Richter“ begins with a name; „al-Assad“ is one.
    """
    first = next((word for word in name.split() if word[:1].isupper() or word[:1].isdigit()), None)
    return name.islower() if first is None else person_noun(first) is not None


def _named(actor: Actor) -> Key:
    """Whom the user knows is one in all articles, whatever each calls them."""
    return (actor.ref, actor.ref) if actor.ref else (actor.name, "")


def _speakers(quote: Quote) -> Iterator[tuple[Actor | None, float]]:
    """Who says the quote, each with a share in it."""
    actors = {speaker.actor.id: speaker.actor for speaker in quote.speakers}
    if not actors:
        yield None, 1.0
    for actor in actors.values():
        yield actor, 1 / len(actors)


def _words(quotes: Sequence[Quote]) -> dict[str, int]:
    """How many words each quote has, without those of quotes in it."""
    words = {quote.id: _count(quote.text) for quote in quotes}
    own = dict(words)
    for quote in quotes:
        if quote.nested_in is not None and quote.nested_in.id in own:
            own[quote.nested_in.id] -= words[quote.id]
    return {name: max(0, number) for name, number in own.items()}


def _count(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())
