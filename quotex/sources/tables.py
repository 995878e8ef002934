"""Rows of a table as articles: JSON lines, a JSON list, CSV and Parquet."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, BinaryIO

from quotex.errors import InputError, QuotexError
from quotex.files import encoding_of, reason
from quotex.sources.places import Kind
from quotex.sources.text import Failure, Text, checked, told

Row = dict[str, Any]
_TEXT = (
    "text",
    "body",
    "content",
    "fulltext",
    "full_text",
    "maintext",
    "article",
    "artikel",
    "inhalt",
    "volltext",
)
_ID = ("id", "name", "doc_id", "article_id", "document_id")
_ABOUT = {  # what the metadata of an article are called, and columns with them
    "title": ("title", "headline", "titel", "überschrift", "schlagzeile"),
    "date": ("date", "published", "published_at", "datum", "erscheinungsdatum"),
    "source": ("source", "publisher", "quelle", "zeitung", "medium"),
    "author": ("author", "autor", "autorin", "verfasser"),
    "url": ("url", "link"),
}
_DELIMITERS = ",;\t|"
_PATIENCE = 10  # JSON records in a row without the column, after which it is a wrong name
_BATCH = 64  # rows of a Parquet file that are in memory at once


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold the text and the article's id; `None` where they are to be found."""

    text: str | None = None
    id: str | None = None


def articles(name: str, stream: BinaryIO, kind: Kind, columns: Columns) -> Iterator[Text | Failure]:
    """The articles of a table, in order; a row that holds none gives a `Failure`.

    `stream` can be sought in.  Raises `InputError` where the table as a whole cannot be read,
    or from some row on.
    """
    number = found = 0
    for number, row in enumerate(_ROWS[kind](stream), start=1):
        meta = {"file": name, "row": str(number)}
        try:
            if isinstance(row, InputError):
                raise row
            text = article(row, meta, columns)
        except InputError as error:
            same_for_all = kind in ("csv", "parquet") or (not found and number == _PATIENCE)
            if isinstance(error, _ColumnError) and same_for_all:
                raise InputError(str(error)) from None
            yield Failure(str(error), meta)
        else:
            found += 1
            yield text
    if number == 0:
        raise InputError("the table has no rows")


def count(stream: BinaryIO, kind: Kind) -> int:
    """How many rows a table has, for the time left; what is wrong with it is told later."""
    try:
        if kind == "parquet":
            return int(_parquet(stream).metadata.num_rows)
        if kind == "jsonl":
            return sum(1 for line in stream if line.strip())
        return sum(1 for _ in _ROWS[kind](stream))
    except InputError:
        return 1


class _ColumnError(InputError):
    """A column that is not there."""


def article(row: Row, meta: dict[str, str], columns: Columns) -> Text:
    """The article in a row, whose `meta` takes what stands beside the text.

    Raises `InputError` where the row has no such column, or no German text in it.
    """
    text_column = _column(row, columns.text, _TEXT)
    if text_column is None:
        wanted = f"column {columns.text!r}" if columns.text else f"text column ({', '.join(_TEXT)})"
        option = "" if columns.text else "; say which one with --text-column"
        raise _ColumnError(f"no {wanted}; the columns are {_named(row)}{option}")
    id_column = _column(row, columns.id, _ID)
    if id_column is None and columns.id:
        raise _ColumnError(f"no column {columns.id!r}; the columns are {_named(row)}")
    beside = {column: value for column, value in row.items() if column != text_column}
    if id_column is not None:
        beside = {**beside, "id": row[id_column]}
    for known, names in _ABOUT.items():
        column = _column(beside, None, names)
        if column is not None and known not in beside:
            beside[known] = beside.pop(column)
    meta.update({k: v for k, v in told(beside).items() if k not in meta})
    text = row[text_column]
    if text is not None and not isinstance(text, str):
        raise InputError(f"column {text_column!r} holds no text but {type(text).__name__}")
    return Text(checked(text or ""), meta)


def _column(row: Row, wanted: str | None, usual: Sequence[str]) -> str | None:
    if wanted is not None:
        return wanted if wanted in row else None
    by_lower = {column.lower(): column for column in reversed(list(row))}
    return next((by_lower[name] for name in usual if name in by_lower), None)


def _named(row: Row) -> str:
    return ", ".join(repr(column) for column in row) or "none"


def _jsonl(stream: BinaryIO) -> Iterator[Row | InputError]:
    for number, line in enumerate(stream):
        data = line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line
        if data.strip():
            yield _record(data)


def _record(data: bytes) -> Row | InputError:
    try:
        return _object(json.loads(data))
    except (ValueError, RecursionError) as error:
        return InputError(f"not JSON: {_short(error)}")


def _object(value: Any) -> Row | InputError:
    if isinstance(value, dict):
        return value
    return InputError(f"not a JSON object but {type(value).__name__}")


def _json(stream: BinaryIO) -> Iterator[Row | InputError]:
    try:
        data = json.loads(stream.read())
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {_short(error)}") from None
    yield from map(_object, data if isinstance(data, list) else [data])


def _csv(stream: BinaryIO) -> Iterator[Row | InputError]:
    encoding = encoding_of(stream)
    lines = io.TextIOWrapper(stream, encoding=encoding, newline="")
    csv.field_size_limit(2**31 - 1)  # the longest that every platform takes
    try:
        yield from _csv_rows(lines)
    except (csv.Error, UnicodeError) as error:
        raise InputError(f"not a CSV table from here on: {_short(error)}") from None
    finally:
        lines.detach()


def _csv_rows(lines: io.TextIOWrapper) -> Iterator[Row | InputError]:
    first = lines.readline()
    delimiter = max(_DELIMITERS, key=lambda one: len(next(csv.reader([first], delimiter=one), [])))
    lines.seek(0)
    # Without "strict", a mark that nothing closes would swallow the rows behind it.
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    header = next(rows, [])
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield InputError(f"broken quotation marks in the row at line {line}: {_short(error)}")
            continue
        if len(cells) > len(header):
            yield InputError(
                f"{len(cells)} cells under {len(header)} columns (line {line}): is a quote open?"
            )
        elif cells:  # not a blank line; some programs leave out empty cells at the end
            yield dict(zip_longest(header, cells))


def _parquet_rows(stream: BinaryIO) -> Iterator[Row | InputError]:
    file = _parquet(stream)
    try:
        for batch in file.iter_batches(batch_size=_BATCH):
            yield from batch.to_pylist()
    except Exception as error:  # pyarrow raises kinds of its own and those of Python
        raise InputError(f"the Parquet file is damaged from here on: {_short(error)}") from None


def _parquet(stream: BinaryIO) -> Any:
    try:
        import pyarrow.parquet
    except ImportError:
        raise QuotexError("reading Parquet needs pyarrow: pip install 'quotex[tables]'") from None
    try:
        return pyarrow.parquet.ParquetFile(stream)
    except Exception as error:
        raise InputError(f"not a Parquet file, or cut off: {_short(error)}") from None


def _short(error: Exception) -> str:
    return reason(error).split("\n")[0].rstrip(".")


_ROWS: dict[str, Callable[[BinaryIO], Iterable[Row | InputError]]] = {
    "jsonl": _jsonl,
    "json": _json,
    "csv": _csv,
    "parquet": _parquet_rows,
}
