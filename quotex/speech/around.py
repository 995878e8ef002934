"""Reports that their cue interrupts: *Das Projekt sei*, so die Ministerin, *ein Erfolg*."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    is_finite,
    is_subjunctive,
)
from quotex.attribution.moods import may_be_finite, subordinates
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.appositions import is_somebody_else
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_dash,
    is_semicolon,
)
from quotex.scene import Reading
from quotex.speech.closing import (
    answers,
    ends_aside,
    in_konjunktiv,
    told_from,
)
from quotex.speech.extents import Segment, is_infinitive_clause, segments, segments_by_start
from quotex.speech.items import words_in
from quotex.words import Word

_INFINITIVE_OPENERS = function_words("infinitive_openers")
_HELPERS = function_words("open_helpers")
_SPECIFYING = function_words("specifying")
_FEW = 4  # words of a clause that waits for more
_COPULAS = function_words("copulas")


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
    before = list(range(told_from(reading, finite - 1), finite - 1))
    if speaker is not None and behind_cue and _waits(sentence, before):
        last = min([last, *_before_apposition(sentence, speaker)])
    behind = _behind_aside(sentence, last, speaker if behind_cue else None)
    before = _front(sentence, before, behind) or before
    words = [item for item in sentence.items[: finite - 1] if isinstance(item, Word)]
    if not behind or (words and answers(words)) or _opens_another(cue, sentence, behind):
        return []
    if _is_for_another(sentence, last, behind):
        return []
    one = _is_one_clause(cue, sentence, before, behind)
    one = one or _waits_for_phrase(reading, speaker if behind_cue else None, before, behind)
    return [*before, *behind] if one else []


def _waits_for_phrase(
    reading: Reading, speaker: Mention | None, before: Sequence[int], behind: Sequence[int]
) -> bool:
    """Whether a noun phrase ends it that is not who speaks: *Er traf*, so die Polizei, *ein Kind*.

    „Es reicht, so Ada Kern, *eine Freundin der Bahn*“ says who she is; behind „Es ist kalt“
    nothing waits.
    """
    sentence = reading.sentence
    words = [item for item in words_in(sentence, behind) if isinstance(item, Word)]
    if speaker is None or not words or any(map(may_be_finite, words)):
        return False
    other = next((m for m in reading.mentions if m.start == words[0].i), None)
    if other is None or any(is_comma(sentence.items[i]) for i in behind):
        return False
    told = _tells(sentence, before) and not _is_complete(sentence, before)
    return told and is_somebody_else(speaker, other)


def _is_complete(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether a predicate stands there that takes no noun phrase more: Es *ist kalt*, so Ott, …"""
    return any(sentence.items[i].lower_ in _COPULAS for i in before[:-1])


def _is_one_clause(
    cue: FoundCue, sentence: Sentence, before: Sequence[int], behind: Sequence[int]
) -> bool:
    """Whether what stands on both sides of the cue is one report."""
    if _fills_the_front(sentence, before, behind):
        return True
    if _is_open(sentence, before) and any(isinstance(sentence.items[i], Word) for i in behind[:-1]):
        return True
    if _tells(sentence, before):
        if _narrator_resumes(sentence, before, behind):
            return False
        return (
            _hang_together(sentence, before, behind)
            or _is_its_clause(cue, sentence, behind)
            or _goes_on(cue, before, behind)
        )
    first = sentence.items[behind[0]]
    if isinstance(first, Word) and may_be_finite(first) and _is_subordinate(sentence, before):
        return True  # Wenn es fehle, mahnte sie, *verfielen* die Mittel
    opens = cue.kind == "verb" and isinstance(first, Word) and subordinates(first)
    return not opens and _hang_together(sentence, before, behind)


