"""What the report says in words, on paper and on pages alike."""

from collections.abc import Iterator

from quotex.reporting.counting import UNKNOWN, Dimension
from quotex.reporting.report import By, Report, Row

TITLE = "Who gets to speak"
HEADINGS: dict[Dimension, str] = {
    "gender": "Gender",
    "role": "Role",
    "party": "Party",
    "organisation": "Organisation",
    "person": "Person",
}
WHOLES: dict[Dimension, str] = {
    "gender": "of people, and of speakers whom nobody found",
    "role": "of all speakers",
    "party": "of parties, politicians and party members",
    "organisation": "of all speakers, by the body that they are or speak for",
    "person": "of people; unknown are those without a name, and speakers whom nobody found",
}
NAMES: dict[By, str] = {"all": "", "time": "by {period}", "source": "by source", "desk": "by desk"}
METHOD = (
    "A quote of two speakers is half a quote of each. “Of known” leaves out those of whom the text "
    "does not tell it. The range is where that share lies at 95 % (Wilson's interval, with the "
    "design effect of articles: quotes of one article are not independent). It does not hold what "
    "was read wrongly: that is what “errors” expects, by the confidence of each quote."
)
MOST_NAMES = 25  # of organisations and people; tables to compute with have all
MOST_VALUES = 8  # that have a column or a line of their own
GROUPED: tuple[Dimension, ...] = ("gender", "role", "party")


def totals(report: Report) -> str:
    """„300 articles · 2,031 quotes · 31,402 words · 2024-01-01 to 2024-12-31“."""
    when = f"{report.first} to {report.last}" if report.first != report.last else f"{report.first}"
    parts = [
        counted(report.articles, "article"),
        counted(report.quotes, "quote"),
        counted(report.words, "word"),
        when if report.first is not None else "",
    ]
    return " · ".join(filter(None, parts))


def notes(report: Report) -> Iterator[str]:
    """What one has to know of the figures, a sentence each."""
    if report.quotes:
        if report.unattributed:
            share = percent(report.unattributed / report.quotes)
            yield f"No speaker was found of {counted(report.unattributed, 'quote')} ({share})."
        attributed = report.quotes - report.unattributed
        if attributed:
            share = percent(report.expected_errors / attributed)
            number = counted(round(report.expected_errors), "quote")
            whole = "the others" if report.unattributed else "all quotes"
            yield f"Of {whole}, some {share} ({number}) are expected to be read wrongly."
    if report.failed:
        yield f"{counted(report.failed, 'article')} could not be read."
    if report.undated and report.first is not None:
        yield f"{counted(report.undated, 'article')} without a date: not in what goes by time."
    if report.first is None and report.articles:
        yield "No article has a date: nothing goes by time."


def shown(rows: list[Row]) -> tuple[list[Row], int]:
    """The largest rows and the unknown, and how many others there are."""
    known = [row for row in rows if row.value != UNKNOWN]
    rest = [row for row in rows if row.value == UNKNOWN]
    return known[:MOST_NAMES] + rest, max(0, len(known) - MOST_NAMES)


def values(report: Report, what: Dimension) -> list[str]:
    """The values of a dimension that have a column or a line, the largest first."""
    return [row.value for row in report.of(what) if row.value != UNKNOWN][:MOST_VALUES]


def percent(share: float | None) -> str:
    """„41.2 %“; a dash for none."""
    return "–" if share is None else f"{100 * share:.1f} %"


def bounds(row: Row) -> str:
    """„35–47 %“; a dash for none."""
    if row.low is None or row.high is None:
        return "–"
    return f"{100 * row.low:.0f}–{100 * row.high:.0f} %"


def number(value: float) -> str:
    """„1,204“, „12.5“: without decimals where there are none."""
    return f"{value:,.0f}" if value == round(value) or value >= 1000 else f"{value:,.1f}"


def counted(count: int, what: str) -> str:
    """„1 article“, „1,204 articles“."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
