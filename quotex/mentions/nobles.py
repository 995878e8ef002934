"""Last names with a particle, alone: behind „Philipp von Trebnitz“, „sagt *von Trebnitz*“ is he.

Alone, the particle looks like a preposition.
"""

from collections.abc import Sequence

from quotex.lexicon import function_words, name_particles
from quotex.mentions.mention import Mention
from quotex.narration.marks import is_stop
from quotex.words import Word, Words

_BECOME = function_words("become")
_Tail = tuple[str, ...]


def with_particles(mentions: Sequence[Mention]) -> list[Mention]:
    """The document's noun phrases; those that are such a name have its particle, too."""
    known = {tail[-1]: tail for one in mentions if (tail := _tail(one))}
    if not known:
        return [*mentions]
    taken: set[int] = set()
    for one in mentions:
        first = _beginning(one, known)
        if first is not None and one.name is not None:
            one.start, one.name = first, (first, one.name[1])
            one.kind, one.number = "person", "sg"
            one.offices, one.definite = [], False
            taken.update(range(first, one.end - 1))
    return [one for one in mentions if not (one.end - one.start == 1 and one.start in taken)]


def _tail(mention: Mention) -> _Tail:
    """What is left of a full name behind the first names: Philipp *von Trebnitz*."""
    if mention.kind != "person" or mention.name is None:
        return ()
    words = _words(mention.doc, *mention.name)
    first = next((k for k, word in enumerate(words) if k and word in name_particles("noble")), None)
    return words[first:] if first is not None else ()


def _beginning(mention: Mention, known: dict[str, _Tail]) -> int | None:
    """Where the name begins if a particle before the noun phrase belongs to it."""
    if mention.name is None or mention.name[1] != mention.end or mention.marked:
        return None
    doc, end = mention.doc, mention.end
    tail = known.get(doc[end - 1].text, ())
    first = end - len(tail)
    if not tail or first < 0 or not first < mention.start <= first + len(tail):
        return None
    given = _words(doc, first, end)
    same = given[1:] == tail[1:] and given[0].lower() == tail[0].lower()
    return first if same and not _is_agent(doc[first]) else None


def _is_agent(particle: Word) -> bool:
    """Whether it may be who does it in a passive: Ott wurde *von Trebnitz* gerügt."""
    for step in (-1, 1):
        place = particle.i + step
        while 0 <= place < len(particle.doc) and not is_stop(particle.doc[place]):
            if particle.doc[place].lower_ in _BECOME:
                return True
            place += step
    return False


def _words(doc: Words, start: int, end: int) -> _Tail:
    return tuple(word.text for word in doc[start:end])
