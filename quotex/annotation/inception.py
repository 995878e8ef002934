"""INCEpTION: a ZIP of documents to annotate, and what it exports of them.

    quotex extract archive.jsonl --output quotes.zip

`TypeSystem.xml` makes the layers of a project, the `.xmi` (UIMA CAS) its documents.
"""

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath, PurePosixPath
from typing import IO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from quotex.annotation.cas import article_in, cas_of, type_system
from quotex.article import Article
from quotex.errors import InputError
from quotex.files import read_bytes

TYPE_SYSTEM = "TypeSystem.xml"
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST = 80  # characters of a name
_LARGEST = 64 << 20  # bytes of a file in a ZIP, unpacked
_INITIAL = "INITIAL_CAS"  # what a project has of a document before anybody annotated it
_CURATED = "CURATION_USER"
_DAY = (1980, 1, 1, 0, 0, 0)  # the same articles give the same file


def write_inception(articles: Iterable[Article], stream: IO[bytes]) -> None:
    """Write articles as a ZIP of `.xmi` and `TypeSystem.xml`, as they come.

    A document is named after the article's id, its file or its number.  Raises `QuotexError` where
    dkpro-cassis is not installed.
    """
    types = type_system().to_xml()
    taken = {TYPE_SYSTEM.casefold()}
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        _add(package, TYPE_SYSTEM, types)
        for number, article in enumerate(articles, start=1):
            name = _free(_name(article, number), taken)
            _add(package, f"{name}.xmi", cas_of(article).to_xmi())


def _add(package: ZipFile, name: str, content: str) -> None:
    entry = ZipInfo(name, _DAY)
    entry.compress_type = ZIP_DEFLATED
    package.writestr(entry, content.encode("utf-8"))


def _name(article: Article, number: int) -> str:
    """What the document is called: „lb-001“, „bruecke“, „archiv-7“."""
    meta = article.meta
    file = PurePath(meta.get("file", "")).stem
    name = meta.get("id") or "-".join(filter(None, (file, meta.get("row"))))
    return _UNSAFE.sub("_", name).strip("._")[:_LONGEST] or f"article-{number}"


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number where another document has it, in whatever letters."""
    free, number = name, 1
    while f"{free}.xmi".casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(f"{free}.xmi".casefold())
    return free


def articles(path: "str | os.PathLike[str]", annotator: str | None = None) -> Iterator[Article]:
    """The annotated articles of what INCEpTION exports.

    That is an `.xmi`, with the `TypeSystem.xml` beside it where there is one; a ZIP of these; a
    folder of either; or an exported project whose format was XMI.  Of a project, curated documents
    count where there are any, else those of its only annotator, or of `annotator`.  Raises
    `InputError` for what cannot be read and where annotators are several, `QuotexError` where
    dkpro-cassis is not installed.
    """
    place = Path(path)
    if place.is_dir():
        files = sorted(file for file in place.rglob("*") if file.suffix.lower() in (".xmi", ".zip"))
        if not files:
            raise InputError(f"{place}: a directory without .xmi or .zip")
        for file in files:
            yield from articles(file, annotator)
        return
    data = _read(place)
    if data.startswith(b"PK"):
        yield from _packed(data, str(place), annotator)
        return
    beside = place.parent / TYPE_SYSTEM
    types = _read(beside) if beside.is_file() else None
    yield article_in(data, types, {"file": str(place), "id": _document(place.name)})


def _read(file: Path) -> bytes:
    try:
        return read_bytes(str(file))
    except InputError as error:
        raise InputError(f"{file}: {error}") from None


def _packed(data: bytes, file: str, annotator: str | None) -> Iterator[Article]:
    """The articles of a ZIP, by name; of a project, those of one annotator."""
    content = _unpacked(data, file)
    project = [PurePosixPath(name) for name in content if name.endswith(".zip")]
    if project:
        for name in _chosen(project, file, annotator):
            within = _unpacked(content[str(name)], f"{file}, {name}")
            meta = {"file": file, "id": _document(name.parent.name)}
            yield from _documents(within, file, meta)
        return
    yield from _documents(content, file, {"file": file})


def _documents(content: Mapping[str, bytes], file: str, meta: dict[str, str]) -> Iterator[Article]:
    names = sorted(name for name in content if name.lower().endswith(".xmi"))
    if not names:
        raise InputError(f"{file}: no .xmi in it: export as UIMA CAS XMI")
    types = next((content[name] for name in content if name.endswith(TYPE_SYSTEM)), None)
    for name in names:
        document = {"id": _document(name), **meta}
        yield article_in(content[name], types, document, f"{file}, {name}")


def _document(name: str) -> str:
    """What a document is called: „export/brief.xmi“ → „brief“."""
    return PurePosixPath(name).name.partition(".xmi")[0]


def _chosen(files: list[PurePosixPath], file: str, annotator: str | None) -> list[PurePosixPath]:
    """A project's documents of one annotator: `annotation/brief.xmi/anna.zip`."""
    files = sorted(one for one in files if one.stem != _INITIAL)
    curated = [one for one in files if one.stem == _CURATED]
    names = sorted({one.stem for one in files} - {_CURATED})
    if annotator is None and curated:
        return curated
    if annotator is None and len(names) > 1:
        raise InputError(f"{file}: of several annotators: say which ({', '.join(names)})")
    found = [one for one in files if one.stem == (annotator or "".join(names))]
    if not found:
        raise InputError(f"{file}: nothing of {annotator!r} in it (there: {', '.join(names)})")
    return found


def _unpacked(data: bytes, file: str) -> dict[str, bytes]:
    """The files of a ZIP that are of use, by their names."""
    wanted = (".xmi", ".zip", TYPE_SYSTEM.lower())
    try:
        with ZipFile(io.BytesIO(data)) as package:
            entries = [one for one in package.infolist() if one.filename.lower().endswith(wanted)]
            for entry in entries:
                if entry.file_size > _LARGEST:
                    raise InputError(f"{file}: {entry.filename} has more than {_LARGEST >> 20} MiB")
            return {entry.filename: package.read(entry) for entry in entries}
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise InputError(f"{file}: a ZIP file that cannot be read: {error}") from None
