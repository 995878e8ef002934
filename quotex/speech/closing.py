"""Reports before their cue: *Das Geld fehle*, sagte Kern."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    is_subjunctive,
    subject_behind,
    verbs_in_konjunktiv,
)
from quotex.attribution.evidence import EVEN
from quotex.attribution.moods import is_hypothetical, may_be_finite
from quotex.attribution.negation import denial
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_dash,
    is_semicolon,
    is_stop,
    parts_clauses,
)
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.speech.extents import Segment, is_infinitive_clause, segments
from quotex.speech.sources import is_pointing
from quotex.words import Word

_ADVERBIAL = function_words("adverbial")
_INFINITIVE_OPENERS = function_words("infinitive_openers")
_UNLESS = function_words("unless")
_COMPARING = function_words("comparing")
_HOW_MANY = function_words("how_many")
_ASKED_AFTER = 2  # words from „wie“ to the verb: wie *lange soll*
_PLAINLY = 0.9  # a speaker's probability where what it is does not say that it can speak


def clause_before(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause before „, sagte sie“ or „, so die Ministerin“."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final:
        return []
    if is_pointing(sentence.items[finite - 1]):  # …, *das* berichtet der Nordfunk
        if not cue.strong and is_subjunctive(cue.finite):  # …, *das* wolle sie sich überlegen
            return []
        finite -= 1
    comma = sentence.items[finite - 1]
    if not (is_comma(comma) or is_dash(comma)):
        return []
    before = [item for item in sentence.items[: finite - 1] if isinstance(item, Word)]
    verbs = [word for word in before if syntax.is_verb(word)]
    if not verbs and len(before) == finite - 1 and _is_all_that_is_said(cue, before):
        return list(range(finite - 1))
    if all(map(syntax.is_participle, verbs)):
        return []  # *Darauf angesprochen*, winkt sie ab
    if answers(before):
        return []
    if _is_adverbial(sentence, finite - 1) and not _is_left_open(cue, reading, before[0]):
        return []
    return list(range(told_from(reading, finite - 1), finite - 1))


def _is_all_that_is_said(cue: FoundCue, before: Sequence[Word]) -> bool:
    """Whether some words stand in front of the verb by themselves: *Vier Meter*, sagt Ott."""
    if not (cue.strong and before) or any(parts_clauses(word) or is_dash(word) for word in before):
        return False
    sentence = cue.sentence
    at = sentence.index(cue.finite)
    follow = (one for one in segments(sentence) if one.items.start > at and not one.subordinate)
    goes_on = any(
        isinstance(item := sentence.items[i], Word) and not item.is_punct
        for one in follow
        for i in one.items
    )
    return at == len(before) + 1 and not goes_on


def _is_adverbial(sentence: Sentence, end: int) -> bool:
    """Whether what stands before `end` says when or why: *Als sie kam*, sagte sie …

    Or of what: *Vom Gegner, der traf,* erzählte sie wenig.  „*Wenn das Geld reiche*, werde gebaut,
    sagte sie“ has a main clause, too.
    """
    parts = [one for one in segments(sentence) if one.items.stop <= end]
    first = (
        next((word for i in parts[0].items if isinstance(word := sentence.items[i], Word)), None)
        if parts
        else None
    )
    if first is None or _asks_how(first) or _asks(sentence, parts[0]):
        return False
    infinitive = is_infinitive_clause(sentence, 0)
    opens = first.lower_ in (_INFINITIVE_OPENERS if infinitive else _ADVERBIAL)
    if not opens and (first.pos_ != "ADP" or parts[0].verb is not None):
        return False
    if first.lower_ in COMPLEMENTISERS and in_konjunktiv(sentence, parts[0].items):
        return False  # *Wie er habe schreiben können*, fragte die Richterin
    return not any(one.verb is not None and not one.subordinate for one in parts)


def _is_left_open(cue: FoundCue, reading: Reading, first: Word) -> bool:
    """Whether „wie“ asks what is not told: *Wie sie abstimmt*, wollte sie nicht sagen.

    „*Wie Ott sagte*, darf er nichts sagen“ says whose words it is.
    """
    asks = first.lower_ in _COMPARING and cue.strong and denial(cue) is not None
    return asks and not any(
        other.verb_final and other.strong and other.finite.i < cue.finite.i
        for other in reading.cues
    )


def _asks_how(first: Word) -> bool:
    """Whether „wie“ goes with the next word: *Wie hoch* die Pacht ist, mochte er nicht sagen."""
    return first.lower_ in _COMPARING and first.i + 1 < len(first.doc) and _measures(first.nbor())


def _asks(sentence: Sentence, one: Segment) -> bool:
    """Whether its verb stands second: *Wie lange soll* das gehen, fragt Ott."""
    first = sentence.items[one.items.start]
    if one.verb is None or first.lower_ not in _COMPARING:
        return False
    at = sentence.index(one.verb)
    between = sentence.items[one.items.start + 1 : at]
    plain = all(isinstance(item, Word) and item.pos_ in ("ADV", "ADJ") for item in between)
    return len(between) < _ASKED_AFTER and plain and at < one.items.stop - 1


def _measures(word: Word) -> bool:
    return word.tag_ == "ADJD" or word.lower_ in _HOW_MANY


def answers(before: Sequence[Word]) -> bool:
    """Auf die Frage, ob sie komme, winkt Kern ab: who asks is not Kern."""
    return before[0].lower_ == "auf" and any("frage" in word.lower_ for word in before[:4])


def told_from(reading: Reading, end: int) -> int:
    """Where what is reported before `end` begins: *Es regnet weiter;* das Geld fehle, sagte Kern.

    A main clause in the indicative before one in Konjunktiv is the narrator's, and so is one before
    a colon or a semicolon with no main clause behind it: „Ott ist froh: *Das Geld*, so Ott,
    *reiche*“; „Ott verhandelt; *mit wem*, sagt er nicht“.
    """
    sentence = reading.sentence
    if sentence.items[end - 1].is_passage and end > 1 and is_colon(sentence.items[end - 2]):
        return end - 1  # Sie komme, sagt Kern: *„Bald“*, verspricht sie
    told = False
    for one in segments(sentence):
        if one.items.start >= end:
            break
        main = one.verb is not None and not (one.subordinate or one.joined)
        main = main and not _is_condition(sentence, one)
        konjunktiv = in_konjunktiv(sentence, one.items)
        apart = one.mark is not None and not is_comma(one.mark)
        begins = (main and konjunktiv) or (apart and (one.verb is None or one.subordinate))
        if told and begins and (apart or not _reports_before(reading, one.items.start)):
            return one.items.start
        if konjunktiv:
            break
        told = told or main
    return 0


def _is_condition(sentence: Sentence, one: Segment) -> bool:
    """Whether its verb opens the sentence: *Sollte es regnen*, so werde gespielt, sagte Kern."""
    first = sentence.items[0]
    if one.items.start or not isinstance(first, Word):
        return False
    return may_be_finite(first) or first.tag_ == "KOUS"  # as taggers may take „Sollten“


def runs_into_konjunktiv(reading: Reading) -> range:
    """What follows the narrator's clause in Konjunktiv: Ott redet sich heraus: *Er sei krank*."""
    sentence = reading.sentence
    told = False
    for one in segments(sentence) if verbs_in_konjunktiv(sentence) else ():
        main = one.verb is not None and not (one.subordinate or one.joined)
        if told and one.verb is not None and main and is_subjunctive(one.verb):
            reports = _stands_second(sentence, one) and not is_hypothetical(one.verb)
            return range(one.items.start, len(sentence.items)) if reports else range(0)
        if in_konjunktiv(sentence, one.items):
            break
        told = told or main
    return range(0)


