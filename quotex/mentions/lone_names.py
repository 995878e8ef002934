"""Names that a tagger sees in common nouns: mittags gibt es *Aal*; jemand schrieb mit *Kreide*.

Whom a text calls by one word it has introduced: by a first name, an office, an age.  A word that
nothing introduces, and that is only ever what somebody does something to or with, is a thing.
"""

from quotex import syntax
from quotex.lexicon import first_name_gender, is_role, name_titles
from quotex.words import Word, Words


def named_things(doc: Words) -> set[int]:
    """The places of words that are taken for people, and stand only where things do."""
    if not syntax.has_syntax(doc):
        return set()
    borne = {word.text for entity in doc.ents if len(entity) > 1 for word in entity}
    alone = [entity[0] for entity in doc.ents if entity.label_ == "PER" and len(entity) == 1]
    somebody = borne | {_bare(word) for word in alone if not _may_be_a_thing(doc, word)}
    return {word.i for word in alone if _bare(word) not in somebody and word.text not in somebody}


def _bare(word: Word) -> str:
    """The name without the genitive's -s: „Brandts“."""
    return word.text.removesuffix("s")


def _may_be_a_thing(doc: Words, word: Word) -> bool:
    """Whether it is a verb's object, or hangs on one by a preposition, and nothing introduces it.

    But not an initial: mit *R.* auf Streife.
    """
    if not word.text.replace("-", "").isalpha() or first_name_gender(word.text) is not None:
        return False
    before = doc[word.i - 1] if word.i else None
    if before is not None and (is_role(before.text) or before.text in name_titles()):
        return False  # traf *Trainer* Brandt
    if word.i + 1 < len(doc) and doc[word.i + 1].text == "(":
        return False  # traf Brandt *(SPD)*
    return syntax.determiner(word) is None and _is_governed(word)  # but: den jungen *Brandt*


def _is_governed(word: Word) -> bool:
    preposition = syntax.preposition_of(word)
    if preposition is None:
        return syntax.is_accusative(word) and syntax.is_verb(word.head)
    above = preposition.head if word.head.i == preposition.i else word.head
    return syntax.is_verb(above)
