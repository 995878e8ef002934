"""What a worker process does: files to texts, texts to articles, articles to files."""

import io
import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from quotex.errors import InputError
from quotex.outputs import BINARY, Format, record, write
from quotex.sources.text import Failure, Text, checked, writable

if TYPE_CHECKING:
    from spacy.language import Language

    from quotex.article import Article, QuoteType

MOST_ARTICLES = 10_000  # of one request
_MOST_CHARACTERS = 64 << 20  # of what files of one request hold, unpacked
_ENDING = re.compile(r"(?:\.[A-Za-z0-9]{1,10}){1,2}\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Options:
    """Which quotes are wanted, as for `quotex.extract`."""

    types: "Sequence[QuoteType] | None" = None
    min_confidence: float = 0
    max_length: int | None = None


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent: its name, what is in it, and the address that it is from, if any."""

    name: str
    data: bytes
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The pipeline that a worker has loaded, and how many threads it takes."""

    nlp: "Language"
    threads: int | None

    @property
    def name(self) -> str:
        """Its name and version."""
        meta = self.nlp.meta
        return f"{self.nlp.lang}_{meta.get('name', 'pipeline')} {meta.get('version', '')}".strip()


def texts_of(pipeline: Pipeline, upload: Upload) -> list[Text | Failure]:
    """The articles in a file, as `quotex.read` finds them."""
    from quotex.sources import read

    name = _CONTROL.sub("", writable(upload.name)).replace("\\", "/").rsplit("/", 1)[-1]
    ending = _ENDING.search(name)
    with tempfile.TemporaryDirectory(prefix="quotex-") as folder:
        path = Path(folder) / f"article{ending[0] if ending else ''}"
        path.write_bytes(upload.data)
        found = (_named(one, name, upload.url, str(path)) for one in read(path))
        return list(_within_reason(found))


def _named(one: Text | Failure, name: str, url: str | None, path: str) -> Text | Failure:
    """An article of an upload, which calls itself as the sender calls it."""
    meta = {**one.meta, "file": name or "-"}
    if url is not None:
        del meta["file"]
        meta.setdefault("url", url)
    if isinstance(one, Failure):
        return Failure(one.error.replace(path, name), meta)
    return replace(one, meta=meta)


def _within_reason(found: Iterable[Text | Failure]) -> Iterator[Text | Failure]:
    size = 0
    for number, one in enumerate(found):
        size += len(one.text) if isinstance(one, Text) else 0
        if number >= MOST_ARTICLES or size > _MOST_CHARACTERS:
            yield Failure(
                f"more than {MOST_ARTICLES:,} articles or {_MOST_CHARACTERS >> 20} million "
                "characters in one file: the rest is not read (quotex extract reads archives)",
                {**one.meta},
            )
            return
        yield one


def records_of(
    pipeline: Pipeline, texts: Sequence[Text | Failure], options: Options
) -> list[tuple[bool, str]]:
    """Of each text, whether it could be read, and the JSON of its article or why there is none."""
    from quotex.batch import extract_many

    answers = extract_many(
        map(_german, texts),
        model=pipeline.nlp,
        threads=pipeline.threads,
        types=options.types,
        min_confidence=options.min_confidence,
        max_length=options.max_length,
    )
    return [(not isinstance(answer, Failure), _record(answer)) for answer in answers]


def _german(text: Text | Failure) -> Text | Failure:
    if isinstance(text, Failure):
        return text
    try:
        return replace(text, text=checked(text.text))
    except InputError as error:
        return Failure(str(error), text.meta)


def _record(answer: "Article | Failure") -> str:
    try:
        return record(answer)
    except ValueError as error:  # half a character beside the text
        return record(Failure(f"cannot be written: {writable(str(error))}", answer.meta))


def written(
    pipeline: Pipeline, records: bytes, format: Format, excel: bool = False, lang: str = "en"
) -> bytes:
    """Articles, as JSON lines or a list of JSON, in a format; records of failures are left out.

    `excel`: CSV as a German Excel opens it; `lang`: the language of a page's own words.

    Raises `InputError` for what is no article's JSON, and where there is none.
    """
    articles = list(islice(_articles(records), MOST_ARTICLES + 1))
    if not articles:
        raise InputError("no articles: JSON of articles is wanted, as POST /extract gives it")
    if len(articles) > MOST_ARTICLES:
        raise InputError(f"more than {MOST_ARTICLES:,} articles")
    options = {"excel": excel, "lang": lang, "tell": lambda _: None}
    stream: IO[Any] = io.BytesIO() if format in BINARY else io.StringIO(newline="")
    write(articles, stream, format, len(articles) == 1, options)
    value: bytes | str = stream.getvalue()  # type: ignore[attr-defined]  # of both kinds
    return value.encode("utf-8") if isinstance(value, str) else value


def _articles(records: bytes) -> "Iterator[Article]":
    from quotex.article import Article

    for number, one in enumerate(_parsed(records), start=1):
        if isinstance(one, dict) and "error" in one and "text" not in one:
            continue
        try:
            yield Article.model_validate(one)
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise InputError(f"record {number} is no article: {_first(error)}") from None


def _parsed(records: bytes) -> Iterator[Any]:
    try:
        if records.lstrip()[:1] == b"[":
            yield from json.loads(records)
        else:
            yield from map(json.loads, filter(bytes.strip, records.splitlines()))
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {_first(error)}") from None


def _first(error: Exception) -> str:
    """The first thing that is wrong, in one line."""
    errors: Callable[..., Any] | None = getattr(error, "errors", None)
    if errors is not None and (found := errors(include_url=False, include_input=False)):
        where = ".".join(map(str, found[0]["loc"]))
        return f"{where}: {found[0]['msg']}" if where else str(found[0]["msg"])
    return " ".join(str(error).split())[:200]
