"""Packs a list of first names with how often girls and boys got each: the log-odds of a woman.

    python -m training.first_names ../shared/data/names/berlin_first_names.tsv

writes `quotex/data/first_names.txt`.  The list is a table of a name, the girls and the boys that
got it.  Of every name the log-odds of a girl are written, to the nearest whole number, with
`ALIKE` children of either sex added: that fits the names that two children have, of which 12 of
100 have one of each.  Names whose log-odds are 0 to the nearest number tell nothing and
are left out, and so are double names, of which the first part tells.
"""

import argparse
import math
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ALIKE = 0.16  # children of either sex that are added to those counted
LARGEST = 6  # log-odds; names that are surer are as sure
_WIDTH = 110
_TARGET = Path(__file__).parents[1] / "quotex" / "data" / "first_names.txt"
_HEAD = """\
# First names by the log-odds (natural logarithm) that who bears one is a woman, in whole numbers:
# „[-2]“ stands above names of 1 boy in Berlin and no girl. Names that tell nothing are left out.
#
# Made by training/first_names.py of „Häufige Vornamen Berlin“, the names given to children in
# Berlin from 2012 to 2023, by Landesamt für Bürger- und Ordnungsangelegenheiten (LABO) and
# BerlinOnline (the counts were made log-odds); licence: CC BY 3.0 DE,
# https://creativecommons.org/licenses/by/3.0/de/
"""


def log_odds(girls: int, boys: int) -> float:
    """The log-odds that who bears the name is a woman."""
    return math.log((girls + ALIKE) / (boys + ALIKE))


def packed(rows: Iterable[tuple[str, int, int]]) -> Iterator[str]:
    """The lines of the packed list, of names with girls and boys."""
    by_odds: dict[int, list[str]] = defaultdict(list)
    for name, girls, boys in rows:
        odds = max(-LARGEST, min(LARGEST, round(log_odds(girls, boys))))
        if odds and name.isalpha() and name[0].isupper() and len(name) > 1:
            by_odds[odds].append(name)
    for odds in sorted(by_odds):
        yield f"\n[{odds}]"
        yield from textwrap.wrap(" ".join(sorted(by_odds[odds])), _WIDTH)


def read_counts(path: Path) -> Iterator[tuple[str, int, int]]:
    """Name, girls and boys of each line of a table without a head."""
    for line in path.read_text(encoding="utf-8").splitlines():
        name, girls, boys = line.split("\t")
        yield name, int(girls), int(boys)


def main() -> None:
    """Pack the list that the command names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("counts", type=Path, help="name, girls, boys; parted by tabs")
    parser.add_argument("--out", type=Path, default=_TARGET)
    given = parser.parse_args()
    lines = [_HEAD.rstrip("\n"), *packed(read_counts(given.counts))]
    given.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
