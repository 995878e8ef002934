"""The kinds of bodies, of a court, a bank, a firm: what each is called, and how it is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from quotex.lexicon.files import read_words


@dataclass(frozen=True, slots=True)
class Kind:
    """What bodies of a kind are called, and how they are known (`data/descriptions.toml`).

    `people` stand for them; `one`: a text has one of them; `ends`: what compounds for any of them
    end in; `in_marks`: words in marks may name one.
    """

    nouns: frozenset[str]
    names: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    one: bool = False
    ends: tuple[str, ...] = ()
    in_marks: bool = False


def kinds() -> Iterable[Kind]:
    """All of them."""
    return kinds_by_name().values()


def names_kind(name: str) -> bool:
    """Whether it ends as the names of some kind do."""
    return name.endswith(_ends_of_names())


@cache
def _ends_of_names() -> tuple[str, ...]:
    return tuple(end for kind in kinds() for end in kind.names)


@cache
def kinds_by_name() -> Mapping[str, Kind]:
    """Each by its name in `data/descriptions.toml`."""
    return {
        name: Kind(
            frozenset(kind["nouns"]),
            tuple(kind.get("names", ())),
            frozenset(kind.get("roles", ())),
            frozenset(kind.get("people", ())),
            kind.get("one", False),
            tuple(kind.get("ends", ())),
            kind.get("in_marks", False),
        )
        for name, kind in read_words("descriptions")["of_a_kind"].items()
    }
