"""Pronouns that may speak, of the list in `data/pronouns.toml`: „er“, „sie“, „dieser“, „viele“."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from quotex import syntax
from quotex.lexicon import function_words
from quotex.lexicon.files import read_words
from quotex.mentions.bases import DETERMINER_TAGS
from quotex.mentions.mention import Gender, Mention, Number
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

_PLURAL_ARTICLES = function_words("plural")


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """What a pronoun tells of whom it stands for, and how to know that it is one.

    `like_adjective`: taggers may take it for an adjective; `like_article`: it is one where it is
    the subject itself, „*der* antwortete“; `behind_article`: „*die beiden*“.
    """

    gender: Gender = ""
    number: Number = ""
    like_adjective: bool = False
    like_article: bool = False
    behind_article: bool = False


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
        if token.tag_ in ("PRELS", "PRF") or "Rel" in token.morph.get("PronType", []):
            continue
        if token.tag_ in DETERMINER_TAGS and not pronoun.like_article:
            continue
        if pronoun.like_article and not _is_pointing_subject(token):
            continue
        start = token.i
        if pronoun.behind_article:
            if start == 0 or doc[start - 1].lower_ not in _PLURAL_ARTICLES:
                continue
            start -= 1
        yield Mention(
            doc,
            start,
            token.i + 1,
            token,
            "person" if pronoun.number != "pl" else "group",
            [token],
            gender=pronoun.gender,
            number=pronoun.number,
            pronoun=True,
            definite=True,
        )


def _is_pointing_subject(token: Word) -> bool:
    """Whether „der“ is neither an article nor relative, but who does it: *Der* sagte: „…“."""
    if not syntax.is_subject(token) or not syntax.is_verb(token.head):
        return False
    before, behind = (
        any(word.i == token.i + step for word in syntax.verb_cluster(token.head))
        for step in (-1, 1)
    )
    return before or (behind and not (token.i and is_comma(token.doc[token.i - 1])))


@cache
def first_person() -> Mapping[str, str]:
    """The forms of „ich“ and „wir“, each with the nominative."""
    table = read_words("pronouns")["first_person"]
    return {form: subject for subject, forms in table.items() for form in forms}
