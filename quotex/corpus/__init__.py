"""Articles in which somebody has annotated who says what: quotex's own corpus, or yours.

    import quotex.corpus

    for article in quotex.corpus.articles("corpus", part="test"):
        print(article.quotes[0].speakers[0].actor.name)

The format is that of `corpus/GUIDELINES.md`.  Nothing here needs spaCy or the pipeline.
`python -m quotex.corpus export corpus -o corpus.jsonl` writes JSON lines.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from quotex.article import Article
from quotex.corpus.markup import parse
from quotex.corpus.objects import TYPES, Entity, Gold, objects_of
from quotex.errors import InputError
from quotex.files import decode, read_bytes

__all__ = ["PARTS", "TYPES", "Entity", "Gold", "Part", "articles", "gold", "parts"]

Part = Literal["train", "dev", "test"]
PARTS: tuple[Part, ...] = ("train", "dev", "test")
_PARTS_FILE = "parts.tsv"


def articles(path: str | os.PathLike[str], part: Part | None = None) -> Iterator[Article]:
    """The annotated articles of a file or folder, as quotex would answer if it knew all.

    `part`: only those that the folder's `parts.tsv` gives to it.  Raises `InputError` for a file
    that does not follow the format, with its line.
    """
    return (one.article for one in gold(path, part))


def gold(path: str | os.PathLike[str], part: Part | None = None) -> Iterator[Gold]:
    """The same articles with all that was annotated: roles, genders, other names, what was denied.

    Raises as `articles` does.
    """
    wanted = parts(path) if part is not None else None
    for file in _files(Path(path)):
        markup = parse(_bytes(file), str(file))
        name = markup.attributes.get("id", "")
        if wanted is not None and name not in wanted:
            raise InputError(
                f"{file}: in no part of {_PARTS_FILE}: make it anew with corpus/split.py"
            )
        if wanted is None or wanted[name] == part:
            yield objects_of(markup)


def parts(path: str | os.PathLike[str]) -> Mapping[str, Part]:
    """The part of each article by its id, as a corpus folder's `parts.tsv` tells.

    Raises `InputError` where there is none or a line tells none.
    """
    file = Path(path) / _PARTS_FILE
    if not file.is_file():
        raise InputError(f"{path}: no {_PARTS_FILE} in it: make one with corpus/split.py")
    found: dict[str, Part] = {}
    known: dict[str, Part] = {name: name for name in PARTS}
    for number, line in enumerate(decode(_bytes(file)).splitlines(), start=1):
        name, _, part = line.partition("\t")
        if part not in known:
            raise InputError(f"{file}, line {number}: not an id, a tab and {', '.join(PARTS)}")
        found[name] = known[part]
    return found


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    files = sorted(path.rglob("*.xml"))
    if not files:
        raise InputError(f"{path}: a directory without annotated articles (.xml)")
    yield from files


def _bytes(file: Path) -> bytes:
    try:
        return read_bytes(str(file))
    except InputError as error:
        raise InputError(f"{file}: {error}") from None
