"""An Excel workbook: quotes to filter and sort, and a sheet that says what the columns mean.

Rows are written as they come; openpyxl keeps none of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain, islice
from typing import IO, Any

import regex

from quotex.errors import QuotexError
from quotex.sources.text import writable

_MOST_ROWS = 1_048_575  # of a sheet, below the header
_LONGEST = 32_767  # characters of a cell
_WIDTH = 16  # of a column, in characters
_WIDE = {"text": 60, "context": 60, "heading": 30, "title": 40, "url": 30}
_FORBIDDEN = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DAY = regex.compile(r"(?:19|[2-9]\d)\d\d-\d\d-\d\d")  # Excel's days begin in 1900
_DAYS = frozenset(("date",))


def new_workbook() -> Any:
    """A workbook that keeps no row; raises `QuotexError` where openpyxl is not installed."""
    try:
        from openpyxl import Workbook
    except ImportError:
        raise QuotexError("writing XLSX needs openpyxl: pip install 'quotex[tables]'") from None
    return Workbook(write_only=True)


def write_workbook(
    book: Any,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    meanings: Mapping[str, str],
    stream: IO[bytes],
) -> None:
    """Write rows into a sheet „quotes“, further ones where it is full, and one „columns“.

    `meanings`: what that sheet says of each column.

    Words stay words: nothing is computed, whatever a cell begins with.  A cell of more characters
    than Excel takes is cut off and ends in „…“.  A column `date` holds days where it tells days.
    """
    rest = iter(rows)
    first = next(rest, None)
    rest = rest if first is None else chain([first], rest)
    number = 0
    while number == 0 or first is not None:
        number += 1
        title = "quotes" if number == 1 else f"quotes {number}"
        _write_sheet(book, title, columns, islice(rest, _MOST_ROWS))
        first = next(rest, None)
        rest = rest if first is None else chain([first], rest)
    explained = ((name, meanings.get(name, "a column of the input")) for name in columns)
    _write_sheet(book, "columns", ("column", "means"), explained)
    book.save(stream)


def _write_sheet(book: Any, title: str, columns: Sequence[str], rows: Iterable[Any]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for number, name in enumerate(columns, start=1):
        width = _WIDE.get(name, _WIDTH) if title != "columns" else 20 + 80 * (number - 1)
        sheet.column_dimensions[get_column_letter(number)].width = width
    bold = Font(bold=True)
    sheet.append([_cell(sheet, name, "", bold) for name in columns])
    count = 1
    for row in rows:
        count += 1
        sheet.append([_cell(sheet, v, name) for v, name in zip(row, columns, strict=True)])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"


def _cell(sheet: Any, value: Any, column: str, font: Any = None) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return value
    day = _day(value) if column in _DAYS else None
    if day is not None:
        return day
    words = _FORBIDDEN.sub("\ufffd", writable(value))
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    cell = WriteOnlyCell(sheet, words)
    cell.data_type = "s"  # „=1+1“ would be computed, „#N/A“ an error
    if font is not None:
        cell.font = font
    return cell


def _day(value: str) -> date | None:
    if not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
