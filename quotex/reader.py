"""From a parsed document to the article: every step in its order."""

from collections.abc import Iterable

from spacy.tokens import Doc

from quotex.actors import Cast
from quotex.article import Article, QuoteType, Section
from quotex.attribution import decide
from quotex.normalised import Normalised
from quotex.quotation import passages
from quotex.quote_types import chosen
from quotex.scene import read_scene
from quotex.sections import ASIDE, sections
from quotex.speech import claims
from quotex.words import Words
from quotex.writer import Writer


def read(
    doc: Doc,
    pipeline: str = "",
    threshold: float = 0.5,
    source: Normalised | None = None,
    types: Iterable[QuoteType] | None = None,
) -> Article:
    """Say who said what in `doc`.

    `threshold` is the probability, in [0, 1], from which a claim counts as uttered and a
    speaker is named.  `source`: the text that `doc` is the reading of, where it is read otherwise
    than it was given; the article then carries the text as it was given.  `types`: of which types
    quotes are wanted, all where nothing is said.
    """
    words = Words(doc)
    source = source or Normalised(words.text, words.text)
    parts = sections(words.text)
    paragraphs = _paragraphs(part for part in parts if part.kind not in ASIDE)
    aside = _paragraphs(part for part in parts if part.kind in ASIDE)
    scene = read_scene(words, parts, passages(words.text, paragraphs), paragraphs, aside)
    decisions = decide(scene, claims(scene), threshold)
    cast = Cast(words, scene.mentions, scene.passages)
    unread = passages(words.text, aside)
    writer = Writer(scene, source, cast, pipeline, threshold, chosen(types))
    return writer.article(decisions, unread)


def _paragraphs(parts: Iterable[Section]) -> list[tuple[int, int]]:
    """Offsets of the sections' headings and paragraphs, in order."""
    spans = [span for part in parts for span in (part.heading_span, *part.paragraphs) if span]
    return sorted({(span.start, span.end) for span in spans})
