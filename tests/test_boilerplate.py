"""What a page puts around its article is not read: no quotes, no actors, no headline of it."""

import pytest

import quotex
from quotex import Article
from tests.pages import PAGES, Page

ARTICLE = (
    "Kein Zug in Marbach",
    "Die Hafenbahn fährt seit Montag nicht mehr, weil ihre Schienen rosten.",
    "Gebaut wird erst im Herbst, wenn das Land seinen Anteil zahlt.",
)


@pytest.fixture(scope="module", params=PAGES, ids=lambda name: name.replace(" ", "-"))
def page(request) -> tuple[Page, Article]:
    return PAGES[request.param], quotex.extract(PAGES[request.param].text)


def test_the_headline_is_the_articles_own(page):
    wanted, article = page
    headlines = [section.heading for section in article.sections if section.kind == "headline"]
    assert headlines[-1] == wanted.headline
    assert set(headlines) <= {wanted.headline, "Marbach"}


def test_quotes_and_people_are_the_articles_own(page):
    wanted, article = page
    direct = [quote for quote in article.quotes if quote.type == "direct"]
    found = [(quote.text, speaker.actor.name) for quote in direct for speaker in quote.speakers]
    assert found == wanted.quotes
    people = {actor.name for actor in article.actors if actor.kind == "person"}
    assert people == wanted.people or not wanted.people


def test_every_pair_of_marks_is_a_quote_or_a_term(page):
    _, article = page
    spans = [quote.span for quote in article.quotes if quote.type == "direct"]
    spans += [term.span for term in article.terms]
    assert sum(article.text[span.start] == "„" for span in spans) == article.text.count("„")
    assert len({span.start for span in spans}) == len(spans)
