"""How well quotex answers on articles annotated as in `corpus/`: quotes, speakers, who is who.

    python benchmarks/corpus.py corpus --part dev
    python benchmarks/corpus.py corpus --part dev --by genre
    python benchmarks/corpus.py --agreement first/ second/

Figures are percentages.  For each type (as the corpus calls them; `free` is quotex's „indirect free
indirect“, `soll` its „free indirect“), and for `indirect` and `free` taken as one:

    P, R, F1   of quotes found.  `direct`: a passage in marks, found where the answer has the very
               same stretch, marks included, as direct speech; „Das“, sagte sie, „reicht“ are two.
               `free`: a sentence, also where the answer has several in one stretch.  Else a quote
               with all its parts.  All but direct are found where one of that type has at least two
               thirds of the words that either has; pairs are one to one.
    exact      F1 where only the very same words count (punctuation aside)
    speaker    how many have the right speaker, of all in gold that the text gives one, and of those
               found: each named actor has a mention that is gold's mention at this quote (where
               none names the speaker there: is named for it by one of gold's mentions), or a name
               that is gold's or one of gold's mentions; and nobody is named too much
    actor      the same for who that is: each is the right actor in the whole article, the one whose
               mentions with that name it has, as `benchmarks/identity.py` explains

Below: mentions, B³ and LEA, as `benchmarks/identity.py` explains; how many of those who speak are
`split` (gold's that several of the answer's are), `missing` (gold's that none of the answer's is),
`merged` (the answer's with mentions of several of gold's) and `junk` (the answer's without any of
gold's mentions); genders of persons; passages that gold calls a term and the answer a quote, and
the other way round.
"""

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
import quotex.corpus
from benchmarks.accuracy import check_floors
from benchmarks.arguments import parser_for
from benchmarks.identity import Casts, Sums, Words, WordsOf, b_cubed, lea, paired
from benchmarks.scoring import Figures, of_counts, percent, prf
from quotex.article import Actor, Article, Quote, Span
from quotex.corpus import TYPES, Gold
from quotex.errors import InputError, QuotexError

ENOUGH_OF_CLAUSE = 2 / 3  # words in both, of those in either
EITHER = "indirect or free"
GROUPS = {**{name: (name,) for name in TYPES}, EITHER: ("indirect", "free")}
_NAMES = {ours: name for name, ours in TYPES.items()}
_SENTENCE_END = re.compile(r"[.!?…][“”\"»«‘’'›‹)]*(\s+)(?=[\W\d]*[A-ZÄÖÜ])")


@dataclass(frozen=True)
class Answer:
    """An article, by quotex or by an annotator: who utters each quote, and genders by actor."""

    article: Article
    by: Mapping[str, tuple[str, ...]]
    genders: Mapping[str, str]

    @classmethod
    def of(cls, article: Article) -> "Answer":
        """What quotex says."""
        by = {q.id: tuple(s.actor.id for s in q.speakers) for q in article.quotes}
        told = {actor.id: actor.gender for actor in article.actors if actor.gender != "unknown"}
        genders = {name: gender[:1] for name, gender in told.items()}
        return cls(article, by, genders)

    @classmethod
    def annotated(cls, gold: Gold) -> "Answer":
        """What an annotator says."""
        return cls(gold.article, gold.by, gold.genders)


@dataclass(frozen=True)
class Unit:
    """What is counted: a passage, a sentence, or a quote with all its parts."""

    type: str
    spans: tuple[Span, ...]
    words: Words
    quote: Quote


def units(article: Article, words: WordsOf) -> Iterator[Unit]:
    """The quotes of an article as they are counted."""
    for quote in article.quotes:
        name = _NAMES[quote.type]
        stretches: Iterable[tuple[Span, ...]] = [quote.parts]
        if name == "direct":
            stretches = [(part,) for part in quote.parts]
        elif name == "free":
            stretches = [(s,) for part in quote.parts for s in sentences(article.text, part)]
        for spans in stretches:
            yield Unit(name, spans, words.within(spans), quote)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """A stretch cut behind each mark that ends a sentence, where a capital follows."""
    start = span.start
    for end in _SENTENCE_END.finditer(text, span.start, span.end):
        yield Span(start=start, end=end.start(1))
        start = end.end(1)
    yield Span(start=start, end=span.end)


