"""Those whom „und“ joins: „Xi und Putin“, „die Konzerne Dow und Dupont“, „Ott, Kern und Huber“."""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from quotex.actors.drafts import Draft
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.pronouns import for_pairs
from quotex.narration.marks import is_comma
from quotex.words import Words

_AND = function_words("together")
_MOST = 30  # those that „und“ joins
_BODIES = frozenset(("organisation", "government"))


def joined(
    doc: Words, mentions: Sequence[Mention], of_mention: Mapping[Mention, Draft]
) -> Iterator[tuple[int, list[Draft]]]:
    """Those that „und“ joins, with the token behind them; `of_mention` says whom mentions mean."""
    entered = [mention for mention in mentions if mention in of_mention]
    run: list[Draft] = []
    for left, right in itertools.pairwise(entered):
        between = doc[left.end : right.start]
        comma = len(between) == 1 and is_comma(between[0])
        joins = len(between) == 1 and between[0].lower_ in _AND
        one, other = of_mention[left], of_mention[right]
        if not (comma or joins) or not _alike(one, other):
            run = []
            continue
        run = [*(run or [one]), other] if len(run) < _MOST else []
        if run and joins and len(set(run)) == len(run):
            yield right.end, run


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two can be spoken of as „beide“: two people, two firms, two countries."""
    if one.is_person or other.is_person:
        return one.is_person and other.is_person
    return one.kind in _BODIES and other.kind in _BODIES and "pl" not in (one.number, other.number)


def says_both(mention: Mention) -> bool:
    """Whether it is two who were named: „*beide* Unternehmen“, „die *beiden* Sängerinnen“."""
    before = mention.doc[mention.start : mention.nouns[0].i]
    return mention.name is None and any(word.lower_ in for_pairs() for word in before)
