"""JSON lines and lists record by record, each with its place: „zitate.jsonl, record 3“."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from quotex.article import Article
from quotex.errors import InputError
from quotex.files import opened, reason
from quotex.sources import json_rows
from quotex.sources.packed import unpacked
from quotex.sources.places import kind_of


def records(file: str) -> Iterator[tuple[str, dict[str, Any] | InputError]]:
    """The records of a file, with what is wrong with those that are broken.

    Raises `InputError` where the file cannot be read, or from some record on.
    """
    try:
        with opened(file) as packed:
            stream = unpacked(packed, file)
            rows = json_rows.records if kind_of(file) == "json" else json_rows.lines
            for number, record in enumerate(rows(stream), start=1):
                yield f"{file}, record {number}", record
    except InputError as error:
        raise InputError(f"{file}: {error}") from None


def article(record: Mapping[str, Any], place: str) -> Article:
    """The article in a record; raises `InputError`, with its place, where it is none."""
    try:
        return Article.model_validate(record)
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{place}: no article as quotex writes it: {complaint(error)}") from None


def complaint(error: Exception) -> str:
    """The first thing that is wrong, in one line: „quotes.0.type: …“."""
    if not isinstance(error, ValidationError):
        return reason(error)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    words = first["msg"].removeprefix("Value error, ")
    words = words[:1].lower() + words[1:]
    return f"{place}: {words}" if place else words
