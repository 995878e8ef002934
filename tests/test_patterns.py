"""No pattern of the package takes more than linear time, whatever it is fed."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import regex

import quotex
from quotex.lexicon.files import read_words

LENGTH = 20_000  # characters
SECONDS = 0.5  # a quadratic pattern takes a minute, a cubic one days
KINDS = (re.Pattern, type(regex.compile("")))
ATOMS = ("a", "A", "1", " ", "\n", "\t", "-", ".", ",", ":", "?", "#", "*", "_", "(", ")", "<", "/")
ATOMS += ("„", "“", '"', "'", "=", "\x00", "Aa ", "AAAA", "A. ", "a: ", "a, ", "1.", "a/", " und ")
ATOMS += ("<!--", "<a ", "<meta ", "# ", " #", "---\n", "a:\n", "(a", "[a](", "dpa/", "**", "''")
RUNS = ("a", " ", "#", "AAAA", "Aa ", "a/", "dpa/", "<!--")
STARTS = ("Von Aa Bb, ", "# ", "---\n", "<", "(", "dpa", "mehr dazu ", "tags: ", "<meta ", "**")


def patterns() -> Iterator[tuple[str, Any]]:
    """Every compiled pattern that a module has, alone or within what it keeps or has read."""
    for module in pkgutil.walk_packages(quotex.__path__, "quotex."):
        if module.name.endswith("__main__") or ".de_quotex" in module.name:
            continue
        try:
            loaded = importlib.import_module(module.name)
        except ImportError:
            continue  # an extra that is not installed
        for name, value in vars(loaded).items():
            for k, pattern in enumerate(_within(value)):
                yield f"{module.name}.{name}[{k}]", pattern
    for table, entries in read_words("sections").items():
        for name, one in entries.items():
            for k, pattern in enumerate(one if isinstance(one, list) else ()):
                compiled = regex.compile(rf"\A(?:{pattern})", regex.IGNORECASE)
                yield f"sections.toml {table}.{name}[{k}]", compiled


def _within(value: Any) -> Iterator[Any]:
    if isinstance(value, KINDS):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            yield from _within(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _within(part)
    elif hasattr(type(value), "__dataclass_fields__"):
        for field in type(value).__dataclass_fields__:
            yield from _within(getattr(value, field, None))


@cache
def found() -> dict[str, Any]:
    """One of each, by its place."""
    by_source = {(pattern.pattern, pattern.flags): (name, pattern) for name, pattern in patterns()}
    return dict(by_source.values())


def _literals(pattern: Any) -> list[str]:
    """What the pattern itself names, as more to repeat: „Quelle“, „mehr“, „<!--“."""
    source = pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    words = regex.findall(r"\p{L}{3,}|[^\w\s\\]", text)
    return list(dict.fromkeys([*words[:6], *words[-6:]]))


def hostile(pattern: Any, length: int) -> Iterator[Any]:
    """Runs of one thing, behind what the pattern may begin with, ended by what it may not take."""
    literals = _literals(pattern)
    behind = [(start, atom) for start in (*STARTS, *literals[:2]) for atom in RUNS]
    for start, atom in [*(("", atom) for atom in (*ATOMS, *literals)), *behind]:
        text = start + atom * (length // len(atom)) + "!\x01"
        yield text.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else text


def _slowest(pattern: Any, length: int, stop: float) -> tuple[float, str]:
    """The longest time for one text; the first that is above `stop`."""
    slowest = (0.0, "")
    for text in hostile(pattern, length):
        begin = time.process_time()
        pattern.match(text)
        pattern.search(text)
        for _ in pattern.finditer(text):
            pass
        slowest = max(slowest, (time.process_time() - begin, repr(text[:30])))
        if slowest[0] > stop:
            break
    return slowest


@pytest.mark.parametrize("name", sorted(found()))
def test_a_pattern_takes_linear_time(name):
    pattern = found()[name]
    for length in (LENGTH // 100, LENGTH):  # an exponential one fails early
        taken, text = _slowest(pattern, length, SECONDS)
        assert taken < SECONDS, f"{name} takes {taken:.2f} s for {length} characters like {text}"


def test_the_patterns_of_modules_and_of_data_are_found():
    assert {
        "quotex.sections.lines._MARKDOWN[0]",
        "quotex.language.quotation_marks._MARK[0]",
    } <= set(found())
    assert any(name.startswith("sections.toml") for name in found())
