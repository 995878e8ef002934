"""`quotex fit`: with a bar where somebody looks."""

import os
import sys
from pathlib import Path

from quotex.errors import InputError
from quotex.fitting.fit import Fit, fit


def fitted(
    gold: Path,
    output: Path,
    model: str | None,
    known: Path | None,
    lexicon: Path | None,
    quiet: bool,
) -> Fit:
    """What fitting came to, written to `output` where anything is better.

    Raises `InputError` where `output` is a file that is read, or cannot be written.
    """
    for path in filter(None, (gold, known, lexicon)):
        if output.is_file() and path.is_file() and output.samefile(path):
            raise InputError(f"{path}: would be written over: name another --output")
    if output.is_dir() or not os.access(output.absolute().parent, os.W_OK):
        raise InputError(f"{output}: cannot be written")  # said before minutes have gone by
    if quiet or not sys.stderr.isatty():
        return fit(gold, output, model=model, known=known, lexicon=lexicon)
    from tqdm import tqdm

    with tqdm(unit=" readings", file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.total = of
            bar.update(done - bar.n)

        return fit(gold, output, model=model, known=known, lexicon=lexicon, tell=tell)
