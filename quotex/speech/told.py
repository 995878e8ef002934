"""What is told to have been said without its words, and what is told as hearsay.

*Kern kritisierte die Pläne.*  A verb of speech with an object and no clause of its own: the whole
clause reports.  *Der Fahrer soll geschlafen haben.*  „soll“ makes a clause somebody's account.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotex import syntax
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    is_finite,
    is_infinitive,
    is_subjunctive,
)
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions.pronouns import is_addressed
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_dash, is_semicolon, is_stop
from quotex.quotation import Passage
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.extents import Segment, segments, still_waits
from quotex.speech.items import offsets, words_in
from quotex.words import Word

_CLAIMING = function_words("claiming")
_HEARSAY = function_words("hearsay")
_TELLING = _CLAIMING | _HEARSAY
_PLAIN_COMPLEMENTISERS = function_words("plain_complementisers")
_COMMENTING = function_words("commenting")
_WHEN = function_words("when_or_despite")
_PERFECT = function_words("perfect_infinitives")
_MODAL_AND_HAVE = 2  # verbs of „will Geld haben“, which is no perfect
_ACCUSE = "accuse"
_SHORTEST = 3  # words that such a clause has at least


def told(readings: Sequence[Reading]) -> Iterator[Claim]:
    """Clauses of verbs of speech, for where those report no words."""
    for reading in readings:
        if reading.sentence.inside is not None:
            continue
        for cue in reading.cues:
            if any(map(is_addressed, syntax.subjects(cue.anchor))):
                continue  # Was wünschen *Sie* sich?
            if cue.kind == "verb" and _takes_more_than_words(cue):
                parts = _clause(reading, _top(cue))
                if parts:
                    yield Claim("reported", parts, reading, "told without its words", cue=cue)


def _top(cue: FoundCue) -> Word:
    """The verb that bears the clause: one of the cue, *mochte* das nicht kommentieren, too."""
    if cue.finite is cue.anchor:
        return cue.anchor
    below = {word.i for word in syntax.clause(cue.finite)}
    within = cue.finite.i in {word.i for word in syntax.clause(cue.anchor)}
    return cue.anchor if within or cue.anchor.i not in below else cue.finite


def _takes_more_than_words(cue: FoundCue) -> bool:
    if _is_deed(cue):
        return False
    if set(cue.takes) - {"clause", "zu"}:
        return True
    # rief *zu* Spenden auf
    return "zu" in cue.takes and "zu" in syntax.preposition_objects(cue.anchor)


def _is_deed(cue: FoundCue) -> bool:
    """Whether it does something with words that stand by it: *zu* Haft verurteilt; erinnert *sich*.

    Parsers hang „zu Haft“ on a noun before, too: wegen Betrugs *zu Haft* verurteilt.
    """
    if not cue.unless:
        return False
    beside = {
        syntax.without_article(word.lower_)
        for word in syntax.clause(cue.anchor)
        if word.pos_ in ("ADP", "PRON")
    }
    return not beside.isdisjoint(cue.unless)


def hearsay(readings: Sequence[Reading]) -> Iterator[Claim]:
    """Clauses with „soll“, „sollen“; with „will … haben“, which its subject says of itself."""
    by_whom: tuple[Antecedent, ...] = ()  # whose account the sentences before gave
    for before, reading in zip((None, *readings), readings, strict=False):
        if reading.sentence.inside is not None:
            continue
        goes_on = False
        by_whom = _accounts(before, reading.sentence) or by_whom
        for word in reading.sentence.words:
            if word.lower_ not in _TELLING or not syntax.is_verb(word):
                continue
            if is_infinitive(word) or _is_open(reading, word) or _has_words_before(reading, word):
                continue
            if word.lower_ in _HEARSAY:
                source = next((cue for cue in reading.cues if cue.kind == "preposition"), None)
                after = by_whom if source is None else ()
                claim = Claim(
                    "free indirect", [], reading, "told as hearsay", cue=source, after=after
                )
                goes_on = True
            elif _of_the_past(word):
                itself = (Antecedent(Claim("reported", [], reading), 0),)
                claim = Claim("free indirect", [], reading, "says it of itself", after=itself)
            else:
                continue
            parts = _clause(reading, word, whole=True)
            if parts:
                yield replace(claim, parts=parts)
        by_whom = by_whom if goes_on else ()


def _accounts(before: Reading | None, sentence: Sentence) -> tuple[Antecedent, ...]:
    """Who accuses somebody in the sentence before, or is its source: hearsay goes on from them.

    *Die Staatsanwaltschaft* wirft ihm Brandstiftung vor. Er soll das Haus angezündet haben.
    """
    if before is None or before.sentence.last_paragraph != sentence.paragraph:
        return ()
    return tuple(
        Antecedent(Claim("reported", [], before, cue=cue), 0)
        for cue in before.cues
        if cue.act == _ACCUSE or (cue.kind == "preposition" and cue.strong)
    )[:1]


def _is_open(reading: Reading, modal: Word) -> bool:
    """Whether it ends a question, which gives no account: *Wer* es getan haben *soll*."""
    at = reading.sentence.index(modal)
    one = next((one for one in segments(reading.sentence) if at in one.items), None)
    if one is None or not one.subordinate:
        return False
    first = reading.sentence.items[one.items.start]
    asks = first.lower_ in COMPLEMENTISERS - _PLAIN_COMPLEMENTISERS
    return asks and isinstance(first, Word) and not syntax.is_relative(first)


def _has_words_before(reading: Reading, modal: Word) -> bool:
    """Whether it tells of words in marks, which are the quote: *„…“, soll* sie gesagt haben."""
    items = reading.sentence.items
    at = reading.sentence.index(modal)
    return at > 1 and is_comma(items[at - 1]) and items[at - 2].is_passage


def _of_the_past(modal: Word) -> bool:
    """Whether a perfect infinitive follows: will nichts *gewusst haben*."""
    cluster = syntax.governed(modal)
    return len(cluster) > _MODAL_AND_HAVE and any(word.lower_ in _PERFECT for word in cluster)


def _clause(reading: Reading, verb: Word, whole: bool = False) -> list[tuple[int, int]]:
    """Offsets of the verb's clause; with its full stop if it is the whole sentence."""
    sentence = reading.sentence
    places = sentence.places(syntax.whole_clause(verb) if whole else syntax.clause(verb))
    own = _own(sentence, verb, hearsay=whole) if places else range(0)
    items = [i for i in range(places[0], places[-1] + 1) if i in own] if places else []
    while items and _is_mark(sentence.items[items[0]]):
        items.pop(0)
    if len(words_in(sentence, items)) < _SHORTEST:
        return []
    last = len(sentence.items) - 1
    stop = sentence.items[last]
    ends = items[-1] >= last - 1 and is_stop(stop)
    if items[0] == 0 and ends:
        items = list(range(last + 1))
    else:
        while items and _is_mark(sentence.items[items[-1]]):
            items.pop()
    return offsets(sentence, items)


