"""Reports before and around their cue: *Das Geld fehle*, sagte Kern, *und zwar seit Mai*."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import COMPLEMENTISERS, JOINING, is_subjunctive, subject_behind
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_dash, is_semicolon, is_stop
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.speech.extents import segments
from quotex.speech.sources import is_pointing
from quotex.words import Word

_OPENINGS = function_words("subordinators") | function_words("infinitive_openers")
_ADVERBIAL = function_words("adverbial")
_COMPARING = function_words("comparing")
_HOW_MANY = function_words("how_many")
_PLAINLY = 0.9  # a speaker's probability where what it is does not say that it can speak


def clause_before(cue: FoundCue, sentence: Sentence) -> list[int]:
    """The clause before „, sagte sie“ or „, so die Ministerin“."""
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final:
        return []
    if is_pointing(sentence.items[finite - 1]):  # …, *das* berichtet der Nordfunk
        finite -= 1
    comma = sentence.items[finite - 1]
    if not (is_comma(comma) or is_dash(comma)):
        return []
    before = [item for item in sentence.items[: finite - 1] if not item.is_passage]
    if not any(syntax.is_verb(word) for word in before):
        return []
    if _is_adverbial(sentence, finite - 1) or _answers(before):
        return []
    return list(range(finite - 1))


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
    if speaker is not None and behind_cue:
        last = max(sentence.index(speaker.doc[speaker.end - 1]), *map(sentence.index, cue.words))
    elif cue.impersonal:  # Die Ordnung, *hieß es darin*, sei Sache der Pfarreien
        last = max(map(sentence.index, cue.words))
    else:
        return []
    commas = [j for j in range(last + 1, len(sentence.items)) if ends_aside(sentence.items[j])]
    if not commas or commas[0] + 1 >= len(sentence.items):
        return []
    before, behind = list(range(finite - 1)), list(range(commas[0] + 1, len(sentence.items)))
    words = [item for item in sentence.items[: finite - 1] if not item.is_passage]
    if words and _answers(words):
        return []
    first = sentence.items[behind[0]]
    if not first.is_passage and _opens_another(cue, first):
        return []
    return [*before, *behind] if _hang_together(sentence, before, behind) else []


def _opens_another(cue: FoundCue, first: Word) -> bool:
    """Whether a clause begins so that is no part of the one before; „so Kern, *dass* …“ is."""
    if cue.kind == "particle" and first.lower_ in COMPLEMENTISERS:
        return False
    return first.lower_ in _OPENINGS or first.lower_ in JOINING


def _hang_together(sentence: Sentence, before: list[int], behind: list[int]) -> bool:
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
        before = clause_before(cue, reading.sentence)
        behind = subject_behind(reading.sentence, reading.sentence.index(cue.finite))
        return behind and in_konjunktiv(reading.sentence, before)  # Das sei schade, finden beide
    plain = speaker.mention.pronoun or speaker.mention.kind != "unknown"
    return plain or speaker.probability > _PLAINLY


def in_konjunktiv(sentence: Sentence, items: Sequence[int]) -> bool:
    """Whether a verb among the items is in Konjunktiv."""
    found = (sentence.items[i] for i in items)
    return any(not item.is_passage and is_subjunctive(item) for item in found)


def ends_aside(item: Word | Passage) -> bool:
    """Whether „, sagte sie“ may end with it: „*,* sagte sie*,* …“, „*–* so Kern*.*“."""
    return is_comma(item) or is_semicolon(item) or is_dash(item) or is_stop(item)
