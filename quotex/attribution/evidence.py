"""Named evidence, and what it is collected for: candidate speakers and decisions."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from quotex.article import Evidence
from quotex.cues import FoundCue
from quotex.lexicon.files import shipped
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.quotation import Passage
from quotex.scene import Claim
from quotex.weights.own import in_use

EVEN = 0.5  # the probability from which something holds rather than not
_SUREST = 30.0  # log-odds; more make no difference
_CERTAIN, _IMPOSSIBLE = 1 / (1 + math.exp(-_SUREST)), 1 / (1 + math.exp(_SUREST))
_KNOWN = 8192  # pieces of evidence that are made once: an article has few kinds of them


def reasons() -> dict[str, dict[str, dict[str, Any]]]:
    """`data/evidence.toml`: every kind of evidence, by table and name."""
    return shipped("evidence")


def weights() -> dict[str, dict[str, float]]:
    """The weights, in log-odds, by table and name: ours, or those that are in use instead."""
    own = in_use()
    return _ours() if own is None else own.weights


@cache
def _ours() -> dict[str, dict[str, float]]:
    return {
        table: {name: entry["weight"] for name, entry in entries.items()}
        for table, entries in reasons().items()
    }


@cache
def ways() -> dict[str, str]:
    """How the speaker of words in marks is found, by the names of the evidence that says so."""
    return {
        name: entry["found"]
        for table in ("uttered", "speaker")
        for name, entry in reasons()[table].items()
        if "found" in entry
    }


@lru_cache(maxsize=_KNOWN)
def _made(name: str, weight: float, detail: str) -> Evidence:
    return Evidence(name=name, weight=weight, detail=detail)


def uttered(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that a marked passage is uttered, or is not."""
    return _made(name, weights()["uttered"][name], detail)


def reports(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that a clause without marks is what somebody said, or is not."""
    return _made(name, weights()["reported"][name], detail)


def takes_turns(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that paragraphs are the turns of an interview, or are not."""
    return _made(name, weights()["turn"][name], detail)


def speaks(name: str, detail: str = "") -> Evidence:
    """A piece of evidence that a noun phrase names the speaker, or does not."""
    return _made(name, weights()["speaker"][name], detail)


def probability(evidence: Iterable[Evidence]) -> float:
    """1 / (1 + exp(-sum of the weights)); a sum of ±30 is as sure as it gets."""
    total = sum([piece.weight for piece in evidence])
    if -_SUREST < total < _SUREST:
        return 1 / (1 + math.exp(-total))
    return _CERTAIN if total > 0 else _IMPOSSIBLE


@dataclass(slots=True)
class Candidate:
    """A speaker that may be, with what speaks for and against it.

    `cue`: the one by which it speaks; `probability`: how likely it does, in [0, 1]; `pronoun`: the
    relative one that stands for it in the cue's clause: Kern, *die* betonte, …
    """

    mention: Mention
    evidence: Sequence[Evidence]
    cue: FoundCue | None = None
    pronoun: Mention | None = None
    probability: float = field(init=False)

    def __post_init__(self) -> None:
        """Add up what is known, once: many ask for the sum."""
        self.probability = probability(self.evidence)

    def with_evidence(self, *more: Evidence) -> "Candidate":
        """The same with more that speaks for or against it."""
        return replace(self, evidence=[*self.evidence, *more])


@dataclass(slots=True, eq=False)
class Decision:
    """A claim with what was decided about it.

    `evidence` says whether it is uttered, `speakers` who may utter it; `rivals` are those who
    might have been named instead, the likeliest first; `negated`: it is said not to be said;
    `calls`: whom its words address by name.
    """

    claim: Claim
    evidence: list[Evidence]
    cue: FoundCue | None = None
    speakers: list[Candidate] = field(default_factory=list)
    rivals: list[Candidate] = field(default_factory=list)
    negated: bool = False
    calls: Mention | None = None

    @property
    def sentence(self) -> Sentence:
        """The sentence that the claim stands in, or begins in."""
        return self.claim.sentence

    @property
    def passage(self) -> Passage:
        """The passage in quotation marks that a claim of type „direct“ is about."""
        assert self.claim.passage is not None
        return self.claim.passage

    @property
    def start(self) -> int:
        """The character that it begins with, quotation mark included."""
        return self.claim.parts[0][0]

    @property
    def end(self) -> int:
        """The character behind it, quotation mark included."""
        return self.claim.parts[-1][1]

    def holds(self, other: "Decision") -> bool:
        """Whether `other` lies within it."""
        return any(start <= other.start and other.end <= end for start, end in self.claim.parts)

    @property
    def probability(self) -> float:
        """How likely somebody utters it, in [0, 1]."""
        return probability(self.evidence)
