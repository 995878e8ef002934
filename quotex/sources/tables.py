"""Rows of a table as articles: JSON lines, JSON, CSV, Parquet; likewise feeds, NewsML and TEI."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import BinaryIO, NamedTuple

from quotex.errors import InputError
from quotex.sources import delimited, json_rows, parquet
from quotex.sources.columns import ColumnError, Columns, Row, article
from quotex.sources.dialects import Marks
from quotex.sources.places import XML, Kind
from quotex.sources.text import Failure, Text

_PATIENCE = 10  # JSON records in a row without the column, after which it is a wrong name


def articles(
    name: str, stream: BinaryIO, kind: Kind, columns: Columns, marks: Marks
) -> Iterator[Text | Failure]:
    """The articles of a table, in order; a row that holds none gives a `Failure`.

    `stream` can be sought in.  Raises `InputError` where the table as a whole cannot be read,
    or from some row on.
    """
    if kind in XML:
        columns = Columns()
    columns, rows = _rows(stream, kind, columns, marks)
    waiting: list[_Waiting] = []  # until a row shows that the columns are right
    number = 0
    for number, row in enumerate(rows, start=1):
        meta = {"file": name, "row": str(number)}
        try:
            if isinstance(row, InputError):
                raise row
            text = article(row, meta, columns)
        except ColumnError as error:
            if kind in ("csv", "parquet") or (number == _PATIENCE == len(waiting) + 1):
                yield from (one.failure for one in waiting if not one.of_column)
                raise
            waiting.append(_Waiting(Failure(str(error), meta), of_column=True))
        except InputError as error:
            waiting.append(_Waiting(Failure(str(error), meta), of_column=False))
        except RecursionError:
            waiting.append(_Waiting(Failure("nested too deeply", meta), of_column=False))
        else:
            yield from (one.failure for one in waiting)
            waiting.clear()
            yield text
            continue
        if number > len(waiting) or number >= _PATIENCE:
            yield from (one.failure for one in waiting)
            waiting.clear()
    if number == len(waiting) and all(one.of_column for one in waiting):
        if not waiting:
            raise InputError("the table has no rows")
        raise ColumnError(waiting[0].failure.error)
    yield from (one.failure for one in waiting)


class _Waiting(NamedTuple):
    """A failure that is told later, and whether the row lacks the column."""

    failure: Failure
    of_column: bool


def _rows(
    stream: BinaryIO, kind: Kind, columns: Columns, marks: Marks
) -> tuple[Columns, Iterator[Row | InputError]]:
    """The rows of a table, and its columns, which those of CSV may show."""
    if kind == "csv":
        return delimited.rows(stream, columns, marks)
    return columns, _reader(kind)(stream)


def _reader(kind: Kind) -> Callable[[BinaryIO], Iterator[Row | InputError]]:
    """The function that reads a kind; its module is loaded for it alone."""
    if kind in XML:
        module = {"feed": "feeds"}.get(kind, kind)
        rows: Callable[[BinaryIO], Iterator[Row | InputError]]
        rows = import_module(f"quotex.sources.{module}").rows
        return rows
    return {"jsonl": json_rows.lines, "json": json_rows.records}.get(kind, parquet.rows)


def count(stream: BinaryIO, kind: Kind, marks: Marks) -> int:
    """How many rows a table has, for the time left; what is wrong with it is told later."""
    try:
        if kind == "parquet":
            return parquet.count(stream)
        if kind == "jsonl":
            return json_rows.count_lines(stream)
        return sum(1 for _ in _rows(stream, kind, Columns(), marks)[1])
    except InputError:
        return 1
