"""An evaluation as text: tables for a terminal, and the same without colours for a pipe."""

import io
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, TextIO

from quotex.evaluation.figures import Tables
from quotex.running.terminal import shown

if TYPE_CHECKING:
    from rich.table import Table

    from quotex.evaluation.evaluation import Evaluation

_WIDTH = 100  # characters of a line where nobody says how many there are
_COUNTS = frozenset(("gold", "answered", "found in", "quotes", "of"))
_NOTHING = "–"
TITLES = {
    "types": "Quotes, by type",
    "roles": "Quotes in gold, by the role of who utters them",
    "actors": "Actors and terms",
    "confidence": "Answers with a speaker that are at least so sure",
    "calibration": "Answers with a speaker, by confidence",
    "errors": "Errors",
}
"""What stands above each table."""
MEANINGS = {
    "types": "P, R, F1: found, of the answers, of gold; exact: F1 where only the very same words "
    "count; cue, speaker, actor: right, of found; of gold: found with the right actor.",
    "roles": "found: of gold; speaker, actor: right, of found; of gold: found, the right actor.",
    "confidence": "right: the quote, its type and its actor; of right: how many of all that are "
    "right are so sure.",
    "calibration": "error: by how much confidence and share of right differ, on average.",
}
"""What the columns mean, where the names do not say it."""
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "types": {
        **{name: name for name in ("P", "R", "F1", "exact")},
        **{"cue of found": "cue", "speaker of found": "speaker", "actor of found": "actor"},
        **{"actor": "of gold", "gold": "gold", "answered": "answered"},
    },
    "roles": {
        "gold": "gold",
        "found": "found",
        "speaker of found": "speaker",
        "actor of found": "actor",
        "actor": "of gold",
    },
    "confidence": {"quotes": "quotes", "right": "right", "of right": "of right"},
    "calibration": {
        **{name: name for name in ("quotes", "confidence", "right", "error")},
    },
}
"""The columns of the tables that have the same ones in each row, and what stands above them."""


def as_text(evaluation: "Evaluation") -> str:
    """The figures as plain text."""
    stream = io.StringIO()
    write_text(evaluation, stream)
    return stream.getvalue()


def write_text(evaluation: "Evaluation", stream: TextIO) -> None:
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
    figures = evaluation.figures()
    console.print(Text(totals(evaluation), style="bold"))
    for note in evaluation.notes:
        console.print(Text(shown(note)), style="dim")
    for name, columns in COLUMNS.items():
        if figures[name]:
            console.print(f"\n{TITLES[name]}", style="italic")
            console.print(_table(name, columns, figures))
            console.print(MEANINGS[name], style="dim")
    for name, table in (("errors", _errors(figures)), ("actors", _actors(figures))):
        console.print(f"\n{TITLES[name]}", style="italic")
        console.print(table)


def totals(evaluation: "Evaluation") -> str:
    """What was compared, in a line."""
    whole = evaluation.figures()["types"]["all"]
    articles = "article" if evaluation.articles == 1 else "articles"
    return (
        f"{evaluation.articles:,} {articles}: {_number(whole['gold'])} quotes in gold, "
        f"{_number(whole['answered'])} in the answers, {_number(whole['found'])} found"
    )


def cell(name: str, value: float | None) -> str:
    """A figure as people read it: „83.5“, „1,204“; „–“ where there is none."""
    if value is None:
        return _NOTHING
    return _number(value) if name in _COUNTS else f"{value:.1f}"


def _number(value: float | None) -> str:
    return f"{value or 0:,.0f}"


def _new(columns: Collection[str]) -> "Table":
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE, pad_edge=False, padding=(0, 1, 0, 0), show_header=any(columns))
    for k, column in enumerate(("", *columns)):
        table.add_column(column, justify="right" if k else "left", no_wrap=True)
    return table


def _table(name: str, columns: Mapping[str, str], figures: Tables) -> "Table":
    table = _new(columns.values())
    for about, row in figures[name].items():
        cells = (cell(c, row.get(c)) if c in row else "" for c in columns)
        table.add_row(about, *cells, style="bold" if about == "all" else "")
    return table


def _errors(figures: Tables) -> "Table":
    kinds = figures["errors"]
    types = dict.fromkeys(type for row in kinds.values() for type in row if type != "all")
    table = _new((*types, "all"))
    for kind, row in kinds.items():
        table.add_row(kind, *(_number(row.get(type)) for type in (*types, "all")))
    return table


def _actors(figures: Tables) -> "Table":
    table = _new(("",))
    table.columns[1].justify = "left"
    for about, row in figures["actors"].items():
        table.add_row(about, "   ".join(f"{name} {cell(name, v)}" for name, v in row.items()))
    return table
