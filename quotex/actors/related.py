"""Whom a phrase means by what they are to another: „*ihr Vater*“, „*Kolbs Frau*“, „*sein Trainer*“.

Where the text has said who stands in that relation, it is they, by the inverse as well: „*Kolbs
Tochter* … *ihr Vater*“ is Kolb.  Else it may be who shares the last name („Ada Kolb … *seine
Frau*“) or the other of two („ihre *Vorgängerin*“), or somebody new, who is then told of.  „*Sein
Klub*“ is the one that the text told to be theirs.  All whom the possessive may mean are weighed
together, as in the joint resolution of a role and its filler.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence

from quotex.actors.again import ARTICLES
from quotex.actors.descriptions import is_another
from quotex.actors.drafts import FAR, Draft, Near
from quotex.actors.matching import agree, is_one_family
from quotex.actors.nouns import pleads_for_others
from quotex.actors.own_bodies import body_of, may_be_somebodys
from quotex.actors.pronouns import REACH, Pronouns
from quotex.actors.reasons import NONE_FITS, Found, Reasons, because, is_actor, is_again
from quotex.actors.relation_nouns import Said, relation_said
from quotex.actors.tellers import Tellers
from quotex.actors.within import genitive_before
from quotex.attribution.evidence import EVEN, probability
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration.marks import is_comma
from quotex.words import Words

_MINE = function_words("mine")
_OF = function_words("of")
_INDEFINITE = function_words("indefinite")
_PARAGRAPHS = "\n"  # stands between them
Absorbing = Callable[[Draft, Draft], None]
Owners = Sequence[tuple[Draft, float]]
"""Whose somebody may be, each with its probability."""


class Related:
    """What the people of one article are to one another, as far as it has been read."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        of_mention: Mapping[Mention, Draft],
        near: Near,
        whose: Callable[[Mention], Draft | None],
        within: Mapping[Mention, Sequence[Draft]],
        pronouns: Pronouns,
        tellers: Tellers,
        reasons: MutableMapping[Mention, Reasons],
    ) -> None:
        """Look among those that `near` knows; `of_mention` says whom the phrases mean.

        `whose`: of whom a clause says the phrase; `within`: who is named within one; `pronouns`
        know whose „ihr“ is, `tellers` whose „mein“; `reasons`: where it is noted why.
        """
        self._doc = doc
        self._ending = {mention.end: mention for mention in mentions if mention.name is not None}
        self._of_mention = of_mention
        self._whose = whose
        self._within = within
        self._near = near
        self._pronouns = pronouns
        self._tellers = tellers
        self._reasons = reasons
        self._told: dict[tuple[Draft, str], list[tuple[Draft, Said]]] = {}

    def take_up_all(self, mention: Mention, absorb: Absorbing) -> bool:
        """Let a phrase and those within it be whose they are; whether the phrase was another's.

        `absorb` makes two actors one.
        """
        if mention.name is not None:  # *ihr Bruder Jan Ott* und dessen Frau
            ordered = (mention, *mention.inner)
        else:  # der Bruder *seiner Frau*
            ordered = (*mention.inner, mention)
        return mention in [one for one in ordered if self.take_up(one, absorb)]

    def take_up(self, mention: Mention, absorb: Absorbing) -> bool:
        """Let a phrase be whose it is by what they are to another; whether it was another's."""
        own = self._of_mention.get(mention) or self._whose(mention)
        if own is None:
            return False
        draft, reasons = self._meant(mention, own)
        if draft is None or (own.entered and own.entered[0] is not mention and not own.named):
            return False
        self._reasons[mention] = reasons
        absorb(*((own, draft) if own.named else (draft, own)))
        return True

    def _meant(self, mention: Mention, own: Draft) -> Found:
        """Who else stands in the relation that the phrase names, the `own` draft's, and why."""
        found = self._body(mention, own)
        for said, owners in self._said(mention):
            owners = [one for one in owners if one[0] is not own and _may_have(one[0], said)]
            if not owners:
                continue
            if found[0] is None and not is_another(mention):
                found = self._likeliest(mention, own, said, owners)
            owner, share = max(owners, key=lambda one: one[1])
            if share > EVEN:
                self._tell(owner, said, found[0] or own)
        return found

    def _body(self, mention: Mention, own: Draft) -> Found:
        """The body that is told to be somebody's: „Torwart des SV Lind … *Sein Klub*“."""
        noun = mention.head_noun
        if own.named or not may_be_somebodys(mention):
            return NONE_FITS
        for owner, share in self._owners(mention, mention.start, noun.i + 1):
            if share > EVEN and owner.is_person:
                near = self._near.within(mention.start - FAR, mention.start)
                body = body_of(owner, noun.text, [one for one in near if one is not own])
                if body is not None:
                    return because(body, "stands in that relation to them", owner.name)
        return NONE_FITS

    def _tell(self, owner: Draft, said: Said, draft: Draft) -> None:
        if owner is not draft:
            self._told.setdefault((owner, said.relation.kind), []).append((draft, said))
            back = said.back(owner.gender)
            self._told.setdefault((draft, back.relation.kind), []).append((owner, back))

    # --- what the phrase says --------------------------------------------------------------------

    def _said(self, mention: Mention) -> Iterator[tuple[Said, Owners]]:
        """Each relation that the phrase names, with whose it may be."""
        doc = self._doc
        for first, behind in mention.offices:
            start = max(one for one, end in mention.stretches if one <= first)
            said = relation_said(doc[behind - 1], doc[start:first], mention.gender)
            if said is not None:
                yield said, self._owners(mention, start, behind) or self._implied(mention, said)

    def _owners(self, mention: Mention, start: int, behind: int) -> Owners:
        """Whose it is, of the words from `start` on with the noun before `behind`."""
        opening = self._doc[start].lower_
        if opening in _MINE:
            sayer = self._tellers.says(start)
            return [(sayer, 1.0)] if sayer is not None else []
        owners = self._pronouns.owners(mention, start)
        if owners:
            return owners
        one = self._behind(mention, behind) or self._before(mention, behind)
        return [(one, 1.0)] if one is not None else []

    def _implied(self, mention: Mention, said: Said) -> Owners:
        """Whose it is where the phrase says no more than *der Vater*: who was told to have one."""
        noun, opening = mention.head_noun, self._doc[mention.start].lower_
        if mention.name is not None or opening not in ARTICLES.get(said.gender, ()):
            return []
        says_more = noun.i + 1 != mention.end or _is_introduced(mention)
        if not said.relation.family or said.common or says_more:
            return []
        owners = {
            owner.in_the_end
            for (owner, kind), told in self._told.items()
            if kind == said.relation.kind and any(one.in_the_end.named for one, _ in told)
        }
        owners = owners or self._last_of_family(mention, said)
        return [(owner, 1 / len(owners)) for owner in owners]

    def _last_of_family(self, mention: Mention, said: Said) -> set[Draft]:
        """Who was named last, if a relative may be meant: Ada *Kern* … Udo *Kern*. *Der Vater* …"""
        at = mention.start
        named = [one for one in self._near.within(at - REACH, at) if one.named and one.is_person]
        spoken_of = [(place[0], one) for one in named if (place := one.last_before(at))]
        _, owner = max(spoken_of, key=lambda one: one[0], default=(0, None))
        return {owner} if owner is not None and self._relative(mention, said, owner) else set()

    def _behind(self, mention: Mention, behind: int) -> Draft | None:
        """Whose by a genitive or „von“: die Schwester *der Toten*, der Enkel *von Jan Ott*."""
        if behind < len(self._doc) and self._doc[behind].lower_ in _OF:
            behind += 1
        inner = next((one for one in mention.inner if one.start == behind), None)
        draft = self._of_mention.get(inner) if inner is not None else None
        return draft if draft is not None and draft.is_person else None

    def _before(self, mention: Mention, behind: int) -> Draft | None:
        """Whose by a name before: *Kolbs* Frau."""
        if mention.nouns[0].i >= behind:
            return None
        draft = genitive_before(mention, self._within.get(mention, ()))
        before = self._ending.get(mention.start) if mention.name is None else None
        if draft is None and before is not None and before.head.text[-1] in "sxz’'":
            draft = self._of_mention.get(before)
        return draft if draft is not None and draft.is_person else None

    # --- who it is -------------------------------------------------------------------------------

    def _likeliest(self, mention: Mention, own: Draft, said: Said, owners: Owners) -> Found:
        """Who it is sooner than somebody new; whose such a one was told is likelier meant."""
        found: dict[Draft, float] = {}
        why: dict[Draft, Reasons] = {}
        new = 0.0
        for owner, share in owners:
            draft, reasons = self._of(mention, own, said, owner)
            sure = probability(reasons) if draft is not None else 0
            if draft is not None:
                found[draft] = found.get(draft, 0) + share * (1 + sure) * sure
                why.setdefault(draft, reasons)
            new += share * (1 + sure) * (1 - sure)
        best = max(found, key=lambda draft: found[draft], default=None)
        if best is None or found[best] <= EVEN * (new + sum(found.values())):
            return NONE_FITS
        return best, why[best]

    def _of(self, mention: Mention, own: Draft, said: Said, owner: Draft) -> Found:
        """Who is that to one of those whose it may be."""
        told = self._who_was_told(mention, own, said, owner)
        if told is not None:
            return told, (is_actor("stands in that relation to them", owner.name),)
        mine = says_mine(mention)
        if own.named or (mention.start in self._pronouns.quoted and not mine):
            return NONE_FITS
        called = self._who_is_called_so(mention, said, owner)
        if called is not None:
            return called, (is_actor("fits what is known of them", called.name),)
        relative = self._relative(mention, said, owner) if said.relation.family else None
        if relative is not None:
            return relative, (is_actor("is of their family", owner.name),)
        by_pronoun = not mine and bool(self._pronouns.owners(mention, mention.start))
        if said.relation.other and by_pronoun:
            return self._other(mention, said, owner)
        return NONE_FITS

    def _who_was_told(self, mention: Mention, own: Draft, said: Said, owner: Draft) -> Draft | None:
        """Who was told to stand in that relation to the owner, the one last spoken of."""
        told = [
            draft.in_the_end
            for (whose, kind), entries in self._told.items()
            if kind == said.relation.kind and whose.in_the_end is owner
            for draft, before in entries
            if not (said.apart and before.apart) or said.apart & before.apart
        ]
        fitting = [
            one
            for one in dict.fromkeys(told)
            if one is not own
            and one is not owner
            and agree(one.gender, said.gender)
            and not (own.named and one.named)
        ]
        return max(
            fitting, key=lambda one: one.last_before(mention.start) or (-1, ""), default=None
        )

    def _who_is_called_so(self, mention: Mention, said: Said, owner: Draft) -> Draft | None:
        """The only one with a name who was called so, nobody else's: „Trainer *Jan Ott*“.

        Where there is a „Gästetrainer *Udo Kern*“ as well, it may be either.
        """
        if said.common:
            return None
        others = self._told_of(said, but=owner)
        at = mention.start
        fitting = [
            one
            for one in self._named(at - FAR, at, said, owner)
            if one not in others and any(map(said.may_name, one.description.roles))
        ]
        if len(fitting) != 1 or not any(map(said.names, fitting[0].description.roles)):
            return None
        return fitting[0]

    def _relative(self, mention: Mention, said: Said, owner: Draft) -> Draft | None:
        """Who shares the owner's last name, the only one of that gender, and is nothing else."""
        if not owner.named or not owner.is_person:
            return None
        at = mention.start
        fitting = [
            one
            for one in self._named(at - FAR, at + FAR, said, owner)
            if " " in one.name and is_one_family(one.name, owner.name)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _other(self, mention: Mention, said: Said, owner: Draft) -> Found:
        """The only other one of that gender whom the text has in mind."""
        in_mind = self._pronouns.in_mind(mention)
        fitting = [one for one in self._named_of(in_mind, said, owner)]
        if len(fitting) != 1:
            return NONE_FITS
        (one,) = fitting
        reasons = [is_actor("is the other of the two", owner.name)]
        place, _ = one.last_before(mention.start) or (0, "")
        if _PARAGRAPHS in self._doc.text_of(place, mention.start):
            reasons.append(is_again("a paragraph ends between"))
        if _shares_an_office(one, owner):
            reasons.append(is_again("may hold such an office"))
        return one, tuple(reasons)

    def _named(self, first: int, last: int, said: Said, owner: Draft) -> Iterator[Draft]:
        """Who is named there and may stand in that relation to the owner."""
        return self._named_of(self._near.within(first, last), said, owner)

    def _named_of(self, drafts: Sequence[Draft], said: Said, owner: Draft) -> Iterator[Draft]:
        """Those with a name and of the gender who are not told to be something else to them."""
        others = {
            draft.in_the_end
            for (whose, kind), entries in self._told.items()
            if kind != said.relation.kind and whose.in_the_end is owner
            for draft, _ in entries
        }
        for one in drafts:
            fits = one.is_person and one.named and one.gender == said.gender
            if fits and one is not owner and one not in others:
                yield one

    def _told_of(self, said: Said, but: Draft) -> set[Draft]:
        """Who was told to stand in that relation to others than one."""
        return {
            draft.in_the_end
            for (whose, kind), entries in self._told.items()
            if kind == said.relation.kind and whose.in_the_end is not but
            for draft, _ in entries
        }


def _may_have(owner: Draft, said: Said) -> bool:
    """Whether they may have somebody who is that to them: only lawyers have clients."""
    roles = owner.description.roles
    return not said.relation.lawyers or any(pleads_for_others(role.lemma) for role in roles)


def _is_introduced(mention: Mention) -> bool:
    """Whether an aside says who that is, as of somebody new: „die Mutter*, eine Näherin*“."""
    behind = mention.doc[mention.end : mention.end + 2]
    return len(behind) > 1 and is_comma(behind[0]) and behind[1].lower_ in _INDEFINITE


def _shares_an_office(one: Draft, other: Draft) -> bool:
    """Whether both hold such an office, or are of one party: two Bürgermeister are colleagues."""
    if one.description.party and one.description.party == other.description.party:
        return True
    lemmas = {role.lemma for role in one.description.roles if role.office}
    return any(role.office and role.lemma in lemmas for role in other.description.roles)


def says_mine(mention: Mention) -> bool:
    """Whether it is somebody's who says „ich“: „*meine* Frau“."""
    return mention.doc[mention.start].lower_ in _MINE