def _narrator_resumes(sentence: Sentence, before: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether a dash leads back: Sie *sei* müde, sagt Ott *– der Zug hat Verspätung*."""
    one = segments_by_start(sentence).get(behind[0])
    if one is None or one.mark is None or not is_dash(one.mark) or one.subordinate:
        return False
    told = one.verb is not None and is_finite(one.verb) and not is_subjunctive(one.verb)
    return told and in_konjunktiv(sentence, before)


def _waits(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether only the predicate is to come: „*Das sei*, so Ott, ein stiller Nachbar“."""
    last = sentence.items[before[-1]] if 0 < len(before) <= _FEW else None
    return isinstance(last, Word) and last.lower_ in _COPULAS


def _before_apposition(sentence: Sentence, speaker: Mention) -> Iterator[int]:
    """The places of the words before the commas within who speaks."""
    for word in speaker.doc[speaker.start : speaker.end]:
        if is_comma(word):
            yield sentence.index(word) - 1


def _behind_aside(sentence: Sentence, last: int, speaker: Mention | None) -> list[int]:
    """The items behind „, sagte sie,“, whose last word of the verb or of who speaks is `last`.

    Behind an apposition the aside goes on where no verb follows: „…, sagte Kern, Wirtin am Markt,
    *im Gespräch mit der Zeitung*“.
    """
    stops = (j for j in range(last + 1, len(sentence.items)) if ends_aside(sentence.items[j]))
    comma = next(stops, None)
    before = sentence.items[last + 1 : comma]
    if comma is not None and any(item.is_passage for item in before) and is_colon(before[0]):
        return []  # …, meint Kern*: „Es trägt“*, jubelt sie
    if comma is not None:
        comma = _behind_relative(sentence, comma)
    if comma is None or comma + 1 >= len(sentence.items):
        return []
    if is_semicolon(sentence.items[comma]) and not _stays_in_konjunktiv(sentence, comma + 1):
        return []
    behind = list(range(comma + 1, len(sentence.items)))
    apposed = speaker is not None and any(map(is_comma, speaker.doc[speaker.start : speaker.end]))
    words = (item for item in sentence.items[comma + 1 :] if isinstance(item, Word))
    return [] if apposed and not any(map(syntax.is_verb, words)) else behind


def _behind_relative(sentence: Sentence, comma: int) -> int:
    """The mark behind what is told of who speaks: „…, sagt ein Arzt, *der ungenannt bleibt*, …“."""
    parts = segments_by_start(sentence)
    one = parts.get(comma + 1)
    if one is None or one.verb is None or not one.subordinate or is_subjunctive(one.verb):
        return comma
    following = parts.get(one.items.stop + 1)
    if following is None or not following.items or following.subordinate:
        return comma  # „…, so Ott, *die auch sagt, dass* …“
    first = sentence.items[comma + 1]
    relative = isinstance(first, Word) and syntax.is_relative(first)
    return one.items.stop if relative else comma


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
    one = next((one for one in segments(sentence) if behind[0] in one.items), None)
    if one is None or one.verb is None:  # Es klang, sagt sie, *wie eine Tür*
        return first.lower_ in _INFINITIVE_OPENERS
    return not (is_subjunctive(one.verb) or _ends_in_participle(sentence, one))


def _is_for_another(sentence: Sentence, last: int, behind: Sequence[int]) -> bool:
    """Whether a verb beside the cue waits for it: „…, sagte Kern *und bat Ott*, zu bleiben“."""
    between = [item for item in sentence.items[last + 1 : behind[0]] if isinstance(item, Word)]
    joins = next((k for k, item in enumerate(between) if item.lower_ in JOINING), len(between))
    another = any(map(syntax.has_finite_tag, between[joins:]))
    return another and is_infinitive_clause(sentence, behind[0])


def _ends_in_participle(sentence: Sentence, one: Segment) -> bool:
    """Whether what looks finite ends it, as no finite verb does: Er habe …, *und sich erinnert*."""
    last = max((i for i in one.items if not sentence.items[i].is_punct), default=0)
    verb = one.verb is not None and sentence.index(one.verb)
    return one.joined and verb == last > one.items.start + 1


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
    if sentence.items[before[-1]].is_passage:  # Der Preis *sei „zu hoch“*, meint Ott
        return False
    verbs = [item for i in last.items if isinstance(item := sentence.items[i], Word)]
    return not any(syntax.is_verb(word) and word is not last.verb for word in verbs)


def _goes_on(cue: FoundCue, before: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether what is reported in Konjunktiv before the aside goes on behind it.

    In another clause; with what a few words wait for, „*Er halte sich*, so Ott, *für klug*“; with
    an „und“ and a verb for the same auxiliary, „Er *habe* geschlafen, so Ott, *und geträumt*“. With
    „und zwar“ in whatever mood.
    """
    sentence = cue.sentence
    first, *others = (sentence.items[i].lower_ for i in behind[:2])
    if first in JOINING and not _SPECIFYING.isdisjoint(others):
        return True
    if not in_konjunktiv(sentence, before):
        return False
    if _stays_in_konjunktiv(sentence, behind[0], cue.kind == "particle"):
        return True
    one = next((one for one in segments(sentence) if behind[0] in one.items), None)
    if one is None or one.subordinate or sentence.items[behind[0]].is_passage:
        return False
    if one.joined and (one.verb is None or _ends_in_participle(sentence, one)):
        words = (item for i in one.items if isinstance(item := sentence.items[i], Word))
        return any(map(syntax.is_verb, words))
    opening = sentence.items[behind[0]]
    article = isinstance(opening, Word) and syntax.is_article(opening)
    if one.verb is not None or (article and _is_complete(sentence, before)):
        return False
    told = in_konjunktiv(sentence, before[-1:])
    return len(before) <= _FEW and (not told or _waits(sentence, before))


def _stays_in_konjunktiv(sentence: Sentence, start: int, subordinate: bool = False) -> bool:
    """Whether a clause in Konjunktiv comes next: „…, erzählt sie, *der habe nie geschrien*“.

    One with „dass“ is another verb's: „…, sagte sie und fragte, *ob er zahle*“; not behind „so“.
    """
    one = next((one for one in segments(sentence) if start in one.items), None)
    if one is None or one.verb is None or (one.subordinate and not subordinate):
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
