"""Which files are meant: names, folders, patterns, standard input."""

import glob
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from quotex.errors import InputError
from quotex.sources.annotated import is_annotated_file

Kind = Literal["text", "markdown", "html", "jsonl", "json", "csv", "parquet"]

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}
TABLES: frozenset[Kind] = frozenset(("jsonl", "json", "csv", "parquet"))


def kind_of(name: str) -> Kind:
    """What a file holds, by its ending; plain text where the ending says nothing."""
    return KINDS.get(Path(name).suffix.lower(), "text")


def is_one_article(name: str, kind: Kind | None = None) -> bool:
    """Whether `name` stands for one article: no folder, no pattern, no table."""
    if (kind or kind_of(name)) in TABLES:
        return False
    return name == "-" or not (os.path.isdir(name) or _is_pattern(name))


def files(
    name: str, leave_out: Path | None = None, skip: Callable[[str], None] | None = None
) -> Iterator[str]:
    """The files that `name` means, sorted by name: itself, a folder's, or those of a pattern.

    A folder gives the files in it and below it whose ending is known, but no hidden ones.
    `skip` gets the others.  `leave_out` is a file not to be read: the one that is written.
    Raises `InputError` for a folder or pattern that gives none.
    """
    if name == "-":
        yield name
    elif os.path.isdir(name):
        yield from _some(
            _in_folder(name, leave_out, skip),
            leave_out,
            f"a directory without articles ({_endings()})",
        )
    elif _is_pattern(name):
        found = (path for path in sorted(glob.glob(name, recursive=True)) if os.path.isfile(path))
        yield from _some(found, leave_out, "no file has such a name")
    else:
        yield name


def _some(found: Iterator[str], leave_out: Path | None, complaint: str) -> Iterator[str]:
    none = True
    for path in found:
        if leave_out is None or os.path.abspath(path) != os.path.abspath(leave_out):
            none = False
            yield path
    if none:
        raise InputError(complaint)


def _in_folder(
    name: str, leave_out: Path | None, skip: Callable[[str], None] | None
) -> Iterator[str]:
    ours = () if leave_out is None else (str(leave_out), f"{leave_out}.part")
    written = {*map(os.path.abspath, ours)}
    for folder, inner, names in os.walk(name):
        inner[:] = sorted(one for one in inner if not one.startswith("."))
        for file in sorted(names):
            if file.startswith("."):
                continue
            path = os.path.join(folder, file)
            if Path(file).suffix.lower() in KINDS or is_annotated_file(path):
                yield path
            elif skip is not None and os.path.abspath(path) not in written:
                skip(file)


def _is_pattern(name: str) -> bool:
    """`archiv/*.txt`, which the shell has left alone; but a file may be called „Was? Wann?.txt“."""
    return glob.has_magic(name) and not os.path.exists(name)


def _endings() -> str:
    return ", ".join(KINDS)
