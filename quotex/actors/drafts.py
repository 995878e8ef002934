"""Actors that take shape, and how they are found again: near a word, by a name."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quotex.actors import descriptions
from quotex.actors.descriptions import Description
from quotex.actors.nicknames import called_for_short
from quotex.actors.offices import office_name
from quotex.article import ActorKind
from quotex.facts.clues import Clue, Clues
from quotex.facts.gender import gender_of
from quotex.mentions import Gender, Mention, Number

SUBJECT, BESIDE, OBLIQUE, PREDICATE = "subject", "", "oblique", "predicate"
"""How prominent a clause makes somebody."""
FAR = 3000  # words within which „der Minister“, „das Amt“ stand for one that was named
WIDE_STRETCH = 1024  # words, for those who look so far
_GENDERS: dict[str, Gender] = {"female": "f", "male": "m"}
_NAMESAKES = 100  # people of one name that are kept in mind, those last named


@dataclass(slots=True, eq=False)
class Draft:
    """An actor that takes shape: its names, offices and mentions so far.

    `organisation` is the body that a spokesman speaks for; `description` is what the text says
    of a person; `definite` where the text began with „die Ministerin“, not „eine Ministerin“.
    `clues` is what its mentions tell of what users ask; `odds` are the log-odds of a woman.
    """

    kind: ActorKind
    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    gender: Gender = ""
    number: Number = ""
    mentions: list[tuple[int, int]] = field(default_factory=list)  # tokens
    last: int = 0  # the token of the last mention
    spoken: list[int] = field(default_factory=list)  # tokens by which it spoke; in order
    named: bool = False
    organisation: "Draft | None" = None
    description: Description = field(default_factory=Description)
    definite: bool = False
    number_in_text: int = 0  # in the order in which they were first named
    places: list[tuple[int, str]] = field(default_factory=list)  # tokens, prominence; in order
    starts: set[int] = field(default_factory=set)  # of the mentions
    outside: int = -1  # where the first mention outside of quotations starts
    entered: list[Mention] = field(default_factory=list)  # the mentions that name it
    clues: Clues = field(default_factory=Clues)
    odds: float = 0.0
    became: "Draft | None" = None  # the actor that it turned out to be

    @property
    def in_the_end(self) -> "Draft":
        """The actor that it is by now: another one, where the text told so behind it."""
        one = self
        while one.became is not None:
            one = one.became
        return one

    @property
    def name(self) -> str:
        """The fullest name: most words, then the first one used."""
        if len(self.names) == 1:
            return self.names[0]
        return max(self.names, key=lambda name: len(name.split()))

    @property
    def is_person(self) -> bool:
        """Whether it is one person."""
        return self.kind == "person" and self.number != "pl"

    @property
    def acts_as_subject(self) -> bool:
        """Whether a clause is about it."""
        return any(prominence == SUBJECT for _, prominence in self.places)

    def mention(self, start: int, end: int, prominence: str = "") -> None:
        """Note that tokens `start` to `end` mention it."""
        self.mentions.append((start, end))
        self.starts.add(start)
        insort(self.places, (start, prominence))
        self.last = max(self.last, start)

    def speak(self, at: int) -> None:
        """Note that it spoke at token `at`."""
        insort(self.places, (at, ""))
        self.last = max(self.last, at)
        insort(self.spoken, at)

    def tell(self, clues: Iterable[Clue]) -> None:
        """Know what the clues say; whether a person is a woman or a man may be decided by them."""
        self.clues.add(clues)
        told = self.clues.about("gender") if self.is_person else []
        if told:
            gender, self.odds = gender_of(told)
            self.gender = _GENDERS.get(gender, "")

    def note_offices(self) -> None:
        """Note the offices in the nominative, the fullest form of each: „US-Außenminister“."""
        roles = self.description.roles
        for k, role in enumerate(roles):
            office = office_name(role, self.gender)
            lower = office.lower()
            if not role.office or descriptions.only_describes(role, roles[:k]):
                continue
            if any(known.lower().endswith(lower) for known in self.offices):
                continue
            shorter = next((o for o in self.offices if descriptions.specifies(office, o)), None)
            if shorter is not None:
                self.offices[self.offices.index(shorter)] = office
            else:
                self.offices.append(office)

    def absorb(self, other: "Draft") -> None:
        """Take over where `other` was named and what was said of it, but not what it was called."""
        for place in other.places:
            insort(self.places, place)
        self.mentions += other.mentions
        self.starts |= other.starts
        if other.outside >= 0:
            self.outside = min(other.outside, self.outside if self.outside >= 0 else other.outside)
        self.last = max(self.last, other.last)
        self.description.add(other.description)
        self.entered += other.entered
        self.tell(other.clues)

    def spoke_before(self, at: int) -> int | None:
        """The last token before `at` by which it spoke."""
        before = bisect_left(self.spoken, at)
        return self.spoken[before - 1] if before else None

    def was_last_a_subject(self, at: int) -> bool:
        """Whether a clause was about it where it was last named before token `at`."""
        last = self.last_before(at)
        return last is not None and last[1] == SUBJECT

    def last_before(self, at: int) -> tuple[int, str] | None:
        """The last token before `at` that mentions it, with its prominence."""
        before = bisect_left(self.places, (at,))
        return self.places[before - 1] if before else None


class Near:
    """Who is named near a word, of all that a long text names."""

    def __init__(self, stretch: int) -> None:
        """`stretch`: words; those named in one are found together."""
        self._stretch = stretch
        self._drafts: dict[int, dict[int, Draft]] = {}
        self._known: dict[tuple[int, int], list[Draft]] = {}  # who is named in some of them

    def note(self, draft: Draft, at: int) -> None:
        """Let token `at` name `draft`."""
        drafts = self._drafts.setdefault(at // self._stretch, {})
        if draft.number_in_text not in drafts:
            drafts[draft.number_in_text] = draft
            self._known.clear()

    def forget(self, draft: Draft) -> None:
        """Let no token name `draft`."""
        for at, _ in draft.places:
            self._drafts.get(at // self._stretch, {}).pop(draft.number_in_text, None)
        self._known.clear()

    def within(self, first: int, last: int) -> Sequence[Draft]:
        """Those named between two tokens, and a little around them, the first in the text first."""
        stretches = max(0, first) // self._stretch, last // self._stretch + 1
        if stretches not in self._known:
            found: dict[int, Draft] = {}
            for stretch in range(*stretches):
                found.update(self._drafts.get(stretch, {}))
            self._known[stretches] = [found[number] for number in sorted(found)]
        return self._known[stretches]


class Namesakes:
    """People by the first and the last words of their names, of each those last named."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._known: dict[tuple[str, str], dict[int, Draft]] = {}

    def note(self, draft: Draft, name: str) -> None:
        """Let `name` be one of the draft's."""
        words = name.split()
        if not words:
            return
        keys = [("last", words[-1]), ("first", words[0]), ("half", words[-1].partition("-")[0])]
        if len(words) == 1:
            keys.append(("only", name))
        keys += [("short", short) for short in called_for_short(name)]
        for key in keys:
            known = self._known.setdefault(key, {})
            known.pop(draft.number_in_text, None)
            known[draft.number_in_text] = draft
            if len(known) > _NAMESAKES:
                del known[next(iter(known))]

    def of(self, name: str) -> list[Draft]:
        """Who may bear the name, a longer or a shorter one: the last named first."""
        words = name.split()
        if not words:
            return []
        keys = [("last", words[-1]), ("only", words[0]), ("only", words[-1].partition("-")[0])]
        if len(words) == 1:
            keys += [("first", name), ("half", name), ("short", name)]
        keys += [("only", short) for short in called_for_short(name)]
        found = {n: draft for key in keys for n, draft in self._known.get(key, {}).items()}
        return sorted(found.values(), key=lambda draft: (-draft.last, draft.number_in_text))
