"""An error in its context: the sentences around it, cut where quote, speaker and cue stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quotex.article import Quote, Span
from quotex.evaluation.comparing import sentences
from quotex.evaluation.errors import Error

_PARAGRAPH = re.compile(r"\S(?:.*\S)?")
_SHOWN = 2  # sentences of a long quote at its start and its end


@dataclass(frozen=True)
class Piece:
    """A stretch of the text and what it is: quote, speaker, cue; „gap“: words left out."""

    text: str
    marks: tuple[str, ...] = ()


class Contexts:
    """The contexts of one article's errors."""

    def __init__(self, text: str) -> None:
        """Cut the text into sentences."""
        self.text = text
        lines = (Span(start=m.start(), end=m.end()) for m in _PARAGRAPH.finditer(text))
        self.lines = list(lines)
        self.sentences = [
            sentence for line in self.lines for sentence in sentences(text, line) if line.end
        ]

    def sides(self, error: Error) -> tuple[list[Piece], list[Piece]]:
        """The same sentences twice: with what gold has marked, and with what the answer has."""
        shown = self._shown(error)
        gold, answered = ([*self._pieces(shown, quote)] for quote in (error.gold, error.answered))
        return gold, answered

    def _shown(self, error: Error) -> list[int]:
        """The sentences of both quotes and one on either side, and those of speakers and cues."""
        quotes = [quote for quote in (error.gold, error.answered) if quote is not None]
        said = sorted({k for quote in quotes for k in self._holding(quote.parts)})
        if not said:
            return []
        near = {*range(max(said[0] - 1, 0), min(said[-1] + 2, len(self.sentences)))}
        near -= {*said[_SHOWN:-_SHOWN]}  # the middle of what is long
        for quote in quotes:
            near.update(self._holding([span for span, _ in _roles(quote)]))
        return sorted(near)

    def _holding(self, spans: Iterable[Span]) -> set[int]:
        return {
            k
            for span in spans
            for k, sentence in enumerate(self.sentences)
            if span.start < sentence.end and sentence.start < span.end
        }

    def _pieces(self, shown: Sequence[int], quote: Quote | None) -> Iterator[Piece]:
        marks = [] if quote is None else [(part, "quote") for part in quote.parts]
        marks += [] if quote is None else _roles(quote)
        before: int | None = None
        for number in shown:
            sentence = self.sentences[number]
            if before is not None and number > before + 1:
                yield Piece(" […] ", ("gap",))
            elif before is not None:
                yield Piece(self.text[self.sentences[before].end : sentence.start])
            yield from self._cut(sentence, marks)
            before = number

    def _cut(self, sentence: Span, marks: Sequence[tuple[Span, str]]) -> Iterator[Piece]:
        inside = {at for span, _ in marks for at in (span.start, span.end)}
        places = sorted({sentence.start, sentence.end, *inside})
        for start, end in pairwise(places):
            if sentence.start <= start and end <= sentence.end:
                of = (name for span, name in marks if span.start <= start and end <= span.end)
                yield Piece(self.text[start:end], tuple(dict.fromkeys(of)))


def _roles(quote: Quote) -> list[tuple[Span, str]]:
    cue = quote.cue.spans if quote.cue else ()
    return [*((s.span, "speaker") for s in quote.speakers), *((span, "cue") for span in cue)]
