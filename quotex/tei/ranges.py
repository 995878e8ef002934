"""What becomes an element, and where: quotes, terms, words of cues, names, pronouns."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from quotex.article import Actor, Article, Quote, Span
from quotex.tei.elements import Ids, slug
from quotex.tei.names import TAGS, is_listed, names_of

_NAME = {"person": "persName", "organisation": "orgName", "government": "orgName"}


@dataclass(frozen=True)
class Range:
    """A stretch of the text that becomes an element."""

    start: int
    end: int
    rank: int  # of two with the same stretch, the lower is outside
    tag: str
    attributes: dict[str, str]
    id: str | None = None  # of what may come in pieces

    def order(self) -> tuple[int, int, int]:
        """Sorts what begins first, then what is outside, to the front."""
        return (self.start, -self.end, self.rank)

    def cut(self, start: int, end: int) -> "Range":
        """A piece of it."""
        return Range(start, end, self.rank, self.tag, self.attributes, self.id)


class Encoded:
    """All that becomes an element, for looking up what is in a paragraph."""

    def __init__(self, ranges: Iterable[Range]) -> None:
        """Put the ranges in order."""
        self.ranges = sorted(ranges, key=Range.order)
        self.starts = [one.start for one in self.ranges]
        self.longest = max((one.end - one.start for one in self.ranges), default=0)

    def within(self, span: Span) -> Iterator[Range]:
        """The ranges in `span`; of a quote that runs over its ends, the piece in it."""
        first = bisect_left(self.starts, span.start - self.longest)
        for one in self.ranges[first : bisect_left(self.starts, span.end)]:
            start, end = max(one.start, span.start), min(one.end, span.end)
            if start < end and (one.id is not None or (start, end) == (one.start, one.end)):
                yield one.cut(start, end)


def ranges_of(article: Article, ids: Ids) -> Iterator[Range]:
    """All of an article's ranges, in no order."""
    for quote in article.quotes:
        for part in quote.parts:
            yield _range(part, 0, "said", _said(quote, ids), quote.id)
    for span, quotes in _cue_words(article).items():
        attributes = {"type": "cue", "corresp": " ".join(f"#{ids.of(name)}" for name in quotes)}
        yield _range(span, 2, "seg", attributes)
    for term in article.terms:
        yield _range(term.span, 1, "q", {"type": "term"}, term.id)
    things = {one.actor.id: one for one in article.entities if one.actor and is_listed(one)}
    for span, actor in _mentions(article):
        thing = things.get(actor.id) if _is_named(article, span, actor) else None
        ref = f"#{ids.of(actor.id)}"
        if thing is None:
            yield _range(span, 3, _tag(article, span, actor), {"ref": ref})
        else:  # an actor that is called as a place is, or an event
            tag, attributes = TAGS[thing.kind]
            yield _range(span, 3, tag, {**attributes, "ref": f"{ref} #{ids.of(thing.id)}"})
    for span, tag, attributes in names_of(article, ids):
        yield _range(span, 4, tag, attributes)


def _range(
    span: Span, rank: int, tag: str, attributes: dict[str, str], name: str | None = None
) -> Range:
    return Range(span.start, span.end, rank, tag, attributes, name)


def _cue_words(article: Article) -> dict[Span, list[str]]:
    """Each word of a cue with the ids of the quotes that it marks: „bestätigte“ may mark two."""
    words: dict[Span, list[str]] = {}
    for quote in article.quotes:
        for span in quote.cue.spans if quote.cue is not None else ():
            words.setdefault(span, []).append(quote.id)
    return words


def _said(quote: Quote, ids: Ids) -> dict[str, str]:
    attributes = {
        "direct": "true" if quote.type == "direct" else "false",
        "ana": f"#{ids.of(slug(quote.type))}",
        "cert": f"{quote.confidence:g}",
    }
    if quote.speakers:
        attributes["who"] = _references((s.actor for s in quote.speakers), ids)
    if quote.addressees:
        attributes["toWhom"] = _references((a.actor for a in quote.addressees), ids)
    return attributes


def _references(actors: Iterable[Actor], ids: Ids) -> str:
    return " ".join(dict.fromkeys(f"#{ids.of(actor.id)}" for actor in actors))


def _mentions(article: Article) -> Iterator[tuple[Span, Actor]]:
    """Each place once where an actor is named, by name or as „er“."""
    seen: set[Span] = set()
    speaking = chain.from_iterable((*q.speakers, *q.addressees) for q in article.quotes)
    named = ((span, actor) for actor in article.actors for span in actor.mentions)
    for span, actor in chain(named, ((mention.span, mention.actor) for mention in speaking)):
        if span not in seen and span.start < span.end:
            seen.add(span)
            yield span, actor


def _tag(article: Article, span: Span, actor: Actor) -> str:
    """`persName` and `orgName` for names, `rs` for „er“, „die Ministerin“ and groups."""
    return _NAME.get(actor.kind, "rs") if _is_named(article, span, actor) else "rs"


def _is_named(article: Article, span: Span, actor: Actor) -> bool:
    words = span.of(article.text)
    return actor.name in words or any(alias in words for alias in actor.aliases)
