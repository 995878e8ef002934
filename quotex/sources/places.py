"""Which files are meant: names, folders, patterns, standard input."""

import glob
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from quotex.errors import InputError, QuotexError
from quotex.files import opened
from quotex.sources import xml_kinds
from quotex.sources.annotated import is_annotated
from quotex.sources.packed import PACKED, inner_name, unpacked

Kind = Literal[
    "text",
    "markdown",
    "html",
    "docx",
    "odt",
    "rtf",
    "jsonl",
    "json",
    "csv",
    "parquet",
    "feed",
    "newsml",
    "tei",
]

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mhtml": "html",
    ".mht": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".rtf": "rtf",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".rss": "feed",
    ".atom": "feed",
    ".tei": "tei",
}
TABLES: frozenset[Kind] = frozenset(("jsonl", "json", "csv", "parquet"))
XML: frozenset[Kind] = frozenset(("feed", "newsml", "tei"))
_XML = ".xml"  # whose kind its first element says


def kind_of(name: str) -> Kind:
    """What a file holds, by its ending; plain text where the ending says nothing.

    What packs it, `.gz`, makes no difference; of `.xml`, the first element says what it holds.
    """
    ending = _ending(name)
    if ending == _XML:
        return xml_kinds.kind_of(head(name)) or "text"
    return KINDS.get(ending, "text")


def is_xml(name: str) -> bool:
    """Whether a file is called XML."""
    return _ending(name) == _XML


def is_one_article(name: str, kind: Kind | None = None) -> bool:
    """Whether `name` stands for one article: no folder, no pattern, no table, no feed."""
    if name != "-" and (os.path.isdir(name) or _is_pattern(name)):
        return False
    kind = kind or kind_of(name)
    return kind not in TABLES and (kind not in XML or xml_kinds.is_one(head(name)))


def head(name: str) -> bytes:
    """The first bytes of a file, unpacked; none of what cannot be read, or is piped in."""
    if not os.path.isfile(name):
        return b""
    try:
        with opened(name) as stream:
            return unpacked(stream, name).read(xml_kinds.HEAD)
    except (QuotexError, OSError):
        return b""


def _ending(name: str) -> str:
    return Path(inner_name(name)).suffix.lower()


def files(
    name: str, leave_out: Path | None = None, skip: Callable[[str], None] | None = None
) -> Iterator[str]:
    """The files that `name` means, sorted by name: itself, a folder's, or those of a pattern.

    A folder gives the files in it and below it whose ending is known, but no hidden ones.
    `skip` gets the others.  `leave_out` is a file not to be read: the one that is written.
    Raises `InputError` for a folder or pattern that gives none.
    """
    if not name:
        raise InputError("a name is empty: name a file, a folder or a pattern")
    if name == "-":
        yield name
    elif os.path.isdir(name):
        others: Counter[str] = Counter()

        def left(file: str) -> None:
            others[Path(file).suffix.lower()] += 1
            if skip is not None:
                skip(file)

        found = _in_folder(name, leave_out, left)
        yield from _some(found, leave_out, lambda: _no_articles(others))
    elif _is_pattern(name):
        found = (path for path in sorted(glob.glob(name, recursive=True)) if os.path.isfile(path))
        yield from _some(found, leave_out, lambda: "no file has such a name")
    else:
        yield name


def _some(
    found: Iterator[str], leave_out: Path | None, complaint: Callable[[], str]
) -> Iterator[str]:
    none = True
    for path in found:
        if leave_out is None or os.path.abspath(path) != os.path.abspath(leave_out):
            none = False
            yield path
    if none:
        raise InputError(complaint())


def _no_articles(others: Counter[str]) -> str:
    """„a directory without articles: 3 .pdf; .pdf: turn it into text first …“."""
    from quotex.sources.formats import next_step

    if not others:
        return f"a directory without articles ({_endings()})"
    named = [f"{count:,} {end or 'without ending'}" for end, count in others.most_common(4)]
    steps = [step for end, _ in others.most_common() if (step := next_step(end))]
    return "; ".join((f"a directory without articles: {', '.join(named)}", *steps[:2]))


def _in_folder(name: str, leave_out: Path | None, skip: Callable[[str], None]) -> Iterator[str]:
    ours = () if leave_out is None else (str(leave_out), f"{leave_out}.part")
    written = {*map(os.path.abspath, ours)}
    for folder, inner, names in os.walk(name):
        inner[:] = sorted(one for one in inner if not one.startswith("."))
        for file in sorted(names):
            if file.startswith("."):
                continue
            path = os.path.join(folder, file)
            if os.path.exists(path) and not os.path.isfile(path):
                continue  # a pipe would wait for whoever writes
            if _is_read(path):
                yield path
            elif os.path.abspath(path) not in written:
                skip(file)


def _is_read(path: str) -> bool:
    ending = _ending(path)
    if ending != _XML:
        return ending in KINDS
    begin = head(path)
    return xml_kinds.kind_of(begin) is not None or is_annotated(begin)


def _is_pattern(name: str) -> bool:
    """`archiv/*.txt`, which the shell has left alone; but a file may be called „Was? Wann?.txt“."""
    return glob.has_magic(name) and not os.path.exists(name)


def _endings() -> str:
    return ", ".join((*KINDS, _XML)) + f"; packed: {', '.join(PACKED)}"
