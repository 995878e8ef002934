"""Who utters a passage that its own sentence has no speaker for, told by what stands around it.

A headline quotes whom the lead presents; a quote in a sentence of its own goes on with who spoke
before the narrator's sentence, or is of whom the next sentence is about.
"""

from collections.abc import Iterator, Sequence

import regex

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.behind import is_taken_up
from quotex.attribution.clauses import is_alone
from quotex.attribution.evidence import Candidate, Decision, speaks, uttered
from quotex.attribution.floor import is_inner, speaks_up
from quotex.attribution.moods import asks
from quotex.attribution.negation import denial, is_negated
from quotex.attribution.owners import is_owned
from quotex.attribution.speakers import somebody
from quotex.attribution.subjects import acting_in, is_heard_by, is_spoken_of
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_colon, is_dash, is_stop
from quotex.scene import Reading, Scene

_COPULAS = function_words("copulas")
_INDEFINITE = function_words("indefinite_nominative")
_VIEW = function_words("view")
_BACK = 3  # sentences over which somebody goes on speaking
_LEAD = 6  # sentences behind a headline
_ANSWER = 2  # words of an answer at most
_LONGEST_SIGNATURE = 15  # words
_SAYING = 3  # words at least that are known again
_MOST = 0.5  # of the quotes in the text, that are his whom the headline quotes
_WORD = regex.compile(r"[\p{L}\p{N}]++")


def find_speakers(scene: Scene, decisions: Sequence[Decision], threshold: float) -> None:
    """Add who may utter a passage apart from its sentence's cues; the likeliest speaks.

    `decisions`: on all passages, in the order of the text, with the speakers found so far.
    """
    around = _Around(scene, decisions, threshold)
    for decision in decisions:
        if around.in_talk(decision):
            continue
        if around.is_said_below(decision):
            decision.evidence.append(uttered("is said in the text, too"))
        if around.stands_apart(decision):
            decision.evidence.append(uttered("stands apart in the headline"))
        if decision.probability < threshold:
            continue
        others = list(around.candidates(decision))
        pool = sorted([*decision.speakers, *others], key=lambda one: -one.probability)
        decision.speakers, decision.rivals = pool[:1], [*pool[1:], *decision.rivals]


