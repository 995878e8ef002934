"""What single words may be of cues, but forms of verbs: looked up once for every word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quotex.lexicon import CueNoun, CueParticle, CuePreposition, function_words, lexicon
from quotex.lexicon.added import remembered_table
from quotex.narration import Sentence
from quotex.words import Word

_VIEW = function_words("view")
_REMEMBERED = 2**15  # words whose answer is kept


@dataclass(frozen=True, slots=True)
class Marking:
    """What a word may be: a preposition, a particle, a noun of speech, a source noun.

    `opens` are the prepositions of several words that it begins: „*unter* Berufung auf“; `view`:
    it may say whose view a sentence tells: „*für* die Ministerin“.
    """

    preposition: CuePreposition | None
    opens: Sequence[CuePreposition]
    particle: CueParticle | None
    noun: CueNoun | None
    is_source_noun: bool
    view: bool


class Marked(NamedTuple):
    """A word of a sentence that may mark speech, and its number among the sentence's words."""

    number: int
    word: Word
    marking: Marking


class _Markings(dict[str, Marking | None]):
    """What words may be, each looked up when it is asked for first."""

    def __missing__(self, form: str) -> Marking | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[form] = _marking(form)
        return found


@remembered_table
def _markings() -> _Markings:
    return _Markings()


def _marking(form: str) -> Marking | None:
    """What a word may be; nothing for most."""
    known, lower = lexicon(), form.lower()
    found = (
        known.preposition(form),
        _prepositions_of_several_words().get(lower, ()),
        known.particles.get(lower),
        known.noun(form),
        known.is_source_noun(form),
        lower in _VIEW,
    )
    return Marking(*found) if any(found) else None


@remembered_table
def _prepositions_of_several_words() -> Mapping[str, Sequence[CuePreposition]]:
    """By the first one."""
    table: dict[str, list[CuePreposition]] = {}
    for entry in lexicon().multiword_prepositions:
        table.setdefault(entry.words[0], []).append(entry)
    return table


def marked_words(sentence: Sentence) -> Iterator[Marked]:
    """The sentence's words that may mark speech, in order."""
    markings = _markings()
    for number, word in enumerate(sentence.words):
        found = markings[word.text]
        if found is not None:
            yield Marked(number, word, found)
