"""From an annotated article's markup to the objects that quotex answers with."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, cast, get_args

from quotex.article import (
    Actor,
    ActorKind,
    Addressee,
    Article,
    Cue,
    Medium,
    Quote,
    QuoteType,
    Section,
    SectionKind,
    Span,
    Speaker,
    Term,
)
from quotex.corpus.cue_words import looked_up
from quotex.corpus.markup import Element, Markup
from quotex.corpus.names import named
from quotex.facts.kinds import Gender, Role

EntityKind = Literal["place", "work", "event", "product"]

TYPES: Mapping[str, QuoteType] = {
    "direct": "direct",
    "indirect": "indirect",
    "free": "indirect free indirect",
    "reported": "reported",
    "soll": "free indirect",
    "turn": "turn",
}
"""The types of the annotation, and what quotex calls them."""

_SOMEBODY = "?"
_GENDERS: Mapping[str, Gender] = {"f": "female", "m": "male", "d": "diverse"}
_MARK = r"(?:,,|``|''|[„“”‟\"»«‚‘’'›‹])"
_EDGES = re.compile(rf"\A{_MARK}|{_MARK}\Z")
_META = ("id", "source", "licence", "genre", "region", "register")
_NO_SPEECH = "nobody utters it"


@dataclass(frozen=True, slots=True)
class Entity:
    """A name that is no actor's: „Lindenau“, a place."""

    kind: EntityKind
    span: Span


@dataclass(frozen=True, slots=True)
class Gold:
    """An annotated article, and what of the annotation has no field in `Article`.

    Ids are those of the file, in `article` too.  `by` has who utters each quote, also where no
    mention names them there; a quote whose speaker the text does not tell has none.  `at` has the
    mentions that name them there, `to` the addressees.
    """

    article: Article
    genre: str = ""
    register: str = ""
    region: str = ""
    source: str = ""
    licence: str = ""
    constructions: tuple[str, ...] = ()
    by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    at: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    to: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    negated: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    genders: Mapping[str, str] = field(default_factory=dict)
    parties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()


def objects_of(markup: Markup) -> Gold:
    """The annotation as objects.

    Headings above the first paragraph are headlines, that paragraph is the lead; what stands
    around an article is not told apart.  The lexicon says what a cue's dictionary form, kind, act
    and medium are.  Nothing is said of frames and evidence, and every confidence is 1.

    Raises `InputError`, with file and line, for an id that leads nowhere and a value that the
    format does not know.
    """
    return _Reading(markup).gold()


