"""Who speaks and is nobody in particular: „sagte *man*“, „rief *jemand*“, „*dem Vernehmen* …“."""

from quotex.actors import descriptions
from quotex.actors.authors import is_by, kind_of
from quotex.actors.drafts import Draft
from quotex.cues import FoundCue
from quotex.lexicon.documents import document_words
from quotex.mentions import SPEAKING, Mention

_NOBODY = descriptions.word_list("nobody")


def is_nobody(mention: Mention, draft: Draft, cue: FoundCue | None = None) -> bool:
    """Whether the noun phrase, which means the actor `draft`, says only that somebody spoke.

    „Im Ministerium sagte *man*“ is the ministry, and „*ein Plakat*, das Ott trug,“ is Ott.
    `cue`: by which it speaks.
    """
    if _is_anywhere(mention, cue):
        return True
    if draft.kind in SPEAKING:
        return False
    if mention.pronoun:
        return mention.head.lower_ in _NOBODY
    if mention.name is not None:
        return False
    if _is_hearsay(mention, cue) or (mention in draft.entered and _is_surface(mention)):
        return True
    return draft.kind == "unknown" and _is_cue(mention, cue)


def _is_anywhere(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether it is where anybody may say it: heißt es *in sozialen Netzwerken*."""
    if cue is None or not cue.impersonal or not mention.preposition or mention.name is not None:
        return False
    return mention.attribute is None and mention.head_noun.text in document_words("anywhere")


def _is_hearsay(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether it is what some know: *dem Vernehmen* nach, *Gerüchten* zufolge."""
    behind = cue is not None and cue.kind == "preposition" and mention.attribute is None
    return behind and mention.head_noun.text in document_words("hearsay")


def _is_surface(mention: Mention) -> bool:
    """Whether words stand on it for which nobody is named: „Raus!“ prangt an *der Mauer*."""
    if mention.attribute is not None and is_by(mention.attribute):
        return False
    kind = kind_of(mention)
    if kind is not None:
        return kind == "surfaces"
    lettering = mention.head_noun.text in document_words("letters")  # in *roten Lettern*
    return lettering or mention.preposition in document_words("on")


def _is_cue(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether it is itself what marks the words: *Der Vorwurf*: „Betrug.“; none of *der Kirche*."""
    if mention.attribute is not None:
        return False
    return cue is not None and any(word.i == mention.head_noun.i for word in cue.words)
