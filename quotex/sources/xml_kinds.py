"""Which kind of XML a file is: its first element says it."""

from typing import Literal

import regex

HEAD = 1 << 14  # bytes in which that stands
_BOMS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_FIRST = regex.compile(
    r"\A\s*+(?:<\?[^>]*+>\s*+|<!DOCTYPE\b[^>\[]*+(?:\[[^\]]*+\]\s*+)?+>\s*+|"
    r"<!--(?:[^-]|-(?!->))*+-->\s*+)*+<(?:[\w.-]++:)?+(?P<name>[\w.-]++)"
)
_KINDS: dict[str, Literal["feed", "newsml", "tei"]] = {
    "rss": "feed",
    "feed": "feed",
    "RDF": "feed",
    "newsMessage": "newsml",
    "newsItem": "newsml",
    "packageItem": "newsml",
    "nitf": "newsml",
    "TEI": "tei",
    "TEI.2": "tei",
    "teiCorpus": "tei",
}
_OF_ONE_ARTICLE = frozenset(("newsItem", "nitf", "TEI", "TEI.2"))


def kind_of(head: bytes) -> Literal["feed", "newsml", "tei"] | None:
    """The kind of a file that begins with these bytes; `None` for other XML and what is none."""
    return _KINDS.get(_first_element(head))


def is_one(head: bytes) -> bool:
    """Whether the file holds one article and not a list of them."""
    return _first_element(head) in _OF_ONE_ARTICLE


def _first_element(head: bytes) -> str:
    encoding = next((encoding for bom, encoding in _BOMS if head.startswith(bom)), "utf-8-sig")
    first = _FIRST.match(head[:HEAD].decode(encoding, "replace"))
    return "" if first is None else first["name"]
