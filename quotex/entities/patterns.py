"""Names that show by their words where no tagger sees them, and what belongs to a name.

„der *Kalte Krieg*“, „das *Denkmalschutzgesetz*“, „der *Flughafen Lindenau*“.
"""

from collections.abc import Iterator

from quotex.lexicon.name_kinds import is_law, known_name, name_kind, name_words
from quotex.words import Words

_WITH_ORIGIN = frozenset(("event", "place"))  # „Kieler Woche“, „Kölner Dom“; not „Wiener Zeitung“
_NOUNS = ("NN", "NE")


def by_words(words: Words) -> Iterator[tuple[int, int]]:
    """Tokens of names that their own words show, in order."""
    for word in words:
        if not word.text[0].isupper() or word.tag_ not in _NOUNS:
            continue
        end = word.i + 1
        if _has_adjective(words, word.i):
            yield word.i - 1, end
        elif is_law(word.text) or _is_known(words, word.i) or _is_named_after(word.text):
            yield word.i, end


def widened(words: Words, start: int, end: int, label: str) -> tuple[int, int]:
    """The name with the words beside it that belong to it, without marks at its edges."""
    while end - start > 1 and words[end - 1].is_punct and words[end - 1].text not in ")!?":
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
    if following is not None and end - start == 1 and not following.ent_type_:
        if _is_origin(words[start].text) and _takes_origin(following.text):
            end += 1
    return start, end


def _has_adjective(words: Words, i: int) -> bool:
    """Whether a capital on the adjective makes a name of it: „der *Kalte* Krieg“."""
    if i < 1 or name_kind(words[i].text) is None:
        return False
    before = words[i - 1]
    if not before.text[0].isupper() or before.tag_ not in ("ADJA", "NE", "NN"):
        return False
    if before.tag_ == "ADJA" and not _is_origin(before.text):
        return i > 1 and not _opens_sentence(words, i - 1)
    return _is_origin(before.text) and before.tag_ == "ADJA" and _takes_origin(words[i].text)


def _is_origin(text: str) -> bool:
    """Whether it is said of where something is from, always with a capital: „Kieler“."""
    return text[0].isupper() and text.endswith("er")


def _takes_origin(text: str) -> bool:
    named = name_kind(text)
    return named is not None and named.kind in _WITH_ORIGIN


def _opens_sentence(words: Words, i: int) -> bool:
    before = words[i - 1]
    return not (before.text[-1].isalnum() or before.text in (",", ";"))


def _is_known(words: Words, i: int) -> bool:
    """Whether it is a well-known name by itself; of several words, taggers see it."""
    return known_name(words[i].text) is not None


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
