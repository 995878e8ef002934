"""What a component of spaCy's needs to know something and to take it along."""

from pathlib import Path
from typing import Any

from quotex.known.knowledge import NOTHING, Knowledge


class Knowing:
    """A component that has knowledge; it goes to disk and into bytes with the pipeline."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.knowledge = NOTHING

    def learn(self, more: Knowledge) -> None:
        """Know this instead of what was known of its kind: actors, words."""
        self.knowledge = self.knowledge.with_more(more)

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write what it knows into its folder; its settings are the pipeline's to write."""
        self.knowledge.to_disk(Path(path))

    def from_disk(self, path: str | Path, **kwargs: Any) -> "Knowing":
        """Read what `to_disk` wrote; raises `PipelineError` where it is not whole."""
        self.knowledge = Knowledge.from_disk(Path(path))
        return self

    def to_bytes(self, **kwargs: Any) -> bytes:
        """What it knows."""
        return self.knowledge.data

    def from_bytes(self, data: bytes, **kwargs: Any) -> "Knowing":
        """Know what `to_bytes` gave."""
        self.knowledge = Knowledge.from_bytes(data)
        return self
