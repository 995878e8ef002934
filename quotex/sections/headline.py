"""What stands above the text: the headline, and kickers, links and a byline around it."""

import itertools
from collections.abc import Iterable, Iterator

from quotex.sections.credits import is_name
from quotex.sections.lines import Line
from quotex.sections.links import LIST
from quotex.sections.menus import is_kicker, is_shout, is_weak_menu

_LINK = 3  # words of a link in a menu


def tell_top(lines: list[Line]) -> None:
    """Above the text: a headline, and kickers, links and a byline around it."""
    first = next((i for i, line in enumerate(lines) if line.kind == "paragraph"), len(lines))
    top = [line for line in lines[:first] if line.kind == "heading"]
    own = [line for line in top if line.heading is not None or not _is_above_headline(line)]
    if not own:
        for line in top:
            if is_weak_menu(line.text) and not is_kicker(line.text):
                line.kind = "boilerplate"
        return
    last = own[-1]
    for line in itertools.takewhile(lambda line: line is not last, top):
        if line.heading is None and _is_above_headline(line):
            line.kind = "boilerplate"
    for run in _runs(line for line in lines[:first] if line.heading is None):
        while run and run[-1].kind != "heading":
            run.pop()  # a byline or buttons below the headline
        if run and (run[-1] is last or len(run[-1].text.split()) == _LINK):
            run.pop()  # a short headline
        for line in run if len(run) >= LIST else ():
            line.kind = "boilerplate" if line.kind == "heading" else line.kind
    headed = False
    for line in lines[:first]:
        if line.kind == "heading":
            is_text_below = first < len(lines)
            if headed and is_text_below and line.heading is None and is_name(line.text):
                line.kind = "credit"
            elif headed and is_weak_menu(line.text):
                line.kind = "boilerplate"
            headed = True


def _is_above_headline(line: Line) -> bool:
    return is_kicker(line.text) or is_weak_menu(line.text) or is_shout(line.text)


def _runs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines of few words that stand one below the other."""
    for short, run in itertools.groupby(lines, lambda line: len(line.text.split()) <= _LINK):
        if short:
            yield list(run)
