"""The bodies of a text by their full names: for „GNH-Sekretär“ what „GNH“ is short for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from quotex.actors.short_forms import abbreviates, shortens
from quotex.facts.clues import Clue
from quotex.facts.organisation import KIND_OF_BODY
from quotex.facts.role import is_wide


class FullNames:
    """What the bodies of a text are called in full, by what only one of them may be called."""

    def __init__(self, bodies: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Take in each body's name and its other names."""
        bodies = list(bodies)
        self._names = list(dict.fromkeys(name for name, _ in bodies))
        called = Counter(alias for name, aliases in bodies for alias in {name, *aliases})
        self._by_alias = {
            alias: name for name, aliases in bodies for alias in aliases if called[alias] == 1
        }

    def of(self, name: str) -> str:
        """The full name; the one that is given where several bodies may be meant, or none."""
        if name in self._by_alias:
            return self._by_alias[name]
        found = [one for one in self._names if abbreviates(name, one)]
        if not found and name not in self._names:
            found = [one for one in self._names if shortens(name, one)]
        return found[0] if len(found) == 1 else name

    def spelt_out(self, clues: Iterable[Clue]) -> Iterator[Clue]:
        """The clues with full names of organisations; „Kammer“ says nothing where it has none."""
        for one in clues:
            if one.about != "organisation":
                yield one
                continue
            name = self.of(one.value)
            known = name in self._names and (name != one.value or not is_wide(name))
            if known or one.name != KIND_OF_BODY:
                yield one._replace(value=name)
