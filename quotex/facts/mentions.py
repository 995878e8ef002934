"""All that a mention tells of whom it means."""

from collections.abc import Container, Iterator

from quotex.facts.belonging import Belonging
from quotex.facts.clues import Clue
from quotex.facts.gender import gender_clues
from quotex.facts.organisation import NameOf, organisation_clues
from quotex.facts.party import party_clues
from quotex.facts.role import role_clues
from quotex.lexicon import person_noun
from quotex.mentions import Mention
from quotex.words import Words


def clues_of(
    mention: Mention, belonging: Belonging, name_of: NameOf, bodies: Container[str]
) -> Iterator[Clue]:
    """What a mention tells of gender, role, party and organisation; a pronoun by its clause.

    `name_of` gives a body's name in the nominative; `bodies` has the words that the text names
    bodies with.
    """
    yield from belonging.clues(mention, name_of)
    if mention.pronoun:
        return
    following = belonging.behind(mention)
    found = ((person_noun(mention.doc.text_of(s, e)), s, e) for s, e in mention.offices)
    roles = [(role, start, end) for role, start, end in found if role is not None]
    yield from gender_clues(mention)
    yield from role_clues(mention, roles)
    yield from party_clues(mention, roles)
    yield from organisation_clues(mention, roles, following, name_of, bodies)


def words_of_bodies(doc: Words) -> frozenset[str]:
    """The words that the text names bodies with."""
    bodies = (ent for ent in doc.ents if ent.label_ == "ORG")
    return frozenset(word for ent in bodies for word in ent.text.split())
