"""Which names are one: an actor's; else those with one nominative, and short forms of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quotex.actors import Draft
from quotex.actors.short_forms import abbreviates
from quotex.article import EntityKind
from quotex.entities.names import Name
from quotex.entities.nominative import Nominative
from quotex.words import Words


@dataclass(slots=True)
class NamedThing:
    """Somebody or something with a name: its kind, its names, its actor, where it is named."""

    names: list[Name] = field(default_factory=list)
    nominatives: Counter[str] = field(default_factory=Counter)
    draft: Draft | None = None

    @property
    def kind(self) -> EntityKind:
        """What most of its names are, those first whose kind a word tells."""
        sure = [name.kind for name in self.names if name.sure]
        return Counter(sure or [name.kind for name in self.names]).most_common(1)[0][0]

    @property
    def name(self) -> str:
        """The fullest name: most words, then the most frequent one."""
        by_length = sorted(self.nominatives, key=lambda name: -self.nominatives[name])
        return max(by_length, key=lambda name: len(name.split()))

    def add(self, name: Name, nominative: str) -> None:
        """Let it bear the name."""
        self.names.append(name)
        self.nominatives[nominative] += 1


def grouped(words: Words, names: Sequence[Name]) -> list[NamedThing]:
    """The names of a document by what they name, in the order in which they come first."""
    forms = {words[i].text for name in names for i in range(name.start, name.end)}
    nominative = Nominative(words, forms)
    of_drafts: dict[int, NamedThing] = {}
    by_name: dict[tuple[bool, str], NamedThing] = {}
    things: list[NamedThing] = []
    loose: list[tuple[Name, str]] = []
    for name in names:
        called = nominative.of(name.start, name.end)
        if not _is_actors(name):
            loose.append((name, called))
            continue
        thing = of_drafts.get(id(name.draft))
        if thing is None:
            thing = of_drafts[id(name.draft)] = NamedThing(draft=name.draft)
            things.append(thing)
        thing.add(name, called)
        by_name.setdefault(_key(name, called), thing)
    for name, called in loose:
        key = _key(name, called)
        if key not in by_name:
            by_name[key] = NamedThing()
            things.append(by_name[key])
        by_name[key].add(name, called)
    things = _with_short_forms(things)
    for thing in things:
        thing.names.sort(key=lambda name: name.start)
    return sorted(things, key=lambda thing: thing.names[0].start)


def _is_actors(name: Name) -> bool:
    """Whether what it names can be the actor that bears it: „der Orkan Niklas“ is nobody."""
    if name.draft is None or name.draft.kind not in ("person", "organisation", "government"):
        return False
    return (name.kind == "person") == (name.draft.kind == "person")


def _key(name: Name, nominative: str) -> tuple[bool, str]:
    """What two names of one thing share; people are kept apart from all else."""
    return name.kind == "person", nominative.casefold()


def _with_short_forms(things: Iterable[NamedThing]) -> list[NamedThing]:
    """Put what is named by a part of a longer name only, „die Buchmesse“, with who bears that."""
    things = list(things)
    full: dict[tuple[EntityKind, str], list[NamedThing]] = {}
    for thing in things:
        parts = thing.name.split()
        if len(parts) > 1:
            for part in {parts[-1], parts[0] if thing.kind == "place" else parts[-1]}:
                full.setdefault((thing.kind, part), []).append(thing)
    kept: list[NamedThing] = []
    for thing in things:
        longer = full.get((thing.kind, thing.name), [])
        if thing.draft is None and thing.kind not in ("person", "work"):
            if not longer and thing.name.isupper():
                longer = [
                    one
                    for one in things
                    if one.kind == thing.kind and abbreviates(thing.name, one.name)
                ]
            if len(longer) == 1:
                for name in thing.names:
                    longer[0].names.append(name)
                continue
        kept.append(thing)
    return kept
