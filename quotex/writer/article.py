"""The whole article: its quotes, actors, terms and sections, each once and with its number."""

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import regex

from quotex.actors.called_upon import answer_calls
from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.actors.listed import is_listed
from quotex.actors.taken_up import take_up
from quotex.article import (
    Actor,
    Addressee,
    Article,
    Entity,
    Evidence,
    Fact,
    Quote,
    QuoteType,
    Rival,
    Span,
    Speaker,
    Term,
)
from quotex.attribution.evidence import Decision
from quotex.attribution.looks import is_silent
from quotex.entities.things import named_things
from quotex.facts.told import Named, Told, facts_of_all
from quotex.mentions import Mention
from quotex.narration import places_of
from quotex.normalised import Normalised
from quotex.quotation import Passage
from quotex.scene import Scene
from quotex.sections import ASIDE
from quotex.writer.places import Places
from quotex.writer.speakers import Speakers
from quotex.writer.spoken import Narrated, Spoken, spoken_of, without_own_words

_AGE = regex.compile(r"(?<=\p{L}) \(\d{1,3}\)$")


class Writer:
    """Turns what was decided into the article's objects."""

    def __init__(
        self,
        scene: Scene,
        source: Normalised,
        cast: Cast,
        pipeline: str,
        threshold: float,
        types: Container[QuoteType],
        min_confidence: float = 0,
    ) -> None:
        """Write what was decided of `scene`, the reading of `source`.

        Quotes of other `types` and those below `min_confidence` are left out.
        """
        self.source = source
        self.places = Places(scene.words, source, scene.sections)
        self.speakers = Speakers(cast, scene.mentions, threshold)
        self.passages = scene.passages
        self.words = scene.words
        self.parts = scene.sections
        self.turns = scene.turns
        self.pipeline = pipeline
        self.threshold = threshold
        self.cast = cast
        self.scores = scene.scores
        self.types = types
        self.min_confidence = min_confidence

    def article(self, decisions: Sequence[Decision], unread: Sequence[Passage]) -> Article:
        """The whole answer; `unread`: marked passages where nothing is read."""
        uttered = [one for one in decisions if self._is_uttered(one)]
        spoken = [spoken_of(one) for one in uttered]
        said = {one.claim.passage for one in uttered}
        decided = {one.claim.passage: one for one in decisions}
        terms: list[Term] = []
        for passage in sorted([*self.passages, *unread], key=lambda one: (one.start, -one.end)):
            if passage not in said and (passage.opening or passage.repaired):
                name = f"t{len(terms) + 1}"
                terms.append(self._term(name, passage, decided.get(passage)))
        spoken.sort(key=lambda one: (one.start, -one.end, one.type == "direct"))
        self.speakers.name_all(spoken, self.turns)
        answer_calls(self.words, self.cast)
        take_up(self.words, self.cast, self.speakers.phrases, self.scores)
        for one in spoken:
            one.settle()
        spoken = without_own_words(spoken)
        narrated = Narrated(spoken)
        silent = [one for one in self.passages if one not in said]
        wanted = [one for one in spoken if self._is_wanted(one)]
        actors = self._actors(wanted)
        quotes = self._quotes(wanted, actors, narrated)
        return Article(
            text=self.source.given,
            sections=tuple(self.places.sections),
            quotes=quotes,
            actors=tuple(actors.values()),
            entities=tuple(self._entities(silent, actors, quotes)),
            terms=tuple(terms),
            pipeline=self.pipeline,
        )

    def _is_uttered(self, decision: Decision) -> bool:
        passage = decision.claim.passage
        silent = passage is not None and is_silent(passage.text)
        return not silent and decision.probability >= self.threshold

    def _is_wanted(self, one: Spoken) -> bool:
        return one.type in self.types and self.speakers.confidence(one) >= self.min_confidence

    def _actors(self, spoken: Sequence[Spoken]) -> dict[Draft, Actor]:
        """The actors by their drafts, who says most first, then in the order of the text."""
        quotes: dict[Draft, list[str]] = {}
        for k, one in enumerate(spoken, start=1):
            for _, draft in one.speakers:
                ids = quotes.setdefault(draft, [])
                if not ids or ids[-1] != f"q{k}":
                    ids.append(f"q{k}")
        addressed = {draft for one in spoken for _, draft in one.addressees}
        spoken_for = {one.organisation for one in self.cast.drafts}
        heard = quotes.keys() | addressed
        silent = [draft for draft in self.cast.drafts if draft not in heard]
        named = [range(*mention) for draft in silent for mention in draft.mentions]
        odds = iter(self.scores.acts(named))
        unlisted = {
            draft
            for draft in silent
            if not is_listed(draft, draft in spoken_for, [*islice(odds, len(draft.mentions))])
        }
        drafts = [draft for draft in self.cast.drafts if draft not in unlisted]
        drafts.sort(key=lambda draft: (-len(quotes.get(draft, ())), min(draft.mentions)))
        facts = facts_of_all(
            Named(draft.kind, draft.name, min(draft.mentions), draft.clues, draft.names)
            for draft in drafts
        )
        return {
            draft: self._actor(f"a{k}", draft, told, quotes.get(draft, ()))
            for k, (draft, told) in enumerate(zip(drafts, facts, strict=True), start=1)
        }

    def _actor(self, id_: str, draft: Draft, told: Told, quotes: Sequence[str]) -> Actor:
        spans = sorted({self.places.characters(start, end) for start, end in draft.mentions})
        known = self.cast.recognised(draft)
        name, *aliases = dict.fromkeys(map(self._without_age, (draft.name, *draft.names)))
        return Actor(
            id=id_,
            name=name,
            kind=draft.kind,
            aliases=tuple(aliases),
            offices=tuple(draft.offices),
            **self._facts(draft, told),
            mentions=tuple(self.places.span(start, end) for start, end in spans),
            quotes=tuple(quotes),
            ref=known.ref if known is not None else None,
        )

    def _without_age(self, name: str) -> str:
        """The name as it was given, without an age in brackets: „Rentnerin (81)“."""
        return self.source.name(_AGE.sub("", name))

    def _facts(self, draft: Draft, told: Told) -> dict[str, Any]:
        """Gender, party, organisation and role, with what they rest on."""
        body = told.organisation
        if body and draft.organisation is not None:
            body = draft.organisation.name  # in full, though named so only later
        return {
            "gender": told.gender,
            "party": told.party or None,
            "organisation": self.source.name(body) if body else None,
            "role": told.role,
            "facts": tuple(
                Fact(
                    about=one.about,
                    value=one.value,
                    name=one.name,
                    weight=one.weight,
                    detail=one.detail,
                    span=self.places.span(*self.places.characters(one.start, one.end)),
                )
                for one in told.clues
            ),
        }

    def _entities(
        self, silent: Sequence[Passage], actors: Mapping[Draft, Actor], quotes: Sequence[Quote]
    ) -> Iterator[Entity]:
        """Whatever has a name; in the passages that are `silent` nobody speaks.

        A newspaper is a work, but for one that speaks or is spoken to.
        """
        acting = {one.actor.id for quote in quotes for one in (*quote.speakers, *quote.addressees)}
        words = self.words
        unread = frozenset(
            i
            for part in self.parts
            if part.kind in ASIDE
            for i in places_of(words, part.span.start, part.span.end)
        )
        for number, thing in enumerate(named_things(words, self.cast, silent, unread), start=1):
            actor = actors.get(thing.draft) if thing.draft is not None else None
            kind = thing.kind
            if actor is not None and actor.id in acting and kind in ("work", "product"):
                kind = "person" if actor.kind == "person" else "organisation"
            name = self.source.name(thing.name)
            if actor is not None and kind == "person":
                name = actor.name
            yield Entity(
                id=f"e{number}",
                name=name,
                kind=kind,
                mentions=tuple(self._span_of_name(name.start, name.end) for name in thing.names),
                actor=actor,
            )

    def _span_of_name(self, first: int, behind: int) -> Span:
        """Where tokens stand, without white space in them, or a sentence's end: „die B 473.“"""
        start, end = self.places.characters(first, behind)
        text = self.words.text[start:end]
        end -= len(text) - len(text.rstrip())
        start += len(text) - len(text.lstrip())
        last = self.words[behind - 1].text
        return self.places.span(start, end - (last[-1] == "." and last[:-1].isdigit()))

    def _quotes(
        self, spoken: Sequence[Spoken], actors: dict[Draft, Actor], narrated: Narrated
    ) -> tuple[Quote, ...]:
        quotes: list[Quote] = []
        around: list[tuple[Spoken, Quote]] = []  # quotes that have not ended yet
        for k, one in enumerate(spoken, start=1):
            around = [(other, quote) for other, quote in around if other.end >= one.start]
            outer = next((quote for other, quote in reversed(around) if other.holds(one)), None)
            mentioned = [one.named_by(mention) for mention, _ in one.speakers]
            quotes.append(
                Quote(
                    id=f"q{k}",
                    type=one.type,
                    text=" … ".join(self.source.shown(*part) for part in one.inner),
                    span=self.places.span(one.start, one.end),
                    parts=tuple(self.places.span(start, end) for start, end in one.parts),
                    speakers=tuple(
                        Speaker(
                            **self._named(one.named_by(mention), actors[draft]),
                            evidence=self.cast.why(mention),
                        )
                        for mention, draft in one.speakers
                    ),
                    rivals=tuple(
                        Rival(**self._named(mention, actors[draft]), confidence=share)
                        for draft, mention, share in self.speakers.rivals(one, actors)
                    ),
                    cue=self.places.cue(one.cue, one.parts) if one.cue is not None else None,
                    frame=tuple(
                        self.places.span(start, end)
                        for start, end in narrated.frame(one, mentioned)
                    ),
                    addressees=tuple(
                        Addressee(**self._named(mention, actors[draft]))
                        for mention, draft in one.addressees
                    ),
                    medium=one.cue.medium if one.cue is not None else None,
                    negated=one.negated,
                    section=self.places.section_at(one.start),
                    nested_in=outer,
                    confidence=self.speakers.confidence(one),
                    evidence=(*one.evidence, *self.speakers.evidence(one)),
                )
            )
            around.append((one, quotes[-1]))
        return tuple(quotes)

    def _term(self, name: str, passage: Passage, decision: Decision | None) -> Term:
        evidence = tuple(decision.evidence) if decision is not None else ()
        section = self.places.section_at(passage.start)
        return Term(
            id=name,
            text=self.source.shown(*passage.inner),
            span=self.places.span(passage.start, passage.end),
            reason=section.kind if section.kind in ASIDE else _reason(passage, evidence),
            section=section,
            evidence=evidence,
        )

    def _named(self, mention: Mention, actor: Actor) -> dict[str, Any]:
        """What a speaker, a rival or an addressee is made of."""
        text, span = self.places.named(mention)
        return {"text": text, "span": span, "actor": actor}


def _reason(passage: Passage, evidence: Sequence[Evidence]) -> str:
    """The strongest evidence against, in words."""
    if is_silent(passage.text):
        return "empty"
    if passage.outer is not None and len(evidence) <= 1:
        return "part of a quote"
    against = [piece for piece in evidence[1:] if piece.weight < 0]
    if not against:
        return "no cue"
    strongest = min(against, key=lambda piece: piece.weight)
    return f"{strongest.name}: {strongest.detail}" if strongest.detail else strongest.name
