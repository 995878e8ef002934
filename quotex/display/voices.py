"""Who speaks in an article: each voice with its number and its colour.

The eight colours keep apart for eyes with protanopia, deuteranopia and tritanopia as well
(tests/test_display.py measures it), and each has 3:1 contrast to the paper.  A ninth voice has
the first colour again, with another line; its number is always its own.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quotex.article import Actor, Quote
from quotex.display.wording import Wording, wording
from quotex.render import told_of

# On light paper, on dark paper.
COLOURS = (
    ("#97214d", "#d54676"),
    ("#2d9ead", "#71e5f5"),
    ("#4f1094", "#8a59de"),
    ("#b8776b", "#fca392"),
    ("#234900", "#6ebb34"),
    ("#185f80", "#4589ab"),
    ("#915cdd", "#b998f5"),
    ("#687319", "#d5e864"),
)
PAPERS = ("#fdfdfc", "#1b1c1e")
SLOTS = 2 * len(COLOURS)  # each colour with two kinds of lines
NOBODY = 0  # the number of the voice where nobody is named

Key = tuple[str, str]


def key(actor: Actor) -> Key:
    """Who counts as the same actor in several articles: one whom the user knows; else by full name.

    The kind is the same as well.
    """
    return actor.ref or actor.name, actor.kind


class Colours:
    """Gives every actor a colour and keeps it from article to article.

    Only where two actors of one article have come to the same colour in other articles, the one
    who says less has another one there.
    """

    def __init__(self) -> None:
        """No actor has a colour yet."""
        self._slots: dict[Key, int] = {}

    def of(self, actors: Sequence[Actor]) -> list[int]:
        """A slot (0 to 15: colour and kind of line) for each actor, who says most first."""
        used: Counter[int] = Counter()
        slots = [self._known(actor, used) for actor in actors]
        return [
            slot if slot is not None else self._new(actor, used)
            for actor, slot in zip(actors, slots, strict=True)
        ]

    def _known(self, actor: Actor, used: Counter[int]) -> int | None:
        slot = self._slots.get(key(actor))
        if slot is None or used[slot]:
            return None
        used[slot] += 1
        return slot

    def _new(self, actor: Actor, used: Counter[int]) -> int:
        slot = min(range(SLOTS), key=lambda slot: (used[slot], slot))
        used[slot] += 1
        self._slots.setdefault(key(actor), slot)
        return slot


@dataclass(frozen=True, slots=True)
class Voice:
    """An actor who speaks in an article, or nobody in particular."""

    number: int  # 1 for who says most; 0 where nobody is named
    slot: int | None
    name: str
    offices: tuple[str, ...]
    about: tuple[str, ...]  # what is known of gender, role, party, organisation
    kind: str
    quotes: int
    archive_number: int | None = None  # the actor's number in a page of several articles

    @property
    def colour(self) -> str:
        """The CSS classes that bring the colour."""
        return "k" if self.slot is None else f"k k{self.slot}"


def voices(
    quotes: Sequence[Quote],
    actors: Sequence[Actor],
    colours: Colours,
    number_of: Callable[[Actor], int | None] | None = None,
    say: Wording | None = None,
) -> dict[str | None, Voice]:
    """The voices of an article's quotes by their actor's id, who says most first; `None`: nobody.

    Of those who say as much, who comes first in `actors` is first.  `number_of` tells an actor's
    number in a page of several articles; `say` has the words, by default in English.
    """
    say = say or wording("en")
    counts: Counter[str] = Counter()
    known = {actor.id: actor for actor in actors}
    for quote in quotes:
        for actor in {speaker.actor.id: speaker.actor for speaker in quote.speakers}.values():
            known.setdefault(actor.id, actor)
            counts[actor.id] += 1
    speaking = sorted(
        (actor for actor in known.values() if counts[actor.id]),
        key=lambda actor: -counts[actor.id],
    )
    found: dict[str | None, Voice] = {
        actor.id: Voice(
            number=number,
            slot=slot,
            name=actor.name,
            offices=actor.offices,
            about=tuple(map(say.value, told_of(actor))),
            kind=actor.kind,
            quotes=counts[actor.id],
            archive_number=number_of(actor) if number_of is not None else None,
        )
        for number, (actor, slot) in enumerate(
            zip(speaking, colours.of(speaking), strict=True), start=1
        )
    }
    unnamed = sum(not quote.speakers for quote in quotes)
    if unnamed:
        found[None] = Voice(NOBODY, None, say("nobody"), (), (), "", unnamed)
    return found
