"""Which actor of a text is whom the user knows: by name, as far as nothing speaks against it.

A full name or an alias is needed: „Kern“ alone is anybody's.  Of two known people of one name the
one whose party or organisation the text gives; where it gives none, nobody.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence

from quotex.actors.descriptions import party_named, same_body
from quotex.actors.drafts import Draft
from quotex.actors.reasons import Reasons, because
from quotex.actors.short_forms import key
from quotex.facts.known import gender_by_grammar, known_clues
from quotex.known.actors import Known, KnownActor
from quotex.lexicon.files import fold
from quotex.mentions import Mention

_PERSONS = frozenset(("person", "unknown"))


def recognised(draft: Draft, known: Known) -> KnownActor | None:
    """Whom the user knows that the actor is; nothing where that is nobody, or not sure."""
    if not len(known) or draft.number == "pl":
        return None
    called = list(dict.fromkeys(actor for name in _full(draft) for actor in known.called(name)))
    fitting = [actor for actor in called if not _contradicts(actor, draft)]
    if len(fitting) > 1:
        fitting = [actor for actor in fitting if _is_told(actor, draft)]
    return fitting[0] if len(fitting) == 1 else None


def unite_known(
    drafts: Iterable[Draft],
    known: Known,
    absorb: Callable[[Draft, Draft], None],
    reasons: MutableMapping[Mention, Reasons],
) -> None:
    """Let all that are called by names of one known actor be one: „Ada Kern“, „Brücken-Ada“.

    `absorb` lets its first be all that both were; why a mention is whose it is goes to `reasons`.
    """
    first: dict[str, Draft] = {}
    for draft in drafts:
        actor = recognised(draft, known)
        if actor is None:
            continue
        draft.named = True
        one = first.setdefault(actor.ref, draft)
        if one is not draft:
            for mention in draft.entered:
                reasons.setdefault(mention, because(one, "is known as the same", one.name)[1])
            one.names += [name for name in draft.names if name not in one.names]
            absorb(one, draft)
        else:
            draft.tell(known_clues(actor, draft.is_person, draft.mentions[0]))


def _full(draft: Draft) -> Iterator[str]:
    """The names but those that are part of the fullest: „Kern“ beside „Ada Kern“."""
    words = set(draft.name.split())
    for name in draft.names:
        if name == draft.name or not words.issuperset(name.split()):
            yield name


def _contradicts(actor: KnownActor, draft: Draft) -> bool:
    """Whether the text says something else of the one so called: „Ada Kern (SPD)“ of the CDU."""
    if actor.kind is not None and draft.kind != "unknown":
        one, other = (kind in _PERSONS for kind in (actor.kind, draft.kind))
        if one is not other:
            return True
    told = gender_by_grammar(draft.clues) if draft.kind == "person" else "unknown"
    if actor.gender is not None and told not in ("unknown", actor.gender):
        return True
    party = draft.description.party
    return bool(party and actor.party) and party != _party(actor)


def _is_told(actor: KnownActor, draft: Draft) -> bool:
    """Whether the text gives the party or the organisation of the one who is known."""
    if draft.description.party and draft.description.party == _party(actor):
        return True
    bodies = _bodies(draft)
    return bool(actor.organisation) and any(
        same_body(body, fold(actor.organisation or ""))
        or key(body) == key(actor.organisation or "")
        for body in bodies
    )


def _bodies(draft: Draft) -> Sequence[str]:
    speaks_for = [draft.organisation.name] if draft.organisation is not None else []
    return [*draft.description.bodies, *map(fold, speaks_for)]


def _party(actor: KnownActor) -> str:
    return party_named(actor.party or "") or actor.party or ""
