"""RSS and Atom: the articles that a feed carries; nothing is fetched."""

import io
from collections.abc import Iterator, Mapping
from time import strftime
from typing import Any, BinaryIO

import regex

from quotex.errors import InputError, QuotexError
from quotex.sources.columns import Row
from quotex.sources.fragments import blocks_of_html

_LARGEST = 16 << 20  # bytes
_DEEPEST = 5_000  # tags that are open in an entry
_TAG = regex.compile(
    rb"<(?P<ends>/)?+(?P<name>[A-Za-z][^\s<>/]*+)[^<>/]*+(?:/(?!>)[^<>/]*+)*+(?P<alone>/)?+>"
)


def rows(stream: BinaryIO) -> Iterator[Row | InputError]:
    """A row for every entry of a feed.

    Raises `InputError` for what is no feed or too large, and `QuotexError` where feedparser is not
    installed.
    """
    try:
        import feedparser
    except ImportError:
        raise QuotexError(
            "reading feeds needs feedparser: pip install 'quotex[documents]'"
        ) from None
    data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise InputError(f"more than {_LARGEST >> 20} MiB, too much for a feed")
    if b"<!ENTITY" in data:
        raise InputError("XML that declares entities of its own: no feed has to")
    _refuse_deep(data)
    feed = feedparser.parse(io.BytesIO(data))
    if not feed.entries:
        raise InputError("a feed without articles" if feed.version else "no RSS or Atom feed")
    for entry in feed.entries:
        yield _row(entry, feed.feed.get("title", ""))


def _refuse_deep(data: bytes) -> None:
    """Raise `InputError` for tags that are nested without end, as the parser takes their square."""
    depth = 0
    for tag in _TAG.finditer(data):
        if tag["name"].lower() in (b"item", b"entry"):
            depth = 0  # whatever is left open in its HTML
        elif not tag["alone"]:
            depth += -1 if tag["ends"] else 1
        if depth > _DEEPEST:
            raise InputError(f"tags are nested more than {_DEEPEST:,} deep: no feed")


def _row(entry: Mapping[str, Any], source: str) -> Row | InputError:
    told = {
        "id": entry.get("id", ""),
        "title": " ".join(" ".join(blocks_of_html(entry.get("title", ""))).split()),
        "author": "; ".join(
            filter(None, (author.get("name") for author in entry.get("authors", ())))
        ),
        "date": _date(entry),
        "source": source,
        "url": link if (link := entry.get("link", "")).startswith("http") else "",
        "tags": ", ".join(filter(None, (tag.get("term") for tag in entry.get("tags", ())))),
    }
    contents = [content.get("value", "") for content in entry.get("content", ())]
    words = max([*contents, entry.get("summary", "")], key=len)
    blocks = blocks_of_html(words)
    if not blocks:
        where = f": fetch {told['url']}" if told["url"] else ""
        return InputError(f"the feed has no words of this article{where}")
    title = told["title"]
    if title and not any(block.lstrip("# ") == title for block in blocks):
        blocks.insert(0, f"# {title}")
    return {"text": "\n\n".join(blocks), **told}


def _date(entry: Mapping[str, Any]) -> str:
    """A point in time in UTC, ISO 8601; what nobody understands stays as it is."""
    for name in ("published", "updated"):
        parsed = entry.get(f"{name}_parsed")
        if parsed is not None:
            return strftime("%Y-%m-%dT%H:%M:%SZ", parsed)
        if entry.get(name):
            return str(entry[name])
    return ""
