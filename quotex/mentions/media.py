"""A medium to which somebody speaks: „sagte der FDP-Politiker *der Rheinischen Post*“.

The form is a genitive's, too: „sagte der Chefredakteur *der Rheinischen Post*“.  Who it is that
speaks tells them apart, and whether the verb has a dative, not how a parser attached it.
"""

from collections.abc import Sequence

from quotex import syntax
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.media import (
    Form,
    addressed_articles,
    is_apart_from_media,
    is_within_medium,
    medium,
    no_media,
    serves_medium,
)
from quotex.mentions.bases import Base
from quotex.mentions.mention import Mention
from quotex.narration.marks import is_stop, parts_clauses
from quotex.words import Word, Words

_SUBORDINATORS = function_words("subordinators")
_POSSESSIVES = function_words("possessives")


def is_medium_in_dative(phrase: Base | Mention) -> bool:
    """Whether a noun phrase may be a medium in the dative: „dieser Zeitung“, „dem STANDARD“."""
    form = _medium(phrase)
    article = phrase.nouns[0].doc[phrase.start].lower_
    return form is not None and article in addressed_articles()[form]


def is_medium(phrase: Base | Mention) -> bool:
    """Whether a noun phrase means a medium: „Nachrichtenagentur AFP“."""
    return _medium(phrase) is not None


def _medium(phrase: Base | Mention) -> Form | None:
    nouns = phrase.nouns
    named = phrase.marked or nouns[0].i > phrase.start + 1 or len(nouns) > 1
    if nouns[0].doc.text_of(phrase.start, nouns[-1].i + 1).endswith(no_media()):
        return None
    forms = (medium(noun.text, named) for noun in nouns)
    return next((form for form in forms if form is not None), None)


def is_told(doc: Words, speaker: Mention, following: Base) -> bool:
    """Whether the next noun phrase is the medium that the `speaker` speaks to, no genitive."""
    body = is_apart_from_media(speaker.head_noun.text)
    if speaker.preposition or not (body or speaker.kind in ("person", "group")):
        return False
    if not is_medium_in_dative(following) or _belongs(speaker):
        return False
    before = _clause_before(doc, speaker.start)
    behind = _clause_behind(doc, following.end)
    if any(_takes_dative(word, behind) for word in before):
        return True
    verb_last = any(syntax.is_auxiliary(word) or _opens_subordinate(word) for word in before)
    return verb_last and any(_takes_dative(word, ()) for word in behind)


def _belongs(speaker: Mention) -> bool:
    """Whether the speaker is the medium's: „der Sprecher“; but „der Sprecher der Grünen“."""
    own = speaker.doc[speaker.start].lower_ in _POSSESSIVES
    if speaker.inner:
        own = not any(is_within_medium(inner.head_noun.text) for inner in speaker.inner)
        own = own and not any(map(is_medium, speaker.inner))
    places = [start for start, _ in speaker.offices] or [speaker.head_noun.i]
    return any(serves_medium(speaker.doc[i].text, elsewhere=own) for i in places)


def _opens_subordinate(word: Word) -> bool:
    return word.lower_ in _SUBORDINATORS and not syntax.is_article(word)


def _clause_before(doc: Words, start: int) -> list[Word]:
    """The words of the clause before the phrase that begins there, the nearest first."""
    found: list[Word] = []
    for i in range(start - 1, -1, -1):
        if _ends_clause(doc[i]):
            break
        found.append(doc[i])
    return found


def _clause_behind(doc: Words, end: int) -> list[Word]:
    """The words of the clause behind the phrase that ends there, in order."""
    found: list[Word] = []
    for i in range(end, len(doc)):
        if _ends_clause(doc[i]):
            break
        found.append(doc[i])
    return found


def _ends_clause(word: Word) -> bool:
    return parts_clauses(word) or is_stop(word)


def _takes_dative(word: Word, behind: Sequence[Word]) -> bool:
    """Whether it is a verb by which one speaks to somebody; `behind` may have its prefix."""
    if word.text[0].isupper():
        return False
    apart = {other.lower_ for other in behind}
    return any(
        "dative" in form.verb.to and (form.prefix_attached or form.verb.prefix in apart)
        for form in lexicon().verb_forms(word.lower_)
    )
