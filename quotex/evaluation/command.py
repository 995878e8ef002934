"""`quotex evaluate`: from what is named to the figures that are written."""

import csv
import os
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from quotex.errors import InputError
from quotex.evaluation.answers import Answer, Reading, Texts, answers
from quotex.evaluation.evaluation import Evaluation, compared
from quotex.evaluation.gold import gold as read_gold
from quotex.evaluation.matching import Annotated
from quotex.evaluation.options import Format
from quotex.files import written_whole
from quotex.outputs import Format as Output
from quotex.outputs import standard_output
from quotex.reporting.command import kind_of_input
from quotex.running.terminal import complain

if TYPE_CHECKING:
    from quotex.article import QuoteType


@dataclass
class Evaluating:
    """What `quotex evaluate` was asked to do; calling it does that."""

    gold: Path
    predicted: list[str]
    output: Path | None
    shape: Format
    page: Path | None
    types: "list[QuoteType] | None"
    min_confidence: float
    model: str | None
    kind: str | None
    text_column: str | None
    id_column: str | None
    n_process: int
    known: Path | None
    lexicon: Path | None
    weights: Path | None
    quiet: bool

    def __call__(self) -> int:
        """Read, measure and write; how many answers could not be read.

        Raises `InputError` where there is nothing to measure, or a file cannot be written.
        """
        self._refuse_to_overwrite()
        self._kind = kind_of_input(self.kind)
        annotated = Annotated(list(read_gold(self.gold)))
        said = self._answers(annotated)
        evaluation = compared(annotated, said, self.types, self.min_confidence)
        if self.page is not None:
            from quotex.evaluation.page import write_page

            with written_whole(self.page) as stream:
                write_page(evaluation, stream, self.gold.name or str(self.gold))
        self._write(evaluation)
        if not self.quiet and not (self.shape is Format.text and self.output is None):
            for note in evaluation.notes:
                complain(note)
        return evaluation.failed

    def _refuse_to_overwrite(self) -> None:
        """Neither output is a file that is read."""
        for path in filter(None, (self.output, self.page)):
            for name in (str(self.gold), *self.predicted):
                if path.is_file() and os.path.isfile(name) and path.samefile(name):
                    raise InputError(f"{name}: would be written over: name another file")

    def _answers(self, annotated: Annotated) -> Iterator[Answer]:
        reading = Reading(self.model, self.known, self.lexicon, self.weights, self.n_process)

        def watched(texts: Texts) -> Iterator[Answer]:
            from quotex.running.progress import Tally
            from quotex.running.progress import watched as with_bar

            seen = sys.stderr.isatty() and not self.quiet
            count = (lambda: len(annotated.gold)) if seen else None
            return with_bar(reading(texts), Tally(), lambda _: None, count)

        names: list[str | None] = [*self.predicted] or [None]
        for name in names:
            yield from answers(name, annotated, watched, self._articles, self._kind)

    def _articles(self, name: str) -> Texts:
        from quotex.sources import read

        return read(name, kind=self._kind, text_column=self.text_column, id_column=self.id_column)

    def _write(self, evaluation: Evaluation) -> None:
        kind = Output.text if self.shape is Format.text else Output.json
        stream: Any = (
            written_whole(self.output)
            if self.output is not None
            else nullcontext(standard_output(kind))
        )
        with stream as target:
            write(evaluation, target, self.shape)


def write(evaluation: Evaluation, stream: TextIO, shape: Format) -> None:
    """Write an evaluation in one of the formats."""
    if shape is Format.json:
        stream.write(evaluation.to_json() + "\n")
    elif shape is Format.csv:
        write_csv(evaluation, stream)
    else:
        from quotex.evaluation.text import write_text

        write_text(evaluation, stream)


def write_csv(evaluation: Evaluation, stream: TextIO) -> None:
    """Write a row for each figure: its table, what it is about, its name, its value."""
    writer = csv.writer(stream)
    writer.writerow(("table", "of", "figure", "value"))
    for table, rows in evaluation.figures().items():
        for about, row in rows.items():
            for name, value in row.items():
                writer.writerow((table, about, name, "" if value is None else round(value, 4)))
