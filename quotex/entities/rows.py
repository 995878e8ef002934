"""Names as the rows of a table: what `quotex.tables` writes with `table="entities"`."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotex.article import Article, Entity
from quotex.sources.text import Failure
from quotex.tables import about, article_id


class Row(NamedTuple):
    """One mention of a name; what there is none of is `None`."""

    article: str  # its id, else its file and row, else its number in the run
    entity: str
    name: str
    kind: str
    text: str  # as the text has it here
    mentions: int  # how often the article names it
    actor: str | None  # the fullest name of the actor that it is
    quotes: int | None  # how many the actor utters
    section: str | None  # its kind: headline, lead, body
    start: int  # characters
    end: int
    title: str | None  # of the article, like what follows
    date: str | None
    author: str | None
    source: str | None
    url: str | None
    file: str | None
    row: int | None


COLUMNS = Row._fields
KINDS: dict[str, str] = dict.fromkeys(("mentions", "quotes", "start", "end", "row"), "int64")


def by_article(articles: Iterable[Article | Failure]) -> Iterator[tuple[Article, list[Row]]]:
    """Each article with a row for every mention of an entity; failures are left out."""
    for number, article in enumerate(articles, start=1):
        if not isinstance(article, Failure):
            yield article, list(_rows(article, article_id(article, number)))


def _rows(article: Article, name: str) -> Iterator[Row]:
    starts = [section.span.start for section in article.sections]
    named = [(span, entity) for entity in article.entities for span in entity.mentions]
    for span, entity in sorted(named, key=lambda one: one[0].start):
        place = bisect_right(starts, span.start)
        section = article.sections[place - 1].kind if place else None
        yield _row(article, name, entity, span.of(article.text), section, span.start)


def _row(
    article: Article, name: str, entity: Entity, text: str, section: str | None, start: int
) -> Row:
    actor = entity.actor
    return Row(
        article=name,
        entity=entity.id,
        name=entity.name,
        kind=entity.kind,
        text=text,
        mentions=len(entity.mentions),
        actor=actor.name if actor is not None else None,
        quotes=len(actor.quotes) if actor is not None else None,
        section=section,
        start=start,
        end=start + len(text),
        **about(article.meta),
    )
