"""What all components of the embedded pipeline share: files with sums, documents in batches."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

from spacy.tokens import Doc

from quotex.encoder import store
from quotex.errors import PipelineError
from quotex.running.streams import batched_by_weight

BATCH = 16  # documents at a time; more would need more memory and be no faster
_MANY = 50_000  # words of documents that are read together: a vector takes 1.5 KB


class Component(ABC):
    """What all components share: files with a manifest, documents in batches."""

    factory: ClassVar[str]
    files: ClassVar[tuple[str, ...]]

    def __init__(self) -> None:
        """Start empty: `from_disk` brings the files."""
        self._files: dict[str, bytes] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one document."""
        self.annotate([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = BATCH) -> Iterator[Doc]:
        """Annotate documents, at most `batch_size` or `BATCH` at a time, of long ones fewer."""
        for docs in in_batches(stream, batch_size):
            self.annotate(docs)
            yield from docs

    @abstractmethod
    def annotate(self, docs: Sequence[Doc]) -> None:
        """Annotate some documents together."""

    @abstractmethod
    def take(self, files: dict[str, bytes]) -> None:
        """Use the files' content."""

    # --- spaCy's ways of storing ---------------------------------------------------------------

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write the files into the folder `path`, with a manifest."""
        store.write_files(Path(path), self._files)

    def from_disk(self, path: str | Path, **kwargs: Any) -> "Component":
        """Read what `to_disk` wrote; raises `PipelineError` for a file that is not whole."""
        return self.with_files(store.read_files(Path(path)))

    def to_bytes(self, **kwargs: Any) -> bytes:
        """All files."""
        return store.packed(self._files)

    def from_bytes(self, data: bytes, **kwargs: Any) -> "Component":
        """Read what `to_bytes` made."""
        return self.with_files(store.unpacked(data))

    def with_files(self, files: dict[str, bytes]) -> "Component":
        """The component with these files; raises `PipelineError` where they are not such files."""
        if missing := [name for name in self.files if name not in files]:
            raise PipelineError(f"{self.factory}: {missing[0]} is missing: {store.REMEDY}")
        self._files = {name: files[name] for name in self.files}
        try:
            self.take(self._files)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            raise PipelineError(
                f"{self.factory}: {' or '.join(self.files)} is not what was written: {store.REMEDY}"
            ) from None
        return self


def in_batches(stream: Iterable[Doc], size: int) -> Iterator[list[Doc]]:
    """Some documents of the stream at a time: at most `size`, or `BATCH`, of long ones fewer."""
    return batched_by_weight(stream, max(1, min(size, BATCH)), len, _MANY)
