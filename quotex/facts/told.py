"""What the user says of an actor, where the text says nothing."""

from typing import Any

from quotex.article import Actor, Fact
from quotex.facts.kinds import FactKind
from quotex.known.actors import KnownActor

_WHY = "the user knows"  # not weighed: only where nothing else speaks


def with_known(actor: Actor, known: KnownActor | None) -> Actor:
    """The actor with its id, and with gender, party and organisation that the text leaves open."""
    if known is None:
        return actor
    told: dict[FactKind, Any] = {}
    if actor.gender == "unknown" and actor.kind == "person" and known.gender is not None:
        told["gender"] = known.gender
    if actor.party is None and actor.kind == "person" and known.party is not None:
        told["party"] = known.party
    if actor.organisation is None and known.organisation is not None:
        told["organisation"] = known.organisation
    facts = (
        Fact(name=_WHY, weight=0.0, detail=known.name, about=k, value=v) for k, v in told.items()
    )
    update = {str(about): value for about, value in told.items()}
    return actor.model_copy(update={**update, "ref": known.ref, "facts": (*actor.facts, *facts)})
