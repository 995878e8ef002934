"""Places in the text as it was given: spans, words, sections."""

from bisect import bisect_right
from collections.abc import Sequence

from quotex.article import Cue, Section, Span
from quotex.attribution.frames import cue_words
from quotex.cues import FoundCue
from quotex.mentions import Mention
from quotex.normalised import Normalised
from quotex.words import Words


class Places:
    """Leads from the characters and tokens that were read to the text as it was given."""

    def __init__(self, words: Words, source: Normalised, parts: Sequence[Section]) -> None:
        """`words` and `parts`, its sections, are the reading of `source`."""
        self._words = words
        self._source = source
        self._parts = parts
        self.sections = [as_given(part, source) for part in parts]
        self._spans: dict[tuple[int, int], Span] = {}  # those that were asked for

    def span(self, start: int, end: int) -> Span:
        """Characters of the text as it was given."""
        span = self._spans.get((start, end))
        if span is None:
            first, last = self._source.span(start, end)
            span = self._spans[start, end] = Span(start=first, end=last)
        return span

    def characters(self, start: int, end: int) -> tuple[int, int]:
        """Where tokens stand in the text that was read."""
        return self._words[start].idx, self._words.end_of(end)

    def named(self, mention: Mention) -> tuple[str, Span]:
        """A mention's words and where they stand."""
        start, end = self.characters(mention.start, mention.end)
        return self._source.shown(start, end), self.span(start, end)

    def cue(self, cue: FoundCue, parts: Sequence[tuple[int, int]]) -> Cue:
        """The cue with the small words of its verb; `parts` are the offsets of the quote."""
        words = cue_words(cue, parts)
        text = ""
        for word, previous in zip(words, [None, *words], strict=False):
            if previous is not None:
                text += " " if word.i == previous.i + 1 else " … "
            text += self._source.shown(word.idx, word.idx + len(word.text))
        spans = tuple(self.span(word.idx, word.idx + len(word.text)) for word in words)
        return Cue(text=text, spans=spans, lemma=cue.lemma, kind=cue.kind, act=cue.act)

    def section_at(self, character: int) -> Section:
        """The section that the character belongs to."""
        k = bisect_right(self._parts, character, key=lambda part: part.span.start)
        return self.sections[max(0, k - 1)]


def as_given(part: Section, source: Normalised) -> Section:
    """A section of the text that was read, in the text as it was given."""
    if not source.changed:
        return part

    def around(span: Span) -> Span:
        first, last = source.around(span.start, span.end)
        return Span(start=first, end=last)

    title = part.heading_span
    first, behind = source.span(title.start, title.end) if title else (0, 0)
    return part.model_copy(
        update={
            "heading": source.shown(title.start, title.end) if title else None,
            "heading_span": Span(start=first, end=behind) if title else None,
            "span": around(part.span),
            "paragraphs": tuple(map(around, part.paragraphs)),
        }
    )
