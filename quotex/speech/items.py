"""Runs of a sentence's items, as words and as offsets."""

from collections.abc import Sequence

from quotex.narration import Sentence, end_of, start_of
from quotex.quotation import Passage
from quotex.words import Word


def words_in(sentence: Sentence, items: Sequence[int]) -> list[Word | Passage]:
    """The items at the places that are no mark; a passage counts as one word."""
    found = [sentence.items[i] for i in items]
    return [item for item in found if not item.is_punct]


def offsets(sentence: Sentence, items: Sequence[int]) -> list[tuple[int, int]]:
    """Offsets of the runs of items, as they are."""
    found: list[tuple[int, int]] = []
    last = -2
    for i in items:
        item = sentence.items[i]
        if i == last + 1:
            found[-1] = (found[-1][0], end_of(item))
        else:
            found.append((start_of(item), end_of(item)))
        last = i
    return found
