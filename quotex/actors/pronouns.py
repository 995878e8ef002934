"""Whom a pronoun stands for: who is nearest to mind of those whom it fits.

Each of them is weighed by named evidence (`[actor]` in `data/evidence.toml`): how many
sentences and paragraphs back the text last spoke of them, as a subject or beside.  The linear sum
is that of salience-based resolution (Lappin & Leass 1994), with weights of our own.
"""

import itertools
import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quotex import syntax
from quotex.actors import descriptions
from quotex.actors.drafts import BESIDE, OBLIQUE, PREDICATE, SUBJECT, Draft, Near
from quotex.actors.matching import fits
from quotex.actors.reasons import NONE_FITS, Found, Reasons, is_actor, sum_of, with_rivals
from quotex.actors.tellers import Tellers
from quotex.article import Evidence
from quotex.facts.gender import log_share
from quotex.lexicon import function_words
from quotex.lexicon.files import read_words
from quotex.mentions import Gender, Mention, Number
from quotex.mentions.cases import is_oblique, is_subject
from quotex.narration.marks import STOPS, is_bracket, is_stop, opens_clause
from quotex.words import Word, Words

REACH = 220  # words back within which a pronoun finds whom it stands for
"""How prominent a mention is in its clause."""
_NEAR = 12  # words beside a pronoun among which its clause is looked for
_SENTENCES = 3  # since the last mention, beyond which more of them say no more
_PARAGRAPHS = "\n"  # stands between them
_JUST_NOW = 30  # words within which who spoke still has the floor
_INSTITUTIONS = frozenset(("organisation", "government"))
_WITHIN = function_words("within_bodies")
_CONTRASTING = function_words("contrasting")
_DEFINITE = function_words("definite")
_JOINING = function_words("joining")
_LAST_NAMED = function_words("last_named")
_LATTER = function_words("latter")
_FEMININE_OR_PLURAL = function_words("feminine_or_plural")
_NOBODY = descriptions.word_list("nobody") | function_words("unnamed")
_OF_A_WOMAN: Mapping[Gender, int] = {"f": 1, "m": -1}
_PLACES = {
    SUBJECT: "subject of its clause",
    OBLIQUE: "behind a preposition",
    PREDICATE: "says only what somebody is",
}


