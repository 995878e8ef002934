"""Known people and bodies, found by their names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from quotex.article import ActorKind
from quotex.lexicon.files import fold

KnownGender = Literal["female", "male", "diverse"]


@dataclass(frozen=True, slots=True)
class KnownActor:
    """One row of a table of known actors.

    `ref` is its id: a Wikidata id („Q42“), an address, an id of the user's own, else its name.
    """

    name: str
    ref: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind | None = None
    gender: KnownGender | None = None
    party: str | None = None
    organisation: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """All names: „Ada Kern“, „Brücken-Ada“."""
        return (self.name, *self.aliases)


class Known:
    """Known actors in their order, found by any of their names; several may share one."""

    def __init__(self, actors: Iterable[KnownActor] = ()) -> None:
        """Take the actors."""
        self._actors = tuple(actors)
        self._by_name: dict[str, list[KnownActor]] = {}
        for actor in self._actors:
            for name in dict.fromkeys(map(_key, actor.names)):
                self._by_name.setdefault(name, []).append(actor)

    def called(self, name: str) -> Sequence[KnownActor]:
        """Those who bear the name, also with the genitive's -s: „Ada Kerns“; in their order."""
        for form in _forms(name):
            if form in self._by_name:
                return self._by_name[form]
        return ()

    def __len__(self) -> int:
        """How many there are."""
        return len(self._actors)

    def __iter__(self) -> Iterator[KnownActor]:
        """All of them, in their order."""
        return iter(self._actors)

    def __reduce__(self) -> tuple[object, ...]:
        """Goes to other processes as its rows."""
        return Known, (self._actors,)


def _key(name: str) -> str:
    return fold(" ".join(name.split()))


def _forms(name: str) -> Iterator[str]:
    """The name, and without what the genitive adds: „Kerns“, „Weiss’“."""
    key = _key(name)
    yield key
    if key.endswith(("s", "'", "’")):
        yield key[:-1]
