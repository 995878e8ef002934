"""An annotated article and an answer side by side: what is found, and whose each quote is.

What counts as found hangs on the type (as the corpus calls them; `free` is quotex's „indirect free
indirect“, `soll` its „free indirect“). `direct`: a passage in marks, found where the answer has the
very same stretch, marks included, as direct speech; „Das“, sagte sie, „reicht“ are two. `free`: a
sentence, also where the answer has several in one stretch. Else a quote with all its parts. All but
direct are found where one of that type has at least two thirds of the words that either has; pairs
are one to one.

A speaker is right where each named actor has a mention that is gold's mention at this quote (where
none names the speaker there: is named for it by one of gold's mentions), or a name that is gold's
or one of gold's mentions, and nobody is named too much. An actor is right where each is the right
one in the whole article, the one whose mentions with that name it has (`identity.py`). A cue is
right where at least half of the words that gold's or the answer's has are in both.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quotex.article import Actor, Article, Quote, Span
from quotex.corpus import TYPES, Gold
from quotex.errors import InputError
from quotex.evaluation.identity import Casts
from quotex.evaluation.pairing import Words, WordsOf, paired, shared

ENOUGH_OF_CLAUSE = 2 / 3  # words in both, of those in either
ENOUGH_OF_CUE = 0.5
NAMES = {ours: name for name, ours in TYPES.items()}
"""quotex's types, and what the annotation calls them."""
_SENTENCE_END = re.compile(r"[.!?…][“”\"»«‘’'›‹)]{0,4}(\s{1,20})(?=[\W\d]{0,20}[A-ZÄÖÜ])")


@dataclass(frozen=True)
class Answer:
    """An article, by quotex or by an annotator: who utters each quote, and genders by actor."""

    article: Article
    by: Mapping[str, tuple[str, ...]]
    genders: Mapping[str, str]

    @classmethod
    def of(cls, article: Article) -> "Answer":
        """What quotex says."""
        by = {q.id: tuple(s.actor.id for s in q.speakers) for q in article.quotes}
        told = {actor.id: actor.gender for actor in article.actors if actor.gender != "unknown"}
        genders = {name: gender[:1] for name, gender in told.items()}
        return cls(article, by, genders)

    @classmethod
    def annotated(cls, gold: Gold) -> "Answer":
        """What an annotator says."""
        return cls(gold.article, gold.by, gold.genders)


@dataclass(frozen=True)
class Unit:
    """What is counted: a passage, a sentence, or a quote with all its parts."""

    type: str
    spans: tuple[Span, ...]
    words: Words
    quote: Quote


def units(article: Article, words: WordsOf) -> Iterator[Unit]:
    """The quotes of an article as they are counted."""
    for quote in article.quotes:
        name = NAMES[quote.type]
        stretches: Iterable[tuple[Span, ...]] = [quote.parts]
        if name == "direct":
            stretches = [(part,) for part in quote.parts]
        elif name == "free":
            stretches = [(s,) for part in quote.parts for s in sentences(article.text, part)]
        for spans in stretches:
            yield Unit(name, spans, words.within(spans), quote)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """A stretch cut behind each mark that ends a sentence, where a capital follows."""
    start = span.start
    for end in _SENTENCE_END.finditer(text, span.start, span.end):
        yield Span(start=start, end=end.start(1))
        start = end.end(1)
    yield Span(start=start, end=span.end)


def found(gold: Sequence[Unit], answered: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """The pairs of units, all of one type, that count as found."""
    if all(unit.type == "direct" for unit in (*gold, *answered)):
        by_span = {unit.spans: unit for unit in answered}
        return [(unit, by_span[unit.spans]) for unit in gold if unit.spans in by_span]
    wanted, given = ([unit.words for unit in side] for side in (gold, answered))
    return [(gold[i], answered[j]) for i, j in paired(wanted, given, ENOUGH_OF_CLAUSE)]


class Compared:
    """One article's gold and answer, and who is who in them."""

    def __init__(self, gold: Gold, answer: Answer) -> None:
        """Pair the mentions; raises `InputError` where the two have different texts."""
        if gold.article.text != answer.article.text:
            raise InputError(f"{gold.article.meta.get('file')}: the texts differ")
        self.gold = gold
        self.answer = answer
        self.words = WordsOf(gold.article.text)
        self.casts = Casts(gold.article.actors, answer.article.actors, self.words)
        self.wanted = {actor.id: actor for actor in gold.article.actors}
        self.given = {actor.id: actor for actor in answer.article.actors}
        self.gold_units = list(units(gold.article, self.words))
        self.answered_units = list(units(answer.article, self.words))

    def of_types(self, types: Collection[str]) -> tuple[list[Unit], list[Unit]]:
        """What gold and the answer have of these types."""
        gold, answered = (
            [unit for unit in side if unit.type in types]
            for side in (self.gold_units, self.answered_units)
        )
        return gold, answered

    def stands_for(self, name: str) -> str | None:
        """The gold actor that one of the answer's is."""
        return self.casts.stands_for(self.given[name], self.gold.article.text)

    def is_right_cue(self, gold: Quote, answered: Quote) -> bool:
        """Whether the answer has the cue that gold has."""
        wanted, given = (
            self.words.within(quote.cue.spans) if quote.cue else Words()
            for quote in (gold, answered)
        )
        return shared(wanted, given) >= ENOUGH_OF_CUE

    def is_right_actor(self, gold: Quote, answered: Quote) -> bool:
        """Whether the answer names for a quote those who utter it."""
        named = {self.stands_for(name) for name in self.answer.by[answered.id]}
        return named == set(self.gold.by[gold.id])

    def is_in_one(self, gold: Quote, answered: Quote) -> bool:
        """Whether it names whom gold's are above all, and no second ids of theirs."""
        foremost = self._foremost
        wanted = {foremost.get(name) for name in self.gold.by[gold.id]}
        return set(self.answer.by[answered.id]) == wanted

    @cached_property
    def _foremost(self) -> dict[str, str]:
        return self.casts.foremost(self.gold.article.text)

    def is_right_speaker(self, gold: Quote, answered: Quote) -> bool:
        """Whether the answer names them as the text does there, or by name."""
        wanted = self.gold.by[gold.id]
        given = self.answer.by[answered.id]
        fits = {(w, g): self._fits(gold, w, answered, self.given[g]) for w in wanted for g in given}
        return all(any(fits[w, g] for g in given) for w in wanted) and all(
            any(fits[w, g] for w in wanted) for g in given
        )

    def _fits(self, gold: Quote, wanted: str, answered: Quote, given: Actor) -> bool:
        """Whether an actor of the answer is named where gold's is, or has a name of gold's."""
        text, partners, places = (
            self.gold.article.text,
            self.casts.partners,
            self.casts.wanted.places,
        )
        here = {at for at in self.gold.at[gold.id] if wanted in places.get(at, ())}
        if here:
            named = any(partners.get(span) in here for span in given.mentions)
        else:
            spans = [s.span for s in answered.speakers if s.actor.id == given.id]
            partner_of = [partners[span] for span in spans if span in partners]
            named = any(wanted in places[partner] for partner in partner_of)
        actor = self.wanted[wanted]
        names = {actor.name, *(span.of(text) for span in actor.mentions)}
        return named or given.name in names
