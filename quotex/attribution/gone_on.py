"""Whom a report in Konjunktiv goes on from: „Kern sagte, das Geld fehle. *Das sei falsch.*“

Who was reported last, in a clause or in quotation marks; or whom the narrator has brought in since:
„*Ott* trat ans Pult. Das Geld sei da.“
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quotex import syntax
from quotex.attribution.evidence import EVEN, Candidate, Decision, speaks
from quotex.attribution.moods import asks, main_verb
from quotex.attribution.speakers import candidates_for, subject_of
from quotex.attribution.subjects import acting_in, to_whom
from quotex.attribution.written import leaves_open_who, text_in, written_in
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import is_subject
from quotex.narration import Sentence
from quotex.scene import Antecedent, Claim, Reading

_HEARSAY = function_words("hearsay")
_BROUGHT_IN = function_words("brought_in")
_ENTRANCES = function_words("entrances")
_BACKING = function_words("backing")
_OTHERS = function_words("answered")  # auf: before what is another one's


@dataclass(frozen=True, slots=True)
class Before:
    """What a claim goes on with: who said that, whether it was said, and how far before."""

    speakers: Sequence[Candidate]
    holds: bool
    apart: int


class Said:
    """What was decided to be said so far, in marks and in clauses."""

    def __init__(self, marked: Sequence[Decision], threshold: float) -> None:
        """`marked`: of passages; those as likely as `threshold` are uttered."""
        uttered = [one for one in marked if one.probability >= threshold]
        self.quoting = frozenset(
            one.cue for one in uttered if one.cue and one.cue.sentence is one.sentence
        )
        """The cues of words in marks of their own sentence, by identity."""
        self._in_marks = {one.sentence: one for one in uttered if one.speakers}
        self._in_clauses: dict[Claim, Decision] = {}

    def add(self, decision: Decision) -> None:
        """Remember what was decided of a clause."""
        self._in_clauses[decision.claim] = decision

    def before(self, claim: Claim) -> Before | None:
        """The nearest of what it may go on with that somebody said, else the nearest.

        Whom the narrator has brought in since speaks instead; a question that a reporter asks is
        nobody's.
        """
        text = _text_pointed_at(claim)
        held = Before([written_in(text, None)], True, 0) if text is not None else None
        if text is not None and text.preposition in _OTHERS:
            return held
        nearest: Before | None = None
        reported: Sentence | None = None
        told: Reading | None = None
        for antecedent in claim.after:
            if antecedent.how == "tells":
                told = antecedent.claim.reading
                continue
            if antecedent.claim.parts and asks(antecedent.claim.sentence):
                continue
            before = self._of(antecedent)
            if before.holds or nearest is None:
                nearest = before
            if before.holds:
                reported = antecedent.claim.sentence
                break
        since = introduced(told, reported) if told is not None else None
        if since is not None:
            apart = nearest.apart if nearest is not None else 0
            nearest = Before([since], reported is not None, apart)
        if nearest is not None and (asks(claim.sentence) or _is_left_open(claim, nearest)):
            return Before([], nearest.holds, nearest.apart)
        return nearest if nearest is not None and nearest.speakers else held or nearest

    def _of(self, one: Antecedent) -> Before:
        claim = one.claim
        text = text_in(claim.reading) if one.how == "holds" else None
        if text is not None:
            return Before([written_in(text, None)], True, one.apart)
        if one.how == "quotes":
            quote = self._in_marks.get(claim.sentence)
            speakers = _by(quote.speakers, quote.cue) if quote is not None else []
            return Before(speakers, quote is not None, one.apart)
        decision = self._in_clauses.get(claim)
        if decision is not None:
            speakers = _by(decision.speakers, decision.cue)
            return Before(speakers, decision.probability >= EVEN, one.apart)
        cue = claim.cue
        found = candidates_for(cue, claim.reading) if cue else subject_of(claim.reading)
        speakers = _by([one for one in found[:1] if one.probability >= EVEN], cue)
        return Before(speakers, bool(speakers), one.apart)


def _is_left_open(claim: Claim, before: Before) -> bool:
    """Whether nobody is named for it, and not who was heard before: Offiziell *heißt es* …"""
    return any(leaves_open_who(claim.cue, one.mention) for one in before.speakers)


def _text_pointed_at(claim: Claim) -> Mention | None:
    """Sie verwies *auf eine Studie der Hochschule*. Demnach …: by whose text things are so.

    Of what the sentence before is not about, so where it is another one's text, or nobody speaks.
    """
    if claim.cue is None or claim.cue.kind != "particle" or not claim.after:
        return None
    return text_in(claim.after[-1].claim.reading)


def _by(candidates: Sequence[Candidate], cue: FoundCue | None) -> list[Candidate]:
    """The likeliest, with the cue by which it spoke."""
    return [replace(best, cue=best.cue or cue) for best in candidates[:1]]


def introduced(reading: Reading, reported: Sentence | None) -> Candidate | None:
    """Whom a sentence of the narrator's brings in: *Ott* trat ans Pult. Das Geld sei da.

    Who favours or opposes somebody, „Lob kam *von der SPD*“; its subject; to whom something
    matters, „*Dem Verband* reicht das nicht“.  A plan or hearsay brings in nobody.  `reported`:
    what was reported before; within its paragraph, a body is told of in passing: …, sagte Kern.
    *Die Stadt* hat Schulden. Man müsse sparen.
    """
    sentence = reading.sentence
    verb = main_verb(sentence)
    if verb is None or verb.lower_ in _HEARSAY:
        return None
    within = reported is not None and reported.last_paragraph == sentence.paragraph
    acting = (m for m in _acting(reading) if not within or m.pronoun or m.kind == "person")
    found = (*_favouring(reading), *acting, *to_whom(reading), *_entering(reading))
    mention = next((mention for mention in found if _may_be_brought_in(mention)), None)
    if mention is None:
        return None
    reasons = ("a possible speaker", "subject of the sentence before", "can speak")
    return Candidate(mention, [speaks(reason) for reason in reasons])


def _favouring(reading: Reading) -> Iterator[Mention]:
    if any(word.lower_ in _BACKING for word in reading.sentence.words):
        yield from (m for m in reading.mentions if m.preposition in syntax.BY)


def _acting(reading: Reading) -> Iterator[Mention]:
    acting = acting_in(reading)
    if acting is not None:
        yield acting


def _entering(reading: Reading) -> Iterator[Mention]:
    """Still wird es, als *die Zeugin* eintritt."""
    opening = next((word for word in reading.sentence.words if word.lower_ in _ENTRANCES), None)
    if opening is not None:
        yield from (m for m in reading.mentions if m.start > opening.i and is_subject(m))


def _may_be_brought_in(mention: Mention) -> bool:
    """Whether it is somebody in particular: not „man“, nor „Menschen“."""
    if mention.pronoun:
        return mention.head.lower_ in _BROUGHT_IN
    return mention.kind in SPEAKING and (mention.number != "pl" or mention.definite)