def _stands_second(sentence: Sentence, one: Segment) -> bool:
    """Whether its verb does, as in a main clause; „es *sei denn*, …“ says on what condition."""
    assert one.verb is not None
    at = sentence.index(one.verb)
    if not one.items.start < at < one.items.stop - 1:
        return False
    following = sentence.items[at + 1]
    return isinstance(following, Passage) or not (
        following.is_punct or following.lower_ in _UNLESS | JOINING
    )


def _reports_before(reading: Reading, end: int) -> bool:
    """Whether a verb of speech stands before: *Viele glauben*, es sei zu spät, sagte Kern."""
    sentence = reading.sentence
    return any(
        cue.kind == "verb" and "clause" in cue.takes and sentence.index(cue.finite) < end
        for cue in reading.cues
    )


def announces(cue: FoundCue, sentence: Sentence) -> bool:
    """Whether a passage is what the cue reports: Auf die Frage, ob …, sagte sie: „…“"""
    behind = sentence.items[sentence.index(cue.finite) :]
    return any(
        is_colon(item) and following.is_passage for item, following in itertools.pairwise(behind)
    )


def speaks_behind(cue: FoundCue, reading: Reading) -> bool:
    """Whether the cue's subject follows it: „…, sagte *die Ministerin*“, not „…, gab aber nach“."""
    speaker = best_speaker(cue, reading)
    plainly = speaker is not None and speaker.probability >= EVEN  # not of „teilte *es* mit“
    if speaker is None or not plainly or speaker.mention.start < cue.finite.i:
        if cue.impersonal:  # …, heißt es.
            return True
        before = clause_before(cue, reading)
        behind = subject_behind(reading.sentence, reading.sentence.index(cue.finite))
        return behind and in_konjunktiv(reading.sentence, before)  # Das sei schade, finden beide
    plain = speaker.mention.pronoun or speaker.mention.kind != "unknown"
    return plain or speaker.probability > _PLAINLY


def in_konjunktiv(sentence: Sentence, items: Sequence[int]) -> bool:
    """Whether a verb among the items is in Konjunktiv."""
    return not verbs_in_konjunktiv(sentence).isdisjoint(items)


def ends_aside(item: Word | Passage) -> bool:
    """Whether „, sagte sie“ may end with it: „*,* sagte sie*,* …“, „*–* so Kern*.*“."""
    return is_comma(item) or is_semicolon(item) or is_dash(item) or is_stop(item)
