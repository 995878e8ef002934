"""The words that mark speech, found in the narration: „fügte … hinzu“, „laut“, „so“, „die Frage“.

The lexicon says which words; the modules beside say where they stand and when „so“ means „says“.
"""

from collections.abc import Container, Iterable, Iterator, Sequence

from quotex.cues.cue import FoundCue
from quotex.cues.nouns import nouns
from quotex.cues.phrases import phrases
from quotex.cues.sources import particles, prepositions
from quotex.cues.verb_groups import AUXILIARIES, MODALS
from quotex.cues.verbs import verbs
from quotex.cues.words import marked_words
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.words import Word

_HELPING = AUXILIARIES | MODALS
_LOUD = "laut"
_MANNER = "manner"  # the group of verbs that say how it sounded


def cues(sentence: Sentence, mentions: Sequence[Mention]) -> list[FoundCue]:
    """The sentence's cues, in order; `mentions` are the noun phrases that stand in it."""
    starting = {mention.start: mention for mention in mentions}
    marked = list(marked_words(sentence))
    spoken = list(verbs(sentence))
    loud = {word.i for cue in spoken if cue.act == _MANNER for word in cue.words}
    named = prepositions(sentence, marked, mentions, starting)
    found = [cue for cue in named if not _says_how_loud(cue, loud)]
    sources = {cue.anchor.i for cue in found}  # „*Laut* Polizei wurden …“: nothing „wurde laut“
    others = (cue for cue in phrases(sentence) if not sources & {word.i for word in cue.words})
    found += _apart(spoken, others)
    found += particles(sentence, marked, starting)
    fixed = {w.i for cue in found if "clause" not in cue.takes for w in cue.words}
    found += (cue for cue in nouns(sentence, marked) if cue.anchor.i not in fixed)
    found.sort(key=lambda cue: cue.anchor.i)
    return found


def _says_how_loud(cue: FoundCue, verbs: Container[int]) -> bool:
    """Whether it is the adverb, beside one of the verbs and words in marks: *rief laut* „Hilfe“."""
    source = cue.source
    if cue.lemma != _LOUD or source is None or not source.marked:
        return False
    if source.doc[source.start].i != source.head_noun.i and not source.doc[source.start].is_punct:
        return False
    return cue.anchor.i - 1 in verbs or source.end in verbs


def _apart(verbs: Sequence[FoundCue], phrases: Iterable[FoundCue]) -> Iterator[FoundCue]:
    """Of cues that share words, the strong verb, else the longest: „hält es für möglich“.

    Two may share their auxiliary: „*hat* gewarnt und … aufgerufen“.  A phrase of the very words of
    a verb is what they mean: „*bekannt wurde*“ is nobody's confession.
    """
    phrases = list(phrases)
    whole = [cue.words for cue in phrases]
    strong = [cue for cue in verbs if cue.strong and cue.words not in whole]
    weak = [cue for cue in verbs if not cue.strong and cue.words not in whole]
    taken: set[int] = set()
    helping: set[int] = set()
    for cue in [*strong, *sorted([*phrases, *weak], key=lambda cue: -len(cue.words))]:
        shared = {word.i for word in cue.words if _helps(word, cue)}
        own = {word.i for word in cue.words} - shared
        if not (own & (taken | helping) or shared & taken):
            taken |= own
            helping |= shared
            yield cue


def _helps(word: Word, cue: FoundCue) -> bool:
    return word is not cue.anchor and word.lower_ in _HELPING
