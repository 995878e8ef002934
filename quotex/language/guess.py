"""Whether a text is German, by its function words."""

import regex

from quotex.lexicon import function_words

# Words that German text of any kind is full of and its neighbours (English, French, Dutch,
# Danish, Swedish) do not have.
_GERMAN = function_words("german")
# Words as frequent in one of those neighbours that German lacks.
_OTHERS = function_words("not_german")
_WORD = regex.compile(r"\p{L}+")
_ENOUGH = 12  # words: a shorter text gets the benefit of the doubt
_SAMPLE = 20_000  # characters that are looked at


def is_german(text: str) -> bool:
    """Whether `text` reads as German; a text of a few words does unless it is plainly not."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    latin = [word for word in words if word[0] < "ʰ"]
    if len(words) >= _ENOUGH and len(latin) < len(words) / 2:
        return False
    if len(words) < _ENOUGH:
        return True
    german = sum(word in _GERMAN for word in words)
    others = sum(word in _OTHERS and word not in _GERMAN for word in words)
    return german >= others and german >= len(words) * 0.06
