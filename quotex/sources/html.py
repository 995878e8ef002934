"""The article in a web page: title, headings and paragraphs, without what stands around them."""

import html
import logging
import re
from collections.abc import Iterator
from typing import Any

import regex

from quotex.errors import InputError, QuotexError
from quotex.files import reason

_LARGEST = 16 << 20  # characters of one page
_IN_HEAD = 1 << 16  # bytes in which a page says its encoding
_DEFAULT = "cp1252"  # what browsers take German for that says nothing
_META = regex.compile(
    rb"<!--(?:[^-]++|-(?!->))*+|<\?xml\b(?P<xml>[^<>]*+)|<meta[\s/](?P<meta>[^<>]*+)", regex.I
)
_ATTRIBUTE = regex.compile(
    rb"(?P<name>[^\s=/\"']++)(?:\s*+=\s*+(?:\"(?P<a>[^\"]*+)\"|'(?P<b>[^']*+)'|(?P<c>[^\s\"']++)))?+"
)
_IN_CONTENT = regex.compile(rb"charset\s*+=\s*+[\"']?+(?P<label>[^\s;\"']++)", regex.I)
_SPACES = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r"\n{3,}")
_ESCAPED = re.compile(r"&(?:amp;){0,9}(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,7}|#[xX][\dA-Fa-f]{2,6});")
# Soft hyphen, zero-width space and non-joiner, word joiner, byte order mark: a page's hints where
# to break a line or to join letters.
_HINTS = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u2060\ufeff"))

for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # our errors say it


def charset(data: bytes) -> str:
    """The encoding that browsers read a page in: what it says, as they understand that.

    ISO-8859-1 and us-ascii are windows-1252, UTF-16 in a `<meta>` is UTF-8; what is no label of
    the WHATWG encoding standard (https://encoding.spec.whatwg.org) counts as nothing said, which
    is windows-1252.  A name that Python knows.

    Raises `QuotexError` where webencodings is not installed.
    """
    try:
        from webencodings import lookup
    except ImportError:
        raise _missing("webencodings") from None
    for beginning, encoding in ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be")):
        if data.startswith(beginning):
            return encoding
    for label in _labels(data[:_IN_HEAD]):
        known = lookup(label)
        if known is not None and known.name != "replacement":
            if known.name.startswith("utf-16"):
                return "utf-8"
            name = known.codec_info.name
            return _DEFAULT if known.name == "x-user-defined" else name
    return _DEFAULT


def text_of(source: str) -> tuple[str, dict[str, str]]:
    """The text that an article carries, its headings marked with `#`, and what the page tells.

    `<q>` and `<blockquote>` are in „…“ marks, a block quote's `<cite>` stands behind it:
    „Wir bauen.“ – Ada Kern.  Soft hyphens and other hints for line breaks are left out.

    Raises `InputError` for a page without an article and for one that is too large,
    `QuotexError` where trafilatura is not installed.
    """
    if len(source) > _LARGEST:
        raise InputError(f"more than {_LARGEST >> 20} million characters, too much for a page")
    try:
        import trafilatura

        from quotex.sources import markup
    except ImportError:
        raise _missing("trafilatura") from None
    tree = markup.parsed(source)
    try:
        markup.tell_marks(tree)
        page = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=True)
    except Exception as error:  # whatever a page makes of the libraries that read it
        raise InputError(f"the page cannot be read: {reason(error)}") from error
    if page is None or isinstance(page, dict):
        raise InputError("no article found in the page")
    title = " ".join(_clean(page.title or "").split())
    blocks = [block for block in map(_clean, _blocks(page.body)) if block.strip()]
    if title and not any(block.lstrip("# ") == title for block in blocks):
        blocks.insert(0, f"# {title}")
    if not blocks:
        raise InputError("no article found in the page")
    found = {
        "title": title,
        "author": page.author,
        "date": page.date,
        "source": page.sitename,
        "url": page.url,
    }
    return "\n\n".join(blocks), {name: _clean(value) for name, value in found.items() if value}


def _missing(package: str) -> QuotexError:
    return QuotexError(f"reading HTML needs {package}: pip install 'quotex[html]'")


def _labels(head: bytes) -> Iterator[str]:
    """What a page calls its encoding, in the order of the page; comments say nothing."""
    for tag in _META.finditer(head):
        declared = {
            found["name"].lower(): found["a"] or found["b"] or found["c"] or b""
            for found in _ATTRIBUTE.finditer(tag["xml"] or tag["meta"] or b"")
        }
        in_content = _IN_CONTENT.search(declared.get(b"content", b""))
        if tag["xml"] is not None:
            label = declared.get(b"encoding")
        elif b"charset" in declared:
            label = declared[b"charset"]
        elif declared.get(b"http-equiv", b"").lower() == b"content-type" and in_content:
            label = in_content["label"]
        else:
            label = None
        if label:
            yield label.strip(b"?").decode("ascii", "replace")


def _clean(words: str) -> str:
    """Words without hints for line breaks; what was escaped twice as what it stands for.

    Bürger&shy;meisterin → Bürgermeisterin, &amp;bdquo;Ja&amp;ldquo; → „Ja“
    """
    return _ESCAPED.sub(_unescaped, words).translate(_HINTS)


def _unescaped(match: "re.Match[str]") -> str:
    return html.unescape("&" + match[0][1:].replace("amp;", ""))


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
                yield _line(element.text)
            yield from _blocks(element)
        elif element.tag != "graphic" and _words(element):
            yield _words(element)
        if element.tail and element.tail.strip():
            yield _line(element.tail)


def _words(element: Any) -> str:
    """An element's words; `<br>` is a line end, two of them an empty line, other space a blank."""
    lines = map(_line, "".join(_pieces(element)).split("\n"))
    return _LINE_ENDS.sub("\n\n", "\n".join(lines)).strip("\n")


def _line(words: str) -> str:
    return _SPACES.sub(" ", words.replace("\n", " ")).strip()


def _pieces(element: Any) -> Iterator[str]:
    yield (element.text or "").replace("\n", " ")
    for part in element.iterchildren("*"):
        if part.tag == "lb":
            yield "\n"
        else:
            yield from _pieces(part)
        yield (part.tail or "").replace("\n", " ")
