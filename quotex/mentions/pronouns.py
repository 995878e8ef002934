"""Pronouns that may speak, of the list in `data/pronouns.toml`: „er“, „sie“, „dieser“, „viele“."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from quotex import syntax
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.files import read_words
from quotex.mentions.agreement import grammatical_gender
from quotex.mentions.bases import DETERMINER_TAGS, is_before_full_name
from quotex.mentions.mention import Gender, Mention, Number
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

_BECOME = function_words("become")


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """What a pronoun tells of whom it stands for, and how it stands (`data/pronouns.toml`)."""

    gender: Gender = ""
    number: Number = ""
    like_adjective: bool = False
    article: bool = False
    subject: bool = False
    like_article: bool = False
    speaks: bool = False


@cache
def _speaking() -> Mapping[str, _Pronoun]:
    return {word: _Pronoun(**tells) for word, tells in read_words("pronouns")["pronouns"].items()}


def gender_of(word: Word) -> Gender:
    """The gender that a pronoun tells, by its form or else by its tag: *er*, *die* hat gesagt."""
    pronoun = _speaking().get(word.lower_)
    told = pronoun.gender if pronoun is not None else ""
    return told or grammatical_gender(word)


def pronouns(doc: Words) -> Iterator[Mention]:
    """Pronouns that may speak: „er“, „sie“, „dieser“; those that stand before a noun do not."""
    speaking = _speaking()
    for token in doc:
        pronoun = speaking.get(token.lower_)
        if pronoun is None:
            continue
        # „beide“, „dieser“, not „beide Frauen“, „dieser Mann“
        alone = token.tag_ in ("PIS", "PDS") or is_before_full_name(token)
        standing = alone or token.pos_ != "DET"
        if not standing or syntax.is_verb(token):
            continue
        if token.pos_ == "ADJ" and not pronoun.like_adjective:
            continue
        if pronoun.article and not _has_article(token):
            continue
        if pronoun.subject and not (token.tag_ == "PIS" and syntax.is_subject(token)):
            continue
        if token.tag_ in ("PRELS", "PRF") or "Rel" in token.morph.get("PronType", []):
            continue
        owns = token.tag_ in DETERMINER_TAGS and not is_before_full_name(token)
        if owns and not pronoun.like_article:
            continue
        if pronoun.like_article and not _is_pointing_subject(token):
            continue
        if pronoun.speaks and not _is_who_speaks(token):
            continue
        yield Mention(
            doc,
            token.i - pronoun.article,
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


def _is_who_speaks(token: Word) -> bool:
    """Whether somebody may be meant who speaks: „…“, teilte *es* mit; *Es* teilte mit, …

    Not heißt *es*, *es* wurde gesagt, *es* sagte niemand; nor, as taggers err, Kern sagt *es*.
    """
    verb = token.head
    if not syntax.is_subject(token) or len(syntax.subjects(verb)) > 1:
        return False
    opening, beside = (verb, token) if verb.i < token.i else (token, verb)
    before = token.doc[opening.i - 1] if opening.i else None
    if beside.i != opening.i + 1 or not (before is None or before.is_punct or before.is_space):
        return False
    cluster = syntax.verb_cluster(verb)
    forms = [form for word in cluster for form in lexicon().verb_forms(word.lower_)]
    if any(form.verb.impersonal or form.verb.does == "manner" for form in forms):
        return False
    passive = any(word.lower_ in _BECOME for word in cluster)
    return bool(forms) and not passive


def _has_article(token: Word) -> bool:
    """Whether the article before the word is its own: „die beiden“, not „die beiden Frauen“."""
    before = token.doc[token.i - 1] if token.i else None
    noun = token.i + 1 < len(token.doc) and token.doc[token.i + 1].pos_ in _NOUNS
    return before is not None and before.tag_ == "ART" and not noun


_NOUNS = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))


@cache
def for_pairs(
    field: Literal["words", "two", "couples", "families"] = "words",
) -> frozenset[str]:
    """The words for two who were named together, „beide“; `two`: those for any two, „zwei“.

    `couples`, `families`: nouns for two, „Duo“, and for two of one name, „Ehepaar“.
    """
    return frozenset(read_words("pronouns")["pairs"][field])


@cache
def first_person() -> Mapping[str, str]:
    """The forms of „ich“ and „wir“, each with the nominative."""
    table = read_words("pronouns")["first_person"]
    return {form: subject for subject, forms in table.items() for form in forms}


@cache
def addressing() -> frozenset[str]:
    """Pronouns that address somebody where they have a capital: „Sie“, „Ihnen“; in lower case."""
    return frozenset(read_words("pronouns")["third_person"]["addressing"])


def is_addressed(word: Word) -> bool:
    """Whether it is „Sie“ to whom one speaks: Was wünschen *Sie* sich? Not where a clause opens."""
    before = word.doc[word.i - 1] if word.i else None
    inside = before is not None and before.text[0].isalpha()
    return inside and word.text[0].isupper() and word.lower_ in addressing()
