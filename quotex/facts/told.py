"""What all clues of an actor come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from quotex.facts.clues import Clue, clue, strongest
from quotex.facts.gender import gender_of
from quotex.facts.kinds import Gender, Role

_LEAST = 1.0  # log-odds by which a value leads before it is told


@dataclass(frozen=True, slots=True)
class Told:
    """Gender, role, party and organisation („“: none), and the clues that these rest on."""

    gender: Gender
    role: Role
    party: str
    organisation: str
    clues: tuple[Clue, ...]


def facts_of(clues: Iterable[Clue]) -> Told:
    """What the clues of an actor come to: of each kind the value that clearly leads."""
    clues = list(clues)
    party = strongest(clues, "party", _LEAST)
    for one in clues:
        if one.about == "party" and one.value == party:
            clues.append(clue("role", "politician", "party", one.detail, (one.start, one.end)))
            break
    role = strongest(clues, "role", _LEAST) or "unknown"
    return Told(
        gender=gender_of(clues)[0],
        role=cast(Role, role),
        party=party,
        organisation=strongest(clues, "organisation", _LEAST),
        clues=tuple(one for one in clues if one.weight),
    )
