"""A part of an archive, for one of several machines that share it: every N-th article."""

import re
from dataclasses import dataclass

from quotex.errors import InputError

_WORDS = re.compile(r"(\d{1,9}) ?/ ?(\d{1,9})")


@dataclass
class Shard:
    """Which articles of a run are read: of `of` in a row the one that is `number`, from 1.

    Every article is in one shard, whatever machines read them, as long as the files are the same.
    """

    number: int = 1
    of: int = 1
    _passed: int = 0

    def __post_init__(self) -> None:
        """Raise `InputError` for a shard that there is not."""
        if not 1 <= self.number <= self.of:
            raise InputError(
                f"there is no shard {self.number}/{self.of}: of {max(self.of, 1)}, they are "
                f"1/{max(self.of, 1)} to {max(self.of, 1)}/{max(self.of, 1)}"
            )

    def takes(self) -> bool:
        """Whether the next article belongs to it."""
        self._passed += 1
        return self._passed % self.of == self.number % self.of

    def share(self, count: int) -> int:
        """How many of so many articles are its own."""
        return (count - self.number) // self.of + 1


def named(words: str) -> tuple[int, int]:
    """The shard that words name, „3/10“; raises `InputError` for others."""
    found = _WORDS.fullmatch(words.strip())
    if found is None:
        raise InputError(f"a shard is named I/N, 1/10 to 10/10, not {words!r}")
    number, of = map(int, found.groups())
    Shard(number, of)
    return number, of