class Pronouns:
    """Whom the pronouns of one document stand for; asking changes nothing."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        of_mention: Mapping[Mention, Draft],
        near: Near,
        quoted: frozenset[int],
        tellers: Tellers,
    ) -> None:
        """Look among those that `near` knows; `of_mention` says whom the names mean.

        `quoted`: tokens in quotation marks; `tellers` say whose words they are.
        """
        self.doc = doc
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._of_mention = of_mention
        self._near = near
        self.quoted = quoted
        self._tellers = tellers
        self._stops = [0, *itertools.accumulate([word.text in STOPS for word in doc])]
        self._followed: dict[Mention, Draft] = {}
        self._paragraphs = [0, *itertools.accumulate([_PARAGRAPHS in word.text for word in doc])]

    def whom(self, mention: Mention, number: str, teller: Draft | None = None) -> Found:
        """Whom the pronoun stands for, and why; nobody where none fits.

        `number` is the verb's, where it is known.  `teller`: in whose report the pronoun
        stands: „Ott wies das zurück. *Er* habe nichts gewusst.“
        """
        word = mention.head.lower_
        gender, wanted = mention.gender, mention.number or number
        if word in _FEMININE_OR_PLURAL:
            gender = "" if wanted == "pl" else "f"
        if word == "man":
            body = self._body_of_the_sentence(mention)
            return body, (is_actor("the institution in its sentence"),) if body is not None else ()
        if word in _LAST_NAMED:
            return self._last_named(mention, gender, wanted)
        if word in _NOBODY:
            return NONE_FITS
        return self.most_salient(mention, mention.start, gender, wanted, teller=teller)

    def fitting(self, mention: Mention, number: str) -> list[Draft]:
        """The people or the groups that „die beiden“ may mean, the nearest to mind first."""
        return [one for one, _ in self._fitting(mention, mention.start, "", number, False)]

    def owner(self, mention: Mention) -> Found:
        """Whom „*seinen* Angaben zufolge“ means."""
        found = [
            self.most_salient(mention, mention.start, gender, number, possessive=True)
            for gender, number in _owned_by(self.doc[mention.start])
        ]
        fitting = [one for one in found if one[0] is not None]
        return max(fitting, key=lambda one: sum_of(one[1]), default=NONE_FITS)

    def owners(self, mention: Mention, at: int) -> list[tuple[Draft, float]]:
        """Whom the possessive at token `at` may mean, each with its probability."""
        odds = {
            draft: math.exp(min(30.0, sum_of(reasons)))
            for gender, number in _owned_by(self.doc[at])
            for draft, reasons in self._fitting(mention, at, gender, number, True)
        }
        total = sum(odds.values())
        return [(draft, one / total) for draft, one in odds.items()]

    def most_salient(
        self,
        pronoun: Mention,
        at: int,
        gender: Gender,
        number: str,
        possessive: bool = False,
        teller: Draft | None = None,
    ) -> Found:
        """Who is nearest to mind at token `at` of those whom the pronoun fits, and why."""
        fitting = self._fitting(pronoun, at, gender, number, possessive, teller)
        if not fitting:
            return NONE_FITS
        (draft, reasons), *others = fitting
        return draft, with_rivals(reasons, others)

    def others(self, mention: Mention, number: str) -> list[tuple[Draft, float]]:
        """Whom else the pronoun may stand for, the likeliest first, each with its odds."""
        word, gender, wanted = mention.head.lower_, mention.gender, mention.number or number
        if word in _FEMININE_OR_PLURAL:
            gender = "" if wanted == "pl" else "f"
        if word in _NOBODY or word in _LAST_NAMED or word == "man":
            return []
        fitting = self._fitting(mention, mention.start, gender, wanted, False)
        return [(draft, math.exp(min(30.0, sum_of(reasons)))) for draft, reasons in fitting[1:]]

    def in_mind(self, mention: Mention) -> list[Draft]:
        """All persons of a description's gender whom the text has in mind, but of its clause."""
        at, barred = mention.start, self._of_the_clause(mention, self._followed)
        found = []
        for draft in self._near.within(at - REACH, at):
            place = draft.last_before(at)
            if draft in barred or not draft.is_person or not fits(draft, mention.gender, "sg"):
                continue
            if place is not None and at - place[0] <= REACH:
                found.append(draft)
        return found

    def _fitting(
        self,
        pronoun: Mention,
        at: int,
        gender: Gender,
        number: str,
        possessive: bool,
        teller: Draft | None = None,
    ) -> list[tuple[Draft, Reasons]]:
        """All whom the pronoun fits, the nearest to mind first."""
        barred: set[Draft] = set() if possessive else self._of_the_clause(pronoun)
        sayer = self._tellers.says(at)  # who would say „ich“
        fitting = []
        for draft in self._near.within(at - REACH, at):
            tells = draft is teller
            if draft is sayer or (draft in barred and not tells):
                continue
            if not fits(draft, gender, number):
                continue
            place = draft.last_before(at)
            if place is None or at - place[0] > REACH or self._is_only_quoted(draft, at):
                continue
            reasons = tuple(self._salience(draft, at, place, gender, tells))
            total = sum_of(reasons)
            if place[1] == PREDICATE and total < 0:
                continue  # eine Amtszeit *als Minister*: what somebody is, and nobody
            fitting.append((total, draft, reasons))
        fitting.sort(key=lambda one: -one[0])
        return [(draft, reasons) for _, draft, reasons in fitting]

    def _is_only_quoted(self, draft: Draft, at: int) -> bool:
        """Whether nobody but those quoted spoke of somebody: „*Ott* lügt“, sagte er."""
        return at not in self.quoted and not 0 <= draft.outside < at

    def _salience(
        self, draft: Draft, at: int, last: tuple[int, str], gender: Gender, tells: bool
    ) -> Iterator[Evidence]:
        """How near to mind somebody is: the nearer the last mention and the fewer its objects.

        `tells`: whether it is in their words that the pronoun stands.
        """
        place, prominence = last
        spoke = draft.spoke_before(at)
        if prominence == OBLIQUE and spoke is not None and self._stops[spoke] == self._stops[place]:
            prominence = SUBJECT  # Nach Ansicht *von Ott* reicht das: whose words it is about
        yield is_actor("words since the last mention", times=at - place)
        sentences = min(_SENTENCES, self._stops[at] - self._stops[place])
        if sentences:
            yield is_actor("sentences since the last mention", times=sentences)
        if self._paragraphs[at] > self._paragraphs[place]:
            yield is_actor("a paragraph ends between")
        if prominence in _PLACES:
            yield is_actor(_PLACES[prominence])
        if draft.kind == "person":
            yield is_actor("is a person")
            if gender in _OF_A_WOMAN:
                share = round(log_share(_OF_A_WOMAN[gender] * draft.odds), 1)
                if share:
                    yield is_actor("is of the pronoun's gender", times=share)
        if draft.named:
            yield is_actor("has a name")
        if spoke is not None and at - spoke <= _JUST_NOW:
            yield is_actor("just spoke")
        if tells:
            yield is_actor("is whose words are reported")

    def _last_named(self, pronoun: Mention, gender: Gender, number: str) -> Found:
        """Im Gespräch mit *dem Richter* sagte dieser: the last one named, whatever the clause.

        Not whom only others name: „*Der Bund* zahlt“, sagte dieser; but „Ja, *Herr Ott*.“ Der ging.
        Nor does a pronoun name anybody for „letztere“: Erstere kam. *Letztere* …
        """
        at, word = pronoun.start, pronoun.head.lower_
        near = (
            (place, draft)
            for draft in self._near.within(at - REACH, at)
            if fits(draft, gender, number)
            and (word in _DEFINITE or not self._is_only_quoted(draft, at))
            for place in _places(draft, word in _LATTER)
            if at - REACH <= place < at
        )
        last = max(near, key=lambda one: one[0], default=None)
        return NONE_FITS if last is None else (last[1], (is_actor("the last one named"),))

    def narrated(self, mention: Mention) -> Gender:
        """Of what gender is of whom the narrator goes on by a pronoun; „“ by another word."""
        word = mention.head
        if not mention.pronoun or mention.start in self.quoted:
            return ""
        if word.lower_ == "sie" and ("Sing" in word.morph.get("Number", []) or _is_joined(word)):
            return "f" if syntax.is_subject(word) else ""
        return "m" if word.lower_ == "er" else ""

    def followed(self, mention: Mention, draft: Draft) -> None:
        """Note whom a pronoun of the narrator's means: „warf *sie* der Landrätin vor“."""
        self._followed[mention] = draft

    def _of_the_clause(
        self, pronoun: Mention, followed: Mapping[Mention, Draft] = MappingProxyType({})
    ) -> set[Draft]:
        """Whom the pronoun's own clause names: „Über *Weber* sagte er“ is not by Weber.

        `followed`: whom pronouns mean.
        """
        found: set[Draft] = set()
        near = bisect_left(self._starts, pronoun.start - _NEAR)
        beyond = bisect_right(self._starts, pronoun.start + _NEAR, near)
        for mention in self._mentions[near:beyond]:
            if mention is pronoun:
                continue
            ahead = mention.start <= pronoun.start
            first, last = (mention, pronoun) if ahead else (pronoun, mention)
            if not _parts_clauses(self.doc[first.end : last.start]):
                named = (mention, *(() if _is_source(mention) else mention.inner))
                drafts = [self._of_mention.get(one) or followed.get(one) for one in named]
                found.update(draft for draft in drafts if draft is not None)
        return found

    def _body_of_the_sentence(self, mention: Mention) -> Draft | None:
        """Who says „man“: „*Im Ministerium* sagte man“."""
        start, end = mention.start, mention.end
        first, last = start - REACH, end + REACH
        while start > max(0, first) and not is_stop(self.doc[start - 1]):
            start -= 1
        while end < min(len(self.doc), last) and not is_stop(self.doc[end]):
            end += 1
        behind = bisect_right(self._starts, start)
        beyond = bisect_left(self._starts, end)
        for other in self._mentions[behind:beyond]:
            within = other.kind in _INSTITUTIONS and self.doc[other.start - 1].lower_ in _WITHIN
            if within and _is_where_it_acts(other, mention):
                return self._of_mention.get(other)
        return None


