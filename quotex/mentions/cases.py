"""What a noun phrase can be by its form: *der Minister* a subject, *den Minister* none."""

from quotex import syntax
from quotex.lexicon import function_words
from quotex.mentions.mention import Mention

NOT_NOMINATIVE = function_words("not_nominative")
OBLIQUE_PRONOUNS = function_words("oblique_pronouns")
SUBJECT_PRONOUNS = function_words("subject_pronouns")
_GENITIVES_LIKE_NEUTERS = function_words("genitives_like_neuters")
_INDEFINITE = function_words("indefinite")
_MASCULINE = function_words("masculine_nominative")


def is_oblique(mention: Mention) -> bool:
    """Whether the noun phrase cannot be a subject, by its first word: *den Minister*, *ihm*.

    „der“ is no nominative before an adjective in -en, nor before a feminine noun: *der
    städtischen* Zeitung sagte Kern …; *der Ministerin* sagte Kern …
    """
    opening = mention.doc[mention.start].lower_
    if _is_neuter(mention):
        return False
    if opening in NOT_NOMINATIVE or (mention.pronoun and opening in OBLIQUE_PRONOUNS):
        return True
    if opening != "der" or mention.pronoun or mention.end - mention.start < 2:
        return False
    following = mention.doc[mention.start + 1]
    if following.text[0].islower() and following.text.endswith("en") and following.pos_ == "ADJ":
        return True
    masculine = list(mention.doc[mention.start].morph.get("Gender", [])) == ["Masc"]
    feminine = _gender(mention) == ["Fem"] and mention.gender in ("f", "") and not masculine
    return feminine and not (is_subject(mention) and mention.head.text.endswith("e"))


def _is_neuter(mention: Mention) -> bool:
    """Whether what may open a genitive is a nominative: *dieses Gesetz*, *eines* der Opfer."""
    opening = mention.doc[mention.start].lower_
    if opening not in _GENITIVES_LIKE_NEUTERS:
        return False
    alone = mention.nouns[0].i == mention.start
    return alone or (opening not in _INDEFINITE and mention.nouns[0].text[-1] not in "snx")


def is_nominative(mention: Mention) -> bool:
    """Whether the noun phrase can be nothing but a subject: *der Minister*, *er*."""
    opening = mention.doc[mention.start].lower_
    if mention.pronoun:
        return opening in SUBJECT_PRONOUNS
    masculine = _gender(mention) == ["Masc"] and mention.gender in ("m", "")
    return opening in _MASCULINE and masculine and not is_oblique(mention)


def _gender(mention: Mention) -> list[str]:
    """The grammatical gender of the noun that its article goes with: *der Arbeitskreis* Umwelt."""
    return list(mention.nouns[0].morph.get("Gender", []))


def is_subject(mention: Mention) -> bool:
    """Whether syntax makes the noun phrase a subject."""
    return any(syntax.is_subject(token) for token in mention.nouns)