class _Around:
    """The article's sentences in order, with what was decided in each."""

    def __init__(self, scene: Scene, decisions: Sequence[Decision], threshold: float) -> None:
        """Note where each decision stands."""
        self.scene = scene
        self.threshold = threshold
        self.readings = [one for one in scene.readings if one.sentence.inside is None]
        self.places = {reading: place for place, reading in enumerate(self.readings)}
        self.decisions = [one for one in decisions if one.probability >= threshold]
        self.of_reading: dict[Reading, list[Decision]] = {}
        for decision in self.decisions:
            self.of_reading.setdefault(decision.claim.reading, []).append(decision)

    def in_talk(self, decision: Decision) -> bool:
        """Whether it stands in an interview's turn, or in another passage."""
        inside = decision.claim.reading not in self.places
        return inside or self.scene.turn_of(decision.sentence) is not None

    def candidates(self, decision: Decision) -> Iterator[Candidate]:
        """Who may utter it, of those that its sentence does not name as speaking."""
        place = self.places[decision.claim.reading]
        if self.scene.in_heading(decision.claim.reading.sentence) or self._opens_text(place):
            signed = list(self._signature(decision, place)) if is_alone(decision.sentence) else []
            yield from signed or self._of_headline(decision, place)
            return
        if decision.cue is not None:
            if not self._is_named(decision) and any(map(is_owned, decision.claim.reading.mentions)):
                yield from self._owners(place)
            return
        if not is_alone(decision.sentence):
            return
        yield from self._signature(decision, place)
        if not self._is_named(decision):
            yield from self._before(decision, place)
        elif not decision.sentence.opens_paragraph:
            return
        yield from self._behind(decision, place)

    def _opens_text(self, place: int) -> bool:
        """Whether a quote is all of the first paragraph, as if it were the headline."""
        if place or len(self.readings) < 2 or not is_alone(self.readings[0].sentence):
            return False
        return self.readings[1].sentence.paragraph > self.readings[0].sentence.last_paragraph

    def stands_apart(self, decision: Decision) -> bool:
        """Whether a headline is the passage and words that a colon or a dash parts from it."""
        sentence = decision.sentence
        if not self.scene.in_heading(decision.claim.reading.sentence):
            return False
        at = sentence.index(decision.passage)
        beside = [*sentence.items[max(0, at - 1) : at], *sentence.items[at + 1 : at + 2]]
        outer = at == 0 or at == len(sentence.items) - 1
        parted = all(is_dash(item) or is_colon(item) for item in beside)
        return outer and parted and len(_words(decision.passage.text)) >= _SAYING

    def _is_named(self, decision: Decision) -> bool:
        """Whether somebody was found who utters it."""
        return any(one.probability >= self.threshold for one in decision.speakers)

    # --- in the text -------------------------------------------------------------------------

    def _near(self, place: int, step: int, most: int) -> Iterator[Reading]:
        """The sentences before or behind one, in its paragraph; the nearest first."""
        sentence = self.readings[place].sentence
        paragraph = sentence.paragraph if step < 0 else sentence.last_paragraph
        for k in range(1, most + 1):
            other = place + k * step
            if not 0 <= other < len(self.readings):
                return
            reading = self.readings[other]
            ends = reading.sentence.last_paragraph if step < 0 else reading.sentence.paragraph
            if ends != paragraph:
                return
            yield reading

    def _said_before(self, place: int) -> Iterator[Reading]:
        """Those before it; behind what the reporter asks, those of the paragraph before, too."""
        before = [*self._near(place, -1, _BACK)]
        yield from before
        last = place - len(before) - 1
        if len(before) == 1 and asks(before[0].sentence) and last >= 0:
            yield self.readings[last]
            yield from self._near(last, -1, _BACK - 2)

    def _signature(self, decision: Decision, place: int) -> Iterator[Candidate]:
        """„Das Dach war dicht.“ / *Renate Fink, Anwohnerin*; or the name is in the line above.

        In a row of such quotes, the line above the first one says which of both it is.
        """
        first = place
        while (
            first > 1 and self._name_in(first - 1) and is_alone(self.readings[first - 2].sentence)
        ):
            first -= 2
        mention = self._name_in(place - 1 if self._name_in(first - 1) else place + 1)
        if mention is not None:
            decision.evidence.append(uttered("is signed", mention.text))
            yield _candidate(mention, "signs the quotation")

    def _name_in(self, place: int) -> Mention | None:
        """Whom a line of its own names: „– *Renate Fink*, Anwohnerin“, „(*Ruth Imhof*, Rätin)“."""
        if not 0 <= place < len(self.readings):
            return None
        reading = self.readings[place]
        words = reading.sentence.words
        if reading.sentence.passages or not words or len(words) > _LONGEST_SIGNATURE:
            return None
        if is_stop(words[-1]) or any(syntax.is_verb(word) for word in words):
            return None
        start = next((word.i for word in words if not word.is_punct), -1)
        named = (m for m in reading.mentions if m.start == start and _is_one_person(m))
        return next((m for m in named if m.name is not None and m.name[1] - m.name[0] > 1), None)

    def _before(self, decision: Decision, place: int) -> Iterator[Candidate]:
        """„Wir pumpen“, sagte Kern. *Dann kam das Wasser wieder.* „Da half nichts mehr.“"""
        words = decision.sentence.within(decision.passage)
        for k, reading in enumerate(self._said_before(place)):
            spoken = self._speaking(reading)
            if spoken is not None:
                if k:
                    yield _candidate(spoken.mention, "spoke before the narrator")
                return
            view = _view(reading)
            if view is not None and not k:
                yield _candidate(view, "whose view the sentence before is")
            acting = _acting(reading)
            told_of = acting is not None and not k and is_spoken_of(acting, words)
            if acting is not None and not told_of and not asks(reading.sentence):
                return

    def _owners(self, place: int) -> Iterator[Candidate]:
        """*Die Kämmerin* hat Folien dabei. Ihre Botschaft: „…“"""
        for reading in self._near(place, -1, 1):
            spoken = self._speaking(reading)
            mention = spoken.mention if spoken is not None else _acting(reading)
            if mention is not None:
                yield _candidate(mention, "subject of the sentence before")

    def _speaking(self, reading: Reading) -> Candidate | None:
        """Who utters something in the sentence, in marks or not."""
        for one in reversed(self.of_reading.get(reading, ())):
            if self._is_named(one) and not is_inner(one.cue):
                return one.speakers[0]
        for cue in () if asks(reading.sentence) else reversed(reading.cues):
            if is_negated(cue, denial(cue)):
                continue
            if cue.kind != "noun" and not is_inner(cue) and speaks_up(cue):
                speaker = somebody(cue, reading)
                if speaker is not None and speaker.probability >= self.threshold:
                    return speaker
        return None

    def _behind(self, decision: Decision, place: int) -> Iterator[Candidate]:
        """„Jetzt ist es nass.“ *Harms, 56, bewirtschaftet 88 Hektar.*"""
        answers = len(_words(decision.passage.text)) <= _ANSWER
        last = decision.sentence.passages[-1] is decision.passage  # no „Ich?“ – „Ja.“
        if not last or not (decision.sentence.opens_paragraph or answers):
            return
        behind = [*self._near(place, 1, 1)]
        if answers and not behind and self._is_asked(place):
            behind = self.readings[place + 1 : place + 2]
        for reading in behind:
            mention = _acting(reading)
            person = mention is not None and mention.kind == "person" and mention.number != "pl"
            taken = is_taken_up(reading) or is_heard_by(reading.sentence)
            if not person or reading.sentence.passages or taken:
                continue
            if mention is not None:
                yield _candidate(mention, "subject of the sentence behind")

    def _is_asked(self, place: int) -> bool:
        """Whether the sentence before puts a question: Und? „Nie.“ / *Kern* steht auf."""
        words = self.readings[place - 1].sentence.words if place else []
        return bool(words) and words[-1].text == "?"

    # --- in a headline -----------------------------------------------------------------------

    def _of_headline(self, decision: Decision, place: int) -> Iterator[Candidate]:
        """Whom the headline quotes, of those that the text presents and quotes."""
        decision.speakers = [_topic(one) for one in decision.speakers]
        words = _words(decision.passage.text)
        heading = {word for item in decision.sentence.words for word in _words(item.text)}
        told = [one for one in self.decisions if self._is_told_later(one, place)]
        again = [one for one in told if _says_again(_words(one.passage.text), words)]
        for other in again[:1]:
            yield _candidate(other.speakers[0].mention, "says the same words in the text")
        for label in self._answering_with(words):
            yield _candidate(label, "says the same words in the text")
        voices = [_last_name(one.speakers[0].mention) for one in told]
        voices += [_last_name(one) for one in self._answering()]
        lead: dict[str, Mention] = {}
        for reading in self.readings[place + 1 : place + 1 + _LEAD]:
            for mention in reading.mentions:
                if _is_one_person(mention) and not self.scene.in_heading(reading.sentence):
                    lead.setdefault(_last_name(mention), mention)
        for k, (name, mention) in enumerate(lead.items()):
            more: list[Evidence] = []
            if k == 0:
                more.append(speaks("is presented first"))
            if name.casefold() in heading:
                more.append(speaks("is in the headline"))
            if voices.count(name) > _MOST * len(voices):
                more.append(speaks("utters most of the text"))
            yield _candidate(mention, "is presented in the lead").with_evidence(*more)

    def _answering(self) -> Iterator[Mention]:
        """Who answers in an interview, once for each answer with a label: *Kern:* Im Mai."""
        for number, turn in enumerate(self.scene.turns):
            if not turn.asks and number in self.scene.labels:
                yield self.scene.labels[number]

    def _answering_with(self, words: Sequence[str]) -> Iterator[Mention]:
        """Who says these words in an answer of an interview, where they stand without marks."""
        text = self.scene.words.text
        for number, turn in enumerate(self.scene.turns):
            said = (_words(text[start:end]) for start, end in turn.parts)
            labelled = not turn.asks and number in self.scene.labels
            if labelled and any(_says_again(one, words) for one in said):
                yield self.scene.labels[number]

    def is_said_below(self, decision: Decision) -> bool:
        """Whether a headline's words are uttered in the text."""
        reading = decision.claim.reading
        words = _words(decision.passage.text)
        if len(words) < _SAYING or not self.scene.in_heading(reading.sentence):
            return False
        told = (one for one in self.decisions if self._is_told_later(one, self.places[reading]))
        return any(_holds(_words(one.passage.text), words) for one in told)

    def _is_told_later(self, decision: Decision, place: int) -> bool:
        reading = decision.claim.reading
        later = self.places.get(reading, -1) > place
        return later and self._is_named(decision) and not self.scene.in_heading(reading.sentence)


