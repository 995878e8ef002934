"""Who is who: the mentions of one person, organisation, government or group, put together.

Names come first: „Rubio“ is the „Marco Rubio“ of the sentence before, „Kremls“ the „Kreml“.
Then descriptions („der Außenminister“, „die 52-Jährige“), short forms („der Verband“, „DUH“) and
pronouns point back to the last actor that they fit.
"""

import itertools
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.actors import descriptions, short_forms
from quotex.actors.descriptions import Description, described
from quotex.actors.drafts import Draft, Namesakes, Near
from quotex.actors.matching import (
    agree,
    is_listed,
    is_same_spokesman,
    is_second_mention,
    same_first_name,
    same_last_name,
    shares_body,
    speaks_for_others,
    takes_up,
)
from quotex.actors.naming import Naming
from quotex.actors.pronouns import SUBJECT, Pronouns, prominence
from quotex.actors.reasons import Reasons, is_actor
from quotex.article import ActorKind
from quotex.lexicon import function_words, lexicon, metonym, name_titles
from quotex.mentions import SPEAKING, Gender, Mention, names_no_person
from quotex.narration import tokens_of
from quotex.narration.marks import is_comma
from quotex.quotation import Passage
from quotex.words import Stretch, Words

_INDEFINITE = function_words("indefinite")
_AND = function_words("together")
_REACH_OF_A_GUESS = 120  # words within which „die 52-Jährige“ finds somebody of untold age
_REACH_AHEAD = 150  # within which „die Ministerin“ gets her name
_FAR = 3000  # words within which „der Minister“, „das Amt“ stand for one that was named
_BODIES = 300  # bodies, those last named, that an abbreviation is looked for in
_TOGETHER = 30  # people that „und“ joins
_STRETCH = 256  # words: those named in one are found together
_WIDE_STRETCH = 1024
_SHORTEST_QUOTED = 4  # words: what is shorter in quotation marks is a name or a term


