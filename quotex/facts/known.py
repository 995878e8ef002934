"""What the user knows of an actor, as clues beside those of the text.

A known gender is surer than a first name.  A known party and organisation count where the text says
nothing of it: who has changed them since is what the text says.
"""

from collections.abc import Iterable, Iterator

from quotex.facts.clues import Clue, clue
from quotex.facts.gender import gender_of
from quotex.facts.kinds import Gender
from quotex.known.actors import KnownActor

_WHY = "the user knows"
_GUESSES = frozenset(
    (_WHY, "first name", "name that may be a first name", "noun for a man", "pronoun")
)


def known_clues(actor: KnownActor, is_person: bool, place: tuple[int, int]) -> Iterator[Clue]:
    """What is known of the actor, which the tokens at `place` name."""
    if is_person and actor.gender is not None:
        yield clue("gender", actor.gender, _WHY, actor.name, place)
    if is_person and actor.party is not None:
        yield clue("party", actor.party, _WHY, actor.name, place)
    if actor.organisation is not None:
        yield clue("organisation", actor.organisation, _WHY, actor.name, place)


def gender_by_grammar(clues: Iterable[Clue]) -> Gender:
    """The gender by address, nouns and endings, which no name of a child tells otherwise."""
    return gender_of(one for one in clues if one.name not in _GUESSES)[0]
