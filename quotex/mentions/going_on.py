"""How a noun phrase goes on behind a noun: Bürgerinnen *und Bürger*, Kerns *frühere Partnerin*."""

from quotex import syntax
from quotex.lexicon import function_words, is_role, person_noun
from quotex.mentions.names import Names
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

_BOTH = function_words("together")
_JOINS_COMPOUNDS = function_words("joins_compounds")
_APOSTROPHES = frozenset("’'")


def is_same_in_both_forms(doc: Words, j: int, noun: Word) -> bool:
    """Whether „und“ joins the form for men to that for women: *Bürgerinnen* und *Bürger*."""
    if j + 1 >= len(doc) or doc[j].lower_ not in _BOTH or not doc[j + 1].text[0].isupper():
        return False
    one, other = person_noun(noun.text), person_noun(doc[j + 1].text)
    if one is None or other is None or one.lemma != other.lemma:
        return False
    return (one.gender == "f") != (other.gender == "f") and "pl" in (one.number, other.number)


def behind_owner(doc: Words, j: int, owner: Word, names: Names) -> int:
    """Where the noun for somebody is whose owner is named before its adjectives; else `j`.

    So Kerns *frühere Partnerin*, Weiss’ *Partnerin*.
    """
    k = j + (doc[j].text in _APOSTROPHES and not owner.whitespace_)
    if owner.text[-1] not in "sxzß" or (not owner.ent_type_ and owner.tag_ != "NE"):
        return j
    while k < len(doc) and doc[k].tag_ == "ADJA" and doc[k].text[0].islower():
        k += 1
    if k == j or k >= len(doc) or doc[k].tag_ != "NN":
        return j
    owned = owner.head.i == k and not syntax.is_subject(owner)
    somebody = is_role(doc[k].text) or (k + 1 < len(doc) and names.is_person(k + 1))
    return k if owned and somebody else j  # Kerns *Joker Jan Ott*


def behind_cut_compounds(doc: Words, j: int) -> int:
    """Where the noun is whose last part others share: *Gesundheits-, Sozial- und* Finanzdirektor.

    `j` itself where no such compound begins there.
    """
    k = j
    while k + 2 < len(doc) and _is_cut(doc[k].text):
        joins = is_comma(doc[k + 1]) or doc[k + 1].lower_ in _JOINS_COMPOUNDS
        if not joins or not doc[k + 2].text[0].isupper():
            return j
        k += 2
    return k


def _is_cut(word: str) -> bool:
    """Whether it is a compound without its last part: „Bau-“."""
    return word[-1] == "-" and len(word) > 2 and word[0].isupper()
