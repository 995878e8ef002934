"""JSON lines that an interrupted run leaves behind and the next one goes on with.

While a run lasts, its records stand in `NAME.part`, each written out at once; the file gets its
name when the run is through.  So `NAME` is always whole, and a run that was stopped, even by
`kill -9`, loses at most the record that was being written.

A record is used again where its very text is still to be read, whatever the file is called by now;
what is known beside the text is written as it is known now.  Where the file is, and the row, tells
articles of one text apart.  `NAME.part` only grows: at the end its records are put into the order
of the input, so that the file is the one that a run without interruption writes.

The records are articles and nothing else, so what else has to be as before (options, pipeline,
version) stands in a hidden file beside them: `.NAME.part.run` during a run, and `.NAME.run` after
one with `--resume`, since an archive that grows is gone on with months later.  Where it is missing,
the records are all there is to compare: their texts, their pipeline, and the columns beside.
"""

import json
import os
import shutil
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import FileIO
from itertools import pairwise
from pathlib import Path

from quotex.article import Article
from quotex.errors import InputError
from quotex.files import reason, unwritable
from quotex.running.earlier import Earlier, file_of, is_article, line_of, parsed
from quotex.sources.text import Failure, Text

Options = Mapping[str, str | int | float | None]
_LONGEST = 256 << 20  # bytes of a record
_PENDING = -1  # in an order: a record that this run writes


@dataclass
class Records:
    """The records of a run: those that are there already, and a place for the next.

    `count`: records in the file; `used`: those of them that were used again; `kept`: those of
    articles that were not among the texts, known when the run is through.
    """

    stream: FileIO
    earlier: Earlier
    size: int = 0
    count: int = 0
    used: int = 0
    kept: int = 0
    pipeline: str = ""
    _order: "array[int]" = field(default_factory=lambda: array("q"))
    _new: "array[int]" = field(default_factory=lambda: array("q"))  # bytes at which they begin
    _read: set[int] = field(default_factory=set)  # files
    _gone: set[int] = field(default_factory=set)  # files that cannot be read any more

    def write(self, answer: Article | Failure) -> None:
        """Put a record into the file at once, so that nothing can take it away again.

        Raises `InputError` where another pipeline has read the articles before.
        """
        if self.earlier:
            is_gone = isinstance(answer, Failure) and file_of(answer.meta) in self._gone
            self._new.append(-1 if is_gone else self.size)
            if is_gone:
                return
        if isinstance(answer, Article):
            self._refuse_other_pipeline(answer.pipeline)
        line = line_of(answer)
        rest = memoryview(line)
        while rest:
            rest = rest[self.stream.write(rest) :]
        self.size += len(line)
        self.count += 1

    def _refuse_other_pipeline(self, pipeline: str) -> None:
        if self.pipeline not in ("", pipeline):
            raise InputError(
                f"the run began with pipeline {self.pipeline!r} and cannot go on with "
                f"{pipeline!r}: give --model as before, or another --output"
            )
        self.pipeline = pipeline

    def still_to_do(self, texts: Iterable[Text | Failure]) -> Iterator[Text | Failure]:
        """The texts without a record, in their order; one that is there twice is due twice."""
        if not self.earlier:
            yield from texts
            return
        for text in texts:
            number = self.earlier.claim(text)
            (self._gone if self._is_gone(text) else self._read).add(file_of(text.meta))
            self._order.append(_PENDING if number is None else number)
            if number is None:
                yield text
            else:
                self.used += 1

    def _is_gone(self, text: Text | Failure) -> bool:
        """Whether it is a file that is there no more but of which there are articles."""
        is_file = isinstance(text, Failure) and "file" in text.meta and "row" not in text.meta
        return (
            is_file
            and not os.access(text.meta["file"], os.R_OK)
            and self.earlier.has_articles(text.meta)
        )

    def put_in_order(self, part: Path) -> None:
        """Write the draft of a `part` in the order of the input, if it is in another.

        Records of texts that changed are left out.  Windows replaces no file that is open, so that
        the draft becomes the part once both are closed.
        """
        if not self.earlier:
            return
        begins = array("q", self._in_order(self._kept_behind()))
        is_all = len(begins) == self.count
        if is_all and all(before < after for before, after in pairwise([-1, *begins])):
            return
        draft = _draft(part)
        try:
            with draft.open("wb") as stream:
                stream.writelines(map(self.earlier.line, begins))
                stream.flush()
                os.fsync(stream.fileno())
        except BaseException:
            draft.unlink(missing_ok=True)
            raise

    def _in_order(self, behind: dict[int, list[int]]) -> Iterator[int]:
        """Where each line begins that is to be written."""
        new = iter(self._new)
        yield from map(self.earlier.begin, behind.get(-1, ()))
        for number in self._order:
            if number == _PENDING:
                begin = next(new)
                if begin >= 0:
                    yield begin
            else:
                yield self.earlier.begin(number)
                yield from map(self.earlier.begin, behind.get(number, ()))

    def _kept_behind(self) -> dict[int, list[int]]:
        """Records of articles that were not among the texts, by the record they stand behind.

        A record whose file was read, and has its text no more, is not among them.
        """
        behind: dict[int, list[int]] = {}
        last = -1
        for number, file in enumerate(self.earlier.files):
            if self.earlier.claimed[number]:
                last = number
            elif file not in self._read:
                self.earlier.name_in_full(number)
                behind.setdefault(last, []).append(number)
                self.kept += 1
        return behind


