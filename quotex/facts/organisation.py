"""For whom somebody works or speaks: „Forscherin am Institut X“, „Jan Ott vom Verband Y“."""

from collections.abc import Callable, Container, Iterator, Sequence

from quotex.actors.descriptions import party_named
from quotex.actors.short_forms import is_abbreviation
from quotex.facts.clues import Clue, clue
from quotex.lexicon import PersonNoun, function_words, group_noun, metonym
from quotex.lexicon.files import read_words
from quotex.mentions import Mention

_BODIES = frozenset(("organisation", "government"))
_AT = function_words("at_bodies")
_WITHIN = function_words("in_bodies")
NameOf = Callable[[Mention], str]


def organisation_clues(
    mention: Mention,
    roles: Sequence[tuple[PersonNoun, int, int]],
    following: Mention | None,
    name_of: NameOf,
    bodies: Container[str],
) -> Iterator[Clue]:
    """What a mention of people tells; `roles`: its offices and occupations with their tokens.

    `following`: the next mention; `name_of` gives a body's name in the nominative;
    `bodies` has the words that the text names bodies with.
    """
    if mention.kind not in ("person", "group"):
        return
    body = mention.attribute if _belongs(mention.attribute) else None
    speaks = any(role.head == "Sprecher" for role, _, _ in roles)
    if body is not None and (is_body(body) or (speaks and party_named(body.head_noun.text))):
        name = "body they speak for" if speaks else "body they belong to"
        yield clue("organisation", name_of(body), name, body.text, (body.start, body.end))
    elif following is not None and _is_at(mention, following):
        place = (following.start, following.end)
        yield clue(
            "organisation", name_of(following), "body behind the name", following.text, place
        )
    for role, start, end in roles:
        first = _first_part(role, bodies)
        if first:
            noun = mention.doc.text_of(start, end)
            yield clue("organisation", first, "body in the noun", noun, (start, end))


def _belongs(attribute: Mention | None) -> bool:
    """Whether an attribute may say whose somebody is: „*vom* Verband“; no Sprecher *zum* Sender."""
    return attribute is not None and attribute.preposition in ("", *_AT, *_WITHIN)


def is_body(mention: Mention) -> bool:
    """Whether it is a body that has people: „die Lindmotor AG“, no place and no party."""
    if mention.kind not in _BODIES or _is_several(mention):
        return False
    if party_named(mention.head_noun.text):
        return False
    return mention.kind == "organisation" or group_noun(mention.head_noun.text) is not None


def _is_several(mention: Mention) -> bool:
    """Whether it is more than one body; „*des Verbands* der Imker“ is one."""
    return mention.number == "pl" and mention.nouns[0].morph.get("Number", []) != ["Sing"]


def _is_at(mention: Mention, following: Mention) -> bool:
    """Whether „vom“, „am“, „bei“ joins a body to the person before it."""
    between = mention.doc[mention.end : following.start]
    return len(between) == 1 and between[0].lower_ in _AT and is_body(following)


def _first_part(role: PersonNoun, bodies: Container[str]) -> str:
    """„Polizei“ of „Polizeisprecher“, „Yahoo“ of „Yahoo-Finanzchefin“; no party, no place."""
    first = role.lemma[: -len(role.head)]
    if "-" in first:
        first = first.rpartition("-")[0]
        for prefix in read_words("descriptions")["other_offices"]["prefixes"]:
            first = first.removeprefix(prefix)
        if party_named(first) or metonym(first) is not None:
            return ""
        return first if is_abbreviation(first) or first in bodies else ""
    for word in dict.fromkeys((first.removesuffix("s"), first)):  # *Unternehmen*ssprecher
        group = group_noun(word) if word else None
        if group is not None and group.kind in _BODIES and role.head == "Sprecher":
            return word if group.number != "pl" else ""
    return ""
