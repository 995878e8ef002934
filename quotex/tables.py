"""Quotes as the rows of a table: CSV, Parquet, XLSX, a pandas DataFrame."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple, TextIO

from quotex.article import Actor, Article, Quote
from quotex.errors import InputError, QuotexError
from quotex.lexicon.files import read_words
from quotex.running.streams import batched_by_weight
from quotex.sources.text import Failure
from quotex.tabular import own
from quotex.tabular.context import Sentences

if TYPE_CHECKING:
    from pandas import DataFrame

TableOf = Literal["quotes", "entities"]
"""What a table has rows for: every quote, or every mention of an entity."""

_SEVERAL = "; "  # between speakers, addressees and offices that share a cell
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")  # what OWASP names, in full width as well
_ROW_GROUP = 20_000  # rows of a Parquet file that are written at once,
_HEAVY = 64 << 20  # or as many as have so many characters
CONTEXT = 1  # sentences before and behind


class Row(NamedTuple):
    """One quote; what there is none of is `None`, several speakers share a cell („A; B“)."""

    article: str  # its id, else its file and row, else its number in the run
    quote: str
    text: str
    context: str | None  # the sentences that hold it, and some before and behind, on one line
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
    author: str | None
    source: str | None
    url: str | None
    file: str | None
    row: int | None  # of a table, from 1
    nested_in: str | None  # the quote around, in whose words it stands


COLUMNS = Row._fields
# What is known of the article beside its text.
ABOUT = COLUMNS[COLUMNS.index("title") : COLUMNS.index("nested_in")]
KINDS: dict[str, str] = {
    "start": "int64",
    "end": "int64",
    "confidence": "float64",
    "negated": "bool",
    "row": "int64",
}
_MAY_BE_MISSING = {"row": "Int64", "quotes": "Int64"}  # in a DataFrame


def meanings(table: TableOf = "quotes") -> dict[str, str]:
    """What each column means."""
    entries = read_words("columns")["column" if table == "quotes" else "entity_column"]
    return {column["name"]: column["means"] for column in entries}


def rows(articles: Iterable[Article | Failure], context: int = CONTEXT) -> Iterator[Row]:
    """A row for every quote, in the order of the articles; failures have none.

    `context`: sentences before and behind the ones that hold the quote.
    """
    return chain.from_iterable(found for _, found in by_article(articles, context))


def by_article(
    articles: Iterable[Article | Failure], context: int = CONTEXT
) -> Iterator[tuple[Article, list[Row]]]:
    """Each article with its rows; failures are left out.

    Raises `InputError` where `context` is below 0.
    """
    if context < 0:
        raise InputError(f"context is {context}; it is 0 or more sentences")
    for number, article in enumerate(articles, start=1):
        if not isinstance(article, Failure):
            name, sentences = article_id(article, number), Sentences(article)
            yield (
                article,
                [
                    _row(article, quote, name, sentences.around(quote, context))
                    for quote in article.quotes
                ],
            )


def about(meta: Mapping[str, str]) -> dict[str, Any]:
    """The cells of what is known of an article beside its text: `ABOUT`."""
    cells: dict[str, Any] = {name: meta.get(name) for name in ABOUT}
    row = meta.get("row", "")
    return {**cells, "row": int(row) if row.isdecimal() else None}


def article_id(article: Article | Failure, number: int) -> str:
    """What tells an article from others: its id, else its file and row, else its number."""
    meta = article.meta
    if meta.get("id"):
        return meta["id"]
    if "file" in meta:
        return f"{meta['file']}#{meta['row']}" if "row" in meta else meta["file"]
    return str(number)


def write_csv(
    articles: Iterable[Article | Failure],
    stream: TextIO,
    *,
    table: TableOf = "quotes",
    raw_cells: bool = False,
    excel: bool = False,
    context: int = CONTEXT,
    tell: own.Tell | None = None,
) -> None:
    """Write a row for every quote, below a header; commas part the cells.

    Behind quotex's columns stand those of the input (`own.gathered`); `tell` takes what there is
    to say of their names.  A cell that a spreadsheet would compute, since it begins with = + - @, a
    tab or a line end, begins with an apostrophe instead; with `raw_cells` it stays as it is.
    `excel`: as a German Excel opens it, with a byte order mark, semicolons and decimal commas.
    `context`: as for `rows`.  `table`: what there is a row for.
    """
    if excel and raw_cells:
        raise InputError("Excel computes raw cells: take one of excel and raw_cells")
    with _table(articles, table, context, tell) as (columns, found):
        if excel:
            stream.write("\ufeff")
        writer = csv.writer(stream, delimiter=";" if excel else ",")
        for row in chain([columns], found):
            cells = row if raw_cells else map(safe, row)
            writer.writerow(map(_german, cells) if excel else cells)


def write_parquet(
    articles: Iterable[Article | Failure],
    stream: IO[bytes],
    *,
    table: TableOf = "quotes",
    context: int = CONTEXT,
    tell: own.Tell | None = None,
) -> None:
    """Write a row for every quote, in groups of 20,000; columns as for `write_csv`.

    Raises `QuotexError` where pyarrow is not installed.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise QuotexError("writing Parquet needs pyarrow: pip install 'quotex[tables]'") from None
    with _table(articles, table, context, tell) as (columns, found):
        schema = pyarrow.schema(
            [(name, pyarrow.type_for_alias(_kinds(table).get(name, "string"))) for name in columns]
        )
        with pyarrow.parquet.ParquetWriter(stream, schema) as writer:
            for group in batched_by_weight(found, _ROW_GROUP, _weight, _HEAVY):
                arrays = [
                    pyarrow.array(cells, type=field.type)
                    for cells, field in zip(zip(*group, strict=True), schema, strict=True)
                ]
                writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


