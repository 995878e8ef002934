"""For whom somebody works or speaks: „Forscherin am Institut X“, „Jan Ott vom Verband Y“."""

from collections.abc import Callable, Iterator, Sequence

from quotex.actors.descriptions import party_named
from quotex.facts.clues import Clue, clue
from quotex.lexicon import PersonNoun, function_words, group_noun, metonym
from quotex.mentions import Mention

_BODIES = frozenset(("organisation", "government"))
_AT = function_words("at_bodies")
_SHORTEST = 3  # letters of a body's name before an office
NameOf = Callable[[Mention], str]


def organisation_clues(
    mention: Mention,
    roles: Sequence[tuple[PersonNoun, int, int]],
    following: Mention | None,
    name_of: NameOf,
) -> Iterator[Clue]:
    """What a mention of people tells; `roles`: its offices and occupations with their tokens.

    `following`: the next mention; `name_of` gives a body's name in the nominative.
    """
    if mention.kind not in ("person", "group"):
        return
    body = mention.attribute
    if body is not None and _is_body(body):
        speaks = any(role.head == "Sprecher" for role, _, _ in roles)
        name = "body they speak for" if speaks else "body they belong to"
        yield clue("organisation", name_of(body), name, body.span.text, (body.start, body.end))
    elif following is not None and _is_at(mention, following):
        place = (following.start, following.end)
        yield clue(
            "organisation", name_of(following), "body behind the name", following.span.text, place
        )
    for role, start, end in roles:
        first = _first_part(role)
        if first:
            yield clue(
                "organisation", first, "body in the noun", mention.doc[start:end].text, (start, end)
            )


def _is_body(mention: Mention) -> bool:
    if mention.kind not in _BODIES or mention.number == "pl":
        return False
    text = mention.head_noun.text
    return metonym(mention.span.text) is None or group_noun(text) is not None


def _is_at(mention: Mention, following: Mention) -> bool:
    """Whether „vom“, „am“, „bei“ joins a body to the person before it."""
    between = mention.doc[mention.end : following.start]
    return len(between) == 1 and between[0].lower_ in _AT and _is_body(following)


def _first_part(role: PersonNoun) -> str:
    """„Polizei“ of „Polizeisprecher“, „Yahoo“ of „Yahoo-Finanzvorstand“; no party, no place."""
    first = role.lemma[: -len(role.head)]
    if "-" in first:
        first = first.rpartition("-")[0]
        known = party_named(first) or metonym(first) is not None
        return "" if known or len(first) < _SHORTEST or not first[:1].isupper() else first
    for word in (first, first.removesuffix("s")):
        group = group_noun(word) if word else None
        if group is not None and group.kind in _BODIES and role.head == "Sprecher":
            return word
    return ""
