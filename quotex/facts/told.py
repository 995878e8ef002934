"""What all clues of an actor come to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from quotex.article import ActorKind
from quotex.facts.bodies import FullNames
from quotex.facts.clues import Clue, Clues, clue, strongest
from quotex.facts.gender import gender_of
from quotex.facts.kinds import Gender, Role
from quotex.facts.role import AS_ANYBODY, MAY_BE, is_relation, role_of_body, roles_alike

_LEAST = 1.0  # log-odds by which a value leads before it is told
_BODIES = frozenset(("organisation", "government"))
_FEW = 2  # others whose roles are known, below which they say nothing


@dataclass(frozen=True, slots=True)
class Told:
    """Gender, role, party and organisation („“: none), and the clues that these rest on."""

    gender: Gender
    role: Role
    party: str
    organisation: str
    clues: tuple[Clue, ...]


class Named(NamedTuple):
    """An actor as far as facts go: `place` is where the text first names it, in tokens.

    `aliases` are its other names.
    """

    kind: ActorKind
    name: str
    place: tuple[int, int]
    clues: Clues
    aliases: Sequence[str] = ()


_NOBODY: Mapping[Role, float] = {}
_NO_NAMES = FullNames(())
_NOTHING = Told("unknown", "unknown", "", "", ())


def facts_of(
    clues: Iterable[Clue],
    company: Mapping[Role, float] = _NOBODY,
    full_names: FullNames = _NO_NAMES,
) -> Told:
    """What the clues of an actor come to: of each kind the value that clearly leads.

    `full_names`: of the bodies in the text.  `company`: the share of those in the text, in [0, 1],
    who have each role.  It tells between those that a noun may mean: a „Verteidiger“ among
    athletes is one.
    """
    clues = list(full_names.spelt_out(clues))
    if not clues:
        return _NOTHING
    party = strongest(clues, "party", _LEAST)
    organisation = strongest(clues, "organisation", _LEAST)
    clues += _by_facts(clues, party, organisation)
    clues += _by_company(clues, company)
    role = strongest(clues, "role", _LEAST) or "unknown"
    return Told(
        gender=gender_of(clues)[0],
        role=cast(Role, role),
        party=party,
        organisation=organisation,
        clues=tuple(one for one in clues if one.weight),
    )


def facts_of_all(actors: Iterable[Named]) -> list[Told]:
    """What the clues of each of a text's actors come to, in their order."""
    actors = list(actors)
    bodies = [(one.name, one.aliases) for one in actors if one.kind in _BODIES]
    full = FullNames(bodies)
    told = [facts_of(one.clues, full_names=full) for one in actors]
    roles = Counter(one.role for one in told if one.role != "unknown" and not _is_anybody(one))
    company: dict[Role, float] = {role: count / roles.total() for role, count in roles.items()}
    return [
        facts_of([*one.clues, *_like_the_others(one, company, roles.total())], company, full)
        if facts.role == "unknown" or any(known.name == MAY_BE for known in one.clues)
        else facts
        for one, facts in zip(actors, told, strict=True)
    ]


def _is_anybody(told: Told) -> bool:
    """Whether a role rests on nothing but that „eine Frau“ was introduced: no company of others."""
    return {one.name for one in told.clues if one.about == "role"} == {AS_ANYBODY}


def _like_the_others(actor: Named, company: Mapping[Role, float], others: int) -> Iterator[Clue]:
    """What somebody is of whom nothing tells it: an athlete in a text on athletes.

    Who is but somebody's mother, or „ein Mann“, is a resident as the others are.
    """
    if others < _FEW or any(one.about == "role" for one in actor.clues):
        return
    if is_relation(actor.name):
        share = company.get("resident", 0.0)
        yield clue("role", "resident", "others in the text are", actor.name, actor.place, share)
        return
    for role in roles_alike(actor.kind):
        share = company.get(role, 0.0)
        if share:
            yield clue("role", role, "most in the text are", actor.name, actor.place, share)


def _by_facts(clues: Sequence[Clue], party: str, organisation: str) -> Iterator[Clue]:
    """The role that party and organisation tell, at the first words that name them."""
    first = next((one for one in clues if one.about == "party" and one.value == party), None)
    if first is not None:
        yield clue("role", "politician", "party", first.detail, (first.start, first.end))
    if not organisation or any(o.about == "role" and o.name != MAY_BE for o in clues):
        return
    body = next(o for o in clues if o.about == "organisation" and o.value == organisation)
    told = role_of_body(organisation) or role_of_body(body.detail)
    if told is not None:
        yield clue("role", told, "body they belong to", body.detail, (body.start, body.end))


def _by_company(clues: Sequence[Clue], company: Mapping[Role, float]) -> Iterator[Clue]:
    """Of the roles that a noun may mean, that of the others in the text."""
    for one in [told for told in clues if told.name == MAY_BE]:
        share = company.get(cast(Role, one.value), 0.0)
        if share:
            place = (one.start, one.end)
            yield clue("role", one.value, "others in the text are", one.detail, place, share)
