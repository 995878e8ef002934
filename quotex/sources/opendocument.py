"""OpenDocument texts (.odt), as LibreOffice writes them: paragraphs, headings, lists, tables."""

import io
import re
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile

from quotex.errors import InputError
from quotex.files import reason
from quotex.sources import xml_tree
from quotex.sources.zipped import parts_of

Titles = frozenset[str | None]  # the styles of a paragraph that is the text's title

_WHAT = "OpenDocument text"
_TITLE = "Title"
_SPACE = re.compile(r"[ \t\r\n]+")
_LETTERS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
# Deleted text, remarks, notes, and boxes that float beside the text.
_NOT_THERE = frozenset(("tracked-changes", "annotation", "note", "ruby-text", "frame", "forms"))
_MOST_SPACES = 100  # that one element stands for
_TOLD = {"title": "title", "initial-creator": "author", "creator": "author", "keyword": "tags"}


def text_of(data: bytes) -> tuple[str, dict[str, str]]:
    """The text that the file carries, headings marked with `#`, and what it tells of itself.

    Text that was inserted while changes were tracked is read, what was deleted is not; neither are
    headers, footers, footnotes, remarks and text boxes.

    Raises `InputError` for what is no such file, is encrypted, or unpacks to too much.
    """
    archive = parts_of(data, _WHAT)
    *styles, body = _elements(archive, "content.xml", "style", "body")
    if body.tag != "body":
        raise InputError(f"no {_WHAT}, or damaged: nothing is written in it")
    own = {style.get("name") for style in styles if style.get("parent-style-name") == _TITLE}
    blocks = (block for block in _blocks(body, frozenset((_TITLE, *own))) if block.strip())
    return "\n\n".join(blocks), _about(archive)


def _elements(archive: ZipFile, part: str, *names: str) -> list[Element]:
    try:
        content = archive.read(part)
    except (KeyError, BadZipFile, EOFError, OSError, RuntimeError, zlib.error) as error:
        if isinstance(error, RuntimeError):  # so zipfile tells of a password
            raise InputError("is encrypted: save it without a password") from None
        raise InputError(f"no {_WHAT}, or damaged: {reason(error)}") from None
    found = list(xml_tree.elements(io.BytesIO(content), names))
    if not found:
        raise InputError(f"no {_WHAT}, or damaged: nothing is written in {part}")
    return found


def _about(archive: ZipFile) -> dict[str, str]:
    """Title, author, tags and day of the file, where it tells them."""
    if "meta.xml" not in archive.namelist():
        return {}
    told: dict[str, str] = {}
    for meta in _elements(archive, "meta.xml", "meta"):
        for element in meta:
            words = "".join(element.itertext()).strip()
            name = _TOLD.get(element.tag)
            if element.tag == "creation-date":
                told["created"] = words.partition("T")[0]
            elif name == "tags" and name in told:
                told[name] += f", {words}"
            elif name is not None and words:
                told.setdefault(name, words)
    return {name: words for name, words in told.items() if words}


def _blocks(parent: Element, titles: Titles, prefix: str = "") -> Iterator[str]:
    for element in parent:
        if element.tag == "p":
            is_title = element.get("style-name") in titles
            yield _prefixed("# " if is_title else prefix, _words(element))
        elif element.tag == "h":
            level = element.get("outline-level", "1")
            marks = "#" * min(int(level), 6) if level.isdecimal() else "#"
            yield _prefixed(f"{marks} ", _words(element))
        elif element.tag in ("list-item", "list-header"):
            yield from _blocks(element, titles, "- ")
        elif element.tag == "table-row":
            yield "  ".join(" ".join(_blocks(cell, titles)) for cell in element)
        elif element.tag not in _NOT_THERE:
            yield from _blocks(element, titles, prefix)


def _prefixed(prefix: str, words: str) -> str:
    return prefix + words if words else ""


def _words(paragraph: Element) -> str:
    return "".join(_pieces(paragraph)).strip()


def _pieces(element: Element) -> Iterator[str]:
    """Its words; space is one blank, and more of it is said by elements."""
    yield _SPACE.sub(" ", element.text or "")
    for part in element:
        if part.tag == "s":
            count = part.get("c", "1")
            yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1)
        elif part.tag in _LETTERS:
            yield _LETTERS[part.tag]
        elif part.tag not in _NOT_THERE:
            yield from _pieces(part)
        yield _SPACE.sub(" ", part.tail or "")
