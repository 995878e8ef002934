"""Who speaks by a document: *in dem Brief* heißt es, *auf dem Plakat* stand.

The phrase stays what names the speaker; whose words they are is whoever owns, wrote, published or
holds it, where the text tells one; else the document speaks for itself.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from quotex import syntax
from quotex.actors.drafts import Draft, Near
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.lexicon import function_words
from quotex.lexicon.files import fold, read_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_comma
from quotex.words import Words

Kind = Literal["statements", "works", "surfaces"]

_KINDS: tuple[Kind, ...] = ("statements", "works", "surfaces")
_NEAR = 60  # words back within which somebody spoke whose the statement may be
_HELD = 40  # within which people are named who may hold a banner
_RELATIVES = function_words("object_relatives")
_OF = function_words("of")
_BY = function_words("made_by")


class Authors:
    """Whose the documents of one article are."""

    def __init__(
        self, doc: Words, mentions: Sequence[Mention], of_mention: Mapping[int, Draft], near: Near
    ) -> None:
        """Look among those that `near` knows; `of_mention` says whom the names mean."""
        self.doc = doc
        self._mentions = mentions
        self._of_mention = of_mention
        self._near = near
        self._known: dict[str, Draft] = {}  # by what the document is

    def of(self, mention: Mention) -> Found:
        """Whose the document is that the mention means, and why; nobody where none is told."""
        found = self._told(mention)
        if found[0] is None and mention.definite:
            found = self._before(mention)
        if found[0] is None and kind_of(mention) == "surfaces":
            found = self._held(mention)
        return found

    def remember(self, mention: Mention, draft: Draft) -> None:
        """Keep in mind whose the document is: „die Studie *der Stiftung*“ … „die Studie“."""
        self._known[fold(mention.head_noun.text)] = draft

    def _told(self, mention: Mention) -> Found:
        """Who the phrase or its relative clause says has written or holds it."""
        behind = self._starting_at(mention.end)
        if behind is not None and self._is_genitive(behind):
            return self._by(behind, "is whose the document is")
        if mention.end + 1 < len(self.doc) and self.doc[mention.end].lower_ in _OF:
            return self._by(self._starting_at(mention.end + 1), "is whose the document is")
        comma = mention.end < len(self.doc) and is_comma(self.doc[mention.end])
        if comma and self.doc[mention.end + 1 : mention.end + 2].text.lower() in _RELATIVES:
            subject = self._starting_at(mention.end + 2)
            if subject is not None and syntax.is_subject(subject.head):
                return self._by(subject, "is whose the document is")
        return NONE_FITS

    def _before(self, mention: Mention) -> Found:
        """Whose „das Schreiben“ is, of those that the text has spoken of."""
        known = self._known.get(fold(mention.head_noun.text))
        if known is not None:
            return because(known, "is whose the document is", known.name)
        if kind_of(mention) != "statements":
            return NONE_FITS
        near = self._near.within(mention.start - _NEAR, mention.start)
        spoke = [(draft.spoke_before(mention.start), draft) for draft in near]
        last = [(at, draft) for at, draft in spoke if at is not None and at > mention.start - _NEAR]
        speaking = [one for one in last if one[1].kind in SPEAKING]
        if not speaking:
            return NONE_FITS
        _, draft = max(speaking, key=lambda one: one[0])
        return because(draft, "spoke before the document is named", draft.name)

    def _held(self, mention: Mention) -> Found:
        """Who holds the banner: the people last spoken of as a subject."""
        first = bisect_left(self._mentions, mention.start - _HELD, key=lambda m: m.start)
        behind = bisect_left(self._mentions, mention.start, key=lambda m: m.start)
        for other in reversed(self._mentions[first:behind]):
            draft = self._of_mention.get(id(other))
            if draft is None or draft.kind != "group" or other.pronoun:
                continue
            if syntax.is_subject(other.head):
                return because(draft, "were there with the banner", draft.name)
        return NONE_FITS

    def _by(self, mention: Mention | None, why: str) -> Found:
        draft = self._of_mention.get(id(mention)) if mention is not None else None
        if draft is None or draft.kind not in SPEAKING:
            return NONE_FITS
        return because(draft, why, draft.name)

    def _starting_at(self, at: int) -> Mention | None:
        place = bisect_left(self._mentions, at, key=lambda m: m.start)
        if place < len(self._mentions) and self._mentions[place].start == at:
            return self._mentions[place]
        return None

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether a bare phrase is a genitive: Schätzungen *französischer Behörden*."""
        return "Gen" in mention.head.morph.get("Case", []) and mention.kind in SPEAKING


def is_by(attribute: Mention) -> bool:
    """Whether what hangs on a document's noun says whose it is: no „Bericht *über die Stadt*“."""
    before = attribute.preposition
    return not before or before in _BY


def kind_of(mention: Mention) -> Kind | None:
    """What of documents the mention's noun means, if anything."""
    noun = fold(mention.head_noun.text)
    for kind in _KINDS:
        if noun.endswith(_endings(kind)):
            return kind
    return None


@cache
def _endings(kind: Kind) -> tuple[str, ...]:
    return tuple(map(fold, read_words("documents")[kind]["words"].split()))
