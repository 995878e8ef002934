"""The article in a web page: title, headings and paragraphs, without what stands around them."""

import re
from collections.abc import Iterator
from typing import Any

from quotex.errors import InputError, QuotexError

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_IN_HEAD = 4096  # bytes in which a page says its encoding
_SPACES = re.compile(r"[^\S\n]+")


def charset(data: bytes) -> str | None:
    """The encoding that a page says it has."""
    match = _CHARSET.search(data[:_IN_HEAD])
    return match[1].decode("ascii", "replace") if match else None


def text_of(source: str) -> tuple[str, dict[str, str]]:
    """The text that an article carries, its headings marked with `#`, and what the page tells.

    Raises `InputError` for a page without an article, `QuotexError` where trafilatura is not
    installed.
    """
    try:
        import trafilatura
    except ImportError:
        raise QuotexError("reading HTML needs trafilatura: pip install 'quotex[html]'") from None
    page = trafilatura.bare_extraction(source, include_comments=False, with_metadata=True)
    if page is None or isinstance(page, dict):
        raise InputError("no article found in the page")
    title = " ".join((page.title or "").split())
    blocks = list(_blocks(page.body))
    if title and not any(block.lstrip("# ") == title for block in blocks):
        blocks.insert(0, f"# {title}")
    found = {
        "title": title,
        "author": page.author,
        "date": page.date,
        "source": page.sitename,
        "url": page.url,
    }
    return "\n\n".join(blocks), {name: value for name, value in found.items() if value}


def _blocks(body: Any) -> Iterator[str]:
    """Each heading, paragraph, list item and table row as a block of its own."""
    for element in body.iterchildren("*"):
        if element.tag == "head":
            level = str(element.get("rend", "h2"))[-1:]
            words = " ".join(_words(element).split())
            if words:
                yield "#" * (int(level) if level.isdigit() else 2) + " " + words
        elif element.tag == "row":
            yield "  ".join(_words(cell) for cell in element.iterchildren("*"))
        elif element.tag == "item":
            yield "- " + _words(element)
        elif element.tag in ("list", "table", "quote", "div") and len(element):
            if element.text and element.text.strip():
                yield element.text.strip()
            yield from _blocks(element)
        elif element.tag != "graphic" and _words(element):
            yield _words(element)
        if element.tail and element.tail.strip():
            yield element.tail.strip()


def _words(element: Any) -> str:
    """An element's words; `<br>` is a line end, other space is one blank."""
    lines = "".join(_pieces(element)).split("\n")
    return "\n".join(filter(None, (_SPACES.sub(" ", line).strip() for line in lines)))


def _pieces(element: Any) -> Iterator[str]:
    yield (element.text or "").replace("\n", " ")
    for part in element.iterchildren("*"):
        if part.tag == "lb":
            yield "\n"
        else:
            yield from _pieces(part)
        yield (part.tail or "").replace("\n", " ")
