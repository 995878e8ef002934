"""Writing what people need: which format, and how a run of articles becomes a file of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

from quotex.errors import InputError
from quotex.running.meant import like
from quotex.running.terminal import shown_json

if TYPE_CHECKING:
    from quotex.article import Article
    from quotex.sources.text import Failure

    Answers = Iterable[Article | Failure]

_OfFormat = TypeVar("_OfFormat")


class Format(str, Enum):
    """How the answer is written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    xlsx = "xlsx"
    html = "html"
    tei = "tei"
    inception = "inception"
    label_studio = "label-studio"


_ENDINGS = {
    "": Format.text,
    ".txt": Format.text,
    ".text": Format.text,
    ".json": Format.json,
    ".jsonl": Format.jsonl,
    ".ndjson": Format.jsonl,
    ".csv": Format.csv,
    ".parquet": Format.parquet,
    ".xlsx": Format.xlsx,
    ".html": Format.html,
    ".htm": Format.html,
    ".xml": Format.tei,
    ".tei": Format.tei,
    ".zip": Format.inception,
}


BINARY = frozenset((Format.parquet, Format.xlsx, Format.inception))
_OF_TABLES = ("table", "context", "tell")
_OPTIONS = {
    Format.csv: (*_OF_TABLES, "raw_cells", "excel"),
    Format.parquet: _OF_TABLES,
    Format.xlsx: _OF_TABLES,
    Format.html: ("lang",),
}


def format_of(path: Path | None) -> Format:
    """The format that the output's ending stands for; raises `InputError` for an unknown one."""
    return by_ending(path, _ENDINGS)


def by_ending(path: Path | None, endings: Mapping[str, _OfFormat]) -> _OfFormat:
    """What the file's ending stands for, and without a file what none stands for.

    Raises `InputError` for an ending that is not among them.
    """
    if path is None:
        return endings[""]
    try:
        return endings[path.suffix.lower()]
    except KeyError:
        known = ", ".join(filter(None, endings))
        meant = like(path.suffix, filter(None, endings))
        raise InputError(
            f"{path}: the ending tells no format (known: {known}): say --format{meant}"
        ) from None


def write(
    answers: "Answers",
    stream: IO[Any],
    format: Format,
    single: bool,
    options: Mapping[str, Any] | None = None,
) -> None:
    """Write the answers as they come.

    `stream` takes text, for a format of `BINARY` bytes.  `single`: whether one article was asked
    for, which is then written for itself and not as a list.  `options`: what the functions of
    `quotex.tables` and `write_page` take; each format gets what it knows.  A failure is a record in
    JSON and is left out elsewhere.  Raises `InputError` where failures are all there is and the
    format has none of them, and `QuotexError` where a package that the format needs is missing.
    """
    if format is Format.text:
        _write_text(answers, stream, single)
    elif format is Format.json:
        _write_json(answers, stream, single)
    elif format is Format.jsonl:
        for answer in answers:
            stream.write(_record(answer, stream) + "\n")
    else:
        known = _OPTIONS.get(format, ())
        taken = {name: value for name, value in (options or {}).items() if name in known}
        _writer(format)(_articles(answers), stream, **taken)


def record(answer: "Article | Failure", indent: int | None = None) -> str:
    """The JSON of an article; for one that could not be read, where it is and why."""
    from quotex.sources.text import Failure, writable

    if isinstance(answer, Failure):
        return writable(answer.record())
    return answer.model_dump_json(indent=indent)


def standard_output(format: Format) -> IO[str]:
    """Standard output; what is no text for people is UTF-8 there, as in files."""
    import io
    import sys

    if format is not Format.text and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # line ends as in files
    return sys.stdout


def _record(answer: "Article | Failure", stream: IO[str], indent: int | None = None) -> str:
    """The JSON; for a terminal with control characters escaped."""
    json = record(answer, indent)
    return shown_json(json) if stream.isatty() else json


@contextmanager
def binary_standard_output(format: Format) -> Iterator[IO[bytes]]:
    """Standard output for bytes; raises `InputError` where that is a terminal."""
    import sys

    if sys.stdout.isatty():
        raise InputError(f"a file of format {format.value} is not for the eye: say --output FILE")
    yield sys.stdout.buffer


def _writer(format: Format) -> Callable[..., None]:
    """The function that writes a format; its module is loaded for it alone."""
    module, function = {
        Format.csv: ("quotex.tables", "write_csv"),
        Format.parquet: ("quotex.tables", "write_parquet"),
        Format.xlsx: ("quotex.tables", "write_xlsx"),
        Format.html: ("quotex.page", "write_page"),
        Format.tei: ("quotex.tei", "write_tei"),
        Format.inception: ("quotex.annotation.inception", "write_inception"),
        Format.label_studio: ("quotex.annotation.label_studio", "write_label_studio"),
    }[format]
    writer: Callable[..., None] = getattr(import_module(module), function)
    return writer


def _articles(answers: "Answers") -> "Iterator[Article]":
    from quotex.sources.text import Failure

    read = failed = 0
    for answer in answers:
        if isinstance(answer, Failure):
            failed += 1
        else:
            read += 1
            yield answer
    if failed and not read:
        raise InputError(f"none of {failed:,} articles could be read; nothing was written")


def _write_text(answers: "Answers", stream: IO[str], single: bool) -> None:
    from typing import TextIO, cast

    from quotex.render import show
    from quotex.sources.text import where

    for article in _articles(answers):
        show(article, cast(TextIO, stream), title=None if single else where(article.meta))


def _write_json(answers: "Answers", stream: IO[str], single: bool) -> None:
    before = "" if single else "[\n"
    for answer in answers:
        stream.write(before + _record(answer, stream, indent=2))
        before = ",\n"
    if single:
        stream.write("\n")
    else:
        stream.write("[]\n" if before == "[\n" else "\n]\n")
