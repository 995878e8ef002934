"""The columns of the users' own tables, which come back behind those of quotex."""

import json
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from quotex.sources.text import PLACE

Tell: TypeAlias = Callable[[str], None]
Own: TypeAlias = Mapping[str, str]
Cells: TypeAlias = Sequence[Any]
Article: TypeAlias = tuple[Own, Sequence[Cells]]
"""What stands beside an article's text, and the cells of its rows."""

PREFIX = "input_"  # of a column that is called as one of quotex's
MOST = 10_000  # columns
_IN_MEMORY = 16 << 20  # bytes of rows, before they are put on disk


class OwnColumns:
    """The columns that stand beside the texts, in the order in which their tables have them.

    `taken`: names of quotex's columns.  `known`: which of these hold what the input tells, so
    that it need not come back twice.
    """

    def __init__(self, taken: Sequence[str], known: Sequence[str]) -> None:
        """Begin without a column."""
        self._taken = {name.casefold() for name in taken}
        self._known = frozenset(known)
        self._names: list[str] = []
        self._seen: set[str] = set()
        self._left_out = 0

    def of(self, meta: Own) -> Own:
        """What of an article's `meta` comes back; its columns are noted."""
        own: Own = {name: cell for name, cell in meta.items() if name not in self._known}
        if not self._seen.issuperset(own):
            own = self._noted(own)
        return own

    def _noted(self, own: Own) -> Own:
        """A new column stands behind the one that it follows in its table."""
        place = 0
        for name in own:
            if name in self._seen:
                place = self._names.index(name) + 1
            elif len(self._names) < MOST:
                self._names.insert(place, name)
                self._seen.add(name)
                place += 1
            else:
                self._left_out += 1
        return {name: cell for name, cell in own.items() if name in self._seen}

    @property
    def names(self) -> Mapping[str, str]:
        """The columns as the input calls them, each with its name in the answer."""
        names: dict[str, str] = {}
        used = {*self._taken, *(name.casefold() for name in self._names)}
        for name in self._names:
            shown = _as_given(name)
            if shown.casefold() in self._taken:
                while shown.casefold() in used:
                    shown = f"{PREFIX}{shown}"
                used.add(shown.casefold())
            names[name] = shown
        return names

    def notes(self) -> Iterator[str]:
        """What there is to say about the names, in a line each."""
        names = ((_as_given(name), shown) for name, shown in self.names.items())
        renamed = [f"{name} → {shown}" for name, shown in names if name != shown]
        if renamed:
            yield (
                "columns of the input that are called as quotex's are have another name: "
                + ", ".join(renamed)
            )
        if self._left_out:
            yield f"more than {MOST:,} columns beside the texts: the others are left out"


def _as_given(name: str) -> str:
    """`row_` is what a column `row` is called in `Article.meta`, which has a `row` of its own."""
    return name[:-1] if name[:-1] in PLACE and name.endswith("_") else name


def warn(note: str) -> None:
    """Tell a note as Python's warnings do: once for each."""
    warnings.warn(note, UserWarning, stacklevel=5)


@contextmanager
def gathered(
    articles: Iterable[Article], columns: Sequence[str], own: OwnColumns, tell: Tell | None
) -> Iterator[tuple[list[str], Iterator[list[Any]]]]:
    """All columns of a table, and its rows, each with a cell for every column.

    Which columns there are is known when the last article has been read: until then the rows are
    in memory, and from 16 MiB on in a file of their own, which nobody else sees.  `columns`: of
    the cells that are given; `tell` takes notes, by default as warnings.
    """
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="ascii") as rows:
        for beside, cells in articles:
            if cells:
                rows.write(json.dumps([beside, [list(row) for row in cells]]) + "\n")
        for note in own.notes():
            (tell or warn)(note)
        rows.seek(0)
        yield [*columns, *own.names.values()], _read_back(rows, list(own.names))


def _read_back(rows: Iterable[str], names: Sequence[str]) -> Iterator[list[Any]]:
    for line in rows:
        beside, cells = json.loads(line)
        behind = [beside.get(name) for name in names]
        for row in cells:
            yield row + behind
