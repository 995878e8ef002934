"""The report as tables to compute with: CSV, and an Excel workbook."""

import csv
from dataclasses import astuple, fields
from typing import IO, TYPE_CHECKING, Any, TextIO

from quotex.display.wording import wording
from quotex.errors import QuotexError
from quotex.reporting.counting import DIMENSIONS
from quotex.reporting.report import Report, Row
from quotex.reporting.words import notes, totals
from quotex.sources.text import writable
from quotex.tables import safe

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = tuple(field.name for field in fields(Row))
_SHARES = frozenset(("share", "share_of_words", "of_known", "low", "high"))
_WIDTHS = {"group": 18, "value": 36, "what": 14, "ref": 12}
_LONGEST = 32_767  # characters of a cell in Excel
_MOST_ROWS = 1_048_575  # and rows of a sheet below its header


def write_csv(report: Report, stream: TextIO, *, raw_cells: bool = False) -> None:
    """Write all rows below a header; cells that a spreadsheet would compute begin with '."""
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for row in report.rows:
        writer.writerow(astuple(row) if raw_cells else map(safe, astuple(row)))


def write_xlsx(report: Report, stream: IO[bytes], title: str | None = None) -> None:
    """Write a workbook: what was counted, a sheet for each dimension, and one for all by groups.

    Raises `QuotexError` where openpyxl is not installed.
    """
    try:
        from openpyxl import Workbook
    except ImportError:
        raise QuotexError("writing Excel needs openpyxl: pip install 'quotex[tables]'") from None
    book = Workbook()
    first = book.active
    first.title = "Report"
    say = wording("en")
    above = (title or say.report("title"), totals(report, say), *notes(report, say))
    for words in (*above, say.report("method")):
        first.append([_text(words)])
    first.column_dimensions["A"].width = 120
    for what in DIMENSIONS:
        sheet = book.create_sheet(say.report(what))
        _fill(sheet, report.of(what), ("value", "ref", *COLUMNS[5:]))
    for by in ("time", "source", "desk"):
        rows = [row for row in report.rows if row.by == by]
        if rows:
            columns = ("group", "what", "value", *COLUMNS[5:])
            _fill(book.create_sheet(f"By {report.period if by == 'time' else by}"), rows, columns)
    book.save(stream)


def _fill(sheet: "Worksheet", rows: list[Row], columns: tuple[str, ...]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.append(list(columns))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for line, row in enumerate(rows[:_MOST_ROWS], start=2):
        for at, name in enumerate(columns, start=1):
            _put(sheet.cell(line, at), getattr(row, name), name)
    sheet.freeze_panes = "A2"
    for at, name in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = _WIDTHS.get(name, 12)


def _put(cell: Any, value: object, name: str) -> None:
    cell.value = _text(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"  # „=1+1“ is a name, and nothing to compute
    elif name in _SHARES:
        cell.number_format = "0.0%"


def _text(words: str) -> str:
    """Words as a workbook can hold them."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    held: str = ILLEGAL_CHARACTERS_RE.sub("\ufffd", writable(words))
    return held[:_LONGEST]
