"""Texts that noun phrases name, and whose words these are: ein Brief *Otts*, *ihr* Fazit."""

from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.scene import Reading

_OF = function_words("of")
_OWNED = tuple(function_words("owned"))
_PUBLICS = function_words("publics")
_RECITING = function_words("reciting")
_OUT_OF = function_words("out_of")


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


def recited_text(cue: FoundCue, reading: Reading) -> Mention | None:
    """Kern las *aus einem Brief Otts* vor: the text of another one that is read out."""
    if cue.kind != "verb" or cue.lemma not in _RECITING:
        return None
    return next((m for m in reading.mentions if m.preposition in _OUT_OF and _is_text(m)), None)


def _is_text(mention: Mention) -> bool:
    """Whether it is somebody's text, and says whose: ein Brief *Otts*."""
    return whose_words(mention) is not mention and whose_words(mention).kind in SPEAKING


def is_said(cue: FoundCue, mention: Mention) -> bool:
    """Whether the verb is one of what is written there, and it that: Dort stand *der Satz*: „…“."""
    if not cue.impersonal or mention.preposition or cue.lemma == "lauten":
        return False
    if mention.attribute is None and lexicon().noun(mention.head_noun.text) is not None:
        return True
    return cue.medium == "writing" and mention.kind == "unknown" and mention.name is None


def is_medium(mention: Mention) -> bool:
    """Whether it is a paper or another public: im *„Kurier“*."""
    noun = mention.head_noun.lower_
    return mention.marked or noun in _PUBLICS
