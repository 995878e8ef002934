"""Parts the corpus into train, dev and test, 70, 10 and 20 of 100 articles of each genre.

    python corpus/split.py
    python corpus/split.py corpus --anew

Writes `parts.tsv`: the article's id, a tab, its part.  Articles that it has already stay where they
are, so that figures can be compared while the corpus grows; new ones, in the order of a hash of
their ids, go where most are missing.  A genre of three articles has one in each part.  With
`--anew` all are parted again.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

SHARES = {"train": 0.7, "test": 0.2, "dev": 0.1}  # the first comes first where all lack the same


def split(genres: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """The part of each article by its id; `genres` are by id, `known` what is parted already."""
    parts = {name: part for name, part in known.items() if name in genres}
    of_genre: dict[str, list[str]] = defaultdict(list)
    for name, genre in genres.items():
        of_genre[genre].append(name)
    for names in of_genre.values():
        there = Counter(parts[name] for name in names if name in parts)
        for name in in_order(name for name in names if name not in parts):
            parts[name] = next_part(there)
            there[parts[name]] += 1
    return parts


def in_order(names: Iterable[str]) -> list[str]:
    """An order that says nothing of the articles and stays the same."""
    return sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())


def next_part(there: Mapping[str, int]) -> str:
    """Where an article of a genre goes: into a part without any, then where most are missing."""
    count = sum(there.get(part, 0) for part in SHARES) + 1

    def missing(part: str) -> tuple[bool, float]:
        return (not there.get(part, 0), round(SHARES[part] * count - there.get(part, 0), 6))

    return max(SHARES, key=missing)


def genres_in(folder: Path) -> dict[str, str]:
    """The genre of each article by its id."""
    genres: dict[str, str] = {}
    for file in sorted(folder.rglob("*.xml")):
        try:
            attributes = ET.parse(file).getroot().attrib
        except ET.ParseError as error:
            sys.exit(f"{file}: not well formed: {error}")
        name = attributes.get("id", "")
        if not name or name in genres:
            sys.exit(f"{file}: {f'a second article with the id {name}' if name else 'no id'}")
        genres[name] = attributes.get("genre", "")
    return genres


def read_parts(file: Path) -> dict[str, str]:
    """What `parts.tsv` says; nothing where there is none."""
    if not file.exists():
        return {}
    lines = file.read_text(encoding="utf-8").splitlines()
    return {name: part for name, _, part in (line.partition("\t") for line in lines)}


def table(genres: Mapping[str, str], parts: Mapping[str, str]) -> str:
    """How many articles of each genre each part has."""
    counts = Counter((genres[name], part) for name, part in parts.items())
    names = ("train", "dev", "test")
    lines = [f"{'genre':20s}" + "".join(f"{part:>7s}" for part in names)]
    for genre in sorted(set(genres.values())):
        lines.append(f"{genre:20s}" + "".join(f"{counts[genre, part]:7d}" for part in names))
    of_all = Counter(parts.values())
    lines.append(f"{'all':20s}" + "".join(f"{of_all[part]:7d}" for part in names))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    here = Path(__file__).resolve().parent
    parser.add_argument("folder", nargs="?", type=Path, default=here, help="default: this one")
    parser.add_argument("--anew", action="store_true", help="part again what is parted already")
    options = parser.parse_args()
    file = options.folder / "parts.tsv"
    genres = genres_in(options.folder)
    parts = split(genres, {} if options.anew else read_parts(file))
    lines = (f"{name}\t{parts[name]}\n" for name in sorted(parts))
    file.write_text("".join(lines), encoding="utf-8")
    print(table(genres, parts))


if __name__ == "__main__":
    main()
