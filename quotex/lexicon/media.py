"""Words of media and of who belongs to them: `quotex/data/media.toml`."""

from typing import Literal

from quotex.lexicon.added import remembered, remembered_table
from quotex.lexicon.compounds import Nouns
from quotex.lexicon.files import fold, read_words
from quotex.lexicon.word_lists import group_noun, person_noun

Form = Literal["f", "m", "n", "pl"]
_FORMS: tuple[Form, ...] = ("f", "m", "n", "pl")
_REMEMBERED = 2**14


@remembered(_REMEMBERED)
def medium(word: str, named: bool) -> Form | None:
    """Which articles the medium takes that a word in the dative means, or nothing.

    `named`: whether an adjective or quotation marks make a name of it: „Rheinischen *Post*“.
    """
    tables = ("nouns", "names", "named") if named else ("nouns", "names")
    found = next((found for table in tables if (found := _names(table).find(word))), None)
    if found is not None:
        return found[1]
    group = group_noun(word)
    if group is None or not group.media:
        return None
    return "pl" if group.number == "pl" else group.gender or None


@remembered_table
def no_media() -> tuple[str, ...]:
    """Names that end in a word for a medium and are none's: „Deutschen Post“."""
    return tuple(read_words("media")["named"]["but"])


@remembered_table
def addressed_articles() -> dict[Form, frozenset[str]]:
    """Articles of a medium in the dative, by what its noun takes."""
    return {form: frozenset(read_words("media")["articles"][form]) for form in _FORMS}


@remembered(_REMEMBERED)
def serves_medium(noun: str, elsewhere: bool = False) -> bool:
    """Whether a person's noun says that they belong to the medium behind it.

    „Chefredakteur“, „Leser“; „Sprecher“, unless the noun says whose („Polizeisprecher“,
    „SPD-Chef“) or the words beside it do (`elsewhere`: „ihr Sprecher“, „Sprecher der Polizei“).
    """
    lower = fold(noun)
    if lower.endswith(_words("staff")):
        return True
    if elsewhere:
        return False
    officers = (word for word in _words("officers") if lower.endswith(word))
    officer = max(officers, key=len, default="")
    return bool(officer) and not _is_another_body(noun[: -len(officer)])


def is_within_medium(noun: str) -> bool:
    """Whether a noun means a part of a publishing house: „Redaktion“, „Betriebsrats“."""
    return fold(noun).endswith(_words("within"))


def is_apart_from_media(noun: str) -> bool:
    """Whether a noun means a body that belongs to no medium: „Polizei“, „Ministerium“."""
    return fold(noun).endswith(_words("apart"))


def is_issue(noun: str) -> bool:
    """Whether a noun means a day's paper: „Montagausgabe“."""
    return fold(noun).endswith(_words("issues"))


def _is_another_body(first: str) -> bool:
    """Whether a compound's first part names a body that is no medium: *SPD*-Chef."""
    bare = first.rstrip("-")
    if not bare or medium(bare, named=True) is not None:
        return False
    if fold(bare).endswith(_words("others")):
        return True
    if first.endswith("-") and (bare[-2:].isupper() or person_noun(bare) is None):
        return bare[1:2].isupper() or group_noun(bare) is not None
    groups = (group_noun(form) for form in (bare, bare.removesuffix("s")))
    return any(group is not None for group in groups) and not is_within_medium(bare)


@remembered(None)
def _words(table: str) -> tuple[str, ...]:
    return tuple(map(fold, read_words("media")[table]["words"].split()))


@remembered(None)
def _names(table: str) -> Nouns[Form]:
    found: Nouns[Form] = Nouns()
    for form in _FORMS:
        for word in read_words("media")[table].get(form, ()):
            found.add(word, form, alone=table != "nouns")
    return found
