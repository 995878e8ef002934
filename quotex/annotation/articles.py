"""From the marks that an annotator left to an article: the answer that would have been right."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, zip_longest
from typing import TypeVar, cast, get_args

from quotex.annotation.marks import FEATURES, SEPARATOR, Mark
from quotex.article import (
    Actor,
    ActorKind,
    Addressee,
    Article,
    Cue,
    CueKind,
    Medium,
    Quote,
    QuoteType,
    Section,
    Span,
    Speaker,
)
from quotex.corpus.cue_words import looked_up
from quotex.corpus.objects import shown_together, without_marks
from quotex.errors import InputError
from quotex.facts.kinds import Gender, Role
from quotex.normalised import normalised
from quotex.sections import sections
from quotex.writer.places import as_given

_WORD = re.compile(r"\S+")
_Named = TypeVar("_Named", Speaker, Addressee)


def article_of(text: str, marks: Sequence[Mark], meta: Mapping[str, str], place: str) -> Article:
    """The article whose text is marked so.

    White space at a mark's edges does not count.  A quote without an id gets one, and so does a
    mention without an actor: whoever else is named in these words.  A cue of which nothing is said
    is looked up.  Sections are read from the text, as for any article.  `place`: file and record,
    for complaints.  Raises `InputError` for a quote without type, a value that a feature has not,
    and a mark outside the text.
    """
    return _Reading(text, marks, place).article(meta)


class _Reading:
    """One article's marks on their way to being objects."""

    def __init__(self, text: str, marks: Sequence[Mark], place: str) -> None:
        self.text = text
        self.place = place
        self.spans = {mark: self._trimmed(mark) for mark in marks}
        self.quotes = [mark for mark in marks if mark.layer == "Quote"]
        self.mentions = [mark for mark in marks if mark.layer == "Mention"]
        self.told: dict[str, Mark] = {}
        for mark in marks:
            if mark.layer == "Actor":
                self.told.setdefault(mark.told("actor") or self._words(mark), mark)
        for mark in marks:
            self._check(mark)
        source = normalised(text)
        self.sections = tuple(as_given(part, source) for part in sections(source.text))
        self.starts = [section.span.start for section in self.sections]

    def article(self, meta: Mapping[str, str]) -> Article:
        parts = {mark: self._parts(mark) for mark in self.quotes}
        self.quotes.sort(key=lambda mark: _in_order(mark, parts[mark]))
        ids = dict(zip(self.quotes, self._ids(), strict=True))
        uttered: dict[str, list[str]] = {}
        for mark in self.quotes:
            for who in dict.fromkeys(map(self._actor_id, mark.links.get("speakers", ()))):
                uttered.setdefault(who, []).append(ids[mark])
        actors = self._actors(uttered)
        quotes: list[Quote] = []
        for mark in self.quotes:
            quotes.append(self._quote(mark, ids[mark], parts[mark], actors, quotes))
        return Article(
            text=self.text,
            sections=self.sections,
            quotes=tuple(quotes),
            actors=tuple(actors.values()),
            meta=dict(meta),
        )

    # --- marks ---

    def _refuse(self, mark: Mark, what: str) -> InputError:
        return InputError(f"{self.place}: {what} (characters {mark.span.start}-{mark.span.end})")

    def _check(self, mark: Mark) -> None:
        for feature in FEATURES[mark.layer]:
            value = mark.told(feature.name)
            if value and feature.values and value not in feature.values:
                known = ", ".join(feature.values)
                raise self._refuse(mark, f"{feature.name} is {value!r}; it is one of {known}")

    def _trimmed(self, mark: Mark) -> Span:
        start, end = mark.span.start, mark.span.end
        if end > len(self.text):
            raise self._refuse(mark, f"a mark behind the text's end at {len(self.text)}")
        words = self.text[start:end]
        if not words.strip():
            return mark.span
        return Span(
            start=start + len(words) - len(words.lstrip()),
            end=end - len(words) + len(words.rstrip()),
        )

    def _words(self, mark: Mark) -> str:
        return self.spans[mark].of(self.text)

    # --- actors ---

    def _actor_id(self, mention: Mark) -> str:
        return mention.told("actor") or self._words(mention)

    def _actors(self, uttered: Mapping[str, Sequence[str]]) -> dict[str, Actor]:
        """The actors by their ids, who says most first, then in the order of the text."""
        named: dict[str, set[Span]] = {who: set() for who in self.told}
        for mention in self.mentions:
            spans = named.setdefault(self._actor_id(mention), set())
            if not mention.features.get("phrase"):
                spans.add(self.spans[mention])
        places = {who: tuple(sorted(spans, key=_place)) for who, spans in named.items()}
        first = {who: _place(spans[0]) if spans else (0, 0) for who, spans in places.items()}
        ids = sorted(named, key=lambda who: (-len(uttered.get(who, ())), first[who]))
        return {who: self._actor(who, places[who], uttered.get(who, ())) for who in ids}

    def _actor(self, who: str, spans: tuple[Span, ...], quotes: Sequence[str]) -> Actor:
        told = self.told.get(who) or next(
            mention for mention in self.mentions if self._actor_id(mention) == who
        )
        return Actor(
            id=who,
            name=told.told("name") or self._words(told),
            kind=cast(ActorKind, told.told("actorKind") or "unknown"),
            gender=cast(Gender, told.told("gender") or "unknown"),
            role=cast(Role, told.told("role") or "unknown"),
            party=told.told("party") or None,
            organisation=told.told("organisation") or None,
            offices=_several(told.told("offices")),
            aliases=_several(told.told("aliases")),
            ref=told.told("ref") or None,
            mentions=spans,
            quotes=tuple(quotes),
        )

    # --- quotes ---

    def _parts(self, mark: Mark) -> tuple[Span, ...]:
        spans = [self.spans[one] for one in (mark, *mark.links.get("parts", ()))]
        return tuple(sorted(spans, key=_place))

    def _ids(self) -> Iterator[str]:
        """The ids of the quotes; one that has none, or another's, gets the next that is free."""
        given = [mark.told("identifier") for mark in self.quotes]
        taken = set(given)
        free = (f"q{n}" for n in range(1, 2 * len(given) + 1) if f"q{n}" not in taken)
        seen: set[str] = set()
        for name in given:
            yield name if name and name not in seen else next(free)
            seen.add(name)

    def _quote(
        self,
        mark: Mark,
        name: str,
        parts: tuple[Span, ...],
        actors: Mapping[str, Actor],
        before: Sequence[Quote],
    ) -> Quote:
        type_ = mark.told("quoteType")
        if not type_:
            known = ", ".join(get_args(QuoteType))
            raise self._refuse(mark, f"a quote without quoteType: say one of {known}")
        cue, medium = self._cue(mark.links.get("cue", ()))
        whole = Span(start=parts[0].start, end=parts[-1].end)
        confidence = mark.features.get("confidence")
        return Quote(
            id=name,
            type=cast(QuoteType, type_),
            text=self._uttered(parts, type_ == "direct"),
            span=whole,
            parts=parts,
            speakers=self._named(mark, "speakers", Speaker, actors),
            cue=cue,
            addressees=self._named(mark, "addressees", Addressee, actors),
            medium=cast(Medium, mark.told("medium")) or medium,
            negated=mark.features.get("negated") is True,
            section=self._section_at(whole.start),
            nested_in=next((one for one in reversed(before) if _holds(one, whole)), None),
            confidence=1.0 if confidence is None else float(confidence),
        )

    def _uttered(self, parts: Sequence[Span], in_marks: bool) -> str:
        """What is uttered: „Das … reicht“; over an end of paragraph as the text has it."""
        words = [part.of(self.text) for part in parts]
        shown = [without_marks(each) if in_marks else each for each in words]
        gaps = [self.text[one.end : other.start] for one, other in pairwise(parts)]
        between = [gap if gap.isspace() else " … " for gap in gaps]
        return "".join(chain(*zip_longest(shown, between, fillvalue="")))

    def _named(
        self, mark: Mark, role: str, kind: type[_Named], actors: Mapping[str, Actor]
    ) -> tuple[_Named, ...]:
        """Those with whom a quote is linked as its speakers or addressees."""
        mentions = mark.links.get(role, ())
        return tuple(
            kind(text=self._words(one), span=self.spans[one], actor=actors[self._actor_id(one)])
            for one in mentions
        )

    def _cue(self, marks: Sequence[Mark]) -> tuple[Cue | None, Medium | None]:
        spans = [
            Span(
                start=self.spans[mark].start + word.start(), end=self.spans[mark].start + word.end()
            )
            for mark in marks
            for word in _WORD.finditer(self._words(mark))
        ]
        if not spans:
            return None, None
        head = marks[0]
        known = looked_up([span.of(self.text) for span in spans])
        is_told = any(map(head.told, ("lemma", "cueKind", "act")))
        cue = Cue(
            text=shown_together(spans, self.text),
            spans=tuple(spans),
            lemma=head.told("lemma") or known.lemma,
            kind=cast(CueKind, head.told("cueKind") or known.kind),
            act=(head.told("act") or None) if is_told else known.act,
        )
        return cue, known.medium

    def _section_at(self, character: int) -> Section:
        return self.sections[max(0, bisect_right(self.starts, character) - 1)]


def _in_order(mark: Mark, parts: Sequence[Span]) -> tuple[int, int, bool]:
    """Outer quotes before inner, and the words that somebody reports before those in marks."""
    return parts[0].start, -parts[-1].end, mark.told("quoteType") == "direct"


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _holds(outer: Quote, whole: Span) -> bool:
    return any(part.contains(whole) for part in outer.parts)


def _several(words: str) -> tuple[str, ...]:
    return tuple(filter(None, words.split(SEPARATOR)))
