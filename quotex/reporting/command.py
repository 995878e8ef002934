"""`quotex report`: from the files that are named to the report that is written."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, get_args

from quotex.errors import InputError
from quotex.files import written_whole
from quotex.outputs import Format as Output
from quotex.outputs import standard_output
from quotex.reporting.options import Format
from quotex.running.choices import Language
from quotex.running.run import Complain, Run
from quotex.sources.places import Kind

if TYPE_CHECKING:
    from quotex.article import QuoteType
    from quotex.reporting.inputs import Answer
    from quotex.reporting.periods import Period
    from quotex.reporting.report import Report


def kind_of_input(name: str | None) -> Kind | None:
    """What the files hold; raises `InputError` for what is no kind."""
    for kind in get_args(Kind):
        if name == kind:
            return kind  # type: ignore[no-any-return]
    if name is not None:
        raise InputError(f"--input-format {name!r} is none of {', '.join(get_args(Kind))}")
    return None


@dataclass
class Reporting:
    """What `quotex report` was asked to do; calling it does that.

    `run` has how articles are read; its `output` is the report's.
    """

    run: Run
    shape: Format
    period: "Period | None"
    types: "list[QuoteType] | None"
    title: str | None
    lang: Language | None = None

    def __call__(self, complain: Complain) -> int:
        """Read, count and write; how many articles could not be read.

        `complain` takes what is wrong with each of those.  Raises `InputError` where none could be
        read, or the report cannot be written.
        """
        from quotex.reporting.report import report
        from quotex.running.progress import Tally

        if self.shape is Format.xlsx and self.run.output is None:
            raise InputError("an Excel workbook is not for the eye: say --output FILE.xlsx")
        if self.lang is not None and self.shape is not Format.html:
            raise InputError("--lang is of pages: say --output FILE.html")
        self.run.prepare()
        tally = Tally()
        counted = report(self._answers(tally, complain), period=self.period, types=self.types)
        if not counted.articles:
            if tally.failed == 1:
                return 1  # it has been told why
            raise InputError(f"none of {counted.failed:,} articles could be read; no report")
        self._write(counted)
        if not self.run.quiet:
            for note in str(self.run.notes).splitlines():
                complain(note)
            complain(tally.summary())
        return tally.failed

    def _answers(self, tally: Any, complain: Complain) -> "Iterator[Answer]":
        """What was read before, and what is read now, in the order of the names."""
        from quotex.reporting.inputs import answers, parted
        from quotex.running.progress import watched

        parts = parted(self.run.names, self.run.kind)
        for ours, some in groupby(parts, key=lambda part: part[0]):
            names = [name for _, inner in some for name in inner]
            if ours:
                for name in names:
                    yield from watched(answers(name, self.run.kind), tally, complain, None)
            else:
                part = replace(self.run, names=names)
                part.prepare(self.run.notes)
                yield from part.answers(tally, complain)

    def _write(self, counted: "Report") -> None:
        output = self.run.output
        binary = self.shape is Format.xlsx
        kind = Output.text if self.shape is Format.text else Output.json
        stream: Any = (
            written_whole(output, binary)
            if output is not None
            else nullcontext(standard_output(kind))
        )
        with stream as target:
            write(counted, target, self.shape, self.title, self.run.raw_cells, self.lang)


def write(
    counted: "Report",
    stream: Any,
    shape: Format,
    title: str | None,
    raw_cells: bool = False,
    lang: Language | None = None,
) -> None:
    """Write a report in one of the formats; `stream` takes text, for Excel bytes.

    `lang`: the language of a page, by default that of the locale.
    """
    if shape is Format.text:
        from quotex.reporting.text import write_text

        write_text(counted, stream, title)
    elif shape is Format.html:
        from quotex.reporting.page import write_page

        write_page(counted, stream, title, lang.value if lang else None)
    elif shape is Format.json:
        stream.write(counted.to_json() + "\n")
    elif shape is Format.csv:
        from quotex.reporting.sheets import write_csv

        write_csv(counted, stream, raw_cells=raw_cells)
    else:
        from quotex.reporting.sheets import write_xlsx

        write_xlsx(counted, stream, title)
