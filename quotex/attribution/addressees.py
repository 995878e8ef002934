"""To whom: „sagte *der Zeitung*“, „forderte *die Stadt* auf“, „*Kern* wurde vorgeworfen, …“.

The cue's lexicon entry says which case or preposition its verb gives the one spoken to; a passive
makes an accusative the subject.  „gegenüber“, an interview and a letter need no verb.
"""

from collections.abc import Sequence

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention, opens_addressee
from quotex.mentions.media import is_medium_in_dative
from quotex.narration.marks import is_comma, parts_clauses
from quotex.words import Word

_DATIVE_ARTICLES = function_words("dative")
_SURELY_DATIVE = function_words("surely_dative")
_NEVER_DATIVE = function_words("never_dative")
_NEVER_ACCUSATIVE = function_words("never_accusative")
_TOLD_OF = function_words("told_of")
_LONGEST_BASE = 5  # words before a noun that are looked at
_AUDIENCES = frozenset(("person", "group", "organisation"))


def addressees(
    cue: FoundCue, speakers: Sequence[Mention], mentions: Sequence[Mention]
) -> list[Mention]:
    """To whom the cue's speaker speaks; at most one noun phrase of the sentence's `mentions`."""
    others = [
        mention
        for mention in mentions
        if not any(mention.start < one.end and one.start < mention.end for one in speakers)
    ]
    behind = {one.end + 1 for one in speakers if one.apposition}
    for mention in sorted(others, key=lambda other: abs(other.start - cue.anchor.i)):
        if _is_spoken_to(mention, cue, mention.start in behind):
            return [mention]
    return []


def _is_spoken_to(mention: Mention, cue: FoundCue, apposed: bool) -> bool:
    """`apposed`: whether an apposition ends before it: sagte Kern, die Ärztin, *der dpa*."""
    preposition = syntax.without_article(mention.preposition)
    if preposition == "gegenüber" or _stands_before_gegenueber(mention):
        return _same_clause(cue, mention, across_commas=True)
    if not _same_clause(cue, mention, across_commas=apposed):
        return False
    if preposition:
        return _by_preposition(preposition, mention, cue)
    if cue.kind != "verb" or cue.act == "cite":  # whom one cites speaks
        return False
    if "dative" in cue.to and _is_dative(mention, cue):
        return True
    return "accusative" in cue.to and _is_object(mention, cue)


def _stands_before_gegenueber(mention: Mention) -> bool:
    """„*Ihr* gegenüber sagte er, …“."""
    doc = mention.doc
    return mention.pronoun and mention.end < len(doc) and doc[mention.end].lower_ == "gegenüber"


def _by_preposition(preposition: str, mention: Mention, cue: FoundCue) -> bool:
    place = mention.start - 2
    if place >= 0 and opens_addressee(mention.doc[place], preposition):
        return not _is_told_of(mention.doc[place])
    if cue.kind != "verb":
        return False
    if preposition == "zu" and cue.act == "state" and mention.name is not None:
        return mention.kind in SPEAKING  # „zur Tagesschau“, but „zur Lage“
    if preposition == "vor" and cue.act in ("state", "emphasise", "explain"):
        return mention.kind in _AUDIENCES  # „vor Journalisten“, but „vor dem Spiel“
    return preposition in cue.to and mention.kind != "unknown"


def _is_told_of(exchange: Word) -> bool:
    """Whether a talk or a letter is what the words are about: *von* einem Gespräch mit Kern."""
    words = reversed(exchange.doc[max(0, exchange.i - _LONGEST_BASE) : exchange.i])
    before = next((word for word in words if word.pos_ not in ("DET", "ADJ")), None)
    return before is not None and syntax.without_article(before.lower_) in _TOLD_OF


def _is_dative(mention: Mention, cue: FoundCue) -> bool:
    if mention.kind == "unknown" and mention.name is None:
        return is_medium_in_dative(mention)
    if mention.is_one_of(syntax.dative_objects(cue.anchor)) or is_medium_in_dative(mention):
        return True
    opening = mention.doc[mention.start]
    if (
        opening.lower_ == "der"
        and mention.gender == "f"
        and not mention.is_one_of(syntax.subjects(cue.anchor))
    ):
        return True  # „wirft die Ministerin *der Stadt* vor“
    if opening.lower_ in _DATIVE_ARTICLES:
        cases = {case for noun in mention.nouns for case in noun.morph.get("Case", [])}
        return opening.lower_ in _SURELY_DATIVE or cases == {"Dat"}
    if mention.kind not in SPEAKING or opening.lower_ in _NEVER_DATIVE:
        return False
    # „Kern wurde vorgeworfen, …“: the verb has no subject but the clause; „warf Kern vor“
    return cue.passive or (
        cue.act == "accuse" and not mention.is_one_of(syntax.subjects(cue.anchor))
    )


def _is_object(mention: Mention, cue: FoundCue) -> bool:
    """„forderte *die Stadt* auf“; of the passive, „*die Stadt* wird aufgefordert“."""
    if mention.kind not in SPEAKING and mention.name is None:
        return False
    roles = syntax.subjects if cue.passive else syntax.accusative_objects
    fits = cue.passive or mention.doc[mention.start].lower_ not in _NEVER_ACCUSATIVE
    return fits and mention.is_one_of(roles(cue.anchor))


def _same_clause(cue: FoundCue, mention: Mention, across_commas: bool = False) -> bool:
    """Whether no passage and no mark parts the mention and the finite verb."""
    sentence = cue.sentence
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):  # „so ‚die Stadt‘ Lindenau“, from within
        return False
    place, finite = sentence.index(first), sentence.index(cue.finite)
    own = sentence.index(last)  # of the Zeitung „Blick“, the name
    between = sentence.items[place:finite] if place < finite else sentence.items[finite:place]
    return not any(
        item.is_passage or parts_clauses(item)
        for item in between
        if item is not sentence.items[own] and not (across_commas and is_comma(item))
    )
