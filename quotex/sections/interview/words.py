"""The words of interviews: who is spoken to, who speaks of himself, and lines that say who asked.

The lists are those of `data/interviews.toml`.
"""

from functools import cache

import regex

from quotex.lexicon.files import read_words

MARKED = regex.compile(r"[„“\"»«][^„“”\"»«]*[“”\"»«]")
"""What stands in quotation marks."""
_WORD = regex.compile(r"[\p{L}\p{M}]++(?:[-’'][\p{L}\p{M}]++)*")
_NAMES_WHO = regex.compile(r"\A\p{L}++\s?:\s\p{Lu}[\p{L}.-]++(?:\s\p{Lu}[\p{L}.-]++){1,3}$")


@cache
def words_of(table: str) -> frozenset[str]:
    """A list of words of `data/interviews.toml`."""
    return frozenset(read_words("interviews")[table]["words"].split())


@cache
def label_words(side: str) -> frozenset[str]:
    """Labels that only say which side has the word: „asks“ or „answers“."""
    return frozenset(read_words("interviews")["labels"][side])


@cache
def credit_words(kind: str) -> frozenset[str]:
    """„nouns“ and „verbs“ of a line that says who asked: „Das Gespräch führte …“."""
    return frozenset(read_words("interviews")["credit"][kind].split())


def answering(text: str) -> int:
    """How often a text says „ich“, „wir“, „unser“."""
    return sum(word.lower() in words_of("answering") for word in _WORD.findall(text))


def addressing(text: str) -> int:
    """How often a text says „Sie“, „Ihnen“ (not where a sentence begins) or „du“, „dir“."""
    polite, familiar = words_of("polite"), words_of("familiar")
    return sum(
        match.group().lower() in familiar
        or (match.group() in polite and _is_behind_word(text, match.start()))
        for match in _WORD.finditer(text)
    )


def _is_behind_word(text: str, at: int) -> bool:
    """Whether a word or a comma stands right before, and no sentence begins."""
    return at > 1 and text[at - 1].isspace() and (text[at - 2].isalnum() or text[at - 2] in ",;)")


def is_in_brackets(text: str) -> bool:
    """Whether it is a stage direction: „(Beifall bei der SPD)“."""
    return text.startswith(("(", "[")) and text.rstrip(".").endswith((")", "]"))


def words_in(text: str) -> set[str]:
    """The words of a text in small letters."""
    return {word.casefold() for word in _WORD.findall(text)}


def is_credit(text: str) -> bool:
    """Whether the line says who asked: „Das Gespräch führte Ada Kern.“, „Interview: Ada Kern“."""
    words = words_in(text)
    says_who = bool(words & credit_words("verbs")) or _NAMES_WHO.search(text) is not None
    return says_who and bool(words & credit_words("nouns"))
