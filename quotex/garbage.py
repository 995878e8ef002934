"""Python's search for garbage, put off while a text is read.

A reading makes some ten thousand objects and lets go of all of them at its end (`Words.let_go`), so
that nothing is found; yet their number sets off a search of the whole process time and again.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LONG = 20_000  # words: what a longer text leaves is looked for while it is read

_lock = threading.Lock()
_reading = 0  # how many texts are read now, in all threads
_was_on = False  # before the first of them


@contextmanager
def no_search(words: int) -> Iterator[None]:
    """Put the search off while a text of so many words is read; then it is as it was before.

    Any number of threads may do so: the last one that ends turns it on again.
    """
    global _reading, _was_on
    if words > _LONG:
        yield
        return
    with _lock:
        if not _reading:
            _was_on = gc.isenabled()
            gc.disable()
        _reading += 1
    try:
        yield
    finally:
        with _lock:
            _reading -= 1
            if not _reading and _was_on:
                gc.enable()
