"""What is told to have been said without its words, and what is told as hearsay.

*Kern kritisierte die Pläne.*  A verb of speech with an object and no clause of its own: the whole
clause reports.  *Der Fahrer soll geschlafen haben.*  „soll“ makes a clause somebody's account.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotex import syntax
from quotex.attribution.clauses import COMPLEMENTISERS, JOINING, is_infinitive
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_comma, is_stop
from quotex.quotation import Passage
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.extents import segments
from quotex.speech.items import offsets, words_in
from quotex.words import Word

_CLAIMING = function_words("claiming")
_HEARSAY = function_words("hearsay")
_TELLING = _CLAIMING | _HEARSAY
_PLAIN_COMPLEMENTISERS = function_words("plain_complementisers")
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
            if cue.kind == "verb" and _takes_more_than_words(cue):
                parts = _clause(reading, _top(cue))
                if parts:
                    yield Claim("reported", parts, reading, "told without its words", cue=cue)


def _top(cue: FoundCue) -> Word:
    """The verb that bears the clause: one of the cue, *mochte* das nicht kommentieren, too."""
    below = {word.i for word in syntax.clause(cue.finite)}
    within = cue.finite.i in {word.i for word in syntax.clause(cue.anchor)}
    return cue.anchor if within or cue.anchor.i not in below else cue.finite


def _takes_more_than_words(cue: FoundCue) -> bool:
    if set(cue.unless) & set(syntax.preposition_objects(cue.anchor)):
        return False
    if set(cue.takes) - {"clause", "zu"}:
        return True
    # rief *zu* Spenden auf
    return "zu" in cue.takes and "zu" in syntax.preposition_objects(cue.anchor)


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
    places = sorted({sentence.index(w) for w in syntax.clause(verb, whole) if sentence.has(w)})
    items = list(range(places[0], places[-1] + 1)) if places else []
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


def _is_mark(item: Word | Passage) -> bool:
    return item.is_punct or item.lower_ in JOINING
