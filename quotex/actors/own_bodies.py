"""Bodies that are somebody's: „*sein Klub*“ is the one whose goalkeeper the text has called him.

What ties them are the facts of the person: the organisation, and the party of „*ihre Fraktion*“.
"""

from collections.abc import Sequence

from quotex.actors import short_forms
from quotex.actors.bodies import may_be_called, names_a_body
from quotex.actors.descriptions import party_named
from quotex.actors.drafts import Draft
from quotex.facts.told import facts_of
from quotex.lexicon import group_noun
from quotex.lexicon.files import read_words
from quotex.mentions import Mention

_BODIES = frozenset(("organisation", "government"))
_MAY_BE = _BODIES | {"group"}  # ihre *Mannschaft* are people


def may_be_somebodys(mention: Mention) -> bool:
    """Whether a phrase is no more than whose and a noun for bodies: „sein *neuer* Klub“ is not."""
    noun = mention.head_noun
    if mention.name is not None or mention.kind not in _MAY_BE or noun.i - mention.start > 1:
        return False
    return names_a_body(noun.text) or group_noun(noun.text) is not None


def body_of(owner: Draft, noun: str, near: Sequence[Draft]) -> Draft | None:
    """The body that the text told to be the owner's, if that noun may mean it."""
    facts = facts_of(owner.clues)
    named = [one for one in near if one.kind in _BODIES and _says_which(one)]
    fitting = [one for one in named if may_be_called(one, noun)]
    if facts.organisation:
        own = [one for one in fitting if _is_called(one, facts.organisation)]
        if len(own) == 1:
            return own[0]
    return _of_party(facts.party, noun, named) if facts.party else None


def _says_which(draft: Draft) -> bool:
    """Whether a body is called by more than „der Verband“: „CDU-Fraktion“, „Bund der Imker“."""
    return draft.named or " " in draft.name or "-" in draft.name


def _is_called(draft: Draft, name: str) -> bool:
    """Whether a body bears a name, in full or for short."""
    key = short_forms.key(name)
    return any(
        short_forms.key(one) == key
        or short_forms.abbreviates(name, one)
        or short_forms.begins(name, one)
        or short_forms.ends(name, one)
        for one in draft.names
    )


def _of_party(party: str, noun: str, named: Sequence[Draft]) -> Draft | None:
    """„*Ihre Fraktion*“, of a member of the CDU: the „CDU-Fraktion“, where none is, the „CDU“."""
    if noun not in read_words("descriptions")["of_a_kind"]["party"]["nouns"]:
        return None
    of_it = [one for one in named if party_named(one.name.partition("-")[0]) == party]
    so_called = [one for one in of_it if short_forms.shortens(noun, one.name)]
    bodies = so_called or [one for one in of_it if party_named(one.name)]
    return bodies[0] if len(bodies) == 1 else None
