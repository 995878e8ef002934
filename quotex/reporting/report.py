"""The report: rows of figures, and how they come about of articles."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Literal

from quotex.article import Article, QuoteType
from quotex.errors import InputError, QuotexError
from quotex.quote_types import chosen
from quotex.reporting.counting import DIMENSIONS, UNKNOWN, Count, Dimension, Tally, Voices
from quotex.reporting.intervals import interval
from quotex.reporting.periods import (
    Period,
    between,
    checked_period,
    day_of,
    name_of,
    period_for,
)
from quotex.sources.columns import called
from quotex.sources.text import Failure

if TYPE_CHECKING:
    from pandas import DataFrame

By = Literal["all", "time", "source", "desk"]
_MOST_GROUPS = 10_000  # sources, desks: more of them are none
_DIGITS = 4

__all__ = ["DIMENSIONS", "Report", "Row", "report"]


@dataclass(frozen=True, slots=True)
class Row:
    """What was counted of one value: the quotes of women in March, say.

    Shares are in [0, 1].  `share`: of all quotes in the dimension, those of unknown value included;
    `of_known`: of those whose value is known, with its 95 % interval from `low` to `high` (see
    `quotex.reporting.intervals`); none for the unknown, and where fewer than two articles have any.
    """

    by: By  # all articles, those of a period, of a source, of a desk
    group: str  # which: „2024-03“, „Lindenauer Bote“; empty for all
    what: Dimension | Literal["all"]
    value: str  # female, CDU, Ada Kern, …; unknown; all
    ref: str  # of persons and bodies that the user knows: their id
    quotes: float  # a quote of two speakers is half of each
    words: float
    articles: int  # that have any
    share: float | None
    share_of_words: float | None
    of_known: float | None
    low: float | None
    high: float | None
    expected_errors: float  # quotes that somebody else said, by their confidence


@dataclass(frozen=True)
class Report:
    """Who gets to speak in some articles."""

    rows: tuple[Row, ...]
    articles: int
    failed: int  # articles that could not be read
    undated: int  # articles without a date
    quotes: int
    words: int
    unattributed: int  # quotes whose speaker nobody found
    expected_errors: float  # quotes that somebody else said, by their confidence
    first: date | None
    last: date | None
    period: Period | None  # by which `time` goes; none where no article has a date
    periods: tuple[str, ...]  # all of them in order, those without articles included

    def of(self, what: str, by: By = "all", group: str | None = None) -> list[Row]:
        """The rows of a dimension, the largest first and the unknown last; `group`: of that one."""
        return [
            row
            for row in self.rows
            if row.what == what and row.by == by and group in (None, row.group)
        ]

    def groups(self, by: By) -> list[str]:
        """Periods in order; sources or desks, the largest first."""
        return [row.group for row in self.rows if row.by == by and row.what == "all"]

    def to_dataframe(self) -> "DataFrame":
        """A pandas DataFrame of all rows; raises `QuotexError` where pandas is not installed."""
        try:
            import pandas
        except ImportError:
            raise QuotexError("a DataFrame needs pandas: pip install 'quotex[tables]'") from None
        names = [field.name for field in fields(Row)]
        return pandas.DataFrame([asdict(row) for row in self.rows], columns=names)

    def to_json(self) -> str:
        """All of it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, default=str, indent=1)

    def _repr_html_(self) -> str:
        """The report as notebooks show it."""
        from quotex.reporting.page import report_html

        html: str = report_html(self)
        return html


def report(
    articles: "Iterable[Article | Failure]",
    *,
    period: Period | None = None,
    types: Iterable[QuoteType] | None = None,
) -> Report:
    """Count who gets to speak in articles.

    `articles`: what `quotex.extract_many` yields, or articles of your own; they are taken one by
    one, and only the figures are kept.  A `Failure` is counted and left out.  `period`: day, week,
    month or year, by default what suits the time from the first to the last article.  `types`:
    of which types quotes are counted, by default all.  Dates, sources and desks are those in
    `Article.meta`.

    Raises `InputError` for what are no articles, and for a period or a type that there is not.
    """
    wanted = checked_period(period)
    if isinstance(articles, Article | str):
        raise InputError("report takes several articles, as quotex.extract_many gives them")
    counts = _Counts(chosen(types))
    for article in articles:
        counts.add(article)
    return counts.report(wanted)


