"""Which words are names: by the document's entities, its capital letters, its quotation marks."""

import itertools
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.lexicon import function_words, group_noun, metonym, name_additions, name_particles
from quotex.lexicon.files import read_words
from quotex.narration import tokens_of
from quotex.quotation import Passage
from quotex.words import Word, Words

_TIMES = read_words("descriptions")["times"]
TIMES = frozenset(
    word.casefold() + part for word in _TIMES["words"] for part in ("", *_TIMES["parts"])
)
SPANS = frozenset(word.casefold() for word in _TIMES["spans"])
SEASONS = frozenset(word.casefold() for word in _TIMES["seasons"])
# Capitalised as a form of address or within titles, never a name.
_CLOSED_CLASS = function_words("closed_class")
_LONGEST_MARKED_NAME = 6  # tokens


class Names:
    """What a document's entities and its capital letters say about single words."""

    def __init__(self, doc: Words) -> None:
        """Read the document, and the lists of small words in names, once."""
        self.additions = name_additions()
        self.opening_additions = {
            text[:end] for text in self.additions for end in range(1, len(text) + 1)
        }
        self.noble = name_particles("noble")
        self.behind_noble = name_particles("behind_noble")
        self._entity = {token.i: ent for ent in doc.ents for token in ent}
        people = (ent for ent in doc.ents if ent.label_ == "PER" and len(ent) > 1)
        self._last_names = {ent[-1].text for ent in people}
        self._within = {
            token.text
            for before, token in itertools.pairwise(doc)
            if token.text[0].isupper() and _is_within(token, before)
        }

    def addition(self, doc: Words, i: int) -> int:
        """How many tokens from `i` on stand between an office and a name: 2 of „a. D.“, else 0."""
        for length in (2, 1):
            if "".join(token.text for token in doc[i : i + length]) in self.additions:
                return min(length, len(doc) - i)
        return 0

    def same(self, i: int, j: int) -> bool:
        """Whether two tokens are part of one entity."""
        return i in self._entity and self._entity[i] is self._entity.get(j)

    def is_person(self, i: int) -> bool:
        """Whether token `i` may be part of a person's name: no country, no day of the week.

        But whoever bears such a name is one by that alone: Corinna Vogtländer … *Vogtländer*.
        """
        entity = self._entity.get(i)
        if entity is None or entity.label_ != "PER":
            return False
        known = len(entity) > 1 or entity.text in self._last_names
        return known or not names_no_person(entity.text)

    def tells_when(self, token: Word) -> bool:
        """Whether it is a day or a month: *Sonntag*, but not who has that name, Jens *Sonntag*."""
        return token.text.casefold() in TIMES and not self.is_person(token.i)

    def is_last_name(self, token: Word) -> bool:
        """Whether somebody of the document bears the name, and nothing else is seen in it here."""
        return token.tag_ == "NE" and not token.ent_type_ and token.text in self._last_names

    def start(self, i: int) -> int:
        """Where the entity that token `i` is part of begins; `i` if it is part of none."""
        return self._entity[i].start if i in self._entity else i

    def written_as_noun_form(self, text: str) -> bool:
        """Whether the document has the word with a capital within a sentence."""
        return text in self._within

    def written_as_noun(self, token: Word) -> bool:
        """Whether a capital makes the word a noun: within a sentence, here or elsewhere."""
        return token.text in self._within


def _is_within(token: Word, before: Word) -> bool:
    """Whether no sentence start explains the word's capital."""
    if token.lower_ in _CLOSED_CLASS or not token.text.replace("-", "").isalpha():
        return False
    return before.text[-1].isalnum() or before.text in (",", ";", ")")


def names_no_person(word: str) -> bool:
    """Whether a lone word taken for a person's name is none: „Montag“, „Italien“, „Bank“."""
    return word.casefold() in TIMES or metonym(word) is not None or group_noun(word) is not None


def marked_names(doc: Words, passages: Sequence[Passage]) -> Iterator[list[Word]]:
    """Passages that look like names, with their marks: capitalised, short, no clause."""
    for passage in passages:
        inner = tokens_of(doc, *passage.inner)
        if not inner or len(inner) > _LONGEST_MARKED_NAME or not inner[0].text[0].isupper():
            continue
        if inner[-1].text in (".", "!", "?", ",") or any(syntax.is_verb(t) for t in inner[:-1]):
            continue
        yield tokens_of(doc, passage.start, passage.end)