class Cast:
    """Everyone that an article names, in the order of the text."""

    def __init__(
        self, doc: Words, mentions: Sequence[Mention], passages: Sequence[Passage] = ()
    ) -> None:
        """Enter all mentions that name somebody; pronouns wait until they are asked for.

        Whom only the words of a quotation in `passages` name, no pronoun outside means.
        """
        self.doc = doc
        self._drafts: dict[int, Draft] = {}  # by number
        self._named_so_far = 0
        self._near = Near(_STRETCH)
        self._people_near = Near(_WIDE_STRETCH)
        self._bodies_near = Near(_WIDE_STRETCH)
        self._people = Namesakes()
        self._entities = list(doc.ents)
        self._of_mention: dict[int, Draft] = {}
        self._within: dict[int, list[Draft]] = {}  # by mention: those named in it
        self._bodies: dict[tuple[str, bool], Draft] = {}  # by name, sources apart
        self._short_named: list[Draft] = []  # bodies, by abbreviation
        self._long_named: list[Draft] = []
        self._nobody: dict[str, Draft] = {}
        self._inner: list[Mention] = []  # kept, as `_of_mention` goes by identity
        self._reasons: dict[int, Reasons] = {}  # by mention: why it is whose it is
        self._resolved: dict[tuple[int, str], list[Draft]] = {}  # pronouns, once asked for
        self._quoted = frozenset(
            token.i
            for passage in passages
            if len(words := tokens_of(doc, *passage.inner)) >= _SHORTEST_QUOTED
            for token in words
        )
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._naming = Naming(doc, mentions)
        self._last_names = {
            doc[mention.name[1] - 1].text
            for mention in mentions
            if mention.name is not None
            and mention.kind == "person"
            and mention.name[1] - mention.name[0] > 1
        }
        for mention in self._mentions:
            if mention.pronoun:
                continue
            if mention.name is not None or mention.kind != "unknown":
                self._enter(mention)
            self._enter_names_within(mention)
        together = list(self._joined())
        self._pronouns = Pronouns(
            doc, self._mentions, self._of_mention, self._near, self._quoted, together
        )
        self._follow_pronouns()

    @property
    def drafts(self) -> list[Draft]:
        """All actors, in the order in which they were first named."""
        return list(self._drafts.values())

    def of(self, mention: Mention, number: str = "") -> Draft:
        """Whom a mention that speaks stands for; `number` is the verb's, where it is known."""
        return self.all_of(mention, number)[0]

    def all_of(self, mention: Mention, number: str = "") -> list[Draft]:
        """All whom a mention stands for: „sie“ and „beide“ for „Xi und Putin“.

        Asked again, it is the same answer, and nothing is noted twice.
        """
        key = id(mention), number if mention.pronoun else ""
        if key not in self._resolved:
            self._resolved[key] = self._whom(mention, number)
        return self._resolved[key]

    def guess(self, mention: Mention) -> Draft | None:
        """Whom a mention that is nobody's yet would stand for; asking changes nothing."""
        if mention.pronoun:
            return self._pronouns.whom(mention, "")[0]
        return self._of_mention.get(id(mention))

    def others(self, mention: Mention, number: str = "") -> list[tuple[Draft, float]]:
        """Whom else a pronoun may mean, the likeliest first, each with its odds."""
        return self._pronouns.others(mention, number) if mention.pronoun else []

    def why(self, mention: Mention) -> Reasons:
        """What says whom a mention stands for; nothing where it is the first of its actor."""
        return self._reasons.get(id(mention), ())

    def _whom(self, mention: Mention, number: str) -> list[Draft]:
        if mention.pronoun:
            word = mention.head.lower_
            if word == "beide" or (word == "sie" and number == "pl"):
                pair = self._pronouns.pair(mention)
                for draft in pair:
                    self._mention(draft, mention.start, mention.end)
                if pair:
                    return pair
            return [self._stands_for(mention, number)]
        if lexicon().is_source_noun(mention.head_noun.text):
            owner, reasons = self._pronouns.owner(mention)
            if owner is not None:
                self._reasons[id(mention)] = reasons
                self._mention(owner, mention.start, mention.start + 1)
                return [owner]
            source = self._genitive_before(mention)
            if source is not None:
                return [source]
            named_behind = mention.apposition and mention.name is not None
            if mention.attribute is not None and not named_behind:
                return [self._named_or_new(mention.attribute)]
        return [self._named_or_new(mention)]

    def spoke(self, draft: Draft, at: int) -> None:
        """Note that `draft` spoke at token `at`: pronouns behind look there first."""
        draft.speak(at)
        self._note(draft, at)

    # --- entering ----------------------------------------------------------------------------

    def _named_or_new(self, mention: Mention) -> Draft:
        known = self._of_mention.get(id(mention))
        return known if known is not None else self._enter(mention)

    def _mention(self, draft: Draft, start: int, end: int, prominence: str = "") -> None:
        draft.mention(start, end, prominence)
        if start not in self._quoted:
            draft.outside = start if draft.outside < 0 else min(draft.outside, start)
        self._note(draft, start)

    def _note(self, draft: Draft, at: int) -> None:
        """Keep in mind that token `at` names the draft."""
        self._near.note(draft, at)
        (self._people_near if draft.kind == "person" else self._bodies_near).note(draft, at)

    def _enter(self, mention: Mention) -> Draft:
        said = described(mention)
        if mention.kind == "person":
            draft = self._person(mention, said)
        elif mention.kind == "unknown" and mention.name is not None:
            draft = self._by_name(self._naming.plain_name(mention.name), mention) or self._other(
                mention
            )
        else:
            draft = self._other(mention)
        self._mention(draft, mention.start, mention.end, prominence(mention))
        draft.gender = draft.gender or mention.gender
        draft.number = draft.number or mention.number
        if draft.kind == "person":
            draft.description.add(said)
            draft.organisation = draft.organisation or self._organisation(mention, said)
            if draft.named:
                self._note_offices(draft)
        self._of_mention[id(mention)] = draft
        draft.entered.append(id(mention))
        return draft

    def _organisation(self, mention: Mention, said: Description) -> Draft | None:
        """For whom a spokesman speaks: „ein Sprecher *des Ministeriums*“."""
        body = mention.attribute
        speaks_for = any(role.head == "Sprecher" for role in said.roles)
        if not speaks_for or body is None or body.kind not in SPEAKING:
            return None
        return self._named_or_new(body)

    def _note_offices(self, draft: Draft) -> None:
        """Offices in the nominative, the fullest form of each: „US-Außenminister“."""
        roles = draft.description.roles
        for k, role in enumerate(roles):
            office = descriptions.office_name(role, draft.gender)
            lower = office.lower()
            if not role.office or descriptions.only_describes(role, roles[:k]):
                continue
            if any(known.lower().endswith(lower) for known in draft.offices):
                continue
            shorter = next((o for o in draft.offices if descriptions.specifies(office, o)), None)
            if shorter is not None:
                draft.offices[draft.offices.index(shorter)] = office
            else:
                draft.offices.append(office)

    def _person(self, mention: Mention, said: Description) -> Draft:
        short = self._naming.plain_name(mention.name) if mention.name is not None else ""
        if not short:
            return self._by_description(mention, said) or self._nameless(mention, said)
        name = mention.full_name or short
        draft = self._by_name(name, mention)
        waiting = self._waiting_for_a_name(mention, said)
        if draft is None:
            draft = waiting or self._new(mention, name)
            draft.names, draft.named = [name], True
        elif name not in draft.names:
            draft.names.append(name)
        if short not in draft.names:
            draft.names.append(short)  # „AK“ for Arne Kern
        self._people.note(draft, name)
        if waiting is not None and waiting is not draft:
            self._absorb(draft, waiting)
        return draft

    def _absorb(self, draft: Draft, other: Draft) -> None:
        """Let one actor be all that two were."""
        del self._drafts[other.number_in_text]
        self._near.forget(other)
        self._people_near.forget(other)
        for place in other.places:
            insort(draft.places, place)
            self._note(draft, place[0])
        draft.mentions += other.mentions
        draft.starts |= other.starts
        if other.outside >= 0:
            draft.outside = min(
                other.outside, draft.outside if draft.outside >= 0 else other.outside
            )
        draft.last = max(draft.last, other.last)
        draft.description.add(other.description)
        for mention in other.entered:
            self._of_mention[mention] = draft
        draft.entered += other.entered

    def _nameless(self, mention: Mention, said: Description) -> Draft:
        draft = self._new(mention, self._naming.phrase(mention))
        draft.definite = self.doc[mention.start].lower_ not in _INDEFINITE
        return draft

    def _other(self, mention: Mention) -> Draft:
        name, short = self._name_of_body(mention)
        draft = self._by_short_form(mention, name, short)
        if draft is None:
            draft = self._new(mention, name)
            draft.named = mention.name is not None and is_listed(mention, name)
            if draft.kind in SPEAKING:
                is_short = short_forms.is_abbreviation(name)
                (self._short_named if is_short else self._long_named).append(draft)
        for other in filter(None, (name, short)):
            known = {short_forms.key(one) for one in draft.names}
            if short_forms.key(other) not in known and not is_second_mention(other, draft):
                draft.names.append(other)
        for other in draft.names:
            self._bodies[short_forms.key(other), draft.kind == "source"] = draft
        return draft

    def _name_of_body(self, mention: Mention) -> tuple[str, str]:
        """Name and abbreviation: „Verband der Nordseefischer“, „VdN“."""
        phrase, short = short_forms.parted(self._naming.phrase(mention))
        if mention.name is None or metonym(mention.span.text) is not None:
            return phrase, short
        return self._naming.plain_name(mention.name), short

    def _new(self, mention: Mention, name: str) -> Draft:
        draft = Draft(mention.kind, [name], gender=mention.gender, number=mention.number)
        return self._added(draft)

    def _added(self, draft: Draft) -> Draft:
        draft.number_in_text = self._named_so_far
        self._named_so_far += 1
        self._drafts[draft.number_in_text] = draft
        return draft

    def _follow_pronouns(self) -> None:
        """Keep in mind whom the narrator's „er“ goes on speaking of: the next one means him too."""
        for mention in self._mentions:
            word = mention.head.lower_
            singular = "Sing" in mention.head.morph.get("Number", [])
            if not mention.pronoun or mention.start in self._quoted:
                continue
            if word == "er" or (word == "sie" and singular and syntax.is_subject(mention.head)):
                gender: Gender = "m" if word == "er" else "f"
                draft, _ = self._pronouns.most_salient(mention, mention.start, gender, "sg")
                if draft is not None:
                    insort(draft.places, (mention.start, SUBJECT))
                    self._note(draft, mention.start)

    def _enter_names_within(self, mention: Mention) -> None:
        """Names that only describe another noun: *Chinas* Außenminister, Sprecher *der Bahn*."""
        covered = range(*mention.name) if mention.name is not None else range(0)
        for ent in self._entities_in(mention):
            if ent.label_ == "MISC" or any(i in covered for i in range(ent.start, ent.end)):
                continue
            kind = self._kind_within(ent)
            inner = Mention(
                self.doc, ent.start, ent.end, ent[-1], kind, list(ent), (ent.start, ent.end)
            )
            if kind == "person" and ent.start > 0:
                inner.gender = name_titles().get(self.doc[ent.start - 1].text, "")
            if mention.attribute is not None and mention.attribute.name == inner.name:
                inner = mention.attribute
            self._inner.append(inner)
            draft = self._named_or_new(inner)
            self._within.setdefault(id(mention), []).append(draft)

    def _kind_within(self, entity: Stretch) -> ActorKind:
        if descriptions.party_named(entity.text):
            return "organisation"
        if len(entity) == 1:
            word = self._naming.nominative(entity[0])
            if word in self._last_names:
                return "person"  # „Celebis Angaben“, whatever Celebi was taken for
            if entity.label_ == "PER" and names_no_person(word):
                return "government"
        if entity.label_ == "PER":
            return "person"
        return "organisation" if entity.label_ == "ORG" else "government"

    def _entities_in(self, mention: Mention) -> list[Stretch]:
        first = bisect_left(self._entities, mention.start, key=lambda ent: ent.start)
        last = bisect_left(self._entities, mention.end, key=lambda ent: ent.start)
        return [ent for ent in self._entities[first:last] if ent.end <= mention.end]

    def _joined(self) -> Iterator[tuple[int, list[Draft]]]:
        """Those that „und“ joins, with the token behind them: „Xi und Putin“."""
        entered = [m for m in self._mentions if id(m) in self._of_mention]
        run: list[Draft] = []
        for left, right in itertools.pairwise(entered):
            between = self.doc[left.end : right.start]
            comma = len(between) == 1 and is_comma(between[0])
            joins = len(between) == 1 and between[0].lower_ in _AND
            one, other = self._of_mention[id(left)], self._of_mention[id(right)]
            if not (comma or joins) or not (one.is_person and other.is_person):
                run = []
                continue
            run = [*(run or [one]), other] if len(run) < _TOGETHER else []
            if run and joins and len(set(map(id, run))) == len(run):
                yield right.end, run

    # --- matching ----------------------------------------------------------------------------

    def _by_name(self, name: str, mention: Mention) -> Draft | None:
        """The person of that name: the same, or „Rubio“ for „Marco Rubio“ and the other way.

        Of several the one last spoken of: „Weber“ behind „Karl Weber“ and „Petra Weber“.
        """
        people = self._people.of(name)
        several = " " in name
        fitting = [draft for draft in people if several or agree(draft.gender, mention.gender)]
        for draft in fitting:
            if name in draft.names:
                return self._because(draft, mention, "bears the same name", name)
        fitting = [draft for draft in fitting if agree(draft.gender, mention.gender)]
        for same, why in (
            (same_last_name, "bears the last name"),
            (same_first_name, "bears the first name"),
        ):
            for draft in fitting:
                if same(name, draft.name):
                    return self._because(draft, mention, why, draft.name)
        return None

    def _because(self, draft: Draft, mention: Mention, why: str, detail: str = "") -> Draft:
        """The draft, with why the mention is one of its."""
        self._reasons[id(mention)] = (is_actor(why, detail),)
        return draft

    def _by_description(self, mention: Mention, said: Description) -> Draft | None:
        """Whom „der Außenminister“, „die SPD-Politikerin“ or „der 34-Jährige“ means."""
        if not said.roles or mention.number == "pl" or descriptions.is_another(mention):
            return None
        definite = mention.definite or self.doc[mention.start] == mention.head
        best: tuple[int, int, Draft] | None = None
        for draft in self._people_near.within(mention.start - _FAR, mention.start + _FAR):
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
            return None
        well, _, draft = best
        known = well >= descriptions.KNOWN
        why = "fits what is known of them" if known else "contradicts nothing known of them"
        return self._because(draft, mention, why, draft.name)

    def _waiting_for_a_name(self, mention: Mention, said: Description) -> Draft | None:
        """„Die Ministerin“ of the sentence before „Ministerin Jana Brandt“."""
        near = self._people_near.within(mention.start - _REACH_AHEAD, mention.start + _FAR)
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

    def _by_short_form(self, mention: Mention, name: str, short: str) -> Draft | None:
        """The body of that name, of that abbreviation, or the one that a lone noun means."""
        source = mention.kind == "source"
        known = [self._bodies.get((short_forms.key(one), source)) for one in (name, short) if one]
        body = next(filter(None, known), None)
        if body is not None:
            return self._because(body, mention, "bears the same name", body.name)
        if source:
            return None
        body = self._by_abbreviation(name)
        if body is not None:
            return self._because(body, mention, "the short or the long form of the name", body.name)
        body = self._by_lone_noun(mention, name)
        if body is not None:
            return self._because(body, mention, "takes up the end of the name", body.name)
        return None

    def _by_abbreviation(self, name: str) -> Draft | None:
        """„Deutsche Umwelthilfe“ for „DUH“, or the other way round."""
        if short_forms.is_abbreviation(name):
            long_named = itertools.islice(reversed(self._long_named), _BODIES)
            full = (d for d in long_named if short_forms.abbreviates(name, d.name))
            return next(full, None)
        if " " not in name:
            return None
        short_named = itertools.islice(reversed(self._short_named), _BODIES)
        short = (d for d in short_named if short_forms.abbreviates(d.name, name))
        return next(short, None)

    def _by_lone_noun(self, mention: Mention, name: str) -> Draft | None:
        """The body last spoken of that „das Ministerium“, the people that „die Händler“ means."""
        if not mention.definite or mention.attribute is not None or " " in name:
            return None
        fitting = [
            draft
            for draft in self._bodies_near.within(mention.start - _FAR, mention.start + _FAR)
            if draft.kind in SPEAKING and takes_up(name, mention, draft)
        ]
        return max(fitting, key=lambda draft: draft.last, default=None)

    # --- pronouns ----------------------------------------------------------------------------

    def _stands_for(self, mention: Mention, number: str) -> Draft:
        """Whom a pronoun stands for: the one last spoken of that it fits, else nobody."""
        draft, reasons = self._pronouns.whom(mention, number)
        if draft is None:
            return self._nobody_by(mention.head.lower_, mention)
        self._reasons[id(mention)] = reasons
        self._mention(draft, mention.start, mention.end)
        return draft

    def _nobody_by(self, word: str, mention: Mention) -> Draft:
        """A pronoun that means no one; however often it stands in the text, it is one entry."""
        draft = self._nobody.get(word)
        if draft is None:
            draft = self._nobody[word] = self._added(Draft("unknown", [word]))
        self._mention(draft, mention.start, mention.end)
        return draft

    def _genitive_before(self, mention: Mention) -> Draft | None:
        """Whom „*Celebis* Angaben“ are by."""
        opening = mention.nouns[0]
        if len(mention.nouns) < 2 or opening.text[-1] not in "sxz’'":
            return None
        named = self._within.get(id(mention), [])
        fitting = [draft for draft in named if draft.kind in SPEAKING]
        starts = [draft for draft in fitting if opening.i in draft.starts]
        return starts[0] if starts else None
