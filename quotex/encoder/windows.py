"""A document as windows that the encoder takes: its lines, long ones cut with an overlap.

Short lines may be packed into one window; a model that was trained without that expects each alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from spacy.attrs import SPACY
from spacy.tokens import Doc

from quotex.encoder.pieces import Pieces
from quotex.lines import starts_of_lines, texts_of, white_space

LONGEST = 200  # pieces of a window
OVERLAP = 40  # pieces that a window shares with the one before, and with the one behind
_LONG_LINE = 2000  # pieces: no paragraph; its windows share a quarter of that, to be fewer


@dataclass(frozen=True)
class Window:
    """Words in a row.

    `words`: their numbers in the document.  `pieces`: of each.  `kept`: which of the words
    (start, end) take their vectors from this window; the others lend context.
    """

    words: Sequence[int]
    pieces: Sequence[tuple[int, ...]]
    kept: tuple[int, int]

    @property
    def length(self) -> int:
        """In pieces."""
        return sum(map(len, self.pieces))


def windows(doc: Doc, pieces: Pieces, pack_lines: bool = False) -> Iterator[Window]:
    """The document's windows, in order.

    `pack_lines`: whether lines that fit into a window together are one, so that each lends the
    others context: a pronoun its name in the paragraph before.
    """
    white = white_space(doc)
    words = np.flatnonzero(~white).tolist()
    before = np.ones(len(doc), bool)  # whether white space, or nothing, is before the token
    before[1:] = doc.to_array(SPACY)[:-1].astype(bool) | white[:-1]
    texts = texts_of(doc)
    cut = pieces.of((texts[i] for i in words), before[words].tolist())
    starts = set(starts_of_lines(doc))
    line_starts = [k for k, i in enumerate(words) if i in starts]
    lines: Iterable[tuple[int, int]] = pairwise([*line_starts, len(words)])
    for start, end in _packed(lines, cut) if pack_lines else lines:
        yield from _of_stretch(words[start:end], cut[start:end])


def _packed(
    lines: Iterable[tuple[int, int]], pieces: Sequence[tuple[int, ...]]
) -> Iterator[tuple[int, int]]:
    """Lines (start, end) in a row as one, as long as they fit into a window."""
    first, until, packed = 0, 0, 0
    for start, end in lines:
        length = sum(map(len, pieces[start:end]))
        if start > first and packed + length > LONGEST:
            yield first, until
            first, packed = start, 0
        until, packed = end, packed + length
    if until > first:
        yield first, until


def _of_stretch(words: Sequence[int], pieces: Sequence[tuple[int, ...]]) -> Iterator[Window]:
    """One window, or several, of which each word belongs to one that knows what is around it."""
    lengths = list(map(len, pieces))
    if sum(lengths) <= LONGEST:
        yield Window(words, pieces, (0, len(words)))
        return
    overlap = OVERLAP if sum(lengths) <= _LONG_LINE else OVERLAP // 4
    start = kept = 0
    while kept < len(words):
        end = _reach(lengths, start, LONGEST)
        last = end == len(words)
        keep_until = end if last else max(kept + 1, _back(lengths, end, overlap))
        yield Window(words[start:end], pieces[start:end], (kept - start, keep_until - start))
        kept = keep_until
        start = _back(lengths, kept, overlap)


def _reach(lengths: Sequence[int], start: int, most: int) -> int:
    """The end of what fits into `most` pieces from `start` on."""
    total, end = 0, start
    while end < len(lengths) and total + lengths[end] <= most:
        total += lengths[end]
        end += 1
    return end


def _back(lengths: Sequence[int], end: int, least: int) -> int:
    """The start of the last words before `end` that have `least` pieces together."""
    total = 0
    while end > 0 and total < least:
        end -= 1
        total += lengths[end]
    return end
