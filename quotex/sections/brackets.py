"""Links in brackets between the sentences of a paragraph: (Lesen Sie auch: „Uns fehlen Köche“)."""

from collections.abc import Iterator

import regex

from quotex.sections.words import LONGEST, pattern_of, plain

_BRACKETED = regex.compile(r"[(\[](?P<inner>[^()\[\]\n]++)[)\]]\.?")
_CLOSING = ".!?…“”«»\"'"  # what ends a sentence before it


def links_in_brackets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of such links in the paragraph `text[start:end]`, with their brackets."""
    for found in _BRACKETED.finditer(text, start, end):
        before = text[start : found.start()].rstrip()
        words = plain(found["inner"])
        if len(words) > LONGEST or (before and before[-1] not in _CLOSING):
            continue
        if pattern_of("boilerplate").match(words):
            yield found.span()


def between_links(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of the paragraph's stretches before, between and behind them."""
    for first, last in links_in_brackets(text, start, end):
        if text[start:first].strip():
            yield start, first
        start = last
    if text[start:end].strip():
        yield start, end
