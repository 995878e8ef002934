"""Who is told of in an aside: „Jan Bredow, 74, *Holzbildhauer*, …“, „der Nachbar, *ein Lehrer*, …“.

What follows a name at once („Ada Kern, die Ministerin,“) is one noun phrase with it; here are
phrases of their own: behind an age or an adverb, and behind somebody without a name.
"""

from collections.abc import Iterable, Mapping

from quotex import syntax
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration.marks import is_comma, is_stop
from quotex.words import Word, Words

_INDEFINITE = function_words("indefinite")
_AND = function_words("together")
_ADVERBS = 2  # „heute“, „damals noch“: before a noun that says who somebody is
_OPENING = frozenset(("NOUN", "PROPN", "ADJ"))  # of such a phrase without an article
_GOING_ON = frozenset(("ADP", "ADV", "AUX", "PART", "PRON", "SCONJ", "VERB"))
_ROLES = frozenset(("NOUN", "ADJ"))
_CLOSING = ":)–—-"  # marks that end an aside


class Asides:
    """The phrases that only say who was just named, found by where that one's words end."""

    def __init__(self, doc: Words, mentions: Iterable[Mention]) -> None:
        """`mentions`: the document's noun phrases."""
        self._doc = doc
        self._ending = {
            end: mention for mention in mentions for end in {mention.end, mention.bracket} if end
        }

    def of(self, mention: Mention, of_mention: Mapping[Mention, Draft]) -> Found:
        """Whom the phrase tells of: the person right before it, between commas.

        `of_mention`: whom the phrases before it mean.
        """
        whose = self._whose(mention)
        draft = of_mention.get(whose) if whose is not None else None
        if whose is None or draft is None or not draft.is_person:
            return NONE_FITS
        if draft.entered[:1] == [whose] and self._doc[whose.start].pos_ in _ROLES:
            return NONE_FITS  # jobbte als Tischler, *Hausmeister*, …
        return because(draft, "fits what is known of them", draft.name)

    def _whose(self, mention: Mention) -> Mention | None:
        doc = self._doc
        opening = doc[mention.start]
        if mention.name is not None or mention.number == "pl" or opening.pos_ == "PRON":
            return None
        if opening.lower_ not in _INDEFINITE and opening.pos_ not in _OPENING:
            return None
        comma, between = self._before(mention.start)
        whose = self._ending.get(comma)
        if whose is None or whose.kind != "person" or whose.number == "pl" or whose.pronoun:
            return None
        if not agree(whose.gender, mention.gender):
            return None
        if not between and not _in_one_case(whose, mention):
            return None  # sagte dem Wirt, *ein Gast*, der gezahlt habe, …
        return whose if self._ends(mention.end, between) else None

    def _before(self, start: int) -> tuple[int, bool]:
        """The comma behind whom it may tell of, -1 without one; whether words lie between."""
        doc, at = self._doc, start - 1
        while at >= max(1, start - _ADVERBS) and doc[at].pos_ == "ADV":
            at -= 1
        if at < 1 or not is_comma(doc[at]):
            return -1, False
        between = at < start - 1
        if at > 2 and doc[at - 1].text.isdigit() and is_comma(doc[at - 2]):
            return at - 2, True
        return at, between

    def _ends(self, end: int, between: bool) -> bool:
        """Whether the aside ends with the phrase, and is no part of a list."""
        doc = self._doc
        if end >= len(doc):
            return True
        behind = doc[end]
        if is_stop(behind) or behind.text in _CLOSING or behind.is_space:
            return True
        if behind.lower_ in _AND:
            return between
        if not is_comma(behind):
            return False
        return between or end + 1 >= len(doc) or _goes_on(doc[end + 1])


def _goes_on(word: Word) -> bool:
    """Whether the clause goes on behind an aside: no other noun phrase, as in a list."""
    return syntax.is_verb(word) or word.lower_ in _AND or word.pos_ in _GOING_ON


def _in_one_case(one: Mention, other: Mention) -> bool:
    """Whether both may be in the same case, as far as their heads tell."""
    cases, others = (set(mention.head.morph.get("Case", [])) for mention in (one, other))
    return not cases or not others or bool(cases & others)
