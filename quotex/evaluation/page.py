"""The errors of an evaluation as one page to read: gold beside the answer, to be filtered.

The page is one file that loads nothing and has no script; it tells the browser so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from markupsafe import Markup

from quotex import __version__
from quotex.display.templating import render, style
from quotex.evaluation.context import Contexts, Piece
from quotex.evaluation.errors import KINDS, Error
from quotex.evaluation.evaluation import ALL, Evaluation
from quotex.evaluation.text import COLUMNS, MEANINGS, TITLES, cell, totals
from quotex.page import policy_of
from quotex.quote_types import TYPES


@dataclass(frozen=True)
class Shown:
    """What the page shows of an error; `kind` and `type` by number."""

    error: Error
    kind: int
    type: int
    gold: list[Piece]
    answered: list[Piece]

    @property
    def said_by(self) -> tuple[str, str]:
        """Who utters it, by gold and by the answer."""
        given = self.error.answered
        names = [speaker.actor.name for speaker in given.speakers] if given else []
        return ", ".join(self.error.speakers) or "–", ", ".join(names) or "–"


def write_page(evaluation: Evaluation, stream: IO[Any], title: str) -> None:
    """Write the page; `title`: what the articles are called."""
    figures = evaluation.figures()
    sheet = Markup(style(0, page=True) + Markup(render("evaluation.css", kinds=KINDS, types=TYPES)))
    columns = COLUMNS["types"]
    stream.write(
        render(
            "evaluation_page.html.jinja",
            title=title,
            sheet=sheet,
            policy=policy_of(sheet),
            version=__version__,
            totals=totals(evaluation),
            notes=evaluation.notes,
            heading=TITLES["types"],
            meaning=MEANINGS["types"],
            columns=columns.values(),
            rows=[
                (name, [cell(column, row[column]) for column in columns])
                for name, row in figures["types"].items()
            ],
            kinds=[
                (kind, means, int(figures["errors"][kind][ALL] or 0))
                for kind, means in KINDS.items()
            ],
            types=[(type, sum(one.type == type for one in evaluation.errors)) for type in TYPES],
            errors=list(_shown(evaluation)),
        )
    )


def _shown(evaluation: Evaluation) -> Iterator[Shown]:
    contexts: Contexts | None = None
    kinds = list(KINDS)
    for error in evaluation.errors:
        if contexts is None or contexts.text != error.article.text:
            contexts = Contexts(error.article.text)
        gold, answered = contexts.sides(error)
        yield Shown(error, kinds.index(error.kind), TYPES.index(error.type), gold, answered)
