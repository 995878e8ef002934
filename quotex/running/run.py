"""One run of `quotex extract`: from the files that are named to the file that is written."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from quotex.errors import InputError
from quotex.files import is_device, read_bytes, written_whole
from quotex.outputs import BINARY, Format, binary_standard_output, standard_output, write
from quotex.sources.places import Kind, is_one_article

if TYPE_CHECKING:
    from quotex.article import Article, QuoteType
    from quotex.display.wording import Language
    from quotex.running.progress import Tally
    from quotex.sources.notes import Notes
    from quotex.sources.text import Failure, Text
    from quotex.tables import TableOf

    Texts = Iterable[Text | Failure]
    Answers = Iterator[Article | Failure]

Complain = Callable[[object], None]
_OF_NO_MATTER = frozenset(  # to what is read: any further option does matter
    (
        *("names", "raw_cells", "excel", "context", "table", "model", "n_process", "batch_size"),
        *("threads", "lang"),
    )
) | {"output", "format", "resume", "quiet"}


@dataclass
class Run:
    """What `quotex extract` was asked to do; calling it does that."""

    names: list[str]
    kind: Kind | None
    text_column: str | None
    id_column: str | None
    delimiter: str | None
    quotechar: str | None
    header: bool | None
    shard: tuple[int, int] | None
    raw_cells: bool
    table: "TableOf"
    excel: bool
    context: int
    model: str | None
    n_process: int
    batch_size: int
    threads: int | None
    max_length: int | None
    types: "list[QuoteType] | None"
    known: Path | None
    lexicon: Path | None
    weights: Path | None
    min_confidence: float
    output: Path | None
    format: Format
    resume: bool
    quiet: bool
    lang: "Language | None" = None

    def __call__(self, complain: Complain) -> int:
        """Read and write; how many articles could not be read.

        `complain` takes what is wrong with each of those.  Raises `InputError` where the output
        cannot be written, and where all there is cannot be read for one reason.
        """
        from quotex.running.progress import Tally

        self.prepare()
        self._refuse_what_does_not_fit()
        self.single = (
            len(self.names) == 1 and self.shard is None and is_one_article(self.names[0], self.kind)
        )
        tally = Tally()
        if self._keeps_records:
            self._add_records(tally, complain)
        else:
            self._write(tally, complain)
        if not (self.single or self.quiet):
            for note in str(self.notes).splitlines():
                complain(note)
            complain(tally.summary())
        return tally.failed

    @property
    def _keeps_records(self) -> bool:
        """Whether the output is records that a later run can go on with."""
        to_file = self.output is not None and not is_device(self.output)
        return to_file and self.format is Format.jsonl

    def _refuse_what_does_not_fit(self) -> None:
        """Raise `InputError` for an option that the output has no use for."""
        if self.table != "quotes" and self.format not in (Format.csv, Format.parquet, Format.xlsx):
            raise InputError(f"--table {self.table} is for tables: say --output FILE.csv")
        if self.context < 0:
            raise InputError(f"context is {self.context}; it is 0 or more sentences")
        if self.excel and self.format is not Format.csv:
            raise InputError("--excel is how CSV is written: say --output FILE.csv")
        if self.lang is not None and self.format is not Format.html:
            raise InputError("--lang is of pages: say --output FILE.html")
        if self.resume and not self._keeps_records:
            raise InputError("--resume goes on with JSON lines: say --output FILE.jsonl")

    def _write(self, tally: "Tally", complain: Complain) -> None:
        try:
            with self._stream() as stream:
                answers = self._watched(self._texts(), tally, complain)
                write(answers, stream, self.format, self.single, self._options(complain))
        except KeyboardInterrupt:
            if self.output is not None:
                complain(f"stopped; nothing was written to {self.output}")
            raise

    def prepare(self, notes: "Notes | None" = None) -> None:
        """Refuse to write over what is read; `notes` takes what is skipped and changed."""
        from quotex.sources import Notes

        self._refuse_to_overwrite()
        self.notes = Notes() if notes is None else notes

    def answers(self, tally: Any, complain: Complain) -> "Answers":
        """All articles as they are read, counted in `tally`, for who writes no articles."""
        from quotex.running.progress import watched

        seen = sys.stderr.isatty() and not self.quiet
        return watched(self._read(), tally, complain, self._count if seen else None)

    def _options(self, complain: Complain) -> dict[str, Any]:
        """How tables and pages are written."""
        return {
            "lang": self.lang,
            "table": self.table,
            "raw_cells": self.raw_cells,
            "excel": self.excel,
            "context": self.context,
            "tell": complain if not self.quiet else lambda _: None,
        }

    def _refuse_to_overwrite(self) -> None:
        """The output is no file that is named; in a folder or a pattern, it is left out."""
        if self.output is None or not self.output.is_file():
            return
        for name in self.names:
            if os.path.isfile(name) and self.output.samefile(name):
                raise InputError(f"{name}: would be written over: name another --output")

    def _add_records(self, tally: Any, complain: Complain) -> None:
        """Write JSON lines as they come, in a way that `--resume` can go on with."""
        from quotex.running.resume import records

        assert self.output is not None
        with records(self.output, self.resume, self._that_matters()) as there:
            tally.skipped = there.count
            texts = there.still_to_do(self._texts())
            try:
                for answer in self._watched(texts, tally, complain):
                    there.write(answer)
            except KeyboardInterrupt:
                if there.count:
                    complain(f"stopped; {there.count:,} records are kept, --resume goes on")
                raise
        tally.skipped = there.used
        if there.kept:
            complain(
                f"{there.kept:,} records stay of articles that are gone or were not named this time"
            )

    def _that_matters(self) -> dict[str, str | int | float | None]:
        """What makes another run of this one, by the names of the options."""
        from quotex import __version__
        from quotex.model_folders import EMBEDDED, found, hashed  # quotex.pipeline loads spaCy

        options = {
            f"--{one.name.replace('_', '-')}": getattr(self, one.name)
            for one in fields(self)
            if one.name not in _OF_NO_MATTER
        }
        for name in ("known", "lexicon", "weights"):  # by what they say, wherever they lie
            file = getattr(self, name)
            content = read_bytes(str(file)) if file is not None else b""
            options[f"--{name}"] = hashlib.sha256(content).hexdigest()[:16] if file else None
        pipeline = hashed(EMBEDDED if self.model is None else found(self.model))
        options["--input-format"] = options.pop("--kind")
        options["--min-confidence"] = options["--min-confidence"] or None
        if self.shard is not None:
            options["--shard"] = "{}/{}".format(*self.shard)
        options["--type"] = ", ".join(sorted(set(options.pop("--types") or ()))) or None
        return {"quotex": __version__, "pipeline": pipeline[:16], **options}

    def _texts(self) -> "Iterator[Text | Failure]":
        from quotex.sources import read

        return read(
            *self.names,
            kind=self.kind,
            text_column=self.text_column,
            id_column=self.id_column,
            delimiter=self.delimiter,
            quotechar=self.quotechar,
            header=self.header,
            leave_out=self.output,
            notes=self.notes,
            shard=self.shard,
        )

    def _watched(self, texts: "Texts", tally: Any, complain: Complain) -> "Answers":
        """The answers, with a bar where somebody looks and nothing else is on the terminal."""
        from quotex.running.progress import watched

        answers = self._read(texts)
        if not tally.skipped:
            answers = _unless_all_is_one_failure(answers)
        if self.single:
            return answers
        seen = sys.stderr.isatty() and (self.output is not None or not sys.stdout.isatty())
        return watched(answers, tally, complain, self._count if seen and not self.quiet else None)

    def _read(self, texts: "Texts | None" = None) -> "Answers":
        """What the texts say, by default those of all files."""
        from quotex.batch import extract_many

        answers = extract_many(
            self._texts() if texts is None else texts,
            model=self.model,
            n_process=self.n_process,
            batch_size=self.batch_size,
            threads=self.threads,
            max_length=self.max_length,
            types=self.types,
            known=self.known,
            lexicon=self.lexicon,
            weights=self.weights,
            min_confidence=self.min_confidence,
        )
        return map(_writable, answers)

    def _count(self) -> int | None:
        from quotex.sources import count

        return count(
            *self.names,
            kind=self.kind,
            delimiter=self.delimiter,
            quotechar=self.quotechar,
            header=self.header,
            leave_out=self.output,
            shard=self.shard,
        )

    def _stream(self) -> AbstractContextManager[IO[Any]]:
        binary = self.format in BINARY
        if self.output is not None:
            return written_whole(self.output, binary)
        if binary:
            return binary_standard_output(self.format)
        return nullcontext(standard_output(self.format))


def _writable(answer: "Article | Failure") -> "Article | Failure":
    """The answer; a failure where an article, or what is beside it, is nothing that JSON takes."""
    from quotex.errors import unexpected
    from quotex.sources.text import Failure, writable

    meta = {writable(name): writable(value) for name, value in answer.meta.items()}
    if isinstance(answer, Failure):
        return replace(answer, error=writable(answer.error), meta=meta)
    try:
        answer.model_dump_json()
    except Exception as error:
        return Failure(f"cannot be written: {writable(unexpected(error))}", meta)
    return answer


def _unless_all_is_one_failure(answers: "Answers") -> "Answers":
    """The answers; where a failure is all there is, an `InputError`, so that nothing is written.

    A file that was written before is not replaced because a name was mistyped.
    """
    from quotex.sources.text import Failure

    first = next(answers, None)
    second = next(answers, None) if isinstance(first, Failure) else None
    if isinstance(first, Failure) and second is None:
        raise InputError(str(first))
    yield from (answer for answer in (first, second) if answer is not None)
    yield from answers
