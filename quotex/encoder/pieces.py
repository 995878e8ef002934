"""Words as the encoder's pieces: „Verteidigungsministerin“ is „▁Verteidigung“, „sminister“, „in“.

The pieces are those of multilingual-e5-small (SentencePiece's unigram model, Kudo 2018), cut down
to the ones that German uses; a word that they do not hold whole comes apart into smaller ones.
"""

from collections.abc import Iterable, Sequence
from unicodedata import normalize

import numpy as np

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3  # the encoder's special pieces: no text has them
LONGEST = 16  # pieces of a word that are read: of „https://…“ the first and the last
_SPECIAL = 4
_SPACE = "▁"
_CACHED = 200_000  # words
_PENALTY = 10.0  # how much less likely than the rarest piece an unknown character is


class Pieces:
    """Cuts words into pieces and remembers how."""

    def __init__(self, pieces: Sequence[tuple[str, float]]) -> None:
        """Take the pieces in the order of their numbers, each with its log probability."""
        self.pieces = list(pieces)
        ordinary = self.pieces[_SPECIAL:]
        self._numbers = {piece: at for at, (piece, _) in enumerate(ordinary, _SPECIAL)}
        self._unknown = min((score for _, score in self.pieces), default=0.0) - _PENALTY
        self._scores: dict[str, float | None] = {}  # of a beginning that is no piece: None
        for piece, _ in ordinary:
            for end in range(len(piece) - 1, 0, -1):
                if piece[:end] in self._scores:
                    break
                self._scores[piece[:end]] = None
        self._scores.update(ordinary)
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def from_bytes(cls, data: bytes) -> "Pieces":
        """From what `to_bytes` made.  Raises `ValueError` where that is something else."""
        rows = [line.split("\t") for line in data.decode("utf-8").split("\n")]
        if len(rows) < _SPECIAL or any(len(row) != 2 for row in rows):
            raise ValueError("not a table of pieces")
        scores = np.array([score for _, score in rows], np.float32).tolist()
        return cls(list(zip((piece for piece, _ in rows), scores, strict=True)))

    def to_bytes(self) -> bytes:
        """A line for each piece: „▁der<TAB>-6.2“."""
        return "\n".join(f"{piece}\t{np.float32(score)!s}" for piece, score in self.pieces).encode()

    def of(self, words: Iterable[str], spaces: Iterable[bool]) -> list[tuple[int, ...]]:
        """The piece numbers of each word, at least one and at most `LONGEST`.

        `spaces`: whether white space, or nothing at all, is before the word.
        """
        keys = [_SPACE + word if space else word for word, space in zip(words, spaces, strict=True)]
        cut: dict[str, tuple[int, ...]] = {}
        while missing := [key for key in dict.fromkeys(keys) if key not in cut]:
            self._learn(key for key in missing if key not in self._known)
            known = self._known  # which begins anew when it is full, maybe in another thread
            cut.update((key, known[key]) for key in missing if key in known)
        return [cut[key] for key in keys]

    def _learn(self, keys: Iterable[str]) -> None:
        """Cut the words that were not met before."""
        new = list(dict.fromkeys(keys))
        if len(self._known) + len(new) > _CACHED:
            self._known = {}
        for key in new:
            # A key of a million characters (a line without a space) is not cut as a whole.
            cut = self.cut(_without_middle(normalize("NFKC", _without_middle(key))))
            self._known[key] = _shortened(cut) or (UNKNOWN,)

    def cut(self, text: str) -> list[int]:
        """The numbers of the most likely pieces of the whole text (Viterbi's algorithm).

        Of cuts that are as likely as each other, the one whose last piece is longest: „555“ is
        „5“, „55“.  Unknown characters in a row are one piece.
        """
        scores, unknown = self._scores, self._unknown
        best = [0.0] + [-float("inf")] * len(text)  # up to each character
        starts = [0] * (len(text) + 1)  # of the piece that ends there
        for start in range(len(text)):
            so_far = best[start]
            letter = scores.get(text[start])
            likely = so_far + (unknown if letter is None else letter)
            if likely > best[start + 1]:
                best[start + 1], starts[start + 1] = likely, start
            for end in range(start + 2, len(text) + 1):
                score = scores.get(text[start:end], _NONE)
                if score is _NONE:
                    break
                if score is not None and so_far + score > best[end]:
                    best[end], starts[end] = so_far + score, start
        return self._read_off(text, starts)

    def _read_off(self, text: str, starts: Sequence[int]) -> list[int]:
        ids: list[int] = []
        end = len(text)
        while end:
            number = self._numbers.get(text[starts[end] : end], UNKNOWN)
            if number != UNKNOWN or ids[-1:] != [UNKNOWN]:
                ids.append(number)
            end = starts[end]
        return ids[::-1]


_NONE = float("nan")  # nothing begins like this
_LONG = 200  # characters


def _without_middle(key: str) -> str:
    return key if len(key) <= _LONG else key[: _LONG // 2] + key[-_LONG // 2 :]


def _shortened(ids: Sequence[int]) -> tuple[int, ...]:
    """The first three quarters and the last quarter of what may stay."""
    if len(ids) <= LONGEST:
        return tuple(ids)
    tail = LONGEST // 4
    return (*ids[: LONGEST - tail], *ids[-tail:])
