"""Whom a description means that could be anybody's: „der 58-Jährige“, „die Winzerin“, „der Mann“.

„Ada Kern hat acht Reihen gepflanzt. „…“, sagt *die Winzerin*.“  German newspapers seldom call one
person twice alike; where nobody was introduced as a Winzerin, she is Ada Kern.  All whom the text
has in mind are weighed with „somebody new“ by named evidence (`[description]` in
`data/evidence.toml`): where they were spoken of, what is known of them, what the noun says.
"""

import itertools
import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from quotex.actors.descriptions import (
    KNOWN,
    LIKELY,
    contradict,
    described,
    fit,
    is_another,
    is_in_another_office,
)
from quotex.actors.drafts import SUBJECT, Draft
from quotex.actors.matching import is_shortened, speaks_for_others
from quotex.actors.nouns import (
    ages_meant,
    holds_a_post,
    is_a_client,
    is_accused,
    is_heard_in_court,
    is_on_trial,
    is_to_another,
    kind_named,
    may_be_anybody,
    may_be_for_a_person,
    part_played,
    pleads_for_others,
    says_whose,
    shares_a_word,
    tells_an_age,
    tells_their_past,
    tells_what_befell,
    tells_where_from,
)
from quotex.actors.one_part import is_at_work, parts_of
from quotex.actors.pronouns import REACH, prominence
from quotex.actors.reasons import NONE_FITS, Found, because, is_again, sum_of
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN
from quotex.facts.clues import strongest
from quotex.facts.gender import log_share
from quotex.lexicon import function_words
from quotex.mentions import Gender, Mention
from quotex.narration.marks import is_comma, is_stop

_AND = function_words("together")
_COORDINATING = function_words("coordinating")
_OPENING = frozenset(("DET", "NOUN", "PROPN"))  # of a noun phrase
_CLOSING = frozenset(("NOUN", "PROPN"))
_PARAGRAPHS = "\n"  # stands between them
ARTICLES: dict[Gender, tuple[str, ...]] = {
    "m": ("der", "den", "dem", "des"),
    "f": ("die", "der"),
}
"""Definite articles of one person, by gender."""
_OF_A_WOMAN = {"f": 1, "m": -1}
_LEAST = 0.5  # log-odds by which one role as a source is clear


def may_take_up(mention: Mention, own: Draft | None, begins: int) -> bool:
    """Whether the phrase is a description of one person, the first of its kind in the text.

    `own` is the actor that it names by itself, if any; the text begins with token `begins`,
    and a headline above it only announces: „*Winzerin* klagt“.
    """
    if mention.name is not None or mention.number == "pl" or is_another(mention):
        return False
    opening = mention.doc[mention.start].lower_
    if opening not in ARTICLES.get(mention.gender, ()) and not is_a_client(mention):
        return False
    of_whom = mention.attribute
    if of_whom is not None and of_whom.kind == "person" and says_whose(mention):
        return False  # die Frau *von Jan Ott*
    if mention.kind == "person":
        return own is None or (not own.named and _opens(mention, own, begins))
    return mention.kind == "unknown" and may_be_for_a_person(mention)


def _opens(mention: Mention, draft: Draft, begins: int) -> bool:
    """Whether it is the draft's first mention, or the first below the headline."""
    below = (one for one in draft.entered if one.start >= begins)
    return mention in (draft.entered[0], next(below, None))


def taken_up(
    mention: Mention,
    own: Draft | None,
    people: Sequence[Draft],
    quoted: frozenset[int],
    speaks: bool,
) -> Found:
    """Whom the description takes up, of the `people` that the text has in mind, if anybody.

    `quoted`: tokens in quotation marks.  `speaks`: somebody speaks by it; of those by which
    nobody does, none in a quotation, whose speaker has others in mind than the narrator, and
    none that „und“ joins to others.
    """
    if not people:
        return NONE_FITS
    in_words = mention.start in quoted and not is_a_client(mention)  # „*Mein Mandant* schweigt“
    if not speaks and (in_words or _is_joined(mention)):
        return NONE_FITS
    ranked = _ranking(mention, own, people, quoted, speaks)
    somebody = sum(chance for _, chance in ranked)
    least = max(1 - somebody, EVEN * somebody)
    if is_a_client(mention):  # whoever has a lawyer was spoken of
        least = EVEN * somebody if mention.start in quoted else 0
    if not ranked or ranked[0][1] <= least:
        return NONE_FITS
    nearest = ranked[0][0]
    if fit(described(mention), nearest.description) >= LIKELY:
        why = "fits what is known of them"
    elif tells_an_age(mention):
        why = "contradicts nothing known of them"
    else:
        why = "speaks where they were spoken of"
    return because(nearest, why, nearest.name)


