"""From a parsed document to the article: every step in its order."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from quotex.actors.cast import Cast, Report
from quotex.article import Article, QuoteType, Section
from quotex.attribution import decide, is_interview
from quotex.attribution.evidence import Decision
from quotex.encoder.scores import Scores, scores_of
from quotex.known import Known
from quotex.normalised import Normalised
from quotex.quotation import passages
from quotex.quote_types import chosen
from quotex.scene import Scene, read_scene
from quotex.sections import ASIDE, sections
from quotex.sections.brackets import between_links, links_in_brackets
from quotex.sections.interview import interview
from quotex.sections.opening import text_begins
from quotex.speech import claims
from quotex.words import Words
from quotex.writer import Writer

_INDIRECT = frozenset(("indirect", "indirect free indirect"))


def read(
    doc: Doc,
    pipeline: str = "",
    threshold: float = 0.5,
    source: Normalised | None = None,
    types: Iterable[QuoteType] | None = None,
    scores: Scores | None = None,
    known: Known | None = None,
    min_confidence: float = 0,
) -> Article:
    """Say who said what in `doc`.

    `threshold` is the probability, in [0, 1], from which a claim counts as uttered and a
    speaker is named.  `source`: the text that `doc` is the reading of, where it is read otherwise
    than it was given; the article then carries the text as it was given.  `types`: of which types
    quotes are wanted, all where nothing is said; `min_confidence`: the least that they have, in
    [0, 1].  `scores`, `known`: see `decided`.
    """
    scene, decisions, cast = decided(doc, threshold, scores, known)
    source = source or Normalised(scene.words.text, scene.words.text)
    _, aside = _read_and_aside(scene.words.text, scene.sections)
    unread = passages(scene.words.text, aside)
    writer = Writer(scene, source, cast, pipeline, threshold, chosen(types), min_confidence)
    article = writer.article(decisions, unread)
    scene.words.let_go()
    return article


def decided(
    doc: Doc, threshold: float, scores: Scores | None = None, known: Known | None = None
) -> tuple[Scene, list[Decision], Cast]:
    """What was read in `doc`, what was decided about every claim, and who is who.

    `scores`: instead of those that the pipeline's heads left on the document.  `known`: whom the
    user knows beside the text.
    """
    known = known or Known()
    words = Words(doc)
    parts = sections(words.text)
    paragraphs, aside = _read_and_aside(words.text, parts)
    found = passages(words.text, paragraphs)
    said = scores or scores_of(doc)
    scene = read_scene(
        words, parts, found, paragraphs, aside, said, known, interview(words.text, parts)
    )
    if not is_interview(scene, threshold):
        scene = read_scene(words, parts, found, paragraphs, aside, said, known)
    decisions = decide(scene, claims(scene), threshold)
    begins = text_begins(words.text, parts)
    told = _reports(decisions)
    return scene, decisions, Cast(words, scene.mentions, scene.passages, known, begins, told)


def _reports(decisions: Iterable[Decision]) -> Iterator[Report]:
    """What one mention tells in indirect speech."""
    for one in decisions:
        if one.claim.type in _INDIRECT and len(one.speakers) == 1:
            yield one.claim.parts, one.speakers[0].mention


def _read_and_aside(
    text: str, parts: Sequence[Section]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Offsets of what is read of the article, and of what is no part of it."""
    whole = _paragraphs(part for part in parts if part.kind not in ASIDE)
    links = [link for span in whole for link in links_in_brackets(text, *span)]
    beside = _paragraphs(part for part in parts if part.kind in ASIDE)
    if not links:
        return whole, beside
    return [one for span in whole for one in between_links(text, *span)], sorted(beside + links)


def _paragraphs(parts: Iterable[Section]) -> list[tuple[int, int]]:
    """Offsets of the sections' headings and paragraphs, in order."""
    spans = [span for part in parts for span in (part.heading_span, *part.paragraphs) if span]
    return sorted({(span.start, span.end) for span in spans})
