"""The bodies that a text joins to people by more than the words that name them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotex.actors.descriptions import party_named
from quotex.facts.clues import Clue, clue
from quotex.facts.named_before import is_in_office, owner, topic
from quotex.facts.organisation import NameOf
from quotex.facts.working import worked_for
from quotex.mentions import Mention
from quotex.words import Words

_NEAR = 20  # mentions before somebody among which their body is looked for


class Belonging:
    """Who belongs to which body by a clause, by „deren“, or by what was spoken of just before."""

    def __init__(self, doc: Words, mentions: Sequence[Mention]) -> None:
        """Find them; `mentions` in the order of the text."""
        self._behind: dict[Mention, Mention] = {}
        self._told: dict[Mention, list[tuple[str, Mention]]] = {}
        self.note(mentions)
        for person, body in worked_for(doc, mentions):
            self._tell(person, "body they work for", body)
        for k, mention in enumerate(mentions):
            if not is_in_office(mention):
                continue
            before = mentions[max(0, k - _NEAR) : k]
            self._tell(mention, "body that a possessive means", owner(mention, before))
            self._tell(mention, "body spoken of before", topic(mention, before))

    def note(self, mentions: Sequence[Mention]) -> None:
        """Take in mentions as they follow each other."""
        self._behind |= pairwise(mentions)

    def behind(self, mention: Mention) -> Mention | None:
        """The mention that follows."""
        return self._behind.get(mention)

    def clues(self, mention: Mention, name_of: NameOf) -> Iterator[Clue]:
        """What is told of whom a mention means; `name_of` gives a body's name."""
        for name, body in self._told.get(mention, ()):
            place = (body.start, body.end)
            party = party_named(body.head_noun.text)
            if party:
                yield clue("party", party, "party they belong to", body.text, place)
            else:
                yield clue("organisation", name_of(body), name, body.text, place)

    def _tell(self, mention: Mention, name: str, body: Mention | None) -> None:
        if body is not None:
            self._told.setdefault(mention, []).append((name, body))
