"""The bodies of a text by their full names: for „GNH-Sekretär“ what „GNH“ is short for."""

from collections import Counter
from collections.abc import Iterable, Sequence

from quotex.actors.short_forms import abbreviates, shortens
from quotex.facts.clues import Clue


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

    def spelt_out(self, one: Clue) -> Clue:
        """The clue with the full name of the organisation that it is about."""
        return one._replace(value=self.of(one.value)) if one.about == "organisation" else one
