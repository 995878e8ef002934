"""Who and what is named in a document, put together."""

from collections.abc import Container, Sequence

from quotex.actors.cast import Cast
from quotex.entities.grouping import NamedThing, grouped
from quotex.entities.names import names
from quotex.quotation import Passage
from quotex.words import Words


def named_things(
    words: Words, cast: Cast, terms: Sequence[Passage], unread: Container[int]
) -> list[NamedThing]:
    """Who and what is named in a document, in the order of the text.

    `terms`: passages in marks that nobody utters; `unread`: the places of tokens that are no part
    of the article.
    """
    return grouped(words, list(names(words, cast, terms, unread)))
