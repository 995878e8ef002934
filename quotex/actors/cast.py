"""Who is who: the mentions of one person, organisation, government or group, put together.

Names come first: „Rubio“ is the „Marco Rubio“ of the sentence before, „Kremls“ the „Kreml“.
Then descriptions („der Außenminister“, „die 52-Jährige“), short forms („der Verband“, „DUH“) and
pronouns point back to the last actor that they fit.
"""

import itertools
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quotex import syntax
from quotex.actors import descriptions, short_forms
from quotex.actors.descriptions import Description, described
from quotex.article import ActorKind
from quotex.lexicon import (
    function_words,
    group_noun,
    lexicon,
    metonym,
    name_particles,
    name_titles,
    person_noun,
)
from quotex.mentions import SPEAKING, Gender, Mention, Number, names_no_person
from quotex.narration import tokens_of
from quotex.quotation import Passage
from quotex.words import Stretch, Word, Words

_POSSESSIVES: dict[str, tuple[Gender, Number]] = {
    "sein": ("m", "sg"),
    "dessen": ("m", "sg"),
    "ihr": ("", ""),  # her or their
    "deren": ("", ""),
}
_ARTICLES = function_words("articles")
_INDEFINITE = function_words("indefinite")
_GENITIVE_ARTICLES = frozenset(("des", "eines", "dieses"))
_REACH = 220  # words back within which a pronoun finds whom it stands for
_REACH_OF_A_GUESS = 120  # within which „die 52-Jährige“ finds somebody whose age nobody tells
_REACH_AHEAD = 150  # within which „die Ministerin“ gets her name
_FAR = 3000  # words within which „der Minister“, „das Amt“ stand for one that was named
_NAMESAKES = 100  # people of one name that are kept in mind, those last named
_BODIES = 300  # bodies, those last named, that an abbreviation is looked for in
_TOGETHER = 30  # people that „und“ joins
_STRETCH = 256  # words: those named in one are found together
_WIDE_STRETCH = 1024
_SHORTEST_QUOTED = 4  # words: what is shorter in quotation marks is a name or a term
_JUST_NOW = 30  # words within which who spoke still has the floor
_PROMINENT = 20  # words that a subject is nearer to mind than others
_OBLIQUE = -10  # what follows a preposition
_PREDICATE = -100  # what only says what somebody is
_GENITIVE_ENDINGS = ("'", "’")
_INSTITUTIONS = frozenset(("organisation", "government"))
_WITHIN = frozenset(("im", "in", "bei", "beim", "aus", "seitens"))  # „im Ministerium hieß es“
_PLACES = frozenset(("am", "auf", "aus", "bei", "beim", "im", "in"))  # what no name goes on with
_SENTENCE_ENDS = frozenset((".", "!", "?", "…"))
_CLAUSE_ENDS = frozenset(",;:.!?–—()\n") | frozenset(("aber", "doch", "denn"))
_STRONG_ENDINGS = {"m": "er", "f": "e", "n": "es"}


@dataclass(slots=True, eq=False)
class Draft:
    """An actor that takes shape: its names, offices and mentions so far.

    `organisation` is the body that a spokesman speaks for; `description` is what the text says
    of a person; `definite` where the text began with „die Ministerin“, not „eine Ministerin“.
    """

    kind: ActorKind
    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    gender: Gender = ""
    number: Number = ""
    mentions: list[tuple[int, int]] = field(default_factory=list)  # tokens
    last: int = 0  # the token of the last mention
    spoke: int = -1  # the token by which it last spoke
    named: bool = False
    organisation: "Draft | None" = None
    description: Description = field(default_factory=Description)
    definite: bool = False
    number_in_text: int = 0  # in the order in which they were first named
    places: list[tuple[int, int]] = field(default_factory=list)  # tokens, prominence; in order
    starts: set[int] = field(default_factory=set)  # of the mentions
    outside: int = -1  # where the first mention outside of quotations starts
    entered: list[int] = field(default_factory=list)  # the mentions that name it, by identity

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

    def mention(self, start: int, end: int, prominence: int = 0) -> None:
        """Note that tokens `start` to `end` mention it."""
        self.mentions.append((start, end))
        self.starts.add(start)
        insort(self.places, (start, prominence))
        self.last = max(self.last, start)

    def speak(self, at: int) -> None:
        """Note that it spoke at token `at`."""
        insort(self.places, (at, 0))
        self.last = max(self.last, at)
        self.spoke = max(self.spoke, at)

    def last_before(self, at: int) -> tuple[int, int] | None:
        """The last token before `at` that mentions it, with its prominence."""
        before = bisect_left(self.places, (at,))
        return self.places[before - 1] if before else None


