"""What has a name: its elements in the text, and lists in `<standOff>`."""

from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element, SubElement

from quotex.article import Article, Entity, EntityKind, Span
from quotex.tei.elements import Ids, add

TAGS: Mapping[EntityKind, tuple[str, dict[str, str]]] = {
    "person": ("persName", {}),
    "organisation": ("orgName", {}),
    "place": ("placeName", {}),
    "work": ("title", {}),
    "event": ("name", {"type": "event"}),
    "product": ("name", {"type": "product"}),
    "other": ("name", {}),
}
"""The element of a name of each kind, and its attributes."""

_LISTS: Mapping[EntityKind, tuple[str, ...]] = {  # the list, its entries, what the name is in them
    "person": ("listPerson", "person", "persName"),
    "organisation": ("listOrg", "org", "orgName"),
    "place": ("listPlace", "place", "placeName"),
    "work": ("listBibl", "bibl", "title"),
    "event": ("listEvent", "event", "label"),
    "product": ("listObject", "object", "objectIdentifier", "objectName"),
    "other": ("listObject", "object", "objectIdentifier", "objectName"),
}


def is_listed(entity: Entity) -> bool:
    """Whether it is listed in `<standOff>`; people and bodies that are actors are in the header."""
    return entity.actor is None or entity.kind not in ("person", "organisation")


def stand_off(entities: Iterable[Entity], ids: Ids) -> Element | None:
    """The lists, each entry with the actor that it is (`corresp`); nothing where none is."""
    others = list(filter(is_listed, entities))
    root = Element("standOff")
    for kind, (whole, entry, *path) in _LISTS.items():
        listed = [entity for entity in others if entity.kind == kind]
        if not listed:
            continue
        several = SubElement(root, whole, {"type": kind} if whole == "listObject" else {})
        for entity in listed:
            parent = SubElement(several, entry, {"xml:id": ids.of(entity.id)})
            if entity.actor is not None:
                parent.set("corresp", f"#{ids.of(entity.actor.id)}")
            for tag in path[:-1]:
                parent = SubElement(parent, tag)
            add(parent, path[-1], entity.name)
    return root if others else None


def names_of(article: Article, ids: Ids) -> Iterator[tuple[Span, str, dict[str, str]]]:
    """Where names stand, with their tags and attributes; those of actors that have theirs aside."""
    marked = {
        actor.id: {place for span in actor.mentions for place in range(span.start, span.end)}
        for actor in article.actors
    }
    for entity in article.entities:
        tag, attributes = TAGS[entity.kind]
        target = entity.id if is_listed(entity) or entity.actor is None else entity.actor.id
        for span in entity.mentions:
            if entity.actor is None or span.start not in marked[entity.actor.id]:
                yield span, tag, {**attributes, "ref": f"#{ids.of(target)}"}
