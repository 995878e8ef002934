"""Gold as JSON: articles as quotex writes them, put right by hand; what `quotex.corpus` exports."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotex.article import Actor, Article, Span
from quotex.corpus import Gold
from quotex.errors import InputError
from quotex.evaluation.records import article, records

_SHORT = {"female": "f", "male": "m", "diverse": "d"}
_ARTICLE = "article"  # of a line that `python -m quotex.corpus export` wrote
_TOLD = ("genre", "register", "region", "source", "licence")


def gold(file: Path) -> Iterator[Gold]:
    """The articles of JSON lines, of a list, or the one that is all there is.

    Raises `InputError`, with file and record, for what is no such article.
    """
    for place, record in records(str(file)):
        if isinstance(record, InputError):
            raise InputError(f"{place}: {record}")
        one = _exported(record, place) if _ARTICLE in record else of_article(article(record, place))
        if not one.article.meta.get("file"):
            named = {**one.article.meta, "file": str(file)}
            one = replace(one, article=one.article.model_copy(update={"meta": named}))
        yield one


def of_article(one: Article) -> Gold:
    """An article with the quotes, speakers and actors that it has as what is right.

    A quote's speakers alone say who utters it, and where they stand, their actors are mentioned:
    whoever puts a speaker right need not look for the lists of the actors.
    """
    told = {actor.id: _SHORT[actor.gender] for actor in one.actors if actor.gender in _SHORT}
    return Gold(
        article=one.model_copy(update={"actors": tuple(_mentioned(one))}),
        by={q.id: tuple(dict.fromkeys(s.actor.id for s in q.speakers)) for q in one.quotes},
        at={quote.id: tuple(s.span for s in quote.speakers) for quote in one.quotes},
        to={q.id: tuple(dict.fromkeys(a.actor.id for a in q.addressees)) for q in one.quotes},
        negated=frozenset(quote.id for quote in one.quotes if quote.negated),
        roles={actor.id: actor.role for actor in one.actors if actor.role != "unknown"},
        genders=told,
    )


def _mentioned(one: Article) -> Iterator[Actor]:
    """The actors; where a speaker is named, that actor alone is mentioned."""
    spans: dict[str, set[Span]] = defaultdict(set)
    for quote in one.quotes:
        for speaker in quote.speakers:
            spans[speaker.actor.id].add(speaker.span)
    of_speakers = {span for named in spans.values() for span in named}
    for actor in one.actors:
        own = spans[actor.id]
        kept = {span for span in actor.mentions if span in own or span not in of_speakers}
        places = sorted(kept | own, key=lambda span: (span.start, span.end))
        yield actor.model_copy(update={"mentions": tuple(places)})


def _exported(record: Mapping[str, Any], place: str) -> Gold:
    """What `quotex.corpus` exported: the article, and beside it what has no field there."""
    one = of_article(article(record[_ARTICLE], place))
    beside: dict[str, Any] = {name: str(record.get(name) or "") for name in _TOLD}
    try:
        return replace(
            one,
            **beside,
            by={name: tuple(ids) for name, ids in record["by"].items()},
            at={n: tuple(map(Span.model_validate, spans)) for n, spans in record["at"].items()},
            to={name: tuple(ids) for name, ids in record["to"].items()},
            negated=frozenset(record["negated"]),
            roles=dict(record["roles"]),
            genders=dict(record["genders"]),
            parties={name: tuple(words) for name, words in record["parties"].items()},
        )
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        kind = type(error).__name__
        raise InputError(f"{place}: not as quotex.corpus exports it ({kind}: {error})") from None
