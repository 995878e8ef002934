"""The fields that a Markdown file opens with, between two lines of `---`: YAML."""

import re
from collections.abc import Iterator

from srsly.ruamel_yaml.error import YAMLError
from srsly.ruamel_yaml.events import AliasEvent
from srsly.ruamel_yaml.loader import SafeLoader
from srsly.ruamel_yaml.main import compose, parse
from srsly.ruamel_yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_FENCE = "---"
_ENDS = ("---", "...")
_LONGEST = 20_000  # characters: what is longer is the article itself
_BRACKETS = 200  # the parser's time grows with the square of how deep they are
_DATE = re.compile(r"(?P<day>\d{4}-\d{1,2}-\d{1,2})(?:(?:[Tt]|[ \t]{1,9})(?P<time>\d.{0,40}))?")


def parted(source: str) -> tuple[dict[str, str], str]:
    """The fields as text, and the source behind them; no fields where the block is no YAML map.

    `date: 2024-3-5` → `2024-03-05`, `tags: [Bau, Verkehr]` → `Bau, Verkehr`; numbers and what is
    in quotes stay as written; what is empty, or a map inside, is left out.

    The YAML is parsed, not constructed: no tag makes an object of anything.  Aliases, which
    could stand for more than memory holds, and what is very long or deep are no front matter.
    """
    block, rest = _cut(source)
    if not block.strip() or len(re.findall(r"[\[{]", block)) > _BRACKETS:
        return {}, source
    try:
        root = _composed(block)
    except (YAMLError, ValueError, RecursionError):  # of a bad escape: ValueError
        return {}, source
    if not isinstance(root, MappingNode) or not all(_names_a_field(key) for key, _ in root.value):
        return {}, source
    fields = {key.value: _told(value) for key, value in root.value}
    return {name: value for name, value in fields.items() if value}, rest


def _cut(source: str) -> tuple[str, str]:
    """What stands between the fences, and what behind; nothing, and all, without both fences."""
    lines = source[: _LONGEST + 10].splitlines(keepends=True)
    if not lines or lines[0].rstrip() != _FENCE or not lines[0].startswith(_FENCE):
        return "", source
    at = len(lines[0])
    for line in lines[1:]:
        if line.startswith(_ENDS) and line.rstrip() in _ENDS:
            return source[len(lines[0]) : at], source[at + len(line) :]
        at += len(line)
    return "", source


def _composed(block: str) -> Node | None:
    """The one document's tree, of scalars as they are written."""
    if any(isinstance(event, AliasEvent) for event in parse(block, SafeLoader)):
        raise ValueError("an alias")
    node: Node | None = compose(block, SafeLoader)
    return node


def _names_a_field(key: Node) -> bool:
    """Whether it is one word: `Kern sagte: …` between two rules is the article's text."""
    return isinstance(key, ScalarNode) and len(key.value.split()) == 1


def _told(node: Node) -> str:
    if isinstance(node, SequenceNode):
        return ", ".join(filter(None, map(_scalar, node.value)))
    return _scalar(node)


def _scalar(node: Node) -> str:
    if not isinstance(node, ScalarNode) or node.tag.endswith(":null"):
        return ""
    value: str = node.value.strip()
    date = _DATE.fullmatch(value) if node.style is None else None  # in no quotes
    return "T".join(_date_parts(date)) if date is not None else value


def _date_parts(date: re.Match[str]) -> Iterator[str]:
    """`2024-3-5 9:00` → `2024-03-05`, `9:00`."""
    yield "-".join(part.zfill(2) for part in date["day"].split("-"))
    if date["time"]:
        yield date["time"].rstrip()
