"""The component that reads: each document once, a vector a word."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from spacy.tokens import Doc

from quotex import model_folders
from quotex.encoder.component import BATCH, Component, in_batches
from quotex.encoder.pieces import BEGIN, END, PAD, Pieces
from quotex.encoder.session import ALL_CORES, Model
from quotex.encoder.windows import windows
from quotex.lines import white_space
from quotex.running.streams import batched

PIECES = 400  # in one run of the encoder, padding included: a few per cent faster than 200
_BUCKET = 4  # window lengths are padded to a multiple: what comes out hangs on nothing else


class Encoder(Component):
    """Runs the encoder once over each document; `doc.tensor` is (tokens, width) afterwards.

    White space has no vector: zeros.  A window's vectors are the same in whatever company it is
    run: it is padded to a length of its own, and its numbers are rounded row by row.

    `meaning` (unless it is `None`) gives for a document the one that is read in its place, and the
    token there of each of its own; `None` for one that is read as it stands.  That other document
    stays with the first one, with its vectors, until somebody takes it: `read_for`.
    """

    factory = "quotex_encoder"
    files = ("pieces.tsv", "model.onnx")

    def __init__(self, threads: int = ALL_CORES, pack_lines: bool = False) -> None:
        """`threads`: how many runs go side by side, 0 for as many as the machine has cores.

        `pack_lines`: whether lines that fit into one window together are read together.
        """
        super().__init__()
        self.threads = threads
        self.pack_lines = pack_lines
        self.pieces: Pieces | None = None
        self.model: Model | None = None
        self.meaning: Meaning | None = None
        self._read: WeakKeyDictionary[Doc, Doc] = WeakKeyDictionary()  # in place of which document

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write the files into the folder `path`; the pipeline around it is somebody's own now."""
        super().to_disk(path)
        model_folders.unseal(Path(path).parent)

    def from_disk(self, path: str | Path, **kwargs: Any) -> Component:
        """Read what `to_disk` wrote, in a pipeline that is whole (`spacy.load` of the folder)."""
        model_folders.check(Path(path).parent)
        return super().from_disk(path)

    def take(self, files: dict[str, bytes]) -> None:
        """Use pieces and model."""
        self.pieces = Pieces.from_bytes(files["pieces.tsv"])
        self.model = Model(files["model.onnx"], self.threads)

    def use_threads(self, threads: int) -> None:
        """Run with so many threads from now on."""
        self.threads = threads
        if self.model is not None:
            self.model = Model(self.model.data, threads)

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = BATCH) -> Iterator[Doc]:
        """Annotate documents, `batch_size` at a time but no more than `BATCH`.

        While the caller works on some documents, the encoder reads the next ones; with a
        `batch_size` of 1 it waits for them to be asked for.
        """
        if batch_size == 1:
            yield from super().pipe(stream, batch_size=1)
            return
        batches = in_batches(stream, batch_size)
        before: tuple[Sequence[Doc], _Runs] | None = None
        while True:
            try:
                docs = next(batches, None)
                now = None if docs is None else (docs, self._begun(docs))
            except Exception:
                if before is not None:  # they were read before what went wrong
                    yield from self._finished(*before)
                raise
            if before is not None:
                yield from self._finished(*before)
            if now is None:
                return
            before = now

    def read_for(self, doc: Doc) -> Doc | None:
        """The document that was read in the place of `doc`, with its vectors, which are given once.

        `None` where `doc` was read as it stands.
        """
        return self._read.pop(doc, None)

    def annotate(self, docs: Sequence[Doc]) -> None:
        """Set `doc.tensor` of each."""
        self._finished(docs, self._begun(docs))

    def _begun(self, docs: Sequence[Doc]) -> "_Runs":
        """The encoder's runs over the documents' windows: which windows, and what comes out."""
        if self.pieces is None or self.model is None:
            raise ValueError("the component 'quotex_encoder' has no model: load it from disk")
        places: dict[Content, list[_Placed]] = defaultdict(list)
        readings: list[_Reading | None] = []
        for number, doc in enumerate(docs):
            reading = self.meaning(doc) if self.meaning is not None else None
            readings.append(reading)
            for window in windows(reading[0] if reading else doc, self.pieces, self.pack_lines):
                places[tuple(window.pieces)].append((number, window.words, window.kept))
        by_length: dict[int, list[Content]] = defaultdict(list)
        for content in places:  # a line that comes again, „(dpa)“, is read once
            by_length[-(-(sum(map(len, content)) + 2) // _BUCKET) * _BUCKET].append(content)
        lengths = sorted(by_length, reverse=True)  # the longest runs first: none is waited for
        batches = [
            (length, batch)
            for length in lengths
            for batch in batched(by_length[length], max(1, PIECES // length))
        ]
        outputs = self.model.run_all([inputs_of(batch, length) for length, batch in batches])
        return _Runs(readings, places, [batch for _, batch in batches], outputs)

    def _finished(self, docs: Sequence[Doc], runs: "_Runs") -> Sequence[Doc]:
        """The documents with what came out."""
        lengths = [
            len(reading[0] if reading else doc)
            for doc, reading in zip(docs, runs.readings, strict=True)
        ]
        tensors: list[np.ndarray | None] = [None] * len(docs)
        for batch, (vectors,) in zip(runs.batches, runs.outputs, strict=True):
            at = 0
            for content in batch:
                of_content = vectors[at : at + len(content)]
                at += len(content)
                for number, words, (start, end) in runs.places[content]:
                    tensor = tensors[number]
                    if tensor is None:
                        tensor = np.zeros((lengths[number], vectors.shape[1]), np.float32)
                        tensors[number] = tensor
                    tensor[words[start:end]] = of_content[start:end]
        for doc, tensor, reading in zip(docs, tensors, runs.readings, strict=True):
            if tensor is None:
                doc.tensor = np.zeros((len(doc), 0), np.float32)
            elif reading is None:
                doc.tensor = tensor
            else:
                meant, places = reading
                meant.tensor = tensor
                self._read[doc] = meant
                doc.tensor = tensor[places]
                doc.tensor[white_space(doc)] = 0
        return docs

    def __reduce__(self) -> tuple[Any, ...]:
        """What another process is sent."""
        return _encoder, (self.threads, self.pack_lines, self._files, self.meaning)


Content = tuple[tuple[int, ...], ...]
"""A window's pieces, word by word."""
_Placed = tuple[int, Sequence[int], tuple[int, int]]  # document, words and those that are kept
_Reading = tuple[Doc, np.ndarray]  # what is read in a document's place, and where its tokens are
Meaning = Callable[[Doc], "_Reading | None"]


@dataclass(frozen=True)
class _Runs:
    """The runs over some documents: which contents in which, and where these stand.

    `readings`: what is read in each document's place.  `outputs`: of each of the `batches`.
    """

    readings: Sequence["_Reading | None"]
    places: Mapping[Content, Sequence[_Placed]]
    batches: Sequence[Sequence[Content]]
    outputs: Iterator[Sequence[np.ndarray]]


def inputs_of(batch: Sequence[Content], length: int) -> dict[str, np.ndarray]:
    """What the model takes for windows of one length, in pieces, begin and end included.

    `ids`: of the pieces, (windows, length).  `first`, `last`: where each word's pieces begin and
    end among them all, (words,).
    """
    ids = np.full((len(batch), length), PAD, np.int64)
    firsts, lasts = [], []
    for row, content in enumerate(batch):
        flat = [piece for word in content for piece in word]
        ids[row, : len(flat) + 2] = [BEGIN, *flat, END]
        ends = np.cumsum([len(word) for word in content]) + row * length
        lasts.append(ends)
        firsts.append(np.concatenate([[row * length], ends[:-1]]) + 1)
    return {"ids": ids, "first": np.concatenate(firsts), "last": np.concatenate(lasts)}


def _encoder(
    threads: int, pack_lines: bool, files: dict[str, bytes], meaning: Meaning | None
) -> Component:
    made = Encoder(threads, pack_lines)
    made.meaning = meaning
    return made.with_files(files) if files else made
