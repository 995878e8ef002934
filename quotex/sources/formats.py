"""Files that are no article, told by what stands in them and not by their endings."""

from functools import cache
from typing import Any

import regex

from quotex.errors import InputError
from quotex.files import BOMS
from quotex.lexicon.files import read_words
from quotex.sources.places import Kind

HEAD = 1 << 16  # bytes that are looked at
_CONTROLS = frozenset((*range(9), *range(14, 27), *range(28, 32), 127))  # but for Escape
_PROLOGUE = regex.compile(
    r"\A(?:<\?[^>]*+>\s*+|<!DOCTYPE\b[^>]*+>\s*+|<!--(?:[^-]|-(?!->))*+-->\s*+)*+<"
)
_MOST_CONTROLS = 0.01  # of all bytes


def refuse_foreign(head: bytes, kind: Kind) -> None:
    """Raise `InputError` for a format that holds no article as `kind` does, with the next step.

    `head`: the first bytes of the file.
    """
    if kind == "parquet":  # its reader tells
        return
    head = head[:HEAD]
    encoding = next((encoding for bom, encoding in BOMS if head.startswith(bom)), "utf-8")
    controls = sum(byte in _CONTROLS for byte in head) if "8" in encoding else 0
    text = head.decode(encoding, "replace").lstrip()
    for entry in _formats():
        if _is_binary(entry, head) if "bytes" in entry and controls else _is_text(entry, text):
            if kind in entry.get("unless", ()):
                return
            raise InputError(f"{entry['what']}: {entry['next']}")
    if b"\0" not in head and controls > _MOST_CONTROLS * len(head):
        raise InputError("a binary file, not text: save its words as plain text")


def next_step(ending: str) -> str | None:
    """What to do with files that are skipped for their ending: „.pdf: turn it into text first“."""
    steps = (entry["next"] for entry in _formats() if entry.get("ending") == ending)
    return next((f"{ending}: {step}" for step in steps), None)


def _formats() -> list[dict[str, Any]]:
    formats: list[dict[str, Any]] = read_words("formats")["format"]
    return formats


def _is_binary(entry: dict[str, Any], head: bytes) -> bool:
    begin = head[entry.get("at", 0) :][:32]
    return begin.hex().startswith(entry["bytes"]) and entry.get("holds", "").encode() in head


def _is_text(entry: dict[str, Any], text: str) -> bool:
    if "element" in entry:
        prologue = _PROLOGUE.match(text)
        return bool(prologue and _pattern(entry["element"]).match(text, prologue.end()))
    return "begins" in entry and _pattern(entry["begins"]).match(text) is not None


@cache
def _pattern(words: str) -> "regex.Pattern[str]":
    return regex.compile(words)
