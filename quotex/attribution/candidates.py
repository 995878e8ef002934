"""Who may utter a passage: whom its cue names, and who goes on."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.behind import told_behind
from quotex.attribution.beside_verbs import ANNOUNCED, COMPLEMENT, IN_CLAUSE, is_over
from quotex.attribution.clauses import (
    governing_word,
    is_alone,
    is_answered,
    is_finite,
    is_infinitive,
    is_reporting,
    is_subjunctive,
)
from quotex.attribution.evidence import EVEN, Candidate, Decision, speaks, uttered
from quotex.attribution.floor import Floor
from quotex.attribution.moods import is_hearsay
from quotex.attribution.subjects import (
    acting_in,
    is_answer,
    is_spoken_of,
    one_of,
)
from quotex.attribution.written import (
    is_heard,
    is_heard_everywhere,
    leaves_open_who,
    points_into_text,
    written_in,
)
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING
from quotex.narration import start_of
from quotex.narration.marks import ends_sentence, is_colon, is_dash
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

_HECKLES = function_words("heckles")


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
    if floor.called is not None and _has_no_subject(decision):
        own = [one for one in own if one.mention.pronoun or one.mention.kind in SPEAKING]
    if not own or own[0].probability < EVEN:
        own = [*_before_colon(decision), *own]
    named = bool(own) and own[0].probability >= EVEN
    told = named and floor.speaker is not None and _is_told(decision)
    told = told and not (_announced(decision) or _retold(decision))
    against: list[Evidence] = []
    if told:
        own = [own[0].with_evidence(speaks("is told of by who has the floor"))]
    elif named:
        against.append(speaks("another one is named here", own[0].mention.text))
    if _is_reply(decision):
        others = [*_replying(before, floor, against)]
    else:
        others = [*_beside(decision, before, against), *_going_on(decision, floor, told, against)]
    if not named:
        others += told_behind(decision, behind)
    return sorted((*own, *others), key=lambda candidate: -candidate.probability)


def _before_colon(decision: Decision) -> Iterator[Candidate]:
    """*Kern* mag nicht folgen: Davon könne man „eher nicht“ ausgehen: a colon opens a report."""
    sentence = decision.sentence
    at = sentence.index(decision.passage)
    colon = next((k for k, item in enumerate(sentence.items[:at]) if is_colon(item)), None)
    if colon is None:
        return
    told = [w for w in sentence.words if is_finite(w) and sentence.index(w) > colon]
    if not told or not all(map(is_subjunctive, told)):
        return
    acting = acting_in(decision.claim.reading)
    if acting is not None and sentence.index(acting.doc[acting.end - 1]) < colon:
        names = ("a possible speaker", "subject of the clause", "can speak")
        yield Candidate(acting, [speaks(name) for name in names], decision.cue)


def _beside(
    decision: Decision, before: Sequence[Decision], against: Sequence[Evidence]
) -> Iterator[Candidate]:
    """„Wir bauen“, sagte Kern, *„und zwar jetzt“*: who utters the passage before it."""
    at = decision.sentence.index(decision.passage)
    for other in reversed(before):
        if decision.cue is None and other.cue is not None and is_over(other.cue, at):
            continue  # Dass Kern „Kies“ *gefordert habe*, sei „unklug“: another one says so
        if other.speakers and other.speakers[0].probability >= EVEN:
            yield _again(other.speakers[0], decision.cue or other.cue, against)
            return


def _is_reply(decision: Decision) -> bool:
    """Whether a dash parts it from what another one has said: „Kommt er?“ – *„Nein.“*"""
    items = decision.sentence.items
    at = decision.sentence.index(decision.passage)
    dash = items[at - 1] if at else None
    if not isinstance(dash, Word) or not is_dash(dash) or not ends_sentence(decision.passage.text):
        return False
    said = items[at - 2] if at > 1 else None
    return isinstance(said, Passage) and ends_sentence(said.text)


def _replying(
    before: Sequence[Decision], floor: Floor, against: Sequence[Evidence]
) -> Iterator[Candidate]:
    """Two take turns: „Und wann?“ – „Morgen.“ – *„So spät?“*"""
    spoken = [one.speakers[0].mention for one in before if one.speakers]
    if spoken:
        last = next(one.speakers[0] for one in reversed(before) if one.speakers)
        yield _again(last, None, [*against, speaks("asked before")])
    others = (before[-1].calls, *spoken[-2:-1], floor.whose, floor.other)
    reply = next((one for one in others if one is not None and one not in spoken[-1:]), None)
    if reply is not None:
        reasons = [speaks("a possible speaker"), speaks("is asked"), speaks("can speak")]
        yield Candidate(reply, [*reasons, *against])


def _going_on(
    decision: Decision, floor: Floor, told: bool, against: Sequence[Evidence]
) -> Iterator[Candidate]:
    """Who spoke before, or whom the sentence before is about."""
    alone = decision.cue is None and _is_alone(decision)
    unnamed = decision.cue is not None and decision.cue.impersonal  # „…“, hieß es dort
    cued = decision.cue is not None and floor.speaker is not None
    evidence = [*against]
    added = not any(map(syntax.is_verb, decision.sentence.words))  # Und zwar „sehr bald“.
    told_of = is_reporting(decision.sentence) or is_hearsay(decision.sentence)
    told_of = told_of or (floor.called is not None and _has_no_subject(decision))
    if not (alone or added or unnamed or cued or told_of):
        evidence.append(speaks("the narrator goes on"))
    if decision.cue is not None and _is_another_voice(decision.cue, floor):
        return  # „Was wollt ihr?“, rief Kern. „Verträge!“, *schallte es zurück*: not from her
    if floor.text is not None and decision.cue is not None:
        if points_into_text(decision.cue):
            yield written_in(floor.text, decision.cue)
        elif unnamed and floor.speaker is None:  # Stattdessen ist von „…“ die Rede
            yield written_in(floor.text, decision.cue).with_evidence(*against)
    if floor.whose is not None and leaves_open_who(decision.cue, floor.whose):
        return
    words, asked = decision.sentence.within(decision.passage), floor.asked
    if floor.called is not None and (floor.speaker is None or is_answer(decision.passage)):
        asked = floor.called if not is_spoken_of(floor.called, words) else asked
    if floor.speaker is not None:
        cue = floor.cue or decision.cue if told else decision.cue
        put = [] if asked is None else [speaks("asked before")]
        yield _again(floor.speaker, cue, [*evidence, *put])
    if asked is not None:
        reasons = [speaks("a possible speaker"), speaks("is asked"), speaks("can speak")]
        yield Candidate(asked, [*reasons, *evidence], decision.cue)
    elif floor.speaker is None and floor.subject is not None:
        subject = one_of(floor.subject, floor.other, words)
        if is_spoken_of(subject, words):
            return
        reasons = [speaks("a possible speaker"), speaks("subject of the sentence before")]
        yield Candidate(subject, [*reasons, *evidence], decision.cue)


def _has_no_subject(decision: Decision) -> bool:
    """Whether whom a question named is left out: Und Ott? *Spricht* von einem „Irrtum“."""
    cue = decision.cue
    return cue is not None and cue.kind == "verb" and cue.finite.i == decision.sentence.first


def _is_another_voice(cue: FoundCue, floor: Floor) -> bool:
    """Whether somebody else is heard than who has the floor: „Nein“, *tönte es* von hinten."""
    if cue.kind == "noun":
        return cue.lemma in _HECKLES
    answers = cue.impersonal and floor.by_quote and cue.act == "answer"
    return is_heard(cue) or answers or is_heard_everywhere(cue)


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
    if floor.speaker is not None and decision.cue is None and _is_alone(decision):
        yield uttered("follows a quote" if floor.by_quote else "follows reported speech")


def _is_alone(decision: Decision) -> bool:
    """Whether its sentence tells nothing, or only of who answers it."""
    return is_alone(decision.sentence) or is_answered(decision.passage, decision.sentence)


def _is_told(decision: Decision) -> bool:
    """Whether the cue's own clause is reported: Sie *habe* das „immer“ ausgeschlossen."""
    cue, sentence = decision.cue, decision.sentence
    if cue is None or cue.kind not in ("verb", "noun", "colon"):
        return False
    if cue.verb_final and not is_infinitive(cue.finite):
        return False
    finite = [word for word in sentence.words if is_finite(word) and not is_infinitive(word)]
    return bool(finite) and all(is_subjunctive(word) for word in finite)


