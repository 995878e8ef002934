"""The errors of a data set as a page to read: gold beside predicted, with a filter by kind.

The page is one file without anything to load; its template is `errors_page.html.jinja`.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import quotex
from benchmarks.errors import KINDS, Error, ErrorCounts, Layout
from benchmarks.scoring import Annotated
from quotex.files import written_whole

SHOWN_ROLES = ("speaker", "cue", "frame")
_AGREED = 2  # sentences of a long quote that are shown at its start and at its end


@dataclass(frozen=True)
class Piece:
    """A stretch of the text and what it is: quote, speaker, cue, frame; „gap“: words left out."""

    text: str
    marks: tuple[str, ...] = ()


def write_page(path: Path, counts: ErrorCounts, title: str) -> None:
    """Write the page whole or not at all.

    Raises `InputError` where the file cannot be written.
    """
    page = render(counts, title)
    with written_whole(path) as out:
        out.write(page)


def render(counts: ErrorCounts, title: str) -> str:
    """The page's HTML."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("errors_page.html.jinja").render(
        title=title,
        version=quotex.__version__,
        counts=counts,
        kinds=KINDS,
        groups=[(name, list(_shown(counts, name))) for name in counts.types],
    )


def _shown(counts: ErrorCounts, of_type: str) -> Iterator[dict[str, Any]]:
    """What the template shows of every error of a type."""
    for error in counts.errors:
        if error.type == of_type:
            sentences = context(error)
            yield {
                "error": error,
                "kinds": [list(KINDS).index(kind) for kind in error.kinds],
                "gold": pieces(error, error.gold, sentences),
                "predicted": pieces(error, error.predicted, sentences),
                "answer": error.predicted.answer if error.predicted else None,
            }


def context(error: Error) -> list[int]:
    """The sentences to show: those of both quotes, cues and speakers, and one on either side.

    What the two agree on in the middle of a long quote is left out.
    """
    layout = Layout(error.record)
    sides = [side for side in (error.gold, error.predicted) if side is not None]
    roles = {i for side in sides for name in SHOWN_ROLES for i in side.roles[name]}
    quoted = layout.sentences(i for side in sides for i in side.quote)
    near = sorted(quoted | layout.sentences(i for side in sides for i in side.roles["cue"]))
    last = len(error.record["sentences"]) - 1
    shown = set(range(max(0, near[0] - 1), min(last, near[-1] + 1) + 1))
    shown -= set(_agreed(error, near)) - layout.sentences(roles)
    return sorted(shown | layout.sentences(roles))


def _agreed(error: Error, sentences: Sequence[int]) -> Iterator[int]:
    """Sentences in the middle that lie within gold's quote and within the predicted one."""
    sides = [side.quote for side in (error.gold, error.predicted) if side is not None]
    for number in sentences[_AGREED:-_AGREED]:
        tokens = set(range(*error.record["sentences"][number]))
        if all(tokens <= quote for quote in sides):
            yield number


def pieces(error: Error, side: Annotated | None, sentences: Iterable[int]) -> list[Piece]:
    """The text of the sentences, cut where the marks of one side begin and end."""
    found: list[Piece] = []
    before: int | None = None
    for number in sentences:
        if before is not None and number > before + 1:
            found.append(Piece(" […] ", ("gap",)))
        elif before is not None:
            found.append(Piece(_space_before(error, error.record["sentences"][number][0])))
        tokens = range(*error.record["sentences"][number])
        for marks, run in itertools.groupby(tokens, lambda i: _marks(side, i)):
            found += _run(error, list(run), marks, first=tokens[0])
        before = number
    return found


def _run(error: Error, tokens: list[int], marks: tuple[str, ...], first: int) -> Iterator[Piece]:
    """Tokens with the same marks, and the space before them."""
    if tokens[0] != first:
        yield Piece(_space_before(error, tokens[0]))
    places = error.record["tokens"]
    yield Piece(error.record["text"][places[tokens[0]][0] : places[tokens[-1]][1]], marks)


def _space_before(error: Error, token: int) -> str:
    places = error.record["tokens"]
    return str(error.record["text"][places[token - 1][1] : places[token][0]])


def _marks(side: Annotated | None, token: int) -> tuple[str, ...]:
    """What one side says that the token is part of."""
    if side is None:
        return ()
    roles = tuple(name for name in SHOWN_ROLES if token in side.roles[name])
    return ("quote", *roles) if token in side.quote else roles