class _Near:
    """Who is named near a word, of all that a long text names."""

    def __init__(self, stretch: int) -> None:
        """`stretch`: words; those named in one are found together."""
        self._stretch = stretch
        self._drafts: dict[int, dict[int, Draft]] = {}

    def note(self, draft: Draft, at: int) -> None:
        """Let token `at` name `draft`."""
        self._drafts.setdefault(at // self._stretch, {})[draft.number_in_text] = draft

    def forget(self, draft: Draft) -> None:
        """Let no token name `draft`."""
        for at, _ in draft.places:
            self._drafts[at // self._stretch].pop(draft.number_in_text, None)

    def within(self, first: int, last: int) -> list[Draft]:
        """Those named between two tokens, and a little around them, the first in the text first."""
        found: dict[int, Draft] = {}
        for stretch in range(max(0, first) // self._stretch, last // self._stretch + 1):
            found.update(self._drafts.get(stretch, {}))
        return [found[number] for number in sorted(found)]


class _Namesakes:
    """People by the first and the last words of their names, of each those last named."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], dict[int, Draft]] = {}

    def note(self, draft: Draft, name: str) -> None:
        """Let `name` be one of the draft's."""
        words = name.split()
        if not words:
            return
        keys = [("last", words[-1]), ("first", words[0])]
        if len(words) == 1:
            keys.append(("only", name))
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
        keys = [("last", words[-1]), ("only", words[0])]
        if len(words) == 1:
            keys.append(("first", name))
        found = {n: draft for key in keys for n, draft in self._known.get(key, {}).items()}
        return sorted(found.values(), key=lambda draft: (-draft.last, draft.number_in_text))


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
        self._near = _Near(_STRETCH)
        self._people_near = _Near(_WIDE_STRETCH)
        self._bodies_near = _Near(_WIDE_STRETCH)
        self._people = _Namesakes()
        self._entities = list(doc.ents)
        self._of_mention: dict[int, Draft] = {}
        self._within: dict[int, list[Draft]] = {}  # by mention: those named in it
        self._bodies: dict[tuple[str, bool], Draft] = {}  # by name, sources apart
        self._short_named: list[Draft] = []  # bodies, by abbreviation
        self._long_named: list[Draft] = []
        self._nobody: dict[str, Draft] = {}
        self._inner: list[Mention] = []  # kept, as `_of_mention` goes by identity
        self._quoted = {
            token.i
            for passage in passages
            if len(words := tokens_of(doc, *passage.inner)) >= _SHORTEST_QUOTED
            for token in words
        }
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._names = {
            token.text
            for mention in mentions
            if mention.name is not None
            for token in doc[mention.name[0] : mention.name[1]]
        }
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
        self._together = list(self._joined())
        self._follow_pronouns()

    @property
    def drafts(self) -> list[Draft]:
        """All actors, in the order in which they were first named."""
        return list(self._drafts.values())

    def of(self, mention: Mention, number: str = "") -> Draft:
        """Whom a mention that speaks stands for; `number` is the verb's, where it is known."""
        if mention.pronoun:
            return self._stands_for(mention, number)
        if lexicon().is_source_noun(mention.head_noun.text):
            source = self._possessive(mention) or self._genitive_before(mention)
            if source is not None:
                return source
            named_behind = mention.apposition and mention.name is not None
            if mention.attribute is not None and not named_behind:
                return self._named_or_new(mention.attribute)
        return self._named_or_new(mention)

    def all_of(self, mention: Mention, number: str = "") -> list[Draft]:
        """All whom a mention stands for: „sie“ and „beide“ for „Xi und Putin“."""
        word = mention.head.lower_
        if mention.pronoun and (word == "beide" or (word == "sie" and number == "pl")):
            pair = self._last_together(mention.start)
            rival = self._most_salient(mention, mention.start, "", "pl")
            if pair and (rival is None or rival.last < pair[-1].last):
                for draft in pair:
                    self._mention(draft, mention.start, mention.end)
                return pair
        return [self.of(mention, number)]

    def spoke(self, draft: Draft, at: int) -> None:
        """Note that `draft` spoke at token `at`: pronouns behind look there first."""
        draft.speak(at)
        self._note(draft, at)

    # --- entering ----------------------------------------------------------------------------

    def _named_or_new(self, mention: Mention) -> Draft:
        known = self._of_mention.get(id(mention))
        return known if known is not None else self._enter(mention)

    def _mention(self, draft: Draft, start: int, end: int, prominence: int = 0) -> None:
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
            draft = self._by_name(self._plain_name(mention.name), mention) or self._other(mention)
        else:
            draft = self._other(mention)
        self._mention(draft, mention.start, mention.end, _prominence(mention))
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
        short = self._plain_name(mention.name) if mention.name is not None else ""
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
        draft = self._new(mention, self._phrase(mention))
        draft.definite = self.doc[mention.start].lower_ not in _INDEFINITE
        return draft

    def _other(self, mention: Mention) -> Draft:
        name, short = self._name_of_body(mention)
        draft = self._by_short_form(mention, name, short)
        if draft is None:
            draft = self._new(mention, name)
            draft.named = mention.name is not None and _is_listed(mention, name)
            if draft.kind in SPEAKING:
                is_short = short_forms.is_abbreviation(name)
                (self._short_named if is_short else self._long_named).append(draft)
        for other in filter(None, (name, short)):
            known = {short_forms.key(one) for one in draft.names}
            if short_forms.key(other) not in known and not _is_second_mention(other, draft):
                draft.names.append(other)
        for other in draft.names:
            self._bodies[short_forms.key(other), draft.kind == "source"] = draft
        return draft

    def _name_of_body(self, mention: Mention) -> tuple[str, str]:
        """Name and abbreviation: „Verband der Nordseefischer“, „VdN“."""
        phrase, short = short_forms.parted(self._phrase(mention))
        if mention.name is None or metonym(mention.span.text) is not None:
            return phrase, short
        return self._plain_name(mention.name), short

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
                draft = self._most_salient(mention, mention.start, gender, "sg")
                if draft is not None:
                    insort(draft.places, (mention.start, _PROMINENT))
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
            word = self._nominative(entity[0])
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
            between = [token.lower_ for token in self.doc[left.end : right.start]]
            one, other = self._of_mention[id(left)], self._of_mention[id(right)]
            if between not in (["und"], ["sowie"], [","]) or not (
                one.is_person and other.is_person
            ):
                run = []
                continue
            run = [*(run or [one]), other] if len(run) < _TOGETHER else []
            if run and between != [","] and len(set(map(id, run))) == len(run):
                yield right.end, run

    # --- matching ----------------------------------------------------------------------------

    def _by_name(self, name: str, mention: Mention) -> Draft | None:
        """The person of that name: the same, or „Rubio“ for „Marco Rubio“ and the other way.

        Of several the one last spoken of: „Weber“ behind „Karl Weber“ and „Petra Weber“.
        """
        people = self._people.of(name)
        several = " " in name
        fitting = [draft for draft in people if several or _agree(draft.gender, mention.gender)]
        for draft in fitting:
            if name in draft.names:
                return draft
        fitting = [draft for draft in fitting if _agree(draft.gender, mention.gender)]
        for same in (_same_last_name, _same_first_name):
            for draft in fitting:
                if same(name, draft.name):
                    return draft
        return None

    def _by_description(self, mention: Mention, said: Description) -> Draft | None:
        """Whom „der Außenminister“, „die SPD-Politikerin“ or „der 34-Jährige“ means."""
        if not said.roles or mention.number == "pl" or descriptions.is_another(mention):
            return None
        definite = mention.definite or self.doc[mention.start] == mention.head
        best: tuple[int, int, Draft] | None = None
        for draft in self._people_near.within(mention.start - _FAR, mention.start + _FAR):
            if not draft.is_person or not _agree(draft.gender, mention.gender):
                continue
            well = descriptions.fit(said, draft.description)
            near = mention.start - draft.last
            if well == 0 or (well == descriptions.POSSIBLE and near > _REACH_OF_A_GUESS):
                continue
            if not definite and not _is_same_spokesman(said, draft):
                continue
            if well == descriptions.POSSIBLE and _speaks_for_others(draft):
                continue
            bound = draft.named or _shares_body(said, draft)
            if well < descriptions.KNOWN and not (bound and mention.definite):
                continue
            well = min(well, descriptions.KNOWN)
            if best is None or (well, draft.last) >= best[:2]:
                best = (well, draft.last, draft)
        return best[2] if best is not None else None

    def _waiting_for_a_name(self, mention: Mention, said: Description) -> Draft | None:
        """„Die Ministerin“ of the sentence before „Ministerin Jana Brandt“."""
        near = self._people_near.within(mention.start - _REACH_AHEAD, mention.start + _FAR)
        for draft in reversed(near):
            if draft.named or not draft.is_person or not draft.definite:
                continue
            if mention.start - draft.last > _REACH_AHEAD or not draft.description.roles:
                continue
            if not draft.description.roles[0].office or not _agree(draft.gender, mention.gender):
                continue
            if descriptions.fit(draft.description, said) >= descriptions.KNOWN:
                return draft
        return None

    def _by_short_form(self, mention: Mention, name: str, short: str) -> Draft | None:
        """The body of that name, of that abbreviation, or the one that a lone noun means."""
        source = mention.kind == "source"
        known = [self._bodies.get((short_forms.key(one), source)) for one in (name, short) if one]
        if any(known) or source:
            return next(filter(None, known), None)
        return self._by_abbreviation(name) or self._by_lone_noun(mention, name)

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
            if draft.kind in SPEAKING and _takes_up(name, mention, draft)
        ]
        return max(fitting, key=lambda draft: draft.last, default=None)

    # --- pronouns ----------------------------------------------------------------------------

    def _stands_for(self, mention: Mention, number: str) -> Draft:
        """Whom a pronoun stands for: the one last spoken of that it fits, else nobody."""
        word = mention.head.lower_
        gender, wanted = mention.gender, mention.number or number
        if word in ("sie", "diese", "letztere", "jene"):
            gender = "f" if wanted == "sg" else ""
        best: Draft | None = None
        if word == "man":
            best = self._body_of_the_sentence(mention)
        elif word in _LAST_NAMED:
            best = self._last_named(mention.start, gender, wanted)
        elif word not in _NOBODY:
            best = self._most_salient(mention, mention.start, gender, wanted)
        if best is None:
            return self._nobody_by(word, mention)
        self._mention(best, mention.start, mention.end)
        return best

    def _nobody_by(self, word: str, mention: Mention) -> Draft:
        """A pronoun that means no one; however often it stands in the text, it is one entry."""
        draft = self._nobody.get(word)
        if draft is None:
            draft = self._nobody[word] = self._added(Draft("unknown", [word]))
        self._mention(draft, mention.start, mention.end)
        return draft

    def _most_salient(
        self, pronoun: Mention, at: int, gender: Gender, number: str, possessive: bool = False
    ) -> Draft | None:
        """Who is nearest to mind at token `at` of those whom the pronoun fits."""
        barred = set() if possessive else self._of_the_clause(pronoun)
        fitting = []
        for draft in self._near.within(at - _REACH, at):
            if id(draft) in barred or not _fits(draft, gender, number):
                continue
            place = draft.last_before(at)
            if place is not None and at - place[0] <= _REACH:
                fitting.append(draft)
        return max(fitting, key=lambda draft: self._salience(draft, at), default=None)

    def _last_named(self, at: int, gender: Gender, number: str) -> Draft | None:
        """Im Gespräch mit *dem Richter* sagte dieser: the last one named, whatever the clause."""
        places = (
            (draft.last_before(at), draft)
            for draft in self._near.within(at - _REACH, at)
            if _fits(draft, gender, number)
        )
        near = [(place, draft) for place, draft in places if place and at - place[0] <= _REACH]
        return max(near, key=lambda one: one[0], default=(None, None))[1]

    def _of_the_clause(self, pronoun: Mention) -> set[int]:
        """Whom the pronoun's own clause names: „Über *Weber* sagte er“ is not by Weber."""
        found = set()
        near = bisect_left(self._mentions, pronoun.start - 12, key=lambda m: m.start)
        for mention in self._mentions[near:]:
            if mention.start > pronoun.start + 12:
                break
            draft = self._of_mention.get(id(mention))
            if draft is None or mention is pronoun:
                continue
            first, last = sorted((mention, pronoun), key=lambda m: m.start)
            if not _parts_clauses(self.doc[first.end : last.start]):
                found.add(id(draft))
        return found

    def _salience(self, draft: Draft, at: int) -> float:
        """How near to mind somebody is: the nearer the last mention and the fewer its objects."""
        nearest, prominence = draft.last_before(at) or (0, 0)
        value = float(prominence - (at - nearest))
        if draft.kind == "person":
            value += 25
        if draft.named:
            value += 15
        if 0 <= draft.spoke < at:
            value += 30 if at - draft.spoke <= _JUST_NOW else 10
        if at not in self._quoted and not 0 <= draft.outside < at:
            value -= 100  # only the quotation's own words name them
        return value

    def _last_together(self, at: int) -> list[Draft]:
        """The last people before token `at` that „und“ joins."""
        behind = bisect_right(self._together, at, key=lambda run: run[0])
        end, run = self._together[behind - 1] if behind else (at - _REACH - 1, [])
        return run if at <= end + _REACH else []

    def _body_of_the_sentence(self, mention: Mention) -> Draft | None:
        """Who says „man“: „*Im Ministerium* sagte man“."""
        start, end = mention.start, mention.end
        first, last = start - _REACH, end + _REACH
        while start > max(0, first) and self.doc[start - 1].text not in _SENTENCE_ENDS:
            start -= 1
        while end < min(len(self.doc), last) and self.doc[end].text not in _SENTENCE_ENDS:
            end += 1
        behind = bisect_right(self._mentions, start, key=lambda m: m.start)
        beyond = bisect_left(self._mentions, end, key=lambda m: m.start)
        for other in self._mentions[behind:beyond]:
            if other.kind not in _INSTITUTIONS:
                continue
            if self.doc[other.start - 1].lower_ in _WITHIN:
                return self._named_or_new(other)
        return None

    def _possessive(self, mention: Mention) -> Draft | None:
        """Whom „*seinen* Angaben zufolge“ means."""
        opening = self.doc[mention.start].lower_
        for stem, (gender, number) in _POSSESSIVES.items():
            if opening.startswith(stem):
                who = [(gender, number)] if gender else [("f", "sg"), ("", "pl")]
                fitting = [
                    self._most_salient(mention, mention.start, g, n, possessive=True)  # type: ignore[arg-type]
                    for g, n in who
                ]
                found = [draft for draft in fitting if draft is not None]
                if not found:
                    return None
                best = max(found, key=lambda draft: self._salience(draft, mention.start))
                self._mention(best, mention.start, mention.start + 1)
                return best
        return None

    def _genitive_before(self, mention: Mention) -> Draft | None:
        """Whom „*Celebis* Angaben“ are by."""
        opening = mention.nouns[0]
        if len(mention.nouns) < 2 or opening.text[-1] not in "sxz’'":
            return None
        named = self._within.get(id(mention), [])
        fitting = [draft for draft in named if draft.kind in SPEAKING]
        starts = [draft for draft in fitting if opening.i in draft.starts]
        return starts[0] if starts else None

    # --- names -------------------------------------------------------------------------------

    def _plain_name(self, name: tuple[int, int]) -> str:
        """The name without titles and without the genitive's -s: „Trumps“ is Trump."""
        tokens = list(self.doc[name[0] : name[1]])
        while len(tokens) > 1 and (tokens[0].text in name_titles() or tokens[0].text == "namens"):
            tokens = tokens[1:]
        last = tokens[-1]
        words = [token.text for token in tokens[:-1]]
        if words and tokens[0].tag_ == "ADJA" and words[0].endswith("en"):
            words[0] = _strong_name(words[0], last)
        return " ".join([*words, self._nominative(last)])

    def _nominative(self, token: Word) -> str:
        text = token.text
        if text.endswith(_GENITIVE_ENDINGS):
            return text.rstrip("'’")
        if not text.endswith("s") or len(text) < 4:
            return text
        bare = text[:-1]
        following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        before_noun = following is not None and following.pos_ in ("NOUN", "ADJ", "PROPN")
        if bare in self._names or (metonym(bare) is not None and metonym(text) is None):
            return bare
        if "Gen" in token.morph.get("Case", []) and not text.endswith("ss") and before_noun:
            return bare
        return text

    def _phrase(self, mention: Mention) -> str:
        """The phrase as a name: without its article, its own words in the nominative."""
        start = mention.start
        while start < mention.end - 1 and self.doc[start].lower_ in _ARTICLES:
            start += 1
        noun = next((n for n in mention.nouns if _is_known(n)), mention.head_noun)
        words = ""
        ends = mention.end
        if mention.kind in _INSTITUTIONS:
            ends = next((t.i for t in self.doc[noun.i : ends] if t.lower_ in _PLACES), ends)
        for token in self.doc[start:ends]:
            if token.i == noun.i:
                words += self._base_form(token, mention)
            elif token.i < noun.i and mention.number != "pl" and mention.kind in SPEAKING:
                words += _strong(token, mention.gender)
            else:
                words += token.text
            words += token.whitespace_
        opening = self.doc[start]
        if opening.i < noun.i and opening.pos_ in ("DET", "NUM") and not opening.ent_type_:
            words = words[:1].lower() + words[1:]  # „Viele Händler“ at a sentence's start
        return words.strip()

    def _base_form(self, token: Word, mention: Mention) -> str:
        """The noun in the nominative: „Augenzeuge“ of „einem Augenzeugen“."""
        text = token.text
        place = metonym(text)
        if place is not None:
            return place.name
        role = person_noun(text)
        if role is not None and mention.kind == "person":
            article = self.doc[mention.start].lower_
            if mention.number == "sg" or article in _INDEFINITE or article in ("der", "dem", "des"):
                name = descriptions.office_name(role, mention.gender)
                return name if name[:2] == text[:2] else text
        if text.endswith("s") and len(text) > 3:
            genitive = self.doc[mention.start].lower_ in _GENITIVE_ARTICLES
            for bare in (text[:-2] if text.endswith("es") else "", text[:-1]):
                if genitive and bare and group_noun(bare) is not None:
                    return bare
        return text


_LAST_NAMED = frozenset(("dieser", "diese", "letzterer", "letztere"))
_NOBODY = descriptions.word_list("nobody") | {"ich", "wir", "viele", "alle"}


def _parts_clauses(words: Stretch) -> bool:
    """Whether one clause ends among the words: „*kam, und* er“, but not „*und Ott sagte* er“."""
    verb = False
    for word in words:
        if word.lower_ in _CLAUSE_ENDS or word.is_quote or word.is_space:
            return True
        if verb and word.lower_ in ("und", "oder"):
            return True
        verb = verb or syntax.is_verb(word)
    return False


def _is_listed(mention: Mention, name: str) -> bool:
    """Whether a body counts though it does not speak: no mere place, nothing unknown.

    Nor do words in quotation marks without „die Zeitung“ before them: „eine „Frechheit““.
    """
    if mention.marked and mention.name is not None:
        before = mention.doc[mention.start : mention.name[0]]
        if not any(_is_known(token) for token in before):
            return False
    if mention.kind == "government":
        words = name.split()
        return metonym(name) is not None or any(group_noun(word) is not None for word in words)
    return mention.kind != "unknown"


def _is_known(token: Word) -> bool:
    return person_noun(token.text) is not None or group_noun(token.text) is not None


def _is_second_mention(name: str, draft: Draft) -> bool:
    """Whether a name only takes up the last noun of another: „Ministerium“ is no alias."""
    if " " in draft.name and not short_forms.is_bare(name):
        return False  # „Umwelthilfe“ for „Deutsche Umwelthilfe“
    return short_forms.shortens(name, draft.name)


def _takes_up(noun: str, mention: Mention, draft: Draft) -> bool:
    """Whether „die Händler“ takes up „viele Händler“, „das Amt“ the Landesamt."""
    if mention.kind == draft.kind == "group" and noun in draft.name.split()[1:]:
        return True
    return mention.number != "pl" and short_forms.shortens(noun, draft.name)


def _strong_name(adjective: str, noun: Word) -> str:
    """„Deutsche“ of „der Deutschen Bank“, as the name begins without its article."""
    group = group_noun(noun.text)
    ending = _STRONG_ENDINGS.get(group.gender) if group is not None else None
    bare = descriptions.bare_adjective(adjective)
    return bare + ending if ending is not None and bare != adjective else adjective


def _strong(token: Word, gender: Gender) -> str:
    """An adjective as it stands without an article: „russischer“ of „der russische“."""
    ending = _STRONG_ENDINGS.get(gender)
    bare = descriptions.bare_adjective(token.text)
    if ending is None or token.pos_ != "ADJ" or bare == token.text or token.text.istitle():
        return token.text
    return bare + ending


def _agree(one: Gender, other: Gender) -> bool:
    return not one or not other or one == other


def _parts(name: str) -> tuple[list[str], str]:
    """Given names and last name, which may begin with „von der“."""
    words = name.split()
    first = next((k for k, w in enumerate(words) if k and w in name_particles()), len(words) - 1)
    return words[:first], words[-1]


def _same_last_name(one: str, other: str) -> bool:
    """Whether two names share the last name and no first name keeps them apart."""
    given, last = _parts(one)
    known, known_last = _parts(other)
    if last != known_last:
        return False
    if not given or not known or given[0] in name_particles() or known[0] in name_particles():
        return True
    if set(given) <= set(known) or set(known) <= set(given) or given[0] == known[0]:
        return True
    initials = (given[0], known[0])
    return any(n.endswith(".") for n in initials) and given[0][0] == known[0][0]


def _same_first_name(one: str, other: str) -> bool:
    """Whether one name is the other's first: „Xi“ for „Xi Jinping“, „Jana“ for „Jana Brandt“."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return len(shorter) == 1 and shorter[0] == longer[0]


def _speaks_for_others(draft: Draft) -> bool:
    """Whether it is a spokesman, whose age nobody tells."""
    return any(role.head == "Sprecher" for role in draft.description.roles)


def _is_same_spokesman(said: Description, draft: Draft) -> bool:
    """Whether „ein Sprecher der Polizei“ is who was called so before."""
    if draft.named or not said.roles or said.roles[0].head != "Sprecher":
        return False
    return _shares_body(said, draft)


def _shares_body(said: Description, draft: Draft) -> bool:
    """Whether both work for one body: „Sprecher der Polizei“, „Polizeisprecher“."""
    known = draft.description.bodies
    return any(descriptions.same_body(one, other) for one in said.bodies for other in known)


def _prominence(mention: Mention) -> int:
    """How much the clause is about the mention: subjects are, what follows „mit“ is not."""
    before = mention.doc[mention.start - 1] if mention.start else None
    if before is not None and before.lower_ == "als" and mention.name is None:
        return _PREDICATE  # *als erster Mensch* betrat er den Mond
    if any(syntax.is_subject(noun) for noun in mention.nouns):
        return _PROMINENT
    return _OBLIQUE if mention.preposition else 0


def _fits(draft: Draft, gender: Gender, number: str) -> bool:
    if draft.kind in ("unknown", "source"):
        return False
    if number == "pl":
        return draft.number == "pl" or draft.kind == "group"
    if draft.number == "pl":
        return False
    if draft.kind == "person":
        return _agree(draft.gender, gender)
    return gender in ("m", "f") and draft.gender == gender  # „sie“ for „die Behörde“
