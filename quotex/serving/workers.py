"""The worker processes: each reads one thing at a time, and one that takes too long is ended.

Threads would not do: nothing stops a thread, and a text that keeps one busy would keep it for ever.
Workers are started afresh ("spawn") and end with the process that started them, whose end of the
pipe is then closed.
"""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from quotex.errors import QuotexError, unexpected
from quotex.serving.settings import Settings
from quotex.serving.work import Pipeline

_P = ParamSpec("_P")
_T = TypeVar("_T")

_LONGEST_START = 300.0  # seconds in which a pipeline is loaded, even from a slow disk


class Busy(QuotexError):
    """All workers are at work, and nobody was free in time."""


class TooSlow(QuotexError):
    """What was asked took too long and was given up."""


class Unexpected(QuotexError):
    """What nobody foresaw went wrong in a worker."""


class Died(QuotexError):
    """The worker ended while it was at it: memory, a crash."""


@dataclass(frozen=True, slots=True)
class _How:
    """What a worker loads."""

    model: str | None
    threads: int | None
    known: Path | None
    lexicon: Path | None


class Workers:
    """So many worker processes, and who waits for them."""

    def __init__(self, settings: Settings) -> None:
        """Start none yet."""
        size = settings.workers
        threads = settings.threads or (None if size == 1 else 1)
        how = _How(settings.model, threads, settings.known, settings.lexicon)
        self.timeout = settings.timeout
        self.size = size
        self._all = [_Worker(how) for _ in range(size)]
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="quotex-worker")
        self._free: asyncio.Queue[_Worker] | None = None

    def start(self) -> str:
        """Start them all and wait for the first; the name of the pipeline that it has loaded.

        Raises `QuotexError` for what is wrong with the pipeline, the table of known people or the
        lexicon.
        """
        with _deaf_to_interrupts():
            for worker in self._all:
                worker.start()
        return self._all[0].ready()

    def stop(self) -> None:
        """End them all, whatever they are at."""
        for worker in self._all:
            worker.end(for_good=True)
        self._threads.shutdown(wait=False, cancel_futures=True)

    @property
    def free(self) -> int:
        """How many have nothing to do."""
        return self.size if self._free is None else self._free.qsize()

    async def ask(
        self,
        function: Callable[Concatenate[Pipeline, _P], _T],
        *arguments: _P.args,
        **named: _P.kwargs,
    ) -> _T:
        """What a function of `work.py` answers in a worker that is free.

        Raises what the function raises; `Busy` where none is free within the time limit,
        `TooSlow` where the work takes longer than that, `Died` where the worker does not live to
        tell.
        """
        try:
            worker = await asyncio.wait_for(self._queue().get(), self.timeout)
        except (asyncio.TimeoutError, TimeoutError):
            raise Busy("all workers are at work: try again later") from None
        future = self._threads.submit(worker.ask, (function, arguments, named), self.timeout)
        loop, queue = asyncio.get_running_loop(), self._queue()

        def give_back(_: "Future[Any]") -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(queue.put_nowait, worker)

        future.add_done_callback(give_back)
        answer: _T = await asyncio.wrap_future(future)
        return answer

    def _queue(self) -> "asyncio.Queue[_Worker]":
        """Those that are free; made within the loop that waits for them."""
        if self._free is None:
            self._free = asyncio.Queue()
            for worker in self._all:
                self._free.put_nowait(worker)
        return self._free


class _Worker:
    """A process with a pipe; it is asked by one thread at a time."""

    def __init__(self, how: _How) -> None:
        self._how = how
        self._process: Any = None
        self._pipe: Connection | None = None
        self._name: str | None = None
        self._ended = False

    def start(self) -> None:
        """Start the process, which begins to load its pipeline."""
        if self._ended:
            return
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._name = None
        self._process = context.Process(target=_work, args=(other, self._how), daemon=True)
        self._process.start()
        other.close()

    def ready(self) -> str:
        """Wait until it has loaded its pipeline; the pipeline's name."""
        if self._pipe is None or not self._process.is_alive():
            self.end()
            self.start()
        if self._name is None:
            try:
                self._name = str(self._answer(_LONGEST_START))
            except Died:
                raise Died("a worker process ended before it had its pipeline (memory?)") from None
        return self._name

    def ask(self, task: tuple[Any, ...], timeout: float) -> Any:
        """What comes of a task; after an end of whatever kind, a new process stands ready."""
        try:
            self.ready()
            return self._answer(timeout, task)
        except (Died, TooSlow):
            self.end()
            self.start()
            raise

    def end(self, for_good: bool = False) -> None:
        """End the process at once; `for_good`: and start none in its place."""
        self._ended = self._ended or for_good
        if self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join(5)
            self._pipe = None

    def _answer(self, timeout: float, task: tuple[Any, ...] | None = None) -> Any:
        """What it answers, to a task if there is one."""
        pipe = self._pipe
        try:
            if pipe is None:
                raise EOFError
            if task is not None:
                pipe.send(task)
            if not pipe.poll(timeout):
                raise TooSlow(f"took longer than {timeout:g} seconds")
            answer = pipe.recv()
        except (OSError, EOFError):
            raise Died("the process that read it died (memory, a crash)") from None
        if isinstance(answer, _Raised):
            raise answer.error
        return answer


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes that start here do not hear Ctrl-C, not even before they are told so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@dataclass(frozen=True, slots=True)
class _Raised:
    """What a function raised in the worker."""

    error: QuotexError


def _work(pipe: Connection, how: _How) -> None:
    """In a worker: load the pipeline, then do what is asked until nobody is there to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        pipeline, error = _tried(_loaded, how)
        pipe.send(error or pipeline.name)
        while pipeline is not None:
            function, arguments, named = pipe.recv()
            answer, error = _tried(function, pipeline, *arguments, **named)
            pipe.send(error or answer)


def _loaded(how: _How) -> Pipeline:
    import quotex

    nlp = quotex.load(how.model, how.threads, known=how.known, lexicon=how.lexicon)
    return Pipeline(nlp, how.threads)


def _tried(
    function: Callable[..., Any], *arguments: Any, **named: Any
) -> "tuple[Any, _Raised | None]":
    """What a function answers, or what it raises."""
    try:
        return function(*arguments, **named), None
    except QuotexError as error:
        return None, _Raised(error)
    except Exception as error:
        return None, _Raised(Unexpected(f"unexpected {unexpected(error)} (this is a bug)"))
