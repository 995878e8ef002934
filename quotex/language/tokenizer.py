"""spaCy's tokenizer, in a time that grows with the text where no space parts the words.

spaCy takes mark after mark off either end of what stands between two spaces, and copies and
searches the rest each time: 20,000 marks in a row took a minute.
"""

import re
from collections.abc import Callable, Iterator

import regex
from spacy.language import Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

from quotex.lexicon import name_titles

_LONGEST = 500  # characters between two spaces that are read at once
# „Sprecher:in“, „ein:e“, „jede/r“ are words; of `re`, for spaCy writes it down with the pipeline.
_GENDERED = re.compile(
    r"(?:[A-ZÄÖÜ][^\W\d_]{0,40}(?:-[^\W\d_]{1,40}){0,4}[:*_·/]-?in(?:nen)?"
    r"|[^\W\d_]{2,40}[:*_][emnrs]"
    r"|(?:[Ee]ine?|[Jj]ede)[mnrs]?/[emnrs]|[Dd](?:er/die|ie/der))\Z"
)
# The full stop behind „GmbH“ and „AfD“ is the sentence’s; that of „e.V.“, „Otto K.“ is their own.
_STOP_BEHIND_CAPITAL = r"(?<=[a-zäöü][A-ZÄÖÜ])\.$"
_LONG = regex.compile(rf"\S{{{_LONGEST + 1},}}+")


Search = Callable[[str], re.Match[str] | None]


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
    """A tokenizer of the same rules, and with those of titles and of gender-inclusive nouns."""
    titles = {title: [{ORTH: title}] for title in name_titles() if title.endswith(".")}
    return LinearTokenizer(
        tokenizer.vocab,
        rules={**titles, **tokenizer.rules},
        prefix_search=tokenizer.prefix_search,
        suffix_search=_with_stops(tokenizer.suffix_search),
        infix_finditer=tokenizer.infix_finditer,
        token_match=tokenizer.token_match or _GENDERED.match,
        url_match=tokenizer.url_match,
        faster_heuristics=tokenizer.faster_heuristics,
    )


def _with_stops(search: Search | None) -> Search | None:
    """The search for what ends a word, with full stops behind abbreviations that end big.

    It stays one pattern, for spaCy writes that down with the pipeline.
    """
    pattern = getattr(getattr(search, "__self__", None), "pattern", None)
    if not isinstance(pattern, str):
        return search
    return re.compile(f"{pattern}|{_STOP_BEHIND_CAPITAL}").search


def _cuts(text: str) -> Iterator[int]:
    """Where the text is cut: within what is too long, after every so many characters."""
    for match in _LONG.finditer(text):
        start, end = match.span()
        yield start
        yield from range(start + _LONGEST, end, _LONGEST)
        yield end


def with_linear_tokenizer(nlp: Language) -> Language:
    """The pipeline, which is nobody else's, with a tokenizer for lines without a space."""
    if type(nlp.tokenizer) is Tokenizer:
        nlp.tokenizer = linear(nlp.tokenizer)
    return nlp


def without_smileys(nlp: Language) -> None:
    """Let a bracket and a colon, „Hanna Kern (SPD): „…““, be two tokens and not „):“."""
    if not isinstance(nlp.tokenizer, Tokenizer):
        return
    for smiley in ("):", ");"):
        nlp.tokenizer.add_special_case(smiley, [{ORTH: mark} for mark in smiley])
