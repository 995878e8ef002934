"""The people of an article, and which of them a name or a description means.

„Rubio“ is the „Marco Rubio“ of the sentence before, „der Außenminister“ the one last spoken of who
has that office; what contradicts (another party, age, body or gender) stays apart.
"""

from quotex.actors import descriptions
from quotex.actors.descriptions import Description
from quotex.actors.drafts import FAR, WIDE_STRETCH, Draft, Namesakes, Near
from quotex.actors.matching import (
    agree,
    is_half_of_last_name,
    is_same_spokesman,
    is_short_for,
    same_first_name,
    same_last_name,
)
from quotex.actors.nouns import is_to_another, may_be_anybody
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.lexicon import function_words, name_titles
from quotex.mentions import Gender, Mention

_POSSESSIVES = function_words("possessives")
_REACH_AHEAD = 150  # within which „die Ministerin“ gets her name


class People:
    """Everybody whom an article names, by name and by where they are named."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._near = Near(WIDE_STRETCH)
        self._namesakes = Namesakes()

    def note(self, draft: Draft, at: int) -> None:
        """Let token `at` name `draft`."""
        self._near.note(draft, at)

    def forget(self, draft: Draft) -> None:
        """Let no token name `draft`."""
        self._near.forget(draft)

    def call(self, draft: Draft, name: str) -> None:
        """Let `name` be one of the draft's."""
        self._namesakes.note(draft, name)

    def by_name(self, name: str, gender: Gender) -> Found:
        """The person of that name: the same, or „Rubio“ for „Marco Rubio“ and the other way.

        Of several the one last spoken of: „Weber“ behind „Karl Weber“ and „Petra Weber“.
        """
        people = self._namesakes.of(name)
        several = " " in name
        fitting = [draft for draft in people if several or agree(draft.gender, gender)]
        for draft in fitting:
            if name in draft.names:
                return because(draft, "bears the same name", name)
        fitting = [draft for draft in fitting if agree(draft.gender, gender)]
        for same, why in (
            (same_last_name, "bears the last name"),
            (same_first_name, "bears the first name"),
            (is_half_of_last_name, "bears the last name"),
        ):
            for draft in fitting:
                if same(name, draft.name):
                    return because(draft, why, draft.name)
        called = [draft for draft in fitting if is_short_for(name, draft.name)]
        if len(called) == 1:  # *Uschi* where Ursula Wendt is the only one
            return because(called[0], "bears the first name", called[0].name)
        return NONE_FITS

    def by_description(self, mention: Mention, said: Description) -> Found:
        """Whom „der Außenminister“ means, where somebody was called so: the one last named.

        Descriptions that could be anybody's („der 34-Jährige“, „der Mann“) wait.
        """
        if not said.roles or mention.number == "pl" or descriptions.is_another(mention):
            return NONE_FITS
        if may_be_anybody(mention) or is_to_another(mention):
            return NONE_FITS
        opening = mention.doc[mention.start]
        definite = mention.definite or opening == mention.head or opening.text in name_titles()
        where = _says_where(mention)  # *Lindaus* Bürgermeister is as definite as „der“
        found: list[Draft] = []
        for draft in self._near.within(mention.start - FAR, mention.start + FAR):
            if not draft.is_person or not agree(draft.gender, mention.gender):
                continue
            if not (definite or where) and not is_same_spokesman(said, draft):
                continue
            if descriptions.fit(said, draft.description) < descriptions.KNOWN:
                continue
            if where and not (draft.named or draft.entered[0].nouns[0].text == opening.text):
                continue
            found.append(draft)
        if not found or (where and len(found) > 1):
            return NONE_FITS
        best = max(reversed(found), key=lambda draft: draft.last)
        return because(best, "fits what is known of them", best.name)

    def waiting_for_a_name(self, mention: Mention, said: Description) -> Draft | None:
        """„Die Ministerin“ of the sentence before „Ministerin Jana Brandt“.

        A headline, before anybody is named, may also call her „die Ressortchefin“.
        """
        near = self._near.within(mention.start - _REACH_AHEAD, mention.start + FAR)
        for draft in reversed(near):
            if draft.named or not draft.is_person or not draft.definite:
                continue
            if not draft.entered:  # „der Sprecher des Ministers Jan Ott“ is not Jan Ott
                continue
            if said.former and not draft.description.former:
                continue  # „der Präsident“ is not „Jan Ott, der frühere Präsident“
            if mention.start - draft.last > _REACH_AHEAD or not draft.description.roles:
                continue
            if not draft.description.roles[0].office or not agree(draft.gender, mention.gender):
                continue
            is_first = all(one.mentions[0] >= draft.mentions[0] for one in near if one.named)
            is_first = is_first and not _is_somebodys(draft)
            least = descriptions.LIKELY if is_first else descriptions.KNOWN
            if descriptions.fit(draft.description, said) >= least:
                return draft
        return None


def _says_where(mention: Mention) -> bool:
    """Whether a place's genitive opens the phrase: *Lindaus* Bürgermeister.

    Not where the text has named other places only: of another town there is another one.
    """
    opening, doc = mention.nouns[0], mention.doc
    if opening.i != mention.start or opening.text[-1] not in "sxz’'" or opening.tag_ != "NE":
        return False
    before = [ent for ent in doc.ents if ent.end <= opening.i]
    places = {ent.text for ent in before if ent.label_ == "LOC"}
    known = {word.text for ent in before for word in ent}
    named = opening.text in known or opening.text.rstrip("s’'") in known
    return opening.i < mention.head.i and (named or not places)


def _is_somebodys(draft: Draft) -> bool:
    """Whether the phrase says whose they are: *meine* Chefin."""
    first = draft.entered[0]
    return first.doc[first.start].lower_ in _POSSESSIVES
