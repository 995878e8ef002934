"""ONNX models that run in this process, wherever the model was loaded."""

import os
from collections.abc import Sequence
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
    fork.  `threads`: how many a run uses, `ALL_CORES` for the machine's; in a worker process those
    are one, since its siblings have the other cores.
    """

    def __init__(self, data: bytes, threads: int = ALL_CORES) -> None:
        """Take the model as it is stored."""
        self.data = data
        self.threads = threads
        self._session: Any = None
        self._process = 0

    def run(self, outputs: Sequence[str] | None = None, **inputs: np.ndarray) -> list[np.ndarray]:
        """The outputs, by default all in the model's order."""
        if self._session is None or self._process != os.getpid():
            # Taking apart a session of before the fork would wait for threads that are gone.
            _before_fork.append(self._session)
            self._session, self._process = self._made(), os.getpid()
        answers: list[np.ndarray] = self._session.run(outputs, inputs)
        return answers

    def _made(self) -> Any:
        import multiprocessing

        import onnxruntime

        options = onnxruntime.SessionOptions()
        within_worker = multiprocessing.parent_process() is not None
        options.intra_op_num_threads = self.threads or (1 if within_worker else cores())
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Threads that wait by turning in a circle would take the cores of others.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Sentences come in all lengths: memory kept for each would only grow.
        options.enable_mem_pattern = False
        return onnxruntime.InferenceSession(self.data, options, providers=["CPUExecutionProvider"])

    def __getstate__(self) -> tuple[bytes, int]:
        """What another process needs."""
        return self.data, self.threads

    def __setstate__(self, state: tuple[bytes, int]) -> None:
        """Make the model again."""
        Model.__init__(self, *state)
