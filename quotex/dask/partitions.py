"""What the graphs of reading and writing share: Dask where it is installed, numbered partitions."""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from quotex.errors import QuotexError


def part_of_dask(name: str) -> Any:
    """The module `dask.<name>`; raises `QuotexError` where Dask is not installed."""
    try:
        return import_module(f"dask.{name}")
    except ImportError:
        raise QuotexError("a Dask cluster needs dask: pip install 'quotex[dask]'") from None


def numbered(numbers: Iterable[int], frames: Any) -> Any:
    """Numbers to go with partitions: a task of its own does not know which one it has."""
    from pandas import Series

    return frames.from_map(one_number, list(numbers), meta=Series([], dtype="int64"))


def one_number(number: int) -> Any:
    """A number as a partition of its own."""
    from pandas import Series

    return Series([number], dtype="int64")


def named(value: object) -> str:
    """What kind of thing it is, for an error: „pandas.DataFrame“."""
    kind = type(value)
    return f"{kind.__module__.split('.')[0]}.{kind.__name__}".removeprefix("builtins.")