def _is_where_it_acts(place: Mention, man: Mention) -> bool:
    """Whether the place is one of the pronoun's clause or of what reports it.

    *Im Ministerium* hieß es, *man* prüfe; but not Ott, geboren *in Aurich*, den *man* gern fragt.
    """
    verb = next(filter(syntax.heads_clause, place.head_noun.ancestors), None)
    if verb is None:
        return True  # a document without parse
    above = {word.i for word in man.head.ancestors}
    return verb.i in above or verb.head.i in above


def _places(draft: Draft, named: bool) -> Iterable[int]:
    """Where somebody is mentioned; `named`: but by no pronoun."""
    return (one.start for one in draft.entered) if named else (at for at, _ in draft.places)


def _owned_by(word: Word) -> list[tuple[Gender, str]]:
    """Gender and number of whom a possessive may mean: „ihre“ is hers or theirs."""
    for stem, (gender, number) in _possessives().items():
        if word.lower_.startswith(stem):
            return [(gender, number)] if gender else [("f", "sg"), ("", "pl")]
    return []


@cache
def _possessives() -> Mapping[str, tuple[Gender, Number]]:
    """How possessives begin, with gender and number of the owner, where they tell."""
    entries = read_words("pronouns")["possessives"].items()
    return {stem: (entry.get("gender", ""), entry.get("number", "")) for stem, entry in entries}


