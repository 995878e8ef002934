"""JSON lines that an interrupted run leaves behind and the next one goes on with.

While a run lasts, its records stand in `NAME.part`, each written out at once; the file gets its
name when the run is through.  So `NAME` is always whole, and a run that was stopped, even by
`kill -9`, loses at most the record that was being written.
"""

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from io import FileIO
from pathlib import Path
from typing import Any

from quotex.article import Article
from quotex.errors import InputError
from quotex.files import reason, unwritable
from quotex.sources.text import Failure, Meta, Text


@dataclass
class Records:
    """The records of a run: those that are there already, and a place for the next."""

    stream: FileIO
    count: int = 0
    pipeline: str = ""
    done: Counter[bytes] = field(default_factory=Counter)

    def write(self, answer: Article | Failure) -> None:
        """Put a record into the file at once, so that nothing can take it away again.

        Raises `InputError` where another pipeline has read the articles before.
        """
        if isinstance(answer, Article):
            if self.pipeline not in ("", answer.pipeline):
                raise InputError(
                    f"the run began with pipeline {self.pipeline!r} and cannot go on with "
                    f"{answer.pipeline!r}: give --model as before, or another --output"
                )
            self.pipeline = answer.pipeline
        line = answer.record() if isinstance(answer, Failure) else answer.model_dump_json()
        rest = memoryview(line.encode() + b"\n")
        while rest:
            rest = rest[self.stream.write(rest) :]
        self.count += 1

    def still_to_do(self, texts: Iterable[Text | Failure]) -> Iterator[Text | Failure]:
        """The texts without a record, in their order; one that is there twice is due twice."""
        for text in texts:
            key = _key(text.meta)
            if self.done[key]:
                self.done[key] -= 1
            else:
                yield text


@contextmanager
def records(path: Path, resume: bool) -> Iterator[Records]:
    """The records of a run whose output is `path`.

    With `resume`, the run goes on where the last one stopped: with what is in `path.part`, or
    behind the articles that `path` has.  Raises `InputError` where that is no file of records,
    where another run is at it, where it cannot be written, and, without `resume`, where an
    interrupted run has left a part.
    """
    if path.is_dir():
        raise InputError(f"{path}: a directory, not a file")
    if path.is_symlink():  # what a link points to is written, not the link
        path = Path(os.path.realpath(path))
    part = path.with_name(f"{path.name}.part")
    if not resume and part.exists() and part.stat().st_size:
        raise InputError(
            f"{part}: an interrupted run has left it: go on with --resume, or delete it"
        )
    try:
        source = part
        if resume and path.exists() and not part.exists():
            _copy(path, part)
            source = path
        with open(part, "ab", buffering=0) as stream:
            _lock(stream, part)
            with _kept(_scanned(stream, part, source), path, part) as there:
                yield there
            os.fsync(stream.fileno())
        os.replace(part, path)
    except OSError as error:
        raise unwritable(path, error) from None


@contextmanager
def _kept(there: Records, path: Path, part: Path) -> Iterator[Records]:
    """What an unfinished run has written stays; where that is nothing, nothing stays."""
    try:
        yield there
    except BaseException as error:
        if not there.count:
            part.unlink()
        elif isinstance(error, OSError):
            raise InputError(
                f"{path}: cannot be written: {reason(error)}; {there.count:,} records are kept, "
                "--resume goes on"
            ) from None
        raise


def _copy(path: Path, part: Path) -> None:
    """`path` stays as it is until the run is through."""
    draft = part.with_name(f".{part.name}")
    try:
        shutil.copyfile(path, draft)
        os.replace(draft, part)
    finally:
        draft.unlink(missing_ok=True)


def _lock(stream: FileIO, part: Path) -> None:
    """Keep a second run off; the lock ends with the process, however that ends."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError(f"{part}: another run is writing it") from None


def _scanned(stream: FileIO, part: Path, source: Path) -> Records:
    """What is there; a last line that is not whole is cut off.

    `source` is what the user knows it by: the output itself, where `part` is a copy of that.
    """
    there = Records(stream)
    end = 0
    with open(part, "rb") as lines:
        for line in lines:
            record = _record(line)
            if record is None:
                if next(lines, None) is not None:
                    number = there.count + 1
                    if source != part:
                        part.unlink()
                    raise InputError(
                        f"{source}, line {number}: no record of quotex: delete the line or the file"
                    )
                break
            end += len(line)
            there.count += 1
            there.done[_key(_meta(record))] += 1
            there.pipeline = record.get("pipeline", there.pipeline)
    stream.truncate(end)
    return there


def _record(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        record = json.loads(line)
    except ValueError:
        return None
    is_one = isinstance(record, dict) and ("error" in record or "quotes" in record)
    return record if is_one else None


def _meta(record: dict[str, Any]) -> Meta:
    meta: Meta = record["meta"] if "quotes" in record else record
    return meta


def _key(meta: Meta) -> bytes:
    """Which article it is, in few bytes: there may be millions."""
    where = json.dumps([meta.get("file"), meta.get("row")])
    return blake2b(where.encode(), digest_size=12).digest()
