"""Who has the floor: speakers that go on from one sentence to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quotex.attribution.clauses import (
    is_finite,
    is_reporting,
    is_subject,
    is_subjunctive,
)
from quotex.attribution.evidence import Candidate, Decision, speaks, uttered
from quotex.attribution.speakers import best_speaker, is_owned
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.scene import Reading


@dataclass(slots=True)
class Floor:
    """Who had the word in the sentences before."""

    speakers: list[Candidate] = field(default_factory=list)
    cue: FoundCue | None = None
    by_quote: bool = False
    subject: Mention | None = None

    def after(self, reading: Reading, here: Sequence[Decision], threshold: float) -> "Floor":
        """Who has it after one more sentence."""
        spoken = [one for one in here if one.probability >= threshold and one.speakers]
        if spoken:
            return Floor(spoken[-1].speakers, spoken[-1].cue, True)
        for cue in reversed(reading.cues):
            if cue.kind == "noun" or not cue.strong or is_subjunctive(cue.finite):
                continue
            if cue.source is not None and is_owned(cue.source):
                continue  # Der Sender berichtet in *seiner* Nachricht: the sender has the floor
            speaker = best_speaker(cue, reading)
            if speaker is not None and speaker.probability >= threshold:
                return Floor([speaker], cue)
        if is_reporting(reading.sentence) or (self.speakers and _is_alone(reading.sentence)):
            return self
        return Floor(subject=_acting(reading))


def _acting(reading: Reading) -> Mention | None:
    """The person or body that the sentence is about."""
    fitting = (m for m in reading.mentions if is_subject(m) and m.kind in SPEAKING)
    return next(fitting, None)


def _is_alone(sentence: Sentence) -> bool:
    """Whether the sentence has nothing but passages."""
    return all(word.is_punct for word in sentence.words)


def carry_over(
    decision: Decision, floor: Floor, before: Sequence[Decision], threshold: float
) -> None:
    """A passage without a cue, or with one without a speaker, may go on with who spoke before."""
    sentence = decision.sentence
    if decision.speakers and decision.speakers[0].probability >= threshold:
        if floor.speakers and _is_told(decision):
            decision.speakers = [_again(other, "spoke before") for other in floor.speakers]
            decision.cue = floor.cue or decision.cue
        return
    same = next(
        (
            other
            for other in reversed(before)
            if other.sentence is sentence and other.speakers and other.probability >= threshold
        ),
        None,
    )
    if same is not None:
        decision.speakers = [_again(other, "spoke before") for other in same.speakers]
        decision.cue = decision.cue or same.cue
        return
    alone = decision.cue is None and _is_alone(sentence)
    unnamed = decision.cue is not None and decision.cue.impersonal  # „…“, hieß es dort
    if floor.speakers and (alone or decision.cue is not None or is_reporting(sentence)):
        if alone:
            name = "follows a quote" if floor.by_quote else "follows reported speech"
            decision.evidence.append(uttered(name))
        decision.speakers = [_again(other, "spoke before") for other in floor.speakers]
    elif floor.subject is not None and (alone or unnamed or is_reporting(sentence)):
        evidence = [speaks("a possible speaker"), speaks("subject of the sentence before")]
        decision.speakers = [Candidate(floor.subject, evidence)]


def _is_told(decision: Decision) -> bool:
    """Whether the cue's own clause is reported: Sie *habe* das „immer“ ausgeschlossen."""
    cue, sentence = decision.cue, decision.sentence
    if cue is None or cue.kind not in ("verb", "noun", "colon") or cue.verb_final:
        return False
    finite = [word for word in sentence.words if is_finite(word)]
    return bool(finite) and all(is_subjunctive(word) for word in finite)


def _again(speaker: Candidate, reason: str) -> Candidate:
    return Candidate(
        speaker.mention, [speaks("a possible speaker"), speaks(reason), speaks("can speak")]
    )


_POINTS_BACK = function_words("point_back")


def _points_back(sentence: Sentence) -> bool:
    """Whether it begins with „Das“, „So“, or „Mit diesen Worten“."""
    first, *others = (word.lower_ for word in sentence.words[:3]) if sentence.words else ("",)
    if first == "mit" and len(others) == 2:
        return others[0].startswith("dies") and lexicon().noun(sentence.words[2].text) is not None
    return first in _POINTS_BACK


def told_behind(reading: Reading, before: Sequence[Decision], threshold: float) -> None:
    """„Das Geld fehlt.“ *Das musste Kern am Montag einräumen.* The next sentence says who.

    `before`: what the sentence before utters; `reading`: the sentence that points back at it.
    """
    sentence = reading.sentence
    if not before or before[-1].cue is not None or not _is_alone(before[-1].sentence):
        return
    if sentence.passages or not _points_back(sentence):
        return
    if is_reporting(sentence) or any(is_comma(word) for word in sentence.words):
        return
    for cue in reading.cues:
        speaker = best_speaker(cue, reading) if cue.kind == "verb" and cue.strong else None
        if speaker is not None and speaker.probability >= threshold:
            decision = before[-1]
            decision.cue, decision.speakers = cue, [speaker]
            decision.evidence.append(uttered("the next sentence says whose words"))
            return
