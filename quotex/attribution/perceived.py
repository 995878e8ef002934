"""Whom others hear or see say it: man hörte *Otto Kern* rufen: „…“."""

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.cases import is_nominative, is_oblique
from quotex.scene import Reading

_ANYBODY = function_words("anybody")
_PERCEIVING = function_words("perceiving")


def perceived(cue: FoundCue, reading: Reading) -> Mention | None:
    """Who says it where the verb is an infinitive below one of hearing or seeing.

    Who is plainly in the accusative, else who stands last before the infinitive: hörte *ihn* die
    Wirtin rufen; hörte die Wirtin *Kern* rufen.
    """
    if not _is_bare_infinitive(cue):
        return None
    sentence = reading.sentence
    at = sentence.index(cue.anchor)
    verb = next((w for w in sentence.words if w.lower_ in _PERCEIVING and syntax.is_verb(w)), None)
    if verb is None or reading.commas(*sorted((at, sentence.index(verb)))):
        return None
    before = [m for m in reading.mentions if _may_be_it(m, cue, reading)]
    plain = [m for m in before if is_oblique(m)]
    return next(reversed(plain or before), None)


def _is_bare_infinitive(cue: FoundCue) -> bool:
    """Whether nothing but the other verb helps it: hört ihn *rufen*; not „um *zu rufen*“."""
    if cue.kind != "verb" or cue.participle or cue.finite is not cue.anchor:
        return False
    before = cue.anchor.doc[cue.anchor.i - 1] if cue.anchor.i else None
    return not syntax.has_finite_tag(cue.anchor) and (before is None or before.tag_ != "PTKZU")


def _may_be_it(mention: Mention, cue: FoundCue, reading: Reading) -> bool:
    sentence = reading.sentence
    if mention.preposition or mention.marked or mention.head.lower_ in _ANYBODY:
        return False
    if mention.end > cue.anchor.i or is_nominative(mention):
        return False
    places = sentence.index(mention.doc[mention.start]), sentence.index(cue.anchor)
    return not reading.commas(*places)
