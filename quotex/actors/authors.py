"""Who speaks by a document: *in dem Brief* heißt es, *auf dem Plakat* stand.

The phrase stays what names the speaker; whose words they are is whoever owns, wrote, published or
holds it, where the text tells one; else the document speaks for itself.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from quotex import syntax
from quotex.actors import short_forms
from quotex.actors.bodies import is_of_a_kind
from quotex.actors.drafts import FAR, SUBJECT, Draft, Near
from quotex.actors.makers import (
    acts_on,
    has_it,
    is_made_by,
    makers_before,
    makers_behind,
    may_have_come,
)
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.lexicon import function_words, group_noun, lexicon
from quotex.lexicon.documents import (
    DocumentKind,
    document_kind,
    document_words,
    is_genre,
    issuer_of,
    longest_endings,
)
from quotex.lexicon.files import fold
from quotex.lexicon.media import medium
from quotex.mentions import SPEAKING, Mention
from quotex.narration import places_of
from quotex.narration.marks import is_colon, is_comma
from quotex.quotation import Passage
from quotex.words import Word, Words

_NEAR = 60  # words back within which somebody spoke whose the statement may be
_SHORTEST_BODY = 4  # letters
_DOCUMENTS = 20  # those last named, among which the same one is looked for
_WITHIN = 4  # phrases back that may hold a noun
_HELD = 40  # within which people are named who may hold a banner
_RELATIVES = function_words("object_relatives")
_IN = function_words("in")
_OF = function_words("of")
_BY = function_words("made_by")

WHOSE = "is whose the document is"
Enter = Callable[[Mention], Draft]
_Way = Callable[[Mention], Found]


class Authors:
    """Whose the documents of one article are."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        of_mention: Mapping[Mention, Draft],
        near: Near,
        passages: Sequence[Passage] = (),
    ) -> None:
        """Look among those that `near` knows; `of_mention` says whom the names mean.

        `passages`: what stands in marks; who is named there only has no document.
        """
        self.doc = doc
        self._marked = frozenset(i for one in passages for i in places_of(doc, *one.inner))
        self._mentions = mentions
        self._of_mention = of_mention
        self._near = near
        self._documents = [m for m in mentions if kind_of(m) not in (None, "parts")]
        self._known: dict[str, Draft] = {}  # by what the document is

    def of(self, mention: Mention, enter: Enter) -> Found:
        """Whose the document is that the mention means, and why; nobody where none is told.

        `enter` says whom a phrase within a phrase means.
        """
        ways: tuple[_Way, ...] = (
            self._in_compound,
            self._told,
            partial(self._made, enter=enter),
            partial(self._again, enter=enter),
            self._issued,
            partial(self._whole, enter=enter),
            self._before,
            self._held,
        )
        return _first(ways, mention)

    def remember(self, mention: Mention, draft: Draft) -> None:
        """Keep in mind whose the document is: „die Studie *der Stiftung*“ … „die Studie“."""
        self._known[fold(mention.head_noun.text)] = draft

    def _told(self, mention: Mention) -> Found:
        """Who the phrase or its relative clause says has written or holds it."""
        behind = self._starting_at(mention.end)
        if behind is not None and self._is_genitive(behind):
            return self._by(behind, WHOSE)
        if mention.end + 1 < len(self.doc) and self.doc[mention.end].lower_ in _OF:
            return self._by(self._starting_at(mention.end + 1), WHOSE)
        comma = mention.end < len(self.doc) and is_comma(self.doc[mention.end])
        if comma and is_made_by(self.doc, mention.end + 1):
            return self._by(self._starting_at(mention.end + 3), WHOSE)
        if comma and self.doc.text_of(mention.end + 1, mention.end + 2).lower() in _RELATIVES:
            subject = self._starting_at(mention.end + 2)
            if subject is not None and acts_on(subject, mention) and not has_it(subject):
                return self._by(subject, WHOSE)
        return NONE_FITS

    def _made(self, mention: Mention, enter: Enter) -> Found:
        """Who the clause says makes or holds it: *Ott* schrieb einen Brief."""
        for noun in (*makers_behind(mention.head_noun), *makers_before(mention)):
            maker = self._of_noun(noun)
            if maker is None or maker.pronoun or maker.marked or maker.kind == "source":
                continue
            if maker.start > mention.start and not _may_make(maker):
                continue
            draft = enter(maker)
            return because(draft, WHOSE, draft.name)
        return NONE_FITS

    def _in_compound(self, mention: Mention) -> Found:
        """Whose *Polizei*angaben, *Unternehmens*angaben are, where the body was named before."""
        body = body_in(mention)
        if body is None or (mention.number == "pl" and medium(body, named=False)):
            return NONE_FITS  # *Zeitungs*berichten zufolge
        bodies = [d for d in self._near.within(mention.start - FAR, mention.start) if is_body(d)]
        called = [
            name for name in _bodies_in(mention) if name == body or not short_forms.is_bare(name)
        ]
        fitting = [d for d in bodies if any(_is_called(d, name) for name in called)]
        if not fitting and short_forms.is_bare(body):
            fitting = [draft for draft in bodies if draft.named and draft.kind == "organisation"]
        if not fitting:
            return NONE_FITS
        draft = max(fitting, key=lambda one: one.last_before(mention.start) or (-1, ""))
        return because(draft, WHOSE, draft.name)

    def _again(self, mention: Mention, enter: Enter) -> Found:
        """Whose the document was when the text named it first: die Studie *der Stiftung*."""
        ways: tuple[_Way, ...] = (self._told, partial(self._made, enter=enter))
        for other in self._named_again(mention):
            if other.attribute is not None and is_owned(other):
                owner = enter(other.attribute)
                return because(owner, WHOSE, owner.name)
            found = _first(ways, other)
            if found[0] is not None:
                return found
        known = self._known.get(fold(mention.head_noun.text)) if mention.definite else None
        return NONE_FITS if known is None else because(known, WHOSE, known.name)

    def _named_again(self, mention: Mention) -> Iterator[Mention]:
        """The same document elsewhere: *Gutachten*: … behind a headline's, else before."""
        if not _is_label(mention):
            yield from self._named_before(mention)
            return
        noun = fold(mention.head_noun.text)
        behind = bisect_left(self._documents, mention.end, key=lambda m: m.start)
        later = self._documents[behind : behind + _DOCUMENTS]
        yield from (m for m in later if fold(m.head_noun.text).endswith(noun))

    def _named_before(self, mention: Mention) -> Iterator[Mention]:
        """The same document where it was named before: *der Bericht* … das Papier, die Seite 41."""
        noun = fold(mention.head_noun.text)
        behind = bisect_left(self._documents, mention.start, key=lambda m: m.start)
        earlier = self._documents[max(0, behind - _DOCUMENTS) : behind]
        if mention.definite:
            yield from (m for m in reversed(earlier) if fold(m.head_noun.text).endswith(noun))
        is_part = kind_of(mention) == "parts"
        if is_part or (mention.definite and mention.head_noun.text in document_words("any")):
            yield from (m for m in reversed(earlier) if m.start > mention.start - _NEAR)

    def _issued(self, mention: Mention) -> Found:
        """Whose office it is to write such a thing: the *Urteil* is the court's."""
        office = issuer_of(mention.head_noun.text)
        if office is None or mention.start in self._marked:
            return NONE_FITS
        at = mention.start
        places = (
            (place, draft)
            for draft in self._near.within(at - FAR, at)
            if draft.kind in SPEAKING and is_of_a_kind(draft, office)
            for place in (draft.spoke_before(at), _acted(draft, at, self._is_told_of))
            if place is not None
        )
        _, draft = max(places, key=lambda one: one[0], default=(-1, None))
        return because(draft, WHOSE, draft.name) if draft is not None else NONE_FITS

    def _whole(self, mention: Mention, enter: Enter) -> Found:
        """Which work a part of a text is of: *der Bericht* … auf Seite 41 heißt es."""
        if kind_of(mention) != "parts":
            return NONE_FITS
        for other in self._named_before(mention):
            if other.preposition in _IN:
                return NONE_FITS  # warnt *in einem Bericht*: who spoke in it says so
            if kind_of(other) == "works" and other.start not in self._marked:
                draft = enter(other)
                return because(draft, WHOSE, draft.name)
        return NONE_FITS

    def _before(self, mention: Mention) -> Found:
        """Whose „das Schreiben“ is, of those that the text has spoken of."""
        if kind_of(mention) not in ("statements", "parts") or self._is_another_s(mention):
            return NONE_FITS
        at = mention.start
        near = [one for one in self._near.within(at - _NEAR, at) if one.kind in SPEAKING]
        for ways in ((_spoke, _acted_alone), (_acted,)):
            found = [
                (place, draft)
                for draft in near
                for way in ways
                if (place := way(draft, at, self._is_told_of)) is not None
            ]
            place, draft = max(found, key=lambda one: one[0], default=(-1, None))
            if draft is not None and place > at - _NEAR:
                return because(draft, "spoke before the document is named", draft.name)
        return NONE_FITS

    def _is_another_s(self, mention: Mention) -> bool:
        """Whether it is of nobody that spoke so far: *Polizei*angaben; da kam *ein Brief*."""
        body = body_in(mention)
        if body is not None and not short_forms.is_bare(body):
            return True
        same = (mention, *self._named_again(mention))
        return mention.start in self._marked or any(map(may_have_come, same))

    def _is_told_of(self, at: int) -> bool:
        """Whether the narrator does not say it: „*Ott* lügt“; *Ott* lüge, heißt es in dem Brief."""
        if at in self._marked:
            return True
        clause = next(filter(syntax.heads_clause, self.doc[at].ancestors), None)
        return clause is not None and any(map(syntax.is_subjunctive, (clause, *clause.children)))

    def _held(self, mention: Mention) -> Found:
        """Who holds the banner: the people last spoken of as a subject."""
        if kind_of(mention) != "surfaces":
            return NONE_FITS
        first = bisect_left(self._mentions, mention.start - _HELD, key=lambda m: m.start)
        behind = bisect_left(self._mentions, mention.start, key=lambda m: m.start)
        for other in reversed(self._mentions[first:behind]):
            draft = self._of_mention.get(other)
            if draft is None or draft.kind != "group" or other.pronoun:
                continue
            if syntax.is_subject(other.head):
                return because(draft, "were there with the banner", draft.name)
        return NONE_FITS

    def _by(self, mention: Mention | None, why: str) -> Found:
        draft = self._of_mention.get(mention) if mention is not None else None
        if draft is None or draft.kind not in SPEAKING:
            return NONE_FITS
        return because(draft, why, draft.name)

    def _starting_at(self, at: int) -> Mention | None:
        place = bisect_left(self._mentions, at, key=lambda m: m.start)
        if place < len(self._mentions) and self._mentions[place].start == at:
            return self._mentions[place]
        return None

    def _of_noun(self, noun: Word) -> Mention | None:
        """The phrase that the noun belongs to."""
        behind = bisect_right(self._mentions, noun.i, key=lambda m: m.start)
        near = self._mentions[max(0, behind - _WITHIN) : behind]
        return next((m for m in reversed(near) if any(n.i == noun.i for n in m.nouns)), None)

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether a bare phrase is a genitive: Schätzungen *französischer Behörden*."""
        return "Gen" in mention.head.morph.get("Case", []) and mention.kind in SPEAKING


def _first(ways: Sequence[_Way], mention: Mention) -> Found:
    return next((found for way in ways if (found := way(mention))[0] is not None), NONE_FITS)


def _may_make(mention: Mention) -> bool:
    """Whether it is one who writes: not of a report in which *die Halle* verfällt."""
    return mention.kind in SPEAKING or (mention.kind == "unknown" and mention.name is not None)


def _is_label(mention: Mention) -> bool:
    """Whether a colon follows the bare noun: *Gutachten*: Bienen vergiftet."""
    doc, end = mention.doc, mention.end
    return mention.start == mention.head_noun.i and end < len(doc) and is_colon(doc[end])


def body_in(mention: Mention) -> str | None:
    """The body that a document's noun begins with: „Polizei“ of „Polizeiangaben“."""
    return next(_bodies_in(mention), None)


