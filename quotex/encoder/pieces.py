"""Words as the encoder's pieces: „Verteidigungsministerin“ is „▁Verteidigung“, „sminister“, „in“.

The pieces are those of multilingual-e5-small (SentencePiece's unigram model, Kudo 2018), cut down
to the ones that German uses; a word that they do not hold whole comes apart into smaller ones.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Tokenizer

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3  # the encoder's special pieces
LONGEST = 16  # pieces of a word that are read: of „https://…“ the first and the last
_SPACE = "▁"
_CACHED = 200_000  # words


class Pieces:
    """Cuts words into pieces and remembers how."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        """Take a unigram tokenizer without pre-tokenizer."""
        self.tokenizer = tokenizer
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def from_bytes(cls, data: bytes) -> "Pieces":
        """From the tokenizer's JSON."""
        return cls(Tokenizer.from_str(data.decode("utf-8")))

    @classmethod
    def from_disk(cls, path: Path) -> "Pieces":
        """From the tokenizer's JSON file."""
        return cls.from_bytes(path.read_bytes())

    def to_bytes(self) -> bytes:
        """The tokenizer's JSON."""
        return str(self.tokenizer.to_str()).encode("utf-8")

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
        if not new:
            return
        if len(self._known) + len(new) > _CACHED:
            self._known = {}
            return self._learn(new)
        # A key of a million characters (a line without a space) is not cut as a whole.
        shown = [
            key if len(key) <= _LONG else key[: _LONG // 2] + key[-_LONG // 2 :] for key in new
        ]
        for key, cut in zip(new, self.tokenizer.encode_batch(shown), strict=True):
            self._known[key] = _shortened(cut.ids) or (UNKNOWN,)


_LONG = 200  # characters


def _shortened(ids: Sequence[int]) -> tuple[int, ...]:
    """The first three quarters and the last quarter of what may stay."""
    if len(ids) <= LONGEST:
        return tuple(ids)
    tail = LONGEST // 4
    return (*ids[: LONGEST - tail], *ids[-tail:])
