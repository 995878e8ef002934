"""Articles that quotex has read before: the JSON lines of `quotex extract`, told from others."""

import os
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from quotex.article import Article
from quotex.errors import InputError
from quotex.evaluation.records import complaint
from quotex.files import opened
from quotex.sources import json_rows
from quotex.sources.packed import unpacked
from quotex.sources.places import Kind, files, kind_of
from quotex.sources.text import Failure, writable

Answer: TypeAlias = Article | Failure
_OURS = frozenset(("text", "sections", "quotes", "actors", "meta"))
_KINDS = frozenset(("json", "jsonl"))


def parted(names: Iterable[str], kind: Kind | None) -> Iterator[tuple[bool, list[str]]]:
    """The files that names mean, in order: runs of those that quotex wrote, and of others.

    What gives no files, or is no such thing, is left as it is: whoever reads it complains.
    """
    for name in names:
        try:
            inner = list(files(name)) if name != "-" else [name]
        except InputError:
            inner = [name]
        ours = [is_ours(file, kind) for file in inner]
        if not any(ours):
            yield False, [name]
            continue
        for file, own in zip(inner, ours, strict=True):
            yield own, [file]


def is_ours(file: str, kind: Kind | None) -> bool:
    """Whether quotex wrote the file: its first record that is no failure is an `Article`."""
    if (kind or kind_of(file)) not in _KINDS or not os.path.isfile(file):
        return False
    try:
        for record in _records(file, kind):
            if isinstance(record, dict) and not _is_failure(record):
                return record.keys() >= _OURS
    except (InputError, OSError):
        return False
    return False


def answers(file: str, kind: Kind | None) -> Iterator[Answer]:
    """The articles and failures in a file that quotex wrote; what is broken is a failure."""
    try:
        for row, record in enumerate(_records(file, kind), start=1):
            place = {"file": writable(file), "row": str(row)}
            if isinstance(record, InputError):
                yield Failure(str(record), place)
            elif _is_failure(record):
                yield Failure(str(record["error"]), _strings(record) or place)
            else:
                yield _article(record, place)
    except InputError as error:
        yield Failure(str(error), {"file": writable(file)})


def _article(record: dict[str, Any], place: dict[str, str]) -> Answer:
    try:
        return Article.model_validate(record)
    except (ValueError, TypeError, AttributeError) as error:
        return Failure(f"no article as quotex writes it: {complaint(error)}", place)


def _records(file: str, kind: Kind | None) -> Iterator[dict[str, Any] | InputError]:
    with opened(file) as packed:
        stream = unpacked(packed, file)
        lines = (kind or kind_of(file)) == "jsonl"
        yield from json_rows.lines(stream) if lines else json_rows.records(stream)


def _is_failure(record: dict[str, Any]) -> bool:
    return "error" in record and not record.keys() >= _OURS


def _strings(record: dict[str, Any]) -> dict[str, str]:
    return {k: v for k, v in record.items() if k != "error" and isinstance(v, str)}
