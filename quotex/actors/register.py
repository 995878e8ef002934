"""Who is entered by what names them: names and descriptions, as the text goes.

Names come first: „Rubio“ is the „Marco Rubio“ of the sentence before, „Kremls“ the „Kreml“.
Then descriptions („der Außenminister“, „die 52-Jährige“) and short forms („der Verband“, „DUH“)
point back to the last actor that they fit.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import count

from quotex.actors.bodies import Bodies
from quotex.actors.descriptions import Description, described
from quotex.actors.drafts import Draft, Near
from quotex.actors.matching import body_spoken_for, is_listed, nouns_before_name
from quotex.actors.naming import Naming
from quotex.actors.people import People
from quotex.actors.predicates import Predicates
from quotex.actors.pronouns import prominence
from quotex.actors.reasons import Found, Reasons
from quotex.actors.within import NamesWithin
from quotex.facts.belonging import Belonging
from quotex.facts.clues import Clue
from quotex.facts.mentions import clues_of, words_of_bodies
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.words import Words

_INDEFINITE = function_words("indefinite")
_INSTITUTIONS = frozenset(("organisation", "government"))
_STRETCH = 256  # words: those named in one are found together


class Register:
    """Everyone whom names and descriptions enter, and which phrase is whose."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        of_two: Collection[Mention],
        quoted: frozenset[int],
    ) -> None:
        """Enter whom the `mentions` name, in order, but for those `of_two`, who were named before.

        `quoted`: tokens in quotation marks.
        """
        self.doc = doc
        self.near = Near(_STRETCH)
        self.of_mention: dict[Mention, Draft] = {}
        self.within: dict[Mention, list[Draft]] = {}  # those named in it
        self.inner: list[Mention] = []  # those that `within` was made of
        self.reasons: dict[Mention, Reasons] = {}  # why each is whose it is
        self.predicates = Predicates(doc, mentions)
        self._quoted = quoted
        self._drafts: dict[int, Draft] = {}  # by number
        self._numbers = count()
        self._people = People()
        self._bodies = Bodies()
        self._naming = Naming(doc, mentions)
        self._belonging = Belonging(doc, mentions)
        self._body_words = words_of_bodies(doc)
        self._names_within = NamesWithin(doc, mentions, self._naming)
        for mention in mentions:
            if mention.pronoun:
                continue
            if mention not in of_two:
                self.enter_somebody(mention)
            self._enter_names_within(mention)

    @property
    def drafts(self) -> list[Draft]:
        """All actors, in the order in which they were first named."""
        return list(self._drafts.values())

    def enter_somebody(self, mention: Mention) -> None:
        """Enter whom a phrase names, if anybody; what only says what somebody is names nobody."""
        if self._bodies.may_be_named(mention) and mention not in self.predicates:
            self._enter(mention)

    def named_or_new(self, mention: Mention) -> Draft:
        """Whom the phrase names, who is entered if nobody is known by it."""
        known = self.of_mention.get(mention) or self.predicates.whose(mention)
        return known or self._enter(mention)

    def known(self, mention: Mention, found: Found) -> Draft | None:
        """Whom the mention was found to stand for; why is noted."""
        draft, reasons = found
        if draft is not None:
            self.reasons[mention] = reasons
        return draft

    def mention(self, draft: Draft, start: int, end: int, prominence: str = "") -> None:
        """Note that tokens `start` to `end` mention the draft."""
        draft.mention(start, end, prominence)
        if start not in self._quoted:
            draft.outside = start if draft.outside < 0 else min(draft.outside, start)
        self.note(draft, start)

    def note(self, draft: Draft, at: int) -> None:
        """Keep in mind that token `at` names the draft."""
        self.near.note(draft, at)
        (self._people if draft.kind == "person" else self._bodies).note(draft, at)

    def add(self, draft: Draft) -> Draft:
        """Let the draft be the next actor of the text."""
        draft.number_in_text = next(self._numbers)
        self._drafts[draft.number_in_text] = draft
        return draft

    def add_body(self, draft: Draft) -> Draft:
        """Let the draft be the next one, to be found by its name."""
        self.add(draft)
        self._bodies.call(draft, draft.name, "")
        return draft

    def clues(self, mention: Mention) -> Iterator[Clue]:
        """What the phrase tells of what users ask of whom it names."""
        return clues_of(mention, self._belonging, self._name_of_body, self._body_words)

    def absorb(self, draft: Draft, other: Draft) -> None:
        """Let one actor be all that two were."""
        del self._drafts[other.number_in_text]
        self.near.forget(other)
        self._people.forget(other)
        self._bodies.forget(other)
        draft.absorb(other)
        other.became = draft
        for at, _ in other.places:
            self.note(draft, at)
        for mention in other.entered:
            self.of_mention[mention] = draft

    def _enter(self, mention: Mention) -> Draft:
        said = described(mention) if mention.kind == "person" else None
        if said is not None:
            draft = self._person(mention, said)
        elif mention.kind == "unknown" and mention.name is not None:
            name = self._naming.plain_name(mention.name)
            found = self.known(mention, self._people.by_name(name, mention.gender))
            draft = found or self._other(mention)
        else:
            draft = self._other(mention)
        (start, end), *apposed = mention.stretches
        self.mention(draft, start, end, prominence(mention))
        draft.mentions += apposed
        draft.gender = draft.gender or mention.gender
        draft.number = draft.number or (mention.number if draft.kind == mention.kind else "")
        if draft.kind == "person":
            said = said or described(mention)
            draft.description.add(said)
            body = body_spoken_for(mention, said) if draft.organisation is None else None
            draft.organisation = self.named_or_new(body) if body else draft.organisation
        draft.tell(self.clues(mention))
        self.predicates.describe(draft, mention, self.clues)
        if draft.kind == "person" and draft.named:
            draft.note_offices()
        self.of_mention[mention] = draft
        draft.entered.append(mention)
        return draft

    def _person(self, mention: Mention, said: Description) -> Draft:
        short = self._naming.plain_name(mention.name) if mention.name is not None else ""
        if not short:
            found = self.predicates.asides.of(mention, self.of_mention)
            found = found if found[0] else self._people.by_description(mention, said)
            found = found if found[0] else self.predicates.body(mention, self.of_mention)
            found = found if found[0] else self._bodies.by_role(mention)
            return self.known(mention, found) or self._nameless(mention)
        name = mention.full_name or short
        draft = self.known(mention, self._people.by_name(name, mention.gender))
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

    def _nameless(self, mention: Mention) -> Draft:
        draft = self._new(mention, self._naming.phrase(mention))
        draft.definite = self.doc[mention.start].lower_ not in _INDEFINITE
        return draft

    def _other(self, mention: Mention) -> Draft:
        told = self.known(mention, self.predicates.body(mention, self.of_mention))
        if told is not None:
            return told
        name, short = self._naming.of_body(mention)
        draft = self.known(mention, self._bodies.find(mention, name, short))
        if draft is None:
            draft = self._new(mention, name)
            draft.definite = mention.definite and not mention.marked
            draft.named = mention.name is not None and is_listed(mention, name)
            self._bodies.add(draft)
        elif draft.kind == "unknown" and _names_body(mention):
            draft.kind, draft.named = mention.kind, True  # it is told but now
            self._bodies.add(draft)
        elif not draft.named and draft.name.split()[-1] in nouns_before_name(mention):
            draft.names, draft.named = [name], True  # das Team … Team *Tevion*
        if draft.kind == "group" or mention.kind != "group":  # „die Richter“ name no court
            self._bodies.call(draft, name, short)
        if (before := self.predicates.named_by(mention, draft, self.of_mention)) is not None:
            self.absorb(draft, before)
        if short and mention.bracket:
            draft.mentions.append((mention.bracket + 1, mention.end - 1))
        return draft

    def _name_of_body(self, mention: Mention) -> str:
        """What the body is called that a mention means, in full where that was named before."""
        name, short = self._naming.of_body(mention)
        known = self.of_mention.get(mention) or self._bodies.find(mention, name, short)[0]
        return known.name if known is not None else name

    def _new(self, mention: Mention, name: str) -> Draft:
        return self.add(Draft(mention.kind, [name], [], mention.gender, mention.number))

    def _enter_names_within(self, mention: Mention) -> None:
        """Names that only describe another noun: *Chinas* Außenminister, Sprecher *der Bahn*."""
        within = self._names_within.all_in(mention)
        self._belonging.note(within)
        self.inner += within
        for inner in within:
            self.within.setdefault(mention, []).append(self.named_or_new(inner))


def _names_body(mention: Mention) -> bool:
    """Whether it is a body's name, and no mere word in marks."""
    return mention.kind in _INSTITUTIONS and mention.name is not None and not mention.marked
