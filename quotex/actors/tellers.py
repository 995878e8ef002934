"""Whose words stand where: who says what is quoted, who tells what is reported."""

from collections.abc import Sequence

from quotex.actors.drafts import Draft
from quotex.mentions import Mention
from quotex.mentions.pronouns import addressing, first_person
from quotex.narration import places_of
from quotex.words import Words


class Tellers:
    """Who says or tells the tokens of a document, as far as it has been read."""

    def __init__(self, doc: Words) -> None:
        """Nobody yet."""
        self._doc = doc
        self.said: dict[int, Draft | None] = {}
        """By token of what is quoted: who says it; `None` where it is several, or nobody known."""
        self._told: dict[int, Draft | None] = {}
        self._asked: dict[int, Draft] = {}
        self._to: dict[int, Draft] = {}
        self._reporters: dict[int, Mention] = {}

    def expect(self, parts: Sequence[tuple[int, int]], mention: Mention) -> None:
        """Note by which mention what these offsets report is told, before it is known whose."""
        self._reporters.update(dict.fromkeys(self._places(parts), mention))

    def reporter(self, token: int) -> Mention | None:
        """By which mention the token is told, where it is reported."""
        return self._reporters.get(token)

    def note(self, parts: Sequence[tuple[int, int]], drafts: Sequence[Draft], quoted: bool) -> None:
        """Note whose words stand at these offsets, `quoted` or reported."""
        one = drafts[0] if len(drafts) == 1 else None
        places = self._places(parts)
        self._told.update(dict.fromkeys(places, one))
        if quoted:
            self.said.update(dict.fromkeys(places, one))

    def ask(self, parts: Sequence[tuple[int, int]], draft: Draft) -> None:
        """Note whom a question at these offsets is put to."""
        self._asked.update(dict.fromkeys(self._places(parts), draft))

    def address(self, parts: Sequence[tuple[int, int]], draft: Draft) -> None:
        """Note to whom the words at these offsets are said."""
        self._to.update(dict.fromkeys(self._places(parts), draft))

    def _places(self, parts: Sequence[tuple[int, int]]) -> list[int]:
        return [i for start, end in parts for i in places_of(self._doc, start, end)]

    def said_to(self, token: int) -> Draft | None:
        """To whom the token is said, where the text tells that."""
        return self._to.get(token) or self._asked.get(token)

    def meant(self, pronoun: Mention, number: str) -> Draft | None:
        """Who is „ich“ in what is quoted, and „Sie“ where somebody is asked.

        `number`: the verb's, where it is known.
        """
        word = pronoun.head
        if word.lower_ in first_person():
            return self.said.get(word.i)
        polite = word.lower_ in addressing() and word.text[0].isupper()
        return self._asked.get(word.i) if polite and number != "sg" else None

    def of(self, token: int) -> Draft | None:
        """Who says or tells the token; the innermost, where one tells of another's words."""
        return self._told.get(token)

    def says(self, token: int) -> Draft | None:
        """Who says the token in a quotation, as far as that is known by now; the innermost."""
        draft = self.said.get(token)
        return draft.in_the_end if draft is not None else None

    def reports(self, token: int) -> Draft | None:
        """Who tells the token, where it does not stand in a quotation."""
        return None if token in self.said else self.of(token)
