"""Parts of speech, tags and features of words."""

from collections.abc import Sequence

import numpy as np
from spacy.attrs import MORPH, POS, TAG
from spacy.symbols import IDS
from spacy.tokens import Doc

from quotex.encoder.head_component import HeadComponent, write_layers
from quotex.encoder.heads import FEATURES, NONE
from quotex.lines import white_space


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
            write_layers(doc, [POS, TAG], [parts, tags])

    def write_blank(self, doc: Doc) -> None:
        """White space is SPACE and _SP."""
        count = len(doc)
        tags = np.full(count, self.strings.add("_SP"), np.uint64)
        write_layers(doc, [POS, TAG], [np.full(count, IDS["SPACE"]), tags])


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
            write_layers(doc, [MORPH], [morphs])

    def write_blank(self, doc: Doc) -> None:
        """White space has no features."""
        write_layers(doc, [MORPH], [np.full(len(doc), doc.vocab.morphology.add(""), np.uint64)])

    def _text(self, chosen: Sequence[int]) -> str:
        pairs = (
            (name, self.label_names[name][label])
            for name, label in zip(FEATURES, chosen, strict=True)
        )
        return "|".join(f"{name}={value}" for name, value in sorted(pairs) if value != NONE)
