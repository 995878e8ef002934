"""Whether turns are an interview's, and who asks and who answers.

The layout proposes turns; the words of all of them together say whether somebody is asked and
answers: „Herr Kern, wann haben *Sie* …?“, „*Ich* …“.  Who speaks is whom the label names; without
a label, whom the introduction presents, and who asked „sprach mit“ him.
"""

import math
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.asked import title_of_address
from quotex.attribution.evidence import Candidate, Decision, probability, speaks, takes_turns
from quotex.lexicon import first_name_gender, group_noun, name_titles, person_noun
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import is_subject
from quotex.narration import tokens_of
from quotex.scene import Claim, Reading, Scene
from quotex.sections.interview import Turn
from quotex.sections.interview.words import addressing, answering, credit_words, words_of

_ASKED = 1 / 3  # of the questions, that end in „?“
_TWICE = 2
_MANY = 6  # turns
_NAMED = 0.5  # a candidate's probability from which somebody is presented
_VERBS = 1 / 3  # of the turns, that have a finite verb


def is_interview(scene: Scene, threshold: float) -> bool:
    """Whether what looks like an interview is one, as probable as `threshold` at least."""
    return scene.interview is None or probability(Talk(scene).evidence) >= threshold


class Talk:
    """An interview with what speaks for and against it, and who may ask and answer in it."""

    def __init__(self, scene: Scene) -> None:
        """Read what the turns of `scene` say together."""
        assert scene.interview is not None
        self.scene = scene
        self.turns = scene.interview.turns
        self._texts = [self._text(turn) for turn in self.turns]
        self._around = [r for r in scene.readings if scene.turn_of(r.sentence) is None]
        self._told = [m for r in self._around if r.sentence.inside is None for m in r.mentions]
        self._addressed = list(self._spoken_to())
        self._labels_before = list(self._labels_of_sides())
        self._asks = self._ranked(True)
        self._answers = self._ranked(False)
        self.evidence = list(self._evidence())

    def decide(self, claim: Claim) -> Decision:
        """One of the turns, with who may utter it."""
        assert claim.turn is not None
        candidates = self._speakers(claim.turn)
        return Decision(claim, [*self.evidence], None, candidates[:1], candidates[1:])

    def _text(self, turn: Turn) -> str:
        """What the turn says without what it quotes: „*Ich* baue“, sagt Kern."""
        return "\n".join(self._unquoted(start, end) for start, end in turn.parts)

    def _unquoted(self, start: int, end: int) -> str:
        text = self.scene.words.text
        quoted = [one for one in self.scene.passages if start < one.start and one.end <= end]
        places = [start, *(at for one in quoted for at in (one.start, one.end)), end]
        return " ".join(text[a:b] for a, b in zip(places[::2], places[1::2], strict=True))

    # --- is it one? --------------------------------------------------------------------------

    def _evidence(self) -> Iterator[Evidence]:
        assert self.scene.interview is not None
        yield takes_turns("a turn of an interview")
        if self.scene.interview.labelled:
            yield takes_turns("labels take turns")
        else:
            yield takes_turns("questions and answers take turns")
            if len(self.turns) < _MANY and not self.scene.labels:
                yield takes_turns("are two questions")
        yield from self._of_labels()
        said = list(self._of_words())
        yield from said or [takes_turns("nobody asks or says „ich“")]
        if self._addressed:
            yield takes_turns("somebody is addressed by name", self._addressed[0].text)
        unlabelled = not any(
            number in self.scene.labels for number, turn in enumerate(self.turns) if not turn.asks
        )
        named = any(candidate.probability >= _NAMED for candidate in self._answers)
        if unlabelled and not named:
            yield takes_turns("nobody is presented who answers")
        verbs = sum(map(self._has_verb, self.turns))
        if verbs < _VERBS * len(self.turns):
            yield takes_turns("has hardly a verb")

    def _of_labels(self) -> Iterator[Evidence]:
        labels = self.scene.labels.values()
        known = next((label for label in labels if _names_somebody(label)), None)
        if known is not None:
            yield takes_turns("a label names somebody", known.text)
        things = [
            self.scene.labels[number]
            for number, turn in enumerate(self.turns)
            if number in self.scene.labels and not turn.asks
        ]
        thing = next((label for label in things if _is_thing(label)), None)
        if thing is not None:
            yield takes_turns("a label is a thing", thing.text)

    def _of_words(self) -> Iterator[Evidence]:
        """Who says „ich“ and „Sie“, and whether one side asks."""
        asked = [text for text, turn in zip(self._texts, self.turns, strict=True) if turn.asks]
        answered = [t for t, turn in zip(self._texts, self.turns, strict=True) if not turn.asks]
        marks = sum("?" in text for text in asked)
        if marks >= max(_TWICE, math.ceil(_ASKED * len(asked))):
            yield takes_turns("one side asks")
        says_you, says_i = _counts(asked)
        hears_you, replies_i = _counts(answered)
        if not asked:
            if replies_i >= _TWICE:
                yield takes_turns("„ich“ is said")
        elif says_i > replies_i:
            yield takes_turns("who asks says „ich“")
        elif says_you and replies_i and says_you >= hears_you:
            yield takes_turns("„Sie“ is asked, „ich“ answers")
        elif replies_i + says_i >= _TWICE:
            yield takes_turns("„ich“ is said")
        elif says_you > hears_you and says_you >= _TWICE:
            yield takes_turns("„Sie“ is asked")

    def _has_verb(self, turn: Turn) -> bool:
        words = (word for part in turn.parts for word in tokens_of(self.scene.words, *part))
        return any(syntax.is_verb(word) for word in words)

    # --- who speaks? -------------------------------------------------------------------------

    def _speakers(self, number: int) -> list[Candidate]:
        """Who may utter the turn, the likeliest first."""
        turn = self.turns[number]
        label = self.scene.labels.get(number)
        if label is not None:
            evidence = [speaks("a possible speaker"), speaks("labels the turn", label.text)]
            return [Candidate(label, evidence)]
        if turn.label is None:
            same = self._labels_before[number]
            if same is not None:
                return [
                    Candidate(
                        same, [speaks("a possible speaker"), speaks("labels its side before")]
                    )
                ]
        return self._asks if turn.asks else self._answers

    def _labels_of_sides(self) -> Iterator[Mention | None]:
        """The last label of its side before each turn."""
        last: dict[bool, Mention] = {}
        for number, turn in enumerate(self.turns):
            yield last.get(turn.asks)
            if number in self.scene.labels:
                last[turn.asks] = self.scene.labels[number]

    def _ranked(self, asks: bool) -> list[Candidate]:
        """Who is presented as the one who asks, or answers; the likeliest first."""
        found = list(self._askers() if asks else self._guests())
        found.sort(key=lambda one: (-one.probability, one.mention.start))
        return found

    def _askers(self) -> Iterator[Candidate]:
        """Whom the text names as the one who asks: „Mit ihm sprach *Ada Kern*.“"""
        addressed = {_last_name(mention) for mention in self._addressed}
        for mention in self.scene.credited:
            yield Candidate(mention, [speaks("a possible speaker"), speaks("asks the questions")])
        for reading in self._around:
            for mention in reading.mentions:
                why = _asks(reading, mention)
                if why and not (mention.name and _last_name(mention) in addressed):
                    owner = mention.attribute if why == "of whom the questions are" else mention
                    if owner is not None:
                        yield Candidate(owner, [speaks("a possible speaker"), speaks(why)])

    def _guests(self) -> Iterator[Candidate]:
        """Whom the text presents before the first turn, and who is addressed by name."""
        asking = {candidate.mention for candidate in self._asks}
        first = self.turns[0].start
        last_names = {_last_name(mention) for mention in self._addressed}
        known: set[str] = set()
        for mention in self._told:
            if mention.kind != "person" or mention.name is None or mention.number == "pl":
                continue
            start = mention.doc[mention.start].idx
            if start >= first or _last_name(mention) in known:
                continue
            evidence = [speaks("a possible speaker"), speaks("can speak", mention.kind)]
            if mention.name[1] - mention.name[0] > 1:
                evidence.append(speaks("is presented before the interview"))
            if _last_name(mention) in last_names:
                evidence.append(speaks("is addressed in the interview"))
            if self._in_headline(_last_name(mention)):
                evidence.append(speaks("is in the headline"))
            if mention in asking:
                evidence.append(speaks("asks, does not answer"))
            if mention.name[1] - mention.name[0] > 1:
                known.add(_last_name(mention))
            yield Candidate(mention, evidence)
        told = {_last_name(m) for m in self._told if m.kind == "person" and m.name is not None}
        for mention in self._addressed:
            if _last_name(mention) not in told:
                evidence = [speaks("a possible speaker"), speaks("is addressed in the interview")]
                yield Candidate(mention, evidence)

    def _in_headline(self, name: str) -> bool:
        headlines = (part.heading or "" for part in self.scene.sections if part.kind == "headline")
        return any(name in headline for headline in headlines)

    def _spoken_to(self) -> Iterator[Mention]:
        """Who is addressed in the questions: „*Frau Kern*, wann …?“"""
        for mention in self.scene.mentions:
            title = title_of_address(mention)
            number = self.scene.turn_at(title.idx) if title is not None else None
            if title is None or number is None or not self.turns[number].asks:
                continue
            if title.idx == self.turns[number].start or mention.doc[title.i - 1].is_punct:
                yield mention


