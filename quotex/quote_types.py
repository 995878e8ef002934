"""The types of quotes: what each means, and which quotes somebody wants."""

from collections.abc import Iterable, Mapping

from quotex.article import QuoteType
from quotex.errors import InputError

MEANINGS: Mapping[QuoteType, str] = {
    "direct": "in quotation marks",
    "indirect": "a clause that reports the words",
    "reported": "told without the words",
    "free indirect": "hearsay, or words without a cue",
    "indirect free indirect": "goes on in Konjunktiv, without a cue",
    "turn": "a turn of an interview, without marks",
}
"""In one line; in the order in which people see them."""
TYPES: tuple[QuoteType, ...] = tuple(MEANINGS)


def chosen(types: Iterable[QuoteType] | None) -> frozenset[QuoteType]:
    """The types that are wanted: all where nothing is said.

    Raises `InputError` for one that there is not, and where none is named.
    """
    if types is None:
        return frozenset(TYPES)
    known = ", ".join(TYPES)
    if isinstance(types, str):
        raise InputError(f"types={types!r} is one string; name them in a tuple: ({types!r},)")
    if not isinstance(types, Iterable):
        raise InputError(f"types is {types!r}; it names some of {known}")
    wanted = list(types)
    for name in wanted:
        if name not in TYPES:
            raise InputError(f"no type of quotes is called {name!r}; there are {known}")
    if not wanted:
        raise InputError(f"types is empty; there are {known}")
    return frozenset(wanted)


def least(confidence: float) -> float:
    """The least confidence that is wanted; raises `InputError` where it is no number in [0, 1]."""
    try:
        fits = 0 <= confidence <= 1
    except TypeError:  # "0.8"
        raise InputError(
            f"min_confidence is {confidence!r}; it is a number in [0, 1], as 0.8 is"
        ) from None
    if not fits:
        raise InputError(f"min_confidence is {confidence}; it is in [0, 1], as 0.8 is")
    return confidence
