"""One suspect, one victim: „*Der Einbrecher* floh … *Der Tatverdächtige* … *Jan O.* gestand“.

A report that speaks of nobody else who plays the part, and never of several, means one person by
all its words for it, and by a name whose last one is an initial.
"""

import itertools
from collections.abc import Callable, Sequence

from quotex.actors.descriptions import contradict, is_another
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree, is_nameless, is_shortened
from quotex.actors.nouns import kinds_at_work, part_played, parts_of_one
from quotex.actors.reasons import Reasons, because
from quotex.facts.clues import strongest
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration.marks import is_stop
from quotex.words import Word

_INDEFINITE = function_words("indefinite")
_PARAGRAPH = "\n"  # stands between them


def parts_of(draft: Draft) -> set[str]:
    """The parts of what happened that somebody was said to play."""
    called = (one.head.text for one in draft.entered)
    said = (role.lemma for role in draft.description.roles)
    return {part for part in map(part_played, itertools.chain(called, said)) if part}


def is_at_work(draft: Draft) -> bool:
    """Whether somebody is there by office: *der Kommissar*, *die Gutachterin*."""
    return strongest(draft.clues, "role", 0) in kinds_at_work()


def unite_of_one_part(
    drafts: Sequence[Draft],
    begins: int,
    absorb: Callable[[Draft, Draft], None],
    reasons: dict[Mention, Reasons],
) -> None:
    """Let those who play a part of which the text knows one only be one.

    `drafts` are in the order of the text, which begins with token `begins`: „*Einbrecher* flieht“
    above it may be one or several.
    """
    told = [one for one in drafts if one.entered and (one.is_person or one.last >= begins)]
    played = {draft: parts_of(draft) for draft in told}
    shortened = [one for one in told if one.is_person and is_shortened(one.name)]
    for part in parts_of_one():
        players = [one for one in told if played[one] == {part} and one.became is None]
        several = any(not one.is_person or is_another(one.entered[0]) for one in players)
        if not players or several:
            continue
        named = [one for one in players if not is_nameless(one)] or [
            one for one in shortened if not played[one] and not _holds_an_office(one)
        ]
        if len(named) > 1 or (named and len(shortened) > len(set(shortened) & set(named))):
            continue
        first = (named or players)[0]
        for one in players:
            if one is not first and one not in named and _may_be_one(one, first, players[0]):
                _, why = because(first, "fits what is known of them", first.name)
                reasons[one.entered[0]] = why
                absorb(first, one)


def _holds_an_office(draft: Draft) -> bool:
    return is_at_work(draft) or any(role.office for role in draft.description.roles)


def _may_be_one(one: Draft, other: Draft, earliest: Draft) -> bool:
    """Whether nothing speaks against it: no second one is brought in, none beside the other."""
    first = one.entered[0]
    new = first.doc[first.start].lower_ in _INDEFINITE and one is not earliest
    if new or is_at_work(one) or not agree(one.gender, other.gender):
        return False
    if contradict(one.description, other.description):
        return False
    return not _share_a_sentence(one, other)


def _share_a_sentence(one: Draft, other: Draft) -> bool:
    """Whether a sentence names both: one's mention next to the other's, and no stop between."""
    whose = [(mention.start, draft) for draft in (one, other) for mention in draft.entered]
    in_order = sorted(whose, key=lambda place: place[0])
    doc = one.entered[0].doc
    return any(
        whom is not next_one and not any(map(_ends_sentence, doc[start:end]))
        for (start, whom), (end, next_one) in itertools.pairwise(in_order)
    )


def _ends_sentence(word: Word) -> bool:
    return is_stop(word) or _PARAGRAPH in word.text
