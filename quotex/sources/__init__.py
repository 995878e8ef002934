"""Articles out of what people have: texts, web pages, tables, feeds, TEI, folders of them."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from os import PathLike, fspath
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO, Literal, get_args

from quotex.errors import InputError, QuotexError, unexpected
from quotex.files import decode, opened, reason, whole
from quotex.sources import annotated
from quotex.sources.columns import ColumnError, Columns
from quotex.sources.dialects import Marks
from quotex.sources.formats import HEAD, refuse_foreign
from quotex.sources.notes import Notes
from quotex.sources.packed import unpacked
from quotex.sources.places import TABLES, XML, Kind, files, is_one_article, is_xml, kind_of
from quotex.sources.shards import Shard
from quotex.sources.text import Failure, Text, checked, told, writable

__all__ = ["Failure", "Notes", "Text", "count", "read"]


def read(
    *names: "str | PathLike[str]",
    kind: Kind | None = None,
    text_column: str | int | None = None,
    id_column: str | int | None = None,
    delimiter: str | None = None,
    quotechar: str | None = None,
    header: bool | None = None,
    errors: Literal["keep", "raise"] = "keep",
    leave_out: Path | None = None,
    notes: Notes | None = None,
    shard: tuple[int, int] | None = None,
) -> "Iterator[Text | Failure]":
    """The articles in files, folders and tables, one after the other.

    `names`: files, folders (read to their depths), patterns (`archiv/**/*.html`), `-` for
    standard input.  `kind`: what they hold (text, markdown, html, docx, odt, rtf, jsonl, json, csv,
    parquet, feed, newsml, tei), where the endings do not say it; `.gz`, `.bz2`, `.xz` and `.zst`
    behind an ending are unpacked.  Of annotated articles (`quotex.corpus`), the text is read.
    `text_column`, `id_column`: columns of a table, found by their names where left out; those of a
    table without header are called 1, 2, 3….  `delimiter`, `quotechar` (a character or "none"),
    `header` (whether there is one): how CSV and TSV are written, found where left out.
    `leave_out`: a file not to be read.  `notes`: takes what is skipped and changed.  `shard`: only
    every N-th article, `(3, 10)` the third, the thirteenth…: ten machines share an archive so.

    What cannot be read gives a `Failure` in its place, or, with `errors="raise"`, ends the
    reading with an `InputError`.  An id that another article of the run has gets the row behind
    it.  Raises `QuotexError` where a package is not installed that a kind of file needs.
    """
    if kind is not None and kind not in get_args(Kind):
        raise InputError(f"kind {kind!r} is none of {', '.join(get_args(Kind))}")
    notes = Notes() if notes is None else notes
    how = _How(
        kind,
        Columns(*(None if c is None else str(c) for c in (text_column, id_column))),
        Marks(delimiter, quotechar, header),
    )
    part = Shard(*shard or (1, 1))
    for one in _all(names, how, leave_out, notes, part):
        one = notes.told_apart(one)
        if _is_of_list(one) and not part.takes():
            continue
        if errors == "raise" and isinstance(one, Failure):
            raise InputError(str(one))
        yield one


@dataclass(frozen=True, slots=True)
class _How:
    """How files are to be read."""

    kind: Kind | None
    columns: Columns
    marks: Marks


def count(
    *names: "str | PathLike[str]",
    kind: Kind | None = None,
    delimiter: str | None = None,
    quotechar: str | None = None,
    header: bool | None = None,
    leave_out: Path | None = None,
    shard: tuple[int, int] | None = None,
) -> int | None:
    """How many articles `read` will yield; `None` where standard input is among them."""
    from quotex.sources import tables

    marks = Marks(delimiter, quotechar, header)
    total = 0
    for name in (fspath(name) for name in names):
        if name == "-":
            return None
        try:
            for file in files(name, leave_out):
                of = kind or kind_of(file)
                if _is_list(file, of):
                    with _table(file, of) as stream:
                        total += tables.count(stream, of, marks)
                else:
                    total += 1
        except Exception:
            total += 1  # a failure takes an article's place
    return Shard(*shard or (1, 1)).share(total)


def _all(
    names: "tuple[str | PathLike[str], ...]",
    how: _How,
    leave_out: Path | None,
    notes: Notes,
    shard: Shard,
) -> Iterator[Text | Failure]:
    """The articles; those that are a file of their own only where they are of the shard."""
    for name in (fspath(name) for name in names):
        try:
            for file in files(name, leave_out, notes.skip):
                try:
                    kind = how.kind or kind_of(file)
                    if _is_list(file, kind) or shard.takes():
                        yield from _articles(file, kind, how)
                except Exception as error:
                    yield _failure(error, file)
        except Exception as error:
            yield _failure(error, name)


def _failure(error: Exception, name: str) -> Failure:
    """What is wrong with a file, whatever it is; what concerns every file is raised."""
    meta = {"file": writable(name)}
    if isinstance(error, InputError):
        return Failure(writable(str(error)), meta, isinstance(error, ColumnError))
    if isinstance(error, QuotexError):  # a package that is not installed
        raise error
    if isinstance(error, OSError):
        return Failure(f"cannot be read: {writable(reason(error))}", meta)
    return Failure(f"cannot be read: {writable(unexpected(error))}", meta)


def _articles(file: str, kind: Kind, how: _How) -> Iterator[Text | Failure]:
    if kind not in TABLES | XML:
        yield _one_article(file, kind)
        return
    from quotex.sources import tables

    with _table(file, kind) as stream:
        refuse_foreign(stream.read(HEAD), kind)
        stream.seek(0)
        found = tables.articles(writable(file), stream, kind, how.columns, how.marks)
        yield from found if _is_list(file, kind) else map(_without_row, found)


def _is_list(file: str, kind: Kind) -> bool:
    return kind in TABLES or (kind in XML and not is_one_article(file, kind))


def _is_of_list(one: Text | Failure) -> bool:
    """Whether it is one of the articles in a file; what is wrong with all of them is no such."""
    return "row" in one.meta


def _without_row(one: Text | Failure) -> Text | Failure:
    """An article that is all that its file holds."""
    return replace(one, meta={name: value for name, value in one.meta.items() if name != "row"})


def _one_article(file: str, kind: Kind) -> Text:
    with opened(file) as stream:
        data = whole(unpacked(stream, file))
    refuse_foreign(data, kind)
    if kind == "text" and is_xml(file) and not annotated.is_annotated(data):
        raise InputError("XML of a kind that is not known: turn it into plain text or HTML first")
    text, meta = _read(data, kind)
    return Text(checked(text, "file"), {**told(meta), "file": writable(file)})


def _read(data: bytes, kind: Kind) -> tuple[str, dict[str, str]]:
    """The text in a file, and what the file tells beside it."""
    if kind == "html":
        from quotex.sources import html, mhtml

        data = mhtml.page(data)
        source = decode(data, html.charset(data))
        return html.text_of(source) if source.strip() else (source, {})
    if kind == "markdown":
        from quotex.sources import markdown

        return markdown.text_of(decode(data))
    if kind == "docx":
        from quotex.sources import word

        return word.text_of_docx(data)
    if kind == "odt":
        from quotex.sources import opendocument

        return opendocument.text_of(data)
    if kind == "rtf":
        from quotex.sources import word

        return word.text_of_rtf(decode(data)), {}
    if kind == "text" and annotated.is_annotated(data):
        return annotated.text_of(data)
    return decode(data), {}


@contextmanager
def _table(file: str, kind: Kind) -> Iterator[BinaryIO]:
    """A stream that can be sought in.

    Standard input is put on disk for that, not in memory, and so is Parquet that is packed.
    """
    with opened(file) as stream:
        source = unpacked(stream, file)
        if source is stream and file != "-":
            yield stream
        elif file != "-" and kind != "parquet":
            yield source
        else:
            with tempfile.TemporaryFile() as copy:
                copyfileobj(source, copy)
                copy.seek(0)
                yield copy
