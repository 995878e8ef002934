"""What all clues of an actor come to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from quotex.facts.clues import Clue, clue, strongest
from quotex.facts.gender import gender_of
from quotex.facts.kinds import Gender, Role
from quotex.facts.role import role_of_body

_LEAST = 1.0  # log-odds by which a value leads before it is told


@dataclass(frozen=True, slots=True)
class Told:
    """Gender, role, party and organisation („“: none), and the clues that these rest on."""

    gender: Gender
    role: Role
    party: str
    organisation: str
    clues: tuple[Clue, ...]


_NOTHING = Told("unknown", "unknown", "", "", ())


def facts_of(clues: Iterable[Clue]) -> Told:
    """What the clues of an actor come to: of each kind the value that clearly leads."""
    clues = list(clues)
    if not clues:
        return _NOTHING
    party = strongest(clues, "party", _LEAST)
    organisation = strongest(clues, "organisation", _LEAST)
    clues += _by_facts(clues, party, organisation)
    role = strongest(clues, "role", _LEAST) or "unknown"
    return Told(
        gender=gender_of(clues)[0],
        role=cast(Role, role),
        party=party,
        organisation=organisation,
        clues=tuple(one for one in clues if one.weight),
    )


def _by_facts(clues: Sequence[Clue], party: str, organisation: str) -> Iterator[Clue]:
    """The role that party and organisation tell, at the first words that name them."""
    first = next((one for one in clues if one.about == "party" and one.value == party), None)
    if first is not None:
        yield clue("role", "politician", "party", first.detail, (first.start, first.end))
    told = role_of_body(organisation) if organisation else None
    if told is not None and not any(one.about == "role" for one in clues):
        body = next(o for o in clues if o.about == "organisation" and o.value == organisation)
        yield clue("role", told, "body they belong to", body.detail, (body.start, body.end))
