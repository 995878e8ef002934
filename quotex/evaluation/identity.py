"""Whether those whom a text names are told apart: mentions, and which of them are one actor.

Mentions of gold and answer are paired one to one where at least half of the words that either has
are in both („Hanna Kern“ and „Bürgermeisterin Hanna Kern“), so that the sum of these shares is
largest.  B³ is that of Bagga & Baldwin 1998, LEA that of Moosavi & Strube 2016, "Which Coreference
Evaluation Metric Do You Trust?"; a mention without a partner counts as wrong in both.  Mentions
that stand for several actors („beide“) are left aside there, and so are their partners.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from quotex.article import Actor, Span
from quotex.evaluation.pairing import WordsOf, paired

ENOUGH_OF_MENTION = 0.5  # words in both, of those in either
Clusters = Sequence[Set[Hashable]]


@dataclass(frozen=True)
class Named:
    """Each place where an article names somebody, with the ids of those whom it names."""

    places: dict[Span, frozenset[str]]

    @classmethod
    def by(cls, actors: Iterable[Actor]) -> "Named":
        """The mentions of the actors."""
        places: dict[Span, set[str]] = {}
        for actor in actors:
            for span in actor.mentions:
                places.setdefault(span, set()).add(actor.id)
        ordered = sorted(places, key=lambda span: (span.start, span.end))
        return cls({span: frozenset(places[span]) for span in ordered})


@dataclass(frozen=True)
class Casts:
    """Who is who in an article: the actors of gold and of the answer."""

    gold: Sequence[Actor]
    answered: Sequence[Actor]
    words: WordsOf

    @cached_property
    def wanted(self) -> Named:
        """Where gold names somebody."""
        return Named.by(self.gold)

    @cached_property
    def given(self) -> Named:
        """Where the answer names somebody."""
        return Named.by(self.answered)

    @cached_property
    def partners(self) -> dict[Span, Span]:
        """The gold mention of each of the answer's that has one."""
        wanted, given = list(self.wanted.places), list(self.given.places)
        gold, answered = ([self.words.within([s]) for s in side] for side in (wanted, given))
        return {given[j]: wanted[i] for i, j in paired(gold, answered, ENOUGH_OF_MENTION)}

    def stands_for(self, actor: Actor, text: str) -> str | None:
        """The gold actor that one of the answer's is: whose the places with its name are.

        Where none has the name, or several are tied, the one whose most mentions it has; where it
        has nobody's, the one of the same name.
        """
        votes: Counter[str] = Counter()
        by_name: Counter[str] = Counter()
        for span in actor.mentions:
            partner = self.partners.get(span)
            for name in self.wanted.places[partner] if partner is not None else ():
                votes[name] += 1
                by_name[name] += actor.name in span.of(text)
        if votes:
            return max(sorted(votes), key=lambda name: (by_name[name], votes[name]))
        return next((one.id for one in self.gold if one.name == actor.name), None)

    def foremost(self, text: str) -> dict[str, str]:
        """Of gold's actors those of the answer's that they are above all, by id.

        Of several that are one of gold's, that is the one that has most of the places with its
        name, and among those without the one that has most of its mentions.
        """
        most: dict[str, tuple[tuple[int, int], str]] = {}
        for actor in self.answered:
            votes: Counter[str] = Counter()
            by_name: Counter[str] = Counter()
            for span in actor.mentions:
                partner = self.partners.get(span)
                for name in self.wanted.places[partner] if partner is not None else ():
                    votes[name] += 1
                    by_name[name] += self._last_names.get(name, "") in span.of(text).split()
            for name, count in votes.items():
                worth = by_name[name], count
                if name not in most or worth > most[name][0]:
                    most[name] = worth, actor.id
        return {name: answered for name, (_, answered) in most.items()}

    @cached_property
    def _last_names(self) -> dict[str, str]:
        return {actor.id: actor.name.split()[-1] for actor in self.gold if actor.name}

    def clusters(self) -> tuple[Clusters, Clusters]:
        """The actors as sets of mentions; a pair of mentions is one and the same."""
        several = {span for span, ids in self.wanted.places.items() if len(ids) > 1}
        several |= {
            self.partners.get(span, span) for span, ids in self.given.places.items() if len(ids) > 1
        }
        gold = [{("gold", s) for s in actor.mentions if s not in several} for actor in self.gold]
        answered = []
        for actor in self.answered:
            cluster: set[Hashable] = set()
            for span in actor.mentions:
                partner = self.partners.get(span)
                if partner is None and len(self.given.places[span]) == 1:
                    cluster.add(("answer", span))
                elif partner is not None and partner not in several:
                    cluster.add(("gold", partner))
            answered.append(cluster)
        return [c for c in gold if c], [c for c in answered if c]


def b_cubed(key: Clusters, response: Clusters) -> tuple[float, int]:
    """The sum over all mentions in `key` of the share of its cluster that is with it; how many."""
    total = sum(len(cluster & other) ** 2 / len(cluster) for cluster in key for other in response)
    return total, sum(len(cluster) for cluster in key)


def lea(key: Clusters, response: Clusters) -> tuple[float, int]:
    """The sum over all clusters in `key` of their size times the share of their links that is kept.

    A mention alone has a link with itself, which is kept where it is alone again.
    """
    total = 0.0
    for cluster in key:
        if len(cluster) == 1:
            total += any(cluster == other for other in response)
        else:
            kept = sum(_links(len(cluster & other)) for other in response)
            total += len(cluster) * kept / _links(len(cluster))
    return total, sum(len(cluster) for cluster in key)


def _links(mentions: int) -> int:
    return mentions * (mentions - 1) // 2


Metric = Callable[[Clusters, Clusters], tuple[float, int]]


@dataclass
class Sums:
    """A metric's sums over articles, for recall (gold as the key) and precision."""

    metric: Metric
    recall: list[float] = field(default_factory=lambda: [0.0, 0.0])
    precision: list[float] = field(default_factory=lambda: [0.0, 0.0])

    def add(self, gold: Clusters, answered: Clusters) -> None:
        """Count an article."""
        for sums, key, response in (
            (self.recall, gold, answered),
            (self.precision, answered, gold),
        ):
            total, count = self.metric(key, response)
            sums[0] += total
            sums[1] += count

    def shares(self) -> tuple[float, float]:
        """Precision and recall, in [0, 1]."""
        precision, recall = (
            total / count if count else 0.0 for total, count in (self.precision, self.recall)
        )
        return precision, recall
