"""What was read of an article and never changes, and what may be uttered in it.

`Scene` holds what the steps before attribution found; `Claim` is what speech proposes: a stretch
that may be uttered, of some type, and why.  Attribution decides on each claim.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from quotex.article import QuoteType, Section
from quotex.cues import FoundCue, cues
from quotex.mentions import Mention, mentions
from quotex.narration import Sentence, narration, tokens_of
from quotex.narration.marks import parts_clauses
from quotex.quotation import Passage
from quotex.words import Word, Words

if TYPE_CHECKING:
    from quotex.attribution.evidence import Candidate


@dataclass(slots=True)
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
        last = len(counts) - 1
        return max(0, counts[min(max(end, 0), last)] - counts[min(max(start, 0), last)])

    def _counted(self) -> list[int]:
        """How many such commas stand before each item, and in all."""
        parts = (
            isinstance(item, Word) and parts_clauses(item) and not self.in_phrase(item)
            for item in self.sentence.items
        )
        return list(itertools.accumulate(map(int, parts), initial=0))

    def in_phrase(self, comma: Word) -> bool:
        """Whether the comma belongs to a noun phrase with an apposition."""
        return any(
            mention.start < comma.i < mention.end or (mention.apposition and comma.i == mention.end)
            for mention in self.mentions
        )


@dataclass(slots=True, eq=False)
class Claim:
    """A stretch that may be uttered.

    `parts` are offsets into the text that was read; `passage` is the one in quotation marks that
    it is, if it is one; `cue` the one that reports it, and `why` how (a piece of evidence);
    `after` what it goes on with, in Konjunktiv.
    """

    type: QuoteType
    parts: list[tuple[int, int]]
    reading: Reading
    why: str = ""
    passage: Passage | None = None
    cue: FoundCue | None = None
    after: "Claim | None" = None

    @property
    def sentence(self) -> Sentence:
        """The sentence that it stands in, or begins in."""
        return self.reading.sentence


@dataclass(frozen=True)
class Scene:
    """What was read: sections, marked passages, noun phrases, sentences with their cues."""

    words: Words
    sections: Sequence[Section]
    passages: Sequence[Passage]
    mentions: Sequence[Mention]
    readings: Sequence[Reading]

    @cached_property
    def headings(self) -> list[tuple[int, int]]:
        """Offsets of the headings, in order."""
        titles = [part.heading_span for part in self.sections if part.heading_span]
        return [(title.start, title.end) for title in titles]


def read_scene(
    words: Words,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    paragraphs: Sequence[tuple[int, int]],
    aside: Iterable[tuple[int, int]],
) -> Scene:
    """What stands in the `paragraphs`; what stands `aside` (credits, boilerplate) is not read."""
    unread = frozenset(word.i for span in aside for word in tokens_of(words, *span))
    phrases = mentions(words, passages, unread)
    sentences = narration(words, passages, paragraphs, unread)
    return Scene(words, sections, passages, phrases, _readings(sentences, phrases))


def _readings(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Reading]:
    """Each sentence with the noun phrases and cues that stand in it."""
    near: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        for i in sentence.tokens:
            near.setdefault(i, []).append(sentence)
    inside: dict[int, list[Mention]] = {id(sentence): [] for sentence in sentences}
    for mention in mentions:
        for sentence in near.get(mention.start, ()):
            if _belongs(mention, sentence):
                inside[id(sentence)].append(mention)
    return [
        Reading(sentence, inside[id(sentence)], cues(sentence, inside[id(sentence)]))
        for sentence in sentences
    ]


def _belongs(mention: Mention, sentence: Sentence) -> bool:
    """Whether the noun phrase is part of the narration: its words, or a passage as its name."""
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):
        return False
    if isinstance(sentence.items[sentence.index(first)], Word):
        return True
    return mention.marked
