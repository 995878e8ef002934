"""Whether two names, descriptions or numbers can be one actor's."""

import re
from collections.abc import Iterator

from quotex.actors import descriptions, short_forms
from quotex.actors.descriptions import Description
from quotex.actors.drafts import Draft
from quotex.actors.nicknames import MARKS, called_for_short
from quotex.lexicon import group_noun, is_role, metonym, name_particles, person_noun
from quotex.mentions import SPEAKING, Gender, Mention

_INITIAL = re.compile(r"[A-ZÄÖÜ]\.?")


def _parts(name: str) -> tuple[list[str], str]:
    """Given names and last name, which may begin with „von der“."""
    words = [word.strip(MARKS) for word in name.split()]  # Karl „Charly“ Neumann
    first = next((k for k, w in enumerate(words) if k and w in name_particles()), len(words) - 1)
    return words[:first], words[-1]


def same_last_name(one: str, other: str) -> bool:
    """Whether two names share the last name and no first name keeps them apart."""
    given, last = _parts(one)
    known, known_last = _parts(other)
    if last != known_last:
        return False
    if not given or not known or _is_particle(given[0]) or _is_particle(known[0]):
        return True
    if set(given) <= set(known) or set(known) <= set(given) or given[0] == known[0]:
        return True
    initials = (given[0], known[0])
    return any(n.endswith(".") for n in initials) and given[0][0] == known[0][0]


def is_shortened(name: str) -> bool:
    """Whether the last name is an initial, as of suspects and of victims: „Jan O.“."""
    given, last = _parts(name)
    return bool(given) and _INITIAL.fullmatch(last) is not None


def is_nameless(draft: Draft) -> bool:
    """Whether nothing names it but a noun for people: „*Winzerin* klagt“ may look like a name."""
    return not draft.named or all(" " not in one and person_noun(one) for one in draft.names)


def is_one_family(one: str, other: str) -> bool:
    """Whether two people share a last name, or a half of it: „Ada Kern“, „Jan Kern-Ott“."""
    names, others = (set(_parts(name)[1].split("-")) for name in (one, other))
    return bool(names & others)


def _is_particle(word: str) -> bool:
    """Whether a last name begins with it, at a sentence's start, too: „*Von* der Au“."""
    return word in name_particles() or word.lower() in name_particles()


def same_first_name(one: str, other: str) -> bool:
    """Whether one name is the other's first: „Xi“ for „Xi Jinping“, „Jana“ for „Jana Brandt“."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return len(shorter) == 1 and shorter[0] == longer[0]


def is_short_for(one: str, other: str) -> bool:
    """Whether one name is the other by a short form: „Uschi“, „Uschi Kern“ for „Ursula Kern“."""
    for short, full in ((one, other), (other, one)):
        called = called_for_short(full)
        given, last = _parts(short)
        if (given or [last])[0] in called and (not given or last == _parts(full)[1]):
            return True
    return False


def is_half_of_last_name(one: str, other: str) -> bool:
    """Whether one name is the first half of the other's last: „Lind“ for „Ada Lind-Ott“."""
    shorter, longer = sorted((one, other), key=len)
    half, hyphen, _ = longer.split()[-1].partition("-")
    return shorter == half and hyphen == "-"


def agree(one: Gender, other: Gender) -> bool:
    """Whether two genders can be one actor's; an unknown one fits any."""
    return not one or not other or one == other


def fits(draft: Draft, gender: Gender, number: str) -> bool:
    """Whether a pronoun of that gender and number can stand for the actor."""
    if draft.kind in ("unknown", "source"):
        return False
    if number == "pl":
        return draft.number == "pl" or draft.kind == "group"
    if draft.number == "pl":
        return not number  # „sie“ is she or they
    if draft.kind == "person":
        return gender != "n" and agree(draft.gender, gender)
    return gender != "" and draft.gender == gender  # „sie“ for „die Behörde“, „es“ for „das Amt“


def speaks_for_others(draft: Draft) -> bool:
    """Whether it is a spokesman, whose age nobody tells."""
    return any(role.head == "Sprecher" for role in draft.description.roles)


def body_spoken_for(mention: Mention, said: Description) -> Mention | None:
    """For whom a spokesman speaks: „ein Sprecher *des Ministeriums*“."""
    body = mention.attribute
    speaks_for = any(role.head == "Sprecher" for role in said.roles)
    return body if speaks_for and body is not None and body.kind in SPEAKING else None


def is_same_spokesman(said: Description, draft: Draft) -> bool:
    """Whether „ein Sprecher der Polizei“ is who was called so before."""
    if draft.named or not said.roles or said.roles[0].head != "Sprecher":
        return False
    return shares_body(said, draft)


def shares_body(said: Description, draft: Draft) -> bool:
    """Whether both work for one body: „Sprecher der Polizei“, „Polizeisprecher“."""
    known = draft.description.bodies
    return any(descriptions.same_body(one, other) for one in said.bodies for other in known)


def is_listed(mention: Mention, name: str) -> bool:
    """Whether a body counts though it does not speak: no mere place, nothing unknown.

    Nor do words in quotation marks without „die Zeitung“ before them: „eine „Frechheit““.
    """
    if mention.marked and mention.name is not None:
        before = mention.doc[mention.start : mention.name[0]]
        if not any(is_role(token.text) for token in before):
            return False
    if mention.kind == "government":
        words = name.split()
        return metonym(name) is not None or any(group_noun(word) is not None for word in words)
    return mention.kind != "unknown"


def is_second_mention(name: str, draft: Draft) -> bool:
    """Whether a name only takes up the last noun of another: „Ministerium“ is no alias."""
    if " " in draft.name and not short_forms.is_bare(name):
        return False  # „Umwelthilfe“ for „Deutsche Umwelthilfe“
    return short_forms.shortens(name, draft.name)


def takes_up(noun: str, mention: Mention, draft: Draft) -> bool:
    """Whether „die Händler“ takes up „viele Händler“, „das Amt“ the Landesamt."""
    if mention.kind == draft.kind == "group" and noun in draft.name.split()[1:]:
        return True
    if mention.number == "pl":
        return False
    return short_forms.shortens(noun, draft.name) or _was_called(noun, draft)


def words_before_name(draft: Draft) -> Iterator[str]:
    """What a body was called right before its name: der *Chiphersteller* Tevion."""
    for mention in draft.entered:
        yield from nouns_before_name(mention)


def nouns_before_name(mention: Mention) -> list[str]:
    """The nouns that say before a name what bears it: *Chiphersteller* Tevion."""
    first = mention.name[0] if mention.name is not None else 0
    return [word.text for word in mention.nouns if word.i < first]


def _was_called(noun: str, draft: Draft) -> bool:
    """Whether a noun before a body's name called it so."""
    wanted = short_forms.key(noun)
    return any(
        short_forms.key(one) == wanted or short_forms.shortens(noun, one)
        for one in words_before_name(draft)
    )
