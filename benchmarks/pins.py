"""Whether a weight could be lost unnoticed: each is set to zero and its sign flipped, one by one.

    python benchmarks/pins.py

reads the minimal pairs of `tests/minimal_pairs.py` with every weight of `data/evidence.toml` and
every number of `data/confidence.toml` changed in either way, and prints those with which all that
should follow still follows; the exit code is 1 if there are any, or if a pair does not hold as it
is.  Each text is parsed once.
"""

import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex.pipeline
from quotex.actors.reasons import is_actor, is_again, is_announced, is_meant, is_named_next, is_one
from quotex.attribution import confidence
from quotex.attribution.evidence import weights
from tests.minimal_pairs import PAIRS, Articles, Pair, Reader, broken

Table = dict[str, float]


def names() -> list[str]:
    """All weights and numbers, by table and name: „speaker: subject of the cue“."""
    return list(_slots())


def unnoticed(names: Iterable[str], pairs: Sequence[Pair], articles: Articles) -> list[str]:
    """Those of `names`, with what was done to them, for which everything in `pairs` holds.

    Each of the `pairs` has to hold as long as nothing is done.
    """
    slots = _slots()
    told = []
    for name in names:
        table, key = slots[name]
        own_first = sorted(pairs, key=lambda pair: pair.weight != name)
        for change, value in (("zero", 0.0), ("flipped", -table[key])):
            with _set(table, key, value):
                if not any(_is_broken(pair, articles) for pair in own_first):
                    told.append(f"{name}: {change}")
    return told


def _is_broken(pair: Pair, articles: Articles) -> bool:
    try:
        return bool(broken(pair, articles))
    except ValueError:  # a confidence that is none, below 0
        return True


def _slots() -> dict[str, tuple[Table, str]]:
    """Where each weight and number stands."""
    tables = {**weights(), **dict(_tables(confidence._numbers()))}
    return {f"{name}: {key}": (table, key) for name, table in tables.items() for key in table}


def _tables(data: Mapping[str, Any], name: str = "") -> Iterator[tuple[str, Table]]:
    """The tables of numbers in `data`: „types / direct“."""
    for key, value in data.items():
        if isinstance(value, dict):
            path = f"{name} / {key}" if name else key
            if all(isinstance(number, float) for number in value.values()):
                yield path, value
            else:
                yield from _tables(value, path)


@contextmanager
def _set(table: Table, key: str, value: float) -> Iterator[None]:
    """Another value, for as long as the block takes."""
    known = table[key]
    table[key] = value
    _forget()
    try:
        yield
    finally:
        table[key] = known
        _forget()


def _forget() -> None:
    """Drop the pieces of evidence that carry a weight."""
    for made_once in (is_actor, is_again, is_announced, is_meant, is_named_next, is_one):
        made_once.cache_clear()


def main() -> int:
    begun = time.perf_counter()
    articles = Reader(quotex.pipeline.loaded(None))
    wrong = [pair for pair in PAIRS if broken(pair, articles)]
    told = unnoticed(names(), [pair for pair in PAIRS if pair not in wrong], articles)
    for line in [f"{pair.weight}: its pair does not hold" for pair in wrong] + told:
        print(line)
    print(
        f"{len(names())} weights and numbers, {len(PAIRS)} pairs: {len(told)} changes unnoticed, "
        f"{time.perf_counter() - begun:.1f} s"
    )
    return 1 if wrong or told else 0


if __name__ == "__main__":
    sys.exit(main())
