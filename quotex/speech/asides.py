"""Asides that say who reports: *wie die Polizei mitteilte*; *so schätzt Kern*."""

from collections.abc import Container

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.added import remembered_table
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_comma,
)
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.speech.closing import announces, ends_aside, in_konjunktiv
from quotex.speech.extents import around_aside, main_clause
from quotex.words import Word

_INTO_ASIDE = function_words("into_aside")
_PLAIN_COMPLEMENTISERS = function_words("plain_complementisers")
_CONNECTING = function_words("coordinating") | function_words("contrasting")


def is_aside(cue: FoundCue, reading: Reading) -> bool:
    """Whether it is „wie die Polizei mitteilte“, „so schätzt Kern“ beside what is reported."""
    if "clause" not in cue.takes or not _opens_with(reading, cue, _asides()):
        return False
    if announces(cue, reading.sentence):  # war zu sehen, *wie Kern fluchte: „…“*
        return False
    return _is_subordinate_aside(cue) or _has_so_before(cue)


def is_beside_passage(cue: FoundCue, reading: Reading) -> bool:
    """Whether no more is said than what is in marks: kam, wie er sagt, *„nur wegen der Suppe“*."""
    items = reading.sentence.items
    aside = _aside(cue, reading)
    beside = (*items[max(0, aside.start - 2) : aside.start], *items[aside.stop : aside.stop + 2])
    return any(isinstance(item, Passage) for item in beside)


def without_aside(cue: FoundCue, reading: Reading) -> list[int]:
    """The sentence without „wie die Polizei mitteilte“."""
    aside = _aside(cue, reading)
    main = around_aside(reading.sentence, aside)
    main = range(_first_in_konjunktiv(cue, reading, main), main.stop)
    return [i for i in main if not aside.start - 1 <= i <= aside.stop]


def _first_in_konjunktiv(cue: FoundCue, reading: Reading, main: range) -> int:
    """Where it begins with the clauses before, if all of them report: *Er sei krank*, sie fehle, …

    Not where another source has one: Laut Ott sei er krank, *sie fehle, wie Kern sagte*.
    """
    sentence = reading.sentence
    start = main.start
    while start > 1 and in_konjunktiv(sentence, main) and is_comma(sentence.items[start - 1]):
        before = main_clause(sentence, start - 2)
        told = [sentence.index(other.anchor) for other in reading.cues if other is not cue]
        if not in_konjunktiv(sentence, before) or any(at in before for at in told):
            break
        start, main = before.start, before
    return start


@remembered_table
def _asides() -> frozenset[str]:
    """*wie* die Polizei mitteilte; *so* schätzt Kern."""
    return frozenset(w for w, entry in lexicon().particles.items() if entry.source != "before")


def _is_subordinate_aside(cue: FoundCue) -> bool:
    """Whether it is „wie … mitteilte“ beside a sentence, not „erzählte, *wie* sie … fragte“."""
    return cue.verb_final and not syntax.is_complement(cue.anchor)


def _has_so_before(cue: FoundCue) -> bool:
    """Whether „so“ stands right before the verb: In zehn Jahren, *so schätzt Kern*, …"""
    finite = cue.sentence.index(cue.finite)
    if finite < 2 or not ends_aside(cue.sentence.items[finite - 2]):
        return False
    before = cue.sentence.items[finite - 1]
    return before.lower_ in _INTO_ASIDE


def _opens_with(reading: Reading, cue: FoundCue, openings: Container[str]) -> bool:
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    for j in range(finite - 1, -1, -1):
        item = sentence.items[j]
        if not item.is_passage:
            if item.lower_ in openings and _may_open(sentence, j):
                return not _runs_into_clause(sentence, j)
            if is_comma(item) and not reading.in_phrase(item):
                return False
    return False


def _may_open(sentence: Sentence, j: int) -> bool:
    """Whether a clause may begin there: at first, behind a mark, or so: *Denn* wie Kern sagt, …"""
    before = sentence.items[j - 1] if j else None
    if before is None or before.is_passage or before.is_punct:
        return True
    return j == 1 and before.lower_ in _CONNECTING


def _runs_into_clause(sentence: Sentence, j: int) -> bool:
    """Whether a conjunction goes on from it: …, *so dass* er schwieg; *so wie* sie sagt is none."""
    following = sentence.items[j + 1]
    return isinstance(following, Word) and following.lower_ in _PLAIN_COMPLEMENTISERS


def _aside(cue: FoundCue, reading: Reading) -> range:
    """The items of „wie die Polizei mitteilte“."""
    sentence = reading.sentence

    def parts(item: Word | Passage) -> bool:
        return ends_aside(item) and (item.is_passage or not reading.in_phrase(item))

    start = end = sentence.index(cue.finite)
    while start > 0 and not parts(sentence.items[start - 1]):
        start -= 1
    while end < len(sentence.items) and not parts(sentence.items[end]):
        end += 1
    return range(start, end)
