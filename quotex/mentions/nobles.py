"""Last names with a particle, alone: behind „Philipp von Trebnitz“, „sagt *von Trebnitz*“ is he.

Alone, the particle looks like a preposition.
"""

from collections.abc import Sequence

from quotex import syntax
from quotex.lexicon import function_words, name_particles
from quotex.mentions.mention import Mention
from quotex.narration.marks import is_stop
from quotex.words import Word, Words

_BECOME = function_words("become")
_Tail = tuple[str, ...]


def with_particles(mentions: Sequence[Mention]) -> list[Mention]:
    """The document's noun phrases; those that are such a name have its particle, too."""
    known = {tail[-1]: tail for one in mentions if (tail := _tail(one))}
    taken: set[int] = set()
    for one in mentions:
        first = _beginning(one, known)
        first = _before_subject(one) if first is None else first
        if first is not None and one.name is not None:
            one.start, one.name = first, (first, one.name[1])
            one.kind, one.number = "person", "sg"
            one.offices, one.definite = [], False
            taken.update(range(first, one.end - 1))
    return [one for one in mentions if not (one.end - one.start == 1 and one.start in taken)]


def _tail(mention: Mention) -> _Tail:
    """What is left of a name behind the first names: Philipp *von Trebnitz*, Landrat *von Hake*."""
    if mention.kind != "person" or mention.name is None:
        return ()
    words = _words(mention.doc, *mention.name)
    noble = name_particles("noble")
    first = next((k for k, word in enumerate(words[:-1]) if word.lower() in noble), None)
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


def _before_subject(mention: Mention) -> int | None:
    """Where the name begins if a verb would else have no subject: „…“, sagte *von Hake*.

    No subject has a preposition; a verb in front that has none yet is somebody's.
    """
    noun = mention.head
    lone = mention.kind == "person" and mention.end - mention.start == 1 and not mention.marked
    if not lone or mention.name is None or mention.start < 2:
        return None
    particle, verb = noun.nbor(-1), noun.nbor(-2)
    if particle.text not in name_particles("noble") or not syntax.has_finite_tag(verb):
        return None
    if syntax.is_auxiliary(verb) or noun.head.i not in (verb.i, particle.i):
        return None
    alone = all(subject.i == noun.i for subject in syntax.subjects(verb))
    return particle.i if alone and not _is_agent(particle) else None


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
