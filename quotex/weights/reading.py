"""A file of own weights: checked, every name and number of it.

[uttered]
"stands in quotation marks" = -1.75

[types."indirect free indirect"]
found = -0.5
uttered = 0.7
"""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from math import isfinite
from os import PathLike, fspath
from typing import Any

from quotex.errors import InputError
from quotex.files import decode, read_bytes
from quotex.lexicon.files import shipped
from quotex.toml import tomllib
from quotex.weights.own import EVIDENCE, OwnWeights

_TYPES = "types"
_MOST = 30.0  # log-odds: that is certain
_SUMS = ("uttered", "speaker", "who")
_MARKED = "direct"  # whose speakers are found in several ways
_HEADER = re.compile(r"\[([^\[\]]{1,200})\]\s{0,100}(?:#.*)?")


def own_weights(file: "str | PathLike[str]") -> OwnWeights:
    """The weights in a TOML file.

    Raises `InputError`, in one line and with the line's number, where it cannot be read, is no
    TOML, or has a name or a number that there is not.
    """
    name = fspath(file)
    try:
        text = decode(read_bytes(name))
        return checked(tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        words = " ".join(str(error).split())
        raise InputError(f"{name}: not TOML: {words[:1].lower()}{words[1:]}") from None
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def checked(tables: Mapping[str, Any], text: str = "") -> OwnWeights:
    """The weights in the tables of a file whose `text` it is; raises as `own_weights`."""
    evidence: dict[str, dict[str, float]] = {}
    types: dict[str, dict[str, float]] = {}
    for path, numbers in _parts(tables, text):
        known = _names(path)
        for name, number in numbers.items():
            place = _place(text, path, name)
            if name not in known:
                raise InputError(f"{place}{'.'.join(path)} has no {name!r}{_meant(name, known)}")
            if not _is_weight(number):
                raise InputError(
                    f"{place}{name!r} is {number!r}, no number in [-{_MOST:.0f}, {_MOST:.0f}]"
                )
        here = evidence if path[0] != _TYPES else types
        here[path[-1]] = {name: float(number) for name, number in numbers.items()}
    own = OwnWeights(evidence, types)
    if not own:
        raise InputError(f"no weights in it; the tables are {', '.join((*EVIDENCE, _TYPES))}")
    return own


def _parts(
    tables: Mapping[str, Any], text: str
) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Each table of numbers, by its path: („uttered“,), („types“, „direct“)."""
    for table, entries in tables.items():
        if table not in (*EVIDENCE, _TYPES):
            place = _place(text, (table,))
            meant = _meant(table, (*EVIDENCE, _TYPES))
            raise InputError(f"{place}no table {table!r} of weights{meant}")
        if not isinstance(entries, dict):
            raise InputError(f"{_place(text, (), table)}{table} should be a table")
        if table != _TYPES:
            yield (table,), entries
            continue
        known = shipped("confidence")[_TYPES]
        for type, numbers in entries.items():
            place = _place(text, (table, type))
            if type not in known:
                raise InputError(f"{place}no type of quotes is {type!r}{_meant(type, known)}")
            if not isinstance(numbers, dict):
                raise InputError(f"{_place(text, (table,), type)}{type!r} should be a table")
            yield (table, type), numbers


def _names(path: tuple[str, ...]) -> tuple[str, ...]:
    """The numbers that there are in a table."""
    if path[0] != _TYPES:
        return tuple(shipped("evidence")[path[0]])
    ours = shipped("confidence")
    ways = (*ours["ways"], "otherwise") if path[1] == _MARKED else ("found",)
    return (*ways, *_SUMS, *ours["besides"])


def _is_weight(number: object) -> bool:
    if isinstance(number, bool) or not isinstance(number, int | float):
        return False
    return isfinite(number) and abs(number) <= _MOST


def _meant(name: str, known: "Mapping[str, Any] | tuple[str, ...]") -> str:
    """„; did you mean …?“, or what there is."""
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else f"; there are {', '.join(known)}"


def _place(text: str, path: tuple[str, ...], name: str | None = None) -> str:
    """„line 7: “, where the table of that path begins, or its entry stands; else nothing."""
    at: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.fullmatch(line.strip())
        if header is not None:
            at = tuple(re.sub(r"^[\"']|[\"']$", "", key) for key in _keys(header[1]))
            if name is None and at == path:
                return f"line {number}: "
        elif name is not None and at == path and next(_keys(line), "").strip("\"'") == name:
            return f"line {number}: "
    return ""


def _keys(words: str) -> Iterator[str]:
    """The keys that a dotted one has, or the one before „=“: `types."free indirect"`."""
    for key in re.finditer(r"\s*(\"[^\"]*\"|'[^']*'|[^\s.=\"']+)\s*", words):
        yield key[1]
