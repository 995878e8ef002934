"""What the templates show of articles, quotes and actors, in words."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from quotex.article import Actor, Article, Evidence, Quote, QuoteType, Span, Speaker
from quotex.display.blocks import Block, Mark, blocks
from quotex.display.voices import Colours, Voice, voices
from quotex.entities.listed import KindView, NameView, by_kind, name_views
from quotex.quote_types import MEANINGS, TYPES
from quotex.render import NOT_SAID, others, told_of

_REASONS = 3  # that a hover tells; the table has all
_TITLE = 110  # characters of an article's first line that stand for its title
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
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
    tip: str

    @classmethod
    def alone(cls, quote: Quote) -> "QuoteView":
        """A quote without its article."""
        return cls.within(quote, 1, voices([quote], [], Colours()), text=None)

    @classmethod
    def within(
        cls, quote: Quote, number: int, known: Mapping[str | None, Voice], text: str | None
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
            tip=_tip(quote),
        )

    @property
    def classes(self) -> str:
        """What the style sheet knows a quote by: colour, type, voices."""
        by = " ".join(f"by{voice.number}" for voice in self.voices)
        return f"{self.voices[0].colour} {by} t{type_number(self.quote.type)}"

    @property
    def archive_numbers(self) -> str:
        """The speakers' numbers in a page of several articles, where there are any."""
        numbers = (voice.archive_number for voice in self.voices)
        return " ".join(str(number) for number in numbers if number is not None)

    @property
    def sure(self) -> str:
        """„97 %“."""
        return f"{self.quote.confidence:.0%}"

    @property
    def as_named(self) -> tuple[str, ...]:
        """How the text names the speakers here, where that is not their name: „er“."""
        return _as_named(self.quote.speakers)

    @property
    def cue(self) -> str:
        """The cue with its dictionary form: „sagte (sagen)“."""
        return _cue(self.quote)

    @property
    def addressees(self) -> str:
        """To whom it is said."""
        return ", ".join(addressee.actor.name for addressee in self.quote.addressees)

    @property
    def rivals(self) -> tuple[tuple[str, str, str], ...]:
        """Who else it might be: „or“, the name, how likely that is."""
        return tuple(others(self.quote))

    @property
    def meant(self) -> tuple[Speaker, ...]:
        """The speakers that the text names by a pronoun or a description, with the reasons."""
        return _meant(self.quote.speakers)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every reason, as the quote has them."""
        return self.quote.evidence


@dataclass(frozen=True, slots=True)
class TermView:
    """A passage in quotation marks that nobody utters."""

    words: str
    reason: str

    @property
    def tip(self) -> str:
        """Why it is no quote."""
        return _plain(f"Not a quote: {self.reason}")


View = QuoteView | TermView | Voice | NameView


@dataclass(frozen=True, slots=True)
class TypeView:
    """How many quotes are of a type."""

    number: int
    name: QuoteType
    meaning: str
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
    ) -> "ArticleView":
        """The view of an article, of its first `longest` characters if that is given.

        `colours` keeps the actors' colours from article to article; `number_of` tells their
        numbers in a page of several articles.
        """
        known = voices(article.quotes, article.actors, colours, number_of)
        quotes = tuple(
            QuoteView.within(quote, number, known, article.text)
            for number, quote in enumerate(article.quotes, start=1)
        )
        terms = tuple(TermView(term.span.of(article.text), term.reason) for term in article.terms)
        end = len(article.text) if longest is None else min(longest, len(article.text))
        shown = tuple(blocks(article, _marks(article, quotes, terms, known), end))
        return cls(
            title=_title(article),
            title_beside_text=_has_no_headline(article) and bool(_title_told(article.meta)),
            facts=_facts(article.meta),
            url=_url(article.meta),
            blocks=shown,
            left_out=len(article.text) - end,
            voices=tuple(known.values()),
            types=types(Counter(quote.type for quote in article.quotes)),
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
        return f"{counted(len(self.actor.quotes), 'quote')}, named {times}"

    @property
    def about(self) -> tuple[str, ...]:
        """What is known of gender, role, party and organisation."""
        return told_of(self.actor)


def types(counts: Mapping[QuoteType, int]) -> tuple[TypeView, ...]:
    """The types that occur, direct speech first."""
    return tuple(
        TypeView(type_number(t), t, MEANINGS[t], counts[t]) for t in TYPES if counts.get(t)
    )


def type_number(type_: QuoteType) -> int:
    """1 for direct speech to 6 for a turn of an interview."""
    return TYPES.index(type_) + 1


def counted(number: int, noun: str) -> str:
    """„1 quote“, „1,200 quotes“."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


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


def _tip(quote: Quote) -> str:
    """What a hover tells, in lines: who, how, to whom and why."""
    lines = [_who(quote), f"{_cue(quote) or 'no cue'} · {quote.type} · {quote.confidence:.0%} sure"]
    if quote.negated:
        lines.append(NOT_SAID)
    if quote.addressees:
        lines.append("to " + ", ".join(addressee.actor.name for addressee in quote.addressees))
    lines += [" ".join(words) for words in others(quote)[:1]]
    if reasons := _strongest(quote.evidence):
        lines.append(f"because: {reasons}")
    for speaker in _meant(quote.speakers):
        if reasons := _strongest(speaker.evidence):
            lines.append(f"„{speaker.text}“ is {speaker.actor.name} because: {reasons}")
    return "\n".join(_plain(line) for line in lines)


def _strongest(evidence: Sequence[Evidence]) -> str:
    strongest = sorted(evidence, key=lambda piece: -piece.weight)[:_REASONS]
    return "; ".join(_reason(piece) for piece in strongest if piece.weight > 0)


def _meant(speakers: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Those that are named by no part of their name: „er“, „die Ministerin“, not „Ott“."""
    return tuple(
        speaker
        for speaker in speakers
        if speaker.evidence and not set(speaker.text.split()) & set(speaker.actor.name.split())
    )


def _who(quote: Quote) -> str:
    if not quote.speakers:
        return "Nobody named"
    names = [", ".join((s.actor.name, *s.actor.offices[:1])) for s in quote.speakers]
    as_named = _as_named(quote.speakers)
    return " and ".join(names) + (f" (here: {' and '.join(as_named)})" if as_named else "")


def _as_named(speakers: Sequence[Speaker]) -> tuple[str, ...]:
    return tuple(
        " ".join(speaker.text.split())
        for speaker in speakers
        if speaker.actor.name not in speaker.text
    )


def _cue(quote: Quote) -> str:
    if quote.cue is None:
        return ""
    words = " ".join(quote.cue.text.split())
    return words if words == quote.cue.lemma else f"{words} ({quote.cue.lemma})"


def _reason(piece: Evidence) -> str:
    return f"{piece.name} ({piece.detail})" if piece.detail else piece.name


def _plain(line: str) -> str:
    """One line without marks that turn the direction of writing: it stands beside other words."""
    return _BIDI.sub("", " ".join(line.split()))


def _title(article: Article) -> str:
    """The headline; else the title that came with the text; else how the text begins."""
    for section in article.sections:
        if section.kind == "headline" and section.heading and section.heading.strip():
            return " ".join(section.heading.split())
    line = article.text[: 4 * _TITLE].lstrip().partition("\n")[0]
    return _title_told(article.meta) or shorten(line, _TITLE, placeholder=" …") or "Untitled"


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
