"""What a name names: by a word in it, by the noun before it, by the label that it has."""

from collections.abc import Mapping

from quotex.article import EntityKind
from quotex.lexicon import function_words, group_noun, metonym, person_noun
from quotex.lexicon.name_kinds import (
    is_named_compound,
    known_name,
    name_kind,
    name_words,
    titled_kind,
)
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

_LABELS: Mapping[str, EntityKind] = {
    "PER": "person",
    "ORG": "organisation",
    "LOC": "place",
    "GPE": "place",
    "MISC": "other",
}
_BODIES: Mapping[str, EntityKind] = {
    "person": "person",
    "organisation": "organisation",
    "government": "organisation",
}
_ONE = function_words("articles") - function_words("names_article")  # „ein“, „sein“
_ROMAN = "IVXLCDM"
_FEW = 4  # words of an apposition up to its noun
_LONGEST_ROAD = 6  # characters: „L1204“
_CARRIES_A_NAME = frozenset(("event", "product"))  # *Orkan* Niklas, *Raumfähre* Atlantis


def marked_kind(words: Words, opening: int) -> EntityKind | None:
    """What the noun before the mark at token `opening` says: der *Film* „Ebbe“.

    Also „ein *Buch* mit dem Titel ‚Ebbe‘“, „*Lieder* wie ‚Ebbe‘“, „die *Inszenierung* von ‚Ebbe‘“.
    """
    at = _before_naming(words, opening)
    before = words[at - 1] if at else None
    if before is not None and at > 1 and is_comma(before):
        before = words[at - 2]
    if before is None:
        return None
    if before.lower_ in name_words("performed", "prepositions") and before.i:
        return "work" if _is_performance(words[before.i - 1].text) else None
    return _told_by(before.text) if before.pos_ in ("NOUN", "PROPN") else None


def _before_naming(words: Words, opening: int) -> int:
    """The place behind the noun before „mit dem Titel“, „namens“, „wie“; else the mark's."""
    at = opening
    if not at or words[at - 1].text not in name_words("naming"):
        return opening
    at -= 1
    while at and words[at - 1].lower_ in name_words("naming", "before"):
        at -= 1
    return at


def kind_behind(words: Words, behind: int) -> EntityKind | None:
    """What the apposition from token `behind` says is a work: „Ebbe“, *ein Film von 1984*."""
    if behind + 1 >= len(words) or not is_comma(words[behind]):
        return None
    if words[behind + 1].pos_ != "DET":
        return None
    for word in words[behind + 2 : behind + 2 + _FEW]:
        if word.pos_ == "NOUN":
            return "work" if _told_by(word.text) == "work" else None
        if word.pos_ != "ADJ":
            return None
    return None


def joins_names(words: Words, end: int, start: int) -> bool:
    """Whether what stands between two names makes them one list: „Ebbe“ *und* „Flut“."""
    between = words[end:start]
    joints = name_words("joining")
    return bool(between) and all(
        word.is_quote or is_comma(word) or word.lower_ in joints for word in between
    )


def _told_by(noun: str) -> EntityKind | None:
    named = name_kind(noun)
    return named.kind if named is not None else titled_kind(noun)


def _is_performance(noun: str) -> bool:
    """Whether what „von“ and marks follow has made a work anew: *Inszenierung* von „Ebbe“."""
    return noun.casefold().endswith(tuple(map(str.casefold, name_words("performed"))))


def sure_kind(words: Words, start: int, end: int, label: str) -> EntityKind | None:
    """What a word in the name at these tokens or before it says; nothing where none does.

    `label`: what the pipeline took it for, „“ where for nothing.
    """
    known = known_name(words.text_of(start, end))
    if known is not None:
        return known
    if is_road(words, start, end):
        return "place"
    if _is_made(words, start, end):
        return "product"
    if label not in ("PER", "LOC") or end - start > 1:
        by_head = _by_head(words, start, end, label)
        if by_head is not None:
            return by_head
    return _by_noun_before(words, start, label)


