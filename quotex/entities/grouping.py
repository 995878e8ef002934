"""Which names are one: an actor's; else those with one nominative, and short forms of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quotex.actors.drafts import Draft
from quotex.actors.short_forms import abbreviates
from quotex.article import EntityKind
from quotex.entities.names import Name
from quotex.entities.nominative import Nominative
from quotex.words import Words

_NAMESAKES = 100  # names with one initial that an abbreviation is compared with


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
        return _most_frequent(sure or [name.kind for name in self.names])

    @property
    def name(self) -> str:
        """The fullest name: most words, then the most frequent one."""
        if len(self.nominatives) == 1:
            return next(iter(self.nominatives))
        return max(self.nominatives, key=lambda name: (len(name.split()), self.nominatives[name]))

    def add(self, name: Name, nominative: str) -> None:
        """Let it bear the name."""
        self.names.append(name)
        self.nominatives[nominative] += 1


def _most_frequent(kinds: Sequence[EntityKind]) -> EntityKind:
    """Of those alike the first."""
    return max(kinds, key=kinds.count) if len(kinds) > 1 else kinds[0]


def grouped(words: Words, names: Sequence[Name]) -> list[NamedThing]:
    """The names of a document by what they name, in the order in which they come first."""
    forms = {words[i].text for name in names for i in range(name.start, name.end)}
    nominative = Nominative(words, forms)
    of_drafts: dict[Draft | None, NamedThing] = {}
    by_name: dict[tuple[bool, str], NamedThing] = {}
    things: list[NamedThing] = []
    loose: list[tuple[Name, str]] = []
    for name in names:
        called = nominative.of(name.start, name.end)
        if not _is_actors(name):
            loose.append((name, called))
            continue
        thing = of_drafts.get(name.draft)
        if thing is None:
            thing = of_drafts[name.draft] = NamedThing(draft=name.draft)
            things.append(thing)
        thing.add(name, called)
        by_name.setdefault(_key(name, called), thing)
    for name, called in loose:
        key = _key(name, called)
        if key not in by_name:
            by_name[key] = NamedThing()
            things.append(by_name[key])
        by_name[key].add(name, called)
    things = _with_short_forms(_without_lone_people(things))
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


def _without_lone_people(things: Sequence[NamedThing]) -> list[NamedThing]:
    """Put a name that was taken for a person's with what else bears it, as often at least."""
    others = {next(iter(t.nominatives)).casefold(): t for t in things if t.kind != "person"}
    kept: list[NamedThing] = []
    for thing in things:
        name = thing.name
        other = others.get(name.casefold()) if thing.kind == "person" and " " not in name else None
        if other is None or len(other.names) < len(thing.names) or _has_first_name(thing):
            kept.append(thing)
            continue
        kind = other.kind
        other.names += [replace(one, kind=kind, sure=False) for one in thing.names]
    return kept


def _has_first_name(person: NamedThing) -> bool:
    return person.draft is not None and " " in person.draft.name


def _with_short_forms(things: Sequence[NamedThing]) -> list[NamedThing]:
    """Put what is named by a part of a longer name only, „die Buchmesse“, with who bears that."""
    told = [(thing, thing.kind, thing.name) for thing in things]
    full = _FullNames()
    for thing, kind, name in told:
        if " " in name:
            full.add(thing, kind, name)
    kept: list[NamedThing] = []
    for thing, kind, name in told:
        longer = full.of(thing, kind, name)
        if longer is None:
            kept.append(thing)
            continue
        longer.names += [replace(one, kind=longer.kind) for one in thing.names]
        longer.draft = longer.draft or thing.draft
    return kept


class _FullNames:
    """Names of several words, by those of one that may stand for them."""

    def __init__(self) -> None:
        self._by_part: dict[tuple[EntityKind, str], list[NamedThing]] = {}
        self._by_initial: dict[str, list[tuple[EntityKind, str, NamedThing]]] = {}

    def add(self, thing: NamedThing, kind: EntityKind, name: str) -> None:
        """Take in a full name: a place's first word may stand for it, else the last."""
        words = name.split()
        for part in {words[-1], words[0 if kind == "place" else -1]}:
            self._by_part.setdefault((kind, part), []).append(thing)
        initial = self._by_initial.setdefault(name[0].casefold(), [])
        if kind != "person" and len(initial) < _NAMESAKES:
            initial.append((kind, name, thing))

    def of(self, short: NamedThing, kind: EntityKind, name: str) -> NamedThing | None:
        """The one that a lone word, or an abbreviation, may stand for; bodies are told before."""
        if " " in name or kind in ("person", "work"):
            return None
        told_before = short.draft is not None and kind == "organisation"
        found = [] if told_before else self._by_part.get((kind, name), [])
        if not found and name.isupper():
            found = [
                thing
                for other, full, thing in self._by_initial.get(name[0].casefold(), [])
                if (other == kind and not told_before) or (kind == "organisation" != other)
                if abbreviates(name, full)
            ]
        return found[0] if len(found) == 1 else None
