"""Archives on a Dask cluster: every partition of articles becomes a partition of quotes.

frame = dask.dataframe.read_parquet("archiv/")      # columns id, title, date, text
quotes = quotex.dask.extract(frame)                 # lazy; a row for every quote
quotex.dask.write_parquet(quotes, "zitate/", resume=True)

A worker process loads the pipeline once and reads on one core, some articles at a time: give it one
thread and start as many processes as there are cores.
"""

import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from quotex.article import Article
from quotex.batch import BATCH_SIZE, Answer, extract_many
from quotex.errors import InputError, QuotexError
from quotex.files import unwritable, written_whole
from quotex.running.streams import batched
from quotex.sources.columns import Columns, article
from quotex.sources.text import Failure, Meta, Text, checked, writable
from quotex.tables import ABOUT, COLUMNS, KINDS, article_id, rows

if TYPE_CHECKING:
    import dask.bag
    import dask.dataframe
    import pandas
    from spacy.language import Language

    Partition: TypeAlias = "pandas.DataFrame"
    Articles: TypeAlias = "dask.dataframe.DataFrame | dask.bag.Bag"

Errors = Literal["keep", "raise"]
_PLACE = ("file", "row")  # columns that say where an article stood
# What has no span, an article that could not be read, needs integers that can be missing.
_DTYPES = {"string": "string[pyarrow]", "int64": "Int64", "float64": "float64"}


