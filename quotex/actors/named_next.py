"""Who gets a name right behind their description: „Dann kommt *die Zeugin*. *Ada Kern* setzt sich.“

A paper that names somebody without a word of who that is has said so before: whom the sentence
before describes, or the phrase right before it, is weighed with „somebody new“ by named evidence
(`[named_next]` in `data/evidence.toml`).
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from quotex.actors.descriptions import contradict, described, is_another, is_in_another_office
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree, speaks_for_others
from quotex.actors.nouns import ages_meant
from quotex.actors.reasons import Reasons, because, is_named_next
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN, probability
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.bases import is_determiner
from quotex.narration.marks import is_comma, is_stop, opens_clause

_INDEFINITE = function_words("indefinite")
_REACH = 60  # words between the two, at most
_PARAGRAPH = "\n"


def unite_named_next(
    drafts: Sequence[Draft],
    begins: int,
    quoted: frozenset[int],
    absorb: Callable[[Draft, Draft], None],
    reasons: dict[Mention, Reasons],
) -> None:
    """Let whom the text below token `begins` describes be who gets a name right behind.

    `drafts` are in the order of the text, `quoted` the tokens in quotation marks.
    """
    people = [one for one in drafts if one.is_person and one.entered]
    nameless = [one for one in people if _is_only_described(one, begins, quoted)]
    places = sorted((at, k) for k, one in enumerate(nameless) for at, _ in one.places)
    for named in people:
        name = _first_name(named, begins, quoted)
        one = _last_described(nameless, places, name) if name is not None else None
        if name is None or one is None or one.became is not None or not _may_be(one, named):
            continue
        if probability(tuple(_of(one, named, name))) > EVEN:
            reasons[one.entered[0]] = because(named, "fits what is known of them", named.name)[1]
            absorb(named, one)


def _is_only_described(draft: Draft, begins: int, quoted: frozenset[int]) -> bool:
    """Whether the narrator describes somebody by a phrase with an article: *die Zeugin*."""
    first = min(draft.entered, key=lambda one: one.start)
    told = first.start >= begins and first.start not in quoted
    return not draft.named and told and bool(draft.gender) and is_determiner(first.doc[first.start])


def _first_name(draft: Draft, begins: int, quoted: frozenset[int]) -> Mention | None:
    """The full name by which the text first speaks of somebody, without a noun before it."""
    first = min(draft.entered, key=lambda one: one.start)
    if first.name is None or first.name[0] != first.start or " " not in draft.name:
        return None
    told = begins <= first.start == draft.places[0][0] and first.start not in quoted
    return first if told else None


def _last_described(
    nameless: Sequence[Draft], places: Sequence[tuple[int, int]], name: Mention
) -> Draft | None:
    """Whom the sentence before the name, or a phrase right before it, spoke of last.

    `places`: the tokens that name one of the `nameless`, in order, each with its number there.
    """
    before = bisect_left(places, (name.start,))
    if not before:
        return None
    at, number = places[before - 1]
    last = nameless[number]
    between = name.doc[at : name.start]
    if len(between) > _REACH or _PARAGRAPH in name.doc.text_of(at, name.start):
        return None
    stops = sum(map(is_stop, between))
    beside = is_comma(between[-1]) or opens_clause(between[-1])
    return last if stops == 1 or (stops == 0 and beside) else None


def _may_be(one: Draft, named: Draft) -> bool:
    """Whether nothing contradicts that the one described is the one named."""
    first, known = one.entered[0], named.description
    if not agree(one.gender, named.gender) or is_another(first) or speaks_for_others(one):
        return False
    if contradict(one.description, known) or is_in_another_office(described(first), known):
        return False
    return not known.age or all(int(known.age) in ages for ages in ages_meant(first))


def _of(one: Draft, named: Draft, name: Mention) -> Iterator[Evidence]:
    """What speaks for and against that the two are one."""
    yield is_named_next("a name follows a description")
    at, _ = one.last_before(name.start) or (0, "")
    yield is_named_next("words between them", name.start - at)
    if one.entered[0].doc[one.entered[0].start].lower_ in _INDEFINITE:
        yield is_named_next("was brought in as anybody")
    yield is_named_next("is spoken of again", round(math.log(len(named.places)), 2))
