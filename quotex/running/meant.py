"""What a mistyped name was meant to be."""

import os
import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

_MOST_FILES = 10_000  # of a folder, among which a mistyped name is looked for


def like(word: str, words: Iterable[str], at_least: float = 0.6) -> str:
    """„; did you mean 'csv'?“, where one of the words is close to `word`; else nothing.

    `at_least`: how close, in [0, 1], as difflib has it.
    """
    by_fold = {one.casefold(): one for one in words}
    near = get_close_matches(word.casefold(), by_fold, 1, at_least)
    return f"; did you mean {by_fold[near[0]]!r}?" if near else ""


def no_such_file(name: str) -> str:
    """„no such file“, and what might have been meant."""
    if re.match(r"https?://", name):
        return "no such file; quotex fetches nothing: save the page as .html and name that file"
    if " " in name and not Path(name).suffix[1:].isalnum():
        return "no such file; a text itself is piped in: echo 'TEXT' | quotex extract -"
    path = Path(name)
    kind = "file or folder" if name.endswith(("/", os.sep)) else "file"
    if not path.parent.is_dir():
        return f"no such {kind}; there is no folder {str(path.parent)!r}"
    there = () if path.is_symlink() else _names(path.parent)  # a link to nowhere is as meant
    if len(same := [one for one in there if Path(one).stem == (path.stem or path.name)]) == 1:
        return f"no such {kind}; did you mean {same[0]!r}?"
    return f"no such {kind}{like(path.name, there, 0.8)}"


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry, _ in zip(entries, range(_MOST_FILES), strict=False)]
    except OSError:
        return []