def extract(
    articles: "Articles",
    *,
    text_column: str = "text",
    id_column: str | None = None,
    model: str | Path | None = None,
    threads: int = 1,
    max_length: int = 1_000_000,
    errors: Errors = "keep",
) -> "dask.dataframe.DataFrame":
    """Say who said what in the articles of a Dask DataFrame or Bag; computes nothing yet.

    `articles`: a DataFrame with a row for every article, or a Bag of strings, of mappings with
    the text under `text_column`, or of what `quotex.read` yields.  `id_column`: what tells an
    article from others, found by its name ("id", "name", …) where left out; further columns go
    into `Article.meta` as with `quotex.read`, and an index that has a name counts as a column.
    `model`: as for `quotex.load`, by a name or path that every worker has.  `threads`: how many
    the encoder uses in a worker process.  `max_length`: characters of the longest text that is
    read; a pipeline may take fewer.

    The answer has the columns of `quotex.to_dataframe`, a row for every quote:

    - article, quote, text, type, speaker, speaker_text, office, actor_kind, cue, cue_lemma,
      addressee, heading, title, date, source, url, file: `string[pyarrow]`
    - start, end (characters): `Int64`
    - confidence (in [0, 1]): `float64`
    - error: `string[pyarrow]`; not there with `errors="raise"`

    An article that cannot be read (no text, no German, too long) gives one row in its place: its
    `article` and what stood beside its text, why in `error`, and nothing else; `error` is missing
    in all other rows.  With `errors="raise"` it ends the computation with an `InputError`.

    `article` is the id; else „file#row“, where there are such columns; else „partition.row“, the
    partition counted from 0 as in `frame.partitions[0]`, the row in it from 1.  The rows of a
    DataFrame keep its index and divisions: a quote has the label of its article.

    Raises `InputError` for a column that is not there, for what is neither DataFrame nor Bag, and
    for options that make no sense; `QuotexError` where Dask is not installed.  Computing raises
    `PipelineError` where a worker cannot load the pipeline.
    """
    bags, frames = _dask("bag"), _dask("dataframe")
    columns = Columns(text_column, id_column)
    reading = _Reading(columns, _anywhere(model), threads, max_length, errors)
    if isinstance(articles, frames.DataFrame):
        return _of_frame(articles, reading, frames)
    if isinstance(articles, bags.Bag):
        return _of_bag(articles, reading, bags, frames)
    raise InputError(_neither(articles))


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
    frames = _dask("dataframe")
    if not isinstance(table, frames.DataFrame):
        raise InputError(f"a Dask DataFrame is needed, not {_named(table)}")
    place = _Folder(Path(folder).absolute(), table.npartitions)
    missing = place.missing(resume)
    if not missing:
        return 0
    written = table.partitions[missing].map_partitions(
        _write,
        _numbers(missing, frames),
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


def _dask(name: str) -> Any:
    try:
        return import_module(f"dask.{name}")
    except ImportError:
        raise QuotexError("a Dask cluster needs dask: pip install 'quotex[dask]'") from None


def _anywhere(model: "str | Path | Language | None") -> str | None:
    """A pipeline's name as a worker understands it, which has a working directory of its own."""
    if model is None:
        return None
    if not isinstance(model, str | Path):
        raise InputError(
            "a worker loads the pipeline by its name or path, not as an object: "
            "save it with nlp.to_disk(FOLDER)"
        )
    return os.path.abspath(model) if os.path.isdir(model) else str(model)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How articles are to be read."""

    columns: Columns
    model: str | None
    threads: int
    max_length: int
    errors: Errors

    def __post_init__(self) -> None:
        for name in ("threads", "max_length"):
            if getattr(self, name) < 1:
                raise InputError(f"{name}={getattr(self, name)}: at least 1 is needed")
        if self.errors not in ("keep", "raise"):
            raise InputError(f"errors={self.errors!r} is neither 'keep' nor 'raise'")

    @property
    def dtypes(self) -> dict[str, str]:
        """The columns of the answer, with their types."""
        names = COLUMNS if self.errors == "raise" else (*COLUMNS, "error")
        return {name: _DTYPES[KINDS.get(name, "string")] for name in names}


def _of_frame(articles: Any, reading: _Reading, frames: Any) -> "dask.dataframe.DataFrame":
    _refuse_missing(articles, reading.columns)
    quotes: dask.dataframe.DataFrame = articles.map_partitions(
        _read_rows,
        _numbers(range(articles.npartitions), frames),
        reading=reading,
        meta=_table([], articles._meta.index, reading),
        align_dataframes=False,
    )
    return quotes


def _of_bag(articles: Any, reading: _Reading, bags: Any, frames: Any) -> "dask.dataframe.DataFrame":
    count = articles.npartitions
    numbers = bags.from_sequence(range(count), npartitions=count)
    tables = articles.map_partitions(_read_items, numbers, reading=reading)
    keys = tables.__dask_keys__()
    graph = tables.__dask_optimize__(tables.dask, keys)
    meta = _read_items([], [0], reading)
    quotes: dask.dataframe.DataFrame = frames.from_graph(
        graph, meta, [None] * (count + 1), keys, "quotes"
    )
    return quotes


def _refuse_missing(articles: Any, columns: Columns) -> None:
    """Tell of a wrong column before any worker has begun."""
    from pandas.api.types import is_bool_dtype, is_datetime64_any_dtype, is_numeric_dtype

    there = _with_index(articles._meta)
    for wanted in (columns.text, columns.id):
        if wanted is not None and wanted not in there.columns:
            named = ", ".join(map(repr, there.columns)) or "none"
            raise InputError(f"no column {wanted!r}; the columns are {named}")
    dtype = there[columns.text].dtype
    if is_numeric_dtype(dtype) or is_bool_dtype(dtype) or is_datetime64_any_dtype(dtype):
        raise InputError(f"column {columns.text!r} holds no text but {dtype}")


def _neither(articles: object) -> str:
    hint = {
        "DataFrame": ": dask.dataframe.from_pandas(frame, npartitions=…) makes one",
        "Series": ": give the whole DataFrame and text_column",
        "list": ": dask.bag.from_sequence(texts) makes one",
    }.get(type(articles).__name__, "")
    return f"a Dask DataFrame or Bag of articles is needed, not {_named(articles)}{hint}"


def _named(value: object) -> str:
    kind = type(value)
    return f"{kind.__module__.split('.')[0]}.{kind.__name__}".removeprefix("builtins.")


def _numbers(numbers: Iterable[int], frames: Any) -> Any:
    """Numbers to go with partitions: a task of its own does not know which one it has."""
    from pandas import Series

    return frames.from_map(_number, list(numbers), meta=Series([], dtype="int64"))


def _number(number: int) -> Any:
    from pandas import Series

    return Series([number], dtype="int64")


# --- In a worker: reading ----------------------------------------------------------------------

_turn = threading.Lock()  # a pipeline is for one thread at a time


@lru_cache(maxsize=2)
def _loaded(model: str | None, threads: int) -> "Language":
    """The process's pipeline; called in turn, so that it is loaded once."""
    from quotex.pipeline import load

    return load(model, threads=threads)


def _read_rows(part: "Partition", number: Sequence[int], reading: _Reading) -> "Partition":
    """The quotes in a partition of a DataFrame."""
    found = _with_index(part).to_dict("records") if len(part) else []
    return _table(_answers(_texts(found, number, reading), reading), part.index, reading)


def _read_items(items: Iterable[object], number: Sequence[int], reading: _Reading) -> "Partition":
    """The quotes in a partition of a Bag."""
    from pandas import RangeIndex

    texts = list(_texts(items, number, reading))
    return _table(_answers(texts, reading), RangeIndex(len(texts)), reading)


def _with_index(part: "Partition") -> "Partition":
    """The partition, its index a column where that has a name: `frame.set_index("id")`."""
    return part if part.index.name in (None, *part.columns) else part.reset_index()


def _texts(
    items: Iterable[object], number: Sequence[int], reading: _Reading
) -> Iterator[Text | Failure]:
    """The articles of a partition, each with an id where nothing else tells it from all others."""
    (partition,) = number
    for row, item in enumerate(items, start=1):
        text = item if isinstance(item, Text | Failure) else _text(item, reading.columns)
        if _is_told_apart(text.meta, among_files=text is item):
            yield text
        else:
            meta = {**text.meta, "id": f"{partition}.{row}"}
            yield replace(text, meta=meta)


def _is_told_apart(meta: Meta, among_files: bool) -> bool:
    """Whether it has an id or a place of its own; a file of a table has many articles."""
    return bool(meta.get("id")) or ("file" in meta and ("row" in meta or among_files))


def _text(item: object, columns: Columns) -> Text | Failure:
    """The text that an item of a Bag or a row holds, or why it holds none."""
    place: dict[str, str] = {}
    try:
        if isinstance(item, str):
            return Text(checked(item))
        if not isinstance(item, Mapping):
            raise InputError(f"no text but {type(item).__name__}")
        beside = {str(name): _plain(value) for name, value in item.items()}
        for name in _PLACE:
            if name != columns.text and beside.get(name) is not None:
                place[name] = str(beside.pop(name))
        return article(beside, place, columns)
    except InputError as error:
        return Failure(str(error), place)


def _plain(value: Any) -> Any:
    """A cell as Python has it: pandas' kinds of missing value are none."""
    from pandas import isna

    if hasattr(value, "tolist"):  # numpy's scalars and arrays
        value = value.tolist()
    is_one = not isinstance(value, list | tuple | dict | set)
    return None if is_one and isna(value) is True else value


def _answers(texts: Iterable[Text | Failure], reading: _Reading) -> Iterator[Answer]:
    """What the articles say, each read in turn with the other threads of the process."""
    for batch in batched(texts, BATCH_SIZE):
        bearable = [_unless_too_long(text, reading.max_length) for text in batch]
        with _turn:
            nlp = _loaded(reading.model, reading.threads)
            longer = reading.max_length if reading.max_length > nlp.max_length else None
            answers = list(
                extract_many(bearable, model=nlp, errors=reading.errors, max_length=longer)
            )
        yield from answers  # when others may have their turn


def _unless_too_long(text: Text | Failure, most: int) -> Text | Failure:
    """A long text might bring down the process, and whoever reads it next."""
    if isinstance(text, Failure) or len(text.text) <= most:
        return text
    size = f"{len(text.text):,} characters, more than max_length={most:,}"
    return Failure(f"the text has {size}", text.meta)


def _table(answers: Iterable[Answer], labels: Any, reading: _Reading) -> "Partition":
    """The rows of a partition; `labels` is an index with one for every article."""
    from pandas import DataFrame

    cells: list[list[Any]] = []
    places: list[int] = []
    for place, answer in enumerate(answers):
        new = [_failed(answer)] if isinstance(answer, Failure) else _quoted(answer)
        cells += new
        places += [place] * len(new)
    table: Any = DataFrame.from_records(cells, columns=[*COLUMNS, "error"])
    table = table[list(reading.dtypes)].astype(reading.dtypes)
    return table.set_axis(labels.take(places), axis=0)


def _quoted(article: Article) -> list[list[Any]]:
    return [[*map(_storable, row), None] for row in rows([article])]


def _failed(failure: Failure) -> list[Any]:
    known = {"article": article_id(failure, 0), "error": failure.error}
    known |= {name: failure.meta[name] for name in ABOUT if name in failure.meta}
    return [_storable(known.get(name)) for name in (*COLUMNS, "error")]


def _storable(value: Any) -> Any:
    """A cell that Arrow takes: it has no place for half a character („\\ud83d“ in a title)."""
    return writable(value) if isinstance(value, str) else value


# --- In a worker: writing ----------------------------------------------------------------------


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


def _write(part: "Partition", number: Sequence[int], place: _Folder, schema: Any) -> Any:
    """Put a partition into its file; how many rows it has."""
    import pyarrow.parquet

    (partition,) = number
    table = pyarrow.Table.from_pandas(part, schema=schema, preserve_index=False)
    with written_whole(place.file(partition), binary=True) as stream:
        pyarrow.parquet.write_table(table, stream)
    return _number(len(part))
