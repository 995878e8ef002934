"""Names that show by their words where no tagger sees them, and what belongs to a name.

„der *Kalte Krieg*“, „das *Denkmalschutzgesetz*“, „der *Flughafen Lindenau*“.
"""

from collections.abc import Iterator
from functools import lru_cache

from quotex.entities.kinds import is_road
from quotex.lexicon import metonym
from quotex.lexicon.name_kinds import is_named_compound, known_name, name_kind, name_words
from quotex.words import Word, Words

_WITH_ORIGIN = frozenset(("event", "place"))  # „Kieler Woche“, „Kölner Dom“; not „Wiener Zeitung“
_NOUNS = ("NN", "NE")
_SHORTEST = 7  # letters of a compound with a country
_REMEMBERED = 2**14  # words whose answer is kept, per question
_ROADS = name_words("roads")


def by_words(words: Words) -> Iterator[tuple[int, int]]:
    """Tokens of names that their own words show, in order."""
    for word in words:
        text = word.text
        if text[0] in _ROADS and (len(text) == 1 or text[1].isdigit()):
            ends = (word.i + 1, word.i + 2)
            yield from ((word.i, end) for end in ends if is_road(words, word.i, end))
        if word.tag_ not in _NOUNS or not _may_name(text):
            continue
        if word.i and (_has_adjective(words[word.i - 1], word) or _is_foreign(words, word)):
            yield word.i - 1, word.i + 1
        elif _names_alone(text):
            yield word.i, word.i + 1


@lru_cache(maxsize=_REMEMBERED)
def _may_name(text: str) -> bool:
    """Whether a noun is a name, or the part of one, by what is known of it."""
    if not text[0].isupper():
        return False
    told = name_kind(text) is not None or text in name_words("one_a_place")
    return told or _names_alone(text)


@lru_cache(maxsize=_REMEMBERED)
def _names_alone(text: str) -> bool:
    """Whether a noun is a name by itself: „Denkmalgesetz“, „Berlinale“, „Karl-Liebig-Siedlung“."""
    return is_named_compound(text) or _is_known(text) or _is_named_after(text)


def widened(words: Words, start: int, end: int, label: str) -> tuple[int, int]:
    """The name with the words beside it that belong to it, without marks at its edges."""
    marks = (i for i in range(start + 1, end) if words[i].is_quote)
    end = next(marks, end)
    while end - start > 1 and _goes_on(words, start, end):
        end -= 1
    while end - start > 1 and words[start].is_punct:
        start += 1
    before = words[start - 1] if start else None
    if before is not None and not before.ent_type_ and label == "LOC":
        if before.text in name_words("before_place"):
            start -= 1
        elif _joins_place(words, start):
            start -= 2
    following = words[end] if end < len(words) else None
    lone = following is not None and end - start == 1 and not following.ent_type_
    if lone and _is_origin(words[start].text) and _takes_origin(words[end].text):
        end += 1
    if before is not None and before.text.rstrip(".").isdigit() and before.text[-1] == ".":
        known = known_name(words[start].text)
        start -= known == "event" and end - start == 1  # die *2.* Bundesliga
    return start, end


def _goes_on(words: Words, start: int, end: int) -> bool:
    """Whether no name ends in its last word: „Bundesverband *der*“, „Lindenbote *)*“."""
    last = words[end - 1]
    if last.pos_ in ("DET", "CCONJ") or last.tag_ in ("APPR", "APPRART"):
        return True
    if last.text == ")":
        return all(word.text != "(" for word in words[start:end])
    return last.is_punct and last.text not in "!?"


def _has_adjective(before: Word, noun: Word) -> bool:
    """Whether a capital on the adjective makes a name of it: „der *Kalte* Krieg“."""
    if before.tag_ != "ADJA" or not before.text[0].isupper():
        return False
    if noun.text in name_words("one_a_place"):
        return _is_origin(before.text)
    named = name_kind(noun.text)
    if named is None or named.kind == "product":
        return False
    if _is_origin(before.text):
        return named.kind in _WITH_ORIGIN
    return before.i > 0 and not _opens_sentence(before.nbor(-1))


def _is_foreign(words: Words, noun: Word) -> bool:
    """Whether a word of another language makes a name of it: „Junior *Cup*“."""
    named = name_kind(noun.text)
    if named is None or named.kind != "event" or named.modifier:
        return False
    before = words[noun.i - 1]
    if before.tag_ not in ("NE", "FM") or not before.text[0].isupper():
        return False
    return before.ent_type_ not in ("PER", "LOC") and "Gen" not in before.morph.get("Case", [])


def _is_origin(text: str) -> bool:
    """Whether it is said of where something is from, always with a capital: „Kieler“."""
    return text[0].isupper() and text.endswith("er")


def _takes_origin(text: str) -> bool:
    named = name_kind(text)
    return named is not None and named.kind in _WITH_ORIGIN


def _opens_sentence(before: Word) -> bool:
    return not (before.text[-1].isalnum() or before.text in (",", ";"))


def _is_known(text: str) -> bool:
    """Whether it is a well-known name, or an event named after a country: „Irakkrieg“.

    Names of several words are for taggers to see.
    """
    if known_name(text.replace("-", " ")) is not None:
        return True  # „Champions-League“
    known = known_name(text.rpartition("-")[2])
    if known is not None:
        return known == "event" or "-" not in text
    named = name_kind(text) if len(text) > _SHORTEST else None
    if named is None or named.kind != "event":
        return False
    return metonym(named.modifier.rstrip("-").capitalize()) is not None


def _is_named_after(text: str) -> bool:
    """Whether a compound has a place's noun behind a name: „Karl-Liebig-Siedlung“."""
    named = name_kind(text) if text.count("-") > 1 else None
    return named is not None and named.kind in _WITH_ORIGIN and named.modifier.endswith("-")


def _joins_place(words: Words, start: int) -> bool:
    """Whether „von“ and an event or a treaty stand before: „*Vertrag von* Lissabon“."""
    if start < 2 or words[start - 1].lower_ not in name_words("of_place", "prepositions"):
        return False
    noun = name_kind(words[start - 2].text)
    heads = name_words("of_place")
    return noun is not None and any(
        words[start - 2].text.casefold().startswith(noun.modifier + head.casefold())
        for head in heads
    )