def _again(speaker: Candidate, cue: FoundCue | None, more: Sequence[Evidence]) -> Candidate:
    evidence = [speaks("a possible speaker"), speaks("spoke before"), speaks("can speak")]
    return Candidate(speaker.mention, [*evidence, *more], cue)


def _announced(decision: Decision) -> bool:
    """Whether a colon opens the very words: Die Ärztin *habe gesagt: „Das wird wieder.“*"""
    announced = any(piece.name == ANNOUNCED for piece in decision.evidence)
    text = decision.passage.text
    return announced and (ends_sentence(text) or text[:1].isupper())


def _retold(decision: Decision) -> bool:
    """Whether the words are what somebody is reported to have said: Ott *habe sie „faul“ genannt*.

    Not: Ott habe das „immer“ bestritten.
    """
    cue = decision.cue
    if cue is None or not cue.strong or cue.passive or cue.impersonal or not decision.speakers:
        return False
    speaker = decision.speakers[0].mention
    names = {piece.name for piece in decision.evidence}
    marker = governing_word(decision.sentence, decision.sentence.index(decision.passage))
    named = COMPLEMENT in names and ("name" in cue.takes or marker in cue.takes)
    said = named or IN_CLAUSE in names
    return said and speaker.kind == "person" and not speaker.marked


def hand_on_cues(decisions: Sequence[Decision]) -> None:
    """„Wir bauen“, *sagte* Kern. „Wir bauen gleich.“: the cue is the second quote's too.

    So within a paragraph, as long as the same speaker goes on; `decisions` are those that count.
    """
    last: Decision | None = None
    for one in sorted(decisions, key=lambda d: (d.start, -d.end, d.claim.type == "direct")):
        if last is not None and last.holds(one):
            continue
        if one.cue is None and one.claim.type == "direct" and last is not None:
            same = {c.mention for c in one.speakers} & {c.mention for c in last.speakers}
            if same and one.sentence.paragraph == last.sentence.paragraph:
                one.cue = last.cue
        last = one if one.cue is not None else last
