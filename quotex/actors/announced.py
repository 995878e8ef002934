"""Whom a headline or a standfirst announces without a name: „*Präsidentin* tritt zurück“.

Who stands there is, as a rule, somebody of the text below.  All persons of it whom the phrase may
mean are weighed with „nobody of them“ by named evidence (`[announced]` in `data/evidence.toml`).
"""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from quotex.actors.descriptions import (
    KNOWN,
    LIKELY,
    Description,
    contradict,
    described,
    fit,
    is_another,
    is_in_another_office,
)
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree, is_nameless
from quotex.actors.nouns import (
    ages_meant,
    is_to_another,
    may_be_anybody,
    shares_a_word,
)
from quotex.actors.reasons import Reasons, because, is_announced, sum_of
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN
from quotex.lexicon import person_noun
from quotex.mentions import Mention

_PEOPLE = 300  # of the text below that are asked for
_ANNOUNCED = 20  # whom the lines above it may announce
_LINES = "\n"  # stands between them


def unite_announced(
    drafts: Sequence[Draft],
    begins: int,
    quoted: frozenset[int],
    absorb: Callable[[Draft, Draft], None],
    reasons: dict[Mention, Reasons],
) -> None:
    """Let those whom the lines above token `begins` announce be whom the text names.

    `drafts` are in the order of the text, `quoted` the tokens in quotation marks.  The surest come
    first, and nobody is two of one line: „*Nachbar* rettet *Rentnerin*“.
    """
    people = [one for one in drafts if one.is_person and one.entered]
    waiting = [one for one in people if _waits(one, begins, quoted)]
    found = []
    for one in waiting[:_ANNOUNCED]:
        chance, meant = _likeliest(one.entered[0], _below(one, people, quoted))
        if meant is not None and chance > EVEN:
            found.append((chance, one, meant))
    for _, one, other in sorted(found, key=lambda each: -each[0]):
        meant, first = other.in_the_end, one.entered[0]
        if one.became is None and meant is not one and not _shares_line(meant, first):
            reasons[first] = _why(meant, first)
            absorb(meant, one)


def _waits(draft: Draft, begins: int, quoted: frozenset[int]) -> bool:
    """Whether a line above the text describes somebody without a name."""
    first = draft.entered[0]
    above = first.start < begins and first.start not in quoted
    return is_nameless(draft) and above and not is_another(first)


def _below(waiting: Draft, people: Sequence[Draft], quoted: frozenset[int]) -> Iterator[Draft]:
    """Those whom the text names behind the phrase, and who may be meant by it."""
    mention = waiting.entered[0]
    behind = (
        one
        for one in people
        if one is not waiting
        and one.entered[0].start > mention.start
        and one.entered[0].start not in quoted
        and not _shares_line(one, mention)
        and _may_be(mention, one)
    )
    return islice(behind, _PEOPLE)


def _shares_line(draft: Draft, mention: Mention) -> bool:
    """Whether the draft is named in the mention's line."""
    return any(_LINES not in _between(one, mention) for one in draft.entered)


def _between(one: Mention, other: Mention) -> str:
    """The characters between the beginnings of two mentions."""
    first, last = sorted((one.doc[one.start].idx, other.doc[other.start].idx))
    return one.doc.text[first:last]


def _may_be(mention: Mention, draft: Draft) -> bool:
    """Whether nothing that is known of somebody contradicts the phrase."""
    said, known = _said(mention), draft.description
    if not agree(draft.gender, mention.gender):
        return False
    if not draft.named and fit(said, known) < KNOWN:
        return False
    if contradict(said, known) or is_in_another_office(said, known):
        return False
    age = known.age
    return not age or bool(said.age) or all(int(age) in ages for ages in ages_meant(mention))


def _likeliest(mention: Mention, rivals: Iterator[Draft]) -> tuple[float, Draft | None]:
    """Whom the phrase means most likely, with its probability."""
    people = list(rivals)
    odds = []
    for draft in people:
        evidence = list(_of(draft, mention))
        if draft is people[0]:
            evidence.append(is_announced("is the first one whom it fits"))
        odds.append(math.exp(min(30.0, sum_of(tuple(evidence)))))
    if not odds:
        return 0.0, None
    most = max(odds)
    return most / (1 + sum(odds)), people[odds.index(most)]


def _of(draft: Draft, mention: Mention) -> Iterator[Evidence]:
    """What speaks for and against one of those whom the text names."""
    yield is_announced("the text names somebody whom it fits")
    if mention.preposition:
        yield is_announced("stands behind a preposition")
    yield is_announced("is spoken of again", round(math.log(len(draft.places)), 2))
    if fit(_said(mention), draft.description) >= LIKELY:
        yield is_announced("may hold such an office")
        return
    if shares_a_word(mention, draft.entered):
        yield is_announced("is called so by their own words")
    if is_to_another(mention):
        yield is_announced("is somebody's relation")
    elif draft.description.roles and not may_be_anybody(mention):
        yield is_announced("is something else already")


def _said(mention: Mention) -> Description:
    """What the phrase says of whom it means, by its noun at least."""
    said = described(mention)
    if not said.roles:
        said.roles += filter(None, [person_noun(mention.head.text)])
    return said


def _why(meant: Draft, mention: Mention) -> Reasons:
    fits = fit(_said(mention), meant.description) >= LIKELY
    known = "fits what is known of them" if fits else "contradicts nothing known of them"
    return because(meant, known, meant.name)[1]