class _Counts:
    """What has been counted so far, of all articles and by day, source and desk."""

    def __init__(self, types: frozenset[QuoteType]) -> None:
        self.types = types
        self.all = Count()
        self.days: dict[date, Count] = {}
        self.groups: dict[By, dict[str, Count]] = {"source": {}, "desk": {}}
        self.failed = self.undated = self.unattributed = 0

    def add(self, article: Article | Failure) -> None:
        if isinstance(article, Failure):
            self.failed += 1
            return
        if not isinstance(article, Article):
            raise InputError(f"report takes articles, not {type(article).__name__}")
        voices = Voices(article, self.types)
        self.all.add(voices, DIMENSIONS)
        self.unattributed += voices.unattributed
        day = day_of(article.meta.get("date", ""))
        if day is None:
            self.undated += 1
        else:
            self.days.setdefault(day, Count()).add(voices)
        for by, named in (("source", _source(article.meta)), ("desk", _desk(article.meta))):
            there = self.groups[by]  # type: ignore[index] # mypy takes the words for strings
            if named in there or len(there) < _MOST_GROUPS:
                there.setdefault(named, Count()).add(voices)

    def report(self, wanted: Period | None) -> Report:
        first, last = min(self.days, default=None), max(self.days, default=None)
        period: Period | None = None
        periods: list[str] = []
        times: dict[str, Count] = {}
        if first is not None and last is not None:
            period = wanted or period_for(first, last)
            periods = between(first, last, period)
            for day in sorted(self.days):
                times.setdefault(name_of(day, period), Count()).merge(self.days[day])
        rows = [*_rows("all", "", self.all)]
        for name, count in times.items():
            rows += _rows("time", name, count)
        for by, groups in self.groups.items():
            if set(groups) - {""}:
                for name in sorted(groups, key=lambda name: -groups[name].whole.sums.part):
                    rows += _rows(by, name or UNKNOWN, groups[name])
        whole = self.all.whole
        return Report(
            rows=tuple(rows),
            articles=whole.articles,
            failed=self.failed,
            undated=self.undated,
            quotes=round(whole.sums.part),
            words=round(whole.words),
            unattributed=self.unattributed,
            expected_errors=round(whole.wrong, 1),
            first=first,
            last=last,
            period=period,
            periods=tuple(periods),
        )


def _source(meta: Mapping[str, str]) -> str:
    return meta.get("source", "").strip()


def _desk(meta: Mapping[str, str]) -> str:
    column = next(iter(called(meta, "desk")), None)
    return meta[column].strip() if column is not None else ""


def _rows(by: By, group: str, count: Count) -> Iterator[Row]:
    whole = count.whole
    yield Row(
        by=by,
        group=group,
        what="all",
        value="all",
        ref="",
        quotes=_rounded(whole.sums.part),
        words=_rounded(whole.words),
        articles=whole.articles,
        share=None,
        share_of_words=None,
        of_known=None,
        low=None,
        high=None,
        expected_errors=round(whole.wrong, 2),
    )
    for dimension, tally in count.tallies.items():
        rows = _of_tally(by, group, dimension, tally, count.names)
        yield from sorted(rows, key=_order)


def _of_tally(
    by: By, group: str, what: Dimension, tally: Tally, names: Mapping[str, str]
) -> Iterator[Row]:
    quotes = sum(cell.sums.part for cell in tally.cells.values())
    words = sum(cell.words for cell in tally.cells.values())
    known = tally.known
    for (value, ref), cell in tally.cells.items():
        is_known = value != UNKNOWN
        bounds = interval(cell.sums, known.sums, known.articles) if is_known else None
        yield Row(
            by=by,
            group=group,
            what=what,
            value=names.get(ref, value),
            ref=ref,
            quotes=_rounded(cell.sums.part),
            words=_rounded(cell.words),
            articles=cell.articles,
            share=_share(cell.sums.part, quotes),
            share_of_words=_share(cell.words, words),
            of_known=_share(cell.sums.part, known.sums.part) if is_known else None,
            low=round(bounds[0], _DIGITS) if bounds else None,
            high=round(bounds[1], _DIGITS) if bounds else None,
            expected_errors=round(cell.wrong, 2),
        )


def _order(row: Row) -> tuple[bool, float, float, str]:
    return row.value == UNKNOWN, -row.quotes, -row.words, row.value


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, _DIGITS) if whole else None


def _rounded(number: float) -> float:
    return round(number, 2)
