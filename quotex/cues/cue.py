"""A cue: the words that mark speech, where they stand."""

from dataclasses import dataclass

from quotex.article import CueKind, Medium
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.words import Word


@dataclass(slots=True, eq=False)
class FoundCue:
    """A cue where it stands.

    `words` are all its words in order, `anchor` the one that bears its meaning, `finite` the
    one in the finite verb's place (the anchor itself for other kinds).
    """

    kind: CueKind
    lemma: str
    act: str
    medium: Medium
    words: list[Word]
    anchor: Word
    finite: Word
    sentence: Sentence
    takes: tuple[str, ...] = ("clause",)
    to: tuple[str, ...] = ()
    number: str = ""
    passive: bool = False
    impersonal: bool = False
    strong: bool = True
    sure: tuple[str, ...] = ()  # what a weak verb is one of speech with: rechnet *mit* Regen
    unless: tuple[str, ...] = ()  # with what it is a deed: *zu* Haft verurteilen
    calls: tuple[str, ...] = ()  # with what it says what a thing is: sprach *von* Verrat
    proves: bool = False  # with a thing as its subject it says no word: Spuren *bestätigen*, dass …
    verb_final: bool = False
    participle: bool = False
    borrows: bool = False  # „unter Berufung auf“: whose words whoever speaks passes on
    source: Mention | None = None  # of „laut Polizei“, „so die Polizei“: who it names
