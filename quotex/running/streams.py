"""What streams of things need."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batched(stream: Iterable[T], size: int) -> Iterator[list[T]]:
    """The things, some at a time; taken as they are needed."""
    rest = iter(stream)
    while batch := list(islice(rest, size)):
        yield batch