def named_in(mention: Mention) -> Draft | None:
    """That body as an actor: the „Branche“ of „Branchenangaben“, the „UNO“ of „UNO-Angaben“."""
    names = [name for name in _bodies_in(mention) if not short_forms.is_bare(name)]
    if not names:
        return None
    name, group = names[-1], group_noun(names[-1])
    if group is not None:
        return Draft(group.kind, [name], gender=group.gender, number=group.number)
    by_name = name.isupper() and kind_of(mention) == "statements"  # no „DNA-Analyse“
    return Draft("organisation", [name], number="sg") if by_name else None


def _bodies_in(mention: Mention) -> Iterator[str]:
    noun = mention.head_noun.text
    folded = fold(noun)
    if not folded.endswith(longest_endings()) or is_genre(noun):
        return
    for ending in longest_endings():
        beginning = noun[: -len(ending)]
        if not folded.endswith(ending) or len(beginning) < _SHORTEST_BODY:
            continue
        for body in _without_joint(beginning):
            if group_noun(body) is not None or (beginning[-1] == "-" and body[-1] != "-"):
                yield body


def _without_joint(beginning: str) -> Iterator[str]:
    """„Unternehmen“ of „Unternehmens-“, „Behörden“ and „Behörde“ of „Behörden-“."""
    for joint in ("s", "es", "", "-", "n", "en"):
        if beginning.endswith(joint):
            yield beginning.removesuffix(joint)


