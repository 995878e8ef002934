"""A server for tests, as `quotex serve` starts it, and work that takes its time."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from quotex.serving.settings import Settings


@contextmanager
def served(**options: Any) -> Iterator[str]:
    """The address of a real server at a free port, in a thread of its own."""
    import uvicorn

    from quotex.serving.run import bound, configuration

    settings = Settings(**{"port": 0, **options})
    with bound(settings) as listening:
        server = uvicorn.Server(configuration(settings))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            until = time.monotonic() + 300
            while not server.started:
                assert thread.is_alive() and time.monotonic() < until, "the server does not start"
                time.sleep(0.05)
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(60)


def sleeps(pipeline: object, texts: Sequence[Any], options: object) -> list[tuple[bool, str]]:
    """In place of `work.records_of`: as many seconds as the text says, for each."""
    for text in texts:
        time.sleep(float(text.text))
    return [(True, f'{{"text": "{text.text}"}}') for text in texts]


def dies(pipeline: object, texts: Sequence[Any], options: object) -> list[tuple[bool, str]]:
    """In place of `work.records_of`: the process ends where a text says so."""
    import os

    if any(text.text == "tot" for text in texts):
        os._exit(9)
    return sleeps(pipeline, [], options) or [(True, '{"text": ""}') for _ in texts]


def stumbling(words: str, decide: Callable[..., Any]) -> Callable[..., Any]:
    """`decide` of `quotex.reader`, with a bug that texts with these words meet."""

    def stumbles(scene: Any, *others: Any) -> Any:
        if words in scene.words.text:
            raise IndexError("no such word")
        return decide(scene, *others)

    return stumbles


def stumbles(pipeline: Any, texts: Sequence[Any], options: Any) -> list[tuple[bool, str]]:
    """In place of `work.records_of`: it reads, with a bug that texts with „Nummer 2“ meet."""
    from quotex import reader
    from quotex.serving.work import records_of

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "decide", stumbling("Nummer 2", reader.decide))
        return records_of(pipeline, texts, options)


def fails(pipeline: object, texts: Sequence[Any], options: object) -> list[tuple[bool, str]]:
    """In place of `work.records_of`: an error that nobody foresaw."""
    raise ZeroDivisionError("by nothing")
