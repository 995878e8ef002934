"""From articles to quotes: the graph of tasks, one for every partition; nothing is read yet."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from quotex.article import QuoteType
from quotex.dask.partitions import named, numbered, part_of_dask
from quotex.dask.reading import Errors, Reading, read_items, read_rows, with_index
from quotex.errors import InputError
from quotex.known.knowledge import Given, knowledge
from quotex.quote_types import chosen, least
from quotex.sources.columns import Columns
from quotex.tables import CONTEXT

if TYPE_CHECKING:
    import dask.bag
    import dask.dataframe
    from spacy.language import Language

    Articles: TypeAlias = "dask.dataframe.DataFrame | dask.bag.Bag"


def extract(
    articles: "Articles",
    *,
    text_column: str = "text",
    id_column: str | None = None,
    model: str | Path | None = None,
    threads: int = 1,
    max_length: int = 1_000_000,
    types: Iterable[QuoteType] | None = None,
    known: Given = None,
    lexicon: Given = None,
    weights: Given = None,
    min_confidence: float = 0,
    context: int = CONTEXT,
    errors: Errors = "keep",
) -> "dask.dataframe.DataFrame":
    """Say who said what in the articles of a Dask DataFrame or Bag; computes nothing yet.

    `articles`: a DataFrame with a row for every article, or a Bag of strings, of mappings with
    the text under `text_column`, or of what `quotex.read` yields.  `id_column`: what tells an
    article from others, found by its name ("id", "name", …) where left out; further columns go
    into `Article.meta` as with `quotex.read`, and an index that has a name counts as a column.
    `model`: as for `quotex.load`, by a name or path that every worker has.  `threads`: how many
    the encoder uses in a worker process.  `max_length`: characters of the longest text that is
    read; a pipeline may take fewer.  `types`, `min_confidence`: which quotes are wanted, as for
    `quotex.extract`; `context`: as for `quotex.to_dataframe`.  `known`, `lexicon`,
    `weights`: files as for `quotex.load`, which are read here and go to the workers.

    The answer has the columns of `quotex.to_dataframe`, a row for every quote:

    - start, end (characters), row: `Int64`
    - confidence (in [0, 1]): `float64`
    - all others: `string[pyarrow]`
    - error: `string[pyarrow]`; not there with `errors="raise"`
    - of a DataFrame, its other columns in their own types; one that is called as one of the above
      gets „input_“ before its name

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
    bags, frames = part_of_dask("bag"), part_of_dask("dataframe")
    columns = Columns(text_column, id_column)
    reading = Reading(
        columns,
        _anywhere(model),
        threads,
        max_length,
        errors,
        chosen(types),
        knowledge(known, lexicon, weights),
        least(min_confidence),
        context,
    )
    if isinstance(articles, frames.DataFrame):
        return _of_frame(articles, reading, frames)
    if isinstance(articles, bags.Bag):
        return _of_bag(articles, reading, bags, frames)
    raise InputError(_neither(articles))


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


def _of_frame(articles: Any, reading: Reading, frames: Any) -> "dask.dataframe.DataFrame":
    _refuse_missing(articles, reading.columns)
    quotes: dask.dataframe.DataFrame = articles.map_partitions(
        read_rows,
        numbered(range(articles.npartitions), frames),
        reading=reading,
        meta=read_rows(articles._meta, [0], reading),
        align_dataframes=False,
    )
    return quotes


def _of_bag(articles: Any, reading: Reading, bags: Any, frames: Any) -> "dask.dataframe.DataFrame":
    count = articles.npartitions
    numbers = bags.from_sequence(range(count), npartitions=count)
    tables = articles.map_partitions(read_items, numbers, reading=reading)
    keys = tables.__dask_keys__()
    graph = tables.__dask_optimize__(tables.dask, keys)
    meta = read_items([], [0], reading)
    quotes: dask.dataframe.DataFrame = frames.from_graph(
        graph, meta, [None] * (count + 1), keys, "quotes"
    )
    return quotes


def _refuse_missing(articles: Any, columns: Columns) -> None:
    """Tell of a wrong column before any worker has begun."""
    from pandas.api.types import is_bool_dtype, is_datetime64_any_dtype, is_numeric_dtype

    there = with_index(articles._meta)
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
    return f"a Dask DataFrame or Bag of articles is needed, not {named(articles)}{hint}"
