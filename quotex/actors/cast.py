"""Who is who: the mentions of one person, organisation, government or group, put together.

Names come first: „Rubio“ is the „Marco Rubio“ of the sentence before, „Kremls“ the „Kreml“.
Then descriptions („der Außenminister“, „die 52-Jährige“), short forms („der Verband“, „DUH“) and
pronouns point back to the last actor that they fit.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from itertools import count

from quotex.actors.again import may_take_up, taken_up
from quotex.actors.announced import unite_announced
from quotex.actors.authors import Authors, in_hand_of, is_by, is_somebodys, named_in
from quotex.actors.bearers import unite_called
from quotex.actors.bodies import Bodies
from quotex.actors.descriptions import Description, described
from quotex.actors.drafts import Draft, Near
from quotex.actors.matching import body_spoken_for, is_listed
from quotex.actors.naming import Naming
from quotex.actors.people import People
from quotex.actors.predicates import Predicates
from quotex.actors.pronouns import SUBJECT, Pronouns, prominence
from quotex.actors.reasons import Found, Reasons, how_sure
from quotex.actors.recognised import recognised, unite_known
from quotex.actors.related import Related
from quotex.actors.tellers import Tellers
from quotex.actors.together import Together, is_of_two
from quotex.actors.within import NamesWithin, genitive_before
from quotex.facts.belonging import Belonging
from quotex.facts.clues import Clue
from quotex.facts.gender import pronoun_clue
from quotex.facts.mentions import clues_of, words_of_bodies
from quotex.known import Known, KnownActor
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration import quoted_tokens
from quotex.quotation import Passage
from quotex.words import Words

_INDEFINITE = function_words("indefinite")
_STRETCH = 256  # words: those named in one are found together
_SHORTEST_QUOTED = 4  # words: what is shorter in quotation marks is a name or a term


class Cast:
    """Everyone that an article names, in the order of the text."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        passages: Sequence[Passage] = (),
        known: Known | None = None,
        begins: int = 0,
    ) -> None:
        """Enter all mentions that name somebody; pronouns wait until they are asked for.

        Whom only words of a quotation in `passages` name, no pronoun outside means.  Names of one
        of the `known` are one actor's.  `begins`: where the text below the headline does.
        """
        self.doc = doc
        self._known_actors = known or Known()
        self._drafts: dict[int, Draft] = {}  # by number
        self._numbers = count()
        self._near = Near(_STRETCH)
        self._people = People()
        self._bodies = Bodies()
        self._of_mention: dict[Mention, Draft] = {}
        self._within: dict[Mention, list[Draft]] = {}  # those named in it
        self._pairs: dict[Mention, list[Draft]] = {}  # whom „beide“ means, once asked for
        self._nobody: dict[str, Draft] = {}
        self._inner: list[Mention] = []  # those that `_within` was made of
        self.tellers = Tellers(doc)
        self._reasons: dict[Mention, Reasons] = {}  # why each is whose it is
        self._resolved: dict[tuple[Mention, str], list[Draft]] = {}  # pronouns, once asked for
        self._begins = bisect_left(doc.starts, begins)
        self.quoted = quoted_tokens(doc, passages, _SHORTEST_QUOTED)
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._naming = Naming(doc, mentions)
        self._belonging = Belonging(doc, self._mentions)
        self._body_words = words_of_bodies(doc)
        self._first_called = {m.head_noun.lower_: m for m in reversed(self._mentions)}
        self._names_within = NamesWithin(doc, mentions, self._naming)
        self._predicates = Predicates(doc, self._mentions)
        self._of_two = set(filter(is_of_two, self._mentions))
        for mention in filter(lambda one: not one.pronoun, self._mentions):
            if mention not in self._of_two:
                self._enter_somebody(mention)
            self._enter_names_within(mention)
        unite_known(self.drafts, self._known_actors, self.absorb, self._reasons)
        known_by = doc, self._mentions, self._of_mention, self._near
        self._pronouns = Pronouns(*known_by, self.quoted, self.tellers)
        self._together = Together(*known_by[:3], self._pronouns, self.tellers)
        self._authors = Authors(*known_by, passages)
        told = self._predicates.whose, self._within, self._pronouns, self.tellers
        self.related = Related(*known_by[:4], *told, self._reasons)
        self._follow()
        unite_called(*known_by[:3], self._pronouns, self.absorb, self._reasons)
        unite_announced(self.drafts, self._begins, self.quoted, self.absorb, self._reasons)

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
        key = mention, number if mention.pronoun else ""
        if key not in self._resolved:
            self._resolved[key] = self._whom(mention, number)
        return self._resolved[key]

    def entered(self) -> Iterator[tuple[Mention, Draft]]:
        """Each noun phrase but pronouns that stands for somebody, and for whom."""
        for mention in (*self._mentions, *self._inner):
            if not mention.pronoun and mention in self._of_mention:
                yield mention, self._of_mention[mention]

    def guess(self, mention: Mention) -> Draft | None:
        """Whom a mention that is nobody's yet would stand for; asking changes nothing."""
        known = self._of_mention.get(mention)
        return self._pronouns.whom(mention, "")[0] if mention.pronoun else known

    def others(self, mention: Mention, number: str = "") -> list[tuple[Draft, float]]:
        """Whom else a pronoun may mean, the likeliest first, each with its odds."""
        return self._pronouns.others(mention, number) if mention.pronoun else []

    def why(self, mention: Mention) -> Reasons:
        """What says whom a mention stands for; nothing where it is the first of its actor."""
        return self._reasons.get(mention, ())

    def _whom(self, mention: Mention, number: str) -> list[Draft]:
        if mention.pronoun and (meant := self.tellers.meant(mention, number)) is not None:
            return [meant]
        of_several = is_of_two(mention) or (mention.head.lower_ == "sie" and number == "pl")
        if of_several and (pair := self._pair(mention)):
            return pair
        if mention.pronoun:
            return [self._stands_for(mention, number)]
        if not is_somebodys(mention):
            return [self.describe(mention) or self._named_or_new(mention)]
        drafts = self._behind(mention)
        if len(drafts) == 1:  # „nach Angaben *der beiden*“ is of two
            self._authors.remember(mention, drafts[0])
        return drafts

    def _pair(self, mention: Mention) -> list[Draft]:
        """Who are „die beiden“, „beide Firmen“; nobody where no two were named together."""
        if mention not in self._pairs:
            self._pairs[mention] = self._together.meant(mention)
            for draft in self._pairs[mention]:
                self._mention(draft, mention.start, mention.end)
        return [draft.in_the_end for draft in self._pairs[mention]]

    def describe(self, mention: Mention, speaks: bool = True) -> Draft | None:
        """Who was spoken of before „sagte *die Winzerin*“, which nobody was called so far."""
        own = self._of_mention.get(mention)
        again = own is None and self._first_called.get(mention.head_noun.lower_) is not mention
        if again or not may_take_up(mention, own, self._begins):
            return None  # rief *den Arzt*. „…“, sagte der Arzt
        # Ott sagte, *der Händler* habe ihm versichert, …; Ott sprach: *sein Mandant* sei unschuldig
        barred = self.tellers.of(mention.start), self._pronouns.owner(mention)[0]
        people = [draft for draft in self._pronouns.in_mind(mention) if draft not in barred]
        draft = self._known(mention, taken_up(mention, own, people, self.quoted, speaks))
        if draft is None:
            return None
        if own is not None:
            self.absorb(draft, own)
        else:
            self._mention(draft, mention.start, mention.end, prominence(mention))
            self._of_mention[mention] = draft
        return draft

    def _behind(self, mention: Mention) -> list[Draft]:
        """Who is behind „*seine* Angaben“, „Angaben *der Polizei*“, „das Schreiben“."""
        own = in_hand_of(mention) or mention
        owner, reasons = self._pronouns.owner(own)
        if owner is not None:
            self._reasons[mention] = reasons
            self._mention(owner, own.start, own.start + 1)
            return [owner]
        if (source := genitive_before(mention, self._within.get(mention, ()))) is not None:
            return [source]
        named_behind = mention.apposition and mention.name is not None
        if mention.attribute is not None and not named_behind and is_by(mention.attribute):
            return self._whom(mention.attribute, "")
        draft = self._known(mention, self._authors.of(mention, self._named_or_new))
        return [draft or self._body_in(mention) or self._named_or_new(mention)]

    def _body_in(self, mention: Mention) -> Draft | None:
        """The police that only „*Polizei*angaben“ names."""
        if (named := named_in(mention)) is None:
            return None
        draft = self._added(named)
        self._bodies.call(draft, draft.name, "")
        self._mention(draft, mention.head_noun.i, mention.head_noun.i + 1)
        return draft

    def meant(self, mention: Mention, number: str) -> tuple[list[Draft], Reasons]:
        """Whom a pronoun that names no speaker would mean, and why; nobody where it has spoken."""
        if mention in self._reasons or mention in self._pairs:
            return [], ()
        of_two = is_of_two(mention)
        several = self._together.meant(mention) if of_two or number == "pl" else []
        if several or of_two:
            return several, ()
        draft, reasons = self._pronouns.whom(mention, number, self.tellers.reports(mention.start))
        return [draft] if draft is not None else [], reasons

    def recognised(self, draft: Draft) -> KnownActor | None:
        """Whom the user knows that an actor is, if anybody."""
        return recognised(draft, self._known_actors)

    def spoke(self, draft: Draft, at: int) -> None:
        """Note that `draft` spoke at token `at`: pronouns behind look there first."""
        draft.speak(at)
        self._note(draft, at)
        if self._predicates.describe_speaker(draft, self.tellers.said, self._clues):
            for one in [d.entered[0] for d in self.drafts if d.entered and d.entered[0].start > at]:
                self.describe(one, speaks=False)

    def _named_or_new(self, mention: Mention) -> Draft:
        known = self._of_mention.get(mention) or self._predicates.whose(mention)
        return known or self._enter(mention)

    def _known(self, mention: Mention, found: Found) -> Draft | None:
        """Whom the mention was found to stand for; why is noted."""
        draft, reasons = found
        if draft is not None:
            self._reasons[mention] = reasons
        return draft

    def _mention(self, draft: Draft, start: int, end: int, prominence: str = "") -> None:
        draft.mention(start, end, prominence)
        if start not in self.quoted:
            draft.outside = start if draft.outside < 0 else min(draft.outside, start)
        self._note(draft, start)

    def _note(self, draft: Draft, at: int) -> None:
        """Keep in mind that token `at` names the draft."""
        self._near.note(draft, at)
        (self._people if draft.kind == "person" else self._bodies).note(draft, at)

    def _enter_somebody(self, mention: Mention) -> None:
        """Enter whom a phrase names, if anybody; what only says what somebody is names nobody."""
        if self._bodies.may_be_named(mention) and mention not in self._predicates:
            self._enter(mention)

    def _enter(self, mention: Mention) -> Draft:
        said = described(mention) if mention.kind == "person" else None
        if said is not None:
            draft = self._person(mention, said)
        elif mention.kind == "unknown" and mention.name is not None:
            name = self._naming.plain_name(mention.name)
            found = self._known(mention, self._people.by_name(name, mention.gender))
            draft = found or self._other(mention)
        else:
            draft = self._other(mention)
        (start, end), *apposed = mention.stretches
        self._mention(draft, start, end, prominence(mention))
        draft.mentions += apposed
        draft.gender = draft.gender or mention.gender
        draft.number = draft.number or (mention.number if draft.kind == mention.kind else "")
        if draft.kind == "person":
            said = said or described(mention)
            draft.description.add(said)
            body = body_spoken_for(mention, said) if draft.organisation is None else None
            draft.organisation = self._named_or_new(body) if body else draft.organisation
        draft.tell(self._clues(mention))
        self._predicates.describe(draft, mention, self._clues)
        if draft.kind == "person" and draft.named:
            draft.note_offices()
        self._of_mention[mention] = draft
        draft.entered.append(mention)
        return draft

    def _clues(self, mention: Mention) -> Iterator[Clue]:
        return clues_of(mention, self._belonging, self._name_of_body, self._body_words)

    def _person(self, mention: Mention, said: Description) -> Draft:
        short = self._naming.plain_name(mention.name) if mention.name is not None else ""
        if not short:
            found = self._predicates.asides.of(mention, self._of_mention)
            found = found if found[0] else self._people.by_description(mention, said)
            found = found if found[0] else self._predicates.body(mention, self._of_mention)
            return self._known(mention, found) or self._nameless(mention, said)
        name = mention.full_name or short
        draft = self._known(mention, self._people.by_name(name, mention.gender))
        waiting = self._people.waiting_for_a_name(mention, said)
        if draft is None:
            draft = waiting or self._new(mention, name)
            draft.names, draft.named = [name], True
        # „AK“ for Arne Kern
        draft.names += [one for one in dict.fromkeys((name, short)) if one not in draft.names]
        self._people.call(draft, name)
        if waiting is not None and waiting is not draft:
            self.absorb(draft, waiting)
        return draft

    def absorb(self, draft: Draft, other: Draft) -> None:
        """Let one actor be all that two were."""
        del self._drafts[other.number_in_text]
        self._near.forget(other)
        self._people.forget(other)
        self._bodies.forget(other)
        draft.absorb(other)
        other.became = draft
        for at, _ in other.places:
            self._note(draft, at)
        for mention in other.entered:
            self._of_mention[mention] = draft

    def _nameless(self, mention: Mention, said: Description) -> Draft:
        draft = self._new(mention, self._naming.phrase(mention))
        draft.definite = self.doc[mention.start].lower_ not in _INDEFINITE
        return draft

    def _other(self, mention: Mention) -> Draft:
        told = self._known(mention, self._predicates.body(mention, self._of_mention))
        if told is not None:
            return told
        name, short = self._naming.of_body(mention)
        draft = self._known(mention, self._bodies.find(mention, name, short))
        if draft is None:
            draft = self._new(mention, name)
            draft.definite = mention.definite and not mention.marked
            draft.named = mention.name is not None and is_listed(mention, name)
            self._bodies.add(draft)
        if draft.kind == "group" or mention.kind != "group":  # „die Richter“ name no court
            self._bodies.call(draft, name, short)
        if (before := self._predicates.named_by(mention, draft, self._of_mention)) is not None:
            self.absorb(draft, before)
        if short and mention.bracket:
            draft.mentions.append((mention.bracket + 1, mention.end - 1))
        return draft

    def _name_of_body(self, mention: Mention) -> str:
        """What the body is called that a mention means, in full where that was named before."""
        name, short = self._naming.of_body(mention)
        known = self._of_mention.get(mention) or self._bodies.find(mention, name, short)[0]
        return known.name if known is not None else name

    def _new(self, mention: Mention, name: str) -> Draft:
        return self._added(Draft(mention.kind, [name], [], mention.gender, mention.number))

    def _added(self, draft: Draft) -> Draft:
        draft.number_in_text = next(self._numbers)
        self._drafts[draft.number_in_text] = draft
        return draft

    def _follow(self) -> None:
        """Keep in mind whom the narrator's „er“ and „die Winzerin“ go on speaking of, in order."""
        inner = {mention for mention in self._inner if not is_of_two(mention)}
        for mention in sorted((*self._mentions, *inner), key=lambda one: one.start):
            gender = self._pronouns.narrated(mention)
            if gender:
                draft, reasons = self._pronouns.most_salient(mention, mention.start, gender, "sg")
                if draft is not None:
                    draft.tell([pronoun_clue(mention, gender, how_sure(reasons))])
                    draft.tell(self._clues(mention))
                    self._predicates.describe(draft, mention, self._clues)
                    insort(draft.places, (mention.start, SUBJECT))
                    self._pronouns.followed(mention, draft)
                    self._together.join(mention, draft)
                    self._note(draft, mention.start)
            elif mention in self._of_two:
                if not mention.pronoun and not self._pair(mention):
                    self._enter_somebody(mention)
            elif mention.pronoun or self.related.take_up_all(mention, self.absorb):
                continue
            elif mention in self._of_mention:
                self.describe(mention, speaks=False)

    def _enter_names_within(self, mention: Mention) -> None:
        """Names that only describe another noun: *Chinas* Außenminister, Sprecher *der Bahn*."""
        within = self._names_within.all_in(mention)
        self._belonging.note(within)
        self._inner += within
        for inner in within:
            self._within.setdefault(mention, []).append(self._named_or_new(inner))

    def _stands_for(self, mention: Mention, number: str) -> Draft:
        """Whom a pronoun stands for: the one last spoken of that it fits.

        If it means no one, however often it stands in the text, it is one entry.
        """
        draft = self._known(mention, self._pronouns.whom(mention, number))
        if draft is None:
            word = mention.head.lower_
            draft = self._nobody.get(word) or self._added(Draft("unknown", [word]))
            self._nobody[word] = draft
        self._mention(draft, mention.start, mention.end)
        return draft
