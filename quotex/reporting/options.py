"""The command `quotex report` with its options; nothing heavy is imported before it runs."""

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from quotex.outputs import by_ending
from quotex.running.options import (
    BatchSize,
    Delimiter,
    Header,
    IdColumn,
    Known,
    Lang,
    Lexicon,
    MaxLength,
    Model,
    NProcess,
    Output,
    QuoteChar,
    RawCells,
    TextColumn,
    Threads,
    Weights,
)
from quotex.running.terminal import complain


class Format(str, Enum):
    """How a report is written."""

    text = "text"
    csv = "csv"
    xlsx = "xlsx"
    html = "html"
    json = "json"


_ENDINGS = {
    "": Format.text,
    ".txt": Format.text,
    ".text": Format.text,
    ".csv": Format.csv,
    ".xlsx": Format.xlsx,
    ".html": Format.html,
    ".htm": Format.html,
    ".json": Format.json,
}


def format_of(path: Path | None) -> Format:
    """The format that the output's ending stands for; raises `InputError` for an unknown one."""
    return by_ending(path, _ENDINGS)


def report(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Articles, tables, folders and patterns as for extract, and what extract has "
            "written as .jsonl or .json, which is not read once more.",
        ),
    ],
    output: Output = None,
    format: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="text: for people; html: a page with plots; csv, xlsx: tables; json "
            "[default: by the ending of --output, else text].",
        ),
    ] = None,
    period: Annotated[
        str | None,
        typer.Option(
            metavar="PERIOD", help="Count by day, week, month or year [default: what suits]."
        ),
    ] = None,
    title: Annotated[str | None, typer.Option(help="What stands above.")] = None,
    lang: Lang = None,
    model: Model = None,
    input_format: Annotated[str | None, typer.Option(help="As for extract.")] = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    delimiter: Delimiter = None,
    quotechar: QuoteChar = None,
    header: Header = None,
    raw_cells: RawCells = False,
    n_process: NProcess = 1,
    batch_size: BatchSize = 16,
    threads: Threads = None,
    max_length: MaxLength = None,
    types: Annotated[
        list[str] | None,
        typer.Option("--type", "-t", metavar="TYPE", help="Count only quotes of this type."),
    ] = None,
    known: Known = None,
    lexicon: Lexicon = None,
    weights: Weights = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Show no progress and no summary.")
    ] = False,
) -> None:
    """Count who gets to speak, by gender, role, party, person.

    Over time and by source, too; with the unknown, and how sure that is.

    An article that cannot be read is told on standard error and the exit code is 2; the others
    are counted all the same.
    """
    from quotex.quote_types import chosen
    from quotex.reporting.command import Reporting, kind_of_input
    from quotex.reporting.periods import checked_period
    from quotex.running.run import Run

    run = Run(
        names=files,
        kind=kind_of_input(input_format),
        text_column=text_column,
        id_column=id_column,
        delimiter=delimiter,
        quotechar=quotechar,
        header=header,
        shard=None,
        raw_cells=raw_cells,
        table="quotes",
        excel=False,
        context=0,
        model=model,
        n_process=n_process,
        batch_size=batch_size,
        threads=threads,
        max_length=max_length,
        types=None,
        known=known,
        lexicon=lexicon,
        weights=weights,
        min_confidence=0,
        output=output,
        format=None,  # type: ignore[arg-type] # the report has its own
        resume=False,
        quiet=quiet,
    )
    shape = format or format_of(output)
    wanted = sorted(chosen(types))  # type: ignore[arg-type] # which it checks
    if Reporting(run, shape, checked_period(period), wanted, title, lang)(complain):
        raise typer.Exit(2)
