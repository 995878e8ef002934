"""What an article says as spans of a spaCy `Doc`, which has tokens and no characters."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from spacy.attrs import IDX, LENGTH
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quotex.article import Article
from quotex.article import Span as Characters


class Tokens:
    """A `Doc`'s tokens by their characters; `Doc.char_span` puts the text together every time."""

    def __init__(self, doc: Doc) -> None:
        """Note where each token begins and ends."""
        self.doc = doc
        starts, lengths = doc.to_array([IDX, LENGTH]).T
        self.starts: list[int] = starts.tolist()
        self.ends: list[int] = (starts + lengths).tolist()

    def span(self, characters: Characters, label: str, quote: str, actor: str = "") -> DocSpan:
        """The tokens that `characters` touch."""
        first, end = self.touched(characters)
        return DocSpan(self.doc, first, end, label=label, kb_id=actor, span_id=quote)

    def touched(self, characters: Characters) -> tuple[int, int]:
        """The numbers of the first token and of the one after the last."""
        first = bisect_right(self.ends, characters.start)
        return first, max(first + 1, bisect_left(self.starts, characters.end))

    def stretches(self, words: tuple[Characters, ...]) -> Iterator[Characters]:
        """Words that stand side by side as one: „nach Angaben von“, but „fügte“ and „hinzu“."""
        current: Characters | None = None
        for word in words:
            if current is None:
                current = word
            elif self.touched(word)[0] <= self.touched(current)[1]:
                current = Characters(start=current.start, end=max(current.end, word.end))
            else:
                yield current
                current = word
        if current is not None:
            yield current


def quote_spans(article: Article, tokens: Tokens) -> Iterator[DocSpan]:
    """A span for every quote."""
    for quote in article.quotes:
        yield tokens.span(quote.span, quote.type, quote.id)


def speaker_spans(article: Article, tokens: Tokens) -> Iterator[DocSpan]:
    """A span for every mention of a speaker at a quote."""
    for quote in article.quotes:
        for speaker in quote.speakers:
            yield tokens.span(speaker.span, speaker.actor.kind, quote.id, speaker.actor.id)


def cue_spans(article: Article, tokens: Tokens) -> Iterator[DocSpan]:
    """A span for every stretch of a cue."""
    for quote in article.quotes:
        if quote.cue is not None:
            for stretch in tokens.stretches(quote.cue.spans):
                yield tokens.span(stretch, quote.cue.kind, quote.id)


def entity_spans(article: Article, tokens: Tokens) -> Iterator[DocSpan]:
    """A span for every mention of an entity, in the order of the text."""
    named = ((span, entity) for entity in article.entities for span in entity.mentions)
    for span, entity in sorted(named, key=lambda one: one[0].start):
        actor = entity.actor.id if entity.actor is not None else ""
        yield tokens.span(span, entity.kind, entity.id, actor)
