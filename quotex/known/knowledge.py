"""What a pipeline knows beside its texts, as one thing that goes wherever the pipeline goes."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import cached_property, lru_cache
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from quotex.errors import InputError, PipelineError, QuotexError
from quotex.known.actors import Known, KnownActor
from quotex.lexicon.added import AddedWords, reading_with
from quotex.lexicon.own_words import added, own_words
from quotex.weights.own import OwnWeights, weighing_with
from quotex.weights.reading import checked, own_weights

Given: TypeAlias = "str | PathLike[str] | None"
_FILE = "knowledge.json"


@dataclass(frozen=True)
class Knowledge:
    """Known actors, words that are added to our own, own weights; each may be nothing."""

    known: Known = field(default_factory=Known)
    words: AddedWords | None = None
    weights: OwnWeights | None = None

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(len(self.known)) or self.words is not None or self.weights is not None

    @property
    def told(self) -> str:
        """What an article says of it beside its pipeline: „ with weights 0f3a9c1e“, or nothing."""
        return f" with weights {self.weights.name}" if self.weights is not None else ""

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Read with words and weights, in this thread, for as long as the block takes."""
        with reading_with(self.words), weighing_with(self.weights):
            yield

    def with_more(self, other: "Knowledge") -> "Knowledge":
        """The same, but with the other's actors where it has any; words and weights likewise."""
        return Knowledge(
            other.known if len(other.known) else self.known,
            other.words or self.words,
            other.weights or self.weights,
        )

    @cached_property
    def data(self) -> bytes:
        """All of it as JSON."""
        rows = [asdict(actor) for actor in self.known]
        data = {
            "known": rows,
            "words": self.words.added if self.words is not None else None,
            "weights": self.weights.tables if self.weights is not None else None,
        }
        return json.dumps(data, ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Knowledge":
        """What was once its `data`; raises `PipelineError` where it is something else."""
        try:
            read = json.loads(data)
            rows = [
                KnownActor(**{**row, "aliases": tuple(row["aliases"])}) for row in read["known"]
            ]
            words = added(read["words"]) if read["words"] is not None else None
            weights = checked(read["weights"]) if read.get("weights") is not None else None
        except (ValueError, TypeError, KeyError, QuotexError):
            raise PipelineError(f"{_FILE} of the pipeline is cut off or changed") from None
        return cls(Known(rows), words, weights)

    def to_disk(self, folder: Path) -> None:
        """Write it into a component's folder; nothing where there is nothing."""
        if self:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / _FILE).write_bytes(self.data)

    @classmethod
    def from_disk(cls, folder: Path) -> "Knowledge":
        """What `to_disk` wrote."""
        path = folder / _FILE
        return cls.from_bytes(path.read_bytes()) if path.is_file() else NOTHING

    def __reduce__(self) -> tuple[Any, ...]:
        """Goes to other processes as its data, of which each makes the same but once."""
        return _made_once, (self.data,)


@lru_cache(maxsize=4)
def _made_once(data: bytes) -> Knowledge:
    return Knowledge.from_bytes(data)


NOTHING = Knowledge()


def knowledge(known: Given = None, lexicon: Given = None, weights: Given = None) -> Knowledge:
    """What a table of known actors, a file of own words and one of own weights say.

    Each may be left out.  Raises `InputError`, in one line, for what is wrong with any.
    """
    if known is None and lexicon is None and weights is None:
        return NOTHING
    for name, file in (("known", known), ("lexicon", lexicon), ("weights", weights)):
        if not isinstance(file, str | PathLike | None):
            raise InputError(f"{name} is a file's name, not {type(file).__name__}")
    from quotex.known.reading import read_known

    return Knowledge(
        Known() if known is None else read_known(known),
        None if lexicon is None else own_words(lexicon),
        None if weights is None else own_weights(weights),
    )