class _Reading:
    """One article's elements by their ids, on their way to being objects."""

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.text = markup.text
        self.sections = tuple(_sections(markup))
        self.starts = [section.span.start for section in self.sections]
        self.listed = self._by_id(markup.actors)
        self.mentions = self._by_id(m for m in markup.all("m") if m.get("id"))
        self.named: dict[str, list[Element]] = {name: [] for name in self.listed}
        for mention in markup.all("m"):
            for name in self._ids(mention, "a", self.listed):
                self.named[name].append(mention)
        self.cues: dict[str, list[Element]] = {}
        for cue in markup.all("cue"):
            self.cues.setdefault(self._required(cue, "id"), []).append(cue)
        self.parts = self._parts()

    def gold(self) -> Gold:
        attributes = self.markup.attributes
        heads = {name: parts[0] for name, parts in self.parts.items()}
        return Gold(
            article=self._article(),
            genre=attributes.get("genre", ""),
            register=attributes.get("register", ""),
            region=attributes.get("region", ""),
            source=attributes.get("source", ""),
            licence=attributes.get("licence", ""),
            constructions=_listed(attributes.get("constructions", "")),
            by={name: self._by(head) for name, head in heads.items()},
            at={name: tuple(m.span for m in self._at(head)) for name, head in heads.items()},
            to={name: self._ids(head, "to", self.listed) for name, head in heads.items()},
            negated=frozenset(name for name, head in heads.items() if head.get("negated") == "yes"),
            roles=self._told("role"),
            genders=self._told("gender"),
            parties={name: _listed(words) for name, words in self._told("party").items()},
            entities=tuple(map(self._entity, self.markup.all("e"))),
        )

    def _article(self) -> Article:
        attributes = self.markup.attributes
        meta = {name: attributes[name] for name in _META if attributes.get(name)}
        actors = {name: self._actor(name, element) for name, element in self.listed.items()}
        quotes: dict[str, Quote] = {}
        for name in self.parts:
            quotes[name] = self._quote(name, actors, quotes)
        return Article(
            text=self.text,
            sections=self.sections,
            quotes=tuple(quotes.values()),
            actors=tuple(sorted(actors.values(), key=lambda actor: -len(actor.quotes))),
            entities=named(self.markup, actors),
            terms=tuple(self._terms()),
            meta={**meta, "file": self.markup.file},
        )

    # --- ids ---

    def _required(self, element: Element, name: str) -> str:
        if not element.get(name):
            self.markup.refuse(element, f"<{element.tag}> without {name}")
        return element.get(name)

    def _by_id(self, elements: Iterable[Element]) -> dict[str, Element]:
        found: dict[str, Element] = {}
        for element in elements:
            name = self._required(element, "id")
            if name in found:
                self.markup.refuse(element, f"id {name} a second time")
            found[name] = element
        return found

    def _ids(self, element: Element, name: str, known: Mapping[str, object]) -> tuple[str, ...]:
        """The ids that an attribute refers to."""
        ids = element.ids(name)
        for one in ids:
            if one not in known:
                self.markup.refuse(element, f'{name}="{one}" leads nowhere')
        return tuple(dict.fromkeys(ids))

    def _parts(self) -> dict[str, list[Element]]:
        """The parts of each quote, the first with its attributes; outer quotes before inner."""
        parts: dict[str, list[Element]] = {}
        for element in self._by_id(self.markup.all("q")).values():
            whole = element.get("part")
            if not whole:
                parts[element.get("id")] = [element]
            elif whole in parts:
                parts[whole].append(element)
            else:
                self.markup.refuse(element, f'part="{whole}" is no quote before it')
        return parts

    # --- actors ---

    def _told(self, attribute: str) -> dict[str, str]:
        return {
            name: element.get(attribute)
            for name, element in self.listed.items()
            if element.get(attribute)
        }

    def _actor(self, name: str, element: Element) -> Actor:
        kind = element.get("kind")
        if kind not in get_args(ActorKind):
            self.markup.refuse(element, f'kind="{kind}" of actor {name} is unknown')
        role = element.get("role") or "unknown"
        if role not in get_args(Role):
            self.markup.refuse(element, f'role="{role}" of actor {name} is unknown')
        body = self.listed.get(element.get("org"))
        return Actor(
            id=name,
            name=self._required(element, "name"),
            kind=cast(ActorKind, kind),
            offices=_listed(element.get("offices")),
            organisation=(body.get("name") if body else element.get("org")) or None,
            party="; ".join(_listed(element.get("party"))) or None,
            gender=_GENDERS.get(element.get("gender"), "unknown"),
            role=cast(Role, role),
            mentions=tuple(mention.span for mention in self.named[name]),
            quotes=tuple(
                quote for quote, parts in self.parts.items() if name in self._by(parts[0])
            ),
        )

    # --- quotes ---

    def _by(self, head: Element) -> tuple[str, ...]:
        self._required(head, "by")
        names = self._ids(head, "by", {**self.listed, _SOMEBODY: None})
        return tuple(name for name in names if name != _SOMEBODY)

    def _at(self, head: Element) -> list[Element]:
        return [self.mentions[name] for name in self._ids(head, "at", self.mentions)]

    def _quote(self, name: str, actors: Mapping[str, Actor], before: Mapping[str, Quote]) -> Quote:
        parts = self.parts[name]
        head = parts[0]
        type_ = TYPES.get(head.get("type"))
        if type_ is None:
            self.markup.refuse(head, f'type="{head.get("type")}" of quote {name} is unknown')
        cue = self._cue(head)
        return Quote(
            id=name,
            type=type_,
            text=" … ".join(self._uttered(part, type_) for part in parts),
            span=Span(start=head.start, end=parts[-1].end),
            parts=tuple(part.span for part in parts),
            speakers=tuple(self._speakers(head, actors)),
            cue=cue[0] if cue else None,
            addressees=tuple(self._addressees(head, actors)),
            medium=cue[1] if cue else None,
            negated=head.get("negated") == "yes",
            section=self._section(head),
            nested_in=_around(head, before.values()),
            confidence=1.0,
        )

    def _uttered(self, part: Element, type_: QuoteType) -> str:
        words = part.span.of(self.text)
        return without_marks(words) if type_ == "direct" else words

    def _section(self, element: Element) -> Section:
        return self.sections[bisect_right(self.starts, element.start) - 1]

    def _speakers(self, head: Element, actors: Mapping[str, Actor]) -> Iterator[Speaker]:
        """Each who utters it, as the text names them there, else where they were named last."""
        named = self._at(head)
        for name in self._by(head):
            here = [mention for mention in named if name in mention.ids("a")]
            mention = here[0] if here else self._last_named(name, head.start)
            if mention is not None:
                words = mention.span.of(self.text)
                yield Speaker(text=words, span=mention.span, actor=actors[name])

    def _addressees(self, head: Element, actors: Mapping[str, Actor]) -> Iterator[Addressee]:
        """Each to whom it is said, where they are named nearest to the cue."""
        cue = self.cues.get(head.get("cue"), [head])[0]
        for name in self._ids(head, "to", self.listed):
            near = min(self.named[name], key=lambda m: abs(m.start - cue.start), default=None)
            if near is not None:
                yield Addressee(text=near.span.of(self.text), span=near.span, actor=actors[name])

    def _last_named(self, name: str, position: int) -> Element | None:
        """An actor's last mention before a place in the text; its first where none is before."""
        mentions = self.named[name]
        before = [mention for mention in mentions if mention.end <= position]
        return before[-1] if before else next(iter(mentions), None)

    def _cue(self, head: Element) -> tuple[Cue, Medium | None] | None:
        names = self._ids(head, "cue", self.cues)
        spans = [
            Span(start=element.start + word.start(), end=element.start + word.end())
            for name in names
            for element in self.cues[name]
            for word in re.finditer(r"\S+", element.span.of(self.text))
        ]
        if not spans:
            return None
        words = [span.of(self.text) for span in spans]
        known = looked_up(words)
        cue = Cue(
            text=shown_together(spans, self.text),
            spans=tuple(spans),
            lemma=known.lemma,
            kind=known.kind,
            act=known.act,
        )
        return cue, known.medium

    # --- other names ---

    def _terms(self) -> Iterator[Term]:
        for number, element in enumerate(self.markup.all("t"), start=1):
            yield Term(
                id=f"t{number}",
                text=without_marks(element.span.of(self.text)),
                span=element.span,
                reason=_NO_SPEECH,
                section=self._section(element),
            )

    def _entity(self, element: Element) -> Entity:
        kind = element.get("kind")
        if kind not in get_args(EntityKind):
            self.markup.refuse(element, f'kind="{kind}" of a name is unknown')
        return Entity(cast(EntityKind, kind), element.span)


