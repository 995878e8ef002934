"""ONNX models that run in this process, wherever the model was loaded."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

ALL_CORES = 0


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_before_fork: list[Any] = []


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
        self._begin()
        answers: list[np.ndarray] = self._session.run(outputs, inputs)
        return answers

    def run_all(self, inputs: Sequence[Mapping[str, np.ndarray]]) -> Iterator[list[np.ndarray]]:
        """All outputs for each of the inputs, in their order.

        With several threads, all runs are begun at once, and go on while the caller does other
        things.
        """
        self._begin()
        if self.side_by_side() == 1:
            return (self.run(None, **given) for given in inputs)
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self.side_by_side(), "quotex")
        session = self._session
        return self._pool.map(lambda given: session.run(None, given), inputs)

    def side_by_side(self) -> int:
        """How many runs go at the same time."""
        import multiprocessing

        within_worker = multiprocessing.parent_process() is not None
        return self.threads or (1 if within_worker else cores())

    def _begin(self) -> None:
        if self._session is None or self._process != os.getpid():
            # Taking apart a session of before the fork would wait for threads that are gone.
            _before_fork.append((self._session, self._pool))
            self._session, self._pool, self._process = self._made(), None, os.getpid()

    def _made(self) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Sentences come in all lengths: memory kept for each would only grow.
        options.enable_mem_pattern = False
        return onnxruntime.InferenceSession(self.data, options, providers=["CPUExecutionProvider"])

    def __getstate__(self) -> tuple[bytes, int]:
        """What another process needs."""
        return self.data, self.threads

    def __setstate__(self, state: tuple[bytes, int]) -> None:
        """Make the model again."""
        Model.__init__(self, *state)
