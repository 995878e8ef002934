"""Who has the word from one sentence to the next."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from quotex.attribution.asked import asked_in_marks, asked_without_marks
from quotex.attribution.clauses import (
    is_alone,
    is_finite,
    is_infinitive,
    is_reporting,
    is_subjunctive,
)
from quotex.attribution.evidence import EVEN, Candidate, Decision
from quotex.attribution.moods import asks, is_hypothetical, is_needless, main_verb
from quotex.attribution.negation import denial, is_negated
from quotex.attribution.owners import is_owned
from quotex.attribution.speakers import best_speaker, somebody
from quotex.attribution.subjects import (
    acting_in,
    called_on,
    concerned_in,
    is_short_question,
    listens,
)
from quotex.attribution.written import (
    text_in,
)
from quotex.cues import FoundCue
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.pronouns import is_addressed
from quotex.narration import Sentence
from quotex.scene import Reading

_ASKING = "ask"  # a group of cues: fragte
_WITHHOLDING = "withhold"  # a group of cues: schwieg, verheimlichte
_NO_WORDS = "nothing"  # what a verb may take that says something by itself: Kern winkt ab.


@dataclass(slots=True)
class Floor:
    """Who had the word in the sentences before, and whom they asked something, without marks.

    `called`: whom a question without a verb passes it to: Und *Ott*?  `text`: what the sentence
    before names that words may stand in: einen *Brief*.  `other`: who had it before whoever has it
    now, and may answer.
    """

    speaker: Candidate | None = None
    cue: FoundCue | None = None
    by_quote: bool = False
    subject: Mention | None = None
    asked: Mention | None = None
    called: Mention | None = None
    text: Mention | None = None
    other: Mention | None = None

    @property
    def whose(self) -> Mention | None:
        """Who has it, or whom the sentence before was about."""
        return self.speaker.mention if self.speaker is not None else self.subject

    def after(self, reading: Reading, here: Sequence[Decision], threshold: float) -> "Floor":
        """Who has it after one more sentence, and which text that one has named."""
        floor = self._after(reading, here, threshold)
        passed_on = self._may_answer() and floor.whose is not self.whose
        other = self.whose if passed_on else self.other
        asked = floor.asked
        if here and here[-1].calls is not None:
            other = here[-1].calls  # „Das war ich, *Frau Kern*“, sagte er. „Ja.“ – „Sie?“
        if floor.by_quote:  # „Kommt er?“, fragte Kern zurück. „Ja.“
            asked = asked_in_marks(here, reading, other if self.by_quote else None)
        called = floor.called if floor is not self else None
        text = text_in(reading)
        whose = floor.speaker, floor.cue, floor.by_quote, floor.subject
        return Floor(*whose, asked, called, text, other)

    def _after(self, reading: Reading, here: Sequence[Decision], threshold: float) -> "Floor":
        spoken = [one for one in here if one.probability >= threshold and one.speakers]
        if spoken and not is_inner(spoken[-1].cue):
            return Floor(spoken[-1].speakers[0], spoken[-1].cue, True)
        for cue in () if asks(reading.sentence) else reversed(reading.cues):
            if cue.kind == "noun" or is_inner(cue) or not speaks_up(cue):
                continue
            if cue.source is not None and is_owned(cue.source):
                continue  # Der Sender berichtet in *seiner* Nachricht: the sender has the floor
            speaker = somebody(cue, reading)
            if speaker is not None and is_addressed(speaker.mention.head):
                continue  # Denken *Sie* ans Aufhören? „Nie.“
            if speaker is not None and speaker.probability >= threshold:
                if is_negated(cue, denial(cue)):
                    return Floor(subject=speaker.mention)  # Die Galerie äußert sich *nicht*.
                asked = asked_without_marks(cue, speaker.mention, reading, self.whose)
                return Floor(speaker, cue, asked=asked)
        if spoken:  # sie habe gelacht, bis er „Na ja“ *gesagt habe*: who tells so goes on
            one = spoken[-1]
            return self if self.whose is not None else Floor(one.speakers[0], one.cue, True)
        sentence = reading.sentence
        if is_short_question(sentence):
            called = called_on(reading)
            if called is not None:
                return dataclasses.replace(self, asked=None, called=called)
            if self.speaker is not None:
                return self
        acting = acting_in(reading) or self._reacting(reading) or concerned_in(reading)
        if asks(sentence):
            empty = self.speaker is None and self.subject is None
            named = acting is not None and acting.kind == "person" and not acting.pronoun
            many = acting is not None and acting.number == "pl"
            return Floor(subject=acting) if empty and named and not many else self
        if acting is not None and (
            self._is_passing(acting, sentence) or self._is_unanswered(reading)
        ):
            return self
        told = acting is None or not _would(sentence)
        if (told and is_reporting(sentence)) or (self.speaker is not None and is_alone(sentence)):
            return self
        if acting is None and self.subject is not None and not sentence.opens_paragraph:
            return self  # Kern war da. *Pause.* „…“
        return Floor(subject=acting)

    def _reacting(self, reading: Reading) -> Mention | None:
        """Who is a person by what they do: *Die Geschmähte* winkt ab. „Unsinn.“"""
        for cue in reading.cues:
            speaker = best_speaker(cue, reading) if _NO_WORDS in cue.sure else None
            if speaker is not None and speaker.probability >= EVEN:
                return speaker.mention if speaker.mention.definite else None
        return None

    def _is_passing(self, acting: Mention, sentence: Sentence) -> bool:
        """Whether a body is told of between a person's words: …, sagte Kern. *Die Stadt wächst.*"""
        if acting.kind == "person" or acting.pronoun or sentence.opens_paragraph:
            return False
        return self.speaker is not None and self.speaker.mention.kind == "person"

    def _is_unanswered(self, reading: Reading) -> bool:
        """Whether another one only keeps silent or listens: …, sagte Kern. *Ott schwieg.*

        Who was asked may find words yet: …, fragte Kern. *Ott schwieg.* „Nein.“
        """
        asks = self.asked is not None or (self.cue is not None and self.cue.act == _ASKING)
        withholds = any(cue.act == _WITHHOLDING and not cue.strong for cue in reading.cues)
        withholds = withholds or listens(reading.sentence)
        return withholds and self.speaker is not None and not asks

    def _may_answer(self) -> bool:
        whose = self.whose
        return whose is not None and (whose.kind in SPEAKING or bool(whose.pronoun))


def is_inner(cue: FoundCue | None) -> bool:
    """Whether its own clause is reported: Ein Heim *habe gefragt*, ob er „fit“ sei, sagt Ott.

    Or: Sie *habe* jemanden *schreien* gehört.
    """
    if cue is None or cue.kind != "verb":
        return False
    if not is_infinitive(cue.finite):
        return is_subjunctive(cue.finite)
    verb = main_verb(cue.sentence)
    return verb is not None and is_subjunctive(verb) and not is_needless(verb)


def speaks_up(cue: FoundCue) -> bool:
    """Whether it is one of speech, or a report stands before it: Das sei schön, *findet* Kern."""
    if cue.strong:
        return True
    first = next((word for word in cue.sentence.words if is_finite(word)), None)
    return first is not None and is_subjunctive(first) and not is_hypothetical(first)


def _would(sentence: Sentence) -> bool:
    """Whether its Konjunktiv is the narrator's: Ott *könnte* sich das vorstellen."""
    verb = main_verb(sentence)
    return verb is not None and is_needless(verb)
