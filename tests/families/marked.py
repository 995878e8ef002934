"""What comes out of the families in `marked_*.toml` otherwise than they want.

    python -m tests.families.marked [FAMILY] …

A table has the `types` of quotes that are asked, and a `floor`: the share of its cases that must
come out as wanted.  Of a case:

    text        what is read
    quotes      all quotes of these types, each „type | text | speaker“: the speaker is the actor's
                name, several are joined by „ & “; `-` is nobody, `*` anybody; `…` stands for
                anything
    terms       passages in marks that nobody utters; those that are no quotes need no entry
    actors      who must be among the actors, once;  not_actors: who must not
    fails       why it does not come out as wanted yet, if it does not
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import regex

import quotex
from quotex.article import Article, Quote
from quotex.toml import tomllib

_FOLDER = Path(__file__).parent
FAMILIES = sorted(path.stem for path in _FOLDER.glob("marked_*.toml"))


@dataclass(frozen=True)
class Case:
    """A text, what is to be found in it, and why that is not so yet, if it is not."""

    text: str
    types: tuple[str, ...]
    quotes: Sequence[str] = ()
    terms: Sequence[str] = ()
    actors: Sequence[str] = ()
    not_actors: Sequence[str] = ()
    fails: str = ""


@cache
def _table(family: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / f"{family}.toml").read_text(encoding="utf-8"))


def floor(family: str) -> float:
    """The share of a family's cases that must come out as wanted, in [0, 1]."""
    return float(_table(family)["floor"])


def cases(family: str) -> list[Case]:
    """The cases of a family, in the order of its file."""
    table = _table(family)
    return [Case(types=tuple(table["types"]), **one) for one in table["cases"]]


def complaints(case: Case) -> list[str]:
    """What comes out otherwise than wanted."""
    return list(_otherwise(quotex.extract(case.text), case))


def _otherwise(article: Article, case: Case) -> Iterator[str]:
    left = [quote for quote in article.quotes if quote.type in case.types]
    for wanted in case.quotes:
        kind, text, speaker = (part.strip() for part in wanted.split(" | "))
        found = next((quote for quote in left if quote.type == kind and _is(quote, text)), None)
        if found is None:
            yield f"no {kind} {text!r}"
            continue
        left.remove(found)
        named = _speakers(found)
        if speaker not in ("*", named):
            yield f"{text!r} by {named}, not {speaker}"
    for quote in left:
        yield f"besides {quote.type} {quote.text!r} by {_speakers(quote)}"
    terms = [term.text for term in article.terms]
    yield from (f"no term {term!r}" for term in case.terms if term not in terms)
    names = [actor.name for actor in article.actors]
    yield from (f"actors {names}: not {one} once" for one in case.actors if names.count(one) != 1)
    yield from (f"actor {one}" for one in case.not_actors if one in names)


def _speakers(quote: Quote) -> str:
    return " & ".join(one.actor.name for one in quote.speakers) or "-"


def _is(quote: Quote, wanted: str) -> bool:
    pattern = ".*".join(regex.escape(part.strip()) for part in wanted.split("…"))
    shown = " ".join(quote.text.split())
    return shown == wanted or regex.fullmatch(pattern, shown) is not None


def main(families: Sequence[str]) -> None:
    """Print what is otherwise, and how many cases of each family come out as wanted."""
    counts = []
    for family in families or FAMILIES:
        right = 0
        for case in cases(family):
            found = complaints(case)
            right += not found
            if found:
                start = " ".join(case.text.split())[:90]
                print(f"{start}\n    " + "\n    ".join(found))
        counts.append(f"{right:3} of {len(cases(family)):3}  {family}")
    print("\n".join(counts))


if __name__ == "__main__":
    main(sys.argv[1:])
