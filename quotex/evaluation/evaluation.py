"""`quotex.evaluate`: from gold and answers to figures and errors."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from os import PathLike, fspath
from typing import TYPE_CHECKING, TypeAlias

from quotex.article import Article, QuoteType
from quotex.corpus import TYPES, Gold
from quotex.errors import InputError
from quotex.evaluation.comparing import Answer, Compared, found
from quotex.evaluation.counting import GROUPS, Count, Tally
from quotex.evaluation.errors import KINDS, Error, errors
from quotex.evaluation.figures import Tables, of_counts, share
from quotex.evaluation.gold import gold as read_gold
from quotex.evaluation.json_gold import of_article
from quotex.evaluation.judging import (
    Judged,
    at_least,
    calibration,
    calibration_error,
    judged,
)
from quotex.evaluation.matching import Annotated
from quotex.quote_types import chosen, least
from quotex.sources.text import Failure

if TYPE_CHECKING:
    from quotex.batch import Model
    from quotex.known.knowledge import Given

Path: TypeAlias = "str | PathLike[str]"
GivenGold: TypeAlias = "Path | Iterable[Gold | Article]"
ALL = "all"


@dataclass
class Evaluation:
    """How well answers fit gold.

    `tally` has what was counted; `roles` the quotes of those who speak by their role in gold;
    `judged` the answers' quotes with a speaker, right or wrong; `errors` everything that is wrong,
    in the order of gold.  `notes` says what was left aside; `failed`, how many answers could not
    be read.
    """

    types: frozenset[QuoteType]
    tally: Tally = field(default_factory=Tally)
    roles: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    judged: list[Judged] = field(default_factory=list)
    errors: list[Error] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    failed: int = 0

    @property
    def articles(self) -> int:
        """How many articles were compared."""
        return self.tally.articles

    def add(self, gold: Gold, answer: Article, min_confidence: float = 0) -> None:
        """Compare one article's answer with gold; raises `InputError` where the texts differ."""
        gold = _restricted(gold, self.types)
        kept = [q for q in answer.quotes if q.type in self.types and q.confidence >= min_confidence]
        both = Compared(gold, Answer.of(answer.model_copy(update={"quotes": tuple(kept)})))
        self.tally.count(both)
        self.judged += judged(both)
        self.errors += errors(both)
        for type in TYPES:
            self._add_roles(both, type)

    def _add_roles(self, both: Compared, type: str) -> None:
        units, answered = both.of_types((type,))
        partners = {id(one): other for one, other in found(units, answered)}
        for unit in units:
            names = both.gold.by[unit.quote.id]
            other = partners.get(id(unit))
            for role in {both.gold.roles[name] for name in names if name in both.gold.roles}:
                count = self.roles[role]
                count.gold += 1
                count.uttered += 1
                if other is not None:
                    count.found += 1
                    count.uttered_found += 1
                    count.speaker += both.is_right_speaker(unit.quote, other.quote)
                    count.actor += both.is_right_actor(unit.quote, other.quote)

    def figures(self) -> Tables:
        """Every figure: by the table, what it is about, and its name.

        `types`: quotes found (P, R, F1; `exact`: F1 where only the very same words count), the
        right cue, speaker and actor of those found, and the right actor of all in gold.  `roles`:
        of the quotes in gold of those with a role, how many are found and have the right actor.
        `actors`: mentions, who is who, genders, terms.  `confidence`: of the quotes with a speaker
        that are at least so sure, how many are right; `calibration`: the same by steps of 0.1, with
        the expected calibration error.  `errors`: how many of each kind.

        Shares are percentages, and `None` of nothing.  Types and roles that neither side has are
        left out.
        """
        by_type = ((type, self.tally.types[name]) for name, type in TYPES.items())
        counts: dict[str, Count] = {
            t: count for t, count in by_type if count.gold or count.answered
        }
        whole = _sum(counts.values())
        rights = [one.right for one in self.judged]
        told = self.tally.figures()
        return {
            "types": {name: _of_type(count) for name, count in {**counts, ALL: whole}.items()},
            "roles": {name: _of_role(self.roles[name]) for name in sorted(self.roles)},
            "actors": {name: row for name, row in told.items() if name not in GROUPS},
            "confidence": at_least(self.judged),
            "calibration": {
                **calibration(self.judged),
                ALL: {
                    "quotes": len(rights),
                    "right": share(sum(rights), len(rights)),
                    "error": calibration_error(self.judged) if rights else None,
                },
            },
            "errors": {kind: dict(self._errors_of(kind)) for kind in KINDS},
        }

    def _errors_of(self, kind: str) -> Iterator[tuple[str, float]]:
        of_kind = [one.type for one in self.errors if one.kind == kind]
        for type in TYPES.values():
            if type in of_kind:
                yield type, of_kind.count(type)
        yield ALL, len(of_kind)

    def to_json(self) -> str:
        """The figures as JSON, with how many articles they are of and what was left aside."""
        data = {"articles": self.articles, "notes": list(self.notes), **self.figures()}
        return json.dumps(data, ensure_ascii=False, indent=1)

    def __str__(self) -> str:
        """The figures as tables of plain text."""
        from quotex.evaluation.text import as_text

        return as_text(self)


