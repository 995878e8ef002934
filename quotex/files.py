"""Text out of files, whatever their encoding, and files that are whole or not there at all."""

import codecs
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

from quotex.errors import InputError
from quotex.running.meant import no_such_file

BOMS = (  # that of UTF-32 begins as UTF-16's does
    *((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32")),
    *((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")),
)
"""Marks of the byte order, and the encodings of texts that begin so."""
# German in one byte a letter: cp1252 (with its “ and „) is what people have.
_ONE_BYTE = ("cp1252", "latin_1", "mac_roman", "cp850")
_LARGEST = 64 << 20  # bytes of one article: what is larger is something else
_MOSTLY = 20  # letters in UTF-8 for every one that is not
_ZEROS = 0.8  # of the high bytes of German in UTF-16, at least
_CONTROLS = 9  # bytes below it are no text
_STRAY = 0.01  # of the low bytes: „Ā“ has a zero there; of what is written, that is damaged
_OF_CP1252 = frozenset("äöüÄÖÜßéèêëáàâçñôóÉ„“”‚‘’–—…»«›‹€§°•·\xa0")  # in German
_SAMPLE = 1 << 20  # bytes by which the encoding of a table is told


def read_bytes(name: str) -> bytes:
    """What is in file `name` (`-`: standard input).

    Raises `InputError` for a file that is missing, cannot be read or is too large for an article.
    """
    with opened(name) as stream:
        return whole(stream)


def whole(stream: BinaryIO) -> bytes:
    """All that a stream has; raises `InputError` where that is too large for an article."""
    data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise InputError(f"more than {_LARGEST >> 20} MiB, too much for one article: split it")
    return data


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """File `name` (`-`: standard input), open for reading; `InputError` where that fails."""
    if name == "-":
        yield sys.stdin.buffer
        return
    if Path(name).is_dir():
        raise InputError("a directory, not a file")
    with _open(name) as stream:
        yield stream


def _open(name: str) -> BinaryIO:
    try:
        return open(name, "rb")
    except FileNotFoundError:
        raise InputError(no_such_file(name)) from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {reason(error)}") from None


def decode(data: bytes, told: str | None = None) -> str:
    """Text from bytes: UTF-8 if they are, else as `told`, else as charset-normalizer finds.

    A byte here and there that is no UTF-8, and none of the encoding that was told, is „�“ among
    letters that are; lines of UTF-8 and of cp1252 stand together where files were joined.  Line
    ends stay as they are; a byte order mark is no part of the text.
    Raises `InputError` for bytes that are no text.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _marked(data, encoding)
    if b"\0" in data:
        wide = told if (told or "").startswith("utf-16") else _utf16(data[:_SAMPLE])
        if wide is None:
            raise InputError("a binary file, not text: save its words as plain text")
        return data.decode(wide, "replace")
    for likely in ("utf-8", *filter(None, [told])):
        try:
            return data.decode(likely)
        except (UnicodeError, LookupError):  # "undefined" is an encoding of Python's, too
            continue
    joined = _joined(data) if told is None else None
    if joined is not None:
        return joined
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if sum(not letter.isascii() for letter in text) > 2 * lost:
        return text
    if told is not None and told != "utf-8":
        return data.decode(told, "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_ONE_BYTE)).best()
    if best is None:
        raise InputError("a binary file, or text in an unknown encoding") from None
    return str(best)


def _marked(data: bytes, encoding: str) -> str:
    """A text that begins with a mark of the byte order; what is damaged in it is „�“."""
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    if lost > 1 + _STRAY * len(text) or 2 * lost >= len(text) > 0:
        raise InputError(f"not valid {encoding.upper()}, though it begins so")
    return text


def _joined(data: bytes) -> str | None:
    """The text of lines of which some are UTF-8 and the others cp1252; else nothing."""
    lines: list[str] = []
    has_utf8 = False
    for line in data.splitlines(keepends=True):
        try:
            lines.append(decoded_line(line))
        except UnicodeDecodeError:
            return None
        has_utf8 = has_utf8 or len(lines[-1]) < len(line)
    return "".join(lines) if has_utf8 else None


def decoded_line(line: bytes) -> str:
    """A line of UTF-8, or of cp1252 with no letters but those of German texts.

    Raises `UnicodeDecodeError` for any other.
    """
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        text = line.decode("cp1252", "replace")
        if any(letter not in _OF_CP1252 for letter in text if not letter.isascii()):
            raise
        return text


def _utf16(sample: bytes) -> str | None:
    """Which UTF-16 a text is in that has no byte order mark: every other byte of German is zero."""
    halves = {"utf-16-le": (sample[1::2], sample[::2]), "utf-16-be": (sample[::2], sample[1::2])}
    for encoding, (high, low) in halves.items():
        controls = sum(byte < _CONTROLS for byte in low)
        if high.count(0) > _ZEROS * len(high) and controls <= _STRAY * len(low):
            return encoding
    return None


def encoding_of(stream: BinaryIO) -> str:
    """The encoding of a text that may be too long for memory; `stream` is back at its start.

    Raises `InputError` for bytes that are no text.
    """
    sample = stream.read(_SAMPLE)
    stream.seek(0)
    for bom, encoding in BOMS:
        if sample.startswith(bom):
            return encoding
    if b"\0" in sample:
        wide = _utf16(sample)
        if wide is None:
            raise InputError("a binary file, not text: save its words as plain text")
        return wide
    if _is_utf8(stream) or _is_nearly_utf8(sample):
        return "utf-8"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_ONE_BYTE)).best()
    if best is None:
        raise InputError("a binary file, or text in an unknown encoding")
    # An ASCII sample says nothing about the letters further on.
    return "cp1252" if best.encoding == "ascii" else best.encoding


def _is_utf8(stream: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while data := stream.read(_SAMPLE):
            decoder.decode(data)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    finally:
        stream.seek(0)
    return True


def _is_nearly_utf8(sample: bytes) -> bool:
    """Whether all but a few letters are UTF-8: a stray byte in one row spoils no other."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = sum(character > "\x7f" for character in text)
    return letters > _MOSTLY * broken


@contextmanager
def written_whole(path: Path, binary: bool = False) -> Iterator[IO[Any]]:
    """A stream whose content stands at `path` once the block has ended well, and not before.

    Text is UTF-8; with `binary` the stream takes bytes.  Raises `InputError` where the folder or
    file cannot be written; nothing half-written stays.  A link is followed; into a pipe or a
    device, /dev/stdout, the content goes as it comes.
    """
    if path.is_dir():
        raise InputError(f"{path}: a directory, not a file: name one in it")
    if is_device(path):
        try:
            with _as_stream(os.open(path, os.O_WRONLY), binary) as stream:
                yield stream
        except OSError as error:
            raise unwritable(path, error) from None
        return
    path = Path(os.path.realpath(path))  # what a link points to is written, not the link
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise unwritable(path, error) from None
    try:
        with _as_stream(handle, binary) as stream:
            yield stream
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        Path(temporary).unlink(missing_ok=True)


def is_device(path: Path) -> bool:
    """Whether something stands there that is no file: a pipe, a device."""
    return path.exists() and not path.is_file() and not path.is_dir()


def unwritable(path: Path, error: OSError) -> InputError:
    """The complaint about a file that cannot be written."""
    step = ""
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        step = f": make the folder {str(path.parent)!r} first"
    elif isinstance(error, PermissionError):
        step = ": choose another folder"
    return InputError(f"{path}: cannot be written: {reason(error)}{step}")


def reason(error: Exception) -> str:
    """What an error of the system or of a library says, in lower case like our own."""
    words = getattr(error, "strerror", None) or str(error)
    return words[:1].lower() + words[1:]


def _as_stream(handle: int, binary: bool) -> IO[Any]:
    if binary:
        return open(handle, "wb")
    return open(handle, "w", encoding="utf-8", newline="")


_masking = threading.Lock()


def _umask() -> int:
    """The mask of the process, which is set to be read: two threads would swap what they find."""
    with _masking:
        mask = os.umask(0)
        os.umask(mask)
    return mask
