"""Whatever has a name, as a mark in the text and in a list by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quotex.article import Article, Entity, EntityKind

KINDS: dict[EntityKind, str] = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "work": "works",
    "event": "events",
    "product": "products",
    "other": "other names",
}
"""The kinds of names in the order in which they are listed, each with a word for several."""

_MEANINGS: dict[EntityKind, str] = {"work": "films, books, papers, laws"}


@dataclass(frozen=True, slots=True)
class NameView:
    """A name as a mark in the text."""

    entity: Entity

    @property
    def number(self) -> int:
        """The number of its kind, from 1."""
        return kind_number(self.entity.kind)

    @property
    def name(self) -> str:
        """The entity's name, on one line."""
        return " ".join(self.entity.name.split())


@dataclass(frozen=True, slots=True)
class KindView:
    """All entities of a kind, those named most often first."""

    number: int
    kind: EntityKind
    name: str  # „places“
    meaning: str
    entities: tuple[Entity, ...]


def kind_number(kind: EntityKind) -> int:
    """1 for people to 7 for other names."""
    return list(KINDS).index(kind) + 1


def by_kind(entities: Sequence[Entity]) -> tuple[KindView, ...]:
    """The kinds that occur, with their entities."""
    views = (
        KindView(kind_number(kind), kind, name, _MEANINGS.get(kind, ""), _of_kind(entities, kind))
        for kind, name in KINDS.items()
    )
    return tuple(view for view in views if view.entities)


def name_views(article: Article) -> Iterator[tuple[int, int, NameView]]:
    """Start and end of each mention of an entity, with its view."""
    for entity in article.entities:
        view = NameView(entity)
        for span in entity.mentions:
            yield span.start, span.end, view


def listed(entity: Entity) -> str:
    """„Lindenau (3)“; the name alone where it stands once."""
    name = " ".join(entity.name.split())
    return f"{name} ({len(entity.mentions):,})" if len(entity.mentions) > 1 else name


def _of_kind(entities: Sequence[Entity], kind: EntityKind) -> tuple[Entity, ...]:
    found = [entity for entity in entities if entity.kind == kind]
    return tuple(sorted(found, key=lambda entity: -len(entity.mentions)))
