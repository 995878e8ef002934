"""The header: title and source, how it was encoded, who takes part."""

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from quotex.article import Actor, Article
from quotex.quote_types import MEANINGS
from quotex.tei.elements import Ids, add, clean, slug

_WIKIDATA = re.compile(r"Q[1-9]\d*")
_ADDRESS = re.compile(r"https?://[!-~]+")
_SEX = {"female": "F", "male": "M", "diverse": "O"}  # vCard's letters, which TEI recommends


def header_of(article: Article, ids: Ids) -> Element:
    """The header of an article."""
    header = Element("teiHeader")
    file = SubElement(header, "fileDesc")
    statement = SubElement(file, "titleStmt")
    add(statement, "title", _title(article))
    if article.meta.get("author"):
        add(statement, "author", article.meta["author"])
    _published(file)
    file.append(_source(article))
    header.append(_encoding(ids))
    profile = SubElement(header, "profileDesc")
    languages = SubElement(profile, "langUsage")
    add(languages, "language", "Deutsch", {"ident": "de"})
    if article.actors:
        participants = SubElement(profile, "particDesc")
        _add_actors(participants, article.actors, ids)
    return header


def corpus_header(title: str | None) -> Element:
    """The header of several articles."""
    header = Element("teiHeader")
    file = SubElement(header, "fileDesc")
    add(SubElement(file, "titleStmt"), "title", title or "Articles and who said what in them")
    _published(file)
    add(SubElement(file, "sourceDesc"), "p", "The sources are named in each text's header.")
    return header


def _published(file: Element) -> None:
    add(SubElement(file, "publicationStmt"), "p", "Unpublished; encoded automatically.")


def _title(article: Article) -> str:
    headline = next((s.heading for s in article.sections if s.kind == "headline"), None)
    return article.meta.get("title") or headline or article.meta.get("file") or "Article"


def _source(article: Article) -> Element:
    """Where the text is from, with whatever else is known beside it."""
    source = Element("sourceDesc")
    bibl = SubElement(source, "bibl")
    add(bibl, "title", _title(article))
    meta = {name: value for name, value in article.meta.items() if name != "title"}
    for name, tag in (("author", "author"), ("source", "publisher"), ("date", "date")):
        if name in meta:
            add(bibl, tag, meta.pop(name))
    for name, value in meta.items():
        add(bibl, "note", value, {"n": clean(name)})
    return source


def _encoding(ids: Ids) -> Element:
    from quotex import __version__

    encoding = Element("encodingDesc")
    declared = SubElement(SubElement(encoding, "editorialDecl"), "quotation", {"marks": "all"})
    add(declared, "p", "Quotation marks stand in the text, inside the elements.")
    types = SubElement(SubElement(encoding, "classDecl"), "taxonomy")
    for kind, meaning in MEANINGS.items():
        category = SubElement(types, "category", {"xml:id": ids.of(slug(kind))})
        add(category, "catDesc", meaning)
    application = SubElement(
        SubElement(encoding, "appInfo"), "application", {"ident": "quotex", "version": __version__}
    )
    add(application, "label", "quotex")
    return encoding


def _add_actors(parent: Element, actors: Iterable[Actor], ids: Ids) -> None:
    """Persons, and those whom nothing tells from persons, before organisations and groups."""
    actors = list(actors)
    organised = [actor for actor in actors if actor.kind not in ("person", "unknown")]
    persons = [actor for actor in actors if actor.kind in ("person", "unknown")]
    if persons:
        people = SubElement(parent, "listPerson")
        for actor in persons:
            person = SubElement(people, "person", {"xml:id": ids.of(actor.id), **_role(actor)})
            _add_names(person, "persName", actor)
            if actor.gender != "unknown":
                add(person, "sex", actor.gender, {"value": _SEX[actor.gender]})
            for office in actor.offices:
                add(person, "occupation", office)
            _add_affiliations(person, actor)
    if organised:
        organisations = SubElement(parent, "listOrg")
        for actor in organised:
            attributes = {"xml:id": ids.of(actor.id), "type": actor.kind, **_role(actor)}
            organisation = SubElement(organisations, "org", attributes)
            _add_names(organisation, "orgName", actor)
            for office in actor.offices:
                add(organisation, "note", office, {"type": "office"})


def _add_names(parent: Element, tag: str, actor: Actor) -> None:
    add(parent, tag, actor.name, _identified(actor.ref))
    for alias in actor.aliases:
        add(parent, tag, alias, {"type": "alias"})


def _identified(ref: str | None) -> dict[str, str]:
    """`@ref`, an address, for a Wikidata id or an address; `@key` for any other id."""
    if ref is None:
        return {}
    if _WIKIDATA.fullmatch(ref):
        return {"ref": f"https://www.wikidata.org/entity/{ref}"}
    return {"ref" if _ADDRESS.fullmatch(ref) else "key": clean(ref)}


def _role(actor: Actor) -> dict[str, str]:
    return {"role": actor.role} if actor.role != "unknown" else {}


def _add_affiliations(person: Element, actor: Actor) -> None:
    if actor.organisation is not None:
        add(person, "affiliation", actor.organisation)
    if actor.party is not None:
        add(person, "affiliation", actor.party, {"type": "party"})