def _ranking(
    mention: Mention,
    own: Draft | None,
    people: Sequence[Draft],
    quoted: frozenset[int],
    speaks: bool,
) -> list[tuple[Draft, float]]:
    """Those whom the description may mean, the likeliest first, each with its probability.

    What is left to 1 is that of somebody new.
    """
    told = _Told(mention, own, speaks, mention.start in quoted)
    rivals = [draft for draft in people if told.may_be(draft)]
    if speaks:  # „Hat *Ott* gelogen?“, fragte der Richter
        rivals = [one for one in rivals if any(at not in quoted for at, _ in _places(one, mention))]
    most = max((len(_places(draft, mention)) for draft in rivals), default=0)
    common = list(told.of_the_phrase())
    if len(rivals) == 1:
        common.append(is_again("nobody else fits"))
    odds = []
    for draft in rivals:
        evidence = [*common, *told.of(draft, quoted)]
        if 1 < len(_places(draft, mention)) == most:
            evidence.append(is_again("is spoken of most"))
            if told.anybody or told.accused:
                evidence.append(is_again("is who the text is about"))
        odds.append((draft, math.exp(min(30.0, sum_of(tuple(evidence))))))
    total = 1 + sum(one for _, one in odds)
    return sorted(((draft, one / total) for draft, one in odds), key=lambda one: -one[1])