def _is_joined(word: Word) -> bool:
    """Whether it is the first that „und“ joins, so that the verb tells nothing: *Sie* und er."""
    first, *others = syntax.coordinated(word)
    return first.i == word.i and bool(others)


def _is_source(mention: Mention) -> bool:
    """Whether it says whose report the clause is: *Nach Angaben von Ott*, *Otts Angaben* zufolge.

    „*Kritik an Ott* wies er zurück“ is not about Ott's own deed.
    """
    behind = mention.doc[mention.end] if mention.end < len(mention.doc) else None
    return bool(mention.preposition) or (behind is not None and behind.pos_ == "ADP")


def prominence(mention: Mention) -> str:
    """How much the clause is about the mention: subjects are, what follows „mit“ is not."""
    before = mention.doc[mention.start - 1] if mention.start else None
    if before is not None and before.lower_ == "als" and mention.name is None:
        return PREDICATE  # *als erster Mensch* betrat er den Mond
    if (is_subject(mention) and not is_oblique(mention)) or _is_man(mention):
        return SUBJECT  # but not hat *der Intendantin* geschrieben, whatever the parse says
    return OBLIQUE if mention.preposition else BESIDE


def _is_man(mention: Mention) -> bool:
    """Whether it is the body whose „man“ is the subject: *Bei der Bahn* sieht man das anders."""
    if mention.kind != "organisation" or mention.preposition not in _WITHIN:
        return False
    verb = next(filter(syntax.heads_clause, mention.head_noun.ancestors), None)
    return verb is not None and any(word.lower_ == "man" for word in syntax.subjects(verb))


def _parts_clauses(words: Sequence[Word]) -> bool:
    """Whether one clause ends among the words: „*kam, und* er“, but not „*und Ott sagte* er“."""
    verb = False
    for word in words:
        if opens_clause(word) or is_stop(word) or is_bracket(word):
            return True
        if word.lower_ in _CONTRASTING or word.is_quote or word.is_space:
            return True
        if verb and word.lower_ in _JOINING:
            return True
        verb = verb or syntax.is_verb(word)
    return False
