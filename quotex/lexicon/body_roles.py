"""Nouns for people that bodies may be, too: der *Investor* Lakeport, die *Eigentümerin*."""

from functools import cache

from quotex.lexicon.added import remembered_words
from quotex.lexicon.files import fold, read_words
from quotex.lexicon.word_lists import person_noun

_REMEMBERED = 2**12  # nouns whose answer is kept


@remembered_words(_REMEMBERED)
def role_of_bodies(noun: str) -> int | None:
    """What a body may be, as the number of a set of nouns for one another: Haupt*geldgeber*."""
    person = person_noun(noun)
    word = fold(noun if person is None else person.lemma)
    for ending, number in _sets():
        if word.endswith(ending):
            return number
    return None


@cache
def _sets() -> tuple[tuple[str, int], ...]:
    table = read_words("descriptions")["roles_of_bodies"]["sets"]
    return tuple((fold(noun), number) for number, nouns in enumerate(table) for noun in nouns)
