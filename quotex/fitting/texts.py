"""Annotated articles that are parsed once and read again and again with other weights."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from quotex.article import QuoteType
from quotex.attribution.witness import NAMES
from quotex.corpus import Gold
from quotex.evaluation.comparing import Answer, Compared
from quotex.known.knowledge import Knowledge
from quotex.language.parsing import parsed
from quotex.normalised import normalised
from quotex.pipeline import component_of
from quotex.quote_types import chosen
from quotex.reader import decided
from quotex.weights.own import OwnWeights

DIRECT: QuoteType = "direct"
_OF_MARKS = "stands in quotation marks"  # what every claim in marks begins with


class Texts:
    """The articles, in the order of gold."""

    def __init__(self, gold: Sequence[Gold], nlp: Language, more: Knowledge) -> None:
        """Parse them; `more`: what quotex reads with beside what the pipeline knows."""
        self.gold = gold
        self._quotex = component_of(nlp)
        self._knows = self._quotex.knowledge.with_more(more)
        with self._knows.in_use():
            self._sources = [normalised(one.article.text) for one in gold]
            texts = (source.text for source in self._sources)
            self._docs = [_light(doc) for doc in parsed(texts, nlp)]

    def __len__(self) -> int:
        """How many articles."""
        return len(self.gold)

    def compared(self, number: int, own: OwnWeights | None = None) -> Compared:
        """An article's gold beside what quotex says with these weights, by default its own."""
        gold = self.gold[number]
        knows = replace(self._knows, weights=own)
        article = self._quotex.read(self._docs[number], self._sources[number], knowledge=knows)
        return Compared(gold, Answer.of(article))

    @cached_property
    def begins(self) -> Mapping[QuoteType, frozenset[tuple[str, str]]]:
        """What the claims of each type begin with: table and name of evidence that each has one of.

        A number that is added to all of them is an offset of the type.
        """
        seen: dict[tuple[str, str], Counter[QuoteType]] = defaultdict(Counter)
        for doc in self._docs:
            with self._knows.in_use():
                _, decisions, _ = decided(doc, self._quotex.threshold, known=self._knows.known)
            for claim in (decision.claim for decision in decisions):
                if claim.type == DIRECT:
                    seen["uttered", _OF_MARKS][claim.type] += 1
                elif claim.why:
                    seen["reported", claim.why][claim.type] += 1
        found: dict[QuoteType, set[tuple[str, str]]] = defaultdict(set)
        for place, types in seen.items():
            found[types.most_common(1)[0][0]].add(place)
        return {type: frozenset(found[type]) for type in NAMES if type in chosen(None)}


def _light(doc: Doc) -> Doc:
    """The document without its vectors: 1.5 KB a word that nobody asks for again."""
    doc.tensor = np.zeros((0,), np.float32)
    return doc
