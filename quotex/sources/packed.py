"""Files that are packed: .gz, .bz2, .xz and .zst, unpacked while they are read."""

import bz2
import gzip
import io
import lzma
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from quotex.errors import InputError, QuotexError
from quotex.files import reason

_LARGE = 64 << 20  # bytes that nobody minds
_MOST_PACKED = 200  # times; text is packed to a fifth, one row again and again to a hundredth
_MEMORY = 256 << 20  # bytes that xz and zstd may want for what they look back at
_CHUNK = 1 << 16
_STEP = 1 << 10  # bytes of .xz and .zst that are unpacked at once: to 32 MiB at the most


class _Reader(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


def inner_name(name: str) -> str:
    """The name without the ending of what packs it: `archiv.csv.gz` → `archiv.csv`."""
    path = Path(name)
    return str(path.with_suffix("")) if path.suffix.lower() in _READERS else name


def unpacked(stream: BinaryIO, name: str) -> BinaryIO:
    """What is packed in a file, by the ending of its name; the file itself where it is not packed.

    The stream can go back to its start.  It raises `InputError` where the file is damaged, and
    where it unpacks to more than 64 MiB and two hundred times its size, which no articles do.
    Raises `QuotexError` where a package is not installed that the ending needs.
    """
    begin = _READERS.get(Path(name).suffix.lower())
    return stream if begin is None else io.BufferedReader(_Unpacked(stream, begin), _CHUNK)


class _Unpacked(io.RawIOBase):
    """Counts what comes out; going back means to begin again."""

    def __init__(self, stream: BinaryIO, begin: Callable[[BinaryIO], _Reader]) -> None:
        self._stream = stream
        self._begin = begin
        self._size = os.fstat(stream.fileno()).st_size
        self._rewind()

    def _rewind(self) -> None:
        self._stream.seek(0)
        self._reader = self._begin(self._stream)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        if whence == os.SEEK_CUR:
            offset += self._at
        elif whence == os.SEEK_END:
            raise io.UnsupportedOperation("nobody knows where what is packed ends")
        if offset < self._at:
            self._rewind()
        while self._at < offset and self._taken(min(_CHUNK, offset - self._at)):
            pass
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # that is given
        data = self._taken(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _taken(self, size: int) -> bytes:
        try:
            data = self._reader.read(size)
        except _damages() as error:
            raise InputError(
                f"not packed as its ending says, or damaged: {reason(error)}"
            ) from None
        self._at += len(data)
        if self._at > _LARGE and self._at > _MOST_PACKED * self._size:
            raise InputError(
                f"unpacks from {self._size:,} to more than {self._at:,} bytes, which no articles do"
            )
        return data


def _damages() -> tuple[type[Exception], ...]:
    known = (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)
    try:
        from zstandard import ZstdError
    except ImportError:
        return known
    return (*known, ZstdError)


class _Frames:
    """Reads what stands one behind the other in .xz and .zst, in bounded memory.

    `new` makes what unpacks one of them.  One that is cut off has no end, which zstandard's own
    reader does not tell.
    """

    def __init__(self, stream: BinaryIO, new: Callable[[], Any]) -> None:
        self._stream = stream
        self._new = new
        self._frame = new()
        self._rest = b""
        self._ready = memoryview(b"")

    def read(self, size: int = -1, /) -> bytes:
        while not self._ready:
            if self._frame.eof:
                self._rest = self._frame.unused_data or self._stream.read(_STEP)
                if not self._rest.strip(b"\0"):  # padding
                    return b""
                self._frame = self._new()
            elif not self._rest:
                self._rest = self._stream.read(_STEP)
                if not self._rest:
                    raise EOFError("cut off")
            self._ready = memoryview(self._frame.decompress(self._rest))
            self._rest = b""
        data, self._ready = self._ready[:size], self._ready[size:]
        return bytes(data)


def _gz(stream: BinaryIO) -> _Reader:
    return gzip.GzipFile(fileobj=stream, mode="rb")


def _bz2(stream: BinaryIO) -> _Reader:
    return bz2.BZ2File(stream)


def _xz(stream: BinaryIO) -> _Reader:
    return _Frames(stream, lambda: lzma.LZMADecompressor(memlimit=_MEMORY))


def _zst(stream: BinaryIO) -> _Reader:
    try:
        from zstandard import ZstdDecompressor
    except ImportError:
        raise QuotexError("reading .zst needs zstandard: pip install 'quotex[documents]'") from None
    new = ZstdDecompressor(max_window_size=_MEMORY).decompressobj
    return _Frames(stream, new)


_READERS: dict[str, Callable[[BinaryIO], _Reader]] = {
    ".gz": _gz,
    ".bz2": _bz2,
    ".xz": _xz,
    ".zst": _zst,
}
PACKED = tuple(_READERS)
"""The endings, behind those of what is packed."""
