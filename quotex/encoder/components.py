"""spaCy components on one shared encoder: sentences, tags, morphology, syntax, names.

Factories: `quotex_encoder`, which sets `doc.tensor`, and behind it, in any selection,
`quotex_sentences`, `quotex_tagger`, `quotex_morphologizer`, `quotex_parser`, `quotex_names`.
"""

import json
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, MORPH, POS, SENT_START, TAG
from spacy.language import Language
from spacy.strings import StringStore
from spacy.symbols import IDS
from spacy.tokens import Doc

from quotex import model_folders
from quotex.encoder import people, store
from quotex.encoder.heads import FEATURES, NONE, ROOT
from quotex.encoder.names import whole_names
from quotex.encoder.noun_chunks import noun_chunks
from quotex.encoder.pieces import BEGIN, END, PAD, Pieces
from quotex.encoder.session import ALL_CORES, Model
from quotex.encoder.tree import best_tree
from quotex.encoder.windows import windows
from quotex.errors import PipelineError
from quotex.lines import starts_of_lines, white_space
from quotex.running.streams import batched, batched_by_weight

BATCH = 16  # documents at a time; more would need more memory and be no faster
_MANY = 50_000  # words of documents that are read together: a vector takes 1.5 KB
_PIECES = 200  # in one run of the encoder, padding included: what a core keeps in its cache
_STRETCH = 4096  # words that a head reads at a time: what lies between its layers is dropped
_BUCKET = 8  # window lengths are padded to a multiple: what comes out hangs on nothing else
_BEGINS, _INSIDE = 1, -1  # spaCy's SENT_START


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
        for docs in _batches(stream, batch_size):
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


def _batches(stream: Iterable[Doc], size: int) -> Iterator[list[Doc]]:
    return batched_by_weight(stream, max(1, min(size, BATCH)), len, _MANY)


# --- The encoder -------------------------------------------------------------------------------


