"""Noun forms and compounds: „Sprechern“ and „Regierungssprecherin“ are forms of „Sprecher“."""

from collections.abc import Iterator
from typing import Generic, Literal, TypeVar

from quotex.lexicon.conjugation import Number
from quotex.lexicon.files import fold

Gender = Literal["m", "f", "n", ""]
_Word = TypeVar("_Word")

_VOWELS = frozenset("aeiouäöüy")
_SHORT_MODIFIERS = frozenset(("ex", "co", "ko", "eu", "un", "it"))
_ENDINGS = ("", "s", "es", "e", "en", "n", "er", "ern")  # of nouns of any gender
_SHORTEST_MODIFIER = 3
_REMEMBERED = 2**15  # words whose answer is kept
_SHORTEST_HEAD = 4


def noun_forms(lemma: str, gender: Gender, plural: str = "") -> Iterator[tuple[str, Number]]:
    """The forms of a noun with their number, nominative singular first.

    An empty `plural` stands for a noun without one; a noun whose singular and plural look alike
    gives number „“ for that form: („Sprecher“, „“), („Sprechers“, „sg“), („Sprechern“, „pl“).
    """
    singular = [lemma]
    if gender in ("m", "n"):
        singular += [lemma + ending for ending in _genitive_endings(lemma)]
    plurals = [plural] if plural else []
    if plural and not plural.endswith(("n", "s")):
        plurals.append(plural + "n")
    for form in dict.fromkeys(singular + plurals):
        number: Number = "sg" if form not in plurals else "pl" if form not in singular else ""
        yield form, number


def _genitive_endings(lemma: str) -> tuple[str, ...]:
    if lemma.endswith(("s", "ß", "x", "z")):
        return ("es",)
    return ("s",) if lemma.endswith(("e", "el", "en", "er", "em", "o", "a")) else ("s", "es")


def regular_plural(lemma: str, gender: Gender) -> str:
    """The plural by rule: „Reihen“, „Parteien“; „Sender“, „Portale“, „Direktoren“, „Komitees“."""
    if gender == "f":
        ending = (
            "nen" if lemma.endswith("in") else "n" if lemma.endswith(("e", "el", "er")) else "en"
        )
        return lemma + ending
    if lemma.endswith("um"):
        return lemma.removesuffix("um") + "en"
    if lemma.endswith("or"):
        return lemma + "en"
    if lemma.endswith(("er", "el", "en", "chen")):
        return lemma
    return lemma + ("s" if lemma.endswith(("a", "i", "o", "u", "y")) else "e")


class Nouns(Generic[_Word]):
    """What noun forms stand for, found as whole words and as the last part of compounds.

    A compound ends in a known form of four letters or more, and what stands before it looks like
    a word: three letters with a vowel, or anything with a hyphen: „Außen|minister“, „EU-|Chef“.
    """

    def __init__(self) -> None:
        """Start with no noun."""
        self._forms: dict[str, _Word | None] = {}
        # The lengths of all forms that may end a compound, by their last letters.
        self._lengths: dict[str, set[int]] = {}
        self._alone: set[str] = set()
        self._bound: set[str] = set()
        self._known: dict[str, tuple[str, _Word] | None] = {}  # what was found of recent words

    def add(self, form: str, word: _Word, *, alone: bool = False, bound: bool = False) -> None:
        """Let `form` stand for `word`.

        A form that stands `alone` ends no compound in one word; a `bound` one does nothing else:
        „Kirchgänger“, „Rock-Legende“.
        """
        folded = fold(form)
        self._forms[folded] = word
        self._note_length(folded)
        self._known.clear()
        if alone:
            self._alone.add(folded)
        if bound:
            self._bound.add(folded)

    def block(self, form: str) -> None:
        """Let a noun and what ends in it stand for nothing, in any case: „Lautsprecher“."""
        self._known.clear()
        for ending in _ENDINGS:
            self._forms.setdefault(fold(form) + ending, None)
            self._note_length(fold(form) + ending)

    def _note_length(self, folded: str) -> None:
        self._lengths.setdefault(folded[-_SHORTEST_HEAD:], set()).add(len(folded))

    def get(self, form: str) -> _Word | None:
        """What exactly this form stands for."""
        return self._forms.get(fold(form))

    def find(self, form: str) -> tuple[str, _Word] | None:
        """The modifier (folded, „“ if there is none) and the word that `form` stands for."""
        known = self._known
        if form in known:
            return known[form]
        found = self._find(fold(form))
        if len(known) >= _REMEMBERED:
            known = self._known = {}  # not cleared: another thread may be reading it
        known[form] = found
        return found

    def _find(self, folded: str) -> tuple[str, _Word] | None:
        """The longest known form that is the whole word, or that ends it behind a modifier."""
        after_hyphen = folded.rfind("-") + 1
        lengths = self._lengths.get(folded[-_SHORTEST_HEAD:], ())
        if not lengths and not after_hyphen:
            return None
        starts = sorted([len(folded) - length for length in lengths])
        for start in (0, after_hyphen, *[start for start in starts if start > after_hyphen]):
            head = folded[start:]
            if head not in self._forms or (not start and head in self._bound):
                continue
            if start not in (0, after_hyphen) and (
                head in self._alone or not _is_modifier(folded[after_hyphen:start])
            ):
                continue
            word = self._forms[head]
            return None if word is None else (folded[:start], word)
        return None


def _is_modifier(letters: str) -> bool:
    """Whether a compound may begin so: „bundes“, but not „mitg“ as in „Mitg|lieder“."""
    if len(letters) < _SHORTEST_MODIFIER:
        return letters in _SHORT_MODIFIERS
    if letters[-1] in "rl" and letters[-2] not in _VOWELS and letters[-2] not in "hrl":
        return False
    return not letters.endswith(("tg", "sst")) and not _VOWELS.isdisjoint(letters)
