"""The promises: no text crashes, every span shows its text, no pair of marks is lost."""

import pytest
import spacy
from conftest import ARTICLE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import quotex
from benchmarks import shapes
from benchmarks.promises import broken
from quotex import Article, Cue, Failure
from quotex.sections import sections

GERMAN = st.randoms(use_true_random=False).map(shapes.article)
PIECES = st.sampled_from([*shapes.ODD, *shapes.STOPS, *shapes.LINE_ENDS, *shapes.VERBS, "Ott "])
MARKS = st.sampled_from([*"„“”\"»«‚‘’'›‹ ", ",,", "''", "``"])
PILED = st.lists(st.one_of(MARKS, PIECES), max_size=40).map("".join)
TEXTS = st.one_of(GERMAN, PILED, st.text(max_size=200), PILED.map(lambda text: ARTICLE + text))
SLOW = settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
BLANK = quotex.load(spacy.blank("de"))


@SLOW
@given(st.lists(TEXTS, min_size=1, max_size=3))
@example(["„“ sagte Kern.", "Kern sagte: »«", '"" sagte Kern.', "„\u200b“, so Kern."])
@example(["»Er sagte zu ”Jan«+ «Ott", '"‚‘ so Ott Streit um die Brücke"‹', ":‘‚ Mehr?'\\ “Ott"])
@example(["„ sage sie.Das teilt mit"])  # what tells of a report stands in the next sentence
@example(['räumt ein:„„Bcn“.“Rock>auf Frage Anohner: ,,F" ese', "Sprecher s Krl Oe"])
def test_no_text_breaks_a_promise(texts):
    answers = list(quotex.extract_many(texts))
    assert [what for pair in zip(texts, answers, strict=True) for what in told(*pair)] == []
    assert quotex.extract(texts[-1]) == answers[-1]  # in whatever company it is read


def told(text: str, answer: Article | Failure) -> list[str]:
    return [answer.error] if isinstance(answer, Failure) else broken(text, answer)


@SLOW
@given(TEXTS)
@example("ẞ„„sagte \t„")
@example(ARTICLE + "Später kam Kern „noch einmal“.")  # under the heading above the credit line
@example("Huber forderte ein „Ende der Gewalt“. Das sei, so Huber, nötig.")
def test_nor_without_any_layer(text):
    assert broken(text, quotex.extract(text, BLANK)) == []


@SLOW
@given(st.text(max_size=300))
def test_sections_cover_all_that_is_not_blank(text):
    covered = set()
    for section in sections(text):
        covered.update(range(section.span.start, section.span.end))
    assert all(i in covered or letter.isspace() for i, letter in enumerate(text))


@settings(max_examples=100, deadline=None)
@given(st.randoms(use_true_random=False))
def test_texts_of_news_are_damaged_in_all_ways(rng):
    assert isinstance(shapes.mutated(rng, ARTICLE.splitlines()), str)


# --- What is checked is found -------------------------------------------------------------------


def changed(article: Article, **fields) -> Article:
    return article.model_copy(update=fields)


def first_quote(article: Article, **fields) -> Article:
    first, *others = article.quotes
    return changed(article, quotes=(first.model_copy(update=fields), *others))


def another_cue(article: Article) -> Cue:
    return article.quotes[0].cue.model_copy(update={"text": "meinte"})


@pytest.mark.parametrize(
    ("break_it", "what"),
    [
        (lambda a: changed(a, text=a.text.replace("Brücke", "brücke")), "the text has changed"),
        (lambda a: changed(a, quotes=a.quotes[1:]), "neither quote nor term"),
        (lambda a: changed(a, quotes=a.quotes[1:]), "0 times in quotes and terms"),
        (lambda a: changed(a, sections=a.sections[1:]), "is in no section"),
        (lambda a: changed(a, quotes=a.quotes[::-1]), "not in the order"),
        (lambda a: changed(a, actors=a.actors[1:]), "an actor that the article lacks"),
        (lambda a: first_quote(a, text=""), "a quote of nothing"),
        (lambda a: first_quote(a, text="\u200b \xad"), "a quote of nothing"),
        (lambda a: first_quote(a, text="Wir haben"[::-1]), "is not what its span shows"),
        (lambda a: first_quote(a, span=a.quotes[1].span), "do not begin and end with its span"),
        (lambda a: first_quote(a, cue=another_cue(a)), "its cue 'meinte' is not"),
        (lambda a: first_quote(a, nested_in=a.quotes[1]), "which comes later"),
    ],
)
def test_a_broken_promise_is_told(sample, break_it, what):
    assert broken(ARTICLE, sample) == []
    found = broken(ARTICLE, break_it(sample))
    assert any(what in one for one in found), found
