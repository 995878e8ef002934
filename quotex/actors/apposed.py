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
from quotex.lexicon.body_roles import role_of_bodies
from quotex.lexicon.files import fold
from quotex.mentions import Mention
from quotex.mentions.names import SPANS
from quotex.mentions.proper_names import is_agent
from quotex.narration.marks import is_comma, is_stop
from quotex.words import Word, Words

_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite")
_BODIES = frozenset(("organisation", "unknown"))
_AND = function_words("together")
_ADVERBS = 2  # „heute“, „damals noch“: before a noun that says who somebody is
_FARTHEST = 12  # words between a name and a noun that the parse hangs on it
_LONGEST_PHRASE = 5  # words of „seit gut zwei Jahren“, „im Hauptberuf“ before such a noun
_OPENING = frozenset(("NOUN", "PROPN", "ADJ"))  # of such a phrase without an article
_GOING_ON = frozenset(("ADP", "ADV", "AUX", "PART", "PRON", "SCONJ", "VERB"))
_ROLES = frozenset(("NOUN", "ADJ"))
_CLOSING = ":)–—-"  # marks that end an aside


class Asides:
    """The phrases that only say who was just named, found by where that one's words end."""

    def __init__(self, doc: Words, mentions: Iterable[Mention]) -> None:
        """`mentions`: the document's noun phrases."""
        self._doc = doc
        mentions = list(mentions)
        self._ending = {
            end: mention for mention in mentions for end in {mention.end, mention.bracket} if end
        }
        self._at = {word.i: one for one in mentions for word in (one.head, *one.nouns)}

    def of(self, mention: Mention, of_mention: Mapping[Mention, Draft]) -> Found:
        """Whom the phrase tells of: the person right before it, between commas.

        `of_mention`: whom the phrases before it mean.
        """
        whose = self._whose(mention) or self._whose_by_parse(mention)
        draft = of_mention.get(whose) if whose is not None else None
        if whose is None or draft is None or not draft.is_person:
            return NONE_FITS
        bare = whose.name is None and self._doc[whose.start].pos_ in _ROLES
        if bare and draft.entered[:1] == [whose]:
            return NONE_FITS  # jobbte als Tischler, *Hausmeister*, …
        return because(draft, "fits what is known of them", draft.name)

    def beside(self, mention: Mention) -> Mention | None:
        """Whom a noun tells of behind how long or beside what one is that: Ott, *von Beruf* Wirt.

        Such a noun is no name for anybody, as that in „Ott ist Wirt“ is none.
        """
        if mention.name is not None or mention.number == "pl" or not self._is_behind_span(mention):
            return None
        return self._before_span(mention) or self._whose_by_parse(mention)

    def _is_behind_span(self, mention: Mention) -> bool:
        doc, at = self._doc, mention.start
        return at > 0 and doc[at].pos_ in _OPENING and doc[at - 1].text.casefold() in SPANS

    def _before_span(self, mention: Mention) -> Mention | None:
        """Who ends with a comma before the preposition: *Ott*, seit gut zwei Jahren Wirt."""
        doc, last = self._doc, mention.start - 1
        for at in range(last - 1, max(0, last - _LONGEST_PHRASE), -1):
            if is_comma(doc[at]) or syntax.is_verb(doc[at]):
                return None
            if doc[at].pos_ == "ADP":
                whose = self._ending.get(at - 1) if is_comma(doc[at - 1]) else None
                person = whose is not None and whose.kind == "person" and whose.number != "pl"
                return whose if person and self._ends(mention.end, True) else None
        return None

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
        whose, between = self._before_row(mention)
        if whose is None or whose.kind != "person" or whose.number == "pl" or whose.pronoun:
            return None
        if not agree(whose.gender, mention.gender):
            return None
        if not between and not _in_one_case(whose, mention):
            return None  # sagte dem Wirt, *ein Gast*, der gezahlt habe, …
        return whose if self._ends(mention.end, between) else None

    def _before_row(self, mention: Mention) -> tuple[Mention | None, bool]:
        """Who ends before a row of such phrases, and whether words lie between.

        Ada Kern, 51, *Lehrerin, Tochter eines Wirts*, sagte
        """
        while True:
            comma, between = self._before(mention.start)
            whose = self._ending.get(comma)
            if whose is None or between or not _may_be_one_of_a_row(whose, mention):
                return whose, between
            mention = whose

    def _whose_by_parse(self, mention: Mention) -> Mention | None:
        """Whom the parse says a noun tells of: Da trat Ott vor, *Chef der Jungen*.

        Nothing but what somebody is goes without an article, in the singular; with one, it stands
        between marks: Ott, 31, *der Wirt des Dorfs*, trat vor.
        """
        doc, noun = self._doc, mention.head
        if mention.name is not None or mention.number == "pl" or noun.pos_ != "NOUN":
            return None
        opening = doc[mention.start]
        between_marks = (
            opening.lower_ in _DEFINITE
            and mention.start > 0
            and is_comma(doc[mention.start - 1])
            and self._ends(mention.end, True)
        )
        whose = self._hung_on(mention) if between_marks or opening.pos_ in _OPENING else None
        if whose is None or whose.kind != "person" or whose.name is None or whose.number == "pl":
            return None
        between = doc[whose.bracket or whose.end : mention.start]
        apart = any(map(is_comma, between)) and not any(map(is_stop, between))
        near = apart and len(between) <= _FARTHEST
        return whose if near and agree(whose.gender, mention.gender) else None

    def _hung_on(self, mention: Mention) -> Mention | None:
        """The phrase before it to which its noun is an apposition, or one of several."""
        word = syntax.coordinated(mention.head)[0]
        while syntax.is_apposition(word) and word.head.i < word.i:
            word = word.head
            whose = self._at.get(word.i)
            if whose is not None and whose.end < mention.start:
                return whose
        return None

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
        noun = mention.head.text
        return mention.name is None and (is_agent(fold(noun)) or role_of_bodies(noun) is not None)
    return mention.kind == "organisation" or (
        mention.kind == "unknown" and mention.name is not None
    )


def _may_be_one_of_a_row(one: Mention, other: Mention) -> bool:
    """Whether neither has an article, as what is told of one person: Lehrerin, Mutter."""
    nouns = (mention.doc[mention.start].pos_ in _OPENING for mention in (one, other))
    return one.name is None and all(nouns)


def _goes_on(word: Word) -> bool:
    """Whether the clause goes on behind an aside: no other noun phrase, as in a list."""
    return syntax.is_verb(word) or word.lower_ in _AND or word.pos_ in _GOING_ON


def _in_one_case(one: Mention, other: Mention) -> bool:
    """Whether both may be in the same case, as far as their heads tell."""
    cases, others = (set(mention.head.morph.get("Case", [])) for mention in (one, other))
    return not cases or not others or bool(cases & others)
