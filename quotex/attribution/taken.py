"""What a verb of speech or a source takes: sprach von *„Panik“*; and what one is only called."""

import itertools

from quotex import syntax
from quotex.attribution.beside_verbs import (
    COMPLEMENT,
)
from quotex.attribution.clauses import (
    governing_word,
    in_so_many_words,
)
from quotex.attribution.evidence import (
    EVEN,
    Decision,
)
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.cases import NOT_NOMINATIVE
from quotex.narration.marks import parts_clauses

_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite_nominative")
_EVERYBODY = function_words("everybody")
_REFLEXIVES = function_words("reflexives")
_MANNER = "manner"  # the group of cues that say how words sound
_OF_NAMES = frozenset(
    (
        "has only capitalised words",
        "a noun that takes names precedes it",
        "a noun directly precedes it",
        "is called so",
        "is part of a compound",
    )
)


def is_taken(decision: Decision) -> bool:
    """Whether a verb of speech takes the words with its preposition: sprachen *von* „Panik“."""
    cue = decision.cue
    if cue is None or cue.kind != "verb":
        return False
    if not any(speaker.probability >= EVEN for speaker in decision.speakers):
        return False
    at = decision.sentence.index(decision.passage)
    marker = governing_word(decision.sentence, at)
    if not cue.strong and marker not in cue.sure:
        return False
    complement = _completes(decision)
    anybody = all(_is_field(one.mention) for one in decision.speakers)
    named = not (marker or anybody or _names_itself(cue, at)) and "name" in cue.takes
    called = not marker and cue.act == _MANNER and "object" in cue.takes  # rief *„Hilfe“*
    return complement and (marker in cue.takes or named or called)


def is_sourced(decision: Decision) -> bool:
    """Whether a source is named for a phrase, no name: *laut Gericht* „manipulative Züge“.

    Or the words are called words: *mit den Worten* „Schluss jetzt“ ging Ott.
    """
    cue = decision.cue
    if cue is not None and in_so_many_words(cue, cue.sentence.index(decision.passage)):
        return True
    names = {piece.name for piece in decision.evidence}
    source = cue.source if cue is not None and cue.strong else None
    sourced = source is not None and (source.kind != "unknown" or source.name is not None)
    text = decision.passage.text
    phrase = len(text.split()) > 1 or text[:1].islower()
    return sourced and phrase and names.isdisjoint(_OF_NAMES)


def is_nickname(decision: Decision, speaker: Mention) -> bool:
    """Whether it is how somebody is called: Ott, den *alle* „Strich“ nannten; nennt *sich* „Rex“.

    No rating is: nannten es *einen* „Skandal“, „dumm“.
    """
    cue, passage = decision.cue, decision.passage
    if cue is None or "name" not in cue.takes or not _completes(decision):
        return False
    at = cue.sentence.index(passage)
    before = cue.sentence.items[at - 1] if at else None
    if before is None or not passage.text.strip():
        return False
    if before.lower_ in _INDEFINITE | NOT_NOMINATIVE:
        return False
    named = passage.text[:1].isupper()
    definite = passage.text.split(maxsplit=1)[0].lower() in _DEFINITE
    if _names_itself(cue, at):
        return named or definite
    ends = cue.verb_final and named
    return (ends and _is_they(speaker, cue)) or (
        speaker.head.lower_ in _EVERYBODY and (definite or ends)
    )


def _is_they(speaker: Mention, cue: FoundCue) -> bool:
    """Whether it is „sie“ of several, right behind a relative: Ott, den *sie* „Strich“ nannten."""
    before = speaker.doc[speaker.start - 1] if speaker.start else None
    relative = before is not None and syntax.is_relative(before)
    return relative and bool(speaker.pronoun) and cue.number == "pl"


def _completes(decision: Decision) -> bool:
    """Whether the passage is the object or the clause that the cue takes."""
    return any(piece.name == COMPLEMENT for piece in decision.evidence)


def _is_field(mention: Mention) -> bool:
    """Whether it is no one in particular: *Fachleute* nennen das „Rampe“."""
    return mention.number == "pl" and mention.name is None and mention.end - mention.start == 1


def _names_itself(cue: FoundCue, at: int) -> bool:
    """Whether somebody calls themselves so: ein Bündnis, das *sich* „Allianz“ nennt; item `at`."""
    before = reversed(cue.sentence.items[:at])
    clause = itertools.takewhile(lambda item: not parts_clauses(item), before)
    return any(item.lower_ in _REFLEXIVES for item in clause)
