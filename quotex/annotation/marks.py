"""What an article's answer is to an annotator: stretches of text in layers, features and links.

INCEpTION and Label Studio write the same marks in their own ways.  A quote is a mark with a link to
each further part, to the words of its cue, and to the mentions that name speakers and addressees;
a mention says by an id whose it is; an actor is told once, where the text names it first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from quotex.article import Actor, ActorKind, Article, Cue, CueKind, Medium, Quote, QuoteType, Span
from quotex.facts.kinds import Gender, Role

Layer = Literal["Quote", "QuotePart", "Cue", "Mention", "Actor"]
LAYERS: tuple[Layer, ...] = get_args(Layer)
LINKS: Mapping[str, Layer] = {
    "parts": "QuotePart",
    "cue": "Cue",
    "speakers": "Mention",
    "addressees": "Mention",
}
"""What a quote is linked with, and the layer in which that is."""

Value = str | bool | float
SEPARATOR = "; "  # between several values of a feature


@dataclass(frozen=True, slots=True)
class Feature:
    """What is said of a mark: `values` are all that it may be, where those are known."""

    name: str
    means: str
    kind: type[Value] = str
    values: tuple[str, ...] = ()


_WHOSE = Feature("actor", "the actor's id, which all mentions of them have")
FEATURES: Mapping[Layer, tuple[Feature, ...]] = {
    "Quote": (
        Feature("quoteType", "how the words are given", values=get_args(QuoteType)),
        Feature("negated", "whether it is said not to have been said", bool),
        Feature("medium", "whether it is said, written or thought", values=get_args(Medium)),
        Feature("confidence", "how sure quotex is, from 0 to 1", float),
        Feature("identifier", "the quote's id; a new quote needs none"),
    ),
    "QuotePart": (),
    "Cue": (
        Feature("lemma", "the dictionary form; looked up where it is empty"),
        Feature("cueKind", "what marks the speech", values=get_args(CueKind)),
        Feature("act", "what the speaker does by it: state, ask, deny, …"),
    ),
    "Mention": (
        _WHOSE,
        Feature("phrase", "whether that is only part of it: „Angaben der Polizei“", bool),
    ),
    "Actor": (
        _WHOSE,
        Feature("name", "the fullest form of the name"),
        Feature("actorKind", "what the actor is", values=get_args(ActorKind)),
        Feature("gender", "of a person", values=get_args(Gender)),
        Feature("role", "as what it is a source", values=get_args(Role)),
        Feature("party", "of a person"),
        Feature("organisation", "for whom they work or speak"),
        Feature("offices", "with a semicolon and a blank between several"),
        Feature("aliases", "other names, between several as for offices"),
        Feature("ref", "the id outside the text, such as Wikidata's"),
    ),
}
"""What is said of the marks of each layer."""


@dataclass(slots=True, eq=False)
class Mark:
    """A stretch of the text, what is said of it, and, of a quote, what it is linked with."""

    layer: Layer
    span: Span
    features: dict[str, Value] = field(default_factory=dict)
    links: dict[str, list["Mark"]] = field(default_factory=dict)

    def told(self, name: str) -> str:
        """A feature's words; empty where nothing is said."""
        return str(self.features.get(name) or "")


def marks(article: Article) -> list[Mark]:
    """All marks of an article: quotes first, then what they are linked with, actors last."""
    return _Marking(article).marks


class _Marking:
    """Makes each mark once, however many quotes are linked with it."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.cues: dict[tuple[Span, str, str, str], Mark] = {}
        self.mentions: dict[tuple[Span, str], Mark] = {}
        for actor in article.actors:
            for span in actor.mentions:
                self._mention(span, actor)
        quotes = [self._quote(quote) for quote in article.quotes]
        parts = [part for quote in quotes for part in quote.links["parts"]]
        actors = map(self._actor, article.actors)
        self.marks = [*quotes, *parts, *self.cues.values(), *self.mentions.values(), *actors]

    def _quote(self, quote: Quote) -> Mark:
        first, *others = quote.parts
        told: dict[str, Value] = {
            "quoteType": quote.type,
            "negated": quote.negated,
            "medium": quote.medium or "",
            "confidence": quote.confidence,
            "identifier": quote.id,
        }
        links = {
            "parts": [Mark("QuotePart", span) for span in others],
            "cue": list(self._cue(quote.cue)) if quote.cue else [],
            "speakers": [self._mention(one.span, one.actor) for one in quote.speakers],
            "addressees": [self._mention(one.span, one.actor) for one in quote.addressees],
        }
        return Mark("Quote", first, _said(told), links)

    def _cue(self, cue: Cue) -> Iterator[Mark]:
        """A mark for each run of words: „fügte“, „noch hinzu“."""
        told: dict[str, Value] = {"lemma": cue.lemma, "cueKind": cue.kind, "act": cue.act or ""}
        for span in _runs(cue.spans, self.text):
            key = (span, cue.lemma, cue.kind, cue.act or "")
            yield self.cues.setdefault(key, Mark("Cue", span, _said(told)))

    def _mention(self, span: Span, actor: Actor) -> Mark:
        told: dict[str, Value] = {"actor": actor.id, "phrase": span not in actor.mentions}
        mention = Mark("Mention", span, _said(told))
        return self.mentions.setdefault((span, actor.id), mention)

    def _actor(self, actor: Actor) -> Mark:
        """The actor where it is named first; one without a mention at the text's beginning."""
        told: dict[str, Value] = {
            "actor": actor.id,
            "name": actor.name,
            "actorKind": actor.kind,
            "gender": actor.gender if actor.gender != "unknown" else "",
            "role": actor.role if actor.role != "unknown" else "",
            "party": actor.party or "",
            "organisation": actor.organisation or "",
            "offices": SEPARATOR.join(actor.offices),
            "aliases": SEPARATOR.join(actor.aliases),
            "ref": actor.ref or "",
        }
        span = next(iter(actor.mentions), Span(start=0, end=min(1, len(self.text))))
        return Mark("Actor", span, _said(told))


def _said(told: Mapping[str, Value]) -> dict[str, Value]:
    """Without the features of which nothing is said."""
    return {name: value for name, value in told.items() if value not in ("", False)}


def _runs(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """Words between which there is nothing but white space as one stretch."""
    run: Span | None = None
    for span in spans:
        gap = text[run.end : span.start] if run is not None else ""
        if run is not None and gap.isspace():
            run = Span(start=run.start, end=span.end)
            continue
        if run is not None:
            yield run
        run = span
    if run is not None:
        yield run
