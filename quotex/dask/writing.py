"""A table of quotes as a folder of Parquet files, one a partition, each whole or not there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotex.dask.partitions import named, numbered, one_number, part_of_dask
from quotex.errors import InputError
from quotex.files import unwritable, written_whole

if TYPE_CHECKING:
    import dask.dataframe
    import pandas


def write_parquet(
    table: "dask.dataframe.DataFrame", folder: str | Path, *, resume: bool = False
) -> int:
    """Compute `table` into a folder of Parquet files, one a partition; how many rows that were.

    `folder`: on a disk that all workers share.  A file („part-00007-of-01000.parquet“) is whole or
    not there, whatever happens to its worker.  With `resume`, partitions whose files are there are
    left out: the articles must be cut into partitions as they were before.  The types of the
    columns are those of `table`, even where a partition has no rows or only missing values; its
    index is left out.

    Raises `InputError` where the folder cannot be written, where, without `resume`, it has such
    files, and where those are of another number of partitions; `QuotexError` where Dask is not
    installed; and what computing `table` raises.
    """
    frames = part_of_dask("dataframe")
    if not isinstance(table, frames.DataFrame):
        raise InputError(f"a Dask DataFrame is needed, not {named(table)}")
    place = _Folder(Path(folder).absolute(), table.npartitions)
    missing = place.missing(resume)
    if not missing:
        return 0
    written = table.partitions[missing].map_partitions(
        _write,
        numbered(missing, frames),
        place=place,
        schema=_schema(table),
        meta=("rows", "int64"),
        align_dataframes=False,
        clear_divisions=True,
        enforce_metadata=False,
    )
    count = int(written.sum().compute())
    place.clear()
    return count


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder that takes a file for each of so many partitions."""

    path: Path
    count: int

    def file(self, number: int) -> Path:
        return self.path / f"part-{number:05d}-of-{self.count:05d}.parquet"

    def missing(self, resume: bool) -> list[int]:
        """The partitions without a file."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            there = {file.name for file in self.path.glob("*.parquet")}
        except OSError as error:
            raise unwritable(self.path, error) from None
        ours = {self.file(number).name: number for number in range(self.count)}
        if foreign := min(there - set(ours), default=None):
            raise InputError(
                f"{self.path}: {foreign} is none of these {self.count:,} partitions: "
                "take another folder, or cut the articles as before"
            )
        if there and not resume:
            raise InputError(
                f"{self.path}: has {len(there):,} of {self.count:,} partitions: "
                "go on with resume=True, or take another folder"
            )
        return [number for name, number in ours.items() if name not in there]

    def clear(self) -> None:
        """Remove what workers that were killed have left half-written."""
        for draft in self.path.glob(".part-*.parquet.*"):
            draft.unlink(missing_ok=True)


def _schema(table: Any) -> Any:
    """The table's types as Arrow has them, strings as in the Parquet files of `quotex extract`."""
    import pyarrow

    fields = pyarrow.Schema.from_pandas(table._meta, preserve_index=False)
    large, string = pyarrow.large_string(), pyarrow.string()
    return pyarrow.schema(f.with_type(string) if f.type == large else f for f in fields)


def _write(part: "pandas.DataFrame", number: Sequence[int], place: _Folder, schema: Any) -> Any:
    """Put a partition into its file; how many rows it has."""
    import pyarrow.parquet

    (partition,) = number
    table = pyarrow.Table.from_pandas(part, schema=schema, preserve_index=False)
    with written_whole(place.file(partition), binary=True) as stream:
        pyarrow.parquet.write_table(table, stream)
    return one_number(len(part))
