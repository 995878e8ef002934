"""To whom: „sagte *der Zeitung*“, „forderte *die Stadt* auf“, „*Kern* wurde vorgeworfen, …“.

The cue's lexicon entry says which case or preposition its verb gives the one spoken to; a passive
makes an accusative the subject.  „gegenüber“, an interview and a letter need no verb.
"""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import is_finite
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention, opens_addressee
from quotex.mentions.media import is_medium_in_dative
from quotex.mentions.names import TIMES
from quotex.mentions.pronouns import first_person
from quotex.narration.marks import is_comma, parts_clauses
from quotex.quotation import Passage
from quotex.words import Word

_DATIVE_ARTICLES = function_words("dative")
_SURELY_DATIVE = function_words("surely_dative")
_FEMININE_DATIVE = function_words("feminine_dative")
_PLURAL_DATIVE = function_words("plural_dative")
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
        for mention in (*mentions, *_first_persons(cue))
        if not any(mention.start < one.end and one.start < mention.end for one in speakers)
    ]
    for mention in sorted(others, key=lambda other: abs(other.start - cue.anchor.i)):
        if _is_spoken_to(mention, cue, speakers):
            return [mention]
    return []


def _first_persons(cue: FoundCue) -> Iterator[Mention]:
    """Who says „mir“, „mich“, „uns“, if somebody else is the verb's subject."""
    if cue.kind != "verb":
        return
    objects = (*syntax.dative_objects(cue.anchor), *syntax.accusative_objects(cue.anchor))
    itself = {first_person().get(word.lower_) for word in syntax.subjects(cue.anchor)}
    for word in objects:
        nominative = first_person().get(word.lower_)
        if nominative is not None and nominative not in itself:
            yield Mention(word.doc, word.i, word.i + 1, word, "person", [word], pronoun=True)


def _is_spoken_to(mention: Mention, cue: FoundCue, speakers: Sequence[Mention]) -> bool:
    preposition = syntax.without_article(mention.preposition)
    if preposition == "gegenüber" or _stands_before_gegenueber(mention):
        return _same_clause(cue, mention, across_commas=True)
    # sagte Kern, die Ärztin, *der dpa*
    apposed = any(one.apposition and one.end + 1 == mention.start for one in speakers)
    if not _same_clause(cue, mention, across_commas=apposed):
        return False
    if preposition:
        return _by_preposition(preposition, mention, cue)
    if cue.kind != "verb" or cue.act == "cite":  # whom one cites speaks
        return False
    subjects = _subjects(cue, speakers)
    if "dative" in cue.to and _is_dative(mention, cue, subjects):
        return True
    return "accusative" in cue.to and _is_object(mention, cue, subjects)


def _subjects(cue: FoundCue, speakers: Sequence[Mention]) -> list[Word]:
    """The verb's subjects: who speaks, where a parser finds another: *FOCUS* erzählt *er*, …"""
    found = syntax.subjects(cue.anchor)
    if cue.passive or not any(speaker.is_one_of(found) for speaker in speakers):
        return found
    return [word for word in found if any(speaker.is_one_of([word]) for speaker in speakers)]


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
    return preposition in cue.to and mention.kind in SPEAKING  # no *Zu einzelnen Gutachten*


def _is_told_of(exchange: Word) -> bool:
    """Whether a talk or a letter is what the words are about: *von* einem Gespräch mit Kern."""
    words = reversed(exchange.doc[max(0, exchange.i - _LONGEST_BASE) : exchange.i])
    before = next((word for word in words if word.pos_ not in ("DET", "ADJ")), None)
    return before is not None and syntax.without_article(before.lower_) in _TOLD_OF


def _is_dative(mention: Mention, cue: FoundCue, subjects: Sequence[Word]) -> bool:
    opening = mention.doc[mention.start]
    if mention.is_one_of(subjects):
        # a passive's subject by the parse: *Der Ministerin* wird vorgeworfen, …
        return cue.passive and opening.lower_ in _FEMININE_DATIVE and mention.gender == "f"
    if is_medium_in_dative(mention):
        return True
    if mention.kind == "unknown" and mention.name is None:
        return _is_institution(mention, cue)
    if mention.is_one_of(syntax.dative_objects(cue.anchor)):
        return True
    if opening.lower_ in _FEMININE_DATIVE and mention.gender == "f":
        return True  # „wirft die Ministerin *der Stadt* vor“
    if opening.lower_ in _PLURAL_DATIVE and mention.number == "pl":
        return True  # versprach *den Frauen*
    if opening.lower_ in _DATIVE_ARTICLES:
        cases = {case for noun in mention.nouns for case in noun.morph.get("Case", [])}
        return opening.lower_ in _SURELY_DATIVE or cases == {"Dat"}
    if mention.kind not in SPEAKING or opening.lower_ in _NEVER_DATIVE:
        return False
    # „Kern wurde vorgeworfen, …“: the verb has no subject but the clause; „warf Kern vor“
    found = syntax.subjects(cue.anchor)
    return cue.passive or cue.act == "accuse" or (bool(subjects) and mention.is_one_of(found))


def _is_institution(mention: Mention, cue: FoundCue) -> bool:
    """Whether it stands for people although its noun does not tell: warf *dem Haus* vor, …"""
    plain = mention.doc[mention.start].lower_ in _SURELY_DATIVE
    return (
        plain and "dative" not in cue.takes and mention.is_one_of(syntax.dative_objects(cue.anchor))
    )


def _is_object(mention: Mention, cue: FoundCue, subjects: Sequence[Word]) -> bool:
    """„forderte *die Stadt* auf“; of the passive, „*die Stadt* wird aufgefordert“."""
    if mention.kind not in SPEAKING and mention.name is None and "object" in cue.takes:
        return False
    if cue.passive:
        return mention.is_one_of(subjects)
    if mention.head_noun.text.casefold() in TIMES:  # fragte *jeden Sonntag*, ob …
        return False
    if mention.doc[mention.start].lower_ in _NEVER_ACCUSATIVE or mention.is_one_of(subjects):
        return False
    objects = [*syntax.accusative_objects(cue.anchor), *syntax.subjects(cue.anchor)]
    if "dative" not in cue.to:
        objects += syntax.dative_objects(cue.anchor)
    return mention.is_one_of(objects)


def _same_clause(cue: FoundCue, mention: Mention, across_commas: bool = False) -> bool:
    """Whether no passage and no mark parts the mention and the finite verb."""
    sentence = cue.sentence
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):  # „so ‚die Stadt‘ Lindenau“, from within
        return False
    place, finite = sentence.index(first), sentence.index(cue.finite)
    own = sentence.index(last)  # of the Zeitung „Blick“, the name
    between = sentence.items[place:finite] if place < finite else sentence.items[finite + 1 : place]
    if place > finite and _is_of_another_verb(between, cue):
        return False
    return not any(
        item.is_passage or parts_clauses(item)
        for item in between
        if item is not sentence.items[own] and not (across_commas and is_comma(item))
    )


def _is_of_another_verb(between: Sequence[Word | Passage], cue: FoundCue) -> bool:
    """Whether what follows is another verb's, or a relative clause's: sagt er und zeigt *zum Hof*;

    sagt die Wirtin, deren Haus *gegenüber der Wache* steht.
    """
    words = [item for item in between if isinstance(item, Word)]
    if any(is_finite(word) and word not in cue.words for word in words):
        return not is_comma(words[-1])  # sagt Kern, die das weiß, *der Zeitung*
    comma = next((k for k in range(len(words) - 1, -1, -1) if is_comma(words[k])), None)
    return comma is not None and any(map(syntax.is_relative, words[comma:]))
