"""What was read of an article and never changes, and what may be uttered in it.

`Scene` holds what the steps before attribution found; `Claim` is what speech proposes: a stretch
that may be uttered, of some type, and why.  Attribution decides on each claim.
"""

import itertools
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from quotex.article import QuoteType, Section
from quotex.cues import FoundCue, cues
from quotex.encoder.scores import NoScores
from quotex.known import Known
from quotex.mentions import Mention, mentions
from quotex.mentions.firms import name_firms
from quotex.mentions.informed import inform
from quotex.mentions.labels import credited, with_labels
from quotex.narration import Sentence, narration, tokens_of
from quotex.narration.marks import parts_clauses
from quotex.quotation import Passage
from quotex.sections.interview import Interview, Turn
from quotex.words import Word, Words

if TYPE_CHECKING:
    from quotex.attribution.evidence import Candidate
    from quotex.encoder.scores import Scores


@dataclass(slots=True, eq=False)
class Reading:
    """A sentence with its noun phrases and cues.

    `candidates` and `openings` keep what has been asked: who may speak by a cue, the likeliest
    first, and how the clause at an item reports, for each kind of cue.
    """

    sentence: Sentence
    mentions: list[Mention]
    cues: list[FoundCue]
    candidates: "dict[FoundCue, list[Candidate]]" = field(default_factory=dict)
    openings: dict[tuple[int, bool, bool, bool], str | None] = field(default_factory=dict)
    _counts: list[int] | None = None  # of commas, once somebody asks

    def commas(self, start: int, end: int) -> int:
        """How many commas part clauses between two items; those of an apposition do not.

        „nannte Jan Ott*,* ihr Sprecher*,* den Plan …“ has none.
        """
        counts = self._counts
        if counts is None:
            counts = self._counts = self._counted()
        if 0 <= start <= end < len(counts):
            return counts[end] - counts[start]
        last = len(counts) - 1
        return max(0, counts[min(max(end, 0), last)] - counts[min(max(start, 0), last)])

    def _counted(self) -> list[int]:
        """How many such commas stand before each item, and in all."""
        parts = [
            not item.is_passage and parts_clauses(item) and not self.in_phrase(item)
            for item in self.sentence.items
        ]
        return list(itertools.accumulate(parts, initial=0))

    def in_phrase(self, comma: Word) -> bool:
        """Whether the comma belongs to a noun phrase with an apposition."""
        return any(
            mention.start < comma.i < mention.end or (mention.apposition and comma.i == mention.end)
            for mention in self.mentions
        )


REPORTS = frozenset(("indirect", "indirect free indirect"))
"""Types of claims that give what was said without marks."""


@dataclass(slots=True, eq=False)
class Claim:
    """A stretch that may be uttered.

    `parts` are offsets into the text that was read; `passage` is the one in quotation marks that
    it is, if it is one; `cue` the one that reports it, and `why` how (a piece of evidence);
    `after` what it may go on with, in Konjunktiv, the nearest first; `turn` which of an interview's
    turns it is, or stands in, counted from 0; `within` the report of which it is a part, if it is
    what another one says in it.
    """

    type: QuoteType
    parts: list[tuple[int, int]]
    reading: Reading
    why: str = ""
    passage: Passage | None = None
    cue: FoundCue | None = None
    after: "tuple[Antecedent, ...]" = ()
    turn: int | None = None
    within: "Claim | None" = None

    @property
    def sentence(self) -> Sentence:
        """The sentence that it stands in, or begins in."""
        return self.reading.sentence


class Antecedent(NamedTuple):
    """What a claim may go on with; `apart` are the narrator's sentences between.

    `how`: a clause or a cue *reports*, words in marks *quote*, the narrator *tells* of somebody, or
    a text that a sentence names *holds* it.
    """

    claim: Claim
    apart: int
    how: Literal["reports", "quotes", "tells", "holds"] = "reports"


