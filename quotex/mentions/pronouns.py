"""Pronouns that may speak, of the list in `data/pronouns.toml`: „er“, „sie“, „dieser“, „viele“."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from quotex import syntax
from quotex.lexicon.files import read_words
from quotex.mentions.bases import DETERMINER_TAGS
from quotex.mentions.mention import Gender, Mention, Number
from quotex.words import Words


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """What a pronoun tells of whom it stands for, and whether taggers take it for an adjective."""

    gender: Gender = ""
    number: Number = ""
    like_adjective: bool = False


@cache
def _speaking() -> Mapping[str, _Pronoun]:
    return {word: _Pronoun(**tells) for word, tells in read_words("pronouns")["pronouns"].items()}


def pronouns(doc: Words) -> Iterator[Mention]:
    """Pronouns that may speak: „er“, „sie“, „dieser“; those that stand before a noun do not."""
    speaking = _speaking()
    for token in doc:
        pronoun = speaking.get(token.lower_)
        if pronoun is None:
            continue
        # „beide“, „dieser“, not „beide Frauen“, „dieser Mann“
        standing = token.tag_ in ("PIS", "PDS") or token.pos_ != "DET"
        if not standing or syntax.is_verb(token):
            continue
        if token.pos_ == "ADJ" and not pronoun.like_adjective:
            continue
        if token.tag_ in DETERMINER_TAGS or token.tag_ in ("PRELS", "PRF"):
            continue
        if "Rel" in token.morph.get("PronType", []):
            continue
        yield Mention(
            doc,
            token.i,
            token.i + 1,
            token,
            "person" if pronoun.number != "pl" else "group",
            [token],
            gender=pronoun.gender,
            number=pronoun.number,
            pronoun=True,
            definite=True,
        )


@cache
def first_person() -> Mapping[str, str]:
    """The forms of „ich“ and „wir“, each with the nominative."""
    table = read_words("pronouns")["first_person"]
    return {form: subject for subject, forms in table.items() for form in forms}
