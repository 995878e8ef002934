"""What the templates show of articles, quotes and actors, in words."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from quotex.article import Actor, Article, Evidence, Quote, QuoteType, Span, Speaker
from quotex.display.blocks import Block, Mark, blocks
from quotex.display.tips import as_named, cue_words, meant, others, plain, tip
from quotex.display.voices import Colours, Voice, voices
from quotex.display.wording import Wording, example, wording
from quotex.entities.listed import KindView, NameView, by_kind, name_views
from quotex.quote_types import TYPES
from quotex.render import told_of

_TITLE = 110  # characters of an article's first line that stand for its title
_FACTS = ("date", "source", "author", "file")  # of the meta data, in this order
_TERM_DEPTH, _SPEAKER_DEPTH, _NAME_DEPTH = (
    1_000_000,
    1_000_001,
    1_000_002,
)  # within all quotes of the same span


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quote as a mark in the text, a row in the table, or a card."""

    quote: Quote
    number: int  # its place in the article, from 1
    voices: tuple[Voice, ...]
    words: str
    label: str  # the voices' numbers, where the mark shows them
    say: Wording

    @classmethod
    def alone(cls, quote: Quote) -> "QuoteView":
        """A quote without its article."""
        say = wording("en")
        return cls.within(quote, 1, voices([quote], [], Colours(), say=say), text=None, say=say)

    @classmethod
    def within(
        cls,
        quote: Quote,
        number: int,
        known: Mapping[str | None, Voice],
        text: str | None,
        say: Wording,
    ) -> "QuoteView":
        """A quote among the voices of its article, whose text is `text`."""
        own = _voices_of(quote, known)
        parent = quote.nested_in
        repeated = parent is not None and _speakers(parent) == _speakers(quote)
        return cls(
            quote=quote,
            number=number,
            voices=own,
            words=quote.text if text is None else _words(quote, text),
            label="" if repeated else "+".join(str(voice.number) for voice in own if voice.number),
            say=say,
        )

    @property
    def tip(self) -> str:
        """What a hover tells, in lines: who, how, to whom and why."""
        return tip(self.quote, self.say)

    @property
    def classes(self) -> str:
        """What the style sheet knows a quote by: colour, type, voices."""
        by = " ".join(f"by{voice.number}" for voice in self.voices)
        return f"{self.voices[0].colour} {by} t{type_number(self.quote.type)}"

    @property
    def speaking(self) -> tuple[Actor, ...]:
        """Who speaks, each once: the actors that the voices are of."""
        return tuple({s.actor.id: s.actor for s in self.quote.speakers}.values())

    @property
    def type_number(self) -> int:
        """The number of its type."""
        return type_number(self.quote.type)

    @property
    def sure(self) -> str:
        """„97%“."""
        return self.say.percent(self.quote.confidence)

    @property
    def as_named(self) -> tuple[str, ...]:
        """How the text names the speakers here, where that is not their name: „er“."""
        return as_named(self.quote.speakers)

    @property
    def cue(self) -> str:
        """The cue with its dictionary form: „sagte (sagen)“."""
        return cue_words(self.quote)

    @property
    def addressees(self) -> str:
        """To whom it is said."""
        return ", ".join(addressee.actor.name for addressee in self.quote.addressees)

    @property
    def whose_words(self) -> str | None:
        """In whose words it stands, „“ if nobody is named; nothing where it is in no quote."""
        around = self.quote.nested_in
        return None if around is None else ", ".join(s.actor.name for s in around.speakers)

    @property
    def rivals(self) -> tuple[tuple[str, str, str], ...]:
        """Who else it might be: „or“, the name, how likely that is."""
        return tuple(others(self.quote, self.say))

    @property
    def meant(self) -> tuple[Speaker, ...]:
        """The speakers that the text names by a pronoun or a description, with the reasons."""
        return meant(self.quote.speakers)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every reason, as the quote has them."""
        return self.quote.evidence


@dataclass(frozen=True, slots=True)
class TermView:
    """A passage in quotation marks that nobody utters."""

    words: str
    reason: str
    say: Wording

    @property
    def tip(self) -> str:
        """Why it is no quote."""
        return plain(self.say("not_a_quote", reason=self.reason))


View = QuoteView | TermView | Voice | NameView


@dataclass(frozen=True, slots=True)
class TypeView:
    """A type of quotes, what it means, and how many quotes are of it."""

    number: int
    name: str
    meaning: str
    explained: str
    example: tuple[str, str, str]  # before the quote, the quote, behind it
    quotes: int


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article: title, facts, text in blocks, voices, quotes and terms."""

    title: str
    title_beside_text: bool
    facts: tuple[str, ...]
    url: str | None
    blocks: tuple[Block[View], ...]
    left_out: int  # characters at the text's end that are not shown
    voices: tuple[Voice, ...]
    types: tuple[TypeView, ...]
    quotes: tuple[QuoteView, ...]
    terms: tuple[TermView, ...]
    names: tuple[KindView, ...]

    @classmethod
    def of(
        cls,
        article: Article,
        colours: Colours,
        longest: int | None = None,
        number_of: Callable[[Actor], int | None] | None = None,
        say: Wording | None = None,
    ) -> "ArticleView":
        """The view of an article, of its first `longest` characters if that is given.

        `colours` keeps the actors' colours from article to article; `number_of` tells their
        numbers in a page of several articles; `say` has the words, by default in English.
        """
        say = say or wording("en")
        known = voices(article.quotes, article.actors, colours, number_of, say)
        quotes = tuple(
            QuoteView.within(quote, number, known, article.text, say)
            for number, quote in enumerate(article.quotes, start=1)
        )
        terms = tuple(
            TermView(term.span.of(article.text), say.reason(term.reason), say)
            for term in article.terms
        )
        end = len(article.text) if longest is None else min(longest, len(article.text))
        shown = tuple(blocks(article, _marks(article, quotes, terms, known), end))
        return cls(
            title=_title(article) or say("untitled"),
            title_beside_text=_has_no_headline(article) and bool(_title_told(article.meta)),
            facts=_facts(article.meta),
            url=_url(article.meta),
            blocks=shown,
            left_out=len(article.text) - end,
            voices=tuple(known.values()),
            types=types(Counter(quote.type for quote in article.quotes), say),
            quotes=tuple(view for view in quotes if view.quote.span.start < end),
            terms=terms,
            names=by_kind(article.entities),
        )

    @property
    def most(self) -> int:
        """How often speaks who speaks most."""
        return max((voice.quotes for voice in self.voices), default=0)


