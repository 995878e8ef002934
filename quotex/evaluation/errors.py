"""What an answer has wrong, quote by quote: gold's beside the answer's."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quotex.article import Article, Quote, QuoteType
from quotex.corpus import TYPES
from quotex.evaluation.comparing import Compared, Unit, found
from quotex.evaluation.pairing import paired

KINDS = {
    "missed": "gold has the quote, the answer none there",
    "false": "the answer has a quote, gold none there",
    "wrong type": "gold calls it otherwise",
    "other words": "the same quote, but it begins or ends elsewhere",
    "wrong speaker": "somebody else utters it",
    "no speaker": "the text says who utters it, the answer does not",
}
"""What is told apart, with what it means; in the order in which people see them."""
SOME = 0.1  # of the words in either, in both: it is about the same stretch


@dataclass(frozen=True)
class Error:
    """One quote that is wrong.

    `type`: gold's, where gold has it.  `article`: gold's, with the
    text; `gold`, `answered`: the quote as either has it, nothing where it has none.  `speakers`:
    who utters it, as gold names them.
    """

    kind: str
    type: QuoteType
    article: Article
    gold: Quote | None
    answered: Quote | None
    speakers: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the article is called: its id, else its file."""
        meta = self.article.meta
        return meta.get("id") or meta.get("file") or ""


def errors(both: Compared) -> Iterator[Error]:
    """Everything that is wrong in an article, in the order of the text; an error once a quote."""
    unlike = sorted(dict.fromkeys(_all(both)), key=lambda one: _place(both, one))
    for kind, gold, answered in unlike:
        quote = _by_id(both.gold.article, gold)
        given = _by_id(both.answer.article, answered)
        shown = quote or given
        assert shown is not None
        names = (both.wanted[name].name for name in both.gold.by.get(gold or "", ()))
        yield Error(kind, shown.type, both.gold.article, quote, given, tuple(names))


_Unlike = tuple[str, str | None, str | None]  # kind, ids of the quotes


def _all(both: Compared) -> Iterator[_Unlike]:
    alone: tuple[list[Unit], list[Unit]] = ([], [])
    given: dict[str, str] = {}  # the partners of quotes that are found, in part at least
    wanted: dict[str, str] = {}
    for type in TYPES:
        gold, answered = both.of_types((type,))
        pairs = found(gold, answered)
        for one, other in pairs:
            yield from _whose(both, one.quote, other.quote)
            given[one.quote.id] = other.quote.id
            wanted[other.quote.id] = one.quote.id
        alone[0].extend(_without(gold, (one for one, _ in pairs)))
        alone[1].extend(_without(answered, (other for _, other in pairs)))
    yield from _unfound(alone, wanted, given)


def _without(units: Iterable[Unit], paired: Iterable[Unit]) -> list[Unit]:
    known = set(map(id, paired))
    return [unit for unit in units if id(unit) not in known]


def _whose(both: Compared, gold: Quote, answered: Quote) -> Iterator[_Unlike]:
    if both.gold.by[gold.id] and not both.is_right_actor(gold, answered):
        kind = "wrong speaker" if both.answer.by[answered.id] else "no speaker"
        yield kind, gold.id, answered.id


def _unfound(
    alone: tuple[list[Unit], list[Unit]], wanted: Mapping[str, str], given: Mapping[str, str]
) -> Iterator[_Unlike]:
    """What is left of both sides: paired where it is about the same words, else alone.

    `wanted`, `given`: the partners of quotes of which another part was found.
    """
    gold, answered = alone
    wants, has = ([unit.words for unit in side] for side in alone)
    pairs = [(gold[i], answered[j]) for i, j in paired(wants, has, SOME)]
    for one, other in pairs:
        kind = "other words" if one.type == other.type else "wrong type"
        yield kind, one.quote.id, other.quote.id
    for unit in _without(gold, (one for one, _ in pairs)):
        partner = given.get(unit.quote.id)
        yield "missed" if partner is None else "other words", unit.quote.id, partner
    for unit in _without(answered, (other for _, other in pairs)):
        partner = wanted.get(unit.quote.id)
        yield "false" if partner is None else "other words", partner, unit.quote.id


def _place(both: Compared, one: _Unlike) -> tuple[int, int]:
    quote = _by_id(both.gold.article, one[1]) or _by_id(both.answer.article, one[2])
    assert quote is not None
    return quote.span.start, quote.span.end


def _by_id(article: Article, name: str | None) -> Quote | None:
    return next((quote for quote in article.quotes if quote.id == name), None)