@contextmanager
def records(path: Path, resume: bool, options: Options) -> Iterator[Records]:
    """The records of a run whose output is `path`.

    With `resume`, the run goes on where the last one stopped: with what is in `path.part`, or
    with the articles that `path` has.  `options`: what has to be as it was then, by the names that
    people know.  Raises `InputError` where it is not, where that is no file of records, where
    another run is at it, where it cannot be written, and, without `resume`, where an interrupted
    run has left a part.
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
            _draft(part).unlink(missing_ok=True)  # of a run that was killed
            with _begun(stream, path, source, options) as there, _kept(there, path, source):
                yield there
                there.put_in_order(part)
                os.fsync(stream.fileno())
                _write_notes(part, [(0, os.getcwd())], options)
        if _draft(part).exists():
            os.replace(_draft(part), part)
        if resume:
            os.replace(_notes(part), _notes(path))
        else:
            _notes(path).unlink(missing_ok=True)
        os.replace(part, path)
        _remove(part)  # what an earlier run has left of drafts
    except OSError as error:
        raise unwritable(path, error) from None


@contextmanager
def _begun(stream: FileIO, path: Path, source: Path, options: Options) -> Iterator[Records]:
    """The records that are there, if they are such and fit; else all stays as it was."""
    part = path.with_name(f"{path.name}.part")
    try:
        folders, known = _read_notes(source) or _read_notes(path) or ([(0, os.getcwd())], None)
        there = Records(stream, Earlier(part, folders, known is not None))
        _scan(there, source, known is not None)
        if not there.count:
            folders = [(0, os.getcwd())]
        elif known is not None:
            _refuse_other_options(source, known, options)
        if folders[-1][1] != os.getcwd():
            folders = [*folders, (there.size, os.getcwd())]
        stream.truncate(there.size)
        _write_notes(part, folders, options)
    except BaseException:
        if source == path or not os.fstat(stream.fileno()).st_size:
            _remove(part)
        raise
    try:
        yield there
    finally:
        there.earlier.close()


@contextmanager
def _kept(there: Records, path: Path, source: Path) -> Iterator[None]:
    """What an unfinished run has written stays; where that is nothing, nothing stays."""
    copied = there.count if source == path else 0
    try:
        yield
    except BaseException as error:
        if there.count == copied:
            _remove(there.earlier.path)
        elif isinstance(error, OSError):
            raise InputError(
                f"{path}: cannot be written: {reason(error)}; {there.count:,} records are kept, "
                "--resume goes on"
            ) from None
        raise


def _remove(part: Path) -> None:
    for path in (part, _notes(part), _draft(part), _draft(_notes(part))):
        with suppress(PermissionError):  # of one that is open, on Windows
            path.unlink(missing_ok=True)


def _copy(path: Path, part: Path) -> None:
    """`path` stays as it is until the run is through."""
    draft = _draft(part)
    try:
        shutil.copyfile(path, draft)
        os.replace(draft, part)
    finally:
        draft.unlink(missing_ok=True)


def _draft(path: Path) -> Path:
    """What becomes `path` when it is whole; a process that was killed may have left it."""
    return path.with_name(f".{path.name.removeprefix('.')}.draft")


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


def _scan(there: Records, source: Path, is_ours: bool) -> None:
    """Take what is there, but for a last line that is not whole.

    `source` is what the user knows it by: the output itself, where the part is a copy of that.
    """
    is_part = source == there.earlier.path
    with open(there.earlier.path, "rb") as lines:
        while line := lines.readline(_LONGEST):
            record = parsed(line)
            if record is None:
                is_cut = not line.endswith(b"\n") and line.startswith(_BEGINNINGS)
                is_rest = is_part and (is_ours or there.count > 0)
                if lines.read(1) or not (is_cut or is_rest):
                    raise InputError(
                        f"{source}, line {there.count + 1}: no record of quotex: delete the line "
                        "or the file, or name another --output"
                    )
                return
            there.earlier.add(record, there.size)
            there.size += len(line)
            there.count += 1
            if is_article(record):
                there._refuse_other_pipeline(record["pipeline"])


_BEGINNINGS = (b'{"text":', b'{"file":')

Folders = list[tuple[int, str]]


def _notes(path: Path) -> Path:
    return path.with_name(f".{path.name}.run")


def _write_notes(path: Path, folders: Folders, options: Options) -> None:
    draft = _draft(_notes(path))
    draft.write_text(json.dumps({"folders": folders, "options": options}), encoding="utf-8")
    os.replace(draft, _notes(path))


def _read_notes(path: Path) -> tuple[Folders, Options] | None:
    """What stands beside the records; nothing where that is missing or spoilt."""
    try:
        notes = json.loads(_notes(path).read_bytes())
        folders = [(int(begin), str(name)) for begin, name in notes["folders"]]
        options = dict(notes["options"])
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None
    return (folders, options) if folders else None


def _refuse_other_options(source: Path, before: Options, now: Options) -> None:
    for name in {**before, **now}:
        if before.get(name) != now.get(name):
            raise InputError(
                f"{source}: was read {_said(name, before.get(name))}, not "
                f"{_said(name, now.get(name))}: do as before, name another --output, or "
                + ("delete it" if source.suffix == ".part" else "leave out --resume")
                + " to begin anew"
            )


def _said(name: str, value: object) -> str:
    return f"without {name}" if value is None else f"with {name} {value}"