class _Told:
    """What a description tells of whom it means."""

    def __init__(self, mention: Mention, own: Draft | None, speaks: bool, quoted: bool) -> None:
        self.mention = mention
        self.speaks = speaks
        self.client = is_a_client(mention)
        self.quoted = quoted and not self.client
        self.said = described(mention)
        self.former, self.said.former = self.said.former, False  # „der frühere Lokführer“
        self.own = own
        self.announced = own is not None and own.entered[0] is not mention  # by a headline
        self.within = mention.doc[mention.start].text[0].islower()
        self.age = tells_an_age(mention)
        self.anybody = may_be_anybody(mention)
        self.relation = is_to_another(mention)
        self.past = tells_their_past(mention)
        self.origin = not self.past and tells_where_from(mention)
        self.part = part_played(mention.head.text)
        vague = self.age or self.anybody
        self.accused = self.client or is_on_trial(mention.head) or (vague and is_accused(mention))
        self.befell = not self.accused and tells_what_befell(mention)

    def may_be(self, draft: Draft) -> bool:
        """Whether nothing that is known of somebody contradicts it."""
        if draft is self.own or self.mention in draft.entered or not draft.is_person:
            return False
        if self.announced and not draft.named:
            return False
        known = draft.description
        if contradict(self.said, known) or is_in_another_office(self.said, known):
            return False
        if (self.age or self.befell or self.accused) and speaks_for_others(draft):
            return False
        if self.accused and any(pleads_for_others(one.lemma) for one in known.roles):
            return False
        heard = self.client and any(is_heard_in_court(one.lemma) for one in known.roles)
        if heard and not _was_accused(draft):
            return False
        place, _ = draft.last_before(self.mention.start) or (0, "")
        if self._names_in_its_sentence(draft, place):
            return False  # Ott sagte, *der Händler* habe ihm versichert, …: who tells is another
        age = known.age
        if age and not self.said.age and any(int(age) not in ages for ages in self.ages):
            return False
        # „der frühere Minister“ is not who is Minister now
        return not (self.former and fit(self.said, known) >= KNOWN)

    def of_the_phrase(self) -> Iterator[Evidence]:
        """What speaks for anybody who was spoken of, and against somebody new."""
        mention = self.mention
        yield is_again("somebody was spoken of whom it fits")
        if self.within:
            yield is_again("stands within the sentence")
        if self.said.age:
            yield is_again("tells an age")
        elif self.past:
            yield is_again("tells what they were")
        elif self.origin:
            yield is_again("tells where they are from")
        elif self.befell:
            yield is_again("tells what befell them")
        if self.accused:
            yield is_again("is on trial")
        if prominence(mention) != SUBJECT:
            yield is_again("is no subject")
        if self.quoted:
            yield is_again("stands in a quotation")
        if self.speaks:
            yield is_again("speaks")

    def of(self, draft: Draft, quoted: frozenset[int]) -> Iterator[Evidence]:
        """What speaks for and against one of those who were spoken of."""
        mention, at = self.mention, self.mention.start
        place, role = draft.last_before(at) or (0, "")
        yield is_again("words since the last mention", at - place)
        between = mention.doc.text_of(place, at)
        if _PARAGRAPHS in between:
            yield is_again("a paragraph ends between")
        if role == SUBJECT:
            yield is_again("subject of its clause")
        if draft.named:
            yield is_again("has a name")
        named = [i for i, _ in _places(draft, mention) if i not in draft.spoken]
        new = draft.named and len(named) == 1 == self._sentences_since(place)
        if new:
            yield is_again("was introduced in the sentence before")
        if (self.within or not new) and (
            mention.attribute is not None or mention.head.i + 1 != mention.end
        ):
            yield is_again("says more than a noun")
        if place in quoted:
            yield is_again("was last named in a quotation")
        if mention.gender in _OF_A_WOMAN:
            share = round(log_share(_OF_A_WOMAN[mention.gender] * draft.odds), 1)
            if share:
                yield is_again("is of the noun's gender", share)
        spoke = draft.spoke_before(at)
        if spoke is not None and _PARAGRAPHS in mention.doc.text_of(spoke, at):
            yield is_again("spoke in an earlier paragraph")
        yield from self._by_role(draft)

    def _by_role(self, draft: Draft) -> Iterator[Evidence]:
        if self.accused and not self.part and _was_accused(draft):
            yield is_again("was accused before")
        if self.age or self.client:
            return
        if self.part and (played := parts_of(draft)):
            same = self.part in played
            yield is_again("plays the same part" if same else "plays another part")
            return
        if self.part:
            if is_at_work(draft):
                yield is_again("plays another part")
            elif draft.named and is_shortened(draft.name):
                yield is_again("has an initial for a last name")
        if self.anybody:
            if fit(self.said, draft.description) >= KNOWN:
                yield is_again("was called so before")
            return
        if self.relation:
            yield is_again("holds a post")
            if fit(self.said, draft.description) >= KNOWN:
                yield is_again("was called so before")
            return
        if fit(self.said, draft.description) >= LIKELY:
            yield is_again("may hold such an office")
            return
        if self.past or self.befell:
            return
        if shares_a_word(self.mention, draft.entered):
            yield is_again("is called so by their own words")
        if self.origin:
            return
        if holds_a_post(self.mention):
            yield is_again("holds a post")
        kind = _kind_of_source(draft)
        if kind and kind == kind_named(self.mention):
            yield is_again("is of the kind that the noun names")
            return
        if draft.description.roles or draft.description.party:
            yield is_again("is something else already")
        own = _kind_of_source(self.own) if self.own is not None else ""
        if own and kind:
            alike = "is the same kind of source" if own == kind else "is another kind of source"
            yield is_again(alike)

    def _names_in_its_sentence(self, draft: Draft, place: int) -> bool:
        """Whether the sentence names somebody, not by a pronoun."""
        named = any(one.start == place for one in draft.entered)
        return named and not self._sentences_since(place) and not self._is_in_another_clause(place)

    def _is_in_another_clause(self, place: int) -> bool:
        """Whether one goes on with a clause of its own: sagt Ott, und *der Winzer* lacht."""
        between = self.mention.doc[place : self.mention.start]
        joined = (
            is_comma(one) and other.lower_ in _COORDINATING
            for one, other in itertools.pairwise(between)
        )
        return any(joined) and not any(word.is_quote for word in between)

    @cached_property
    def ages(self) -> list[range]:
        """Of what ages, in years, those are whom the phrase is for."""
        return ages_meant(self.mention)

    def _sentences_since(self, place: int) -> int:
        """How many sentences have ended since a token, two at most."""
        return sum(place <= stop for stop in self._last_stops)

    @cached_property
    def _last_stops(self) -> list[int]:
        """Where the last two sentences before the phrase end."""
        doc, start = self.mention.doc, self.mention.start
        before = range(start - 1, max(-1, start - REACH - 1), -1)
        return list(itertools.islice((i for i in before if is_stop(doc[i])), 2))


def _is_joined(mention: Mention) -> bool:
    """Whether others are named with it: „*der Bäcker* und die Winzerin“, „Ott und *der Bäcker*“."""
    doc, start, end = mention.doc, mention.start, mention.end
    if end + 1 < len(doc) and doc[end].lower_ in _AND:
        return doc[end + 1].pos_ in _OPENING
    return start > 1 and doc[start - 1].lower_ in _AND and doc[start - 2].pos_ in _CLOSING


def _was_accused(draft: Draft) -> bool:
    """Whether the text said so by a noun or a verb: der *Angeklagte*; man *warf* ihm *vor*."""
    return any(is_on_trial(noun) for one in draft.entered for noun in one.nouns) or any(
        map(is_accused, draft.entered)
    )


def _kind_of_source(draft: Draft) -> str:
    if draft.description.party:
        return "politician"
    return strongest(draft.clues, "role", _LEAST)


def _places(draft: Draft, mention: Mention) -> Sequence[tuple[int, str]]:
    """Where the draft was named before the mention."""
    return draft.places[: bisect_left(draft.places, (mention.start,))]
