"""The command `quotex evaluate` with its options; nothing heavy is imported before it runs."""

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from quotex.running.choices import Type
from quotex.running.options import (
    IdColumn,
    Known,
    Lexicon,
    Model,
    NProcess,
    Output,
    TextColumn,
    Weights,
)


class Format(str, Enum):
    """How figures are written."""

    text = "text"
    csv = "csv"
    json = "json"


_ENDINGS = {
    "": Format.text,
    ".txt": Format.text,
    ".text": Format.text,
    ".csv": Format.csv,
    ".json": Format.json,
}


def evaluate(
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD",
            help="Annotated articles: .xml as in corpus/, or .jsonl and .json as extract writes "
            "them and somebody has put them right; a folder of these.",
        ),
    ],
    predicted: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PREDICTED|ARTICLES...",
            help="What extract has written of the same articles as .jsonl or .json; or articles, "
            "read as by extract [default: gold's own texts are read].",
        ),
    ] = None,
    output: Output = None,
    format: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="text: tables for people; csv: a row for every figure; json [default: by the "
            "ending of --output, else text].",
        ),
    ] = None,
    page: Annotated[
        Path | None,
        typer.Option(
            "--page", metavar="FILE", help="Write a page of all errors in their context, too."
        ),
    ] = None,
    types: Annotated[
        list[Type] | None,
        typer.Option(
            "--type", "--types", "-t", metavar="TYPE", help="Only quotes of this type, as extract."
        ),
    ] = None,
    min_confidence: Annotated[
        float,
        typer.Option(
            "--min-confidence",
            "--threshold",
            metavar="P",
            help="Count answers of this confidence and more, in [0, 1].",
        ),
    ] = 0,
    model: Model = None,
    input_format: Annotated[str | None, typer.Option(help="As for extract.")] = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    n_process: NProcess = 1,
    known: Known = None,
    lexicon: Lexicon = None,
    weights: Weights = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Show no progress and no notes.")
    ] = False,
) -> None:
    """Measure answers on articles that you have annotated.

    What is left aside, since it is in gold or in the answers alone, is told once. An answer that
    cannot be read is, too, and the exit code is 2; the others are measured all the same.
    """
    from quotex.evaluation.command import Evaluating
    from quotex.outputs import by_ending

    run = Evaluating(
        gold=gold,
        predicted=predicted or [],
        output=output,
        shape=format or by_ending(output, _ENDINGS),
        page=page,
        types=[one.value for one in types] if types else None,
        min_confidence=min_confidence,
        model=model,
        kind=input_format,
        text_column=text_column,
        id_column=id_column,
        n_process=n_process,
        known=known,
        lexicon=lexicon,
        weights=weights,
        quiet=quiet,
    )
    if run():
        raise typer.Exit(2)
