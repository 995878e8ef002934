"""Which of a sentence's cues gives way to another one that is nearer, or reports it."""

from quotex.attribution.beside_verbs import ANNOUNCED
from quotex.attribution.clauses import governing_word, is_subjunctive
from quotex.cues import FoundCue
from quotex.mentions import SPEAKING
from quotex.narration.marks import ends_sentence, is_colon, is_dash, parts_clauses
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word


def takes(cue: FoundCue, passage: Passage) -> bool:
    """Whether the words may be what a reported verb says: habe *von „Kies“* geredet.

    Not what only tells how: habe *„nie“* zugestimmt.
    """
    if cue.kind != "verb" or not is_subjunctive(cue.finite) or ends_sentence(passage.text):
        return True
    marker = governing_word(cue.sentence, cue.sentence.index(passage))
    return marker in cue.takes or (not marker and bool({"name", "object"} & set(cue.takes)))


def calls(cue: FoundCue | None, passage: Passage) -> bool:
    """Whether its preposition says what a thing is: sprach *von „Pech“*; not „*über „Pech“*“."""
    if cue is None or not cue.calls:
        return False
    return governing_word(cue.sentence, cue.sentence.index(passage)) in cue.calls


def is_behind_dash(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether a dash or a colon parts the cue from a name with a colon of its own.

    Kern *kritisiert* Ott – Ott: „…“; Das *kommentieren* die Zeitungen: »Bote«: „…“; Kern *rief*
    „Buh“, Ott: „…“
    """
    sentence = reading.sentence
    at = sentence.index(passage) - 1
    while at > 0 and not is_colon(sentence.items[at]):
        at -= 1
    name = next((m for m in reading.mentions if sentence.index(m.doc[m.end - 1]) == at - 1), None)
    first = sentence.index(name.doc[name.start]) if name is not None else 0
    finite, mark = sentence.index(cue.finite), sentence.items[first - 1]
    if not isinstance(mark, Word) or finite >= first - 1:
        return False
    said = any(isinstance(item, Passage) for item in sentence.items[finite:first])
    gapped = said and name is not None and name.kind in SPEAKING and parts_clauses(mark)
    return gapped or is_dash(mark) or is_colon(mark)


def may_be_nearest(passage: Passage, cue: FoundCue, relation: str) -> bool:
    """Whether the cue counts more than those of its kind before it.

    wies das zurück, Ott *sagte*: „…“; nach Angaben der Stadt, die *laut* Polizei „…“ ist
    """
    if not cue.strong:
        return False
    if relation == "a source is named":
        return cue.anchor.idx < passage.start
    return relation == ANNOUNCED and not cue.verb_final and not cue.passive
