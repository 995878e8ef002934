"""TEI: the text of each document, and what its header tells.

What quotex has written comes back as it was, to the character; of other documents, the prose.
"""

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element

from quotex.errors import InputError
from quotex.sources.columns import Row
from quotex.sources.prose import blocks_of
from quotex.sources.xml_tree import elements
from quotex.tei import text_of

_DOCUMENTS = ("TEI", "TEI.2")
# What the header tells, and where: the first that is there and says something.
_TOLD = {
    "title": (
        "fileDesc/titleStmt/title[@type='main']",
        "fileDesc/titleStmt/title",
        "fileDesc/sourceDesc//title",
    ),
    "author": ("fileDesc/titleStmt/author", "fileDesc/sourceDesc//author"),
    "date": (
        "fileDesc/sourceDesc//date",
        "fileDesc/publicationStmt/date",
        "profileDesc/creation/date",
    ),
    "source": (
        "fileDesc/sourceDesc//title[@level='j']",
        "fileDesc/sourceDesc//publisher",
        "fileDesc/publicationStmt/publisher",
    ),
    "url": (
        "fileDesc/publicationStmt/idno[@type='URL']",
        "fileDesc/publicationStmt/idno[@type='url']",
        "fileDesc/sourceDesc//ref[@target]",
    ),
}


def rows(stream: BinaryIO) -> Iterator[Row | InputError]:
    """A row for every `<TEI>`; raises `InputError` where it is no XML, from some element on."""
    found = False
    for document in elements(stream, _DOCUMENTS):
        found = True
        yield _row(document)
    if not found:
        raise InputError("no <TEI> in it")


def _row(document: Element) -> Row | InputError:
    header = document.find("teiHeader")
    text = document.find("text")
    if text is None:
        return InputError("no <text> in it")
    if header is not None and header.find(".//application[@ident='quotex']") is not None:
        return {"text": text_of(text), **_of_quotex(header)}
    return {
        "text": "\n\n".join(blocks_of(text)),
        "id": document.get("id"),
        **(_told(header) if header is not None else {}),
    }


def _told(header: Element) -> dict[str, str]:
    told = {}
    for name, places in _TOLD.items():
        found = (_said(element, name) for place in places for element in header.findall(place))
        told[name] = next(filter(None, found), "")
    return told


def _said(element: Element, name: str) -> str:
    attribute = {"date": "when", "url": "target"}.get(name, "")
    return " ".join((element.get(attribute) or "".join(element.itertext())).split())


def _of_quotex(header: Element) -> dict[str, str]:
    """What stood beside the text when it was written, but for where it stood."""
    notes = header.findall("fileDesc/sourceDesc/bibl/note")
    named = {note.get("n", ""): note.text or "" for note in notes}
    told = {name: words for name, words in named.items() if name not in ("", "file", "row")}
    bibl = header.find("fileDesc/sourceDesc/bibl")
    for name, tag in (("author", "author"), ("source", "publisher"), ("date", "date")):
        told[name] = (bibl.findtext(tag) or "") if bibl is not None else ""
    return {"title": header.findtext("fileDesc/titleStmt/title") or "", **told}
