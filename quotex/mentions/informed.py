"""What a user knows of those whom noun phrases name: evidence, where grammar leaves it open.

„Lindmotor“, which a tagger takes for a person, is the firm of that name; „Kim Berger“ is a woman.
„*Herr* Kim Berger“ is none, and „*Sprecher* Lindmotor“ is no firm: these are others of that name.
"""

from collections.abc import Iterable, Sequence

from quotex.known.actors import Known, KnownActor
from quotex.lexicon import group_noun, name_titles, person_noun
from quotex.mentions.agreement import grammatical_gender
from quotex.mentions.mention import Gender, Mention

_GENDERS: dict[str, Gender] = {"female": "f", "male": "m"}


def inform(mentions: Iterable[Mention], known: Known) -> None:
    """Let kind and gender be what is known of the names, as far as grammar says nothing else."""
    if not len(known):
        return
    for mention in mentions:
        if mention.name is None or mention.pronoun or mention.marked:
            continue
        called = known.called(_name(mention))
        if called:
            _inform(mention, called)


def _inform(mention: Mention, called: Sequence[KnownActor]) -> None:
    kinds = {actor.kind for actor in called}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if kind == "person" and mention.kind != "person" and not _is_body_by_name(mention):
        mention.kind, mention.gender, mention.number = "person", "", "sg"
    elif kind not in (None, "person", mention.kind) and not _is_called_somebody(mention):
        if mention.kind in ("person", "unknown"):
            mention.gender = grammatical_gender(mention.head)
        mention.kind = kind
    genders = {_GENDERS.get(actor.gender or "", "") for actor in called}
    gender = next(iter(genders)) if len(genders) == 1 else ""
    if mention.kind == "person" and gender and not gender_told(mention):
        mention.gender = gender


def gender_told(mention: Mention) -> Gender:
    """What title or form tell of a person: „*Herr* Kern“, „die *Ministerin* Kern“."""
    title = _title(mention)
    if title is not None and name_titles()[title]:
        return name_titles()[title]
    roles = (person_noun(mention.doc[start].text) for start, _ in mention.offices)
    return "f" if any(role is not None and role.gender == "f" for role in roles) else ""


def _name(mention: Mention) -> str:
    """The name as it stands there, without titles."""
    assert mention.name is not None
    words = [token.text for token in mention.doc[mention.name[0] : mention.name[1]]]
    while len(words) > 1 and words[0] in name_titles():
        words = words[1:]
    return " ".join(words)


def _title(mention: Mention) -> str | None:
    """The title within the name or right before it."""
    assert mention.name is not None
    first = mention.name[0]
    there = mention.doc[max(0, first - 1) : first + 1]
    return next((word.text for word in there if word.text in name_titles()), None)


def _is_called_somebody(mention: Mention) -> bool:
    """Whether a title or an office makes the one so called a person."""
    return bool(mention.offices) or _title(mention) is not None


def _is_body_by_name(mention: Mention) -> bool:
    """Whether a noun within or before the name makes it a body: „die *Firma* Kern“."""
    assert mention.name is not None
    nouns = [noun for noun in mention.nouns if noun.i < mention.name[1]]
    return any(group_noun(noun.text) is not None for noun in nouns)
