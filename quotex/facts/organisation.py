"""For whom somebody works or speaks: „Forscherin am Institut X“, „Jan Ott vom Verband Y“."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from quotex.actors.descriptions import party_named
from quotex.actors.short_forms import is_abbreviation
from quotex.facts.attributes import body_of, is_organ, is_where_they_work
from quotex.facts.clues import Clue, clue
from quotex.facts.role import (
    is_position,
    leads,
    names_work,
    role_of_body,
    role_of_noun,
)
from quotex.lexicon import PersonNoun, function_words, group_noun, metonym
from quotex.lexicon.files import read_words
from quotex.mentions import Mention

KIND_OF_BODY = "kind of body in the noun"
_ANY_PARTY = function_words("any_party")
_BODIES = frozenset(("organisation", "government"))
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
    body = body_of(mention)
    speaks = any(role.head == "Sprecher" for role, _, _ in roles)
    heads = any(leads(role.lemma) for role, _, _ in roles)
    if body is not None and _may_have(body, speaks, heads):
        name = "body they speak for" if speaks else "body they belong to"
        yield clue("organisation", name_of(body), name, body.text, (body.start, body.end))
    elif following is not None and _is_at(mention, following):
        place = (following.start, following.end)
        yield clue(
            "organisation", name_of(following), "body behind the name", following.text, place
        )
    yield from _in_brackets(mention, [role for role, _, _ in roles])
    for role, start, end in roles:
        noun, place = mention.doc.text_of(start, end), (start, end)
        first = _first_part(role, bodies)
        if first:
            yield clue("organisation", first, "body in the noun", noun, place)
        elif kind := _kind_in(role):
            yield clue("organisation", kind, KIND_OF_BODY, noun, place)


def _may_have(body: Mention, speaks: bool, heads: bool) -> bool:
    """Whether it is a body with people; who leads or speaks for „die Runde“ makes it one, too."""
    if is_body(body) or (speaks and party_named(body.head_noun.text)):
        return True
    noun = group_noun(body.nouns[0].text) or group_noun(body.head_noun.text)
    return heads and noun is not None and noun.number == "sg" and body.kind in ("group", "unknown")


def _in_brackets(mention: Mention, roles: Iterable[PersonNoun]) -> Iterator[Clue]:
    """„Jan Ott *(Verband der Schäfer)*“; a party is no body."""
    doc, start = mention.doc, mention.bracket + 1
    if mention.name is None or not mention.bracket or doc[mention.bracket].text != "(":
        return
    end = next((i for i in range(start, mention.end) if doc[i].text == ")"), start)
    text = doc.text_of(start, end)
    named = [word for word in doc[start:end] if word.text[:1].isupper()]
    told = role_of_body(text) if named else None
    if not named or "politician" in (told, *(role_of_noun(role.lemma) for role in roles)):
        return
    if told is None and is_abbreviation(text):  # a party that nobody here knows
        return
    noun = group_noun(named[0].text)
    if named[0].ent_type_ == "ORG" or (noun is not None and noun.kind == "organisation"):
        yield clue("organisation", text, "body behind the name", text, (start, end))


def is_body(mention: Mention) -> bool:
    """Whether it is a body that has people: „die Lindmotor AG“, no place and no party."""
    if mention.kind not in _BODIES or _is_several(mention):
        return False
    if party_named(mention.head_noun.text) or _is_some_party(mention):
        return False
    return mention.kind == "organisation" or group_noun(mention.head_noun.text) is not None


def _is_some_party(mention: Mention) -> bool:
    """Whether it is but „die Partei“: which one, a party says."""
    return len(mention.nouns) == 1 and mention.head_noun.lower_ in _ANY_PARTY


def _is_several(mention: Mention) -> bool:
    """Whether it is more than one body; „*des Verbands* der Imker“ is one."""
    return mention.number == "pl" and mention.nouns[0].morph.get("Number", []) != ["Sing"]


def _is_at(mention: Mention, following: Mention) -> bool:
    """Whether „vom“, „am“, „bei“ joins a body to the person before it."""
    between = mention.doc[mention.end : following.start]
    if len(between) != 1 or not is_body(following):
        return False
    return is_where_they_work(between[0].lower_, following)


def _first_part(role: PersonNoun, bodies: Container[str]) -> str:
    """„Polizei“ of „Polizeisprecher“, „Yahoo“ of „Yahoo-Finanzchefin“; no party, no place."""
    first = role.lemma[: -len(role.head)]
    if "-" in first:
        return _before_hyphen(first, role, bodies)
    return _body_in(first) if role.head == "Sprecher" else ""


def _before_hyphen(first: str, role: PersonNoun, bodies: Container[str]) -> str:
    """„LKA“ of „LKA-Chefermittler“; an „LKW-Fahrer“ or „IT-Leiter“ is of no such body."""
    for prefix in read_words("descriptions")["other_offices"]["prefixes"]:
        first = first.removeprefix(prefix)
    first = first.rpartition("-")[0]
    if not first or party_named(first) or metonym(first) is not None or names_work(first):
        return ""
    told, holds = role_of_body(first), is_position(role.head)
    if first in bodies or (holds and is_abbreviation(first)):
        return first
    return first if told and (holds or role_of_noun(role.lemma) in (told, "expert")) else ""


def _kind_in(role: PersonNoun) -> str:
    """„Kammer“ of „Kammerpräsident“, „Polizei“ of „Polizeirat“: a „Gerichtsreporter“ is of none."""
    body = _body_in(role.lemma[: -len(role.head)])
    if not body or is_organ(body):
        return ""
    same = role_of_noun(role.lemma) == role_of_body(body)
    return body if leads(role.lemma) or same else ""


def _body_in(first: str) -> str:
    """The body that begins a compound: *Unternehmen*ssprecher."""
    for word in dict.fromkeys((first.removesuffix("s"), first)):
        group = group_noun(word) if word else None
        if group is not None and group.kind in _BODIES:
            return word if group.number != "pl" else ""
    return ""