def _own(sentence: Sentence, verb: Word, hearsay: bool) -> range:
    """The items between what the narrator tells before the verb's clause, and what behind it.

    *Als er gefasst wurde,* bestritt er die Tat | Er lehnt das ab*, die Partei schweigt* | Er soll
    ihn gefragt haben*, was dieser bestreitet*.
    """
    parts = segments(sentence)
    at = sentence.index(verb)
    last = sentence.places(syntax.governed(verb))[-1]
    begins = next((one.items.start for one in parts if at in one.items), 0)
    start = begins if _is_told_before(sentence, parts, begins) else _behind_label(parts, verb)
    behind = (one for one in parts if one.items.start > last and one.items.start > at)
    waits = False
    for one in behind:
        if not waits and _is_another(sentence, one, verb, hearsay):
            return range(start, one.items.start - 1)
        waits = still_waits(waits, one)
    return range(start, len(sentence.items))


def _behind_label(parts: Sequence[Segment], verb: Word) -> int:
    """Where the clause begins behind a colon or a dash: Nach dem Urteil: *Ott kritisiert Kern*."""
    marks = [one for one in parts if one.mark is not None and one.mark.i < verb.i]
    subjects = syntax.subjects(verb)
    for one in reversed(marks):
        assert one.mark is not None
        if (is_colon(one.mark) or is_dash(one.mark)) and subjects:
            return one.items.start if all(s.i > one.mark.i for s in subjects) else 0
    return 0


def _is_told_before(sentence: Sentence, parts: Sequence[Segment], begins: int) -> bool:
    """Whether a clause in the indicative opens the sentence that says when, or in spite of what."""
    one = parts[0]
    if not begins or not one.subordinate or sentence.items[0].lower_ not in _WHEN:
        return False
    final = next((p for p in parts if p.verb is not None and p.items.start < begins), None)
    return (
        final is not None
        and sentence.index(final.verb) == final.items.stop - 1  # type: ignore[arg-type]
        and not any(is_subjunctive(p.verb) for p in parts if p.verb is not None)
    )


def _is_another(sentence: Sentence, one: Segment, verb: Word, hearsay: bool) -> bool:
    """Whether a clause behind it is another: a main one, a comment, of hearsay a relative one.

    What stands in Konjunktiv is what was said, „soll gesagt haben, *es eile*“, but behind another.
    """
    first = sentence.items[one.items.start] if one.items else None
    if first is None or one.verb is None or not isinstance(first, Word):
        return False
    if first.lower_ in _COMMENTING:
        return True
    told = is_finite(one.verb) and (is_subjunctive(verb) or not is_subjunctive(one.verb))
    if one.mark is not None and is_semicolon(one.mark):
        return told
    relative = syntax.is_relative(first)
    if one.subordinate or relative:
        return hearsay and told and relative
    ends = sentence.index(one.verb) == one.items.stop - 1  # ein Modell, *bei dem sie warten dürfen*
    return told and not (one.joined or ends)


def _is_mark(item: Word | Passage) -> bool:
    return item.is_punct or item.lower_ in JOINING
