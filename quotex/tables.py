"""Quotes as the rows of a table: CSV, Parquet, a pandas DataFrame."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, TextIO

from quotex.article import Actor, Article, Quote
from quotex.errors import InputError, QuotexError
from quotex.sources.text import Failure

if TYPE_CHECKING:
    from pandas import DataFrame

TableOf = Literal["quotes", "entities"]
"""What a table has rows for: every quote, or every mention of an entity."""

_SEVERAL = "; "  # between speakers, addressees and offices that share a cell
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")  # what OWASP names, in full width as well
_ROW_GROUP = 20_000  # rows of a Parquet file that are written at once


class Row(NamedTuple):
    """One quote; what there is none of is `None`, several speakers share a cell („A; B“)."""

    article: str  # its id, else its file and row, else its number in the run
    quote: str
    text: str
    type: str
    speaker: str | None  # the fullest name
    speaker_text: str | None  # as the text has it here
    office: str | None
    actor_kind: str | None
    actor_ref: str | None  # whom of those that the user knows it is, if anybody
    gender: str | None  # female, male, diverse, unknown
    role: str | None  # as a source: politician, police, expert, …
    party: str | None
    organisation: str | None
    cue: str | None
    cue_lemma: str | None
    addressee: str | None
    heading: str | None
    section: str  # its kind: headline, lead, body, credit, boilerplate
    start: int  # characters
    end: int
    confidence: float
    negated: bool  # „sagte nicht, dass“
    title: str | None  # of the article, like what follows
    date: str | None
    source: str | None
    url: str | None
    file: str | None


COLUMNS = Row._fields
ABOUT = COLUMNS[COLUMNS.index("title") :]  # what is known of the article beside its text
KINDS: dict[str, str] = {
    "start": "int64",
    "end": "int64",
    "confidence": "float64",
    "negated": "bool",
}


def rows(articles: Iterable[Article | Failure]) -> Iterator[Row]:
    """A row for every quote, in the order of the articles; failures have none."""
    for number, article in enumerate(articles, start=1):
        if not isinstance(article, Failure):
            name = article_id(article, number)
            yield from (_row(article, quote, name) for quote in article.quotes)


def article_id(article: Article | Failure, number: int) -> str:
    """What tells an article from others: its id, else its file and row, else its number."""
    meta = article.meta
    if meta.get("id"):
        return meta["id"]
    if "file" in meta:
        return f"{meta['file']}#{meta['row']}" if "row" in meta else meta["file"]
    return str(number)


def write_csv(
    articles: Iterable[Article | Failure], stream: TextIO, *, raw_cells: bool = False
) -> None:
    """Write a row for every quote, below a header; commas part the cells.

    A cell that a spreadsheet would compute, since it begins with = + - @, a tab or a line end,
    begins with an apostrophe instead; with `raw_cells` it stays as it is.
    """
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for row in rows(articles):
        writer.writerow(row if raw_cells else map(safe, row))


def write_parquet(articles: Iterable[Article | Failure], stream: IO[bytes]) -> None:
    """Write a row for every quote; raises `QuotexError` where pyarrow is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise QuotexError("writing Parquet needs pyarrow: pip install 'quotex[tables]'") from None
    schema = pyarrow.schema(
        [(name, pyarrow.type_for_alias(KINDS.get(name, "string"))) for name in COLUMNS]
    )
    with pyarrow.parquet.ParquetWriter(stream, schema) as writer:
        found = rows(articles)
        while group := list(islice(found, _ROW_GROUP)):
            records = [row._asdict() for row in group]
            writer.write_table(pyarrow.Table.from_pylist(records, schema=schema))


def to_dataframe(
    articles: Iterable[Article | Failure] | Article | Failure, table: TableOf = "quotes"
) -> "DataFrame":
    """A pandas DataFrame with a row for every quote of the articles, or of one.

    Its columns are those of `Row`; with `table="entities"` it has a row for every mention of an
    entity and the columns of `quotex.entities.rows.Row`.

    Raises `QuotexError` where pandas is not installed, `InputError` for another table.
    """
    if isinstance(articles, Article | Failure):
        articles = [articles]
    if table == "entities":
        from quotex.entities import rows as entities

        return entities.to_dataframe(articles)
    if table != "quotes":
        raise InputError(f"table={table!r} is neither 'quotes' nor 'entities'")
    try:
        import pandas
    except ImportError:
        raise QuotexError("a DataFrame needs pandas: pip install 'quotex[tables]'") from None
    frame: Any = pandas.DataFrame.from_records(list(rows(articles)), columns=list(COLUMNS))
    return frame.astype({name: KINDS.get(name, "object") for name in COLUMNS})


def _row(article: Article, quote: Quote, name: str) -> Row:
    actors = [speaker.actor for speaker in quote.speakers]
    meta = article.meta
    return Row(
        article=name,
        quote=quote.id,
        text=quote.text,
        type=quote.type,
        speaker=_cell(actor.name for actor in actors),
        speaker_text=_cell(speaker.text for speaker in quote.speakers),
        office=_cell(chain.from_iterable(actor.offices for actor in actors)),
        actor_kind=_cell(actor.kind for actor in actors),
        actor_ref=_refs(actors),
        gender=_cell(actor.gender for actor in actors),
        role=_cell(actor.role for actor in actors),
        party=_cell(actor.party for actor in actors if actor.party),
        organisation=_cell(actor.organisation for actor in actors if actor.organisation),
        cue=quote.cue.text if quote.cue else None,
        cue_lemma=quote.cue.lemma if quote.cue else None,
        addressee=_cell(addressee.actor.name for addressee in quote.addressees),
        heading=quote.section.heading,
        section=quote.section.kind,
        start=quote.span.start,
        end=quote.span.end,
        confidence=quote.confidence,
        negated=quote.negated,
        title=meta.get("title"),
        date=meta.get("date"),
        source=meta.get("source"),
        url=meta.get("url"),
        file=meta.get("file"),
    )


def _refs(actors: Sequence[Actor]) -> str | None:
    """The ids of those whom the user knows; „“ for others beside them: „Q1; “."""
    return _cell(actor.ref or "" for actor in actors) if any(a.ref for a in actors) else None


def safe(cell: object) -> object:
    """A cell as text: „=1+1“ is computed, „'=1+1“ is not."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _cell(values: Iterable[str]) -> str | None:
    return _SEVERAL.join(values) or None