def _is_called(draft: Draft, body: str) -> bool:
    known = map(short_forms.key, draft.names)
    return short_forms.key(body) in known or short_forms.shortens(body, draft.name)


def is_body(draft: Draft) -> bool:
    """Whether it is no person, and may speak."""
    return draft.kind in SPEAKING and draft.kind != "person"


def _spoke(draft: Draft, at: int, told_of: Callable[[int], bool]) -> int | None:
    return draft.spoke_before(at)


def _acted(draft: Draft, at: int, told_of: Callable[[int], bool]) -> int | None:
    """The last token before `at` by which the narrator names it as a subject."""
    acted = (i for i, how in draft.places if i < at and how == SUBJECT and not told_of(i))
    return max(acted, default=None)


def _acted_alone(draft: Draft, at: int, told_of: Callable[[int], bool]) -> int | None:
    """Likewise, of one person or body: who writes is seldom „70 Fahrgäste“."""
    return _acted(draft, at, told_of) if draft.kind != "group" else None


def is_owned(mention: Mention) -> bool:
    """Whether it is a document with whose it is: „der Brief *der Anwälte*“."""
    attribute = mention.attribute
    if attribute is None or attribute.kind not in SPEAKING or kind_of(mention) is None:
        return False
    return is_by(attribute)


