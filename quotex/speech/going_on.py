"""Sentences that go on reporting in Konjunktiv: „Sie sagte, das Geld fehle. *Das sei falsch.*“

Across another quotation, a sentence of the narrator's, a heading, a paragraph.  What they may go on
with is proposed, the nearest first; attribution decides.
"""

from collections.abc import Sequence
from dataclasses import replace

from quotex import syntax
from quotex.attribution.clauses import is_finite, is_infinitive, is_subjunctive
from quotex.attribution.moods import (
    is_hypothetical,
    is_indicative,
    looks_like_preterite,
    main_verb,
)
from quotex.attribution.owners import is_another_s
from quotex.attribution.speakers import best_speaker
from quotex.attribution.written import is_told_by_text, text_in
from quotex.cues import FoundCue
from quotex.narration import Sentence, end_of, start_of
from quotex.narration.marks import is_edge
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.closing import runs_into_konjunktiv
from quotex.speech.sources import pointed_at, points_back

IN_KONJUNKTIV = "goes on in Konjunktiv"
LIKE_A_PRETERITE = "goes on in what may be a preterite"
_APART = 2  # the narrator's sentences that may stand between
_MOST = 6  # of what may be gone on with


class Reported:
    """What has been reported so far, and which sentences go on with it."""

    def __init__(self) -> None:
        """Nothing is reported yet."""
        self._before: list[Antecedent] = []
        self._paragraph = 0
        self._last: Reading | None = None
        self._told = True  # whether the last sentence says itself who says it

    def goes_on(self, reading: Reading, here: Sequence[Claim]) -> Claim | None:
        """The sentence as one that goes on, if it stays in Konjunktiv with its main verb.

        `here`: what its own cues report; where the narrator tells that, nothing goes on.
        """
        sentence = reading.sentence
        before = self._near(sentence)
        run = runs_into_konjunktiv(reading)
        if run and not here and not _may_be_konjunktiv(sentence, before):
            itself = Antecedent(Claim("reported", [], reading), 0, "tells")
            parts, why = _whole(sentence, run.start), IN_KONJUNKTIV
            after = (itself, *before)
            return Claim("indirect free indirect", parts, reading, why, after=after)
        if not before or any(_is_narrated(claim) for claim in here):
            return None
        verb = main_verb(sentence)
        if verb is None or is_indicative(sentence, verb):
            return None
        if is_subjunctive(verb):
            if all(one.how != "reports" for one in before) and _is_hypothetical(sentence):
                return None  # Ott bewirbt sich. Er *wäre* der Erste.
            why = IN_KONJUNKTIV
        elif _may_be_konjunktiv(sentence, before):
            why = IN_KONJUNKTIV if run and not here else LIKE_A_PRETERITE
        else:
            return None
        return Claim("indirect free indirect", _whole(sentence), reading, why, after=tuple(before))

    def _near(self, sentence: Sentence) -> list[Antecedent]:
        """What it may go on with; whom a paragraph tells of speaks in no other one."""
        if sentence.paragraph - self._paragraph > 1:
            return []
        same = sentence.paragraph == self._paragraph
        return [one for one in self._before if same or one.how != "tells"]

    def pointing_back(self, claim: Claim) -> Claim:
        """The claim with who may have said it, if its cue says only that somebody did."""
        cue = claim.cue
        if cue is None:
            return claim
        if self._names_text(claim.sentence) and is_told_by_text(cue):
            assert self._last is not None
            return replace(
                claim, after=(Antecedent(Claim("reported", [], self._last), 0, "holds"),)
            )
        if not points_back(cue, claim.reading):
            return claim
        before = [one for one in self._before if one.apart == 0 and one.how == "reports"]
        if cue.kind != "verb" and self._last is not None:
            before.append(Antecedent(Claim("reported", [], self._last), 0))
        return replace(claim, after=tuple(before))

    def _names_text(self, sentence: Sentence) -> bool:
        """Whether the sentence before names a text: Es kam *ein Brief*. Darin heißt es, …"""
        if self._last is None or sentence.paragraph - self._last.sentence.last_paragraph > 1:
            return False
        return text_in(self._last) is not None

    def pointed_at(self, reading: Reading) -> Claim | None:
        """The sentence before, if this one says whose it is."""
        if self._last is None or self._told:
            return None
        return pointed_at(self._last, reading)

    def add(self, reading: Reading, here: Sequence[Claim], following: Claim | None) -> None:
        """Remember what the sentence reports, or that the narrator goes on."""
        sentence = reading.sentence
        self._last = reading
        self._told = following is not None or any(_is_narrated(claim) for claim in here)
        itself = Claim("reported", [], reading)
        new = [Antecedent(itself, 0, "quotes")] if sentence.passages else []
        if not reading.cues and not any(syntax.is_verb(word) for word in sentence.words):
            if self._paragraph == sentence.paragraph - 1 or sentence.passages:
                self._paragraph = sentence.paragraph  # a heading, a quotation alone
            self._before = [*new, *self._before][:_MOST]
            return
        others = [one for one in here if _is_others(one)]
        claims = [following] if following is not None else []
        claims += [one for one in reversed(here) if one not in others]
        claims += [claim for cue in reversed(reading.cues) if (claim := _by_quote(cue, reading))]
        new = [*(Antecedent(claim, 0) for claim in claims), *new]
        if following is None:
            new.append(Antecedent(itself, 0, "tells"))
        new += [Antecedent(claim, 0) for claim in others]
        kept = [one for one in self._before if one.how != "tells"]
        if following is None:
            kept = [Antecedent(one.claim, one.apart + 1, one.how) for one in kept]
        self._before = [*new, *(one for one in kept if one.apart <= _APART)][:_MOST]
        self._paragraph = sentence.paragraph


