"""Text out of files, whatever their encoding, and files that are whole or not there at all."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from quotex.errors import InputError
from quotex.language import is_german

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_article(name: str) -> str:
    """The text of file `name` (`-`: standard input), checked to be German.

    Line ends stay as they are; a byte order mark is no part of the text.  Raises `InputError`
    for a file that is missing, empty, binary or not German.
    """
    shown = "standard input" if name == "-" else name
    text = decode(_bytes(name), shown)
    if not text.strip():
        raise InputError(f"{shown}: the file is empty")
    if not is_german(text):
        raise InputError(f"{shown}: the text does not read as German")
    return text


def decode(data: bytes, shown: str) -> str:
    """Text from bytes: UTF-8 if they are, else as charset-normalizer finds.

    `shown` names the source in the `InputError` for bytes that are no text.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError(f"{shown}: not valid {encoding.upper()}: {error.reason}") from None
    if b"\0" in data:
        raise InputError(f"{shown}: a binary file, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        # German in one byte a letter: cp1252 (with its “ and „) is what people have.
        best = from_bytes(data, cp_isolation=["cp1252", "latin_1", "mac_roman", "cp850"]).best()
        if best is None:
            raise InputError(f"{shown}: a binary file, or text in an unknown encoding") from None
        return str(best)


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    path = Path(name)
    if path.is_dir():
        raise InputError(f"{name}: a directory, not a file")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{name}: no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {_reason(error)}") from None


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """A stream whose text stands at `path` once the block has ended well, and not before.

    Raises `InputError` where the folder or file cannot be written; nothing half-written stays.
    """
    if path.is_dir():
        raise InputError(f"{path}: a directory, not a file")
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {_reason(error)}") from None
    try:
        with open(handle, "w", encoding="utf-8", newline="") as stream:
            yield stream
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {_reason(error)}") from None
    finally:
        Path(temporary).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
