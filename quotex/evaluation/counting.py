"""What a comparison of annotated articles and answers comes to; figures are percentages.

For each type, and for `indirect` and `free` taken as one:

    P, R, F1   of quotes found, as `comparing.py` explains
    exact      F1 where only the very same words count (punctuation aside)
    speaker    how many have the right speaker, of all in gold that the text gives one, and of those
               found
    actor      the same for who that is
    in one     of those found, how many have whom gold's speaker is above all: no second id of a
               person that the answer has in two
    cue        how many of those found that have a cue in gold have that one

Beside them: mentions, B³ and LEA, as `identity.py` explains; how many of those who speak are
`split` (gold's that several of the answer's are), `missing` (gold's that none of the answer's is),
`merged` (the answer's with mentions of several of gold's) and `junk` (the answer's without any of
gold's mentions); genders of persons; passages that gold calls a term and the answer a quote, and
the other way round.
"""

from collections import defaultdict
from dataclasses import astuple, dataclass, field

from quotex.corpus import TYPES, Gold
from quotex.evaluation.comparing import Answer, Compared, found
from quotex.evaluation.figures import Figures, of_counts, percent, prf
from quotex.evaluation.identity import Casts, Sums, b_cubed, lea

EITHER = "indirect or free"
GROUPS = {**{name: (name,) for name in TYPES}, EITHER: ("indirect", "free")}


@dataclass
class Count:
    """Quotes of a type: how many, and how many of gold's are found and have the right speaker."""

    gold: int = 0
    answered: int = 0
    found: int = 0
    exact: int = 0
    uttered: int = 0  # in gold, by somebody whom the text names
    uttered_found: int = 0
    speaker: int = 0
    actor: int = 0
    in_one: int = 0
    cued: int = 0  # in gold, of those found
    cue: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Both together."""
        return Count(*(one + more for one, more in zip(astuple(self), astuple(other), strict=True)))

    def row(self) -> dict[str, float]:
        """The figures that the module's docstring explains."""
        return {
            **of_counts((self.gold, self.answered, self.found)),
            "exact": of_counts((self.gold, self.answered, self.exact))["F1"],
            "speaker": percent(self.speaker, self.uttered),
            "of found": percent(self.speaker, self.uttered_found),
            "actor": percent(self.actor, self.uttered),
            "actor of found": percent(self.actor, self.uttered_found),
            "in one": percent(self.in_one, self.uttered_found),
            "cue": percent(self.cue, self.cued),
            "gold": self.gold,
            "answered": self.answered,
        }


@dataclass
class Tally:
    """What all articles come to."""

    articles: int = 0
    types: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in GROUPS})
    mentions: list[int] = field(default_factory=lambda: [0, 0, 0])
    exact_mentions: list[int] = field(default_factory=lambda: [0, 0, 0])
    b_cubed: Sums = field(default_factory=lambda: Sums(b_cubed))
    lea: Sums = field(default_factory=lambda: Sums(lea))
    speaking: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    genders: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    passages: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, gold: Gold, answer: Answer) -> None:
        """Count an article.  Raises `InputError` where the two have different texts."""
        self.count(Compared(gold, answer))

    def count(self, both: Compared) -> None:
        """Count an article that is compared already."""
        self.articles += 1
        self._add_quotes(both)
        self._add_mentions(both.casts)
        self._add_speaking(both)
        self._add_genders(both)
        self._add_passages(both)

    def _add_quotes(self, both: Compared) -> None:
        for name, types in GROUPS.items():
            count = self.types[name]
            gold, answered = both.of_types(types)
            count.gold += len(gold)
            count.answered += len(answered)
            count.uttered += sum(bool(both.gold.by[unit.quote.id]) for unit in gold)
            for one, other in found(gold, answered):
                count.found += 1
                count.exact += one.words == other.words
                if both.words.within(one.quote.cue.spans if one.quote.cue else ()):
                    count.cued += 1
                    count.cue += both.is_right_cue(one.quote, other.quote)
                if both.gold.by[one.quote.id]:
                    count.uttered_found += 1
                    count.speaker += both.is_right_speaker(one.quote, other.quote)
                    count.actor += both.is_right_actor(one.quote, other.quote)
                    count.in_one += both.is_in_one(one.quote, other.quote)

    def _add_mentions(self, casts: Casts) -> None:
        gold, answered = casts.wanted.places, casts.given.places
        same = len(gold.keys() & answered.keys())
        for counts, hits in ((self.mentions, len(casts.partners)), (self.exact_mentions, same)):
            for at, number in enumerate((len(gold), len(answered), hits)):
                counts[at] += number
        clusters = casts.clusters()
        self.b_cubed.add(*clusters)
        self.lea.add(*clusters)

    def _add_speaking(self, both: Compared) -> None:
        wanted = {name for names in both.gold.by.values() for name in names}
        given = {name for names in both.answer.by.values() for name in names}
        casts = both.casts
        is_whom = [both.stands_for(name) for name in given]
        self.speaking["gold"] += len(wanted)
        self.speaking["answered"] += len(given)
        self.speaking["split"] += sum(is_whom.count(name) > 1 for name in wanted)
        self.speaking["missing"] += sum(name not in is_whom for name in wanted)
        for name in given:
            places = [casts.partners.get(span) for span in both.given[name].mentions]
            owners = [casts.wanted.places[place] for place in places if place is not None]
            alone = {owner for names in owners if len(names) == 1 for owner in names}
            self.speaking["merged"] += len(alone & wanted) > 1
            self.speaking["junk"] += both.stands_for(name) is None

    def _add_genders(self, both: Compared) -> None:
        for name in both.given:
            gender = both.gold.genders.get(both.stands_for(name) or "")
            if gender:
                told = both.answer.genders.get(name)
                self.genders["persons"] += 1
                self.genders["told"] += told is not None
                self.genders["right"] += told == gender

    def _add_passages(self, both: Compared) -> None:
        gold, answered = (
            (
                {
                    part
                    for quote in article.quotes
                    if quote.type == "direct"
                    for part in quote.parts
                },
                {term.span for term in article.terms},
            )
            for article in (both.gold.article, both.answer.article)
        )
        self.passages["quotes"] += len(gold[0])
        self.passages["terms"] += len(gold[1])
        self.passages["terms as quotes"] += len(gold[1] & answered[0])
        self.passages["quotes as terms"] += len(gold[0] & answered[1])

    def figures(self) -> Figures:
        """Everything, by name."""
        table: Figures = {name: count.row() for name, count in self.types.items()}
        table["mentions"] = {
            **of_counts(self.mentions),
            "exact": of_counts(self.exact_mentions)["F1"],
            "gold": self.mentions[0],
            "answered": self.mentions[1],
        }
        table["B³"] = prf(*self.b_cubed.shares())
        table["LEA"] = prf(*self.lea.shares())
        gold, answered = self.speaking["gold"], self.speaking["answered"]
        table["who speaks"] = {
            **{kind: percent(self.speaking[kind], gold) for kind in ("split", "missing")},
            **{kind: percent(self.speaking[kind], answered) for kind in ("merged", "junk")},
            "gold": gold,
            "answered": answered,
        }
        told, persons = self.genders["told"], self.genders["persons"]
        table["gender"] = {
            "accuracy": percent(self.genders["right"], told),
            "unknown": percent(persons - told, persons),
            "of": persons,
        }
        for kind, of in (("terms as quotes", "terms"), ("quotes as terms", "quotes")):
            share = percent(self.passages[kind], self.passages[of])
            table[kind] = {"share": share, "of": self.passages[of]}
        return table
