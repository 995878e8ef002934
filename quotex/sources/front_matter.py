"""What stands above a Markdown article between two lines of `---`: its title, date, author …"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from srsly.ruamel_yaml.error import YAMLError
from srsly.ruamel_yaml.loader import SafeLoader
from srsly.ruamel_yaml.main import compose

_LONGEST = 1 << 16  # characters; what is longer is no front matter
_OPENING = re.compile(r"---[ \t]*\r?\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.M)
_NAME = re.compile(r"[\w-]+\Z")
_ZONE = re.compile(r"\s*Z$| +(?=[+-]\d)")
_DEEPEST = 5  # lists in fields in lists


def front_matter(source: str) -> tuple[dict[str, str], str]:
    """The fields at the very start of a text and the rest of it; no fields where there are none.

    Every value is text as it is written, a point in time in ISO 8601, a list with commas.  What is
    no YAML is read line by line; aliases (`*name`) are never followed.
    """
    opening = _OPENING.match(source)
    closing = _CLOSING.search(source, opening.end(), _LONGEST) if opening else None
    if opening is None or closing is None:
        return {}, source
    lines = source[opening.end() : closing.start()]
    fields = _yaml_fields(lines)
    if fields is None:
        fields = _plain_fields(lines)
    if not fields:
        return {}, source
    meta = {name: value for name, value in fields.items() if value}
    return meta, source[closing.end() :].lstrip("\r\n")


def _yaml_fields(lines: str) -> dict[str, str] | None:
    try:
        node = compose(lines, Loader=SafeLoader)
        if node is None or node.id != "mapping":
            return None
        seen: set[int] = set()
        return {key.value: _text(value, seen) for key, value in node.value if key.id == "scalar"}
    except (YAMLError, ValueError, RecursionError):
        return None


def _text(node: Any, seen: set[int], depth: int = 0) -> str:
    """A value as text; raises `ValueError` for an alias: the same node in two places."""
    if id(node) in seen or depth > _DEEPEST:
        raise ValueError("an alias, or too deep")
    seen.add(id(node))
    if node.id == "scalar":
        if node.tag.endswith(":null"):
            return ""
        return _moment(node.value) if node.tag.endswith(":timestamp") else str(node.value).strip()
    return ", ".join(filter(None, _parts(node, seen, depth + 1)))


def _parts(node: Any, seen: set[int], depth: int) -> Iterator[str]:
    for part in node.value:
        if node.id == "mapping":
            yield f"{_text(part[0], seen, depth)}: {_text(part[1], seen, depth)}"
        else:
            yield _text(part, seen, depth)


def _moment(written: str) -> str:
    """2024-03-05 10:00:00 +01:00 → 2024-03-05T10:00:00+01:00."""
    if len(written) <= len("2024-03-05"):
        return written
    try:
        return datetime.fromisoformat(_ZONE.sub(_zone, written)).isoformat()
    except ValueError:
        return written


def _zone(match: "re.Match[str]") -> str:
    return "+00:00" if match[0].strip() else ""


def _plain_fields(lines: str) -> dict[str, str] | None:
    """`name: value`, one a line; nothing where a line is something else."""
    fields = {}
    for line in lines.splitlines():
        if line.strip() and not line.startswith((" ", "\t", "-", "#")):
            name, colon, value = line.partition(":")
            if not colon or not _NAME.match(name.rstrip()):
                return None
            fields[name.rstrip()] = value.strip().strip("'\"")
    return fields
