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
from quotex.lexicon.files import fold
from quotex.mentions import Mention
from quotex.mentions.proper_names import is_agent
from quotex.narration.marks import is_comma, is_stop
from quotex.words import Word, Words

_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite")
_BODIES = frozenset(("organisation", "unknown"))
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

    def body_of(self, mention: Mention, of_mention: Mapping[Mention, Draft]) -> Found:
        """The body that is told of: bei Nordkauf, *dem größten Händler des Landes*."""
        named = self._told_of(mention) if mention.name is None else None
        draft = of_mention.get(named) if named is not None else None
        if draft is None or named is None or named.name is None or draft.kind not in _BODIES:
            return NONE_FITS
        if draft.kind == "unknown":
            draft.kind, draft.named = mention.kind, True
        return because(draft, "fits what is known of them", draft.name)

    def named_by(self, mention: Mention) -> Mention | None:
        """The phrase that a name in an aside tells of: *Der Betreiber*, die Nordkauf AG, …"""
        if mention.name is None or mention.kind != "organisation":
            return None
        first = self._told_of(mention)
        return first if first is not None and first.name is None and first.definite else None

    def _told_of(self, mention: Mention) -> Mention | None:
        """What stands right before an aside that begins with a definite article, if anything."""
        doc, start = self._doc, mention.start
        opening = doc[start].lower_ in _DEFINITE and mention.number != "pl"
        if not opening or not start or not is_comma(doc[start - 1]):
            return None
        if not _may_be_a_body(mention):
            return None
        whose = self._ending.get(start - 1)
        if whose is None or whose.pronoun or whose.number == "pl" or not _may_be_a_body(whose):
            return None
        lone = whose.head.i == whose.start  # bei *Nordkauf*: a name without article has any case
        if not lone and not _in_one_case(whose, mention):
            return None
        return whose if self._ends(mention.end, False) else None

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


def _may_be_a_body(mention: Mention) -> bool:
    """Whether it is a body's, or a noun for what firms do: die *Bahn*, der *Betreiber*."""
    if mention.kind == "person":
        return mention.name is None and is_agent(fold(mention.head.text))
    return mention.kind == "organisation" or (
        mention.kind == "unknown" and mention.name is not None
    )


def _goes_on(word: Word) -> bool:
    """Whether the clause goes on behind an aside: no other noun phrase, as in a list."""
    return syntax.is_verb(word) or word.lower_ in _AND or word.pos_ in _GOING_ON


def _in_one_case(one: Mention, other: Mention) -> bool:
    """Whether both may be in the same case, as far as their heads tell."""
    cases, others = (set(mention.head.morph.get("Case", [])) for mention in (one, other))
    return not cases or not others or bool(cases & others)
