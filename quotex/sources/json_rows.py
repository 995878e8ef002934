"""JSON lines and JSON lists: a record, a row, and never more than one of them in memory."""

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import Any, BinaryIO

from quotex.errors import InputError
from quotex.files import decoded_line, encoding_of, reason
from quotex.sources.columns import Row

LONGEST = 16 << 20  # bytes of a record, or characters
_CHUNK = 1 << 16
_SPACE = re.compile(r"[ \t\r\n]*")
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"{\0", b"\0{")  # how JSON begins there
_TOO_LONG = f"a record of more than {LONGEST >> 20} MiB: no article"


def lines(stream: BinaryIO) -> Iterator[Row | InputError]:
    """The records of JSON lines; blank lines are none.

    What is a list, or a record of several lines, is read as `records` does; so is UTF-16.
    """
    begin = stream.readline(LONGEST)
    stream.seek(0)
    if begin.strip() in (b"[", b"{") or begin.startswith(_UTF16):
        yield from records(stream)
        return
    first = True
    while line := stream.readline(LONGEST + 1):
        data = line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False
        if len(line) > LONGEST:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST)
            yield InputError(_TOO_LONG)
        elif data.strip():
            yield _record(data)


def count_lines(stream: BinaryIO) -> int:
    """How many records JSON lines have, if they are no more than a line each."""
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += bool(line.strip())
        while len(line) > LONGEST and not line.endswith(b"\n"):
            line = stream.readline(LONGEST + 1)
    return number


def records(stream: BinaryIO) -> Iterator[Row | InputError]:
    """The records of a JSON list, or those that stand one after the other.

    Raises `InputError` where it is no JSON, from some record on.
    """
    if _are_lines(stream):
        yield from lines(stream)
        return
    text = _Text(stream)
    if text.next_character() != "[":
        yield _object(text.value())
        while text.next_character() == "{":
            yield _object(text.value())
    else:
        text.skip()
        if text.next_character() == "]":
            text.skip()
        else:
            yield from _items(text)
    if text.next_character():
        raise InputError("not JSON: something stands behind its end")


def _are_lines(stream: BinaryIO) -> bool:
    """Whether a record is all that the first line holds, and the second begins another one."""
    first, second = stream.readline(LONGEST), stream.readline(LONGEST)
    stream.seek(0)
    if not (first.startswith((b"{", b"\xef\xbb\xbf{")) and second.startswith(b"{")):
        return False
    return not isinstance(_record(first.removeprefix(b"\xef\xbb\xbf")), InputError)


def _items(text: "_Text") -> Iterator[Row | InputError]:
    while True:
        yield _object(text.value())
        mark = text.next_character()
        text.skip()
        if mark == "]":
            return
        if mark != ",":
            raise InputError("not JSON from here on: a comma or ] is missing, or it is cut off")


class _Text:
    """The text of a JSON file, of which only what is needed is in memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.decode = getincrementaldecoder(encoding_of(stream))("strict").decode
        self.buffer = ""
        self.at = 0  # what is before has been read
        self.is_all = False

    def next_character(self) -> str:
        """The next that is no space, where reading goes on; empty at the end."""
        while True:
            space = _SPACE.match(self.buffer, self.at)
            self.at = space.end() if space else self.at
            if self.at < len(self.buffer):
                return self.buffer[self.at]
            if not self._more(_CHUNK):
                return ""

    def skip(self) -> None:
        self.at += 1

    def value(self) -> Any:
        """The value that begins here; raises `InputError` where none does."""
        self.next_character()
        while True:
            try:
                value, end = json.JSONDecoder().raw_decode(self.buffer, self.at)
            except RecursionError:
                raise InputError("not JSON: nested too deeply") from None
            except ValueError as error:
                if self.is_all or not _is_cut_off(error, len(self.buffer)):
                    raise InputError(f"not JSON: {_short(error)}") from None
            else:
                # „12“ may be the begin of „123“
                if end < len(self.buffer) or self.is_all:
                    self.at = end
                    return value
            if len(self.buffer) - self.at > LONGEST:
                raise InputError(_TOO_LONG)
            self._more(max(_CHUNK, len(self.buffer) - self.at))

    def _more(self, size: int) -> bool:
        """Read on; whether there was more."""
        data = self.stream.read(size)
        self.is_all = not data
        try:
            self.buffer = self.buffer[self.at :] + self.decode(data, not data)
        except UnicodeDecodeError as error:
            raise InputError(f"not JSON: {_short(error)}") from None
        self.at = 0
        return bool(data)


def _is_cut_off(error: ValueError, end: int) -> bool:
    """Whether more text might mend it: a string, a list or a word that is not through."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    longest = 12  # characters of \ud83d\ude00
    return error.pos >= end - longest or error.msg.startswith(("Unterminated", "Invalid \\"))


def _record(data: bytes) -> Row | InputError:
    try:
        return _object(json.loads(decoded_line(data)))
    except RecursionError:
        return InputError("not JSON: nested too deeply")
    except ValueError as error:
        return InputError(f"not JSON: {_short(error)}")


def _object(value: Any) -> Row | InputError:
    if isinstance(value, dict):
        return value
    return InputError(f"not a JSON object but {type(value).__name__}")


def _short(error: Exception) -> str:
    return reason(error).split("\n")[0].rstrip(".")
