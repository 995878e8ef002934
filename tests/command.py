"""Runs `quotex …` in this process or a child of it, without loading spaCy anew."""

import io
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from subprocess import CompletedProcess
from unittest.mock import patch

from quotex.cli import _run, main


@dataclass
class Done:
    """What a command left, as `subprocess.CompletedProcess` has it."""

    returncode: int
    stdout: bytes
    stderr: bytes


def run(*arguments: object, stdin: bytes = b"") -> Done:
    """All that `quotex.cli.main` does but its signals and its end."""
    streams = [io.TextIOWrapper(io.BytesIO(given), "utf-8") for given in (stdin, b"", b"")]
    command = ["quotex", *map(str, arguments)]
    instead = dict(zip(("stdin", "stdout", "stderr"), streams, strict=True))
    with patch.multiple(sys, argv=command, **instead):
        code = _run()
    _, out, err = map(_written, streams)
    return Done(code, out, err)


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    return stream.buffer.getvalue()  # type: ignore[attr-defined]  # it is the BytesIO of above


def forked(*arguments: object, prepare: Callable[[], object]) -> CompletedProcess[str]:
    """`quotex …` to its very end in a child process, which calls `prepare` first.

    The child has spaCy and the pipeline from here: a tenth of the time of a process of its own.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        child = os.fork()
        if not child:
            _end_as_quotex(["quotex", *map(str, arguments)], prepare, out.fileno(), errors.fileno())
        _, status = os.waitpid(child, 0)
        printed = [os.pread(stream.fileno(), 1_000_000, 0).decode() for stream in (out, errors)]
    return CompletedProcess(arguments, os.waitstatus_to_exitcode(status), *printed)


def _end_as_quotex(
    command: list[str], prepare: Callable[[], object], out: int, errors: int
) -> None:
    try:
        os.dup2(out, 1)
        os.dup2(errors, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
        sys.argv = command
        prepare()
        main()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(99)
