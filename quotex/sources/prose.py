"""The prose in elements of TEI, NITF, XHTML or HTML: a block each heading, paragraph, item and row.

Elements are those of `xml.etree` or lxml, called by their names without namespace.
"""

import re
from collections.abc import Sequence
from typing import Any

from quotex.sources.quoted import quoted, with_speaker

_DEEPEST = 300  # headings and lists in one another
# fmt: off
_BLOCKS = frozenset((
    # of HTML, and of NITF what has the same name
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
    # of NITF
    "abstract", "block", "body.content", "body.end", "body.head", "byline", "bq", "dateline",
    "distributor", "hedline", "media", "media-caption", "nitf", "tagline",
    # of TEI
    "ab", "argument", "back", "bibl", "castItem", "castList", "cit", "closer", "docTitle",
    "epigraph", "floatingText", "front", "group", "item", "lg", "list", "listBibl", "opener",
    "postscript", "row", "salute", "signed", "sp", "stage", "text", "titlePage", "titlePart",
    "trailer", "u",
))
_SILENT = frozenset((
    "script", "style", "noscript", "template",
    "docdata", "media-metadata", "media-reference",
    "del", "fw", "note", "teiHeader", "standOff", "figDesc", "gap", "graphic",
))
# fmt: on
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"hl1": 1, "hl2": 2, "titlePart": 1}
_ITEMS = frozenset(("li", "item"))
_ROWS = frozenset(("tr", "row"))
_SAYS_WHO = frozenset(("cite", "footer", "figcaption", "credit", "bibl"))
_INLINE_QUOTES = frozenset(("q", "said", "quote"))
_QUOTES = _INLINE_QUOTES | {"blockquote", "bq", "cit"}
_BETTER = ("corr", "reg", "expan")  # in a `<choice>` of TEI
_OPEN = tuple('„»‚›“"«')
_SPACE = re.compile(r"[^\S\n]+")
_MARK_BEFORE = tuple("„»‚›")


def blocks_of(element: Any) -> list[str]:
    """The blocks of an element's prose, headings with `#` before them, items with `-`.

    `<head>Streit</head><p>Kern sagte, <q>es reicht</q>.</p>` → „## Streit“, „Kern sagte, „es
    reicht“.“  Block quotes and quotes in a line get marks, unless they have some; notes, what is
    deleted and code are left out.  Line ends of the markup are blanks, `<br>` is a line end.
    """
    prose = _Prose()
    prose.walk(element, 0)
    prose.flush()
    return prose.blocks


class _Prose:
    """The blocks so far, and the words of the one that has not ended."""

    def __init__(self, left_out: Sequence[Any] = ()) -> None:
        self.blocks: list[str] = []
        self.words: list[str] = []
        self.divisions = 0
        self.prefix = ""  # of the next block: „- “, „Kern: “
        self.left_out = left_out

    def flush(self) -> None:
        """End the block."""
        lines = (_SPACE.sub(" ", line).strip() for line in "".join(self.words).split("\n"))
        words = "\n".join(lines).strip("\n")
        self.words.clear()
        if words:
            self.blocks.append(self.prefix + words)
            self.prefix = ""

    def walk(self, element: Any, depth: int) -> None:
        """Take an element's words, without those behind it."""
        tag = element.tag
        is_silent = not isinstance(tag, str) or tag in _SILENT or element in self.left_out
        if is_silent or depth > _DEEPEST:
            return
        if tag == "choice":
            self.walk(_better(element), depth + 1)
        elif tag in _HEADINGS or tag == "head":
            self._heading(element, _HEADINGS.get(tag, min(1 + max(self.divisions, 1), 6)), depth)
        elif tag in _ROWS:
            self._row(element, depth)
        elif tag == "speaker":
            self.flush()
            self.prefix = " ".join(self._inner(element, depth)).rstrip(" .:") + ": "
        elif tag in _QUOTES and _is_block_quote(element):
            self._block_quote(element, depth)
        elif tag in _BLOCKS:
            self._block(element, depth)
        elif tag == "br":
            self.words.append("\n")
        elif tag in ("lb", "pb", "cb"):
            self.words.append("" if element.get("break") == "no" else " ")
        elif tag in _INLINE_QUOTES and element.get("direct") != "false":
            self._quote(element, depth)
        else:
            self._inside(element, depth)
            if tag == "l":
                self.words.append("\n")

    def _inside(self, element: Any, depth: int) -> None:
        self._add(element.text)
        for part in element:
            if part.tag == "head" and element.tag in ("html", "nitf"):
                continue
            if part.tag == "seg" and element.tag == "u":  # a paragraph of a speech
                self._block(part, depth + 1)
            else:
                self.walk(part, depth + 1)
            self._add(part.tail)

    def _add(self, words: str | None) -> None:
        if words:
            self.words.append(words.replace("\r", " ").replace("\n", " "))

    def _heading(self, element: Any, level: int, depth: int) -> None:
        self.flush()
        inner = self._inner(element, depth)
        words = " ".join(" ".join(inner).split())
        if words:
            self.blocks.append("#" * level + " " + words)

    def _block(self, element: Any, depth: int) -> None:
        self.flush()
        self.divisions += element.tag == "div"
        before, self.prefix = self.prefix, "- " if element.tag in _ITEMS else self.prefix
        self._inside(element, depth)
        self.flush()
        self.prefix = before if element.tag in _ITEMS else ""
        self.divisions -= element.tag == "div"

    def _row(self, element: Any, depth: int) -> None:
        self.flush()
        cells = [" ".join(self._inner(cell, depth)) for cell in element if _is_element(cell)]
        if any(cells):
            self.blocks.append("  ".join(cells))

    def _quote(self, element: Any, depth: int) -> None:
        before = "".join(self.words[-2:]).rstrip()
        self.words.append("\0")  # where the mark goes, if it has none
        at = len(self.words) - 1
        self._inside(element, depth)
        words = "".join(self.words[at + 1 :]).strip()
        marked = words.startswith(_OPEN) or before.endswith(_MARK_BEFORE) or not words
        self.words[at] = "" if marked else "„"
        self.words.append("" if marked else "“")

    def _block_quote(self, element: Any, depth: int) -> None:
        self.flush()
        who = [part for part in element if part.tag in _SAYS_WHO]
        by = ", ".join(" ".join(self._inner(part, depth)) for part in who)
        said = self._inner(element, depth, who)
        if not by:
            said, by = with_speaker(said)
        self.blocks += quoted(said, by)

    def _inner(self, element: Any, depth: int, left_out: Sequence[Any] = ()) -> list[str]:
        """The blocks inside an element, for themselves."""
        inner = _Prose(left_out)
        inner.divisions = self.divisions
        inner._inside(element, depth + 1)
        inner.flush()
        return inner.blocks


def _is_element(part: Any) -> bool:
    return isinstance(part.tag, str)


def _is_block_quote(element: Any) -> bool:
    if element.tag in _INLINE_QUOTES:
        is_direct = element.get("direct") != "false"
        return is_direct and any(part.tag in _BLOCKS for part in element.iter())
    return True


def _better(choice: Any) -> Any:
    parts = [part for part in choice if _is_element(part)]
    best = [part for tag in _BETTER for part in parts if part.tag == tag]
    return next(iter(best or parts), choice)
