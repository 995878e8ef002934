"""The text of a Markdown file: headings keep their marks, everything else loses them."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quotex.errors import InputError
from quotex.sources.front_matter import front_matter
from quotex.sources.quoted import quoted, with_speaker

_LARGEST = 2 << 20  # characters of one article
_MOST_MARKS = 4_000  # of one paragraph: each may end where any other begins
_DEEPEST = 100  # block quotes and lists in one another
_MARKS = "[]!*_`<&"
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>?", re.S)
_SOFT = "\r"  # where a line ends that goes on; no other line ends so here
_OTHER_BLOCKS = frozenset(("heading_open", "list_item_open", "code_block", "fence", "tr_open"))


def text_of(source: str) -> tuple[str, dict[str, str]]:
    """The text that an article carries, and the fields of its front matter.

    `## Streit um die **Kosten**` → `## Streit um die Kosten`: the marks say that it is a heading.
    `**Kern** sagte, [wir bauen](https://…)` → `Kern sagte, wir bauen`.
    `> Wir bauen.` and below it `> — Ada Kern` → `„Wir bauen.“ – Ada Kern`.

    Raises `InputError` for what is too large or too deep for an article.
    """
    if len(source) > _LARGEST:
        raise InputError(f"more than {_LARGEST >> 20} million characters, too much for Markdown")
    meta, source = front_matter(source)
    return "\n\n".join(_blocks(_tokens(source))), meta


def _tokens(source: str) -> list[Token]:
    """The blocks; what stands in a line is parsed for those only that are no attack."""
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 1}).enable("table")
    parser.disable("inline")
    try:
        tokens = parser.parse(source)
    except RecursionError:
        raise InputError("blocks lie too deep in one another") from None
    for token in tokens:
        if token.level >= _DEEPEST:
            raise InputError(f"more than {_DEEPEST} blocks in one another")
        if token.type == "inline":
            if sum(map(token.content.count, _MARKS)) > _MOST_MARKS:
                raise InputError(f"more than {_MOST_MARKS:,} Markdown marks in one paragraph")
            token.children = []
            parser.inline.parse(token.content, parser, {}, token.children)
    return tokens


def _blocks(tokens: list[Token]) -> Iterator[str]:
    """Each heading, paragraph, list item, table row and block quote as a block of its own."""
    before = ""
    cells: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if token.type == "blockquote_open":
            end = _end_of(tokens, at)
            inside = tokens[at:end]
            if not any(one.type in _OTHER_BLOCKS for one in inside):
                yield from _block_quote(inside)
                at = end
        elif token.type == "heading_open":
            before = "#" * int(token.tag[1:]) + " "
        elif token.type == "list_item_open":
            before = f"{token.info}{token.markup} " if token.info else "- "
        elif token.type in ("heading_close", "list_item_close"):
            before = ""
        elif token.type in ("th_open", "td_open"):
            cells.append(_words(tokens[at]).replace("\n", " "))
            at += 1
        elif token.type == "tr_close":
            yield "  ".join(cells)
            cells = []
        elif token.type == "inline":
            yield before + _words(token)
            before = ""
        elif token.type in ("code_block", "fence"):
            yield token.content.rstrip("\n")
        elif token.type == "html_block" and _TAG.sub("", token.content).strip():
            yield _TAG.sub("", token.content).strip()


def _end_of(tokens: list[Token], at: int) -> int:
    """Where the block quote ends whose first token is at `at`."""
    level = tokens[at - 1].level
    while tokens[at].type != "blockquote_close" or tokens[at].level != level:
        at += 1
    return at


def _block_quote(tokens: list[Token]) -> Iterator[str]:
    paragraphs = [_pieces(token) for token in tokens if token.type == "inline"]
    said, by = with_speaker([words.replace(_SOFT, "\n") for words in paragraphs])
    pairs = zip(said, filter(None, paragraphs), strict=False)
    yield from quoted([whole[: len(part)].replace(_SOFT, " ") for part, whole in pairs], by)


def _words(token: Token) -> str:
    return _pieces(token).replace(_SOFT, " ")


def _pieces(token: Token) -> str:
    return "".join(_piece(part) for part in token.children or []).strip()


def _piece(token: Token) -> str:
    if token.type in ("text", "code_inline", "text_special"):
        return token.content
    if token.type == "softbreak":
        return _SOFT
    if token.type == "hardbreak":
        return "\n"
    return ""  # emphasis, the ends of a link, a picture, a tag
