"""How many runs of the encoder go side by side, where the caller says so for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_wanted: ContextVar[int] = ContextVar("quotex_threads", default=0)


@contextmanager
def side_by_side(threads: int | None) -> Iterator[None]:
    """Let so many runs go at the same time for this thread; `None` changes nothing."""
    token = _wanted.set(threads or _wanted.get())
    try:
        yield
    finally:
        _wanted.reset(token)


def wanted() -> int:
    """How many the caller wants, 0 if it has not said."""
    return _wanted.get()
