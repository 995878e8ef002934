"""The `quotex` command."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from quotex.errors import InputError, QuotexError

if TYPE_CHECKING:
    from quotex.article import Article

BAD_INPUT = 2  # exit code

app = typer.Typer(
    name="quotex",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(str, Enum):
    """How the answer is written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"


def main() -> None:
    """Run the command; what is wrong with the input takes one line and exit code 2.

    Does not return: the process ends at once, since Python would take a third of a second to
    take spaCy apart.
    """
    code = _run()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = 0
    except OSError as error:
        _complain(f"cannot write: {(error.strerror or str(error)).lower()}")
        code = BAD_INPUT
    sys.stderr.flush()
    os._exit(code)


def _run() -> int:
    """Run the command; its exit code."""
    try:
        code: int | None = app(standalone_mode=False)
    except QuotexError as error:
        _complain(error)
        code = BAD_INPUT
    except (KeyboardInterrupt, typer.Abort):
        code = 130
    except BrokenPipeError:  # quotex … | head
        code = 0
    except OSError as error:
        _complain(f"cannot write: {(error.strerror or str(error)).lower()}")
        code = BAD_INPUT
    except Exception as error:
        message = getattr(error, "format_message", None)  # of click, or of the one inside typer
        if message is None:
            raise
        _complain(message())
        code = BAD_INPUT
    return code or 0


def _complain(what: object) -> None:
    one_line = " ".join(str(what).split())
    print(f"quotex: {one_line}", file=sys.stderr)


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
        list[str], typer.Argument(metavar="FILE...", help="Text files; - is standard input.")
    ],
    format: Annotated[
        Format,
        typer.Option(
            "--format",
            "-f",
            help="text: for people; json: the Article, or a list of them; jsonl: one a line.",
        ),
    ] = Format.text,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(
            "--model",
            "-m",
            metavar="PIPELINE",
            help="A spaCy pipeline for German: a package's name or a folder "
            "[default: the one inside quotex].",
        ),
    ] = None,
) -> None:
    """Read articles and say who said what in them.

    A file that cannot be read is told on standard error and the exit code is 2; the others are
    read all the same.
    """
    failed = 0
    with _output(output) as stream:
        for at, answer in enumerate(_answers(files, model)):
            if isinstance(answer, InputError):
                failed += 1
                _complain(answer)
            _write(stream, answer, format, at, len(files), files[at])
    if failed:
        raise typer.Exit(BAD_INPUT)


@app.command()
def schema() -> None:
    """Print the JSON schema of an Article."""
    from quotex.article import Article

    _print_json(Article.model_json_schema(mode="serialization"))


def _answers(files: list[str], model: str | None) -> "Iterator[Article | InputError]":
    """Each file's article, or what was wrong with the file."""
    from quotex.files import read_article

    for name in files:
        try:
            text = read_article(name)
        except InputError as error:
            yield error
            continue
        from quotex.pipeline import extract

        try:
            article = extract(text, model)
        except InputError as error:
            yield InputError(f"{name}: {error}")
            continue
        yield article.model_copy(update={"meta": {"file": name}})


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    from quotex.files import written_whole

    with written_whole(path) as stream:
        yield stream


def _write(
    stream: TextIO,
    answer: "Article | InputError",
    format: Format,
    at: int,
    of: int,
    name: str,
) -> None:
    """One file's answer; in JSON, a file that could not be read leaves an error record."""
    if format is Format.text:
        if not isinstance(answer, InputError):
            from quotex.render import show

            show(answer, stream, title=name if of > 1 else None)
        return
    if isinstance(answer, InputError):
        if of == 1:
            return
        record = json.dumps({"file": name, "error": str(answer)}, ensure_ascii=False)
    else:
        record = answer.model_dump_json(indent=2 if format is Format.json else None)
    if format is Format.jsonl or of == 1:
        stream.write(record + "\n")
    else:
        stream.write(("[\n" if at == 0 else "") + record + ("\n]\n" if at == of - 1 else ",\n"))


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
