"""Names of bodies with „und“ or „&“: *Lindqvist & Söhne*, *Gewerkschaft Industrie und Holz*."""

from functools import cache

from quotex import syntax
from quotex.lexicon import (
    first_name_gender,
    function_words,
    group_noun,
    name_titles,
    person_noun,
)
from quotex.lexicon.files import read_words
from quotex.mentions.fields import is_field
from quotex.mentions.names import Names
from quotex.words import Word, Words

_BOTH = function_words("together")
_AMPERSAND = "&"
_SLASH = "/"


def joins_body(doc: Words, j: int, last: Word, names: Names) -> bool:
    """Whether a body's name goes on with the word at `j`: Gewerkschaft Industrie *und Holz*."""
    if j + 1 >= len(doc) or not doc[j + 1].text[0].isupper():
        return False
    of_office = is_field(last, names) and person_noun(doc[j + 1].text) is None
    if doc[j].lower_ in _BOTH and doc[j + 1].tag_ == "NN" and (of_office or _is_field(last)):
        return True  # Leiterin Einkauf *und Vertrieb*
    if doc[j].ent_type_ == "ORG" and names.same(j, last.i) and names.same(j, j + 1):
        return doc[j].lower_ in _BOTH or doc[j].text == _AMPERSAND
    return joins_partners(doc[j])


def _is_field(noun: Word) -> bool:
    """Whether it says for what the body before it is: Gewerkschaft *Industrie* und Holz."""
    body = noun.nbor(-1) if noun.i else noun
    group = group_noun(body.text)
    if group is None or group.kind == "group" or noun.head.i != body.i or noun.tag_ != "NN":
        return False
    return not noun.ent_type_ and not syntax.is_subject(noun)


def joins_partners(word: Word) -> bool:
    """Whether the word joins a firm's owners: Lindqvist *&* Söhne, Kern *und* Töchter."""
    if word.text == _AMPERSAND:
        return True
    if word.lower_ not in _BOTH or not 0 < word.i < len(word.doc) - 1:
        return False
    before, behind = word.nbor(-1), word.nbor(1)
    named = before.tag_ == "NE" and first_name_gender(before.text) is None
    if not named or behind.text not in read_words("groups")["partners"]["words"]:
        return False
    titled = before.i > 0 and before.nbor(-1).text in name_titles()
    called = behind.i + 1 < len(word.doc) and behind.nbor(1).tag_ == "NE"
    return not (titled or called)  # Herr Kern und Sohn; Kern und Sohn *Paul*


def joins_party(doc: Words, j: int, nouns: list[Word]) -> bool:
    """Whether a party's name goes on behind a slash: Bündnis 90*/Die Grünen*."""
    if doc[j].text != _SLASH or j + 2 >= len(doc):
        return False
    return doc.text_of(nouns[0].i, j + 3) in party_names()


@cache
def party_names() -> frozenset[str]:
    """The names of parties that have a slash in them."""
    parties = read_words("descriptions")["parties"].values()
    return frozenset(name for names in parties for name in names if _SLASH in name)
