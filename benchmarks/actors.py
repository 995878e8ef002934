"""Who is who, and what is said of them: how well, on articles annotated as in `corpus/`.

    python benchmarks/actors.py corpus --part dev
    python benchmarks/actors.py corpus --part dev --rules

Figures are percentages.  `--rules` leaves the learned heads unasked.

    mentions      P, R, F1 of the places where somebody is named (`quotex/evaluation/identity.py`)
    LEA, B³       which mentions are one actor, as there
    CEAFe         the same by Luo 2005, "On Coreference Resolution Performance Metrics": actors of
                  gold and answer paired one to one, the shares of their mentions summed
    pronouns      „er“, „sie“ and the like that gold and the answer both have as mentions: how many
                  are the right actor's (right), and of all that gold has (of all)
    who speaks    actors that are split in two, missing, merged, or nobody of gold's (junk), as
                  `benchmarks/corpus.py` explains
    gender        of people: right of those told, and the share of unknown
    first names   the same for people whom gold and the answer name with two words or more
    role          of all actors that are one of gold's: right of those told, and the unknown
    party         of people: right of those told where gold has one, and the unknown
    organisation  the same, where gold's name and the answer's have a word in common

Gender, role, party and organisation of an actor of the answer are compared with those of the actor
of gold that it stands for.  Gold tells party and organisation as the text has them anywhere, also
where it names somebody but by „Der Politiker“.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import numpy as np
from scipy.optimize import linear_sum_assignment

import quotex.corpus
from benchmarks.arguments import parsed, parser_for, tell
from benchmarks.corpus import table
from quotex.actors.descriptions import party_named
from quotex.article import Actor, Article
from quotex.corpus import Gold
from quotex.encoder.scores import NoScores
from quotex.errors import QuotexError
from quotex.evaluation.comparing import Answer, Compared
from quotex.evaluation.counting import Tally
from quotex.evaluation.figures import Figures, percent, prf
from quotex.evaluation.identity import Clusters
from quotex.lexicon.files import read_words
from quotex.normalised import normalised
from quotex.pipeline import pipeline_for
from quotex.reader import read

FACTS = ("gender", "first names", "role", "party", "organisation")


def ceaf_e(gold: Clusters, answered: Clusters) -> tuple[float, float]:
    """Precision and recall, in [0, 1]: the shares of mentions in both, at the best pairing."""
    shares = np.array(
        [[2 * len(one & other) / (len(one) + len(other)) for other in answered] for one in gold]
    ).reshape(len(gold), len(answered))
    rows, columns = linear_sum_assignment(shares, maximize=True)
    total = float(shares[rows, columns].sum())
    return (
        total / len(answered) if answered else 0.0,
        total / len(gold) if gold else 0.0,
    )


@dataclass
class Actors:
    """What all articles come to."""

    tally: Tally = field(default_factory=Tally)
    pronouns: Counter[str] = field(default_factory=Counter)
    facts: dict[str, Counter[str]] = field(default_factory=lambda: {n: Counter() for n in FACTS})
    ceaf: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])

    def add(self, gold: Gold, answer: Article) -> None:
        """Count an article."""
        both = Compared(gold, Answer.of(answer))
        self.tally.add(gold, Answer.of(answer))
        self._add_clusters(*both.casts.clusters())
        self._add_pronouns(both)
        for name, given in both.given.items():
            wanted = both.wanted.get(both.stands_for(name) or "")
            if wanted is not None:
                self._add_facts(wanted, given)

    def _add_clusters(self, gold: Clusters, answered: Clusters) -> None:
        precision, _ = ceaf_e(gold, answered)
        self.ceaf[0] += precision * len(answered)
        self.ceaf[1] += len(answered)
        self.ceaf[2] += len(gold)

    def _add_pronouns(self, both: Compared) -> None:
        text = both.gold.article.text
        words = read_words("pronouns")["pronouns"]
        places = both.casts.wanted.places
        self.pronouns["gold"] += sum(span.of(text).lower() in words for span in places)
        for span, ids in both.casts.given.places.items():
            partner = both.casts.partners.get(span)
            if partner is None or partner.of(text).lower() not in words:
                continue
            self.pronouns["found"] += 1
            meant = {both.stands_for(name) for name in ids}
            self.pronouns["right"] += meant == set(places[partner])

    def _add_facts(self, wanted: Actor, given: Actor) -> None:
        if wanted.gender != "unknown":
            self._add("gender", wanted.gender == given.gender, given.gender == "unknown")
            if " " in wanted.name and " " in given.name and given.kind == "person":
                named = given.name.split()[-1] in wanted.name
                if named:
                    right = wanted.gender == given.gender
                    self._add("first names", right, given.gender == "unknown")
        self._add("role", wanted.role == given.role, given.role == "unknown")
        if wanted.kind != "person":
            return
        if wanted.party is not None:
            party = party_named(wanted.party) or wanted.party
            self._add("party", party == given.party, given.party is None)
        if wanted.organisation is not None:
            told = given.organisation or ""
            common = set(wanted.organisation.split()) & set(told.split())
            self._add("organisation", bool(common), not told)

    def _add(self, fact: str, right: bool, unknown: bool) -> None:
        self.facts[fact]["of"] += 1
        self.facts[fact]["unknown"] += unknown
        self.facts[fact]["right"] += right and not unknown

    def figures(self) -> Figures:
        """Everything, by name."""
        all_figures = self.tally.figures()
        chosen = {name: all_figures[name] for name in ("mentions", "LEA", "B³", "who speaks")}
        total, answered, gold = self.ceaf
        chosen["CEAFe"] = prf(total / answered if answered else 0, total / gold if gold else 0)
        found, of = self.pronouns["found"], self.pronouns["gold"]
        chosen["pronouns"] = {
            "accuracy": percent(self.pronouns["right"], found),
            "of all": percent(self.pronouns["right"], of),
            "of": found,
            "gold": of,
        }
        for name, counts in self.facts.items():
            told = counts["of"] - counts["unknown"]
            chosen[name] = {
                "accuracy": percent(counts["right"], told),
                "unknown": percent(counts["unknown"], counts["of"]),
                "of": counts["of"],
            }
        return chosen


def answers(corpus: Iterable[Gold], rules: bool) -> Iterator[tuple[Gold, Article]]:
    """Each article with what quotex says of its text; `rules`: without the learned heads."""
    nlp = pipeline_for(None)
    for gold in corpus:
        source = normalised(gold.article.text)
        doc = nlp(source.text)
        yield gold, read(doc, source=source, scores=NoScores() if rules else None)


def main() -> None:
    parser = parser_for(__doc__)
    parser.add_argument("--rules", action="store_true", help="do not ask the learned heads")
    args = parsed(parser)
    counted = Actors()
    corpus = list(quotex.corpus.gold(args.corpus, args.part))[: args.first]
    for gold, article in answers(corpus, args.rules):
        counted.add(gold, article)
    figures = counted.figures()
    tell(figures, args, "\n".join(table(figures).splitlines()[1:]))


if __name__ == "__main__":
    try:
        main()
    except QuotexError as error:
        print(f"actors.py: {error}", file=sys.stderr)
        sys.exit(2)