def _topic(candidate: Candidate) -> Candidate:
    """A thing in a headline says nothing, nor *eine Kasse*: *Müllstreit im Gemeindebau*: „…“."""
    mention = candidate.mention
    any_body = mention.kind == "organisation" and mention.doc[mention.start].lower_ in _INDEFINITE
    if (mention.kind in SPEAKING and not any_body) or mention.pronoun:
        return candidate
    return candidate.with_evidence(speaks("is the headline's topic", candidate.mention.text))


def _candidate(mention: Mention, why: str) -> Candidate:
    evidence = [speaks("a possible speaker"), speaks(why)]
    if mention.kind in SPEAKING:
        evidence.append(speaks("can speak", mention.kind))
    return Candidate(mention, evidence)


def _acting(reading: Reading) -> Mention | None:
    """The person or body that the sentence is about, if it names any."""
    acting = acting_in(reading)
    return acting if acting is not None and not acting.pronoun else None


def _view(reading: Reading) -> Mention | None:
    """*Für Kern* ist das eine Katastrophe: whose view the sentence tells."""
    for mention in reading.mentions:
        if mention.preposition in _VIEW and mention.start - 1 == reading.sentence.first:
            behind = [word.lower_ for word in reading.sentence.words if word.i >= mention.end]
            if mention.kind in SPEAKING and behind and behind[0] in _COPULAS:
                return mention
    return None


def _is_one_person(mention: Mention) -> bool:
    return mention.kind == "person" and mention.name is not None and mention.number != "pl"


def _last_name(mention: Mention) -> str:
    return mention.doc[mention.name[1] - 1].text if mention.name is not None else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _says_again(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the words are the others, or hold them where they are more than a fragment."""
    return [*words] == [*others] or (len(others) >= _SAYING and _holds(words, others))


def _holds(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the other words stand in a row among the words."""
    many = len(others)
    return any([*words[k : k + many]] == [*others] for k in range(len(words) - many + 1))
