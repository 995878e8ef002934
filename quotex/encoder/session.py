"""ONNX models that run in this process, wherever the model was loaded."""

import os
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any

import numpy as np

from quotex.encoder.side_by_side import wanted
from quotex.errors import PipelineError

ALL_CORES = 0


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_before_fork: list[Any] = []
_beginning = threading.Lock()  # while a session is made


def _renew_lock() -> None:
    global _beginning
    _beginning = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)

Inputs = Mapping[str, np.ndarray]


class Model:
    """An ONNX model on the CPU.

    Its session is made at the first run, and anew in a forked process: threads do not survive a
    fork.  A run keeps to one thread.  `threads`: how many runs go side by side in `run_all`,
    `ALL_CORES` for as many as the machine has cores; in a worker process that is one, since its
    siblings have the other cores.  (ONNX Runtime's own threads share out every step of a run and
    wait for each other behind it: two were 1.3 times as fast as one, two runs side by side 1.9.)
    """

    def __init__(self, data: bytes, threads: int = ALL_CORES) -> None:
        """Take the model as it is stored."""
        self.data = data
        self.threads = threads
        self._session: Any = None
        self._pool: ThreadPoolExecutor | None = None
        self._process = 0

    def run(self, outputs: Sequence[str] | None = None, **inputs: np.ndarray) -> list[np.ndarray]:
        """The outputs, by default all in the model's order."""
        with _beginning:
            session = self._begun()
        answers: list[np.ndarray] = session.run(outputs, inputs)
        return answers

    def outputs(self) -> list[str]:
        """The outputs' names, in the model's order."""
        with _beginning:
            session = self._begun()
        return [output.name for output in session.get_outputs()]

    def run_all(self, inputs: Sequence[Inputs]) -> Iterator[list[np.ndarray]]:
        """All outputs for each of the inputs, in their order.

        With several threads the runs begin at once and go on while the caller does other things;
        they take turns with those of other callers, and end with the iterator.
        """
        abreast = self.side_by_side()
        if abreast == 1 or len(inputs) < 2:
            return (self.run(None, **given) for given in inputs)
        with _beginning:
            session = self._begun()
            if self._pool is None:
                self._pool = ThreadPoolExecutor(abreast, "quotex")
            return _Ahead(self, session, self._pool, inputs, abreast)

    def side_by_side(self) -> int:
        """How many runs go at the same time."""
        import multiprocessing

        within_worker = multiprocessing.parent_process() is not None
        return wanted() or self.threads or (1 if within_worker else cores())

    def _begun(self) -> Any:
        """The session of this process; the caller has the lock."""
        if self._session is None or self._process != os.getpid():
            # Taking apart a session of before the fork would wait for threads that are gone.
            _before_fork.append((self._session, self._pool))
            self._session, self._pool, self._process = self._made(), None, os.getpid()
        return self._session

    def _made(self) -> Any:
        onnxruntime = _onnxruntime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Sentences come in all lengths: memory kept for each would only grow.
        options.enable_mem_pattern = False
        try:
            return onnxruntime.InferenceSession(
                self.data, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # ONNX Runtime has one class for every kind
            reason = str(error).splitlines()[0]
            raise PipelineError(f"a model of the pipeline cannot be used: {reason}") from None

    def __getstate__(self) -> tuple[bytes, int]:
        """What another process needs."""
        return self.data, self.threads

    def __setstate__(self, state: tuple[bytes, int]) -> None:
        """Make the model again."""
        Model.__init__(self, *state)


def _onnxruntime() -> Any:
    """The library, with its telemetry off unless the user wants it.

    `quotex/__init__.py` keeps it off from the start.  Where onnxruntime was imported before
    quotex, that came too late, and on Windows it is events that the system may take up: those
    are switched off here.
    """
    import onnxruntime

    if os.environ.get("ORT_DISABLE_TELEMETRY", "").strip().lower() not in _WANTED:
        onnxruntime.disable_telemetry_events()
    return onnxruntime


_WANTED = ("0", "false", "no", "off")  # what says that telemetry is not to be disabled


class _Ahead(Iterator[list[np.ndarray]]):
    """The answers of runs that go on in a pool's threads.

    A run that has ended puts the next one at the end of the pool's queue, so that a short text
    does not wait for all of a long one.
    """

    def __init__(
        self,
        model: Model,
        session: Any,
        pool: ThreadPoolExecutor,
        inputs: Sequence[Inputs],
        abreast: int,
    ) -> None:
        self._model, self._process = model, os.getpid()
        self._runs: deque[_Run] = deque((given, Future()) for given in inputs)
        self._waiting = deque(self._runs)
        for _ in range(min(2 * abreast, len(inputs))):
            _begin_next(pool, session, self._waiting)

    def __next__(self) -> list[np.ndarray]:
        if not self._runs:
            raise StopIteration
        given, answer = self._runs.popleft()
        if not answer.done() and self._process != os.getpid():  # no thread survived the fork
            return self._model.run(None, **given)
        try:
            return answer.result()
        except CancelledError:
            return self._model.run(None, **given)

    def __del__(self) -> None:
        """Begin no more: nobody asks for them."""
        self._waiting.clear()


_Run = tuple[Inputs, "Future[list[np.ndarray]]"]


def _begin_next(pool: ThreadPoolExecutor, session: Any, waiting: deque[_Run]) -> None:
    if not waiting:
        return
    try:
        pool.submit(_run_next, pool, session, waiting)
    except RuntimeError:  # the interpreter ends: who asks runs them
        while waiting:
            waiting.popleft()[1].cancel()


def _run_next(pool: ThreadPoolExecutor, session: Any, waiting: deque[_Run]) -> None:
    try:
        given, answer = waiting.popleft()
    except IndexError:  # nobody asks any more
        return
    try:
        answer.set_result(session.run(None, given))
    except BaseException as error:
        answer.set_exception(error)
    _begin_next(pool, session, waiting)