def write_xlsx(
    articles: Iterable[Article | Failure],
    stream: IO[bytes],
    *,
    table: TableOf = "quotes",
    context: int = CONTEXT,
    tell: own.Tell | None = None,
) -> None:
    """Write an Excel workbook with a row for every quote; columns as for `write_csv`.

    Raises `QuotexError` where openpyxl is not installed.
    """
    from quotex.tabular.workbook import new_workbook, write_workbook

    book = new_workbook()
    with _table(articles, table, context, tell) as (columns, found):
        write_workbook(book, columns, found, meanings(table), stream)


def to_dataframe(
    articles: Iterable[Article | Failure] | Article | Failure,
    table: TableOf = "quotes",
    *,
    context: int = CONTEXT,
) -> "DataFrame":
    """A pandas DataFrame with a row for every quote of the articles, or of one.

    Its columns are those of `Row`, and behind them the columns of the table that the articles are
    from; one that is called as one of quotex's gets „input_“ before its name, which a warning
    tells.  With `table="entities"` it has a row for every mention of an entity and the columns of
    `quotex.entities.rows.Row`.  `context`: sentences before and behind those that hold the quote.

    Raises `QuotexError` where pandas is not installed, `InputError` for another table.
    """
    if isinstance(articles, Article | Failure):
        articles = [articles]
    try:
        import pandas
    except ImportError:
        raise QuotexError("a DataFrame needs pandas: pip install 'quotex[tables]'") from None
    with _table(articles, table, context, None) as (columns, found):
        frame: Any = pandas.DataFrame.from_records(list(found), columns=columns)
    kinds = {**_kinds(table), **_MAY_BE_MISSING}
    return frame.astype({name: kinds.get(name, "object") for name in columns})


def _table(
    articles: Iterable[Article | Failure], table: TableOf, context: int, tell: own.Tell | None
) -> AbstractContextManager[tuple[list[str], Iterator[list[Any]]]]:
    """All columns and rows, those of the input among them."""
    if table == "entities":
        from quotex.entities import rows as entities

        columns: Sequence[str] = entities.COLUMNS
        found: Iterable[tuple[Article, Sequence[Sequence[Any]]]] = entities.by_article(articles)
    elif table == "quotes":
        columns, found = COLUMNS, by_article(articles, context)
    else:
        raise InputError(f"table={table!r} is neither 'quotes' nor 'entities'")
    beside = own.OwnColumns(columns, ABOUT)
    cells = ((beside.of(article.meta), rows_of) for article, rows_of in found)
    return own.gathered(cells, columns, beside, tell)


def _kinds(table: TableOf) -> dict[str, str]:
    """The types of the columns that are no text."""
    if table == "quotes":
        return KINDS
    from quotex.entities import rows as entities

    return entities.KINDS


def _row(article: Article, quote: Quote, name: str, context: str) -> Row:
    actors = [speaker.actor for speaker in quote.speakers]
    return Row(
        article=name,
        quote=quote.id,
        text=quote.text,
        context=context,
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
        **about(article.meta),
        nested_in=quote.nested_in.id if quote.nested_in else None,
    )


def _refs(actors: Sequence[Actor]) -> str | None:
    """The ids of those whom the user knows; „“ for others beside them: „Q1; “."""
    return _cell(actor.ref or "" for actor in actors) if any(a.ref for a in actors) else None


def safe(cell: object) -> object:
    """A cell as text: „=1+1“ is computed, „'=1+1“ is not."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _german(cell: object) -> object:
    """A number with a comma: a German Excel reads „0.942“ as nine hundred and forty-two."""
    return str(cell).replace(".", ",") if isinstance(cell, float) else cell


def _weight(row: list[Any]) -> int:
    return sum(len(cell) for cell in row if isinstance(cell, str))


def _cell(values: Iterable[str]) -> str | None:
    return _SEVERAL.join(values) or None
