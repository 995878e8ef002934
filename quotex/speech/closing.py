"""Reports before and around their cue: *Das Geld fehle*, sagte Kern, *und zwar seit Mai*."""

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
from quotex.attribution.moods import is_hypothetical, may_be_finite, subordinates
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
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
from quotex.speech.extents import Segment, segments
from quotex.speech.items import words_in
from quotex.speech.sources import is_pointing
from quotex.words import Word

_INFINITIVE_OPENERS = function_words("infinitive_openers")
_ADVERBIAL = function_words("adverbial")
_UNLESS = function_words("unless")
_COMPARING = function_words("comparing")
_HELPERS = function_words("open_helpers")
_HOW_MANY = function_words("how_many")
_PLAINLY = 0.9  # a speaker's probability where what it is does not say that it can speak


def clause_before(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause before „, sagte sie“ or „, so die Ministerin“."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final:
        return []
    if is_pointing(sentence.items[finite - 1]):  # …, *das* berichtet der Nordfunk
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
    if _is_adverbial(sentence, finite - 1) or _answers(before):
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

    „*Wenn das Geld reiche*, werde gebaut, sagte sie“ has a main clause, too.
    """
    parts = [one for one in segments(sentence) if one.items.stop <= end]
    first = (
        next((word for i in parts[0].items if isinstance(word := sentence.items[i], Word)), None)
        if parts
        else None
    )
    if first is None or first.lower_ not in _ADVERBIAL or _asks_how(first):
        return False
    return not any(one.verb is not None and not one.subordinate for one in parts)


def _asks_how(first: Word) -> bool:
    """Whether „wie“ goes with the next word: *Wie hoch* die Pacht ist, mochte er nicht sagen."""
    return first.lower_ in _COMPARING and first.i + 1 < len(first.doc) and _measures(first.nbor())


def _measures(word: Word) -> bool:
    return word.tag_ == "ADJD" or word.lower_ in _HOW_MANY


def _answers(before: Sequence[Word]) -> bool:
    """Auf die Frage, ob sie komme, winkt Kern ab: who asks is not Kern."""
    return before[0].lower_ == "auf" and any("frage" in word.lower_ for word in before[:4])


def clause_around(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause that the cue interrupts: *Das Projekt sei*, so die Ministerin, *ein Erfolg*."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final or not ends_aside(sentence.items[finite - 1]):
        return []
    if cue.kind == "particle":
        speaker = cue.source
    else:
        found = best_speaker(cue, reading) if cue.kind == "verb" else None
        speaker = found.mention if found is not None else None
    behind_cue = speaker is not None and speaker.start > cue.finite.i
    if cue.impersonal and speaker is not None and behind_cue:
        between = range(finite + 1, sentence.index(speaker.doc[speaker.start]))
        if any(ends_aside(sentence.items[i]) for i in between):
            speaker, behind_cue = None, False  # „…, heißt es darin, *schließen Bäume* …“
    if speaker is not None and behind_cue:
        last = max(sentence.index(speaker.doc[speaker.end - 1]), *map(sentence.index, cue.words))
    elif cue.impersonal:  # Die Ordnung, *hieß es darin*, sei Sache der Pfarreien
        last = max(map(sentence.index, cue.words))
    else:
        return []
    behind = _behind_aside(sentence, last, speaker if behind_cue else None)
    before = list(range(told_from(reading, finite - 1), finite - 1))
    before = _front(sentence, before, behind) or before
    words = [item for item in sentence.items[: finite - 1] if isinstance(item, Word)]
    if not behind or (words and _answers(words)) or _opens_another(cue, sentence, behind):
        return []
    return [*before, *behind] if _is_one_clause(cue, sentence, before, behind) else []


def _is_one_clause(
    cue: FoundCue, sentence: Sentence, before: Sequence[int], behind: Sequence[int]
) -> bool:
    """Whether what stands on both sides of the cue is one report."""
    if _fills_the_front(sentence, before, behind):
        return True
    if _is_open(sentence, before) and any(isinstance(sentence.items[i], Word) for i in behind[:-1]):
        return True
    if _tells(sentence, before):
        return (
            _hang_together(sentence, before, behind)
            or _is_its_clause(cue, sentence, behind)
            or (in_konjunktiv(sentence, before) and _stays_in_konjunktiv(cue, behind))
        )
    first = sentence.items[behind[0]]
    if isinstance(first, Word) and may_be_finite(first) and _is_subordinate(sentence, before):
        return True  # Wenn es fehle, mahnte sie, *verfielen* die Mittel
    opens = cue.kind == "verb" and isinstance(first, Word) and subordinates(first)
    return not opens and _hang_together(sentence, before, behind)


def _behind_aside(sentence: Sentence, last: int, speaker: Mention | None) -> list[int]:
    """The items behind „, sagte sie,“, whose last word of the verb or of who speaks is `last`.

    Behind an apposition the aside goes on where no verb follows: „…, sagte Kern, Wirtin am Markt,
    *im Gespräch mit der Zeitung*“.
    """
    stops = (j for j in range(last + 1, len(sentence.items)) if ends_aside(sentence.items[j]))
    comma = next(stops, None)
    if comma is None or comma + 1 >= len(sentence.items) or is_semicolon(sentence.items[comma]):
        return []
    behind = list(range(comma + 1, len(sentence.items)))
    apposed = speaker is not None and any(map(is_comma, speaker.doc[speaker.start : speaker.end]))
    words = (item for item in sentence.items[comma + 1 :] if isinstance(item, Word))
    return [] if apposed and not any(map(syntax.is_verb, words)) else behind


def _opens_another(cue: FoundCue, sentence: Sentence, behind: Sequence[int]) -> bool:
    """Whether a clause begins so that is no part of the one before: „…, sagte Kern, *und ging*“.

    „so Kern, *dass* …“ is, and so is what stands in Konjunktiv: „…, sagt sie, *wenn es fehle*“.
    """
    first = sentence.items[behind[0]]
    if not isinstance(first, Word):
        return False
    opens = subordinates(first) or first.lower_ in _INFINITIVE_OPENERS
    if not (opens or first.lower_ in JOINING):
        return False
    if cue.kind == "particle" and first.lower_ in COMPLEMENTISERS:
        return False
    verb = next((one.verb for one in segments(sentence) if behind[0] in one.items), None)
    if verb is None:  # Es klang, sagt sie, *wie eine Tür*
        return first.lower_ in _INFINITIVE_OPENERS
    return not is_subjunctive(verb)


def told_from(reading: Reading, end: int) -> int:
    """Where what is reported before `end` begins: *Es regnet weiter;* das Geld fehle, sagte Kern.

    A main clause in the indicative before one in Konjunktiv is the narrator's, and so is one before
    a colon or a semicolon with no verb behind it: „Ott ist froh: *Das Geld*, so Ott, *reiche*“.
    """
    sentence = reading.sentence
    told = False
    for one in segments(sentence):
        if one.items.start >= end:
            break
        main = one.verb is not None and not (one.subordinate or one.joined)
        konjunktiv = in_konjunktiv(sentence, one.items)
        apart = one.mark is not None and not is_comma(one.mark)
        begins = (main and konjunktiv) or (apart and one.verb is None)
        if told and begins and (apart or not _reports_before(reading, one.items.start)):
            return one.items.start
        if konjunktiv:
            break
        told = told or main
    return 0


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


def _front(sentence: Sentence, before: Sequence[int], behind: Sequence[int]) -> list[int]:
    """What „und“ puts before the verb behind: Sie ist 91, und *rechnen*, sagt Ott, könne sie."""
    last = next((one for one in segments(sentence) if before and before[-1] in one.items), None)
    first = sentence.items[behind[0]] if behind else None
    if last is None or last.verb is not None or not last.joined or not last.items.start:
        return []
    verb = isinstance(first, Word) and may_be_finite(first)
    return list(last.items[1:]) if verb else []


def _is_open(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether an auxiliary waits for its verb: „Sie *habe* ihm, sagt er, das Rad *geschenkt*“."""
    last = next((one for one in reversed(segments(sentence)) if one.items.start in before), None)
    if last is None or last.verb is None or last.subordinate or last.verb.lower_ not in _HELPERS:
        return False
    verbs = [item for i in last.items if isinstance(item := sentence.items[i], Word)]
    return not any(syntax.is_verb(word) and word is not last.verb for word in verbs)


def _stays_in_konjunktiv(cue: FoundCue, behind: Sequence[int]) -> bool:
    """Whether a clause in Konjunktiv comes next: „…, erzählt sie, *der habe nie geschrien*“.

    One with „dass“ is another verb's: „…, sagte sie und fragte, *ob er zahle*“; not behind „so“.
    """
    one = next((one for one in segments(cue.sentence) if behind[0] in one.items), None)
    if one is None or one.verb is None or (one.subordinate and cue.kind != "particle"):
        return False
    return is_subjunctive(one.verb)


def _is_subordinate(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether it is a subordinate clause in Konjunktiv: Wenn man nicht *beschließe*, …"""
    first = next((one for one in segments(sentence) if one.items.start in before), None)
    return first is not None and first.subordinate and in_konjunktiv(sentence, before)


def _tells(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether a main clause stands there, not only when or why it was said."""
    return any(
        one.verb is not None and not (one.subordinate or one.joined) and one.items.start in before
        for one in segments(sentence)
    )


def _fills_the_front(sentence: Sentence, before: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether what stands before waits for its verb: „*Dichtungen*, so Kern, *brauche* man“."""
    first = sentence.items[behind[0]]
    words = [word for word in words_in(sentence, before) if isinstance(word, Word)]
    waits = bool(words) and not any(map(may_be_finite, words))
    return isinstance(first, Word) and may_be_finite(first) and waits


def _is_its_clause(cue: FoundCue, sentence: Sentence, behind: Sequence[int]) -> bool:
    """Whether what the verb says goes on: „Zunächst werde, hieß es, *die Halle saniert*“."""
    items = [item for i in behind if isinstance(item := sentence.items[i], Word)]
    places = {item.i for item in items}
    return any(word.i in places for word in syntax.complements(cue.anchor))


def _hang_together(sentence: Sentence, before: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether a word on one side hangs on one on the other."""
    sides = [
        {
            item.i: item
            for item in (sentence.items[i] for i in side)
            if not item.is_passage and not item.is_punct
        }
        for side in (before, behind)
    ]
    return any(
        word.head.i in other
        for one, other in (sides, reversed(sides))
        for word in one.values()
        if word.head.i != word.i
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
    if speaker is None or speaker.mention.start < cue.finite.i:
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
