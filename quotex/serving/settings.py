"""How the server was asked to work."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from quotex.errors import InputError

MIB = 1 << 20
_ORIGIN = re.compile(r"https?://[a-z0-9.\[\]:-]+")
_MOST_WORKERS = 256
_LARGEST = 1024  # MiB of a request
_WAITING = 8  # requests for each worker that may wait for it


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server works; `max_size` in MiB, `timeout` in seconds.

    `allowed`: names beside `host` and this machine's own under which the server may be asked;
    `origins`: sites whose pages may ask it.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    max_size: float = 16
    timeout: float = 120
    workers: int = 1
    threads: int | None = None
    model: str | None = None
    known: Path | None = None
    lexicon: Path | None = None
    allowed: Sequence[str] = ()
    origins: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Raise `InputError` for numbers that make no sense."""
        if not 0 <= self.port <= 65535:
            raise InputError(f"--port {self.port}: a port is between 1 and 65535, 0 any free one")
        if not 0 < self.max_size <= _LARGEST:
            raise InputError(f"--max-size {self.max_size:g}: above 0 and at most {_LARGEST:,} MiB")
        if not 0 < self.timeout <= 3600:
            raise InputError(f"--timeout {self.timeout:g}: above 0 and at most 3,600 seconds")
        if not 1 <= self.workers <= _MOST_WORKERS:
            raise InputError(f"--workers {self.workers}: 1 or more, at most {_MOST_WORKERS}")
        if self.threads is not None and self.threads < 1:
            raise InputError(f"--threads {self.threads}: 1 or more")
        for origin in self.origins:
            if not _ORIGIN.fullmatch(origin):
                raise InputError(
                    f"--allow-origin {origin!r}: a site is written https://cms.example"
                )

    @property
    def most_bytes(self) -> int:
        """Of a request."""
        return int(self.max_size * MIB)

    @property
    def most_requests(self) -> int:
        """That are read or wait to be read at the same time."""
        return self.workers * (1 + _WAITING)

    @property
    def is_local(self) -> bool:
        """Whether only this machine can ask the server: no other network, no proxy with a name."""
        if self.allowed:
            return False
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False
