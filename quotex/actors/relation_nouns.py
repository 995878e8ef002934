"""What people are to one another, by their nouns: „ihr *Vater*“, „seine *Kollegin*“.

The kinds, each with its inverse, are those of `[related]` in `quotex/data/descriptions.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from quotex.actors.descriptions import word_list
from quotex.actors.governments import bare_adjective
from quotex.lexicon import PersonNoun, person_noun
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Gender
from quotex.words import Word


@dataclass(frozen=True, slots=True)
class Relation:
    """What one is to another: a kind, and what the other then is.

    `family`: they may share a last name.  `other`: where a text tells of two, one may be the
    other's.  `over`: the kind that it is when it has ended.  `lawyers`: only those have one.
    """

    kind: str
    inverse: str
    family: bool = False
    other: bool = False
    over: str = ""
    lawyers: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a phrase says somebody is to another: „sein *älterer* *Bruder*“.

    `apart` are the adjectives that tell two apart who stand in one relation; `common` where the
    noun means no more than man or woman.
    """

    relation: Relation
    gender: Gender
    apart: frozenset[str] = frozenset()
    common: bool = False

    def back(self, gender: Gender) -> "Said":
        """What the other is to them, who is of that gender."""
        return Said(_kinds()[self.relation.inverse], gender)

    def names(self, role: PersonNoun) -> bool:
        """Whether a noun for a person names the same relation."""
        return _named(fold(role.lemma)) is self.relation

    def may_name(self, role: PersonNoun) -> bool:
        """Whether it may name it as the end of a compound: „Gäste*trainer*“ for „sein Trainer“."""
        return self.names(role) or _named(fold(role.head)) is self.relation


def relation_said(noun: Word, before: list[Word], gender: Gender) -> Said | None:
    """What the noun behind the words `before` says; nothing where it is no such noun."""
    found = person_noun(noun.text)
    relation = _named(fold(found.lemma)) if found is not None and found.number != "pl" else None
    if found is None or relation is None:
        return None
    adjectives = [bare_adjective(word.lower_) for word in before]
    if relation.over and any(one.startswith(tuple(_ended())) for one in adjectives):
        relation = _kinds()[relation.over]
    apart = frozenset(one for one in adjectives if one in word_list("related_apart"))
    common = fold(found.lemma) in word_list("anybody")
    return Said(relation, found.gender or gender, apart, common)


def _ended() -> frozenset[str]:
    return word_list("related_no_more")


def _named(lemma: str) -> Relation | None:
    """The relation that a noun names, or the end of a compound: „Amts*kollege*“."""
    whole = _nouns().get(lemma)
    if whole is not None:
        return whole
    return next((named for end, named in _ends().items() if lemma.endswith(end)), None)


@cache
def _nouns() -> Mapping[str, Relation]:
    """By each noun, folded, or end of one, the relation that it names."""
    entries = read_words("descriptions")["related"].items()
    return {fold(word): _kinds()[kind] for kind, entry in entries for word in entry["words"]}


@cache
def _ends() -> Mapping[str, Relation]:
    """By each end of a noun, folded and without its hyphen."""
    return {noun[1:]: named for noun, named in _nouns().items() if noun[0] == "-"}


@cache
def _kinds() -> Mapping[str, Relation]:
    return {
        kind: Relation(
            kind,
            entry["inverse"],
            entry.get("family", False),
            entry.get("other", False),
            entry.get("over", ""),
            entry.get("lawyers", False),
        )
        for kind, entry in read_words("descriptions")["related"].items()
    }
