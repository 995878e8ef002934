"""What streams of things need."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batched(stream: Iterable[T], size: int) -> Iterator[list[T]]:
    """The things, some at a time; taken as they are needed."""
    rest = iter(stream)
    while batch := list(islice(rest, size)):
        yield batch


def batched_by_weight(
    stream: Iterable[T], size: int, weight: Callable[[T], int], most: int
) -> Iterator[list[T]]:
    """The things, at most `size` at a time and no more once together they weigh `most`."""
    batch: list[T] = []
    weighs = 0
    for thing in stream:
        batch.append(thing)
        weighs += weight(thing)
        if len(batch) >= size or weighs >= most:
            yield batch
            batch, weighs = [], 0
    if batch:
        yield batch
