"""The text of a Markdown file: headings keep their marks, everything else loses them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quotex.errors import InputError
from quotex.sources import front_matter

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.S)
_MARKS = frozenset('„“”«»‹›‚"')
_DASHES = ("—", "–", "―", "--")
_CALLOUT = "[!"  # `> [!NOTE]`
_BRACKETS = 50_000  # the parser's time grows with their square
_LONGEST_NAME = 120  # characters of „Ada Kern, Bürgermeisterin von Lindenau“
_BREAKS = ("softbreak", "hardbreak")


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of the text, the number of the block quote that it is in (0: none), and its last
    line by itself where that can say whose words the lines before are."""

    kind: Literal["heading", "paragraph", "item", "table", "code", "html"]
    words: str
    quote: int = 0
    lines: tuple[str, str] | None = None


def text_of(source: str) -> tuple[str, dict[str, str]]:
    """The text that an article carries, and the fields of its front matter.

    `## Streit um die **Kosten**` → `## Streit um die Kosten`: the marks say that it is a heading.
    `**Kern** sagte, [wir bauen](https://…)` → `Kern sagte, wir bauen`.
    A block quote is put in marks, unless it has some: `> Wir bauen.` → `„Wir bauen.“`

    Raises `InputError` for so many brackets that they would take minutes.
    """
    if source.count("[") > _BRACKETS:
        raise InputError(f"more than {_BRACKETS:,} square brackets, no article")
    meta, source = front_matter.parted(source)
    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    return "\n\n".join(_carried(list(_blocks(tokens)))), meta


def _blocks(tokens: list[Token]) -> Iterator[_Block]:
    """Each heading, paragraph, list item and table as a block of its own."""
    before = ""
    cells: list[list[str]] = []
    quotes, count = [0], 0
    for token in tokens:
        if token.type == "heading_open":
            before = "#" * int(token.tag[1:]) + " "
        elif token.type == "list_item_open":
            before = f"{token.info}{token.markup} " if token.info else "- "
        elif token.type in ("heading_close", "list_item_close"):
            before = ""
        elif token.type == "blockquote_open":
            count += 1
            quotes.append(count)
        elif token.type == "blockquote_close":
            quotes.pop()
        elif token.type == "tr_open":
            cells.append([])
        elif token.type == "table_close":
            yield _Block("table", "\n".join(map(" | ".join, cells)), quotes[-1])
            cells = []
        elif token.type == "inline" and cells:
            cells[-1].append(_words(token.children or []))
        elif token.type == "inline":
            yield _block(before, token.children or [], quotes[-1])
            before = ""
        elif token.type in ("code_block", "fence"):
            yield _Block("code", token.content.rstrip("\n"), quotes[-1])
        elif token.type == "html_block" and _TAG.sub("", token.content).strip():
            yield _Block("html", _TAG.sub("", token.content).strip(), quotes[-1])


def _block(before: str, tokens: list[Token], quote: int) -> _Block:
    words = before + _words(tokens)
    if before:
        return _Block("heading" if before.startswith("#") else "item", words, quote)
    last = max((n for n, token in enumerate(tokens) if token.type in _BREAKS), default=None)
    if last is None:
        return _Block("paragraph", words, quote)
    return _Block("paragraph", words, quote, (_words(tokens[:last]), _words(tokens[last:])))


def _words(tokens: list[Token]) -> str:
    return "".join(_word(token) for token in tokens).strip()


def _word(token: Token) -> str:
    if token.type in ("text", "code_inline", "text_special"):
        return token.content
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    return ""  # emphasis, the ends of a link, a picture, a tag


# --- block quotes ---


def _carried(blocks: list[_Block]) -> Iterator[str]:
    """The blocks as text; those of a block quote in marks, whose words they are behind them."""
    groups = [list(group) for _, group in groupby(blocks, key=lambda block: block.quote)]
    for number, group in enumerate(groups):
        if not group[0].quote:
            yield from (block.words for block in group)
            continue
        group, name = _attributed(group)
        behind = groups[number + 1] if number + 1 < len(groups) else []
        if not name and behind and not behind[0].quote and (name := _named(behind[0].words)):
            del behind[0]
        words = _marked(group, sure=bool(name))
        if name:
            words[-1] += f" – {name}"
        yield from words


def _attributed(quote: list[_Block]) -> tuple[list[_Block], str]:
    """A block quote without the line that says whose words it is, and what that line says."""
    *before, last = quote
    words, name = last.lines or ("", "")
    if (name := _named(name)) and not words.startswith(_DASHES):  # else the end of a list
        return [*before, replace(last, words=words)], name
    if before and before[-1].kind == "paragraph" and (name := _named(last.words, last.kind)):
        return before, name
    return quote, ""


def _named(words: str, kind: str = "paragraph") -> str:
    """„Ada Kern, Bürgermeisterin“ of `— Ada Kern, Bürgermeisterin`; empty for a sentence."""
    dashes = ("- ",) if kind == "item" else _DASHES
    dash = next((dash for dash in dashes if words.startswith(dash)), None)
    name = words.removeprefix(dash).strip() if dash else ""
    is_name = name[:1].isupper() and len(name) <= _LONGEST_NAME and name[-1] not in ".!?:;…"
    return name if is_name and not _MARKS & set(name) else ""


def _marked(quote: list[_Block], sure: bool) -> list[str]:
    """The block quote's text in marks; as it is where it has marks, or is a note of the page's.

    Paragraphs in a row are opened each and closed once, as newspapers do: `„Eins.`, `„Zwei.“`
    With a name behind (`sure`), marks inside are those of a quote in the quote.
    """
    words = [block.words for block in quote]
    starts = words[0][:1]
    if words[0].startswith(_CALLOUT) or (_MARKS & set(starts if sure else "".join(words))):
        return words
    in_a_row = all(block.kind == "paragraph" for block in quote)
    for number, block in enumerate(quote):
        if block.kind == "paragraph":
            closed = not in_a_row or number == len(quote) - 1
            words[number] = f"„{block.words}{'“' if closed else ''}"
    return words
