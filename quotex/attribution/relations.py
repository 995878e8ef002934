"""How a passage stands to the cues of its sentence, and which of them governs it."""

from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.beside_verbs import (
    COMPLEMENT,
    IN_CLAUSE,
    to_earlier_verb,
    to_later_verb,
)
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    behind_colon,
    governing_word,
    has_passage_before,
    in_so_many_words,
    is_subjunctive,
    only_punctuation,
    opens_reported_clause,
)
from quotex.attribution.owners import whose_words
from quotex.cues import FoundCue, with_these
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING
from quotex.narration.marks import is_comma
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

_VIEW = function_words("view")
_INDEFINITE = function_words("indefinite_nominative")


def governing_cue(passage: Passage, reading: Reading) -> FoundCue | None:
    """The nearest cue above the passage in the tree: bestritt es, indem er *sagte*, dass „…“."""
    at = reading.sentence.index(passage)
    nouns = (cue for cue in reading.cues if cue.kind == "noun" and cue.anchor.idx < passage.start)
    noun = next((cue for cue in nouns if _in_clause_of_noun(reading, cue, at)), None)
    if noun is not None:
        return noun
    anchors = {word.i: cue for cue in reading.cues for word in (cue.anchor, cue.finite)}
    inner = reading.sentence.within(passage)
    words = [token for token in inner if not token.is_space and not token.is_punct]
    found = (anchors.get(token.i) for token in syntax.governors(words))
    return next((cue for cue in found if cue is not None), None)


def relation_of(passage: Passage, reading: Reading, cue: FoundCue) -> str | None:
    """How the passage stands to the cue: the name of the evidence; none if it does not."""
    sentence = reading.sentence
    at = sentence.index(passage)
    finite = sentence.index(cue.finite)
    anchor = sentence.index(cue.anchor)
    if cue.kind == "preposition":
        if cue.lemma in _VIEW and _is_predicate(passage, reading, cue):
            return COMPLEMENT
        return "a source is named"
    if cue.kind == "noun":
        if anchor > at:  # „…“ – *mit diesen Worten* eröffnete Kern die Sitzung
            return "the cue follows it" if with_these(sentence.items[at + 1 : anchor]) else None
        if behind_colon(sentence, at, anchor) or in_so_many_words(cue, at):
            return "a noun announces it"
        if anchor == at - 1:
            return "a noun of speech precedes it"
        if governing_word(sentence, at) in cue.takes:
            return COMPLEMENT  # mit *Spott* über ihn als „…“
        return IN_CLAUSE if _in_clause_of_noun(reading, cue, at) else None
    if cue.kind == "particle":
        if finite > at:
            near = only_punctuation(sentence.items[at + 1 : finite])
            return "„so“ with a source" if near else "before a closing cue"
        if at > finite and governing_word(sentence, at) and has_passage_before(sentence, finite):
            return None  # „…“, so Kern *bei „Arena TV“*
        announced = behind_colon(sentence, at, finite)
        if announced or only_punctuation(sentence.items[:finite]):
            return "„so“ with a source"
        told = any(is_subjunctive(word) for word in sentence.words if word.i < cue.finite.i)
        return IN_CLAUSE if told else "a source is named"
    if finite > at:
        return to_later_verb(passage, reading, cue, at, finite)
    return to_earlier_verb(reading, cue, at, anchor, finite)


def _in_clause_of_noun(reading: Reading, noun: FoundCue, at: int) -> bool:
    """Auf den *Vorwurf der CDU*, der Plan sei *„absurd“*, …: what the noun's clause reports."""
    sentence = reading.sentence
    phrase = next((m for m in reading.mentions if m.head_noun.i == noun.anchor.i), None)
    if phrase is None or whose_words(phrase).kind not in SPEAKING:
        return False
    if any(
        cue.source.start <= noun.anchor.i < cue.source.end for cue in reading.cues if cue.source
    ):
        return False  # Nach den *Worten* der Rätin fehle es „an allem“
    start = sentence.index(phrase.doc[phrase.end - 1]) + 1
    while start < at and isinstance(word := sentence.items[start], Word) and _is_of_verb(word):
        start += 1  # wies den *Vorwurf der CDU* zurück, …
    others = (cue for cue in reading.cues if cue.kind == "verb" and cue.strong)
    if any(start < sentence.index(cue.finite) < at for cue in others):
        return False
    clause = sentence.items[start:at]
    if not is_comma(sentence.items[start]) or not opens_reported_clause(clause):
        return False
    if isinstance(first := clause[1], Word) and syntax.is_relative(first):
        return False
    later = (k for k in range(start + 1, at) if is_comma(sentence.items[k]))
    return all(_opens_subordinate(sentence.items[k + 1 : k + 3]) for k in later)


def _opens_subordinate(items: Sequence[Word | Passage]) -> bool:
    """Whether a relative or a conjunction stands there, „mit“ before it: …, *mit dem* man baut."""
    return any(
        isinstance(item, Word) and (syntax.is_relative(item) or item.lower_ in COMPLEMENTISERS)
        for item in items
    )


def _is_of_verb(word: Word) -> bool:
    return syntax.is_verb(word) or syntax.is_separable_prefix(word)


def _is_predicate(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether the view says what a thing is: Für Kern ist das *ein „Monster“*, *„absurd“*."""
    at = reading.sentence.index(passage)
    before = reading.sentence.items[at - 1]
    called = before.lower_ in _INDEFINITE
    parted = reading.commas(reading.sentence.index(cue.anchor), at)
    return not parted and (called or passage.text[:1].islower())
