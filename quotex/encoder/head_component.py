"""What components with heads share: a model that reads `doc.tensor`, and its labels."""

import json
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from spacy.strings import StringStore
from spacy.tokens import Doc

from quotex.encoder.component import Component
from quotex.encoder.session import Model

_STRETCH = 4096  # words that a head reads at a time: what lies between its layers is dropped


class HeadComponent(Component):
    """A component that reads `doc.tensor`: a model for its heads, and their labels."""

    files: ClassVar[tuple[str, ...]] = ("model.onnx", "labels.json")

    def __init__(self, strings: StringStore) -> None:
        """`strings`: where labels are known to spaCy."""
        super().__init__()
        self.strings = strings
        self.label_names: dict[str, tuple[str, ...]] = {}
        self.model: Model | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """What the component can write."""
        return tuple(dict.fromkeys(label for part in self.label_names.values() for label in part))

    def take(self, files: dict[str, bytes]) -> None:
        """Use model and labels."""
        # Heads are small: more threads would cost more than they bring.
        self.model = Model(files["model.onnx"], threads=1)
        named = json.loads(files["labels.json"])
        self.label_names = {name: tuple(part) for name, part in named.items()}
        for label in self.labels:
            self.strings.add(label)

    def annotate(self, docs: Sequence[Doc]) -> None:
        """Write the annotation of some documents."""
        if self.model is None:
            raise ValueError(f"the component {self.factory!r} has no model: load it from disk")
        read = [doc for doc in docs if _encoded(doc, self.factory)]
        if read:
            tensors = [doc.tensor for doc in read]
            vectors = np.concatenate(tensors) if len(tensors) > 1 else tensors[0]
            ends = np.cumsum([len(doc) for doc in read])
            self.write(read, vectors, [0, *ends.tolist()])
        for doc in docs:
            if not doc.tensor.size:
                self.write_blank(doc)

    @abstractmethod
    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Annotate documents of which document `i` has the vectors `ends[i]` to `ends[i + 1]`."""

    def write_blank(self, doc: Doc) -> None:
        """Annotate a document of white space, or of nothing."""

    def answers(self, vectors: np.ndarray) -> list[np.ndarray]:
        """What the model says of each word, read a stretch at a time."""
        assert self.model is not None
        model = self.model
        stretches = [
            model.run(words=vectors[at : at + _STRETCH])
            for at in range(0, max(1, len(vectors)), _STRETCH)
        ]
        if len(stretches) == 1:
            return stretches[0]
        return [np.concatenate(parts) for parts in zip(*stretches, strict=True)]

    def ids(self, head: str) -> np.ndarray:
        """spaCy's numbers of the head's labels."""
        return np.array([self.strings.add(label) for label in self.label_names[head]], np.uint64)

    def __reduce__(self) -> tuple[Any, ...]:
        """What another process is sent."""
        return _head_component, (type(self), list(self.strings), self._files)


def _head_component(
    kind: type[HeadComponent], strings: list[str], files: dict[str, bytes]
) -> Component:
    made = kind(StringStore(strings))
    return made.with_files(files) if files else made


def _encoded(doc: Doc, factory: str) -> bool:
    """Whether the document has words; raises where no encoder has been."""
    if len(doc.tensor) != len(doc):
        raise ValueError(
            f"the component {factory!r} needs the vectors of 'quotex_encoder': "
            "put that before it in the pipeline"
        )
    return bool(doc.tensor.size)


def write_layers(doc: Doc, attributes: Sequence[int], columns: Sequence[np.ndarray]) -> None:
    """Set attributes of all tokens, a column each."""
    if len(doc):
        table = [np.asarray(column).astype(np.int64).astype(np.uint64) for column in columns]
        doc.from_array(list(attributes), np.stack(table, axis=1))  # type: ignore[arg-type]  # numpy


def stretches(sentences: Sequence[np.ndarray], count: int) -> list[int]:
    """The borders of stretches of some `_STRETCH` words; none cuts a sentence."""
    borders = [0]
    for sentence in sentences:
        if sentence[-1] - borders[-1] >= _STRETCH:
            borders.append(int(sentence[-1]) + 1)
    return borders if borders[-1] == count else [*borders, count]
