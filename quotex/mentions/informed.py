"""What a user knows of those whom noun phrases name: evidence, where grammar leaves it open.

„Lindmotor“, which a tagger takes for a person, is the firm of that name; „*Sprecher* Lindmotor“ is
none: that is somebody else of that name.
"""

from collections.abc import Iterable

from quotex.known.actors import Known
from quotex.lexicon import group_noun, name_titles
from quotex.mentions.agreement import grammatical_gender
from quotex.mentions.mention import Mention


def inform(mentions: Iterable[Mention], known: Known) -> None:
    """Let the kind be what is known of the names, as far as grammar says nothing else."""
    if not len(known):
        return
    for mention in mentions:
        if mention.name is None or mention.pronoun or mention.marked:
            continue
        kinds = {actor.kind for actor in known.called(_name(mention))}
        kind = kinds.pop() if len(kinds) == 1 else None
        if kind == "person" and mention.kind != "person" and not _is_body_by_name(mention):
            mention.kind, mention.gender, mention.number = "person", "", "sg"
        elif kind not in (None, "person", mention.kind) and not _is_called_somebody(mention):
            if mention.kind in ("person", "unknown"):
                mention.gender = grammatical_gender(mention.head)
            mention.kind = kind


def _name(mention: Mention) -> str:
    """The name as it stands there, without titles."""
    assert mention.name is not None
    words = [token.text for token in mention.doc[mention.name[0] : mention.name[1]]]
    while len(words) > 1 and words[0] in name_titles():
        words = words[1:]
    return " ".join(words)


def _is_called_somebody(mention: Mention) -> bool:
    """Whether a title or an office makes the one so called a person."""
    assert mention.name is not None
    first = mention.name[0]
    there = mention.doc[max(0, first - 1) : first + 1]
    return bool(mention.offices) or any(word.text in name_titles() for word in there)


def _is_body_by_name(mention: Mention) -> bool:
    """Whether a noun within or before the name makes it a body: „die *Firma* Kern“."""
    assert mention.name is not None
    nouns = [noun for noun in mention.nouns if noun.i < mention.name[1]]
    return any(group_noun(noun.text) is not None for noun in nouns)
