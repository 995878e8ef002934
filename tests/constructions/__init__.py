"""Constructions of German reporting, each parsed by hand in both schemes, as tables.

`core` has the commonest; the other modules go by what a construction is about.
"""

from collections.abc import Iterator

from constructions import (
    actors,
    addressees,
    clauses,
    core,
    cues,
    marked,
    speakers,
    told,
    whose_words,
)

MODULES = (core, cues, clauses, speakers, actors, addressees, told, marked, whose_words)


def tables() -> Iterator[tuple[str, str]]:
    """Name and text of every table."""
    for module in MODULES:
        for name, value in vars(module).items():
            if name.isupper():
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value
