"""Which text the words stand in: „Kern schrieb einen Brief. *Darin* heißt es: „…““

The text that was named utters them, as far as the sentence goes; whose text that is, `actors` says.
"""

from quotex import syntax
from quotex.attribution.evidence import Candidate, speaks
from quotex.attribution.owners import is_origin, is_publication
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_comma
from quotex.scene import Reading

_ANSWERED = function_words("answered")
_EVERYWHERE = function_words("everywhere")
_WRITTEN = frozenset(("statements", "works", "parts"))
_POINTING_INTO = function_words("pointing_into")
_FURTHER = function_words("further")
_IN_TEXTS = function_words("in_texts")


def text_in(reading: Reading) -> Mention | None:
    """The text that the sentence names last: Kern schrieb *einen Brief*; das Wort *im Entwurf*."""
    phrases = [phrase for phrase in reading.mentions if not _is_answered(phrase, reading)]
    named = (m for phrase in reversed(phrases) for m in (phrase, *phrase.inner))
    return next(filter(_is_text, named), None)


def _is_answered(phrase: Mention, reading: Reading) -> bool:
    """Whether the text before is an answer to it: die Antwort des Senats *auf eine Anfrage*."""
    if phrase.preposition not in _ANSWERED:
        return False
    return any(_is_text(one) for one in reading.mentions if one.end == phrase.start - 1)


def points_into_text(cue: FoundCue) -> bool:
    """Whether the cue's sentence says only that it stands there: *Darin* heißt es, …"""
    return cue.impersonal and _names_place(cue)


def is_told_by_text(cue: FoundCue) -> bool:
    """Whether the text says so, and nobody else: *Darin* wird die Stadt aufgefordert, …"""
    return (cue.impersonal or cue.passive) and _names_place(cue)


def is_written(cue: FoundCue) -> bool:
    """Whether the verb's subject is what is written: *„Ruhe“ steht* an der Tür."""
    return cue.impersonal and cue.medium == "writing"


def leaves_open_who(cue: FoundCue | None, before: Mention) -> bool:
    """Whether „heißt es“ is of nobody named, where a person spoke before it: Offiziell *heißt es* …

    Of a body's words it goes on: …, sagte die Bahn. „…“, *hieß es*; so do „weiter“ and „darin“.
    """
    if cue is not None and is_heard_everywhere(cue):
        return True
    named = before.kind == "person" and before.name is not None
    if cue is None or not (named and cue.impersonal) or is_written(cue) or _names_place(cue):
        return False
    verb = lexicon().verbs.get(cue.lemma)
    goes_on = any(word.lower_ in _FURTHER for word in cue.sentence.words)
    return verb is not None and verb.impersonal and cue.lemma != "lauten" and not goes_on


def is_heard(cue: FoundCue) -> bool:
    """Whether a verb of a voice is said of „es“: „Nein!“, *tönte es* von hinten; not: hieß es."""
    verb = lexicon().verbs.get(cue.lemma)
    return cue.impersonal and verb is not None and not verb.impersonal


def is_heard_everywhere(cue: FoundCue) -> bool:
    """Whether many say so, and nobody in particular: „Halb so wild“, heißt es *allenthalben*."""
    return cue.impersonal and any(word.lower_ in _EVERYWHERE for word in cue.sentence.words)


def stands_in_text(cue: FoundCue, reading: Reading) -> bool:
    """Whether the cue's sentence names the text that it stands in: So steht es *im Gutachten*."""
    if not is_written(cue):
        return False
    named = any(m.preposition in _IN_TEXTS and _is_text(m) for m in reading.mentions)
    return named or _names_place(cue)


def _names_place(cue: FoundCue) -> bool:
    return any(w.lower_ in _POINTING_INTO for w in cue.sentence.words)


def written_in(text: Mention, cue: FoundCue | None) -> Candidate:
    """The text as what utters what stands in it."""
    reasons = ("a possible speaker", "is the text that it stands in")
    return Candidate(text, [speaks(reason) for reason in reasons], cue)


def relative_text(cue: FoundCue, reading: Reading) -> Mention | None:
    """The text that a relative clause is about: *ein Plakat*, auf dem „…“ stand.

    Or a public: der Tenor *der Medien*, in denen es „…“ hieß; or one by which something is rated:
    *die Seite*, auf der die Halle als „…“ eingestuft wird.  What syntax does not say, the comma
    does.
    """
    if cue.kind != "verb" or not (cue.impersonal or (cue.passive and cue.act != "cite")):
        return None
    opens_in = False
    for word in reading.sentence.words:
        preposition = syntax.preposition_of(word)
        if word.i > cue.finite.i or preposition is None or not syntax.is_relative(word):
            continue
        opens_in = opens_in or preposition.lower_ in _IN_TEXTS
        noun = syntax.antecedent(word)
        about = [m for m in reading.mentions if noun is not None and noun in m.nouns]
        owners = [m for m in reading.mentions if noun is not None and m.head_noun.head.i == noun.i]
        beside = [
            m for m in reading.mentions if m.end == preposition.i - 1 and is_comma(m.doc[m.end])
        ]
        for mention in (*about, *owners, *beside):
            if _is_text(mention) or is_publication(mention) or (opens_in and _is_part(mention)):
                return mention
    before = (m for m in reversed(reading.mentions) if m.start < cue.finite.i and _is_text(m))
    return next(before, None) if opens_in else None  # die Expertise, die nie erschien und *in der*


def announced_text(cue: FoundCue, reading: Reading) -> Mention | None:
    """The text that the noun before the words names: Da hing *ein Plakat*: „…“."""
    if cue.kind != "noun" or cue.medium != "writing" or syntax.is_accusative(cue.anchor):
        return None
    if any(is_origin(mention, cue) for mention in reading.mentions):
        return None
    return next(
        (m for m in reading.mentions if m.head_noun.i == cue.anchor.i and _is_text(m)), None
    )


def _is_text(mention: Mention) -> bool:
    if mention.pronoun or mention.kind in SPEAKING:
        return False
    source = mention.kind == "source" and mention.name is None
    return source or document_kind(mention.head_noun.text) in _WRITTEN


def _is_part(mention: Mention) -> bool:
    """Whether it is a part of a text, though it may be who speaks, too: *die Seite*, auf der …"""
    return mention.name is None and document_kind(mention.head_noun.text) == "parts"
