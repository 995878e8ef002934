"""Whose words stand where: who says what is quoted, who tells what is reported."""

from collections.abc import Sequence

from quotex.actors.drafts import Draft
from quotex.narration import tokens_of
from quotex.words import Words


class Tellers:
    """Who says or tells the tokens of a document, as far as it has been read."""

    def __init__(self, doc: Words) -> None:
        """Nobody yet."""
        self._doc = doc
        self.said: dict[int, Draft | None] = {}
        """By token of what is quoted: who says it; `None` where it is several, or nobody known."""
        self._told: dict[int, Draft | None] = {}

    def note(self, parts: Sequence[tuple[int, int]], drafts: Sequence[Draft], quoted: bool) -> None:
        """Note whose words stand at these offsets, `quoted` or reported."""
        one = drafts[0] if len(drafts) == 1 else None
        places = [word.i for start, end in parts for word in tokens_of(self._doc, start, end)]
        self._told.update(dict.fromkeys(places, one))
        if quoted:
            self.said.update(dict.fromkeys(places, one))

    def of(self, token: int) -> Draft | None:
        """Who says or tells the token; the innermost, where one tells of another's words."""
        return self._told.get(token)
