"""Names of bodies and their short forms: „Deutsche Umwelthilfe“, „DUH“, „die Umwelthilfe“."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from quotex.lexicon import function_words, group_noun, metonym, person_noun
from quotex.lexicon.added import remembered, remembered_words
from quotex.lexicon.files import fold, read_words

_BRACKET = re.compile(r"\((?P<short>[^()]+)\)$")
_ABBREVIATION = re.compile(r"\A(?=[^A-ZÄÖÜ]*[A-ZÄÖÜ][^A-ZÄÖÜ]*[A-ZÄÖÜ])[A-ZÄÖÜ][\w.&/-]{1,11}")
_SMALL = function_words("within_names")
_REMEMBERED = 2**14  # answers that are kept, per question
_LONGEST_ABBREVIATION = 6  # letters that may stand for a name's words


def parted(name: str) -> tuple[str, str]:
    """Name and abbreviation: „Verband der Nordseefischer (VdN)“; „“ where there is none."""
    match = _BRACKET.search(name, max(0, name.rfind("(")))
    if match is None or match.start() == 0:
        return name, ""
    short = match["short"].strip()
    return name[: match.start()].rstrip(), short if is_abbreviation(short) else ""


@lru_cache(maxsize=_REMEMBERED)
def is_abbreviation(word: str) -> bool:
    """Whether a word is written as one: „DUH“, „VdN“, „ver.di“ is none."""
    return _ABBREVIATION.fullmatch(word) is not None


@remembered_words(_REMEMBERED)
def key(name: str) -> str:
    """What all cases of a name have in common: „des Deutschen Wetterdienstes“, „Wetterdienst“."""
    words = name.split()
    if not words:  # a name of white space: „\t“ taken for a noun
        return ""
    return " ".join([*(_without_ending(fold(word)) for word in words[:-1]), _stem(words[-1])])


def _without_ending(word: str) -> str:
    for ending in ("en", "em", "er", "es", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return _stem(word)


@remembered_words(_REMEMBERED)
def _stem(noun: str) -> str:
    """A noun without its genitive -s: „Ministeriums“; „innenministerium“ for „Innenressort“."""
    return called_in_full(_without_genitive(noun))


def called_in_full(word: str) -> str:
    """A folded noun with the last part that names of such bodies have: „innenministerium“."""
    for last, called in read_words("descriptions")["called_too"].items():
        if word.endswith(last) and word != last:
            return word.removesuffix(last) + str(called)
    return word


def _without_genitive(noun: str) -> str:
    word = fold(noun)
    if noun.isupper() or len(word) < 5:
        return word
    for ending in ("es", "s"):
        if not word.endswith(ending) or word.endswith("ss"):
            continue
        bare = word[: -len(ending)]
        if group_noun(bare.capitalize()) is not None or ending == "s":
            return bare
    return word


@lru_cache(maxsize=_REMEMBERED)
def abbreviates(short: str, name: str) -> bool:
    """Whether „DUH“ may stand for „Deutsche Umwelthilfe“: its letters in order, every initial.

    „SVR“ has all letters of what is short itself in „SV Rauental“.
    """
    if not is_abbreviation(short) or " " not in name or len(short) > _LONGEST_ABBREVIATION:
        return False
    first, _, others = name.partition(" ")
    is_short = first.isupper() and first.isalpha() and len(first) > 1
    if is_short and short == first + "".join(word[0] for word in others.split()):
        return True
    wanted = [letter for letter in fold(short) if letter.isalpha()]
    words = [fold(word) for part in name.split() for word in part.split("-")]
    full = [word for word in words if word not in _SMALL and word]
    if len(wanted) < 2 or not full:
        return False
    if wanted == [word[0] for word in full] or wanted == [word[0] for word in words if word]:
        return True
    return len(wanted) > len(full) and len(wanted) >= 3 and _runs_through(wanted, full)


def _runs_through(letters: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the letters are each word's initial, with at most one more letter of a word."""
    at = 0
    for k, word in enumerate(words):
        if at >= len(letters) or letters[at] != word[0]:
            return False
        at += 1
        following = words[k + 1][0] if k + 1 < len(words) else ""
        if at < len(letters) and letters[at] != following and letters[at] in word[2:]:
            at += 1
    return at == len(letters)


@remembered(_REMEMBERED)
def shortens(short: str, name: str) -> bool:
    """Whether a lone noun may stand for a body: „Ministerium“ for „Verkehrsministerium“.

    Also „Umwelthilfe“ for „Deutsche Umwelthilfe“ and „Verband“ for „Verband der Nordseefischer“.
    """
    if " " in short.strip() or group_noun(short) is None or is_abbreviation(short):
        return False
    noun = _stem(short)
    if noun in _common():
        return False
    if " " not in name:
        return _ends_compound(noun, _stem(name))
    words = [_stem(word) for word in name.split()]
    heads = [word for word in words if fold(word) not in _SMALL]
    first = next((word for word, text in zip(words, name.split(), strict=True) if _noun(text)), "")
    return any(_ends_compound(noun, head) or noun == head for head in (first, heads[-1]))


def begins(short: str, name: str) -> bool:
    """Whether a name goes on behind a shorter one: „Nordstahl“, „Nordstahl Peinitz AG“.

    It must not be a word for bodies: „Universität Weimar“ is not any „Universität“.
    """
    words, longer = short.split(), name.split()
    if len(words) == len(longer) == 1:  # „Curavia“, „Curavia-Gruppe“
        first, hyphen, noun = name.rpartition("-")
        return bool(hyphen) and first == short and group_noun(noun) is not None
    if not 0 < len(words) < len(longer) or key(short) != key(" ".join(longer[: len(words)])):
        return False
    last = words[-1]
    return last[0].isupper() and group_noun(last) is None and person_noun(last) is None


def ends(short: str, name: str) -> bool:
    """Whether nouns before a name only say what it is: „Optikerkette Nahblick“, „PDU-Partei“."""
    words, longer = short.split(), name.split()
    if not 0 < len(words) < len(longer) or key(short).split() != key(name).split()[-len(words) :]:
        return False
    before = longer[: -len(words)]
    if any(word in read_words("groups")["clubs"]["words"] for word in before):
        return True  # „SV Lindau“
    return metonym(short) is None and all(
        group_noun(word) is not None or person_noun(word) is not None for word in before
    )


def is_bare(word: str) -> bool:
    """Whether a noun says so little that it is nobody's name: „Verband“, „Ministerium“."""
    return word in _bare()


@cache
def _bare() -> frozenset[str]:
    return frozenset(read_words("descriptions")["bare"]["words"])


@cache
def _common() -> frozenset[str]:
    return frozenset(map(fold, read_words("descriptions")["common"]["words"]))


def _noun(word: str) -> bool:
    return group_noun(word) is not None


def _ends_compound(noun: str, word: str) -> bool:
    return word != noun and word.endswith(noun)