def is_somebodys(mention: Mention) -> bool:
    """Whether it is a document or what is said, by whom it may tell: *Kerns Bitte*: „…“"""
    if _is_a_name(mention):
        return False
    noun, words = mention.head_noun.text, lexicon()
    said = words.is_source_noun(noun) or words.noun(noun) is not None
    return said or kind_of(mention) is not None


def is_by(attribute: Mention) -> bool:
    """Whether what hangs on a document's noun says whose it is: no „Bericht *über die Stadt*“."""
    before = attribute.preposition
    return not before or (before in _BY and not attribute.is_thing)  # aus dem Trainingslager


def in_hand_of(mention: Mention) -> Mention | None:
    """The phrase that says whose it is: ein Zettel in *seiner Schrift*, an *seiner Haustür*."""
    attribute = mention.attribute
    there = attribute is not None and attribute.preposition and kind_of(mention) == "surfaces"
    return attribute if there else None


def kind_of(mention: Mention) -> DocumentKind | None:
    """What of documents the mention's noun means, if anything."""
    return None if _is_a_name(mention) else document_kind(mention.head_noun.text)


def _is_a_name(mention: Mention) -> bool:
    """Whether the noun is a body's name: die „Rheinische *Post*“ is no letter."""
    start, end = mention.name or (0, 0)
    return mention.kind in SPEAKING and start <= mention.head_noun.i < end