@dataclass(frozen=True)
class Scene:
    """What was read: sections, marked passages, noun phrases, sentences with their cues.

    `scores` is what learned heads say of its words; nothing where the pipeline has none.
    `interview` is what the layout makes of it, if anything; `labels` are the mentions that open
    its turns, by the turn's number, and `credited` those who asked, as a line beside the article
    says.
    """

    words: Words
    sections: Sequence[Section]
    passages: Sequence[Passage]
    mentions: Sequence[Mention]
    readings: Sequence[Reading]
    scores: "Scores" = field(default_factory=NoScores)
    interview: Interview | None = None
    labels: Mapping[int, Mention] = field(default_factory=dict)
    credited: Sequence[Mention] = ()

    @cached_property
    def headings(self) -> list[tuple[int, int]]:
        """Offsets of the headings, in order."""
        titles = [part.heading_span for part in self.sections if part.heading_span]
        return [(title.start, title.end) for title in titles]

    def in_heading(self, sentence: Sentence) -> bool:
        """Whether the sentence stands in a heading."""
        start = sentence.starts[0]
        before = bisect_right(self.headings, start, key=lambda heading: heading[0])
        return before > 0 and start < self.headings[before - 1][1]

    @property
    def turns(self) -> Sequence[Turn]:
        """The turns of the interview, in order."""
        return self.interview.turns if self.interview is not None else ()

    @cached_property
    def _parts_of_turns(self) -> list[tuple[int, int, int]]:
        """Start and end of each paragraph of a turn, and the turn's number."""
        return [(*part, number) for number, turn in enumerate(self.turns) for part in turn.parts]

    def turn_at(self, character: int) -> int | None:
        """The number of the turn that the character stands in."""
        parts = self._parts_of_turns
        before = bisect_right(parts, character, key=lambda part: part[0])
        if before and character < parts[before - 1][1]:
            return parts[before - 1][2]
        return None

    def turn_of(self, sentence: Sentence) -> int | None:
        """The number of the turn that the sentence stands in."""
        return self.turn_at(sentence.starts[0])


def read_scene(
    words: Words,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    paragraphs: Sequence[tuple[int, int]],
    aside: Iterable[tuple[int, int]],
    scores: "Scores",
    known: Known | None = None,
    interview: Interview | None = None,
) -> Scene:
    """What stands in the `paragraphs`; what stands `aside` (credits, boilerplate) is not read.

    `scores`: what learned heads say of the words.  `known`: whom the user knows.  The
    labels of an `interview` are no part of its sentences.
    """
    beside = [*aside]
    unread = frozenset(word.i for span in beside for word in tokens_of(words, *span))
    phrases = mentions(words, passages, unread)
    name_firms(phrases)
    if known is not None:
        inform(phrases, known)
    labels: dict[int, Mention] = {}
    asking: list[Mention] = []
    if interview is not None:
        asking = list(credited(words, beside))
        phrases, labels = with_labels(words, phrases, interview, asking)
        unread |= _label_tokens(words, interview)
    sentences = narration(words, passages, paragraphs, unread)
    readings = _readings(sentences, phrases)
    return Scene(words, sections, passages, phrases, readings, scores, interview, labels, asking)


def _label_tokens(words: Words, interview: Interview) -> frozenset[int]:
    """The places of „Kern:“, „–“, „**“ before the turns, which are no part of their sentences."""
    found: set[int] = set()
    for turn in interview.turns:
        for part in turn.parts:
            opens = turn.label[0] if turn.label is not None and part is turn.parts[0] else part[0]
            line = words.text.rfind("\n", 0, opens) + 1
            found.update(word.i for word in tokens_of(words, line, part[0]) if word.idx < part[0])
    return frozenset(found)


def _readings(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Reading]:
    """Each sentence with the noun phrases and cues that stand in it."""
    starting: dict[int, list[Mention]] = {}
    for mention in mentions:
        starting.setdefault(mention.start, []).append(mention)
    readings = []
    for sentence in sentences:
        near = [mention for i in sentence.tokens & starting.keys() for mention in starting[i]]
        inside = [mention for mention in near if _belongs(mention, sentence)]
        inside.sort(key=lambda mention: mention.start)
        readings.append(Reading(sentence, inside, cues(sentence, inside)))
    return readings


def _belongs(mention: Mention, sentence: Sentence) -> bool:
    """Whether the noun phrase is part of the narration: its words, or a passage as its name.

    Or as the first part of a compound: *„Nordblick“-Redakteurin* Ada Kern.
    """
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):
        return False
    opening, closing = (sentence.items[sentence.index(word)] for word in (first, last))
    if not isinstance(opening, Passage):
        return True
    return mention.marked or (opening.after == "-" and isinstance(closing, Word))
