"""People whose nouns no list has, by how German makes them: „die *Geschmähte*“, „der *Finne*“.

What „-in“ makes of a noun is a woman; masculine nouns in „-e“ are living beings, but for a few
(„der Name“); and a participle as a noun is who did or suffered it, unless it is neuter („das
Gesagte“).
"""

import re
from functools import cache

from quotex import syntax
from quotex.lexicon import function_words, person_noun
from quotex.lexicon.added import remembered_words
from quotex.lexicon.files import fold, read_words
from quotex.mentions.bases import is_determiner
from quotex.mentions.declined import number_by_government
from quotex.mentions.mention import Gender, Mention
from quotex.words import Word

_ENDINGS: dict[Gender, tuple[str, ...]] = {"m": ("e", "er", "en"), "f": ("e", "en")}
_GENDERS: dict[str, Gender] = {"Masc": "m", "Fem": "f"}
_SINGULAR = function_words("singular")
_REMEMBERED = 2**14  # nouns whose answer is kept
_LETTER = "[a-zäöü]"
_VOWEL, _OTHER = "[aeiouyäöü]", "[b-df-hj-np-tv-xzß]"


def take_for_person(mention: Mention) -> None:
    """Let a phrase of unknown kind be somebody's if the form of its noun says so.

    One person only behind an article: „*Beisitzerin* und Protokoll“ may be anything.
    """
    noun = mention.nouns[-1]
    if noun.tag_ != "NN" or not noun.text[0].isupper():
        return
    word = fold(noun.text)
    genders = noun.morph.get("Gender", [])
    gender = _GENDERS.get(genders[0], "") if len(genders) == 1 else ""
    if "Sing" not in noun.morph.get("Number", []) and word.endswith(_endings("several")):
        mention.kind, mention.number = "group", "pl"
    elif gender and _is_one(mention) and _is_of(noun, word, gender):
        mention.kind, mention.gender, mention.number = "person", gender, "sg"


def take_by_origin(mention: Mention) -> bool:
    """Let a phrase be somebody's whose noun says where they are from: *der Sauerländer* verriet.

    Whether it is, whatever a tagger makes of so rare a noun.
    """
    noun = mention.nouns[-1].text
    if not is_from_somewhere(noun) or not _has_singular_article(mention):
        return False
    gender: Gender = "f" if noun.endswith("in") else "m"
    mention.kind, mention.gender, mention.number = "person", gender, "sg"
    return True


def _has_singular_article(mention: Mention) -> bool:
    """Whether it is of one, by its article, its form or its verb: *einem* Zillertaler."""
    noun, opening = mention.nouns[-1], mention.doc[mention.start]
    if opening.lower_ in _SINGULAR or (is_determiner(opening) and fold(noun.text)[-2:] != "er"):
        return True
    cluster = syntax.verb_cluster(noun.head) if syntax.is_subject(noun) else []
    return is_determiner(opening) and any("Sing" in w.morph.get("Number", []) for w in cluster)


def _is_one(mention: Mention) -> bool:
    """Whether it has an article and is no plural.

    By the verb where it is a subject, else as a tagger takes it.
    """
    noun = mention.nouns[-1]
    if not is_determiner(mention.doc[mention.start]) or noun.i == mention.start:
        return False
    if syntax.is_subject(noun) and "Sing" in noun.head.morph.get("Number", []):
        return True
    governed = number_by_government(mention.doc[mention.start], noun)
    return governed == "sg" or (not governed and "Plur" not in noun.morph.get("Number", []))


def _is_of(noun: Word, word: str, gender: Gender) -> bool:
    """Whether a noun of that gender is for a person."""
    if gender == "f" and word.endswith("in"):
        return not word.endswith(_endings("no_woman"))
    if is_participle(word, gender) or is_from_somewhere(noun.text):
        return True
    return gender == "m" and _is_weak(noun, word)


@remembered_words(_REMEMBERED)
def is_from_somewhere(noun: str) -> bool:
    """Whether it is for one man or woman by where they are from: „Finne“, „Offenbacherin“."""
    origins, parts, towns, others = _origins()
    word = fold(noun)
    if word in origins or any(word.removeprefix(part) in origins for part in parts):
        return True
    if word in towns or word.endswith(others):
        return False  # das *Geländer*
    return word.endswith(towns) and person_noun(noun) is None


def _is_weak(noun: Word, word: str) -> bool:
    """Whether it is a masculine noun in -e, in the nominative: der *Finne*, der *Bote*."""
    ends = word.endswith("e") and not word.endswith(("ee", *_endings("no_man")))
    return ends and "Nom" in noun.morph.get("Case", [])


def is_participle(noun: str, gender: Gender) -> bool:
    """Whether it is declined as an adjective and is a participle's: „Gescholtener“."""
    stems = (noun.removesuffix(end) for end in _ENDINGS[gender] if noun.endswith(end))
    return any(
        _participle().fullmatch(stem) is not None and not stem.endswith(_endings("no_participle"))
        for stem in stems
    )


@cache
def _participle() -> re.Pattern[str]:
    """„geschmäh-t“, „zurück-ge-tret-en“, „ver-haft-et“, „uniform-iert“: no compound of nouns."""
    table = read_words("descriptions")["participles"]
    apart, fast = ("|".join(sorted(table[key], key=len, reverse=True)) for key in ("apart", "fast"))
    stem = f"(?:un)?{_OTHER}*{_VOWEL}+{_OTHER}+(?:e[lrn]|ig)?"
    before = f"(?:un)?(?:{apart})?(?:ge|{fast})"
    return re.compile(f"{before}{stem}(?:e?t|en)|{_LETTER}{{3,}}iert")


@cache
def _origins() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The nouns, what may stand before them, how those end that towns make, and what ends alike."""
    table = read_words("descriptions")["origins"]
    forms = [
        frozenset(fold(form) for word in words for form in (word, word.removesuffix("e") + "in"))
        for words in (table["words"].split(), table["towns"])
    ]
    parts, others = (tuple(map(fold, table[key])) for key in ("parts", "no_towns"))
    return forms[0], parts, tuple(forms[1]), others


@cache
def _endings(name: str) -> tuple[str, ...]:
    """The endings of one list of `descriptions.toml`."""
    table = read_words("descriptions")["by_form"]
    return tuple(map(fold, table[name]))
