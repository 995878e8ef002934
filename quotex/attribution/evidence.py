"""Named evidence, and what it is collected for: candidate speakers and passages."""

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources

from quotex.article import Evidence
from quotex.cues import FoundCue
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.quotation import Passage
from quotex.toml import tomllib
from quotex.words import Word

_KNOWN = 1024  # pieces of evidence that are made once: an article has few kinds of them


@cache
def weights() -> dict[str, dict[str, float]]:
    """The weights of `data/evidence.toml`, in log-odds, by table and name."""
    path = resources.files("quotex") / "data" / "evidence.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        table: {name: entry["weight"] for name, entry in entries.items()}
        for table, entries in data.items()
    }


@lru_cache(maxsize=_KNOWN)
def uttered(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that a passage is uttered, or is not."""
    return Evidence(name=name, weight=weights()["uttered"][name], detail=detail)


@lru_cache(maxsize=_KNOWN)
def speaks(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that a noun phrase names the speaker, or does not."""
    return Evidence(name=name, weight=weights()["speaker"][name], detail=detail)


def probability(evidence: Iterable[Evidence]) -> float:
    """1 / (1 + exp(-sum of the weights))."""
    total = sum(piece.weight for piece in evidence)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(slots=True)
class Candidate:
    """A speaker that may be, with what speaks for and against it."""

    mention: Mention
    evidence: list[Evidence]

    @property
    def probability(self) -> float:
        """How likely it speaks, in [0, 1]."""
        return probability(self.evidence)


@dataclass(slots=True)
class Utterance:
    """A passage with what was decided about it."""

    passage: Passage
    sentence: Sentence
    evidence: list[Evidence]
    cue: FoundCue | None = None
    speakers: list[Candidate] = field(default_factory=list)

    @property
    def probability(self) -> float:
        """How likely somebody utters it, in [0, 1]."""
        return probability(self.evidence)


@dataclass(slots=True)
class Reading:
    """A sentence with its noun phrases and cues.

    `openings`: how the clause at an item reports, for each kind of cue that has been asked about.
    """

    sentence: Sentence
    mentions: list[Mention]
    cues: list[FoundCue]
    best: dict[FoundCue, Candidate | None] = field(default_factory=dict)  # the likeliest speakers
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
            isinstance(item, Word) and item.text in (",", ";", ":") and not self.in_phrase(item)
            for item in self.sentence.items
        )
        return list(itertools.accumulate(map(int, parts), initial=0))

    def in_phrase(self, comma: Word) -> bool:
        """Whether the comma belongs to a noun phrase with an apposition."""
        return any(
            mention.start < comma.i < mention.end or (mention.apposition and comma.i == mention.end)
            for mention in self.mentions
        )