@dataclass(frozen=True, slots=True)
class ActorView:
    """An actor as a card."""

    actor: Actor

    @classmethod
    def of(cls, actor: Actor) -> "ActorView":
        """The view of an actor."""
        return cls(actor)

    @property
    def counts(self) -> str:
        """„2 quotes, named 5 times“."""
        named = len(self.actor.mentions)
        times = "once" if named == 1 else f"{named} times"
        return f"{wording('en').count(len(self.actor.quotes), 'quote')}, named {times}"

    @property
    def about(self) -> tuple[str, ...]:
        """What is known of gender, role, party and organisation."""
        return told_of(self.actor)


def types(counts: Mapping[QuoteType, int], say: Wording) -> tuple[TypeView, ...]:
    """The types that occur, direct speech first."""
    return tuple(type_view(type_, counts[type_], say) for type_ in TYPES if counts.get(type_))


def type_view(type_: QuoteType, quotes: int, say: Wording) -> TypeView:
    """A type with its words in a language."""
    return TypeView(
        number=type_number(type_),
        name=say.type(type_),
        meaning=say.type_meaning(type_),
        explained=say.type_explained(type_),
        example=example(type_),
        quotes=quotes,
    )


def type_number(type_: QuoteType) -> int:
    """1 for direct speech to 6 for a turn of an interview."""
    return TYPES.index(type_) + 1


def _marks(
    article: Article,
    quotes: Sequence[QuoteView],
    terms: Sequence[TermView],
    known: Mapping[str | None, Voice],
) -> Iterator[Mark[View]]:
    for view in quotes:
        depth = _depth(view.quote)
        for part in view.quote.parts:
            yield Mark(part.start, part.end, "quote", depth, view)
    for term, term_view in zip(article.terms, terms, strict=True):
        yield Mark(term.span.start, term.span.end, "term", _TERM_DEPTH, term_view)
    for span, voice in _named_as(quotes, known).items():
        yield Mark(span.start, span.end, "speaker", _SPEAKER_DEPTH, voice)
    for start, end, name in name_views(article):
        yield Mark(start, end, "name", _NAME_DEPTH, name)


def _named_as(quotes: Sequence[QuoteView], known: Mapping[str | None, Voice]) -> dict[Span, Voice]:
    """Where the text names who speaks, each place once."""
    return {
        speaker.span: known[speaker.actor.id]
        for view in reversed(quotes)
        for speaker in view.quote.speakers
    }


def _depth(quote: Quote) -> int:
    depth = 0
    while quote.nested_in is not None:
        quote = quote.nested_in
        depth += 1
    return depth


def _voices_of(quote: Quote, known: Mapping[str | None, Voice]) -> tuple[Voice, ...]:
    """The quote's voices, each once; the voice of nobody where no speaker is named."""
    if not quote.speakers:
        return (known[None],)
    return tuple(known[name] for name in _speakers(quote))


def _speakers(quote: Quote) -> list[str]:
    """The ids of the actors who speak, each once."""
    return list(dict.fromkeys(speaker.actor.id for speaker in quote.speakers))


def _words(quote: Quote, text: str) -> str:
    """The quote as the article has it, on one line; „ … “ where narration interrupts."""
    return " … ".join(" ".join(part.of(text).split()) for part in quote.parts)


def _title(article: Article) -> str:
    """The headline; else the title that came with the text; else how the text begins, if any."""
    for section in article.sections:
        if section.kind == "headline" and section.heading and section.heading.strip():
            return " ".join(section.heading.split())
    line = article.text[: 4 * _TITLE].lstrip().partition("\n")[0]
    return _title_told(article.meta) or shorten(line, _TITLE, placeholder=" …")


def _title_told(meta: Mapping[str, str]) -> str:
    return " ".join(meta.get("title", "").split())


def _has_no_headline(article: Article) -> bool:
    return all(section.kind != "headline" for section in article.sections)


def _facts(meta: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(meta[name] for name in _FACTS if meta.get(name, "").strip())


def _url(meta: Mapping[str, str]) -> str | None:
    """Where the article stands on the web; no other kind of link is followed."""
    url = meta.get("url", "")
    return url if re.match(r"https?://[^\s]+$", url) else None
