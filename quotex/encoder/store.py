"""Files that say whether they are whole: each folder lists the SHA-256 of what is in it."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from quotex.errors import PipelineError

MANIFEST = "manifest.json"


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of a component, and `manifest.json` with their SHA-256."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    (folder / MANIFEST).write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")


def read_files(folder: Path) -> dict[str, bytes]:
    """The files that the folder's manifest lists.

    Raises `PipelineError` where one is missing or not as it was written.
    """
    files: dict[str, bytes] = {}
    for name, wanted in manifest(folder).items():
        path = folder / name
        if path.parent != folder:
            raise PipelineError(f"{folder / MANIFEST} is cut off or changed: {REMEDY}")
        files[name] = checked(path, wanted)
    return files


REMEDY = "install quotex again, or make the pipeline anew"


def checked(path: Path, wanted: str) -> bytes:
    """The file's content, which has this SHA-256; raises `PipelineError` where it has not."""
    try:
        data = path.read_bytes()
    except OSError:
        raise PipelineError(f"{path} is missing: {REMEDY}") from None
    if hashlib.sha256(data).hexdigest() != wanted:
        raise PipelineError(f"{path} is cut off or changed (SHA-256): {REMEDY}")
    return data


def manifest(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file; raises `PipelineError` where the manifest is none."""
    path = folder / MANIFEST
    try:
        sums = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise PipelineError(f"{path} is missing: {REMEDY}") from None
    except (ValueError, RecursionError):
        sums = None
    if not isinstance(sums, dict) or not all(isinstance(wanted, str) for wanted in sums.values()):
        raise PipelineError(f"{path} is cut off or changed: {REMEDY}")
    return sums


def packed(files: Mapping[str, bytes]) -> bytes:
    """All files in one run of bytes."""
    head = json.dumps({name: len(data) for name, data in files.items()}).encode()
    return b"".join((len(head).to_bytes(8, "little"), head, *files.values()))


def unpacked(data: bytes) -> dict[str, bytes]:
    """What `packed` put together."""
    at = 8 + int.from_bytes(data[:8], "little")
    files = {}
    try:
        for name, length in json.loads(data[8:at]).items():
            files[name] = data[at : at + length]
            at += length
    except (ValueError, AttributeError, TypeError, RecursionError):
        raise PipelineError("the bytes of a component are cut off or changed") from None
    return files
