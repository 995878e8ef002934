"""In a worker: a partition of articles, read by the process's pipeline, as a table of quotes."""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from quotex.article import Article, QuoteType
from quotex.batch import BATCH_SIZE, Answer, extract_many
from quotex.errors import InputError
from quotex.known.knowledge import NOTHING, Knowledge
from quotex.running.streams import batched
from quotex.sources.columns import Columns, article
from quotex.sources.text import Failure, Meta, Text, checked, told, writable
from quotex.tables import ABOUT, COLUMNS, CONTEXT, KINDS, about, article_id, rows
from quotex.tabular.own import OwnColumns

if TYPE_CHECKING:
    import pandas
    from spacy.language import Language

    Partition: TypeAlias = "pandas.DataFrame"

Errors = Literal["keep", "raise"]
_PLACE = ("file", "row")  # columns that say where an article stood
# What has no span, an article that could not be read, needs integers that can be missing.
_DTYPES = {"string": "string[pyarrow]", "int64": "Int64", "float64": "float64", "bool": "boolean"}
_turn = threading.Lock()  # a pipeline is for one thread at a time


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are to be read."""

    columns: Columns
    model: str | None
    threads: int
    max_length: int
    errors: Errors
    types: frozenset[QuoteType]
    knowledge: Knowledge = NOTHING
    min_confidence: float = 0
    context: int = CONTEXT

    def __post_init__(self) -> None:
        """Refuse what makes no sense before any worker has begun."""
        for name, low in (("threads", 1), ("max_length", 1), ("context", 0)):
            if getattr(self, name) < low:
                raise InputError(f"{name}={getattr(self, name)}: at least {low} is needed")
        if self.errors not in ("keep", "raise"):
            raise InputError(f"errors={self.errors!r} is neither 'keep' nor 'raise'")

    @property
    def dtypes(self) -> dict[str, str]:
        """The columns of the answer, with their types."""
        names = COLUMNS if self.errors == "raise" else (*COLUMNS, "error")
        return {name: _DTYPES[KINDS.get(name, "string")] for name in names}


@lru_cache(maxsize=2)
def loaded(model: str | None, threads: int, knowledge: Knowledge = NOTHING) -> "Language":
    """The process's pipeline; called in turn, so that it is loaded once."""
    from quotex.pipeline import load, teach

    return teach(load(model, threads=threads), knowledge)


def read_rows(part: "Partition", number: Sequence[int], reading: Reading) -> "Partition":
    """The quotes in a partition of a DataFrame, with its columns behind those of quotex."""
    from pandas import concat

    rows = with_index(part)
    found = rows.to_dict("records") if len(part) else []
    answers = _answers(_texts(found, number, reading), reading)
    table, places = table_of(answers, part.index, reading)
    own = _own_columns(rows.columns, reading)
    beside = (_stored(rows[name]).rename(shown) for name, shown in own.items())
    behind = (column.iloc[places].set_axis(table.index) for column in beside)
    return concat([table, *behind], axis=1)


def _stored(column: Any) -> Any:
    """A column of the archive in its own type; as text where that hangs on what it holds.

    Lists, mappings and categories have other types in Arrow in every partition.
    """
    from pandas.api.types import is_object_dtype

    if not (is_object_dtype(column.dtype) or column.dtype == "category"):
        return column
    cells = [told({"": _plain(value)}).get("") for value in column]
    return type(column)(cells, index=column.index, dtype="string[pyarrow]")


def _own_columns(columns: Iterable[str], reading: Reading) -> Mapping[str, str]:
    """Which columns of the archive come back, and under what names."""
    known = (reading.columns.text, *ABOUT)
    own = OwnColumns(list(reading.dtypes), ABOUT)
    named = {str(column): column for column in columns if column not in known}
    own.of(dict.fromkeys(named, ""))
    return {named[name]: shown for name, shown in own.names.items()}


def read_items(items: Iterable[object], number: Sequence[int], reading: Reading) -> "Partition":
    """The quotes in a partition of a Bag."""
    from pandas import RangeIndex

    texts = list(_texts(items, number, reading))
    return table_of(_answers(texts, reading), RangeIndex(len(texts)), reading)[0]


def with_index(part: "Partition") -> "Partition":
    """The partition, its index a column where that has a name: `frame.set_index("id")`."""
    return part if part.index.name in (None, *part.columns) else part.reset_index()


def _texts(
    items: Iterable[object], number: Sequence[int], reading: Reading
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


def _answers(texts: Iterable[Text | Failure], reading: Reading) -> Iterator[Answer]:
    """What the articles say, each read in turn with the other threads of the process."""
    for batch in batched(texts, BATCH_SIZE):
        bearable = [_unless_too_long(text, reading.max_length) for text in batch]
        with _turn:
            nlp = loaded(reading.model, reading.threads, reading.knowledge)
            longer = reading.max_length if reading.max_length > nlp.max_length else None
            answers = list(
                extract_many(
                    bearable,
                    model=nlp,
                    errors=reading.errors,
                    max_length=longer,
                    types=reading.types,
                    min_confidence=reading.min_confidence,
                )
            )
        yield from answers  # when others may have their turn


def _unless_too_long(text: Text | Failure, most: int) -> Text | Failure:
    """A long text might bring down the process, and whoever reads it next."""
    if isinstance(text, Failure) or len(text.text) <= most:
        return text
    size = f"{len(text.text):,} characters, more than max_length={most:,}"
    return Failure(f"the text has {size}", text.meta)


def table_of(
    answers: Iterable[Answer], labels: Any, reading: Reading
) -> tuple["Partition", list[int]]:
    """The rows of a partition, and for each the number of its article.

    `labels` is an index with one for every article.
    """
    from pandas import DataFrame

    cells: list[list[Any]] = []
    places: list[int] = []
    for place, answer in enumerate(answers):
        if isinstance(answer, Failure):
            cells.append(_failed(answer))
            places.append(place)
            continue
        new = _quoted(answer, reading.context)
        cells += new
        places += [place] * len(new)
    table: Any = DataFrame.from_records(cells, columns=[*COLUMNS, "error"])
    table = table[list(reading.dtypes)].astype(reading.dtypes)
    return table.set_axis(labels.take(places), axis=0), places


def _quoted(article: Article, context: int) -> list[list[Any]]:
    return [[*map(_storable, row), None] for row in rows([article], context)]


def _failed(failure: Failure) -> list[Any]:
    known: dict[str, Any] = {"article": article_id(failure, 0), "error": failure.error}
    known |= about(failure.meta)
    return [_storable(known.get(name)) for name in (*COLUMNS, "error")]


def _storable(value: Any) -> Any:
    """A cell that Arrow takes: it has no place for half a character („\\ud83d“ in a title)."""
    return writable(value) if isinstance(value, str) else value
