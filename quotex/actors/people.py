"""The people of an article, and which of them a name or a description means.

„Rubio“ is the „Marco Rubio“ of the sentence before, „der Außenminister“ the one last spoken of who
has that office; what contradicts (another party, age, body or gender) stays apart.
"""

from quotex.actors import descriptions
from quotex.actors.descriptions import Description
from quotex.actors.drafts import FAR, WIDE_STRETCH, Draft, Namesakes, Near
from quotex.actors.matching import (
    agree,
    is_same_spokesman,
    same_first_name,
    same_last_name,
    shares_body,
    speaks_for_others,
)
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.mentions import Gender, Mention

_REACH_OF_A_GUESS = 120  # words within which „die 52-Jährige“ finds somebody of untold age
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
        ):
            for draft in fitting:
                if same(name, draft.name):
                    return because(draft, why, draft.name)
        return NONE_FITS

    def by_description(self, mention: Mention, said: Description) -> Found:
        """Whom „der Außenminister“, „die SPD-Politikerin“ or „der 34-Jährige“ means."""
        if not said.roles or mention.number == "pl" or descriptions.is_another(mention):
            return NONE_FITS
        definite = mention.definite or mention.doc[mention.start] == mention.head
        best: tuple[int, int, Draft] | None = None
        for draft in self._near.within(mention.start - FAR, mention.start + FAR):
            if not draft.is_person or not agree(draft.gender, mention.gender):
                continue
            well = descriptions.fit(said, draft.description)
            near = mention.start - draft.last
            if well == 0 or (well == descriptions.POSSIBLE and near > _REACH_OF_A_GUESS):
                continue
            if not definite and not is_same_spokesman(said, draft):
                continue
            if well == descriptions.POSSIBLE and speaks_for_others(draft):
                continue
            bound = draft.named or shares_body(said, draft)
            if well < descriptions.KNOWN and not (bound and mention.definite):
                continue
            well = min(well, descriptions.KNOWN)
            if best is None or (well, draft.last) >= best[:2]:
                best = (well, draft.last, draft)
        if best is None:
            return NONE_FITS
        well, _, draft = best
        known = well >= descriptions.KNOWN
        why = "fits what is known of them" if known else "contradicts nothing known of them"
        return because(draft, why, draft.name)

    def waiting_for_a_name(self, mention: Mention, said: Description) -> Draft | None:
        """„Die Ministerin“ of the sentence before „Ministerin Jana Brandt“."""
        near = self._near.within(mention.start - _REACH_AHEAD, mention.start + FAR)
        for draft in reversed(near):
            if draft.named or not draft.is_person or not draft.definite:
                continue
            if mention.start - draft.last > _REACH_AHEAD or not draft.description.roles:
                continue
            if not draft.description.roles[0].office or not agree(draft.gender, mention.gender):
                continue
            if descriptions.fit(draft.description, said) >= descriptions.KNOWN:
                return draft
        return None
