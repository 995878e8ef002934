"""Nouns of what somebody has written, and of what words stand on: `quotex/data/documents.toml`."""

from functools import cache, lru_cache
from typing import Literal

from quotex.lexicon.files import fold, read_words

DocumentKind = Literal["statements", "works", "surfaces", "parts"]

DOCUMENT_KINDS: tuple[DocumentKind, ...] = ("statements", "works", "surfaces")  # by their ends
_REMEMBERED = 2**14  # nouns whose kind is kept


@lru_cache(maxsize=_REMEMBERED)
def document_kind(noun: str) -> DocumentKind | None:
    """What of documents the noun means, if anything: „Pressemitteilung“ a statement.

    The longest ending says it: a „Klappentext“ is a work, a „Text“ a statement.
    """
    if noun in document_words("parts"):
        return "parts"
    folded = fold(noun)
    kinds = _kinds_by_ending()
    if not folded.endswith(longest_endings()):
        return None
    return next(kinds[ending] for ending in longest_endings() if folded.endswith(ending))


@cache
def longest_endings() -> tuple[str, ...]:
    """How nouns of any kind end, the longest endings first."""
    return tuple(sorted(_kinds_by_ending(), key=len, reverse=True))


@cache
def _kinds_by_ending() -> dict[str, DocumentKind]:
    kinds = reversed(DOCUMENT_KINDS)  # an ending of two kinds is the first one's
    return {ending: kind for kind in kinds for ending in document_endings(kind)}


@cache
def document_words(table: str) -> frozenset[str]:
    """A list of `documents.toml`, as written there."""
    return frozenset(read_words("documents")[table]["words"].split())


@cache
def document_endings(kind: DocumentKind) -> tuple[str, ...]:
    """How nouns of the kind end, in lower case."""
    return tuple(map(fold, read_words("documents")[kind]["words"].split()))


@lru_cache(maxsize=_REMEMBERED)
def issuer_of(noun: str) -> str | None:
    """The kind of body whose office it is to write it, if any: „court“ of „Urteil“."""
    tables = read_words("documents")["issued"].items()
    return next((office for office, words in tables if fold(noun).endswith(_ends(words))), None)


@lru_cache(maxsize=_REMEMBERED)
def is_genre(noun: str) -> bool:
    """Whether it says only to whom somebody writes: „Pressemitteilung“."""
    return fold(noun) in map(fold, document_words("genres"))


def _ends(words: str) -> tuple[str, ...]:
    return tuple(map(fold, words.split()))
