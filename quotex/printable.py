"""What may be shown on a terminal: nothing of an article or a file's name commands it."""

import re
from typing import IO, Any

# C0 and C1 controls but tab and line feed: escape sequences begin with them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Marks that turn the direction of writing of all that follows on the line.
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(words: str) -> str:
    """Words with „�“ for control characters, and without marks of the direction of writing.

    Tab and line feed stay; other ends of lines are line feeds.
    """
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    return _BIDI.sub("", _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", words))


class PrintableStream:
    """A terminal that shows what is written to it; JSON, CSV or XML hold what would command it."""

    def __init__(self, stream: IO[str]) -> None:
        """Stand before `stream`."""
        self._stream = stream

    def write(self, words: str) -> int:
        """Write what of `words` can be shown."""
        self._stream.write(printable(words))
        return len(words)

    def __getattr__(self, name: str) -> Any:
        """Everything else is the terminal's own."""
        return getattr(self._stream, name)
