"""Whose words a noun phrase says they are: „die Frage *des Richters*“, „*ihr* Fazit“."""

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import Mention
from quotex.scene import Reading

_ANSWERED = function_words("answered")
_BY_MEANS = function_words("by_means")
_OF = function_words("of")
_OWN = tuple(function_words("own"))
_OWNED = tuple(function_words("owned"))
_TAKEN_UP = frozenset(("deny", "reject", "criticise", "praise", "characterise"))


def whose_words(mention: Mention) -> Mention:
    """*Das Fazit von Sandra Kern* ist klar: „…“: whose words the noun phrase says they are."""
    noun = mention.head_noun.text
    attribute = mention.attribute
    if attribute is None or mention.kind not in ("unknown", "source"):
        return mention
    if attribute.preposition and attribute.preposition not in _OF:  # seine Meinung *zu Kern*
        return mention
    said = lexicon().noun(noun) is not None or lexicon().is_source_noun(noun)
    return attribute if said else mention


def is_owned(mention: Mention) -> bool:
    """Whether it is a thing of somebody named elsewhere: *Ihr Fazit*: „…“, *ihrer* Ansicht nach."""
    opening = mention.doc[mention.start].lower_
    said = lexicon().noun(mention.head_noun.text) is not None  # ihre *Botschaft* is no embassy
    return (said or mention.kind in ("unknown", "source")) and opening.startswith(_OWNED)


def is_own(source: Mention) -> bool:
    """Whether it is „nach *eigenen* Angaben“: those of whom the clause is about."""
    opening = source.doc[source.start].lower_
    return source.attribute is None and opening.startswith(_OWN)


def is_origin(mention: Mention, cue: FoundCue) -> bool:
    """Whether the noun's words come from there: *Von Kern* stammt der Satz, …"""
    if cue.kind != "noun" or mention.preposition not in syntax.BY:
        return False
    return mention.start == cue.sentence.first + 1 and syntax.is_subject(cue.anchor)


def is_another_s(noun: FoundCue, reading: Reading) -> bool:
    """Whether the noun is of somebody else's words: auf die *Frage*; wies den *Vorwurf* zurück."""
    if any(mention.preposition in _ANSWERED for mention in _phrases(noun, reading)):
        return True
    return any(is_taken_up(noun, other, reading) for other in reading.cues)


def is_taken_up(noun: FoundCue, verb: FoundCue, reading: Reading) -> bool:
    """Whether the verb is about the noun: wies den *Vorwurf* zurück; not: mit dem *Hinweis* ab."""
    if verb.kind != "verb" or verb.act not in _TAKEN_UP:
        return False
    if any(mention.preposition in _BY_MEANS for mention in _phrases(noun, reading)):
        return False
    above = {token.i for token in noun.anchor.ancestors}
    return any(word.i in above for word in verb.words)


def _phrases(noun: FoundCue, reading: Reading) -> list[Mention]:
    return [mention for mention in reading.mentions if mention.head_noun.i == noun.anchor.i]
