"""What office programs write: several files in one that is packed as ZIP."""

import io
import zipfile

from quotex.errors import InputError
from quotex.files import reason

_LARGEST = 64 << 20  # bytes that a file unpacks to
_MOST_PARTS = 10_000  # files in it


def parts_of(data: bytes, what: str) -> zipfile.ZipFile:
    """The files in `data`, which is to be a `what`: „Word file“; nothing is unpacked yet.

    Raises `InputError` for what is no ZIP file, and where its list of contents says that it is too
    much; no more than that is unpacked.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise InputError(f"no {what}, or damaged: {reason(error)}") from None
    parts = archive.infolist()
    size = sum(part.file_size for part in parts)
    if size > _LARGEST or len(parts) > _MOST_PARTS:
        raise InputError(f"unpacks to {size:,} bytes in {len(parts):,} files: no article")
    return archive
