"""The records of an earlier run, found again by the texts that they are about."""

import json
import os
import tempfile
from array import array
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import IO, Any, TypeAlias

from pydantic_core import to_json

from quotex.article import Article
from quotex.errors import InputError
from quotex.sources.text import Failure, Meta, Text

Record: TypeAlias = Mapping[str, Any]

_FIELDS = frozenset(Article.model_fields)
_MOST_ALIKE = 1000  # records of one text among which the one of a place is looked for
_MOST_MOVED = 10  # of these, those that are looked up


class Earlier:
    """Records in a file, kept in memory by their hashes: some 200 bytes for each.

    `folders`: the folders from which the names of files count, each with the byte from which on it
    does.  `is_known`: whether the options are known with which the articles were read.
    """

    def __init__(self, path: Path, folders: list[tuple[int, str]], is_known: bool) -> None:
        """Begin without a record."""
        self.path = path
        self.is_known = is_known
        self.files = array("Q")
        self.claimed = bytearray()
        self._folders = folders
        self._offsets = array("q")
        self._places = array("Q")
        self._metas = array("Q")
        self._by_text: dict[bytes, int | list[int]] = {}
        self._by_place: dict[int, int] = {}
        self._articles: set[int] | None = None  # files
        self._respelled: dict[int, int] = {}
        self._lines: IO[bytes] | None = None
        self._spelled: IO[bytes] | None = None

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._offsets)

    def close(self) -> None:
        """Let go of the files."""
        for stream in (self._lines, self._spelled):
            if stream is not None:
                stream.close()

    def add(self, record: Record, offset: int) -> None:
        """Take a record that begins at byte `offset`."""
        number = len(self._offsets)
        meta, folder = _meta(record), self._folder(offset)
        self._offsets.append(offset)
        self.files.append(file_of(meta, folder))
        self._places.append(_place(meta, folder))
        self._metas.append(_hash(json.dumps(meta)))
        self.claimed.append(0)
        key = (
            _text_key(record["text"]) if is_article(record) else _failure_key(record["error"], meta)
        )
        there = self._by_text.setdefault(key, number)
        if isinstance(there, list):
            there.append(number)
        elif there != number:
            self._by_text[key] = [there, number]

    def claim(self, text: Text | Failure) -> int | None:
        """The number of the record that is about `text`, and from now on about no other."""
        key = _key(text)
        there = self._by_text.get(key, [])
        numbers = [there] if isinstance(there, int) else there
        number = self._fitting(numbers, text.meta)
        if number is None:
            self._refuse_other_column(text.meta)
            return None
        meta = dict(text.meta)
        if self._metas[number] != _hash(json.dumps(meta)) and not self._respell(number, meta):
            return None
        self.claimed[number] = 1
        numbers.remove(number)
        if not numbers:
            del self._by_text[key]
        return number

    def _fitting(self, numbers: list[int], meta: Meta) -> int | None:
        place, file = _place(meta), file_of(meta)
        alike = list(islice(numbers, _MOST_ALIKE))
        for number in alike:
            if self._places[number] == place:
                return number
        for number in alike[:_MOST_MOVED]:  # a row that has moved, a file with another name
            if self.files[number] == file or self._has_vanished(number):
                return number
        return None

    def _has_vanished(self, number: int) -> bool:
        folder = self._folder(self._offsets[number])
        return not os.path.exists(_path(_meta(self._record(number)), folder))

    def has_articles(self, meta: Meta) -> bool:
        """Whether there are articles of the file that `meta` names."""
        if self._articles is None:
            self._articles = {
                file for number, file in enumerate(self.files) if is_article(self._record(number))
            }
        return file_of(meta) in self._articles

    def _refuse_other_column(self, meta: Meta) -> None:
        """Where nobody knows the options, the text that was read may stand beside that of now."""
        if self.is_known or "row" not in meta:
            return
        if not self._by_place:
            self._by_place = {place: number for number, place in enumerate(self._places)}
        number = self._by_place.get(_place(meta))
        record = {} if number is None else self._record(number)
        if not is_article(record):
            return
        column = next((name for name, cell in meta.items() if cell == record["text"]), None)
        if column is not None:
            raise InputError(
                f"{self.path}: has the articles of column {column!r}: give --text-column as "
                "before, or another --output"
            )

    def begin(self, number: int) -> int:
        """What `line` needs for a record."""
        return self._respelled.get(number, self._offsets[number])

    def line(self, begin: int) -> bytes:
        """The line that begins at a byte of the file; below 0, among those with other metadata."""
        if begin < 0:
            assert self._spelled is not None
            self._spelled.seek(~begin)
            return self._spelled.readline()
        if self._lines is None:
            self._lines = self.path.open("rb")
        self._lines.seek(begin)
        return self._lines.readline()

    def name_in_full(self, number: int) -> None:
        """Give the whole path of a file that was named from a folder where this run is not."""
        folder = self._folder(self._offsets[number])
        if folder in ("", os.getcwd()):
            return
        meta = _meta(self._record(number))
        if meta.get("file", "-") != "-":
            self._respell(number, {**meta, "file": os.path.join(folder, meta["file"])})

    def _respell(self, number: int, meta: Meta) -> bool:
        """Put other things beside a text; false for what only looks like a record."""
        try:
            line = _with_meta(self.line(self._offsets[number]), meta)
        except ValueError:
            return False
        if self._spelled is None:
            self._spelled = tempfile.TemporaryFile(dir=self.path.parent)  # noqa: SIM115  # see close
        self._respelled[number] = ~self._spelled.seek(0, os.SEEK_END)
        self._spelled.write(line)
        return True

    def _record(self, number: int) -> Record:
        record: Record = json.loads(self.line(self._offsets[number]))
        return record

    def _folder(self, offset: int) -> str:
        return next((name for begin, name in reversed(self._folders) if begin <= offset), "")