def _listed(words: str) -> tuple[str, ...]:
    """„Vorsitzende; Abgeordnete“ in its parts."""
    return tuple(filter(None, map(str.strip, words.split(";"))))


def shown_together(spans: Sequence[Span], text: str) -> str:
    """The words of a cue: „gab zu bedenken“, „fügte … hinzu“."""
    shown = spans[0].of(text)
    for before, span in pairwise(spans):
        shown += (" " if not text[before.end : span.start].strip() else " … ") + span.of(text)
    return shown


def without_marks(words: str) -> str:
    """„Das reicht.“ without the mark at each edge; where one is missing, without the other."""
    return _EDGES.sub("", words).strip()


def _around(head: Element, quotes: Iterable[Quote]) -> Quote | None:
    """The smallest quote that has the element in one of its parts."""
    outer = [quote for quote in quotes if any(part.contains(head.span) for part in quote.parts)]
    return outer[-1] if outer else None


def _sections(markup: Markup) -> Iterator[Section]:
    """Headlines, the lead, and a body for each heading with the paragraphs below it."""
    run: list[Element] = []
    number = 0
    read = False  # whether there was a paragraph

    def close() -> Iterator[Section]:
        nonlocal number
        if run:
            number += 1
            yield _section(f"s{number}", "body", run, markup.text)
            run.clear()

    for block in markup.all("h", "p"):
        if block.tag == "h" or not read:
            yield from close()
        if block.tag == "h" and not read:
            number += 1
            yield _section(f"s{number}", "headline", [block], markup.text)
        elif not read:
            number += 1
            yield _section(f"s{number}", "lead", [block], markup.text)
            read = True
        else:
            run.append(block)
    yield from close()
    if number == 0:
        markup.refuse(None, "no <h> and no <p> in it")


def _section(name: str, kind: SectionKind, blocks: Sequence[Element], text: str) -> Section:
    first = blocks[0]
    title = first.span if first.tag == "h" else None
    return Section(
        id=name,
        kind=kind,
        heading=title.of(text) if title else None,
        heading_span=title,
        span=Span(start=first.start, end=blocks[-1].end),
        paragraphs=tuple(block.span for block in blocks if block.tag == "p"),
    )
