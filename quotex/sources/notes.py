"""What reading has left out or changed without a `Failure` for it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from quotex.sources.formats import next_step
from quotex.sources.text import Failure, Text

_MOST_ENDINGS = 8  # that one line names


@dataclass
class Notes:
    """What `quotex.read(…, notes=notes)` has left out or changed, once it is through.

    `skipped`: how many files of folders were not read since their ending is none of those that
    are, by ending („.png“; "" for none).  `repeated`: how many rows had an id that another article
    has; their ids have the row behind them („Kern#7“).  `str(notes)` says all that in lines, and
    is empty where there is nothing to say.
    """

    skipped: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    example: str = ""  # of an id that was repeated, as it is now
    _places: dict[int, int] = field(default_factory=dict, repr=False)  # of the ids

    def __str__(self) -> str:
        """What there is to say, a line for each."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        if self.skipped:
            named = [
                f"{count:,} {ending or 'without ending'}"
                for ending, count in self.skipped.most_common(_MOST_ENDINGS)
            ]
            more = ", …" if len(self.skipped) > _MOST_ENDINGS else ""
            yield (
                f"{_number(self.skipped.total(), 'file')} skipped, whose ending is none that is "
                f"read: {', '.join(named)}{more}"
            )
            endings = (ending for ending, _ in self.skipped.most_common())
            yield from filter(None, map(next_step, endings))
        if self.repeated:
            yield (
                f"{_number(self.repeated, 'row')} with the id of another article: the row is put "
                f"behind it ({self.example!r}); say with --id-column what tells articles apart"
            )

    def skip(self, file: str) -> None:
        """Count a file that is not read."""
        self.skipped[Path(file).suffix.lower()] += 1

    def told_apart(self, one: Text | Failure) -> Text | Failure:
        """An article with an id that no other has: the row is put behind one that is repeated."""
        name, file, row = (one.meta.get(key, "") for key in ("id", "file", "row"))
        place = f"{file}#{row}"
        if not name or self._is_first(name, place):
            return one
        unique = f"{name}#{row}"
        if not self._is_first(unique, place):  # another file has it
            unique = f"{name}#{place}"
        self.repeated += 1
        self.example = self.example or unique
        return replace(one, meta={**one.meta, "id": unique})

    def _is_first(self, name: str, place: str) -> bool:
        """Whether an id comes for the first time, or again since its file is read again.

        Numbers stand for them: there may be millions.
        """
        return self._places.setdefault(hash(name), hash(place)) == hash(place)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
