"""One run of `quotex extract`: from the files that are named to the file that is written."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from quotex.errors import InputError
from quotex.files import is_device, written_whole
from quotex.outputs import Format, binary_standard_output, write
from quotex.printable import PrintableStream
from quotex.sources.places import Kind, is_one_article

if TYPE_CHECKING:
    from quotex.article import Article
    from quotex.sources.text import Failure, Text

    Texts = Iterable[Text | Failure]
    Answers = Iterator[Article | Failure]

Complain = Callable[[object], None]


@dataclass
class Run:
    """What `quotex extract` was asked to do; calling it does that."""

    names: list[str]
    kind: Kind | None
    text_column: str | None
    id_column: str | None
    model: str | None
    n_process: int
    batch_size: int
    threads: int | None
    output: Path | None
    format: Format
    resume: bool
    quiet: bool

    def __call__(self, complain: Complain) -> int:
        """Read and write; how many articles could not be read.

        `complain` takes what is wrong with each of those.  Raises `InputError` where the output
        cannot be written, and where all there is cannot be read for one reason.
        """
        from quotex.progress import Tally

        self._refuse_to_overwrite()
        self.single = len(self.names) == 1 and is_one_article(self.names[0], self.kind)
        to_file = self.output is not None and not is_device(self.output)
        keeps_records = to_file and self.format is Format.jsonl
        if self.resume and not keeps_records:
            raise InputError("--resume goes on with JSON lines: say --output FILE.jsonl")
        tally = Tally()
        if keeps_records:
            self._add_records(tally, complain)
        else:
            try:
                with self._stream() as stream:
                    answers = self._watched(self._texts(), tally, complain)
                    write(answers, stream, self.format, self.single)
            except KeyboardInterrupt:
                if self.output is not None:
                    complain(f"stopped; nothing was written to {self.output}")
                raise
        if not (self.single or self.quiet):
            print(f"quotex: {tally.summary()}", file=sys.stderr)
        return tally.failed

    def _refuse_to_overwrite(self) -> None:
        """The output is no file that is named; in a folder or a pattern, it is left out."""
        if self.output is None or not self.output.is_file():
            return
        for name in self.names:
            if os.path.isfile(name) and self.output.samefile(name):
                raise InputError(f"{name}: would be written over: name another --output")

    def _add_records(self, tally: Any, complain: Complain) -> None:
        """Write JSON lines as they come, in a way that `--resume` can go on with."""
        from quotex.resume import records

        assert self.output is not None
        with records(self.output, self.resume) as there:
            tally.skipped = there.count
            texts = there.still_to_do(self._texts())
            try:
                for answer in self._watched(texts, tally, complain):
                    there.write(answer)
            except KeyboardInterrupt:
                if there.count:
                    complain(f"stopped; {there.count:,} records are kept, --resume goes on")
                raise

    def _texts(self) -> "Iterator[Text | Failure]":
        from quotex.sources import read

        return read(
            *self.names,
            kind=self.kind,
            text_column=self.text_column,
            id_column=self.id_column,
            leave_out=self.output,
        )

    def _watched(self, texts: "Texts", tally: Any, complain: Complain) -> "Answers":
        """The answers, with a bar where somebody looks and nothing else is on the terminal."""
        from quotex.batch import extract_many
        from quotex.progress import watched

        answers = extract_many(
            texts,
            model=self.model,
            n_process=self.n_process,
            batch_size=self.batch_size,
            threads=self.threads,
        )
        if not tally.skipped:
            answers = _unless_all_is_one_failure(answers)
        if self.single:
            return answers
        seen = sys.stderr.isatty() and (self.output is not None or not sys.stdout.isatty())
        return watched(answers, tally, complain, self._count if seen and not self.quiet else None)

    def _count(self) -> int | None:
        from quotex.sources import count

        return count(*self.names, kind=self.kind, leave_out=self.output)

    def _stream(self) -> AbstractContextManager[IO[Any]]:
        binary = self.format is Format.parquet
        if self.output is not None:
            return written_whole(self.output, binary)
        if binary:
            return binary_standard_output()
        stream: Any = sys.stdout
        if sys.stdout.isatty() and self.format is not Format.text:  # text cleans its own words
            stream = PrintableStream(sys.stdout)
        return nullcontext(stream)


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