class Encoder(Component):
    """Runs the encoder once over each document; `doc.tensor` is (tokens, width) afterwards.

    White space has no vector: zeros.  A window's vectors are the same in whatever company it is
    run: it is padded to a length of its own, and its numbers are rounded row by row.
    """

    factory = "quotex_encoder"
    files = ("pieces.tsv", "model.onnx")

    def __init__(self, threads: int = ALL_CORES) -> None:
        """`threads`: how many runs go side by side, 0 for as many as the machine has cores."""
        super().__init__()
        self.threads = threads
        self.pieces: Pieces | None = None
        self.model: Model | None = None

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
        batches = _batches(stream, batch_size)
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

    def annotate(self, docs: Sequence[Doc]) -> None:
        """Set `doc.tensor` of each."""
        self._finished(docs, self._begun(docs))

    def _begun(self, docs: Sequence[Doc]) -> "_Runs":
        """The encoder's runs over the documents' windows: which windows, and what comes out."""
        if self.pieces is None or self.model is None:
            raise ValueError("the component 'quotex_encoder' has no model: load it from disk")
        places: dict[_Content, list[_Placed]] = defaultdict(list)
        for number, doc in enumerate(docs):
            for window in windows(doc, self.pieces):
                places[tuple(window.pieces)].append((number, window.words, window.kept))
        by_length: dict[int, list[_Content]] = defaultdict(list)
        for content in places:  # a line that comes again, „(dpa)“, is read once
            by_length[-(-(sum(map(len, content)) + 2) // _BUCKET) * _BUCKET].append(content)
        lengths = sorted(by_length, reverse=True)  # the longest runs first: none is waited for
        batches = [
            (length, batch)
            for length in lengths
            for batch in batched(by_length[length], max(1, _PIECES // length))
        ]
        outputs = self.model.run_all([_inputs(batch, length) for length, batch in batches])
        return [[places[content] for content in batch] for _, batch in batches], outputs

    def _finished(self, docs: Sequence[Doc], runs: "_Runs") -> Sequence[Doc]:
        """The documents with what came out."""
        tensors: list[np.ndarray | None] = [None] * len(docs)
        for batch, (vectors,) in zip(*runs, strict=True):
            at = 0
            for placed in batch:
                for number, words, (start, end) in placed:
                    tensor = tensors[number]
                    if tensor is None:
                        tensor = np.zeros((len(docs[number]), vectors.shape[1]), np.float32)
                        tensors[number] = tensor
                    tensor[words[start:end]] = vectors[at + start : at + end]
                at += len(placed[0][1])
        for doc, tensor in zip(docs, tensors, strict=True):
            doc.tensor = np.zeros((len(doc), 0), np.float32) if tensor is None else tensor
        return docs

    def __reduce__(self) -> tuple[Any, ...]:
        """What another process is sent."""
        return _encoder, (self.threads, self._files)


_Content = tuple[tuple[int, ...], ...]  # a window's pieces, word by word
_Placed = tuple[int, Sequence[int], tuple[int, int]]  # document, words and those that are kept
_Runs = tuple[list[list[list[_Placed]]], Iterator[list[np.ndarray]]]  # where each content stands


def _inputs(batch: Sequence[_Content], length: int) -> dict[str, np.ndarray]:
    """What the model takes for windows of one length."""
    ids = np.full((len(batch), length), PAD, np.int64)
    firsts, lasts = [], []
    for row, content in enumerate(batch):
        flat = [piece for word in content for piece in word]
        ids[row, : len(flat) + 2] = [BEGIN, *flat, END]
        ends = np.cumsum([len(word) for word in content]) + row * length
        lasts.append(ends)
        firsts.append(np.concatenate([[row * length], ends[:-1]]) + 1)
    return {"ids": ids, "first": np.concatenate(firsts), "last": np.concatenate(lasts)}


def _encoder(threads: int, files: dict[str, bytes]) -> Component:
    made = Encoder(threads)
    return made.with_files(files) if files else made


@Language.factory("quotex_encoder", default_config={"threads": ALL_CORES}, assigns=["doc.tensor"])
def make_encoder(nlp: Language, name: str, threads: int) -> Encoder:
    """Make the component, empty.  `threads`: that run the encoder, 0 for the machine's cores."""
    return Encoder(threads)


# --- The heads ---------------------------------------------------------------------------------


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


class Sentences(HeadComponent):
    """Sets where sentences begin: always with a line, else where the model says."""

    factory = "quotex_sentences"

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set `token.is_sent_start`."""
        (begins,) = self.answers(vectors)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            marks = np.where(begins[start:end] == 1, _BEGINS, _INSIDE)
            white = white_space(doc)
            marks[white] = _INSIDE
            marks[starts_of_lines(doc)] = _BEGINS
            _cut_long(marks, white)
            _write(doc, [SENT_START], [marks])

    def write_blank(self, doc: Doc) -> None:
        """All white space is one sentence."""
        _write(doc, [SENT_START], [np.full(len(doc), _INSIDE)])


class Tagger(HeadComponent):
    """Sets `token.pos` and `token.tag` (STTS)."""

    factory = "quotex_tagger"

    def take(self, files: dict[str, bytes]) -> None:
        """Use model and labels."""
        super().take(files)
        self.tags = self.ids("tag")
        self.parts = np.array([IDS[name] for name in self.label_names["pos"]], np.uint64)

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set part of speech and tag; white space is SPACE and _SP."""
        pos, tag = self.answers(vectors)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            parts, tags = self.parts[pos[start:end]], self.tags[tag[start:end]]
            white = white_space(doc)
            parts[white], tags[white] = IDS["SPACE"], self.strings.add("_SP")
            _write(doc, [POS, TAG], [parts, tags])

    def write_blank(self, doc: Doc) -> None:
        """White space is SPACE and _SP."""
        count = len(doc)
        tags = np.full(count, self.strings.add("_SP"), np.uint64)
        _write(doc, [POS, TAG], [np.full(count, IDS["SPACE"]), tags])


class Morphologizer(HeadComponent):
    """Sets `token.morph`: Case, Gender, Number, Mood and more."""

    factory = "quotex_morphologizer"

    def take(self, files: dict[str, bytes]) -> None:
        """Use model and labels."""
        super().take(files)
        sizes = [len(self.label_names[name]) for name in FEATURES]
        self._place = np.cumprod([1, *sizes[:-1]])

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set the features of each word."""
        chosen = np.stack(self.answers(vectors), axis=1)
        kinds, which = np.unique(chosen @ self._place, return_inverse=True)
        example = np.zeros(len(kinds), np.int64)
        example[which] = np.arange(len(which))
        texts = [self._text(chosen[i]) for i in example]
        vocab, keys = None, np.array([], np.uint64)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            if doc.vocab is not vocab:
                vocab = doc.vocab
                keys = np.array([vocab.morphology.add(text) for text in texts], np.uint64)
            morphs = keys[which[start:end]]
            morphs[white_space(doc)] = vocab.morphology.add("")
            _write(doc, [MORPH], [morphs])

    def write_blank(self, doc: Doc) -> None:
        """White space has no features."""
        _write(doc, [MORPH], [np.full(len(doc), doc.vocab.morphology.add(""), np.uint64)])

    def _text(self, chosen: Sequence[int]) -> str:
        pairs = (
            (name, self.label_names[name][label])
            for name, label in zip(FEATURES, chosen, strict=True)
        )
        return "|".join(f"{name}={value}" for name, value in sorted(pairs) if value != NONE)


class Parser(HeadComponent):
    """Sets `token.head` and `token.dep`: a tree for each sentence.

    White space hangs on the word before it.
    """

    factory = "quotex_parser"
    files = ("arcs.onnx", "relations.onnx", "labels.json")

    def take(self, files: dict[str, bytes]) -> None:
        """Use models and labels."""
        super().take({"model.onnx": files["relations.onnx"], "labels.json": files["labels.json"]})
        self.arcs = Model(files["arcs.onnx"], threads=1)
        self.relations = self.ids("relation")
        self.root = self.label_names["relation"].index(ROOT)

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set heads and labels."""
        sentences = [
            sentence + start
            for doc, start in zip(docs, ends[:-1], strict=True)
            for sentence in _sentences(doc)
        ]
        heads = np.full(len(vectors), -1)
        for sentence, tree in zip(sentences, self._trees(vectors, sentences), strict=True):
            found = np.array(tree)
            heads[sentence] = np.where(found < 0, -1, sentence[found])
        on_root = heads < 0
        labels = np.concatenate(
            [
                self._labels(
                    vectors[start:end], np.where(on_root[start:end], -1, heads[start:end] - start)
                )
                for start, end in pairwise(_stretches(sentences, len(vectors)))
            ]
        )
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            self._set(doc, heads[start:end] - start, on_root[start:end], labels[start:end])

    def _trees(self, vectors: np.ndarray, sentences: Sequence[np.ndarray]) -> list[list[int]]:
        """The tree of each sentence; those of like length are scored together."""
        trees: list[list[int]] = [[]] * len(sentences)
        by_length: dict[int, list[int]] = defaultdict(list)
        for i, sentence in enumerate(sentences):
            by_length[len(sentence)].append(i)
        for size in sorted(by_length):
            for together in batched(by_length[size], max(1, _PIECES // size)):
                (scores,) = self.arcs.run(words=vectors[np.stack([sentences[i] for i in together])])
                for i, table in zip(together, scores, strict=True):
                    trees[i] = best_tree(table)
        return trees

    def _labels(self, vectors: np.ndarray, heads: np.ndarray) -> np.ndarray:
        """The label of each arc; `heads` are numbers of these words, -1 for the root."""
        assert self.model is not None
        (scores,) = self.model.run(words=vectors, heads=heads)
        on_root = heads < 0
        scores[on_root, :] = -np.inf
        scores[on_root, self.root] = 0
        scores[~on_root, self.root] = -np.inf
        labels: np.ndarray = self.relations[scores.argmax(axis=1)]
        return labels

    def _set(self, doc: Doc, heads: np.ndarray, on_root: np.ndarray, labels: np.ndarray) -> None:
        places = np.arange(len(doc))
        offsets = np.where(on_root, 0, heads - places)
        white = white_space(doc)
        offsets[white] = -1  # „Gestern \n\n“ hangs on „Gestern“
        if white[0]:
            offsets[0] = np.argmin(white)
        labels = labels.copy()
        labels[white] = self.strings.add("dep")
        _write_tree(doc, offsets, labels)

    def write_blank(self, doc: Doc) -> None:
        """White space hangs on the white space before it."""
        if len(doc):
            offsets = np.full(len(doc), -1)
            offsets[0] = 0
            labels = np.full(len(doc), self.strings.add("dep"), np.uint64)
            labels[0] = self.strings.add(ROOT)
            _write_tree(doc, offsets, labels)


_PERSON = "B-PER"


class Names(HeadComponent):
    """Sets `doc.ents`: PER, ORG, LOC, MISC."""

    factory = "quotex_names"

    def take(self, files: dict[str, bytes]) -> None:
        """Use model and labels."""
        super().take(files)
        self.label_names["name"].index(_PERSON)

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of names."""
        marks = self.label_names.get("name", ())
        return tuple(dict.fromkeys(label[2:] for label in marks if label != "O"))

    def write(self, docs: Sequence[Doc], vectors: np.ndarray, ends: Sequence[int]) -> None:
        """Set the names."""
        (scores,) = self.answers(vectors)
        marks = self.label_names["name"]
        kinds = np.array(
            [self.strings.add(mark[2:]) if mark != "O" else 0 for mark in marks], np.uint64
        )
        place = np.array([{"I": 1, "O": 2, "B": 3}[mark[0]] for mark in marks])
        begins = marks.index(_PERSON)
        for doc, start, end in zip(docs, ends[:-1], ends[1:], strict=True):
            words = np.flatnonzero(~white_space(doc))
            chosen = np.zeros(len(doc), np.int64)
            of_words = scores[start:end][words]
            found = whole_names(of_words, marks)
            people.put_right([doc[i].text for i in words.tolist()], found, of_words, begins)
            chosen[words] = found
            _without_gaps(chosen, words)
            _write(doc, [ENT_IOB, ENT_TYPE], [place[chosen], kinds[chosen]])

    def write_blank(self, doc: Doc) -> None:
        """White space is no name."""
        _write(doc, [ENT_IOB, ENT_TYPE], [np.full(len(doc), 2), np.zeros(len(doc))])


def _without_gaps(chosen: np.ndarray, words: np.ndarray) -> None:
    """White space inside a name belongs to it: „Ada  Kern“."""
    for before, after in pairwise(words):
        if after - before > 1 and chosen[after] and chosen[after] % 2 == 0:
            chosen[before + 1 : after] = chosen[after]


def _stretches(sentences: Sequence[np.ndarray], count: int) -> list[int]:
    """The borders of stretches of some `_STRETCH` words; none cuts a sentence."""
    borders = [0]
    for sentence in sentences:
        if sentence[-1] - borders[-1] >= _STRETCH:
            borders.append(int(sentence[-1]) + 1)
    return borders if borders[-1] == count else [*borders, count]


_LONGEST = 400  # words of a sentence: a parser compares each with each


def _cut_long(marks: np.ndarray, white: np.ndarray) -> None:
    """Begin a sentence in one that has no end: a list of ten thousand names."""
    starts = np.flatnonzero(marks == _BEGINS)
    for start, end in pairwise([*starts.tolist(), len(marks)]):
        if end - start > _LONGEST:
            words = start + np.flatnonzero(~white[start:end])
            marks[words[_LONGEST::_LONGEST]] = _BEGINS


def _sentences(doc: Doc) -> list[np.ndarray]:
    """The numbers of the words of each sentence, without white space."""
    words = np.flatnonzero(~white_space(doc))
    if not doc.has_annotation("SENT_START"):
        return [words[at : at + _LONGEST] for at in range(0, len(words), _LONGEST)]
    begins = doc.to_array(SENT_START).astype(np.int64) == _BEGINS
    number = begins.cumsum()[words]
    parts = np.split(words, np.flatnonzero(np.diff(number)) + 1)
    return [part for part in parts if len(part)]


def _write(doc: Doc, attributes: Sequence[int], columns: Sequence[np.ndarray]) -> None:
    if len(doc):
        table = [np.asarray(column).astype(np.int64).astype(np.uint64) for column in columns]
        doc.from_array(list(attributes), np.stack(table, axis=1))  # type: ignore[arg-type]  # numpy


def _write_tree(doc: Doc, offsets: np.ndarray, labels: np.ndarray) -> None:
    _write(doc, [HEAD, DEP], [offsets, labels])


@Language.factory("quotex_sentences", requires=["doc.tensor"], assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> Sentences:
    """Make the component, empty."""
    return Sentences(nlp.vocab.strings)


@Language.factory("quotex_tagger", requires=["doc.tensor"], assigns=["token.pos", "token.tag"])
def make_tagger(nlp: Language, name: str) -> Tagger:
    """Make the component, empty."""
    return Tagger(nlp.vocab.strings)


@Language.factory("quotex_morphologizer", requires=["doc.tensor"], assigns=["token.morph"])
def make_morphologizer(nlp: Language, name: str) -> Morphologizer:
    """Make the component, empty."""
    return Morphologizer(nlp.vocab.strings)


@Language.factory("quotex_parser", requires=["doc.tensor"], assigns=["token.dep", "token.head"])
def make_parser(nlp: Language, name: str) -> Parser:
    """Make the component, empty; from now on `doc.noun_chunks` goes by its labels."""
    nlp.vocab.get_noun_chunks = noun_chunks  # type: ignore[assignment]  # the stub is wrong: ints
    return Parser(nlp.vocab.strings)


@Language.factory(
    "quotex_names",
    requires=["doc.tensor"],
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
)
def make_names(nlp: Language, name: str) -> Names:
    """Make the component, empty."""
    return Names(nlp.vocab.strings)
