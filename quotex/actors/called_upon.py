"""Whom a speaker calls upon: „Alles zu seiner Zeit, *Frau Kollegin*“, antwortet der Anwalt.

An office means who holds it, as everywhere (`people.py`).  Where nobody does, and for „Herr
Kollege“, it is the one to whom the words are said, or who spoke before.
"""

from collections.abc import Iterator

from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree
from quotex.lexicon import name_titles
from quotex.mentions import Mention
from quotex.words import Words

_REACH = 200  # words before, within which the other one spoke
_AROUND = frozenset(("PUNCT", "SPACE"))


def answer_calls(words: Words, cast: Cast) -> None:
    """Let whoever is only called upon be the one whom the speaker answers."""
    for draft in cast.drafts:
        calls = draft.entered
        if draft.named or draft.spoken or not draft.is_person or not calls:
            continue
        if len(draft.mentions) == len(calls) and all(_is_call(words, one) for one in calls):
            called = next(_spoken_with(cast, calls[0], draft), None)
            if called is not None:
                cast.absorb(called, draft)


def _is_call(words: Words, mention: Mention) -> bool:
    """Whether it stands between marks, as „Frau“ or „Herr“: „Das ist, *Frau Kollegin*, so.“"""
    opening = words[mention.start]
    if mention.name is not None or not name_titles().get(opening.text):
        return False
    before = mention.start == 0 or words[mention.start - 1].pos_ in _AROUND
    return before and (mention.end >= len(words) or words[mention.end].pos_ in _AROUND)


def _spoken_with(cast: Cast, call: Mention, own: Draft) -> Iterator[Draft]:
    """To whom the words around the call are said, and who spoke before, the last first."""
    at, tellers = call.start, cast.tellers
    speaker = tellers.says(at)
    if speaker is None:
        return
    to = tellers.said_to(at)
    for draft in (to, *(tellers.of(i) for i in range(at - 1, max(-1, at - _REACH), -1))):
        other = draft.in_the_end if draft is not None else None
        if other is None or other in (own, speaker) or not other.is_person:
            continue
        if agree(other.gender, call.gender):
            yield other
