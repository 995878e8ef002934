"""Who speaks and is nobody in particular: „sagte *man*“, „rief *jemand*“, „*dem Vernehmen* …“."""

from functools import cache

from quotex import syntax
from quotex.actors import descriptions
from quotex.actors.authors import is_by, kind_of
from quotex.actors.drafts import Draft
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.lexicon.documents import document_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.pronouns import is_addressed
from quotex.words import Word

_ORIGINS = function_words("origins")
_NOBODY = descriptions.word_list("nobody")


def is_nobody(mention: Mention, draft: Draft, cue: FoundCue | None = None) -> bool:
    """Whether the noun phrase, which means the actor `draft`, says only that somebody spoke.

    „Im Ministerium sagte *man*“ is the ministry, and „*ein Plakat*, das Ott trug,“ is Ott.
    `cue`: by which it speaks.
    """
    if _is_anywhere(mention, cue) or _is_town(mention, draft, cue):
        return True
    if draft.kind in SPEAKING:
        return False
    if mention.pronoun:
        return _is_anybody(mention)
    if mention.name is not None:
        return False
    if _is_hearsay(mention, cue) or (mention in draft.entered and _is_surface(mention)):
        return True
    return draft.kind == "unknown" and _is_cue(mention, cue)


def _is_anywhere(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether it is where anybody may say it: heißt es *im Parlament*, *im Parlament in Bern*."""
    if not _is_where(mention, cue) or mention.name is not None:
        return False
    owned = mention.attribute is not None and is_by(mention.attribute)
    return not owned and mention.head_noun.text in document_words("anywhere")


def _is_town(mention: Mention, draft: Draft, cue: FoundCue | None) -> bool:
    """Whether only the town is told: *in Bern* heißt es; *Bern* erklärte is its government."""
    if draft.kind != "government" or mention.name is None or not _is_where(mention, cue):
        return False
    bare = mention.start == mention.head_noun.i
    return bare and mention.preposition in document_words("there")


def _is_where(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether the phrase says where one hears it: *in …* heißt es, *aus …* hieß es."""
    return cue is not None and cue.impersonal and bool(mention.preposition)


def _is_anybody(mention: Mention) -> bool:
    """Whether the pronoun names no one: *man*; schreiben *Sie*; Formulare, auf *denen* steht."""
    anybody = mention.head.lower_ in _NOBODY and not _says_which(mention.head)
    return anybody or is_addressed(mention.head) or mention.preposition in document_words("on")


def _says_which(pronoun: Word) -> bool:
    """Whether it says at once of whom it is: rief einer *aus* der letzten Reihe."""
    behind = pronoun.doc[pronoun.i + 1 : pronoun.i + 2]
    return any(word.lower_ in _ORIGINS for word in behind)


def _is_hearsay(mention: Mention, cue: FoundCue | None) -> bool:
    """Whether nobody is told whose it is: *dem Vernehmen* nach, nach *ersten Schätzungen*.

    A sentence may go on from it, without a cue or with „demnach“; „Schätzungen gehen davon aus“
    is a source.
    """
    if cue is None:
        behind = not syntax.is_subject(mention.head)
    else:
        behind = cue.kind in ("preposition", "particle")
    if not behind or mention.attribute is not None:
        return False
    noun = mention.head_noun
    if noun.text in document_words("hearsay"):
        return True
    before = mention.doc[mention.start : noun.i]
    described = all(word.lower_ in _unowned() for word in before if word.pos_ == "ADJ")
    return described and noun.text in document_words("findings")


@cache
def _unowned() -> frozenset[str]:
    """The forms of adjectives that say nothing of an owner: „vorläufigen“, „vorläufiger“."""
    stems = document_words("unowned")
    return frozenset(stem + ending for stem in stems for ending in ("e", "en", "er"))


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
