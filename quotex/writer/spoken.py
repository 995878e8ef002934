"""Quotes on their way to being objects: their cues, and what the narrator says around them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from quotex.actors.drafts import Draft
from quotex.article import Evidence, QuoteType
from quotex.attribution.evidence import Candidate, Decision
from quotex.attribution.frames import frame, outside
from quotex.cues import FoundCue
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.words import Word


@dataclass(slots=True, eq=False)
class Spoken:
    """A claim that counts as uttered, with those who are named as its speakers and addressees."""

    type: QuoteType
    parts: list[tuple[int, int]]
    inner: list[tuple[int, int]]  # the same without quotation marks
    cue: FoundCue | None
    candidates: list[Candidate]
    rivals: list[Candidate]
    evidence: list[Evidence]
    sentence: Sentence
    negated: bool = False  # „sagte nicht, dass“
    turn: int | None = None  # which of an interview's it is, counted from 0
    speakers: list[tuple[Mention, Draft]] = field(default_factory=list)
    addressees: list[tuple[Mention, Draft]] = field(default_factory=list)
    confidence: float | None = None  # once all are named

    @property
    def start(self) -> int:
        """The character that it begins with, quotation mark included."""
        return self.parts[0][0]

    @property
    def end(self) -> int:
        """The character behind it, quotation mark included."""
        return self.parts[-1][1]

    def holds(self, other: "Spoken") -> bool:
        """Whether `other` lies within it."""
        before = bisect_right(self.parts, other.start, key=lambda part: part[0])
        return before > 0 and other.end <= self.parts[before - 1][1]

    def is_of_whom(self, other: "Spoken") -> bool:
        """Whether those are named who are named for `other`."""
        who = {draft for _, draft in self.speakers}
        return bool(who) and who == {draft for _, draft in other.speakers}

    def named_by(self, mention: Mention) -> Mention:
        """How the clause of the cue names the speaker: by a relative pronoun, where it has one.

        Several who speak are named by their names: Kern und Ott, die betonten, …
        """
        if len(self.speakers) > 1:
            return mention
        standing = (
            one.pronoun
            for one in self.candidates
            if one.mention is mention and one.pronoun is not None and one.cue in (None, self.cue)
        )
        return next(standing, mention)

    def settle(self) -> None:
        """Let those who are named be the actors that they turned out to be behind it."""
        self.speakers = _settled(self.speakers)
        self.addressees = _settled(self.addressees)


def _settled(named: Sequence[tuple[Mention, Draft]]) -> list[tuple[Mention, Draft]]:
    """Each actor once, where its first mention is."""
    once: dict[Draft, tuple[Mention, Draft]] = {}
    for mention, draft in named:
        once.setdefault(draft.in_the_end, (mention, draft.in_the_end))
    return list(once.values())


def spoken_of(decision: Decision) -> Spoken:
    """The claim that was decided to be uttered; nobody is named yet."""
    claim = decision.claim
    passage = claim.passage
    evidence = list(decision.evidence)
    if passage is not None and passage.repaired:
        evidence.append(Evidence(name=passage.repaired, weight=0.0))
    return Spoken(
        claim.type,
        claim.parts,
        [passage.inner] if passage is not None else claim.parts,
        decision.cue,
        decision.speakers,
        decision.rivals,
        evidence,
        claim.sentence,
        decision.negated,
        claim.turn,
    )


def without_own_words(spoken: Sequence[Spoken]) -> list[Spoken]:
    """Without what a report tells of its own speaker's words: Sie *habe gesagt, dass* es eile.

    `spoken` stand in the order of the text; what another one has said stays.
    """
    kept: list[Spoken] = []
    report: Spoken | None = None
    for one in spoken:
        if one.type == "indirect free indirect":
            report = one
        within = one.type == "indirect" and report is not None and report.holds(one)
        if report is None or not within or not one.is_of_whom(report):
            kept.append(one)
    return kept


class Narrated:
    """What the narrator says around each cue, apart from what is reported by it."""

    def __init__(self, spoken: Sequence[Spoken]) -> None:
        """Remember what each cue of `spoken` reports."""
        self._reported: dict[FoundCue | None, list[tuple[int, int]]] = {}
        self._stretches: dict[FoundCue, list[list[Word]]] = {}
        for one in spoken:
            self._reported.setdefault(one.cue, []).extend(one.parts)

    def frame(self, one: Spoken, speakers: Sequence[Mention]) -> list[tuple[int, int]]:
        """Offsets of the clause that reports."""
        if one.cue is None:
            return []
        if one.cue not in self._stretches:  # many quotes may share a cue
            self._stretches[one.cue] = outside(one.cue, self._reported[one.cue])
        return frame(one.cue, speakers, self._stretches[one.cue])
