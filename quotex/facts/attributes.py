"""Which attribute of somebody names their body: Sprecherin *der Bahn*, Ärztin *an der Klinik X*."""

from functools import cache

from quotex.lexicon import function_words
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Mention

_AT = function_words("at_bodies")
_ON = function_words("at_bodies_in_dative")
_DATIVE = function_words("dative")
_OF_FIELDS = function_words("in_fields")
_FROM = function_words("from_places")
_WITHIN = function_words("in_bodies")


def body_of(mention: Mention) -> Mention | None:
    """The attribute that may say whose somebody is: „*vom* Verband“; no Sprecher *zum* Sender."""
    attribute = mention.attribute
    if attribute is None:
        return None
    preposition = attribute.preposition
    if preposition in _OF_FIELDS and attribute.doc[attribute.start].pos_ != "DET":
        return None  # Professor *für Bankrecht*
    if preposition in _FROM and any(noun.ent_type_ == "LOC" for noun in attribute.nouns):
        return None  # ein Mann *aus der Stadt Lindau*
    within = not preposition or preposition in _WITHIN
    return attribute if within or is_where_they_work(preposition, attribute) else None


def is_where_they_work(preposition: str, body: Mention) -> bool:
    """„An *der Universität*“, not „an *die Universität*“ or „an *dieser Stelle*“."""
    if preposition not in _ON:
        return preposition in _AT
    return body.doc[body.start].lower_ in _DATIVE and not is_organ(body.head_noun.text)


def is_organ(body: str) -> bool:
    """Whether it is of another body: a „Betriebsratschef“ belongs to the firm."""
    return fold(body) in _organs()


@cache
def _organs() -> frozenset[str]:
    return frozenset(map(fold, read_words("roles")["organs"]["words"]))
