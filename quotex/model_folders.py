"""Where a spaCy pipeline lies, found without importing anything, and whether it is whole.

The pipeline inside quotex has one manifest with the SHA-256 of each of its files, and the SHA-256
of the manifest stands here: what is loaded is what was shipped.  `python -m training.seal` writes
both.  A pipeline that a user saved has no such manifest; its components have theirs
(`quotex/encoder/store.py`).
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

import regex

from quotex.encoder import store
from quotex.errors import PipelineError

EMBEDDED = Path(__file__).parent / "de_quotex"
# Of its manifest.json.
SHA256 = "a22679d4b5095b7cfdd7aae0493969148a84e6ffe17d7889a80b1b799206e563"
CONFIG = "config.cfg"
_PACKAGE = regex.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", regex.IGNORECASE)  # de_core_news_sm


def found(model: str | Path) -> Path:
    """The folder of a pipeline: of an installed package with this name, else the folder itself.

    „de_quotex“ is the one inside quotex, where nothing else is called so.

    Raises `PipelineError` where there is none: a package is one if it has spaCy's `meta.json`
    with the pipeline's folder beside it, a folder if it has a `config.cfg`.
    """
    name = str(model)
    if not name.strip():
        raise PipelineError("the name of a pipeline is blank: give a package, a folder or nothing")
    packaged = _of_package(name) if isinstance(model, str) else None
    if packaged is None and name == EMBEDDED.name and not Path(name).exists():
        return EMBEDDED
    return packaged or _of_folder(name)


def is_package(name: str) -> bool:
    """Whether this is the name of an installed pipeline."""
    return _of_package(name) is not None


def _of_package(name: str) -> Path | None:
    """The folder with `config.cfg` in the package."""
    if not _PACKAGE.fullmatch(name):
        return None
    try:
        distribution(name)
        spec = find_spec(name)  # of a name without a dot: nothing is imported
    except (PackageNotFoundError, ValueError, OSError):
        return None
    for place in (spec and spec.submodule_search_locations) or ():
        folder = Path(place)
        try:
            meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
            inner = folder / f"{meta['lang']}_{meta['name']}-{meta['version']}"
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if (inner / CONFIG).is_file():
            return inner
    return None


def _of_folder(name: str) -> Path:
    try:
        folder = Path(name)
        if (folder / CONFIG).is_file():
            return folder
        exists, is_folder = folder.exists(), folder.is_dir()
    except (OSError, ValueError):  # a name that no file can have
        exists = is_folder = False
    if is_folder:
        raise PipelineError(f"{name!r} is no spaCy pipeline: the folder has no {CONFIG}")
    if exists:
        raise PipelineError(f"{name!r} is a file: a pipeline is a folder, or an installed package")
    raise PipelineError(_not_found(name))


def _not_found(name: str) -> str:
    shown = name if len(name) <= _SHOWN else name[:_SHOWN] + "…"
    if _PACKAGE.fullmatch(name) and name.startswith("de_"):
        return (
            f"pipeline {shown!r} is not installed: python -m spacy download {shown} "
            "(fetches it from spaCy's release page)"
        )
    return f"no spaCy pipeline {shown!r}: neither an installed package nor a folder"


_SHOWN = 80  # characters


# --- What is in it -----------------------------------------------------------------------------


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The folder's files by their names („vocab/strings.json“), in order; hidden ones are left out.

    A file manager leaves its `.DS_Store` everywhere; spaCy reads no hidden file.
    """
    paths = ((path.relative_to(folder), path) for path in folder.rglob("*") if path.is_file())
    named = {name.as_posix(): path for name, path in paths if not _hidden(name)}
    yield from sorted(named.items())


def _hidden(name: Path) -> bool:
    return any(part.startswith(".") for part in name.parts)


def hashed(folder: Path) -> str:
    """The SHA-256 of a pipeline: of the embedded one's manifest, else of all files and names.

    Files in parts: word vectors have hundreds of megabytes.
    """
    if _is_embedded(folder):
        return SHA256
    whole = hashlib.sha256()
    try:
        for name, path in files(folder):
            whole.update(f"{sha256(path)}  {name}\n".encode())
    except OSError as error:
        raise PipelineError(f"{error.filename or folder}: {error.strerror or error}") from None
    return whole.hexdigest()


def sha256(path: Path) -> str:
    """The SHA-256 of one file."""
    one = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_PART):
            one.update(part)
    return one.hexdigest()


_PART = 1 << 20  # bytes


def _is_embedded(folder: Path) -> bool:
    return folder.resolve() == EMBEDDED.resolve()


def check(folder: Path) -> None:
    """Raise `PipelineError` where a pipeline's folder is not as its manifest says.

    The embedded pipeline's manifest has to be the one that was shipped; a folder without a
    manifest is somebody else's.  The files of components are left to these, which check them when
    they read them, by manifests of their own: those are checked here.
    """
    embedded = _is_embedded(folder)
    if not embedded and not (folder / store.MANIFEST).exists():
        return
    if embedded:
        store.checked(folder / store.MANIFEST, SHA256)
    listed = store.manifest(folder)
    there = dict(files(folder))
    del there[store.MANIFEST]
    if foreign := sorted(there.keys() - listed.keys()):
        raise PipelineError(
            f"{there[foreign[0]]} is not in the pipeline's {store.MANIFEST}: {store.REMEDY}"
        )
    for name, wanted in listed.items():
        if not _of_component(name, listed):
            store.checked(folder / name, wanted)


def _of_component(name: str, listed: Mapping[str, str]) -> bool:
    """Whether the file is in a folder that has a manifest of its own."""
    inner, _, file = name.rpartition("/")
    return file != store.MANIFEST and f"{inner}/{store.MANIFEST}" in listed


def unseal(folder: Path) -> None:
    """Take away the manifest of a pipeline that is about to become another."""
    try:
        ours = f"encoder/{store.MANIFEST}" in store.manifest(folder)
    except PipelineError:
        return
    if ours:
        (folder / store.MANIFEST).unlink()