def is_road(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a road's letter and number: „B 473“, „A9“."""
    if words[start].text[0] not in name_words("roads"):
        return False
    text = words.text_of(start, end).replace(" ", "").rstrip(".")
    return text[1:].isdigit() and len(text) < _LONGEST_ROAD


def _is_made(words: Words, start: int, end: int) -> bool:
    """Whether a maker's name is that of what it makes: „ein Opel“, „der Ford Mustang“."""
    if words[start].text not in name_words("makers"):
        return False
    if end - start > 1:
        return words[start + 1].text not in name_words("makers", "bodies")
    return start > 0 and words[start - 1].lower_ in _ONE


def kind_by_label(words: Words, start: int, end: int, label: str, actor: str) -> EntityKind | None:
    """What the label says, or the kind of the actor that bears the name (`actor`)."""
    if actor in ("person", "organisation"):
        return _BODIES[actor]
    if actor == "government" and label != "LOC":
        place = metonym(words.text_of(start, end))
        return "place" if place is not None and label != "ORG" else "organisation"
    return _LABELS.get(label)


def _by_head(words: Words, start: int, end: int, label: str) -> EntityKind | None:
    """What the name's own noun says: „Kieler *Woche*“, „*Vertrag* von Lissabon“."""
    head = _head(words, start, end)
    several = end - start > 1
    if words[start].text in name_words("before_place"):
        return "place" if several else None
    group = group_noun(words[start].text) if several else None
    if group is not None and not group.media and words[start].tag_ != "ADJA" and label != "PER":
        return "organisation"  # *Staatsanwaltschaft* Lindenau
    named = name_kind(head.text)
    if named is not None and (several or named.modifier) and label != "PER":
        return named.kind
    group = group_noun(head.text)
    if group is not None and group.kind != "group" and label in ("MISC", ""):
        return "organisation"
    return None


def _head(words: Words, start: int, end: int) -> Word:
    """The noun that the others belong to: the last, or the one before a preposition."""
    while end - start > 1 and _is_number(words[end - 1].text):
        end -= 1
    for i in range(start + 1, end):
        if words[i].pos_ in ("ADP", "DET", "NUM") and words[i - 1].text[0].isupper():
            return words[i - 1]
    return words[end - 1]


def _is_number(text: str) -> bool:
    """Whether a name goes on with it: „Super Bowl *LIV*“."""
    return text.strip(".").isdigit() or not text.strip(_ROMAN)


def _by_noun_before(words: Words, start: int, label: str) -> EntityKind | None:
    """What the noun right before says: der *Orkan* Niklas, die *Raumfähre* Atlantis."""
    before = words[start - 1] if start else None
    if before is None or before.tag_ not in ("NN", "NE"):
        return None
    if person_noun(before.text) is not None:
        return None
    named = name_kind(before.text)
    told = named.kind if named is not None else titled_kind(before.text)
    if label in ("ORG", "MISC", ""):
        return told
    return told if told in _CARRIES_A_NAME and label == "PER" else None


def is_no_name(words: Words, start: int, end: int) -> bool:
    """Whether what a tagger took for a name is none: „Euro“, „US-Präsident“, „Polizei“."""
    text = words.text_of(start, end)
    is_place = words[start].ent_type_ == "LOC"  # „in Franken“, „die Nikolaikirche“
    if not any(letter.isalpha() for letter in text):
        return True
    if text in name_words("no_names") and not is_place:
        return True
    if end - start > 1:
        return False
    named = name_kind(text)
    if named is not None and named.kind == "event" and end < len(words) and words[end].ent_type_:
        return True  # *Orkan* Niklas
    if words[start].tag_ == "ADJA" and is_place and text.endswith("er"):
        return True  # „Bremer“
    if words[start].tag_ == "NN":
        if person_noun(text) is not None or _is_plain_noun(text):
            return True  # „Bürgermeister“, „Orkan“
        if group_noun(text) is not None and named is None and not is_place:
            return not _is_of_one_body(text)
    return text[0].islower() and text.isalpha() and not any(map(str.isupper, text))


def _is_plain_noun(text: str) -> bool:
    """Whether a noun only says what something is: „Orkan“, „Tageszeitung“, not „Weltkrieg“."""
    named = name_kind(text)
    if known_name(text) is not None or is_named_compound(text):
        return False
    if named is None:
        last = text.rpartition("-")[2]  # „Osram-Sparte“, but not „Presse-Agentur“
        return "-" in text and last[1:].islower() and group_noun(last) is None
    return not named.modifier or named.kind == "work"


def _is_of_one_body(noun: str) -> bool:
    """Whether a noun for a body is the name of one: „Bundestag“, not „Polizei“."""
    begins = noun.startswith(tuple(name_words("one_body", "beginnings")))
    return noun in name_words("one_body") or (begins and noun not in name_words("no_names"))
