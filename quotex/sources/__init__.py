"""Articles out of what people have: text, Markdown, web pages, tables, folders of them."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike, fspath
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO, Literal, get_args

from quotex.errors import InputError
from quotex.files import decode, opened, read_bytes, reason
from quotex.sources.places import TABLES, Kind, files, kind_of
from quotex.sources.text import Failure, Text, checked, told, writable

__all__ = ["Failure", "Text", "count", "read"]


def read(
    *names: "str | PathLike[str]",
    kind: Kind | None = None,
    text_column: str | None = None,
    id_column: str | None = None,
    errors: Literal["keep", "raise"] = "keep",
    leave_out: Path | None = None,
) -> "Iterator[Text | Failure]":
    """The articles in files, folders and tables, one after the other.

    `names`: files, folders (read to their depths), patterns (`archiv/**/*.html`), `-` for
    standard input.  `kind`: what they hold (text, markdown, html, jsonl, json, csv, parquet),
    where the endings do not say it.  `text_column`, `id_column`: columns of a table, found by
    their names where left out.  `leave_out`: a file not to be read.

    What cannot be read gives a `Failure` in its place, or, with `errors="raise"`, ends the
    reading with an `InputError`.  Raises `QuotexError` where a package is not installed that a
    kind of file needs.
    """
    if kind is not None and kind not in get_args(Kind):
        raise InputError(f"kind {kind!r} is none of {', '.join(get_args(Kind))}")
    for one in _all(names, kind, text_column, id_column, leave_out):
        if errors == "raise" and isinstance(one, Failure):
            raise InputError(str(one))
        yield one


def count(
    *names: "str | PathLike[str]", kind: Kind | None = None, leave_out: Path | None = None
) -> int | None:
    """How many articles `read` will yield; `None` where standard input is among them."""
    from quotex.sources import tables

    total = 0
    for name in (fspath(name) for name in names):
        if name == "-":
            return None
        try:
            for file in files(name, leave_out):
                if (kind or kind_of(file)) in TABLES:
                    with _table(file) as stream:
                        total += tables.count(stream, kind or kind_of(file))
                else:
                    total += 1
        except InputError:
            total += 1  # a failure takes an article's place
    return total


def _all(
    names: "tuple[str | PathLike[str], ...]",
    kind: Kind | None,
    text_column: str | None,
    id_column: str | None,
    leave_out: Path | None,
) -> Iterator[Text | Failure]:
    for name in (fspath(name) for name in names):
        try:
            for file in files(name, leave_out):
                try:
                    yield from _articles(file, kind or kind_of(file), text_column, id_column)
                except InputError as error:
                    yield Failure(str(error), {"file": writable(file)})
                except OSError as error:
                    yield Failure(f"cannot be read: {reason(error)}", {"file": writable(file)})
        except InputError as error:
            yield Failure(str(error), {"file": writable(name)})


def _articles(
    file: str, kind: Kind, text_column: str | None, id_column: str | None
) -> Iterator[Text | Failure]:
    if kind in TABLES:
        from quotex.sources import tables

        with _table(file) as stream:
            columns = tables.Columns(text_column, id_column)
            yield from tables.articles(writable(file), stream, kind, columns)
    else:
        yield _one_article(file, kind)


def _one_article(file: str, kind: Kind) -> Text:
    data = read_bytes(file)
    meta: dict[str, str] = {}
    if kind == "html":
        from quotex.sources import html

        source = decode(data, html.charset(data))
        text, meta = html.text_of(source) if source.strip() else (source, meta)
    elif kind == "markdown":
        from quotex.sources import markdown

        text, meta = markdown.text_of(decode(data))
    else:
        text = decode(data)
    return Text(checked(text, "file"), {**told(meta), "file": writable(file)})


@contextmanager
def _table(file: str) -> Iterator[BinaryIO]:
    """A stream that can be sought in; standard input is put on disk for that, not in memory."""
    if file != "-":
        with opened(file) as stream:
            yield stream
        return
    with tempfile.TemporaryFile() as copy:
        copyfileobj(sys.stdin.buffer, copy)
        copy.seek(0)
        yield copy