def _sum(counts: Iterable[Count]) -> Count:
    whole = Count()
    for count in counts:
        whole += count
    return whole


def _of_type(count: Count) -> dict[str, float | None]:
    shares = of_counts((count.gold, count.answered, count.found))
    exact = of_counts((count.gold, count.answered, count.exact))
    return {
        "P": shares["P"] if count.answered else None,
        "R": shares["R"] if count.gold else None,
        "F1": shares["F1"],
        "exact": exact["F1"],
        "cue of found": share(count.cue, count.cued),
        "speaker of found": share(count.speaker, count.uttered_found),
        "actor of found": share(count.actor, count.uttered_found),
        "actor": share(count.actor, count.uttered),
        "gold": count.gold,
        "answered": count.answered,
        "found": count.found,
    }


def _of_role(count: Count) -> dict[str, float | None]:
    return {
        "found": share(count.found, count.gold),
        "speaker of found": share(count.speaker, count.found),
        "actor of found": share(count.actor, count.found),
        "actor": share(count.actor, count.gold),
        "gold": count.gold,
    }


def _restricted(gold: Gold, types: frozenset[QuoteType]) -> Gold:
    """Gold with quotes of these types alone."""
    kept = tuple(quote for quote in gold.article.quotes if quote.type in types)
    if len(kept) == len(gold.article.quotes):
        return gold
    by = {quote.id: gold.by[quote.id] for quote in kept}
    return replace(gold, article=gold.article.model_copy(update={"quotes": kept}), by=by)


def evaluate(
    gold: GivenGold,
    predicted: "Path | Iterable[Article | Failure] | None" = None,
    *,
    types: Iterable[QuoteType] | None = None,
    min_confidence: float = 0,
    model: "Model" = None,
    known: "Given" = None,
    lexicon: "Given" = None,
    weights: "Given" = None,
    n_process: int = 1,
) -> Evaluation:
    """Measure answers on articles in which somebody has annotated who says what.

    `gold`: a file or folder in the format of `corpus/`, or JSON as quotex writes it and somebody
    has put it right; or the articles themselves.  `predicted`: a file of quotex's answers (`.jsonl`
    or `.json`), articles for quotex to read (whatever `quotex.read` takes), or the answers
    themselves; left out, quotex reads gold's own texts.  Answers and gold belong together by their
    text, of which white space may differ, else by the id or the file's name.  `types`: which quotes
    count, on either side; `min_confidence`: answers below it do not.  `model`, `known`, `lexicon`,
    `weights`, `n_process`: how quotex reads, as for `quotex.extract_many`.

    Raises `InputError` for gold that is empty or cannot be read (with file and record), and where
    no article is in both; whatever else is left aside stands in `Evaluation.notes`.
    """
    from quotex.evaluation.answers import Reading, answers

    annotated = Annotated(list(gold_of(gold)))
    reading = Reading(model, known, lexicon, weights, n_process)
    return compared(annotated, answers(predicted, annotated, reading), types, min_confidence)


def compared(
    annotated: Annotated,
    answers: Iterable[Article | Failure],
    types: Iterable[QuoteType] | None = None,
    min_confidence: float = 0,
) -> Evaluation:
    """The evaluation of answers, which find their articles; the rest is as for `evaluate`."""
    sure = least(min_confidence)
    evaluation = Evaluation(chosen(types))
    matches = annotated.matched(answers)
    for gold, answer in matches.pairs:
        evaluation.add(gold, answer, sure)
    return replace(evaluation, notes=tuple(matches.notes()), failed=len(matches.broken))


def gold_of(given: GivenGold) -> Iterator[Gold]:
    """The annotated articles that somebody has given or named; raises as `evaluate`."""
    if isinstance(given, str | PathLike):
        yield from read_gold(fspath(given))
        return
    for one in given:
        if not isinstance(one, Gold | Article):
            raise InputError(f"gold is annotated articles, not {type(one).__name__}")
        yield one if isinstance(one, Gold) else of_article(one)
