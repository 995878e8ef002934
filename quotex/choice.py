"""Which types of quotes somebody wants."""

from collections.abc import Iterable

from quotex.article import TYPES, QuoteType
from quotex.errors import InputError


def chosen(types: Iterable[QuoteType] | None) -> frozenset[QuoteType]:
    """The types that are wanted: all where nothing is said.

    Raises `InputError` for one that there is not, and where none is named.
    """
    if types is None:
        return frozenset(TYPES)
    known = ", ".join(TYPES)
    if isinstance(types, str):
        raise InputError(f"types={types!r} is one string; name them in a tuple: ({types!r},)")
    wanted = list(types)
    for name in wanted:
        if name not in TYPES:
            raise InputError(f"no type of quotes is called {name!r}; there are {known}")
    if not wanted:
        raise InputError(f"types is empty; there are {known}")
    return frozenset(wanted)
