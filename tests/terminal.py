"""Runs a command on a terminal of its own, and hands back what it shows there."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence

ROWS, COLUMNS = 30, 100


def on_terminal(
    arguments: Sequence[object], environment: Mapping[str, str], errors_too: bool = True
) -> tuple[int, str]:
    """The exit code of `quotex …` and what stands on the terminal."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("4H", ROWS, COLUMNS, 0, 0))
    command = [sys.executable, "-m", "quotex.cli", *map(str, arguments)]
    variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        command,
        stdout=follower,
        stderr=follower if errors_too else None,
        env={**variables, **environment},
    ) as run:
        os.close(follower)
        shown = b""
        while part := _read(leader):
            shown += part
    os.close(leader)
    return run.returncode, shown.decode()


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 4096)
    except OSError:  # Linux says so when the other end is closed
        return b""
