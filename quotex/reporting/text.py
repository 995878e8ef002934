"""The report as text: tables for a terminal, and the same without colours for a pipe."""

from typing import TYPE_CHECKING, TextIO

from quotex.display.wording import wording
from quotex.reporting.counting import DIMENSIONS, UNKNOWN, Dimension
from quotex.reporting.report import By, Report
from quotex.reporting.words import (
    GROUPED,
    bounds,
    grouped_by,
    notes,
    number,
    percent,
    totals,
    values,
)
from quotex.reporting.words import shown as largest
from quotex.running.terminal import shown

if TYPE_CHECKING:
    from rich.table import Table

_WIDTH = 100  # characters of a line where nobody says how many there are
_MOST_COLUMNS = 6
_SAY = wording("en")
_MOST_GROUPS = 40  # periods, sources: the last ones, the largest ones


def write_text(report: Report, stream: TextIO, title: str | None = None) -> None:
    """Write the tables to `stream`: with colours on a terminal, as plain text elsewhere."""
    from rich.console import Console
    from rich.text import Text

    terminal = stream.isatty()
    console = Console(
        file=stream,
        highlight=False,
        width=None if terminal else _WIDTH,
        no_color=not terminal,
        legacy_windows=False,
    )
    console.print(Text(shown(title or _SAY.report("title")), style="bold"))
    console.print(totals(report, _SAY))
    for note in notes(report, _SAY):
        console.print(note, style="dim")
    for what in DIMENSIONS:
        if report.of(what):
            console.print()
            console.print(_table(report, what))
    for by in ("time", "source", "desk"):
        for what in GROUPED:
            if len(report.groups(by)) > 1 and values(report, what):
                console.print()
                console.print(_groups(report, what, by))
    if report.quotes:
        console.print()
        console.print(_SAY.report("method"), style="dim")


def _new(title: str, *columns: str) -> "Table":
    from rich import box
    from rich.table import Table

    table = Table(title=title, title_justify="left", box=box.SIMPLE, pad_edge=False)
    for k, column in enumerate(columns):
        table.add_column(column, justify="right" if k else "left", no_wrap=bool(k))
    return table


def _table(report: Report, what: Dimension) -> "Table":
    from rich.text import Text

    table = _new(
        f"{_SAY.report(what)} ({_SAY.report(f'whole_{what}')})",
        *("", "quotes", "share", "of known", "95 %", "words", "share", "articles", "errors"),
    )
    rows, others = largest(report.of(what))
    for row in rows:
        table.add_row(
            Text(shown(row.value)),
            number(row.quotes, _SAY),
            percent(row.share, _SAY),
            percent(row.of_known, _SAY),
            bounds(row),
            number(round(row.words), _SAY),
            percent(row.share_of_words, _SAY),
            f"{row.articles:,}",
            number(round(row.expected_errors, 1), _SAY),
            style="dim" if row.value == UNKNOWN else "",
        )
    if others:
        table.add_row(_SAY.report("more", n=_SAY.number(others)), style="dim")
    return table


def _groups(report: Report, what: Dimension, by: By) -> "Table":
    """A row for each period, source or desk: the shares of the known, and of the unknown."""
    from rich.text import Text

    columns = values(report, what)[:_MOST_COLUMNS]
    title = _SAY.report("of_known", what=grouped_by(report, what, by, _SAY))
    table = _new(title, "", "quotes", *columns, UNKNOWN)
    groups = report.groups(by)
    for group in groups[-_MOST_GROUPS:] if by == "time" else groups[:_MOST_GROUPS]:
        rows = {row.value: row for row in report.of(what, by, group)}
        unknown = rows.get(UNKNOWN)
        cells = [percent(rows[v].of_known, _SAY) if v in rows else "–" for v in columns]
        quotes = sum(row.quotes for row in rows.values())
        table.add_row(
            Text(shown(group)),
            number(round(quotes, 1), _SAY),
            *cells,
            percent(unknown.share, _SAY) if unknown is not None else "–",
        )
    return table
