"""How many „den Angeklagten“, „den Zeugen“ are: one in the accusative, or several in the dative.

The form tells the two apart for no noun in -n; what governs the phrase does.
"""

from quotex import syntax
from quotex.lexicon import function_words
from quotex.mentions.mention import Number
from quotex.words import Word

_EITHER = function_words("one_or_several")
_OF_ONE = function_words("accusative_prepositions")
_OF_SEVERAL = function_words("dative_prepositions")
_GOVERNING_SEVERAL = function_words("dative_verbs")
_BECOMING = function_words("become")


def number_by_government(opening: Word, noun: Word) -> Number:
    """What a preposition or a verb tells: *traf* den Angeklagten, *half* den Angeklagten."""
    if opening.lower_ not in _EITHER:
        return ""
    if not noun.text.endswith("n"):
        return "" if noun.text.endswith("s") else "sg"  # *den Räuber*; several are *den Räubern*
    before = opening.doc[opening.i - 1] if opening.i else None
    if before is not None and before.pos_ == "ADP":
        if before.lower_ in _OF_ONE:
            return "sg"
        return "pl" if before.lower_ in _OF_SEVERAL else ""
    first = syntax.coordinated(noun)[0]
    verb = first.head
    objects = (*syntax.accusative_objects(verb), *syntax.dative_objects(verb))
    if not syntax.is_verb(verb) or all(one.i != first.i for one in objects):
        return ""
    return "pl" if _gives_a_dative(verb, first) else "sg"


def _gives_a_dative(verb: Word, noun: Word) -> bool:
    """Whether the verb has its object in the dative: *half* ihnen, *warf* ihnen Betrug *vor*."""
    prefix = syntax.particle(verb)
    apart = prefix.lower_ if prefix is not None else ""
    if apart + verb.lemma_.lower() in _GOVERNING_SEVERAL:
        return True
    cluster = syntax.verb_cluster(verb)
    if any(syntax.is_participle(word) for word in cluster) and any(
        word.lower_ in _BECOMING for word in cluster
    ):
        return True  # *wird* den Angeklagten *vorgeworfen*
    if syntax.is_accusative(noun):
        return False
    others = [one for one in syntax.accusative_objects(verb) if one.i != noun.i]
    return bool(syntax.complements(verb)) or any(
        one.i - 1 == noun.i or not _is_measured(one) for one in others
    )


def _is_measured(noun: Word) -> bool:
    """Whether a noun right before it says how much: zu zwei *Jahren* Haft."""
    return noun.i > 0 and noun.doc[noun.i - 1].pos_ == "NOUN"
