"""Names as the rows of a table: CSV, Parquet, a pandas DataFrame."""

import csv
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TextIO

from quotex.article import Article, Entity
from quotex.errors import QuotexError
from quotex.sources.text import Failure
from quotex.tables import article_id, safe

if TYPE_CHECKING:
    from pandas import DataFrame

_ROW_GROUP = 20_000  # rows of a Parquet file that are written at once


class Row(NamedTuple):
    """One mention of a name; what there is none of is `None`."""

    article: str  # its id, else its file and row, else its number in the run
    entity: str
    name: str
    kind: str
    text: str  # as the text has it here
    mentions: int  # how often the article names it
    actor: str | None  # the fullest name of the actor that it is
    quotes: int | None  # how many the actor utters
    section: str | None  # its kind: headline, lead, body
    start: int  # characters
    end: int
    title: str | None  # of the article, like what follows
    date: str | None
    source: str | None
    url: str | None
    file: str | None


COLUMNS = Row._fields
KINDS: dict[str, str] = {"mentions": "int64", "quotes": "Int64", "start": "int64", "end": "int64"}


def rows(articles: Iterable[Article | Failure]) -> Iterator[Row]:
    """A row for every mention of an entity, in the order of the articles and texts."""
    for number, article in enumerate(articles, start=1):
        if not isinstance(article, Failure):
            yield from _rows(article, article_id(article, number))


def write_csv(
    articles: Iterable[Article | Failure], stream: TextIO, *, raw_cells: bool = False
) -> None:
    """Write a row for every mention of an entity, as `quotex.tables.write_csv` writes quotes."""
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for row in rows(articles):
        writer.writerow(row if raw_cells else map(safe, row))


def write_parquet(articles: Iterable[Article | Failure], stream: IO[bytes]) -> None:
    """Write a row for every mention; raises `QuotexError` where pyarrow is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise QuotexError("writing Parquet needs pyarrow: pip install 'quotex[tables]'") from None
    schema = pyarrow.schema(
        [(name, pyarrow.type_for_alias(KINDS.get(name, "string").lower())) for name in COLUMNS]
    )
    with pyarrow.parquet.ParquetWriter(stream, schema) as writer:
        found = rows(articles)
        while group := list(islice(found, _ROW_GROUP)):
            records = [row._asdict() for row in group]
            writer.write_table(pyarrow.Table.from_pylist(records, schema=schema))


def to_dataframe(articles: Iterable[Article | Failure]) -> "DataFrame":
    """A pandas DataFrame with a row for every mention of an entity; its columns are `Row`'s.

    Raises `QuotexError` where pandas is not installed.
    """
    try:
        import pandas
    except ImportError:
        raise QuotexError("a DataFrame needs pandas: pip install 'quotex[tables]'") from None
    table: Any = pandas.DataFrame.from_records(list(rows(articles)), columns=list(COLUMNS))
    return table.astype({name: KINDS.get(name, "object") for name in COLUMNS})


def _rows(article: Article, name: str) -> Iterator[Row]:
    starts = [section.span.start for section in article.sections]
    named = [(span, entity) for entity in article.entities for span in entity.mentions]
    for span, entity in sorted(named, key=lambda one: one[0].start):
        place = bisect_right(starts, span.start)
        section = article.sections[place - 1].kind if place else None
        yield _row(article, name, entity, span.of(article.text), section, span.start)


def _row(
    article: Article, name: str, entity: Entity, text: str, section: str | None, start: int
) -> Row:
    actor, meta = entity.actor, article.meta
    return Row(
        article=name,
        entity=entity.id,
        name=entity.name,
        kind=entity.kind,
        text=text,
        mentions=len(entity.mentions),
        actor=actor.name if actor is not None else None,
        quotes=len(actor.quotes) if actor is not None else None,
        section=section,
        start=start,
        end=start + len(text),
        title=meta.get("title"),
        date=meta.get("date"),
        source=meta.get("source"),
        url=meta.get("url"),
        file=meta.get("file"),
    )
