"""The promises: no text crashes, every span shows its text, no pair of marks is lost."""

import spacy
from conftest import ARTICLE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import quotex
from quotex import Article
from quotex.quotation import passages
from quotex.sections import sections

PIECES = st.sampled_from(
    [
        *"„“”\"»«‚‘’'›‹,.:;!?()–-#\n\r\t ",
        "\n\n",
        "\r\n",
        "sagte ",
        "Kern ",
        "er ",
        "dass ",
        "so ",
        "laut ",
        "hat ",
        "betont",
        "hinzu",
        "fügte ",
        "Ministerin ",
        "„Ja“, ",
        "und ",
        "die ",
        "\u202f",
        "😀",
        "ẞ",
        "\u200f",
        "Von Ada Kern",
    ]
)
NEWS = st.lists(PIECES, max_size=60).map("".join)
TEXTS = st.one_of(NEWS, st.text(max_size=200), NEWS.map(lambda text: ARTICLE + text))
SLOW = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
BLANK = quotex.load(spacy.blank("de"))


def check(text: str, article: Article) -> None:
    assert article.text == text
    for quote in article.quotes:
        assert all(quote.span.contains(part) for part in quote.parts)
        assert 0 <= quote.confidence <= 1
        if quote.type == "direct":
            assert quote.text in quote.span.of(text)
        for mention in (*quote.speakers, *quote.addressees):
            assert mention.span.of(text) == mention.text
            assert mention.actor in article.actors
        if quote.cue is not None:
            words = [span.of(text) for span in quote.cue.spans]
            assert quote.cue.text.replace(" … ", " ").split() == " ".join(words).split()
    marked = {(p.start, p.end) for p in passages(text, _paragraphs(text))}
    direct = {(q.span.start, q.span.end) for q in article.quotes if q.type == "direct"}
    terms = {(term.span.start, term.span.end) for term in article.terms}
    assert direct | terms == marked
    assert not direct & terms
    assert Article.model_validate_json(article.model_dump_json()) == article


def _paragraphs(text: str) -> list[tuple[int, int]]:
    spans = [s for part in sections(text) for s in (part.heading_span, *part.paragraphs) if s]
    return sorted({(span.start, span.end) for span in spans})


@SLOW
@given(TEXTS)
def test_no_text_crashes_and_every_span_shows_its_text(text):
    check(text, quotex.extract(text))


@SLOW
@given(TEXTS)
@example("ẞ„„sagte \t„")
@example("Huber forderte ein „Ende der Gewalt“. Das sei, so Huber, nötig.")
def test_nor_without_any_layer(text):
    check(text, quotex.extract(text, BLANK))


@SLOW
@given(st.text(max_size=300))
def test_sections_cover_all_that_is_not_blank(text):
    covered = set()
    for section in sections(text):
        covered.update(range(section.span.start, section.span.end))
    assert all(i in covered or letter.isspace() for i, letter in enumerate(text))
