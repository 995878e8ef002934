"""Who may utter a passage: by its cue, or as who goes on from one sentence to the next."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quotex.article import Evidence
from quotex.attribution.clauses import (
    is_alone,
    is_finite,
    is_reporting,
    is_subject,
    is_subjunctive,
)
from quotex.attribution.evidence import EVEN, Candidate, Decision, speaks, uttered
from quotex.attribution.owners import is_owned
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence, start_of
from quotex.narration.marks import is_comma
from quotex.scene import Reading


@dataclass(slots=True)
class Floor:
    """Who had the word in the sentences before."""

    speaker: Candidate | None = None
    cue: FoundCue | None = None
    by_quote: bool = False
    subject: Mention | None = None

    def after(self, reading: Reading, here: Sequence[Decision], threshold: float) -> "Floor":
        """Who has it after one more sentence."""
        spoken = [one for one in here if one.probability >= threshold and one.speakers]
        if spoken:
            return Floor(spoken[-1].speakers[0], spoken[-1].cue, True)
        for cue in reversed(reading.cues):
            if cue.kind == "noun" or not cue.strong or is_subjunctive(cue.finite):
                continue
            if cue.source is not None and is_owned(cue.source):
                continue  # Der Sender berichtet in *seiner* Nachricht: the sender has the floor
            speaker = best_speaker(cue, reading)
            if speaker is not None and speaker.probability >= threshold:
                return Floor(speaker, cue)
        if is_reporting(reading.sentence) or (
            self.speaker is not None and is_alone(reading.sentence)
        ):
            return self
        return Floor(subject=_acting(reading))


def _acting(reading: Reading) -> Mention | None:
    """The person or body that the sentence is about."""
    fitting = (m for m in reading.mentions if is_subject(m) and m.kind in SPEAKING)
    return next(fitting, None)


def candidates(
    decision: Decision, floor: Floor, before: Sequence[Decision], behind: Reading | None
) -> list[Candidate]:
    """Who may utter a passage, the likeliest first, and of those alike the nearest.

    That is whom its own cue names, who spoke in its sentence (`before`: what was decided of the
    passages before it there) or had the floor before it, whom the sentence before is about, and
    whom the sentence `behind` says.  Where the own cue names somebody, that speaks against the
    others; where that cue is told in Konjunktiv, against whom it names.
    """
    own = decision.speakers
    named = bool(own) and own[0].probability >= EVEN
    told = named and floor.speaker is not None and _is_told(decision)
    against: list[Evidence] = []
    if told:
        own = [own[0].with_evidence(speaks("is told of by who has the floor"))]
    elif named:
        against.append(speaks("another one is named here", own[0].mention.span.text))
    others = [*_beside(decision, before, against), *_going_on(decision, floor, told, against)]
    if not named:
        others += _told_behind(decision, behind)
    return sorted((*own, *others), key=lambda candidate: -candidate.probability)


def _beside(
    decision: Decision, before: Sequence[Decision], against: Sequence[Evidence]
) -> Iterator[Candidate]:
    """„Wir bauen“, sagte Kern, *„und zwar jetzt“*: who utters the passage before it."""
    for other in reversed(before):
        if other.speakers and other.speakers[0].probability >= EVEN:
            yield _again(other.speakers[0], decision.cue or other.cue, against)
            return


def _going_on(
    decision: Decision, floor: Floor, told: bool, against: Sequence[Evidence]
) -> Iterator[Candidate]:
    """Who spoke before, or whom the sentence before is about."""
    alone = decision.cue is None and is_alone(decision.sentence)
    unnamed = decision.cue is not None and decision.cue.impersonal  # „…“, hieß es dort
    cued = decision.cue is not None and floor.speaker is not None
    evidence = [*against]
    if not (alone or unnamed or cued or is_reporting(decision.sentence)):
        evidence.append(speaks("the narrator goes on"))
    if floor.speaker is not None:
        cue = floor.cue or decision.cue if told else decision.cue
        yield _again(floor.speaker, cue, evidence)
    elif floor.subject is not None:
        reasons = [speaks("a possible speaker"), speaks("subject of the sentence before")]
        yield Candidate(floor.subject, [*reasons, *evidence], decision.cue)


def weigh(decision: Decision, pool: Sequence[Candidate]) -> None:
    """Let the likeliest of the candidates speak; the others are its rivals."""
    decision.speakers, decision.rivals = [*pool[:1]], [*pool[1:]]
    if not pool or pool[0].probability < EVEN or pool[0].cue is None:
        return
    decision.cue = pool[0].cue
    if pool[0].cue.sentence is not decision.sentence and decision.passage.end <= start_of(
        pool[0].cue.sentence.items[0]
    ):
        decision.evidence.append(uttered("the next sentence says whose words"))


def follows(decision: Decision, floor: Floor) -> Iterator[Evidence]:
    """That a passage stands alone behind what somebody said."""
    if floor.speaker is not None and decision.cue is None and is_alone(decision.sentence):
        yield uttered("follows a quote" if floor.by_quote else "follows reported speech")


def _is_told(decision: Decision) -> bool:
    """Whether the cue's own clause is reported: Sie *habe* das „immer“ ausgeschlossen."""
    cue, sentence = decision.cue, decision.sentence
    if cue is None or cue.kind not in ("verb", "noun", "colon") or cue.verb_final:
        return False
    finite = [word for word in sentence.words if is_finite(word)]
    return bool(finite) and all(is_subjunctive(word) for word in finite)


def _again(speaker: Candidate, cue: FoundCue | None, more: Sequence[Evidence]) -> Candidate:
    evidence = [speaks("a possible speaker"), speaks("spoke before"), speaks("can speak")]
    return Candidate(speaker.mention, [*evidence, *more], cue)


_POINTS_BACK = function_words("point_back")


def _points_back(sentence: Sentence) -> bool:
    """Whether it begins with „Das“, „So“, or „Mit diesen Worten“."""
    first, *others = (word.lower_ for word in sentence.words[:3]) if sentence.words else ("",)
    if first == "mit" and len(others) == 2:
        return others[0].startswith("dies") and lexicon().noun(sentence.words[2].text) is not None
    return first in _POINTS_BACK


def _told_behind(decision: Decision, behind: Reading | None) -> Iterator[Candidate]:
    """„Das Geld fehlt.“ *Das musste Kern am Montag einräumen.* The next sentence says who."""
    if behind is None or decision.cue is not None or not is_alone(decision.sentence):
        return
    sentence = behind.sentence
    if sentence.passages or not _points_back(sentence):
        return
    if is_reporting(sentence) or any(is_comma(word) for word in sentence.words):
        return
    for cue in behind.cues:
        speaker = best_speaker(cue, behind) if cue.kind == "verb" and cue.strong else None
        if speaker is not None:
            yield dataclasses.replace(speaker, cue=cue)
            return


def hand_on_cues(decisions: Sequence[Decision]) -> None:
    """„Wir bauen“, *sagte* Kern. „Wir bauen gleich.“: the cue is the second quote's too.

    So within a paragraph, as long as the same speaker goes on; `decisions` are those that count.
    """
    last: Decision | None = None
    for one in sorted(decisions, key=lambda d: (d.start, -d.end, d.claim.type == "direct")):
        if last is not None and last.holds(one):
            continue
        if one.cue is None and one.claim.type == "direct" and last is not None:
            same = {id(c.mention) for c in one.speakers} & {id(c.mention) for c in last.speakers}
            if same and one.sentence.paragraph == last.sentence.paragraph:
                one.cue = last.cue
        last = one if one.cue is not None else last
