"""Which columns of a row, or fields of a record, hold the article and what is known beside it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from quotex.errors import InputError
from quotex.lexicon.files import read_words
from quotex.running.meant import like
from quotex.sources.text import Text, checked, is_missing, told

Row = dict[str, Any]
_ABOUT = ("title", "date", "url", "source", "author")  # an address called source is no source
_OWN = frozenset(
    ("quote", "speaker_text", "cue_lemma", "actor_kind")
)  # of tables that quotex writes
MOST = 10_000  # columns of a table
_SEVERAL = "; "  # between authors
_MOST_NAMED = 30  # columns that a complaint lists


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold the text and the article's id; `None` where they are to be found."""

    text: str | None = None
    id: str | None = None


class ColumnError(InputError):
    """A column that is not there."""


def article(row: Row, meta: dict[str, str], columns: Columns) -> Text:
    """The article in a row, whose `meta` takes what stands beside the text.

    Raises `InputError` where the row has no such column, or no German text in it.
    """
    if len(row) > MOST:
        raise InputError(f"more than {MOST:,} columns: no article")
    if columns.text is None and row.keys() >= _OWN:
        raise ColumnError("a table of quotes, as quotex writes it, and not one of articles")
    text_column = _text_column(row, columns.text)
    id_column = _id_column(row, columns.id)
    beside = {column: value for column, value in row.items() if column != text_column}
    if id_column is not None:
        beside = {**beside, "id": row[id_column]}
    meta.update({k: v for k, v in told(_renamed(beside)).items() if k not in meta})
    return Text(checked(_prose(row[text_column], text_column)), meta)


def is_known(column: str, columns: Columns) -> bool:
    """Whether a column has a name that is asked for or that columns usually have."""
    asked = (columns.text, columns.id)
    return column in asked or any(_key(column) in _names(what) for what in ("text", "id", *_ABOUT))


def _text_column(row: Row, wanted: str | None) -> str:
    if wanted is not None:
        if wanted in row:
            return wanted
        raise _no_column(row, wanted)
    there = called(row, "text")
    column = next((one for one in there if _can_be_text(row[one])), next(iter(there), None))
    if column is None:
        usual = ", ".join(_usual("text"))
        raise ColumnError(
            f"no text column ({usual}); the columns are {_named(row)}; say which one with "
            "--text-column"
        )
    return column


def _id_column(row: Row, wanted: str | None) -> str | None:
    if wanted is not None and wanted not in row:
        raise _no_column(row, wanted)
    return wanted or next(iter(called(row, "id")), None)


def _no_column(row: Row, wanted: str) -> ColumnError:
    meant = like(wanted, row)
    return ColumnError(f"no column {wanted!r}; the columns are {_named(row)}{meant}")


def _renamed(beside: Row) -> Row:
    """What stands beside a text, with title, date, source, author and url under these names."""
    renamed = dict(beside)
    for known in _ABOUT:
        for column in called(renamed, known):
            value = _name_in(renamed[column])
            if value not in (None, "") and _fits(known, value):
                del renamed[column]
                if known in renamed:  # something that is none: an address as the source
                    renamed[f"{known}_"] = renamed.pop(known)
                renamed[known] = value
                break
    return renamed


def called(row: Mapping[str, Any], what: str) -> Sequence[str]:
    """The columns of a row that have one of the usual names, the most usual first."""
    return _called_among(tuple(row), what)


@lru_cache(maxsize=64)  # the rows of a table have the same columns
def _called_among(columns: tuple[str, ...], what: str) -> Sequence[str]:
    by_key = {_key(column): column for column in reversed(columns)}
    return [by_key[key] for key in _names(what) if key in by_key]


@cache
def _names(what: str) -> Mapping[str, None]:
    return dict.fromkeys(map(_key, read_words("columns")[what]["names"]))


def _usual(what: str) -> list[str]:
    return list(read_words("columns")[what]["names"])[:9]


def _key(column: str) -> str:
    return re.sub(r"[\W_]+", "", column.casefold())


def _fits(known: str, value: object) -> bool:
    rules = read_words("columns")[known]
    like, unlike = rules.get("like"), rules.get("unlike")
    if like and not re.fullmatch(like, str(value)):
        return False
    return not (unlike and re.fullmatch(unlike, str(value)))


def _name_in(value: object) -> object:
    """Names as one cell: `["Ada Lenz", "Jan Ott"]`, `{"name": "Lindenauer Bote"}`."""
    if isinstance(value, Mapping):
        return value.get("name", value)
    if isinstance(value, list | tuple):
        names = [_name_in(one) for one in value]
        return _SEVERAL.join(map(str, names)) if all(isinstance(n, str) for n in names) else value
    return value


def _can_be_text(value: object) -> bool:
    return is_missing(value) or isinstance(value, str | bytes) or _is_laid_out(value)


def _prose(value: object, column: str) -> str:
    """The text in a cell; raises `InputError` where it holds something else."""
    if is_missing(value):  # NaN in the JSON lines of pandas, too
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            raise InputError(f"column {column!r} holds bytes that are no UTF-8") from None
    if _is_laid_out(value):
        return "\n\n".join(_paragraphs(value))
    raise InputError(f"column {column!r} holds no text but {type(value).__name__}")


def _is_laid_out(value: object) -> bool:
    """Whether it is an article's body in sections and paragraphs, as Fundus writes it."""
    return isinstance(value, Mapping) and isinstance(value.get("sections"), list)


def _paragraphs(body: Any) -> Iterator[str]:
    yield from _strings(body.get("summary"))
    for section in body["sections"]:
        if isinstance(section, Mapping):
            yield from (f"## {heading}" for heading in _strings(section.get("headline")))
            yield from _strings(section.get("paragraphs"))


def _strings(value: object) -> Iterator[str]:
    some: Iterable[object] = value if isinstance(value, list) else [value]
    return (one for one in some if isinstance(one, str) and one.strip())


def _named(row: Collection[str]) -> str:
    shown = ", ".join(repr(column) for column in list(row)[:_MOST_NAMED]) or "none"
    return f"{shown}, …" if len(row) > _MOST_NAMED else shown