def found(gold: Sequence[Unit], answered: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """The pairs of units, all of one type, that count as found."""
    if all(unit.type == "direct" for unit in (*gold, *answered)):
        by_span = {unit.spans: unit for unit in answered}
        return [(unit, by_span[unit.spans]) for unit in gold if unit.spans in by_span]
    wanted, given = ([unit.words for unit in side] for side in (gold, answered))
    return [(gold[i], answered[j]) for i, j in paired(wanted, given, ENOUGH_OF_CLAUSE)]


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

    def row(self) -> dict[str, float]:
        """The figures that the module's docstring explains."""
        return {
            **of_counts((self.gold, self.answered, self.found)),
            "exact": of_counts((self.gold, self.answered, self.exact))["F1"],
            "speaker": percent(self.speaker, self.uttered),
            "of found": percent(self.speaker, self.uttered_found),
            "actor": percent(self.actor, self.uttered),
            "actor of found": percent(self.actor, self.uttered_found),
            "gold": self.gold,
            "answered": self.answered,
        }


class Compared:
    """One article's gold and answer, and who is who in them."""

    def __init__(self, gold: Gold, answer: Answer) -> None:
        if gold.article.text != answer.article.text:
            raise InputError(f"{gold.article.meta.get('file')}: the texts differ")
        self.gold = gold
        self.answer = answer
        self.words = WordsOf(gold.article.text)
        self.casts = Casts(gold.article.actors, answer.article.actors, self.words)
        self.wanted = {actor.id: actor for actor in gold.article.actors}
        self.given = {actor.id: actor for actor in answer.article.actors}

    def stands_for(self, name: str) -> str | None:
        """The gold actor that one of the answer's is."""
        return self.casts.stands_for(self.given[name], self.gold.article.text)

    def is_right_actor(self, gold: Quote, answered: Quote) -> bool:
        """Whether the answer names for a quote those who utter it."""
        named = {self.stands_for(name) for name in self.answer.by[answered.id]}
        return named == set(self.gold.by[gold.id])

    def is_right_speaker(self, gold: Quote, answered: Quote) -> bool:
        """Whether the answer names them as the text does there, or by name."""
        wanted = self.gold.by[gold.id]
        given = self.answer.by[answered.id]
        fits = {(w, g): self._fits(gold, w, answered, self.given[g]) for w in wanted for g in given}
        return all(any(fits[w, g] for g in given) for w in wanted) and all(
            any(fits[w, g] for w in wanted) for g in given
        )

    def _fits(self, gold: Quote, wanted: str, answered: Quote, given: Actor) -> bool:
        """Whether an actor of the answer is named where gold's is, or has a name of gold's."""
        text, partners, places = (
            self.gold.article.text,
            self.casts.partners,
            self.casts.wanted.places,
        )
        here = {at for at in self.gold.at[gold.id] if wanted in places.get(at, ())}
        if here:
            named = any(partners.get(span) in here for span in given.mentions)
        else:
            spans = [s.span for s in answered.speakers if s.actor.id == given.id]
            partner_of = [partners[span] for span in spans if span in partners]
            named = any(wanted in places[partner] for partner in partner_of)
        actor = self.wanted[wanted]
        names = {actor.name, *(span.of(text) for span in actor.mentions)}
        return named or given.name in names


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
        both = Compared(gold, answer)
        self.articles += 1
        self._add_quotes(both)
        self._add_mentions(both.casts)
        self._add_speaking(both)
        self._add_genders(both)
        self._add_passages(both)

    def _add_quotes(self, both: Compared) -> None:
        wanted = list(units(both.gold.article, both.words))
        given = list(units(both.answer.article, both.words))
        for name, types in GROUPS.items():
            count = self.types[name]
            gold = [unit for unit in wanted if unit.type in types]
            answered = [unit for unit in given if unit.type in types]
            count.gold += len(gold)
            count.answered += len(answered)
            count.uttered += sum(bool(both.gold.by[unit.quote.id]) for unit in gold)
            for one, other in found(gold, answered):
                count.found += 1
                count.exact += one.words == other.words
                if both.gold.by[one.quote.id]:
                    count.uttered_found += 1
                    count.speaker += both.is_right_speaker(one.quote, other.quote)
                    count.actor += both.is_right_actor(one.quote, other.quote)

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


_COUNTS = ("gold", "answered", "of")
_GROUP_COLUMNS = (
    *((name, "F1") for name in GROUPS),
    *(("direct", "actor"), (EITHER, "actor"), ("mentions", "F1"), ("LEA", "F1")),
)


def table(figures: Figures) -> str:
    """Quotes by type below a head; each other figure with its name beside it."""
    columns = list(next(iter(figures.values())))
    heads = (
        "P",
        "R",
        "F1",
        "exact",
        "speaker",
        "of found",
        "actor",
        "of found",
        "gold",
        "answered",
    )
    lines = [f"{'':17s}" + "".join(f"{head:>9s}" for head in heads)]
    for name, row in figures.items():
        if name in GROUPS:
            cells = (f"{row[c]:9.0f}" if c in _COUNTS else f"{row[c]:9.1f}" for c in columns)
            lines.append(f"{name:17s}" + "".join(cells))
            continue
        told = (f"{k} {v:.0f}" if k in _COUNTS else f"{k} {v:.1f}" for k, v in row.items())
        lines.append(f"{name:17s}   " + "   ".join(told))
    return "\n".join(lines)


def table_by(groups: Mapping[str, Tally]) -> str:
    """A line a group: the F1 of each type, then some of the others."""
    heads = [name if kind == "F1" else f"{name} {kind}" for name, kind in _GROUP_COLUMNS]
    lines = [
        "| | articles | " + " | ".join(heads) + " |",
        "|---" + "|---:" * (len(heads) + 1) + "|",
    ]
    for name in sorted(groups):
        figures = groups[name].figures()
        cells = (
            f"{figures[row][kind]:.1f}" if figures[row].get("gold", 1) else ""
            for row, kind in _GROUP_COLUMNS
        )
        lines.append(f"| {name} | {groups[name].articles} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def tallied(
    pairs: Iterable[tuple[Gold, Answer]], by: str | None = None
) -> tuple[Tally, dict[str, Tally]]:
    """All articles together, and those of each genre or source.

    An article's source is the folder that it lies in: the corpus has one for each.
    """
    whole = Tally()
    groups: dict[str, Tally] = defaultdict(Tally)
    for gold, answer in pairs:
        whole.add(gold, answer)
        if by is not None:
            folder = Path(gold.article.meta["file"]).resolve().parent.name
            groups[gold.genre if by == "genre" else folder].add(gold, answer)
    return whole, groups


def answers(corpus: Iterable[Gold], model: str | None) -> Iterator[tuple[Gold, Answer]]:
    """Each article with what quotex says of its text."""
    for gold in corpus:
        yield gold, Answer.of(quotex.extract(gold.article.text, model))


def agreement(first: Iterable[Gold], second: Iterable[Gold]) -> Iterator[tuple[Gold, Answer]]:
    """The articles that both have, the first one's annotation as gold, the other's as the answer.

    Raises `InputError` where they have none in common.
    """
    others = {gold.article.meta.get("id"): gold for gold in second}
    both = [(gold, others.get(gold.article.meta.get("id"))) for gold in first]
    if not any(other for _, other in both):
        raise InputError("no article is in both folders")
    for gold, other in both:
        if other is not None:
            yield gold, Answer.annotated(other)


def arguments() -> argparse.Namespace:
    parser = parser_for(__doc__)
    parser.add_argument("--by", choices=("genre", "source"), help="figures of each, in Markdown")
    parser.add_argument("--model", help="a spaCy pipeline (default: the embedded one)")
    parser.add_argument(
        "--agreement",
        type=Path,
        nargs=2,
        metavar=("A", "B"),
        help="two annotations of the same articles: A as gold, B as the answer",
    )
    args = parser.parse_args()
    if bool(args.corpus) == bool(args.agreement):
        parser.error("name a corpus, or two after --agreement")
    for path in filter(None, (args.corpus, *(args.agreement or ()))):
        if not path.exists():
            parser.error(f"{path}: no such file or folder")
    return args


def main() -> None:
    args = arguments()
    if args.agreement:
        pairs = agreement(*(list(quotex.corpus.gold(path, args.part)) for path in args.agreement))
    else:
        corpus = list(quotex.corpus.gold(args.corpus, args.part))[: args.first]
        pairs = answers(corpus, args.model)
    whole, groups = tallied(pairs, args.by)
    figures = whole.figures()
    if args.json:
        by = {name: group.figures() for name, group in groups.items()}
        json.dump({"all": figures, **by}, sys.stdout, indent=1, ensure_ascii=False)
    else:
        print(f"{whole.articles} articles\n\n{table(figures)}")
        if groups:
            print(f"\n{table_by(groups)}")
    if not check_floors(figures, args.floor):
        sys.exit(1)


if __name__ == "__main__":
    try:
        main()
    except QuotexError as error:
        print(f"corpus.py: {error}", file=sys.stderr)
        sys.exit(2)
