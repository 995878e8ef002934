"""Links below one another, words of menus beside boilerplate, tags behind the last paragraph."""

import itertools
from collections.abc import Sequence

from quotex.normalised.wrapping import BLANK
from quotex.sections.credits import is_name
from quotex.sections.headings import is_item
from quotex.sections.lines import OF_THE_ARTICLE, Line
from quotex.sections.menus import is_weak_menu
from quotex.sections.words import MARK

LIST = 3  # links that make a list without a title


def tell_menus(lines: list[Line]) -> None:
    """Links below one another, and words of menus beside boilerplate."""
    for before, line in itertools.pairwise(lines):
        _tell_beside(line, before)
    for behind, line in itertools.pairwise(reversed(lines)):
        _tell_beside(line, behind)
    for line, behind in itertools.pairwise(lines):
        if line.kind == "heading" and line.heading is None and behind.kind not in OF_THE_ARTICLE:
            line.kind = "credit" if is_name(line.text) else line.kind
    _tell_end(lines)


def _tell_beside(line: Line, other: Line) -> None:
    if (
        other.kind in ("boilerplate", "links")
        and line.kind in OF_THE_ARTICLE
        and line.heading is None
        and is_weak_menu(line.text)
    ):
        line.kind = "boilerplate"


def _tell_end(lines: list[Line]) -> None:
    """Links and tags behind the last paragraph."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].kind == "paragraph"), None)
    if last is None or lines[last].text.endswith(":"):
        return
    behind = lines[last + 1 :]
    ended = bool(behind) and behind[0].kind not in OF_THE_ARTICLE
    end = [line for line in behind if line.kind == "heading" and line.heading is None]
    texts = [line.text for line in end]
    tags = ended and not any(MARK.search(text) or text[-1] in "?!" for text in texts)
    listed = tags or (len(end) >= LIST and _teases(texts))
    for line in end:
        if listed or is_weak_menu(line.text):
            line.kind = "links"


def _teases(lines: Sequence[str]) -> bool:
    """Whether lines without full stops, one below the other, are links to other articles."""
    return any(
        MARK.search(line) or line.endswith(("?", "…")) or ": " in line or len(line.split()) > 4
        for line in lines
    )


def give_links_back(lines: list[Line], text: str) -> None:
    """A short line before a paragraph is its heading, not the last link of the list before.

    Not so if it is the only link, quotes, or stands in one block with the link before.
    """
    for before, line, following in zip(lines, lines[1:], lines[2:], strict=False):
        if line.kind != "links" or following.kind != "paragraph" or before.kind != "links":
            continue
        in_list = BLANK.search(text, before.end, line.start) is None and (
            BLANK.search(text, line.end, following.start) is not None
        )
        if not (in_list or is_item(line) or line.text.endswith("?") or MARK.search(line.text)):
            line.kind = "heading"
