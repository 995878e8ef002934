"""Gold, whatever it was annotated with: one table says what reads which files.

    for one in gold("annotated/"):
        print(one.article.quotes, one.by)

A further format is one more row of `FORMATS`: its name, the endings of its files, what tells them
from others with the same ending, and a function that yields a `quotex.corpus.Gold` an article.
Rows that are particular stand above those that are not.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quotex.annotation.label_studio import is_export
from quotex.corpus import Gold
from quotex.errors import InputError
from quotex.sources.annotated import is_annotated
from quotex.sources.packed import inner_name
from quotex.sources.places import head


@dataclass(frozen=True)
class GoldFormat:
    """A kind of file that annotated articles come in.

    `endings`: of its files, in small letters.  `is_one`: whether a file with such an ending is of
    this kind, by its first bytes, unpacked (`quotex.sources.xml_kinds.HEAD` of them at the most).
    `read`: the articles of a file; raises `InputError`, which names the file and the line or
    record, for what cannot be read.
    """

    name: str
    endings: tuple[str, ...]
    is_one: Callable[[bytes], bool]
    read: Callable[[Path], Iterator[Gold]]


def _corpus(file: Path) -> Iterator[Gold]:
    from quotex.corpus import gold

    return gold(file)


def _articles(file: Path) -> Iterator[Gold]:
    from quotex.evaluation.json_gold import gold

    return gold(file)


def _inception(file: Path) -> Iterator[Gold]:
    from quotex.annotation.inception import articles
    from quotex.evaluation.json_gold import of_article

    return map(of_article, articles(file))


def _label_studio(file: Path) -> Iterator[Gold]:
    from quotex.annotation.label_studio import articles
    from quotex.evaluation.json_gold import of_article

    return map(of_article, articles(file))


FORMATS: tuple[GoldFormat, ...] = (
    GoldFormat("annotated XML (docs/corpus.md)", (".xml",), is_annotated, _corpus),
    GoldFormat("what INCEpTION exports", (".zip", ".xmi"), bool, _inception),
    GoldFormat("what Label Studio exports", (".json",), is_export, _label_studio),
    GoldFormat("articles as quotex writes them", (".jsonl", ".ndjson", ".json"), bool, _articles),
)
"""The first that fits reads a file; one that is named and fits none, the last with its ending."""


def gold(path: "str | os.PathLike[str]") -> Iterator[Gold]:
    """The annotated articles of a file, or of all files of a folder that are such, by name.

    Raises `InputError` for a file or a folder that is missing or holds none, and what the formats
    raise for what they cannot read.
    """
    place = Path(path)
    if not place.is_dir():
        yield from _format_of(place).read(place)
        return
    files = [file for file in sorted(place.rglob("*")) if file.is_file() and _fitting(file)]
    if not files:
        raise InputError(f"{place}: a directory without annotated articles ({_known()})")
    for file in files:
        yield from _format_of(file).read(file)


def _format_of(file: Path) -> GoldFormat:
    if not file.exists():
        raise InputError(f"{file}: no such file or folder")
    there = _with_ending_of(file)
    if not there:
        raise InputError(f"{file}: not annotated in a way that is known: {_known()}")
    return _fitting(file) or there[-1]  # which says what is wrong, and where


def _fitting(file: Path) -> GoldFormat | None:
    there = _with_ending_of(file)
    begin = head(str(file)) if there else b""
    return next((one for one in there if one.is_one(begin)), None)


def _with_ending_of(file: Path) -> list[GoldFormat]:
    ending = Path(inner_name(file.name)).suffix.lower()
    return [one for one in FORMATS if ending in one.endings]


def _known() -> str:
    return "; ".join(f"{one.name}, {', '.join(one.endings)}" for one in FORMATS)
