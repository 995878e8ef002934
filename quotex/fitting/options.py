"""The command `quotex fit` with its options; nothing heavy is imported before it runs."""

from pathlib import Path
from typing import Annotated

import typer

from quotex.running.options import Known, Lexicon, Model

_NOTHING = 1  # exit code


def fit(
    gold: Annotated[
        Path,
        typer.Option(
            metavar="GOLD", help="Annotated articles, as for evaluate; a hundred or more."
        ),
    ],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help="The TOML file to write."),
    ],
    model: Model = None,
    known: Known = None,
    lexicon: Lexicon = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")] = False,
) -> None:
    """Fit a few weights to articles that you have annotated.

    They are for --weights of extract. Says, for each, what articles that had no say in it are
    better for it, and keeps what quotex ships where they are not. Where nothing is better, no file
    is written and the exit code is 1.
    """
    from quotex.fitting.command import fitted

    found = fitted(gold, output, model, known, lexicon, quiet)
    for line in found.lines():
        typer.echo(line)
    if found.weights is None:
        from quotex.running.terminal import complain

        complain(f"nothing is better than what quotex ships; {output} is not written")
        raise typer.Exit(_NOTHING)
