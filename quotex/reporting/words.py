"""What the report says in words, on paper and on pages alike; `say` has the language's."""

from collections.abc import Iterator

from quotex.display.wording import Wording
from quotex.reporting.counting import UNKNOWN, Dimension
from quotex.reporting.report import By, Report, Row

MOST_NAMES = 25  # of organisations and people; tables to compute with have all
MOST_VALUES = 8  # that have a column or a line of their own
GROUPED: tuple[Dimension, ...] = ("gender", "role", "party")
_NAMED: tuple[Dimension, ...] = ("gender", "role")  # whose values the code names, in English


def grouped_by(report: Report, what: Dimension, by: By, say: Wording) -> str:
    """„Gender by month“, „Role by desk“."""
    return say.report(f"by_{report.period if by == 'time' else by}", what=say.report(what))


def name_of(value: str, what: Dimension | None, say: Wording) -> str:
    """What a value is called, of a dimension, or of what groups it; names are themselves."""
    return say.value(value) if value == UNKNOWN or what in _NAMED else value


def totals(report: Report, say: Wording) -> str:
    """„300 articles · 2,031 quotes · 31,402 words · 2024-01-01 to 2024-12-31“."""
    first, last = report.first, report.last
    when = say.report("from_to", first=first, last=last) if first != last else f"{first}"
    parts = [
        say.count(report.articles, "article"),
        say.count(report.quotes, "quote"),
        say.count(report.words, "word"),
        when if first is not None else "",
    ]
    return " · ".join(filter(None, parts))


def notes(report: Report, say: Wording) -> Iterator[str]:
    """What one has to know of the figures, a sentence each."""
    if report.quotes:
        if report.unattributed:
            share = percent(report.unattributed / report.quotes, say)
            quotes = say.count(report.unattributed, "quote")
            yield say.report("no_speaker", quotes=quotes, percent=share)
        attributed = report.quotes - report.unattributed
        if attributed:
            share = percent(report.expected_errors / attributed, say)
            quotes = say.count(round(report.expected_errors), "quote")
            what = "wrong_of_others" if report.unattributed else "wrong"
            yield say.report(what, quotes=quotes, percent=share)
    if report.failed:
        yield say.report("failed", articles=say.count(report.failed, "article"))
    if report.undated and report.first is not None:
        yield say.report("undated", articles=say.count(report.undated, "article"))
    if report.first is None and report.articles:
        yield say.report("no_dates")


def shown(rows: list[Row]) -> tuple[list[Row], int]:
    """The largest rows and the unknown, and how many others there are."""
    known = [row for row in rows if row.value != UNKNOWN]
    rest = [row for row in rows if row.value == UNKNOWN]
    return known[:MOST_NAMES] + rest, max(0, len(known) - MOST_NAMES)


def values(report: Report, what: Dimension) -> list[str]:
    """The values of a dimension that have a column or a line, the largest first."""
    return [row.value for row in report.of(what) if row.value != UNKNOWN][:MOST_VALUES]


def percent(share: float | None, say: Wording) -> str:
    """„41.2 %“; a dash for none."""
    return "–" if share is None else say.figure(f"{100 * share:.1f} %")


def bounds(row: Row) -> str:
    """„35–47 %“; a dash for none."""
    if row.low is None or row.high is None:
        return "–"
    return f"{100 * row.low:.0f}–{100 * row.high:.0f} %"


def number(value: float, say: Wording) -> str:
    """„1,204“, „12.5“: without decimals where there are none."""
    whole = value == round(value) or value >= 1000
    return say.figure(f"{value:,.0f}" if whole else f"{value:,.1f}")
