"""Turns of an interview: „Frage: Und die Kosten?“, „Kern: Die steigen.“"""

import itertools
from collections import Counter

import regex

from quotex.sections.lines import Line
from quotex.sections.menus import is_kicker

_LABEL = regex.compile(r"(?P<label>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s?:\s")  # Frage: …
_ASKS_OR_QUOTES = regex.compile(r"\A(?:.*\?$|[„“\"»«‚‘›‹])")


def find_turns(lines: list[Line]) -> None:
    """Tell „Frage: Und die Kosten“ in an interview from „Gutachten: Pfeiler marode“ above text.

    In an interview somebody has the word twice, or somebody else has it before or after; besides,
    a question below the headline and words in quotation marks are a turn.
    """
    own = [line for line in lines if line.kind == "paragraph"]
    own = list(itertools.dropwhile(lambda line: is_kicker(line.text), own))
    for line in own:
        match = _LABEL.match(line.text)
        line.label = match["label"] if match else None
    counts = Counter(label for label, _ in {(line.label, line.text) for line in own if line.label})
    headed = True  # as long as no sentence came
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if line.label is None:
            headed = headed and not (line.kind == "paragraph" and line.ends_sentence)
            continue
        opens = line is own[0] or headed
        beside = _is_other_turn(before, line) or (
            # a headline may stand above an interview of two turns and more
            _is_other_turn(after, line) and not (line is own[0] and len(own) > 2 and own[2].label)
        )
        words = line.text.partition(":")[2].strip()
        line.talks = counts[line.label] > 1
        line.is_turn = (
            line.talks or beside or (not opens and _ASKS_OR_QUOTES.match(words) is not None)
        )


def _is_other_turn(line: Line | None, turn: Line) -> bool:
    return line is not None and line.label is not None and line.text != turn.text
