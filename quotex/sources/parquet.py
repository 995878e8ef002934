"""Rows of Parquet files, whose metadata say what they unpack to before anything is unpacked."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from quotex.errors import InputError, QuotexError
from quotex.files import reason
from quotex.sources.columns import MOST, Row

LONGEST = 16 << 20  # bytes of a cell
_AT_ONCE = 32 << 20  # bytes of the rows that are in memory at once
_MOST_ROWS = 64  # that are in memory at once
_LARGE = 64 << 20  # bytes of a column in a group of rows, below which nobody minds
_MOST_PACKED = 200  # times; text is packed to a third, one word for all rows to a hundredth


def rows(stream: BinaryIO) -> Iterator[Row | InputError]:
    """The rows of a file, in order.

    Raises `InputError` where it unpacks to what no archive of articles does, and where it is
    damaged from some row on.
    """
    file = _opened(stream)
    metadata = file.metadata
    largest = _largest_row(metadata)
    size = max(1, min(_MOST_ROWS, _AT_ONCE // max(1, largest)))
    names = [f.name for f in file.schema_arrow if _is_words(f.type)]
    try:
        # What stands in many rows stands once in memory.
        file = _opened(stream, read_dictionary=names)
        bare = _Unpacked(metadata.serialized_size + _packed(metadata))
        for batch in file.iter_batches(batch_size=size):
            for number in range(batch.num_rows):
                (row,) = batch.slice(number, 1).to_pylist()
                yield bare.checked(row)
    except InputError:
        raise
    except Exception as error:  # pyarrow raises kinds of its own and those of Python
        raise InputError(f"the Parquet file is damaged from here on: {_short(error)}") from None


def count(stream: BinaryIO) -> int:
    """How many rows a file has."""
    return int(_opened(stream).metadata.num_rows)


class _Unpacked:
    """What came out of a file so far, against what it takes on disk."""

    def __init__(self, packed: int) -> None:
        self.packed = packed
        self.size = 0

    def checked(self, row: Row) -> Row | InputError:
        """The row, or why it is none; raises `InputError` for what goes on without end."""
        sizes = [_size(value) for value in row.values()]
        self.size += sum(sizes)
        if self.size > 4 * _LARGE and self.size > _MOST_PACKED * self.packed:
            raise _bomb(self.packed, self.size)
        if max(sizes, default=0) > LONGEST:
            return InputError(f"a cell of more than {LONGEST >> 20} MiB: no article")
        return row


def _size(value: object) -> int:
    """Characters or bytes in a cell, those in a list of them included."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, list | tuple):
        return sum(map(_size, value))
    return sum(map(_size, value.values())) if isinstance(value, dict) else 0


def _largest_row(metadata: Any) -> int:
    """About the bytes of a row, by the metadata; raises `InputError` for a bomb."""
    largest = 0
    for group, column in _chunks(metadata):
        unpacked, packed = column.total_uncompressed_size, max(1, column.total_compressed_size)
        mean = unpacked // max(1, group.num_rows)
        if column.num_values > MOST * group.num_rows:
            raise InputError(f"lists of more than {MOST:,} things in a row: no article")
        if mean > LONGEST or (unpacked > _LARGE and unpacked > _MOST_PACKED * packed):
            raise _bomb(packed, unpacked)
        largest = max(largest, mean * group.num_columns)
    return largest


def _packed(metadata: Any) -> int:
    return sum(int(column.total_compressed_size) for _, column in _chunks(metadata))


def _chunks(metadata: Any) -> Iterator[tuple[Any, Any]]:
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        for column in range(group.num_columns):
            yield group, group.column(column)


def _bomb(packed: int, unpacked: int) -> InputError:
    return InputError(
        f"the Parquet file unpacks from {packed:,} to {unpacked:,} bytes, which no articles do"
    )


def _is_words(kind: Any) -> bool:
    import pyarrow

    words = (pyarrow.string(), pyarrow.large_string(), pyarrow.binary(), pyarrow.large_binary())
    return kind in words


def _opened(stream: BinaryIO, read_dictionary: list[str] | None = None) -> Any:
    try:
        import pyarrow.parquet
    except ImportError:
        raise QuotexError("reading Parquet needs pyarrow: pip install 'quotex[tables]'") from None
    try:
        return pyarrow.parquet.ParquetFile(stream, read_dictionary=read_dictionary)
    except Exception as error:
        raise InputError(f"not a Parquet file, or cut off: {_short(error)}") from None


def _short(error: Exception) -> str:
    return reason(error).split("\n")[0].rstrip(".")
