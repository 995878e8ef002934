"""The sentences around a quote: what a reader needs to judge it, in one cell.

An article that was read from its JSON has no parse any more, so sentences are told by spaCy's
German tokenizer, which knows abbreviations and ordinals, and by what stands behind a full stop.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import regex

from quotex.article import Article, Quote

if TYPE_CHECKING:
    from quotex.language.tokenizer import LinearTokenizer

_ENDS = regex.compile(r"[.!?…]++|\d{3,20}+\.")  # „2024.“ ends a sentence, „5.“ is an ordinal
_CLOSES = regex.compile(r"[“”«»\"‘’'›‹)\]]++")
_GOES_ON = regex.compile(r"[\p{Ll}–—,;:-]")
_ASIDE = ("credit", "boilerplate")


class Sentences:
    """Where the sentences of an article are, found when they are first asked for."""

    def __init__(self, article: Article) -> None:
        """Take the article, whose text is looked at later."""
        self._article = article
        self._spans: list[tuple[int, int]] | None = None

    def around(self, quote: Quote, more: int) -> str:
        """The sentences that hold a quote, and so many before and behind, on one line.

        „Das reicht“, more=0 → „Das reicht“, sagte Kern.
        """
        spans = self._found()
        first = max(bisect_right(spans, quote.span.start, key=lambda span: span[0]) - 1, 0)
        last = bisect_left(spans, quote.span.end, key=lambda span: span[1]) + 1
        before, behind = spans[max(first - more, 0) : first], spans[last : last + more]
        words = [self._words(before), self._holding(quote, spans[first:last]), self._words(behind)]
        return " ".join(filter(None, words))

    def _holding(self, quote: Quote, spans: Sequence[tuple[int, int]]) -> str:
        """The sentences of a quote; the quote itself where it stands in no paragraph as a whole."""
        words = self._words(spans)
        parts = (self._words([(part.start, part.end)]) for part in quote.parts)
        is_whole = all(part in words for part in parts)
        return words if is_whole else self._words([(quote.span.start, quote.span.end)])

    def _words(self, spans: Iterable[tuple[int, int]]) -> str:
        pieces = (self._article.text[start:end] for start, end in spans)
        return " ".join(" ".join(pieces).split())

    def _found(self) -> list[tuple[int, int]]:
        if self._spans is None:
            self._spans = [
                span
                for start, end in _blocks(self._article)
                for span in _sentences(self._article, start, end)
            ]
        return self._spans


def _blocks(article: Article) -> list[tuple[int, int]]:
    """Paragraphs of what is read, and headings with quotes; an article without them is one."""
    parts = [part for part in article.sections if part.kind not in _ASIDE]
    said = [part for quote in article.quotes for part in quote.parts]
    headings = [part.heading_span for part in parts if part.heading_span is not None]
    told = (one for one in headings if any(one.contains(part) for part in said))
    spans = chain(told, *(part.paragraphs for part in parts))
    found = {(span.start, span.end) for span in spans if span.start < span.end}
    return sorted(found) or [(0, len(article.text))]


def _sentences(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a block; those of words in quotation marks are one."""
    within = [quote.span for quote in article.quotes if quote.type == "direct"]
    inner = [
        cut
        for cut in cuts(article.text[start:end], start)
        if not any(span.start < cut < span.end for span in within)
    ]
    yield from pairwise([start, *inner, end])


def cuts(block: str, offset: int) -> Iterator[int]:
    """Where sentences begin within a block: behind a full stop, its closing marks and a blank."""
    ended = False
    for token in tokenizer()(block):
        if token.is_space:
            continue
        if ended and token.idx and block[token.idx - 1].isspace():
            if not _GOES_ON.match(token.text):
                yield offset + token.idx
            ended = False
        if _ENDS.fullmatch(token.text):
            ended = True
        elif not _CLOSES.fullmatch(token.text):
            ended = False


@cache
def tokenizer() -> "LinearTokenizer":
    """spaCy's tokenizer for German."""
    from spacy import blank

    from quotex.language.tokenizer import linear

    return linear(blank("de").tokenizer)