def parsed(line: bytes) -> Record | None:
    """The record that a line holds; nothing for a line that is none, or not whole."""
    if not line.endswith(b"\n"):
        return None
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and _is_record(record) else None


def _is_record(record: dict[str, Any]) -> bool:
    if _all_strings(record):
        return "error" in record
    meta, rest = record.get("meta"), [record.get(name) for name in ("quotes", "actors", "sections")]
    return (
        record.keys() <= _FIELDS
        and isinstance(record.get("text"), str)
        and isinstance(record.get("pipeline"), str)
        and all(isinstance(one, list) for one in rest)
        and isinstance(meta, dict)
        and _all_strings(meta)
    )


def _all_strings(record: dict[str, Any]) -> bool:
    return all(isinstance(value, str) for value in record.values())


def is_article(record: Record) -> bool:
    """Whether it is no failure."""
    return isinstance(record.get("meta"), dict)


def line_of(answer: Article | Failure) -> bytes:
    """The line for an answer."""
    return (
        answer.record() if isinstance(answer, Failure) else answer.model_dump_json()
    ).encode() + b"\n"


def _with_meta(line: bytes, meta: Meta) -> bytes:
    """The record with other things beside its text."""
    record = json.loads(line)
    if not is_article(record):
        return line_of(Failure(record["error"], meta))
    end = _end(record["meta"])
    if line.endswith(end):
        return line[: -len(end)] + _end(meta)
    return line_of(Article.model_validate_json(line).model_copy(update={"meta": dict(meta)}))


def _end(meta: Meta) -> bytes:
    return b',"meta":' + to_json(dict(meta)) + b"}\n"


def _meta(record: Record) -> dict[str, str]:
    if is_article(record):
        return dict(record["meta"])
    return {name: value for name, value in record.items() if name != "error"}


def file_of(meta: Meta, folder: str = "") -> int:
    """The hash of the file's real path; its name counts from `folder`."""
    return _hash(_path(meta, folder))


def _place(meta: Meta, folder: str = "") -> int:
    return _hash(f"{meta.get('row', '')}\0{_path(meta, folder)}")


def _path(meta: Meta, folder: str) -> str:
    name = meta.get("file", "")
    return name if name in ("", "-") else _real(os.path.join(folder or os.getcwd(), name))


@lru_cache(maxsize=2)  # the rows of a table have one file
def _real(name: str) -> str:
    return os.path.realpath(name)


def _hash(words: str) -> int:
    data = words.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big")


def _key(text: Text | Failure) -> bytes:
    if isinstance(text, Text):
        return _text_key(text.text)
    return _failure_key(text.error, text.meta)


def _text_key(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _failure_key(error: str, meta: Meta) -> bytes:
    """A failure is the same where all is the same that is known of it but its place."""
    beside = {name: value for name, value in meta.items() if name not in ("file", "row")}
    return _text_key("\0" + json.dumps([error, beside]))
