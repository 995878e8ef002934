"""What reading yields: an article's text with what is known beside it, or why there is none."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from quotex.errors import InputError
from quotex.language import is_german

Meta = Mapping[str, str]
PLACE = ("file", "row")  # keys of ours, which no column may take


@dataclass(frozen=True, slots=True)
class Text:
    """One article before it is read: its text, and what is known beside it.

    `meta` travels into `Article.meta`: its `file`, its `row` in a table (from 1), its `id`, and
    whatever else stood there (title, date, source, url, further columns).
    """

    text: str
    meta: Meta = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read: why, and which one it is.

    Takes the article's place in a run over many; the run goes on.  `of_column`: it is a whole
    table that lacks a column, as others of the run may do.
    """

    error: str
    meta: Meta = field(default_factory=dict)
    of_column: bool = field(default=False, compare=False, repr=False)

    def __str__(self) -> str:
        """One line: `archiv.csv, row 7: the text is empty`."""
        return f"{where(self.meta)}: {self.error}" if where(self.meta) else self.error

    def record(self) -> str:
        """One line of JSON: `{"file": "archiv.csv", "row": "7", "error": "…"}`."""
        return json.dumps({**self.meta, "error": self.error}, ensure_ascii=False)


def where(meta: Meta) -> str:
    """Where an article comes from, for people: „archiv.csv, row 7“; empty if nobody knows."""
    file = "standard input" if meta.get("file") == "-" else meta.get("file", "")
    row = f"row {meta['row']}" if "row" in meta else ""
    return ", ".join(part for part in (file, row) if part) or meta.get("id", "")


def checked(text: str, what: str = "text") -> str:
    """`text`, if it is German prose; raises `InputError` where it is empty or another language."""
    if not text.strip():
        raise InputError(f"the {what} is empty")
    if not is_german(text):
        raise InputError("the text does not read as German")
    return text


def told(columns: Mapping[str, Any]) -> dict[str, str]:
    """What stands beside a text, as `Article.meta` has it; what is empty is left out.

    {"title": "Brücke", "date": date(2024, 3, 5), "tags": ["Bau"], "note": None}
    → {"title": "Brücke", "date": "2024-03-05", "tags": '["Bau"]'}
    """
    meta = {}
    for name, value in columns.items():
        shown = writable(_shown(value))
        if shown:
            meta[f"{name}_" if name in PLACE else writable(str(name))] = shown
    return meta


def writable(words: str) -> str:
    """`words` with „�“ for every half character, such as a file name in Latin-1 has for its „ä“."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown(value: Any) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, dict | list | bool):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def is_missing(value: object) -> bool:
    """Whether it is what tables have where there is nothing."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):  # of pandas
        return True
    return isinstance(value, float) and math.isnan(value)
