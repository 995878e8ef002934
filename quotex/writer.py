"""From what was decided to the article's objects."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from quotex.actors import Cast, Draft
from quotex.article import (
    Actor,
    Addressee,
    Article,
    Cue,
    Evidence,
    Quote,
    QuoteType,
    Rival,
    Section,
    Span,
    Speaker,
    Term,
)
from quotex.attribution.addressees import addressees
from quotex.attribution.confidence import confidence, shares
from quotex.attribution.evidence import Candidate, Decision, probability
from quotex.attribution.frames import cue_words, frame, joint_speakers, outside
from quotex.attribution.looks import is_silent
from quotex.cues import FoundCue
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.normalised import Normalised
from quotex.quotation import Passage
from quotex.scene import Scene
from quotex.sections import ASIDE
from quotex.words import Word


@dataclass(slots=True, eq=False)
class _Spoken:
    """A quote on its way to being one."""

    type: QuoteType
    parts: list[tuple[int, int]]
    inner: list[tuple[int, int]]  # the same without quotation marks
    cue: FoundCue | None
    candidates: list[Candidate]
    rivals: list[Candidate]
    evidence: list[Evidence]
    sentence: Sentence
    speakers: list[tuple[Mention, Draft]] = field(default_factory=list)
    addressees: list[tuple[Mention, Draft]] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.parts[0][0]

    @property
    def end(self) -> int:
        return self.parts[-1][1]

    def holds(self, other: "_Spoken") -> bool:
        """Whether `other` lies within it."""
        before = bisect_right(self.parts, other.start, key=lambda part: part[0])
        return before > 0 and other.end <= self.parts[before - 1][1]


def _spoken(decision: Decision) -> _Spoken:
    claim = decision.claim
    passage = claim.passage
    evidence = list(decision.evidence)
    if passage is not None and passage.repaired:
        evidence.append(Evidence(name=passage.repaired, weight=0.0))
    return _Spoken(
        claim.type,
        claim.parts,
        [passage.inner] if passage is not None else claim.parts,
        decision.cue,
        decision.speakers,
        decision.rivals,
        evidence,
        claim.sentence,
    )


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
    ) -> None:
        """Write what was decided of `scene`, the reading of `source`: quotes of the `types`."""
        self.doc = scene.words
        self.source = source
        self.read_sections = scene.sections
        self.sections = [self._section(part) for part in scene.sections]
        self.phrases = scene.mentions
        self.passages = scene.passages
        self.pipeline = pipeline
        self.threshold = threshold
        self.cast = cast
        self.types = types

    def article(self, decisions: Sequence[Decision], unread: Sequence[Passage]) -> Article:
        """The whole answer; `unread`: marked passages where nothing is read."""
        spoken = [_spoken(one) for one in decisions if self._is_uttered(one)]
        said = {id(one.claim.passage) for one in decisions if self._is_uttered(one)}
        decided = {id(one.claim.passage): one for one in decisions}
        terms: list[Term] = []
        for passage in sorted([*self.passages, *unread], key=lambda one: (one.start, -one.end)):
            if id(passage) not in said and (passage.opening or passage.repaired):
                name = f"t{len(terms) + 1}"
                terms.append(self._term(name, passage, decided.get(id(passage))))
        spoken.sort(key=lambda one: (one.start, -one.end, one.type == "direct"))
        for one in spoken:
            self._name_speakers(one)
        _hand_on_cues(spoken)
        narrated = _Narrated(spoken)
        wanted = [one for one in spoken if one.type in self.types]
        actors = self._actors(wanted)
        return Article(
            text=self.source.given,
            sections=tuple(self.sections),
            quotes=self._quotes(wanted, actors, narrated),
            actors=tuple(actors.values()),
            terms=tuple(terms),
            pipeline=self.pipeline,
        )

    def _is_uttered(self, decision: Decision) -> bool:
        passage = decision.claim.passage
        silent = passage is not None and is_silent(passage.text)
        return not silent and decision.probability >= self.threshold

    def _name_speakers(self, one: _Spoken) -> None:
        mentioned: list[Mention] = []
        for candidate in one.candidates:
            if candidate.probability < self.threshold:
                continue
            if one.type == "turn":
                mentioned.append(candidate.mention)  # *Kern*: Und Ihr Mann?
                continue
            near = self._phrases_near(candidate.mention)
            mentioned += joint_speakers(candidate.mention, near)
        number = one.cue.number if one.cue is not None else ""
        one.speakers = [
            (mention, draft)
            for mention in _distinct(mentioned)
            for draft in self.cast.all_of(mention, number)
        ]
        for mention, draft in one.speakers:
            self.cast.spoke(draft, max(mention.start, one.sentence.first))
        if one.cue is not None:
            to = addressees(one.cue, mentioned, self._phrases_in(one.sentence))
            together = [other for m in to for other in joint_speakers(m, self._phrases_near(m))]
            one.addressees = [(mention, self.cast.of(mention)) for mention in together]

    def _phrases_in(self, sentence: Sentence) -> list[Mention]:
        tokens = sentence.tokens
        first, last = min(tokens, default=0), max(tokens, default=-1)
        return [m for m in self._phrases_from(first, last) if sentence.has(m.head)]

    def _phrases_near(self, mention: Mention) -> list[Mention]:
        return self._phrases_from(mention.start - _NEAR, mention.end + _NEAR)

    def _phrases_from(self, first: int, last: int) -> list[Mention]:
        """The noun phrases that begin between two tokens."""
        start = bisect_left(self.phrases, first, key=lambda m: m.start)
        return list(self.phrases[start : bisect_right(self.phrases, last, key=lambda m: m.start)])

    def _actors(self, spoken: Sequence[_Spoken]) -> dict[int, Actor]:
        """The actors by their drafts, who says most first, then in the order of the text."""
        quotes: dict[int, list[str]] = {}
        for k, one in enumerate(spoken, start=1):
            for _, draft in one.speakers:
                ids = quotes.setdefault(id(draft), [])
                if not ids or ids[-1] != f"q{k}":
                    ids.append(f"q{k}")
        addressed = {id(draft) for one in spoken for _, draft in one.addressees}
        drafts = [
            draft
            for draft in self.cast.drafts
            if draft.named or id(draft) in quotes or id(draft) in addressed
        ]
        drafts.sort(key=lambda draft: (-len(quotes.get(id(draft), ())), min(draft.mentions)))
        return {
            id(draft): self._actor(f"a{k}", draft, quotes.get(id(draft), ()))
            for k, draft in enumerate(drafts, start=1)
        }

    def _actor(self, name: str, draft: Draft, quotes: Sequence[str]) -> Actor:
        spans = sorted({self._characters(start, end) for start, end in draft.mentions})
        return Actor(
            id=name,
            name=self.source.name(draft.name),
            kind=draft.kind,
            aliases=tuple(self.source.name(other) for other in draft.names if other != draft.name),
            offices=tuple(draft.offices),
            organisation=(
                self.source.name(draft.organisation.name)
                if draft.organisation is not None
                else None
            ),
            mentions=tuple(self._span(start, end) for start, end in spans),
            quotes=tuple(quotes),
        )

    def _quotes(
        self, spoken: Sequence[_Spoken], actors: dict[int, Actor], narrated: "_Narrated"
    ) -> tuple[Quote, ...]:
        quotes: list[Quote] = []
        around: list[tuple[_Spoken, Quote]] = []  # quotes that have not ended yet
        for k, one in enumerate(spoken, start=1):
            around = [(other, quote) for other, quote in around if other.end >= one.start]
            outer = next((quote for other, quote in reversed(around) if other.holds(one)), None)
            mentioned = [mention for mention, _ in one.speakers]
            quotes.append(
                Quote(
                    id=f"q{k}",
                    type=one.type,
                    text=" … ".join(self.source.shown(*part) for part in one.inner),
                    span=self._span(one.start, one.end),
                    parts=tuple(self._span(start, end) for start, end in one.parts),
                    speakers=tuple(
                        Speaker(
                            **self._named(mention, actors[id(draft)]),
                            evidence=self.cast.why(mention),
                        )
                        for mention, draft in one.speakers
                    ),
                    rivals=self._rivals(one, actors),
                    cue=self._cue(one.cue, one.parts) if one.cue is not None else None,
                    frame=tuple(
                        self._span(start, end) for start, end in narrated.frame(one, mentioned)
                    ),
                    addressees=tuple(
                        Addressee(**self._named(mention, actors[id(draft)]))
                        for mention, draft in one.addressees
                    ),
                    medium=one.cue.medium if one.cue is not None else None,
                    section=self._section_at(one.start),
                    nested_in=outer,
                    confidence=self._confidence(one),
                    evidence=(*one.evidence, *self._speaker_evidence(one)),
                )
            )
            around.append((one, quotes[-1]))
        return tuple(quotes)

    def _rivals(self, one: _Spoken, actors: Mapping[int, Actor]) -> tuple[Rival, ...]:
        """Who else might have said it, of the actors that the article has."""
        named = {id(draft) for _, draft in one.speakers}
        number = one.cue.number if one.cue is not None else ""
        weighed = [
            (draft, mention, odds / (1 + odds))
            for mention, _ in one.speakers[:1]
            for draft, odds in self.cast.others(mention, number)
        ]
        for candidate in one.rivals:
            draft = self.cast.guess(candidate.mention)
            if draft is not None:
                weighed.append((draft, candidate.mention, candidate.probability))
        weighed.sort(key=lambda rival: -rival[2])
        found: dict[int, tuple[Mention, float]] = {}
        for draft, mention, likely in weighed:
            if id(draft) in actors and id(draft) not in named and len(found) < _RIVALS:
                found.setdefault(id(draft), (mention, likely))
        sure = shares(self._confidence(one), [likely for _, likely in found.values()])
        return tuple(
            Rival(**self._named(mention, actors[actor]), confidence=confidence)
            for (actor, (mention, _)), confidence in zip(found.items(), sure, strict=True)
        )

    def _confidence(self, one: _Spoken) -> float:
        """How sure the quote and its speakers are.

        Without a speaker it stays below one half: somebody said it, and nobody was found.
        """
        best = max(one.candidates, key=lambda candidate: candidate.probability, default=None)
        if not one.speakers or best is None:
            return round(probability(one.evidence) / 2, 3)
        who = [piece for mention, _ in one.speakers for piece in self.cast.why(mention)]
        return round(confidence(one.type, one.evidence, best.evidence, who), 3)

    def _speaker_evidence(self, one: _Spoken) -> list[Evidence]:
        return [
            piece
            for candidate in one.candidates
            if candidate.probability >= self.threshold
            for piece in candidate.evidence
        ]

    def _term(self, name: str, passage: Passage, decision: Decision | None) -> Term:
        evidence = tuple(decision.evidence) if decision is not None else ()
        section = self._section_at(passage.start)
        return Term(
            id=name,
            text=self.source.shown(*passage.inner),
            span=self._span(passage.start, passage.end),
            reason=section.kind if section.kind in ASIDE else _reason(passage, evidence),
            section=section,
            evidence=evidence,
        )

    def _section_at(self, character: int) -> Section:
        """The section that the character belongs to."""
        k = bisect_right(self.read_sections, character, key=lambda part: part.span.start)
        return self.sections[max(0, k - 1)]

    def _named(self, mention: Mention, actor: Actor) -> dict[str, Any]:
        """What a speaker or an addressee is made of."""
        start, end = self._characters(mention.start, mention.end)
        words = self.source.shown(start, end)
        return {"text": words, "span": self._span(start, end), "actor": actor}

    def _cue(self, cue: FoundCue, parts: Sequence[tuple[int, int]]) -> Cue:
        words = cue_words(cue, parts)
        text = ""
        for word, previous in zip(words, [None, *words], strict=False):
            if previous is not None:
                text += " " if word.i == previous.i + 1 else " … "
            text += self.source.shown(word.idx, word.idx + len(word))
        spans = tuple(self._span(word.idx, word.idx + len(word)) for word in words)
        return Cue(text=text, spans=spans, lemma=cue.lemma, kind=cue.kind, act=cue.act)

    def _section(self, part: Section) -> Section:
        """The section in the text as it was given."""
        if not self.source.changed:
            return part
        title = part.heading_span
        return part.model_copy(
            update={
                "heading": self.source.shown(title.start, title.end) if title else None,
                "heading_span": self._span(title.start, title.end) if title else None,
                "span": self._around(part.span),
                "paragraphs": tuple(map(self._around, part.paragraphs)),
            }
        )

    def _around(self, span: Span) -> Span:
        first, last = self.source.around(span.start, span.end)
        return Span(start=first, end=last)

    def _span(self, start: int, end: int) -> Span:
        """Characters of the text as it was given."""
        first, last = self.source.span(start, end)
        return Span(start=first, end=last)

    def _characters(self, start: int, end: int) -> tuple[int, int]:
        span = self.doc[start:end]
        return span.start_char, span.end_char


class _Narrated:
    """What the narrator says around each cue, apart from what is reported by it."""

    def __init__(self, spoken: Sequence[_Spoken]) -> None:
        self._reported: dict[int, list[tuple[int, int]]] = {}  # by cue
        self._stretches: dict[int, list[list[Word]]] = {}
        for one in spoken:
            self._reported.setdefault(id(one.cue), []).extend(one.parts)

    def frame(self, one: _Spoken, speakers: Sequence[Mention]) -> list[tuple[int, int]]:
        """Offsets of the clause that reports."""
        if one.cue is None:
            return []
        key = id(one.cue)
        if key not in self._stretches:  # many quotes may share a cue
            self._stretches[key] = outside(one.cue, self._reported[key])
        return frame(one.cue, speakers, self._stretches[key])


_RIVALS = 3  # that a quote tells at most
_NEAR = 60  # tokens within which those who speak together are named


def _distinct(mentioned: Sequence[Mention]) -> list[Mention]:
    return list({id(mention): mention for mention in mentioned}.values())


def _hand_on_cues(spoken: Sequence[_Spoken]) -> None:
    """„Wir bauen“, *sagte* Kern. „Wir bauen gleich.“: the cue is the second quote's too.

    So within a paragraph, as long as the same speaker goes on; `spoken` are in the text's order.
    """
    last: _Spoken | None = None
    for one in spoken:
        if last is not None and last.holds(one):
            continue
        if one.cue is None and one.type == "direct" and last is not None:
            same = {id(draft) for _, draft in one.speakers} & {id(d) for _, d in last.speakers}
            if same and one.sentence.paragraph == last.sentence.paragraph:
                one.cue = last.cue
        last = one if one.cue is not None else last


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