def _is_others(claim: Claim) -> bool:
    """Whether it is what somebody else has said: wies den Vorwurf von Ott zurück, *er lüge*."""
    cue = claim.cue
    return cue is not None and cue.kind == "noun" and is_another_s(cue, claim.reading)


def _is_narrated(claim: Claim) -> bool:
    """Whether the narrator tells it: „…, *sagte* Kern“, not „…, *habe* er *gesagt*“."""
    cue = claim.cue
    if cue is None or cue.kind != "verb":
        return cue is not None
    return cue.strong and not is_subjunctive(cue.finite) and not is_infinitive(cue.finite)


def _is_hypothetical(sentence: Sentence) -> bool:
    """Whether each Konjunktiv of the sentence says what would be."""
    return all(is_hypothetical(word) for word in sentence.words if is_subjunctive(word))


def _may_be_konjunktiv(sentence: Sentence, before: Sequence[Antecedent]) -> bool:
    """Whether what looks like a preterite follows a Konjunktiv: Es reiche. Sie *wollten* mehr.

    In the same paragraph: another begins with what the narrator saw.
    """
    verb = main_verb(sentence)
    if verb is None or not looks_like_preterite(verb):
        return False
    last = next((one for one in before if one.how == "reports"), None)
    if last is None or last.apart or not _in_konjunktiv(last.claim):
        return False
    return last.claim.sentence.last_paragraph == sentence.paragraph


def _in_konjunktiv(claim: Claim) -> bool:
    return any(
        is_subjunctive(word)
        for word in claim.sentence.words
        if any(start <= word.idx < end for start, end in claim.parts)
    )


def _by_quote(cue: FoundCue, reading: Reading) -> Claim | None:
    """What a sentence in Konjunktiv may go on with when only a quote or a cue came before."""
    if not cue.strong or not (cue.kind == "particle" or is_finite(cue.finite)):
        return None
    if cue.kind not in ("verb", "particle"):
        return None
    if best_speaker(cue, reading) is None:
        return None
    return Claim("reported", [], reading, cue=cue)


def _whole(sentence: Sentence, start: int = 0) -> list[tuple[int, int]]:
    """The sentence from its first word, or that behind the item at `start`, to its full stop."""
    items = [item for item in sentence.items[start:] if not is_edge(item)]
    first = items[0] if items else sentence.items[-1]
    return [(start_of(first), end_of(sentence.items[-1]))]
