"""Options that several commands have, each declared once."""

from pathlib import Path
from typing import Annotated

import typer

from quotex.running.choices import Language


def _unless_dash(path: Path | None) -> Path | None:
    """The file; nothing where `-` stands for standard output, as among files for its input."""
    return None if path == Path("-") else path


Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        callback=_unless_dash,
        help="Write here, not to standard output.",
    ),
]
TextColumn = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="A table's column with the text, of one without header its number "
        "[default: text, body, content, …].",
    ),
]
IdColumn = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="A table's column with the article's id [default: id, name]."
    ),
]
Delimiter = Annotated[
    str | None,
    typer.Option(metavar="CHAR", help="What parts the cells of CSV, or tab [default: found]."),
]
QuoteChar = Annotated[
    str | None,
    typer.Option(metavar="CHAR", help="What quotes the cells of CSV, or none [default: found]."),
]
Header = Annotated[
    bool | None,
    typer.Option(
        "--header/--no-header",
        help="Whether the first row of CSV names the columns [default: found].",
    ),
]
RawCells = Annotated[
    bool,
    typer.Option(
        "--raw-cells",
        help="Put no ' before cells of CSV output that a spreadsheet would compute (= + - @).",
    ),
]
NProcess = Annotated[
    int,
    typer.Option(
        "--n-process", "-j", metavar="N", help="Processes that read; -1: one for every core."
    ),
]
BatchSize = Annotated[
    int, typer.Option(metavar="N", help="Articles that a process gets at a time.")
]
Threads = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        help="Threads of each process [default: all cores for one process, 1 for several].",
    ),
]
MaxLength = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        help="The longest article, in characters; a longer one is refused "
        "[default: 1,000,000, and 100,000 in a line].",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        "-m",
        metavar="PIPELINE",
        help="A spaCy pipeline for German: a package's name or a folder "
        "[default: the one inside quotex].",
    ),
]
Known = Annotated[
    Path | None,
    typer.Option(
        "--known",
        metavar="FILE",
        help="A CSV table of people and bodies with their names, aliases and ids.",
    ),
]
Lexicon = Annotated[
    Path | None,
    typer.Option(
        "--lexicon",
        metavar="FILE",
        help="A TOML file of further cues, offices, titles and groups.",
    ),
]
Weights = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A TOML file of weights, as quotex fit writes it."),
]
Lang = Annotated[
    Language | None,
    typer.Option(help="The language of a page's own words [default: by the locale]."),
]
