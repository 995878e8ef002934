"""The `quotex` command."""

import io
import json
import os
import signal
import sys
import traceback
from contextlib import suppress
from typing import Annotated

import typer

from quotex.errors import QuotexError, unexpected
from quotex.evaluation.options import evaluate
from quotex.fitting.options import fit
from quotex.outputs import Format
from quotex.reporting.options import report
from quotex.running.advice import Commands, advice
from quotex.running.choices import InputFormat, Table, Type
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
from quotex.running.terminal import complain as _complain
from quotex.serving.options import serve

BAD_INPUT = 2  # exit codes
BUG = 70

app = typer.Typer(
    name="quotex",
    cls=Commands,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command; what is wrong with the input takes one line and exit code 2.

    Does not return: the process ends at once, since Python would take a third of a second to
    take spaCy apart.
    """
    _open_what_is_closed()
    signals = _answer_to_signals()
    code = _run()
    if signals:
        code = 128 + signals[0]
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = 0
    except OSError as error:
        _complain(f"cannot write: {(error.strerror or str(error)).lower()}")
        code = BAD_INPUT
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(code)


def _open_what_is_closed() -> None:
    """Put something in the place of closed standard streams (`>&-`), or files would get it.

    Reading and writing there is an error, but for complaints: nobody wants them.
    """
    for name, flags, mode in (
        ("stdin", os.O_WRONLY, "r"),
        ("stdout", os.O_RDONLY, "w"),
        ("stderr", os.O_WRONLY, "w"),
    ):
        if getattr(sys, name) is None:
            number = os.open(os.devnull, flags)  # the lowest that is free
            stream = os.fdopen(number, mode, encoding="utf-8", errors="replace")
            setattr(sys, name, stream)


def _answer_to_signals() -> list[int]:
    """Put away what is half-written when the process is told to end, or its terminal is closed.

    Takes these signals as Ctrl-C; the list gets the numbers of those that come.
    """
    came: list[int] = []

    def stop(number: int, frame: object) -> None:
        came.append(number)
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup
            signal.signal(number, stop)
    return came


def _run() -> int:
    """Run the command; its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal may not have every letter
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code: int | None = app(prog_name="quotex", standalone_mode=False)
    except QuotexError as error:
        _complain(error)
        code = BAD_INPUT
    except (KeyboardInterrupt, typer.Abort):
        code = 128 + signal.SIGINT
    except (BrokenPipeError, SystemExit):  # quotex … | head; typer makes the one of the other
        code = 0
    except OSError as error:
        _complain(f"cannot write: {(error.strerror or str(error)).lower()}")
        code = BAD_INPUT
    except Exception as error:
        if not hasattr(error, "format_message"):  # of the command line's: the click inside typer
            return _bug(error)
        _complain(advice(error))
        code = BAD_INPUT
    return code or 0


def _bug(error: Exception) -> int:
    """Own up to an error that nobody foresaw."""
    if os.environ.get("QUOTEX_DEBUG"):
        traceback.print_exception(error)
    _complain(f"unexpected {unexpected(error)} (this is a bug; QUOTEX_DEBUG=1 shows where)")
    return BUG


def _show_version(wanted: bool) -> None:
    if wanted:
        from quotex import __version__

        typer.echo(f"quotex {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    """Who said what in German news: quotations, their speakers and their cues."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def extract(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Articles: .txt, .md, .html, .docx, .odt, .rtf; tables of them: .csv, .jsonl, "
            ".json, .parquet; feeds, NewsML-G2 and TEI: .xml; any of these packed: .gz, .bz2, "
            ".xz, .zst; folders and patterns of these; - is standard input.",
        ),
    ],
    format: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="text: for people; json: the Article, or a list of them; jsonl: one a line; "
            "csv, parquet, xlsx: a row for every quote; html: a page; tei: TEI P5 XML; "
            "inception (.zip), label-studio: to put right there "
            "[default: by the ending of --output, else text].",
        ),
    ] = None,
    output: Output = None,
    model: Model = None,
    input_format: Annotated[
        InputFormat | None,
        typer.Option(help="What the files hold [default: by their endings, else text]."),
    ] = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    delimiter: Delimiter = None,
    quotechar: QuoteChar = None,
    header: Header = None,
    shard: Annotated[
        str | None,
        typer.Option(
            metavar="I/N",
            help="Read every N-th article only, from the I-th on: 1/10 to 10/10 share an archive.",
        ),
    ] = None,
    raw_cells: RawCells = False,
    table: Annotated[
        Table,
        typer.Option(help="What tables have rows for: every quote, or every mention of an entity."),
    ] = Table.quotes,
    excel: Annotated[
        bool,
        typer.Option(
            "--excel",
            help="Write CSV that a German Excel opens as it is: semicolons, decimal commas.",
        ),
    ] = False,
    context: Annotated[
        int,
        typer.Option(
            metavar="N",
            help="Sentences before and behind those with the quote, in a table's column context.",
        ),
    ] = 1,
    n_process: NProcess = 1,
    batch_size: BatchSize = 16,
    threads: Threads = None,
    max_length: MaxLength = None,
    types: Annotated[
        list[Type] | None,
        typer.Option(
            "--type",
            "-t",
            metavar="TYPE",
            help="Only quotes of this type, which may be given several times: direct, indirect, "
            "reported, free indirect, indirect free indirect, turn [default: all].",
        ),
    ] = None,
    known: Known = None,
    lexicon: Lexicon = None,
    weights: Weights = None,
    min_confidence: Annotated[
        float,
        typer.Option(metavar="P", help="Only quotes of this confidence and more, in [0, 1]."),
    ] = 0,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with a run that was interrupted (--output of jsonl)."),
    ] = False,
    lang: Lang = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Show no progress and no summary.")
    ] = False,
) -> None:
    """Read articles and say who said what in them.

    An article that cannot be read is told on standard error and the exit code is 2; the others
    are read all the same.
    """
    from quotex.outputs import format_of
    from quotex.running.run import Run
    from quotex.sources.shards import named

    run = Run(
        names=files,
        kind=input_format.value if input_format else None,
        text_column=text_column,
        id_column=id_column,
        delimiter=delimiter,
        quotechar=quotechar,
        header=header,
        shard=named(shard) if shard is not None else None,
        raw_cells=raw_cells,
        table=table.value,
        excel=excel,
        context=context,
        model=model,
        n_process=n_process,
        batch_size=batch_size,
        threads=threads,
        max_length=max_length,
        types=[one.value for one in types] if types else None,
        known=known,
        lexicon=lexicon,
        weights=weights,
        min_confidence=min_confidence,
        output=output,
        format=format or format_of(output),
        resume=resume,
        quiet=quiet,
        lang=lang.value if lang else None,
    )
    if run(_complain):
        raise typer.Exit(BAD_INPUT)


app.command()(report)
app.command()(serve)
app.command()(evaluate)
app.command()(fit)


@app.command()
def columns() -> None:
    """Say what the columns of the tables mean."""
    from quotex.tables import meanings

    for name, means in meanings().items():
        typer.echo(f"{name:14}{means}")


@app.command()
def schema() -> None:
    """Print the JSON schema of an Article."""
    from quotex.article import Article

    _print_json(Article.model_json_schema(mode="serialization"))


@app.command()
def label_config() -> None:
    """Print the labeling interface for Label Studio."""
    from quotex.annotation.label_studio import config

    print(config(), end="")


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
