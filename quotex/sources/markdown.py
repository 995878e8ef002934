"""The text of a Markdown file: headings keep their marks, everything else loses them."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<lines>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_FIELD = re.compile(r"\A(?P<name>[\w-]+)\s*:(?:\s+(?P<value>\S.*)?)?\Z")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.S)


def text_of(source: str) -> tuple[str, dict[str, str]]:
    """The text that an article carries, and the fields of its front matter.

    `## Streit um die **Kosten**` → `## Streit um die Kosten`: the marks say that it is a heading.
    `**Kern** sagte, [wir bauen](https://…)` → `Kern sagte, wir bauen`.
    """
    meta, source = _front_matter(source)
    return "\n\n".join(_blocks(MarkdownIt("commonmark").parse(source))), meta


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    """The fields between two lines of `---` at the very start; nothing where those are none."""
    match = _FRONT.match(source)
    if match is None:
        return {}, source
    lines = [line for line in match["lines"].splitlines() if line.strip()]
    fields = [_FIELD.match(line) for line in lines if not line.startswith((" ", "\t", "-", "#"))]
    if not fields or not all(fields):
        return {}, source
    meta = {field["name"]: (field["value"] or "").strip().strip("'\"") for field in fields if field}
    return {name: value for name, value in meta.items() if value}, source[match.end() :]


def _blocks(tokens: list[Token]) -> Iterator[str]:
    """Each heading, paragraph and list item as a block of its own."""
    before = ""
    for token in tokens:
        if token.type == "heading_open":
            before = "#" * int(token.tag[1:]) + " "
        elif token.type == "list_item_open":
            before = f"{token.info}{token.markup} " if token.info else "- "
        elif token.type in ("heading_close", "list_item_close"):
            before = ""
        elif token.type == "inline":
            yield before + _words(token.children or [])
            before = ""
        elif token.type in ("code_block", "fence"):
            yield token.content.rstrip("\n")
        elif token.type == "html_block" and _TAG.sub("", token.content).strip():
            yield _TAG.sub("", token.content).strip()


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
