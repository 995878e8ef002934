"""A mention: a noun phrase that may speak, with what it tells of whom it means."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from quotex.article import ActorKind
from quotex.words import Word, Words

Gender = Literal["m", "f", "n", ""]
Number = Literal["sg", "pl", ""]

SPEAKING = frozenset(("person", "organisation", "government", "group"))  # kinds that can speak


@dataclass(slots=True, eq=False)
class Mention:
    """A noun phrase: tokens `start` to `end` (exclusive) of its document.

    `head` is the word that stands for it, `name` the tokens of a proper name in it, `offices`
    the tokens of offices and roles („US-Außenminister“).  `nouns` are the nouns of its base,
    `marked` where a name in quotation marks ends it (das Magazin „Blick“), `apposition` where it
    has a comma in it („Kern, die Ministerin,“),
    `attribute` is the noun phrase that a genitive or „von“ hangs on it („Angaben *der Polizei*“),
    the first of all such phrases in it (`inner`),
    `full_name` what a label of an interview abbreviates („AK“: Arne Kern). `bracket` is where its
    words end before a bracket or a comma in it, 0 without one, `apposed` the tokens of the
    phrases behind that comma.
    """

    doc: Words
    start: int
    end: int
    head: Word
    kind: ActorKind
    nouns: list[Word]
    name: tuple[int, int] | None = None
    offices: list[tuple[int, int]] = field(default_factory=list)
    gender: Gender = ""
    number: Number = ""
    pronoun: bool = False
    definite: bool = False
    marked: bool = False
    apposition: bool = False
    attribute: "Mention | None" = None
    inner: list["Mention"] = field(default_factory=list)
    full_name: str = ""
    bracket: int = 0
    apposed: list[tuple[int, int]] = field(default_factory=list)

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """The tokens of „Kern (SPD), die Ministerin,“ as the two that it is, without bracket."""
        return [(self.start, self.bracket or self.end), *self.apposed]

    @property
    def head_noun(self) -> Word:
        """The last noun of the base: „Angaben“ of „Angaben der Polizei“."""
        return self.nouns[-1]

    @property
    def is_thing(self) -> bool:
        """Whether it is neither anybody nor has a name: „das Trainingslager“."""
        return self.kind == "unknown" and self.name is None

    @property
    def preposition(self) -> str:
        """The preposition right before the phrase, as written but in lower case; „“ without one."""
        before = self.doc[self.start - 1] if self.start else None
        governs = before is not None and (before.pos_ == "ADP" or before.tag_.startswith("APPR"))
        return before.lower_ if before is not None and governs else ""

    def is_one_of(self, tokens: Iterable[Word]) -> bool:
        """Whether its head or another noun of its base is among the tokens."""
        places = {token.i for token in tokens}
        return self.head.i in places or any(noun.i in places for noun in self.nouns)

    @property
    def words(self) -> list[Word]:
        """The phrase's words, in order."""
        return self.doc[self.start : self.end]

    @property
    def text(self) -> str:
        """The phrase as it stands there."""
        return self.doc.text_of(self.start, self.end)
