"""Who is who: the mentions of one person, organisation, government or group, put together.

Names and descriptions are entered first (`register.py`).  Then the text is followed: „er“, „die
beiden“, „seine Frau“, „die Winzerin“ and „das Schreiben“ point to those whom it has in mind there.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from quotex.actors.again import may_take_up, taken_up
from quotex.actors.announced import unite_announced
from quotex.actors.authors import Authors, in_hand_of, is_by, is_somebodys, named_in
from quotex.actors.bearers import unite_called
from quotex.actors.drafts import SUBJECT, Draft
from quotex.actors.named_next import unite_named_next
from quotex.actors.nouns import is_a_client
from quotex.actors.one_part import unite_of_one_part
from quotex.actors.pronouns import Pronouns, prominence
from quotex.actors.reasons import Reasons, how_sure
from quotex.actors.recognised import recognised, unite_known
from quotex.actors.register import Register
from quotex.actors.related import Related, says_mine
from quotex.actors.tellers import Tellers
from quotex.actors.together import Together, is_of_two
from quotex.actors.within import genitive_before
from quotex.facts.gender import pronoun_clue
from quotex.known import Known, KnownActor
from quotex.mentions import Mention
from quotex.narration import quoted_tokens
from quotex.quotation import Passage
from quotex.words import Words

Report = tuple[Sequence[tuple[int, int]], Mention]
"""Offsets of what is told in indirect speech, and the mention by which it is."""
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
        reports: Iterable[Report] = (),
    ) -> None:
        """Enter all mentions that name somebody; pronouns wait until they are asked for.

        Whom only words of a quotation in `passages` name, no pronoun outside means.  Names of one
        of the `known` are one actor's.  `begins`: where the text below the headline does.
        `reports`: what is told in indirect speech, and by which mention.
        """
        self.doc = doc
        self.quoted = quoted_tokens(doc, passages, _SHORTEST_QUOTED)
        self.tellers = Tellers(doc)
        for parts, mention in reports:
            self.tellers.expect(parts, mention)
        self._known_actors = known or Known()
        self._begins = bisect_left(doc.starts, begins)
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._first_called = {m.head_noun.lower_: m for m in reversed(self._mentions)}
        self._pairs: dict[Mention, list[Draft]] = {}  # whom „beide“ means, once asked for
        self._nobody: dict[str, Draft] = {}
        self._resolved: dict[tuple[Mention, str], list[Draft]] = {}  # pronouns, once asked for
        self._of_two = set(filter(is_of_two, self._mentions))
        self._register = register = Register(doc, self._mentions, self._of_two, self.quoted)
        self._of_mention, self._reasons = register.of_mention, register.reasons
        self.absorb = register.absorb
        unite_known(self.drafts, self._known_actors, self.absorb, self._reasons)
        known_by = doc, self._mentions, self._of_mention, register.near
        self._pronouns = Pronouns(*known_by, self.quoted, self.tellers)
        self._together = Together(*known_by[:3], self._pronouns, self.tellers)
        self._authors = Authors(*known_by, passages)
        told = register.predicates.whose, register.within, self._pronouns, self.tellers
        self.related = Related(*known_by, *told, self._reasons)
        self._follow()
        unite_called(*known_by[:3], self._pronouns, self.absorb, self._reasons)
        below = self._begins, self.quoted, self.absorb, self._reasons
        unite_named_next(self.drafts, *below)
        unite_of_one_part(self.drafts, self._begins, self.absorb, self._reasons)
        unite_announced(self.drafts, *below)

    @property
    def drafts(self) -> list[Draft]:
        """All actors, in the order in which they were first named."""
        return self._register.drafts

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
        for mention in (*self._mentions, *self._register.inner):
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
            return [self.describe(mention) or self._register.named_or_new(mention)]
        drafts = self._behind(mention)
        if len(drafts) == 1:  # „nach Angaben *der beiden*“ is of two
            self._authors.remember(mention, drafts[0])
        return drafts

    def _pair(self, mention: Mention) -> list[Draft]:
        """Who are „die beiden“, „beide Firmen“; nobody where no two were named together."""
        if mention not in self._pairs:
            self._pairs[mention] = self._together.meant(mention)
            for draft in self._pairs[mention]:
                self._register.mention(draft, mention.start, mention.end)
        return [draft.in_the_end for draft in self._pairs[mention]]

    def describe(self, mention: Mention, speaks: bool = True) -> Draft | None:
        """Who was spoken of before „sagte *die Winzerin*“, which nobody was called so far."""
        own = self._of_mention.get(mention)
        again = own is None and self._first_called.get(mention.head_noun.lower_) is not mention
        if again or not may_take_up(mention, own, self._begins):
            return None  # rief *den Arzt*. „…“, sagte der Arzt
        # Ott sagte, *der Händler* habe ihm versichert, …; Ott sprach: *sein Mandant* sei unschuldig
        teller = self.tellers.of(mention.start) or self._reporter(mention)
        owner = None if is_a_client(mention) else self._pronouns.owner(mention)[0]
        barred = teller, owner
        people = [draft for draft in self._pronouns.in_mind(mention) if draft not in barred]
        draft = self._register.known(mention, taken_up(mention, own, people, self.quoted, speaks))
        if draft is None:
            return None
        if own is not None:
            self.absorb(draft, own)
        else:
            self._register.mention(draft, mention.start, mention.end, prominence(mention))
            self._of_mention[mention] = draft
        return draft

    def _reporter(self, mention: Mention) -> Draft | None:
        """Who tells what a description is told in: sagt Ott. *Der Mann* habe geschossen."""
        reporter = self.tellers.reporter(mention.start)
        return self._of_mention.get(reporter) if reporter is not None else None

    def _behind(self, mention: Mention) -> list[Draft]:
        """Who is behind „*seine* Angaben“, „Angaben *der Polizei*“, „das Schreiben“."""
        own = in_hand_of(mention) or mention
        owner, reasons = self._pronouns.owner(own)
        if owner is not None:
            self._reasons[mention] = reasons
            self._register.mention(owner, own.start, own.start + 1)
            return [owner]
        if (source := genitive_before(mention, self._register.within.get(mention, ()))) is not None:
            return [source]
        named_behind = mention.apposition and mention.name is not None
        if mention.attribute is not None and not named_behind and is_by(mention.attribute):
            return self._whom(mention.attribute, "")
        draft = self._register.known(
            mention, self._authors.of(mention, self._register.named_or_new)
        )
        return [draft or self._body_in(mention) or self._register.named_or_new(mention)]

    def _body_in(self, mention: Mention) -> Draft | None:
        """The police that only „*Polizei*angaben“ names."""
        if (named := named_in(mention)) is None:
            return None
        draft = self._register.add_body(named)
        self._register.mention(draft, mention.head_noun.i, mention.head_noun.i + 1)
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
        self._register.note(draft, at)
        if self._register.predicates.describe_speaker(
            draft, self.tellers.said, self._register.clues
        ):
            for one in [d.entered[0] for d in self.drafts if d.entered and d.entered[0].start > at]:
                self.describe(one, speaks=False)

    def _follow(self) -> None:
        """Keep in mind whom the narrator's „er“ and „die Winzerin“ go on speaking of, in order."""
        inner = {mention for mention in self._register.inner if not is_of_two(mention)}
        for mention in sorted((*self._mentions, *inner), key=lambda one: one.start):
            gender = self._pronouns.narrated(mention)
            if gender:
                draft, reasons = self._pronouns.most_salient(mention, mention.start, gender, "sg")
                if draft is not None:
                    draft.tell([pronoun_clue(mention, gender, how_sure(reasons))])
                    draft.tell(self._register.clues(mention))
                    self._register.predicates.describe(draft, mention, self._register.clues)
                    insort(draft.places, (mention.start, SUBJECT))
                    self._pronouns.followed(mention, draft)
                    self._together.join(mention, draft)
                    self._register.note(draft, mention.start)
            elif mention in self._of_two:
                if not mention.pronoun and not self._pair(mention):
                    self._register.enter_somebody(mention)
            elif mention.pronoun or self.related.take_up_all(mention, self.absorb):
                continue
            elif mention in self._of_mention and not says_mine(mention):  # sayers are known later
                self.describe(mention, speaks=False)

    def _stands_for(self, mention: Mention, number: str) -> Draft:
        """Whom a pronoun stands for: the one last spoken of that it fits.

        If it means no one, however often it stands in the text, it is one entry.
        """
        draft = self._register.known(mention, self._pronouns.whom(mention, number))
        if draft is None:
            word = mention.head.lower_
            draft = self._nobody.get(word) or self._register.add(Draft("unknown", [word]))
            self._nobody[word] = draft
        self._register.mention(draft, mention.start, mention.end)
        return draft
