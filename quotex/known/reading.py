"""Tables of known actors: CSV of every make, its columns found by their names."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from os import PathLike, fspath
from typing import Any, get_args

from quotex.article import ActorKind
from quotex.errors import InputError
from quotex.files import opened
from quotex.known.actors import Known, KnownActor, KnownGender
from quotex.lexicon.files import fold, read_words
from quotex.sources import delimited
from quotex.sources.columns import Columns
from quotex.sources.dialects import Marks

_WIKIDATA = re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/|wd:)?(Q[1-9]\d*)")
_LONGEST = 200  # characters of a name
_MOST = 1_000_000  # rows


def read_known(file: "str | PathLike[str]") -> Known:
    """The actors in a CSV or TSV table, a row for each; how it is written is found.

    Raises `InputError`, in one line and with the line's number, where the table cannot be read,
    has no column for names, or where a row has no name, another's id, or cells that say nothing.
    """
    name = fspath(file)
    try:
        return Known(_actors(name))
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def _actors(file: str) -> Iterator[KnownActor]:
    there: dict[str, int] = {}
    with opened(file) as stream:
        _, rows = delimited.numbered_rows(stream, Columns(), Marks(header=True))
        for line, row in rows:
            if isinstance(row, InputError):
                raise row
            if len(there) >= _MOST:
                raise InputError(f"more than {_MOST:,} rows")
            if not any(row.values()):
                continue
            actor = _actor(row, line)
            if actor.ref in there:
                first = there[actor.ref]
                raise InputError(f"line {line}: {actor.ref!r} is the id of line {first}, too")
            there[actor.ref] = line
            yield actor
    if not there:
        raise InputError("nobody in it: a row for each actor is needed below the columns' names")


def _actor(row: Mapping[str, Any], line: int) -> KnownActor:
    columns = _columns(tuple(row), line)

    def cell(what: str) -> str:
        column = columns.get(what)
        return " ".join((row[column] or "").split()) if column is not None else ""

    name = cell("name")
    if not name:
        raise InputError(f"line {line}: no name")
    aliases = tuple(_aliases((row[columns["aliases"]] or "") if "aliases" in columns else ""))
    for one in (name, *aliases):
        if len(one) > _LONGEST or not any(map(str.isalpha, one)):
            raise InputError(f"line {line}: {one[:40]!r} is no name")
    return KnownActor(
        name,
        _ref(cell("wikidata"), line) or cell("id") or name,
        aliases,
        _said(cell("kind"), "kinds", get_args(ActorKind), line),
        _said(cell("gender"), "genders", get_args(KnownGender), line),
        cell("party") or None,
        cell("organisation") or None,
    )


@cache
def _columns_of(names: tuple[str, ...]) -> Mapping[str, str]:
    """What is known of the actors, each with the column that says it."""
    by_key = {_key(name): name for name in reversed(names)}
    found: dict[str, str] = {}
    for what, usual in read_words("known")["columns"].items():
        column = next((by_key[_key(one)] for one in usual if _key(one) in by_key), None)
        if column is not None:
            found[what] = column
    return found


def _columns(names: tuple[str, ...], line: int) -> Mapping[str, str]:
    columns = _columns_of(names)
    if "name" not in columns:
        usual = ", ".join(read_words("known")["columns"]["name"])
        shown = ", ".join(map(repr, names[:30]))
        raise InputError(f"line 1: no column for names ({usual}); the columns are {shown}")
    return columns


def _key(column: str) -> str:
    return re.sub(r"[\W_]+", "", column.casefold())


def _aliases(cell: str) -> Iterator[str]:
    marks = "".join(read_words("known")["separators"]["marks"])
    for alias in re.split(f"[{re.escape(marks)}]", cell):
        if alias.strip():
            yield " ".join(alias.split())


def _ref(cell: str, line: int) -> str:
    """The id of a cell: „Q42“, also as an address; nothing of an empty one."""
    match = _WIKIDATA.fullmatch(cell)
    if cell and match is None:
        raise InputError(f"line {line}: {cell!r} is no Wikidata id (Q and a number)")
    return match[1] if match is not None else ""


def _said(cell: str, table: str, answers: tuple[str, ...], line: int) -> Any:
    """What a cell says, in our words: „weiblich“ is female; nothing where it is empty."""
    if not cell:
        return None
    for answer, words in read_words("known")[table].items():
        if fold(cell) in words:
            return answer
    known = ", ".join(read_words("known")[table])
    raise InputError(f"line {line}: {cell!r} is none of {known}")
