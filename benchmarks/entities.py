"""How well quotex finds what has a name, on articles annotated as in `corpus/`, by kind.

    python benchmarks/entities.py corpus --part dev

Figures are percentages, of mentions but for the last two columns:

    P, R, F1   a mention is found where the answer has one of that kind with at least half of the
               words that either has, titles, marks and articles aside; pairs are one to one
    exact      F1 where only the very same words count
    actor      how many of gold's actors with a name, of those found, are linked to an actor
    name       how many of those are called as gold calls them, in the nominative
    whole      how many of gold's entities with several mentions found have them in one entity

`any kind` pairs mentions whatever their kinds; `kind` beside it is how many of these pairs agree.
The corpus marks places, works, events and products as `<e>`; people and bodies are the names in
mentions of its actors.  It has no names of bodies and people who neither speak nor act, so that
their precision is a lower bound: answers within a mention of an actor that has another name or none
(„AF“, „die Stadt“), the parties of its actors, and other kinds than these six are left aside.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
import quotex.corpus
from benchmarks.arguments import parsed, parser_for, tell
from quotex.article import Article, Entity, EntityKind
from quotex.corpus import Gold
from quotex.errors import QuotexError
from quotex.evaluation.figures import Figures, of_counts, percent
from quotex.evaluation.identity import ENOUGH_OF_MENTION
from quotex.evaluation.pairing import Words, WordsOf, paired

KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "work", "event", "product")
ANY = "any kind"


class Mention(NamedTuple):
    """One place where a name stands."""

    entity: Entity
    words: Words


@dataclass
class Count:
    """Mentions of a kind, and of the entities found how many are as gold has them."""

    gold: int = 0
    answered: int = 0
    found: int = 0
    exact: int = 0
    actors: int = 0
    linked: int = 0
    called: int = 0
    several: int = 0
    whole: int = 0

    def row(self) -> dict[str, float]:
        """The figures that the module's docstring explains."""
        return {
            **of_counts((self.gold, self.answered, self.found)),
            "exact": of_counts((self.gold, self.answered, self.exact))["F1"],
            "actor": percent(self.linked, self.actors),
            "name": percent(self.called, self.actors),
            "whole": percent(self.whole, self.several),
            "gold": self.gold,
            "answered": self.answered,
        }


@dataclass
class Tally:
    """What all articles come to."""

    kinds: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    any_kind: Count = field(default_factory=Count)
    agree: int = 0

    def add(self, gold: Gold, answer: Article) -> None:
        """Count an article."""
        words = WordsOf(answer.text)
        wanted = list(mentions(gold.article, words))
        given = [one for one in mentions(answer, words) if _counts(one, wanted, gold, words)]
        for kind in KINDS:
            self._add_kind(
                self.kinds[kind],
                [one for one in wanted if one.entity.kind == kind],
                [one for one in given if one.entity.kind == kind],
            )
        pairs = self._add_kind(self.any_kind, wanted, given)
        self.agree += sum(one.entity.kind == other.entity.kind for one, other in pairs)

    def _add_kind(
        self, count: Count, wanted: list[Mention], given: list[Mention]
    ) -> list[tuple[Mention, Mention]]:
        pairs = [
            (wanted[i], given[j])
            for i, j in paired(
                [one.words for one in wanted], [one.words for one in given], ENOUGH_OF_MENTION
            )
        ]
        count.gold += len(wanted)
        count.answered += len(given)
        count.found += len(pairs)
        count.exact += sum(one.words == other.words for one, other in pairs)
        partners: dict[str, list[Entity]] = {}
        by_id = {one.entity.id: one.entity for one, _ in pairs}
        for one, other in pairs:
            partners.setdefault(one.entity.id, []).append(other.entity)
        for name, found in partners.items():
            if by_id[name].actor is not None:
                count.actors += 1
                count.linked += any(entity.actor is not None for entity in found)
                count.called += any(entity.name == by_id[name].name for entity in found)
            if len(found) > 1:
                count.several += 1
                count.whole += len({entity.id for entity in found}) == 1
        return pairs

    def figures(self) -> Figures:
        """Everything, by name."""
        rows: Figures = {kind: count.row() for kind, count in self.kinds.items()}
        rows[ANY] = {
            **self.any_kind.row(),
            "kind": percent(self.agree, self.any_kind.found),
        }
        return rows


def mentions(article: Article, words: WordsOf) -> Iterator[Mention]:
    """Where names of the six kinds stand."""
    for entity in article.entities:
        if entity.kind in KINDS:
            for span in entity.mentions:
                yield Mention(entity, words.within([span]))


def _counts(one: Mention, wanted: Sequence[Mention], gold: Gold, words: WordsOf) -> bool:
    """Whether gold would have the answer, were it right: not in a mention of somebody like it."""
    if any(one.words & other.words for other in wanted):
        return True
    if any(one.entity.name in parties for parties in gold.parties.values()):
        return False
    return not any(
        one.words <= words.within([span])
        for actor in gold.article.actors
        if (actor.kind == "person") == (one.entity.kind == "person")
        for span in actor.mentions
    )


def tallied(pairs: Iterable[tuple[Gold, Article]]) -> Tally:
    """All articles together."""
    tally = Tally()
    for gold, answer in pairs:
        tally.add(gold, answer)
    return tally


def table(figures: Figures) -> str:
    """A line a kind."""
    columns = ("P", "R", "F1", "exact", "actor", "name", "whole")
    lines = ["| | " + " | ".join((*columns, "gold", "answered")) + " |"]
    lines.append("|---" + "|---:" * (len(columns) + 2) + "|")
    for name, row in figures.items():
        cells = [f"{row[column]:.1f}" for column in columns]
        cells += [f"{row[column]:.0f}" for column in ("gold", "answered")]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines.append(f"\nOf the pairs of any kind, {figures[ANY]['kind']:.1f} % agree in kind.")
    return "\n".join(lines)


def main() -> None:
    parser = parser_for(__doc__)
    parser.add_argument("--model", help="a spaCy pipeline (default: the embedded one)")
    args = parsed(parser)
    corpus = list(quotex.corpus.gold(args.corpus, args.part))[: args.first]
    whole = tallied((one, quotex.extract(one.article.text, args.model)) for one in corpus)
    figures = whole.figures()
    tell(figures, args, f"{len(corpus)} articles\n\n{table(figures)}")


if __name__ == "__main__":
    try:
        main()
    except QuotexError as error:
        print(f"entities.py: {error}", file=sys.stderr)
        sys.exit(2)
