"""Words that somebody adds to those of `quotex/data`, for one pipeline alone.

Each pipeline that has such words reads with them in use, in its own thread:

    with reading_with(words):
        person_noun("Deichgräfin")

Everywhere else, and in every other thread, the words of `quotex/data` are all there is.  What is
looked up is remembered apart, so that no pipeline sees the words of another.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

Tables = Mapping[str, Any]
_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


class AddedWords:
    """The tables of some files of `quotex/data` with further words in them.

    `tables`: by the files' names, whole; `added`: what was added, as it was given.
    """

    def __init__(self, tables: Mapping[str, Tables], added: Tables) -> None:
        """Take the tables; nothing is looked up yet."""
        self.tables = tables
        self.added = added
        self._memories: dict[Callable[..., Any], Callable[..., Any]] = {}

    def memory(self, function: Callable[..., Any], most: int | None) -> Callable[..., Any]:
        """The function with a memory of what it found among these words."""
        known = self._memories.get(function)
        if known is None:
            known = self._memories.setdefault(function, lru_cache(most)(function))
        return known


_in_use: ContextVar[AddedWords | None] = ContextVar("added_words", default=None)


def in_use() -> AddedWords | None:
    """The words that are added here and now; nothing where none are."""
    return _in_use.get()


@contextmanager
def reading_with(words: AddedWords | None) -> Iterator[None]:
    """Let the words be in use in the block, in this thread; with `None`, only our own."""
    token = _in_use.set(words)
    try:
        yield
    finally:
        _in_use.reset(token)


def remembered(
    most: int | None = None,
) -> Callable[[Callable[_Given, _Found]], Callable[_Given, _Found]]:
    """`functools.lru_cache` for what hangs on words: a memory for each set of added words.

    `most`: answers that are kept, all where nothing is said.
    """

    def with_memories(function: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        ours: Callable[..., _Found] = lru_cache(most)(function)

        @wraps(function)
        def found(*args: _Given.args, **kwargs: _Given.kwargs) -> _Found:
            words = _in_use.get()
            memory = ours if words is None else words.memory(function, most)
            return memory(*args, **kwargs)

        return found

    return with_memories


def remembered_words(most: int) -> Callable[[Callable[[str], _Found]], Callable[[str], _Found]]:
    """`remembered` for what is asked of every word: the answer costs little more than its look-up.

    `most`: answers that are kept.
    """

    def with_memories(function: Callable[[str], _Found]) -> Callable[[str], _Found]:
        ours: Callable[[str], _Found] = lru_cache(most)(function)

        @wraps(function)
        def found(word: str) -> _Found:
            words = _in_use.get()
            if words is None:
                return ours(word)
            memory: Callable[[str], _Found] = words.memory(function, most)
            return memory(word)

        return found

    return with_memories


def remembered_table(function: Callable[[], _Found]) -> Callable[[], _Found]:
    """`remembered` for a whole table, which needs no arguments."""
    ours: Callable[[], _Found] = lru_cache(None)(function)

    @wraps(function)
    def found() -> _Found:
        words = _in_use.get()
        if words is None:
            return ours()
        memory: Callable[[], _Found] = words.memory(function, None)
        return memory()

    return found
