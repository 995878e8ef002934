"""The word lists as they lie in `quotex/data`."""

from functools import cache
from importlib import resources
from typing import Any

from quotex.lexicon.added import Tables, in_use
from quotex.toml import tomllib


def read_words(name: str) -> Tables:
    """The tables of `quotex/data/<name>.toml`, with the words that are added here and now."""
    words = in_use()
    return shipped(name) if words is None else words.tables.get(name) or shipped(name)


@cache
def shipped(name: str) -> dict[str, Any]:
    """The tables of `quotex/data/<name>.toml` as they are."""
    text = (resources.files("quotex") / "data" / f"{name}.toml").read_text(encoding="utf-8")
    tables: dict[str, Any] = tomllib.loads(text)
    return tables


@cache
def function_words(name: str) -> frozenset[str]:
    """The list `name` of `quotex/data/function_words.toml`, in lower case."""
    return frozenset(shipped("function_words")[name]["words"].split())


def fold(word: str) -> str:
    """How a word is looked up: lower case, and „ss“ for „ß“ as in Switzerland."""
    return word.casefold()
