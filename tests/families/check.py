"""Reads the tables of this folder and says what comes out otherwise than they want.

    python -m tests.families.check [FAMILY] …

prints each text that does, what is otherwise, and how many of each family come out as wanted.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import regex

import quotex
from quotex.article import Article, Quote
from quotex.toml import tomllib

FOLDER = Path(__file__).parent
FAMILIES = sorted(
    path.stem for path in FOLDER.glob("*.toml") if not path.stem.startswith("marked_")
)


@dataclass(frozen=True)
class Case:
    """A text, what is to be found in it, and why that is not so yet, if it is not."""

    text: str
    quotes: tuple[str, ...]
    fails: str
    types: tuple[str, ...]


@cache
def cases(family: str) -> tuple[Case, ...]:
    """The cases of a family, in the order of its file."""
    table: dict[str, Any] = tomllib.loads((FOLDER / f"{family}.toml").read_text(encoding="utf-8"))
    return tuple(
        Case(one["text"], tuple(one["quotes"]), one.get("fails", ""), tuple(table["types"]))
        for one in table["cases"]
    )


@cache
def complaints(case: Case) -> tuple[str, ...]:
    """What comes out otherwise than wanted."""
    return tuple(_otherwise(quotex.extract(case.text, types=case.types), case))


def _otherwise(article: Article, case: Case) -> Iterator[str]:
    left = list(article.quotes)
    for wanted in case.quotes:
        kind, text, speaker = (part.strip() for part in wanted.split(" | "))
        found = next((quote for quote in left if _shown(quote) == kind and _is(quote, text)), None)
        if found is None:
            yield f"no {kind} {text!r}"
            continue
        left.remove(found)
        named = _speakers(found)
        if speaker != "*" and not _fits(named, speaker):
            yield f"{text!r} by {named}, not {speaker}"
    for quote in left:
        yield f"besides {_shown(quote)} {quote.text!r} by {_speakers(quote)}"


def _shown(quote: Quote) -> str:
    return "~" * quote.negated + quote.type


def _speakers(quote: Quote) -> str:
    return " & ".join(one.actor.name for one in quote.speakers) or "-"


def _is(quote: Quote, text: str) -> bool:
    return _fits(quote.text.rstrip("."), text.rstrip("."))


def _fits(shown: str, wanted: str) -> bool:
    pattern = ".*".join(regex.escape(part.strip()) for part in wanted.split("…"))
    return regex.fullmatch(pattern, shown, regex.DOTALL) is not None


def main(families: list[str]) -> None:
    """Print what is otherwise, and how many cases of each family come out as wanted."""
    counts = []
    for family in families or FAMILIES:
        right = 0
        for case in cases(family):
            found = complaints(case)
            right += not found
            if found:
                print(f"{case.text}\n    " + "\n    ".join(found))
        counts.append(f"{right:3} of {len(cases(family)):3}  {family}")
    print("\n".join(counts))


if __name__ == "__main__":
    main(sys.argv[1:])
