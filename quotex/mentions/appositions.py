"""Appositions: „Hanna Kern, *die Ministerin*,“ and „die Ministerin, *Hanna Kern*,“ are one."""

from quotex import syntax
from quotex.lexicon import function_words
from quotex.mentions.attributes import with_attributes
from quotex.mentions.bases import Base
from quotex.mentions.cases import is_nominative, is_oblique
from quotex.mentions.mention import Mention
from quotex.mentions.names import Names
from quotex.narration.marks import is_comma
from quotex.words import Words

_INDEFINITE = function_words("indefinite")
_ORIGINS = function_words("origins")
_SO = function_words("so")


def with_apposition(doc: Words, bases: list[Base], k: int, names: Names) -> tuple[Mention, int]:
    """The phrase at base `k` with „, der Sprecher der Polizei,“ or „, Ada Kern,“ behind it.

    Also says how many bases that takes.
    """
    mention, used = with_attributes(doc, bases, k, names)
    follows = k + used
    if (
        mention.end < len(doc)
        and is_comma(doc[mention.end])
        and follows < len(bases)
        and bases[follows].start == mention.end + 1
    ):
        other, more = with_attributes(doc, bases, follows, names, mention.name is not None)
        if mention.name is not None:
            _without_place(other)
        if _is_apposition(doc, mention, other):
            if mention.name is None:
                mention.name, mention.head = other.name, other.head
            mention.offices += other.offices
            mention.attribute = mention.attribute or other.attribute
            mention.inner += other.inner
            mention.apposition = True
            mention.kind = "person"
            mention.gender = mention.gender or other.gender
            mention.bracket = mention.bracket or mention.end
            mention.apposed += other.stretches
            mention.end = other.end
            used += more
    return mention, used


def _without_place(mention: Mention) -> None:
    """Let „Landrat *von Neustadt*“ behind a name say where, not who."""
    if mention.name is None or not mention.offices or mention.head_noun.ent_type_ == "ORG":
        return
    if mention.doc[mention.name[0]].lower_ in _ORIGINS:
        mention.name, mention.head = None, mention.doc[mention.offices[-1][0]]


def _is_apposition(doc: Words, mention: Mention, other: Mention) -> bool:
    """Whether one of two phrases names the person and the other says who that is."""
    if (mention.name is None) == (other.name is None):
        return False
    if _ends_aside(doc, mention) and is_somebody_else(mention, other):
        return False
    kinds = {mention.kind, other.kind}
    if kinds - {"person", "unknown"} or "person" not in kinds:
        return False  # am Freitag, dem 9. März
    if other.end >= len(doc):
        return True
    behind = doc[other.end]
    if syntax.is_verb(behind):  # sagte Karl Huber, *das Geld* reiche nicht
        return other.kind == "person"
    return behind.is_punct or syntax.is_apposition(other.head)


def _ends_aside(doc: Words, mention: Mention) -> bool:
    """Whether only a verb or „so“ stands between the phrase and a comma: …, *so Ada Kern*, …"""
    if mention.start < 2 or not is_comma(doc[mention.start - 2]):
        return False
    before = doc[mention.start - 1]
    return before.lower_ in _SO or syntax.is_verb(before)


def is_somebody_else(speaker: Mention, other: Mention) -> bool:
    """Whether the phrase behind who speaks cannot say who that is: so Kern, *einen guten Ort*.

    A person is no thing, a body no person, „ein Sprecher, *eine Schülerin*“ are two.
    """
    if is_oblique(other) or (other.number == "pl" and speaker.number == "sg"):
        return True
    if speaker.kind != "person":
        return speaker.kind != "unknown" and other.kind == "person"
    if other.kind == "person":
        return {speaker.gender, other.gender} == {"f", "m"}
    thing = other.name is None and not is_nominative(other)  # Ada Kern, *der Kopf der Bande*
    opening = other.doc[other.start]
    return thing and (syntax.is_article(opening) or opening.lower_ in _INDEFINITE)