def _counts(texts: Sequence[str]) -> tuple[int, int]:
    """In how many texts „Sie“ is said, and in how many „ich“."""
    return sum(addressing(one) > 0 for one in texts), sum(answering(one) > 0 for one in texts)


def _last_name(mention: Mention) -> str:
    return mention.doc[mention.name[1] - 1].text if mention.name is not None else ""


def _names_somebody(label: Mention) -> bool:
    """Whether the label is known as a name: by the text, a first name, a title, an office."""
    first = label.doc[label.start].text
    return (
        bool(label.full_name or label.offices)
        or (label.end - label.start > 1 and first_name_gender(first) is not None)
        or first in name_titles()
    )


def _is_thing(label: Mention) -> bool:
    """Whether the label is a noun and no name: „Behauptung: …“, „Beruf: …“."""
    if _names_somebody(label) or group_noun(label.head.text) or person_noun(label.head.text):
        return False
    noun = label.head.tag_ == "NN" or label.head.pos_ == "NOUN"
    return noun and not label.head.text.isupper() and not label.head.ent_type_


def _asks(reading: Reading, mention: Mention) -> str:
    """How the sentence says that it is who asks; nothing if it does not."""
    noun = mention.head_noun.lower_
    if noun in credit_words("nouns"):
        owner = mention.attribute
        if owner is None or owner.preposition not in ("", "von", "vom"):
            return ""
        return "of whom the questions are" if owner.kind in SPEAKING else ""
    named = mention.name is not None and mention.kind in ("person", "organisation", "unknown")
    if not named and not _is_media(mention):
        return ""
    if mention.preposition == "mit" and mention.kind != "person" and mention.start > 1:
        before = mention.doc[mention.start - 2].lower_
        return "is whom the talk is with" if before in credit_words("nouns") else ""
    if _is_staff(mention):
        return "works for a paper"
    words = {word.lower_ for word in reading.sentence.words}
    if not is_subject(mention) or not words & credit_words("verbs"):
        return ""
    others = (m for m in reading.mentions if m is not mention and m.kind == "person")
    asks = bool(words & credit_words("nouns")) or any(m.number != "pl" for m in others)
    return "asks the questions" if asks else ""


def _is_media(mention: Mention) -> bool:
    """Whether it is a paper or a station: „unsere Zeitung“."""
    group = group_noun(mention.head_noun.text)
    return group is not None and group.media


def _is_staff(mention: Mention) -> bool:
    """Whether a person is called one who works for a paper: „unser Mitarbeiter Ada Kern“."""
    staff = tuple(words_of("staff"))
    offices = (mention.doc[start].lower_ for start, _ in mention.offices)
    return mention.kind == "person" and any(office.endswith(staff) for office in offices)
