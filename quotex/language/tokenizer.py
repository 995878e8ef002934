"""spaCy's tokenizer, in a time that grows with the text where no space parts the words.

spaCy takes mark after mark off either end of what stands between two spaces, and copies and
searches the rest each time: 20,000 marks in a row took a minute.
"""

from collections.abc import Iterator

import regex
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

_LONGEST = 500  # characters between two spaces that are read at once
_LONG = regex.compile(rf"\S{{{_LONGEST + 1},}}+")


class LinearTokenizer(Tokenizer):  # type: ignore[misc]  # spaCy gives it no types
    """Reads what is longer than 500 characters without a space in pieces of that length."""

    def __call__(self, text: str) -> Doc:
        """The text's words."""
        cuts = list(_cuts(text))
        if not cuts:
            whole: Doc = super().__call__(text)
            return whole
        words: list[str] = []
        spaces: list[bool] = []
        for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
            for token in super().__call__(text[start:end]):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
        return Doc(self.vocab, words=words, spaces=spaces)


def linear(tokenizer: Tokenizer) -> LinearTokenizer:
    """A tokenizer of the same rules."""
    return LinearTokenizer(
        tokenizer.vocab,
        rules=tokenizer.rules,
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        token_match=tokenizer.token_match,
        url_match=tokenizer.url_match,
        faster_heuristics=tokenizer.faster_heuristics,
    )


def _cuts(text: str) -> Iterator[int]:
    """Where the text is cut: within what is too long, after every so many characters."""
    for match in _LONG.finditer(text):
        start, end = match.span()
        yield start
        yield from range(start + _LONGEST, end, _LONGEST)
        yield end
