"""Nouns of speech as cues, beside the passage they announce or point back to."""

from collections.abc import Iterator, Sequence

from quotex.cues.cue import FoundCue
from quotex.lexicon import lexicon
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_semicolon
from quotex.quotation import Passage
from quotex.words import Word


def nouns(sentence: Sentence) -> Iterator[FoundCue]:
    """Nouns of speech that announce a passage: „mit den *Worten*: „…““, „die Frage „…““.

    Or point back to one: „…“ – mit diesen *Worten* eröffnete Kern die Sitzung.
    """
    for word in sentence.words:
        noun = lexicon().noun(word.text)
        if noun is None or not (_announces(sentence, word) or _closes(sentence, word)):
            continue
        yield FoundCue(
            kind="noun",
            lemma=noun.lemma,
            act=noun.does,
            medium=noun.medium,
            words=[word],
            anchor=word,
            finite=word,
            sentence=sentence,
        )


def _announces(sentence: Sentence, word: Word) -> bool:
    """Whether a passage follows the noun, at once or behind a colon at the clause's end."""
    at = sentence.index(word)
    following = sentence.items[at + 1 : at + 12]
    for i, item in enumerate(following):
        if isinstance(item, Passage):
            return i == 0 or is_colon(following[i - 1])
        if is_comma(item) or is_semicolon(item):
            return False
    return False


def _closes(sentence: Sentence, word: Word) -> bool:
    at = sentence.index(word)
    passages = [j for j in range(at) if isinstance(sentence.items[j], Passage)]
    return bool(passages) and with_these(sentence.items[passages[-1] + 1 : at])


def with_these(items: Sequence[Word | Passage]) -> bool:
    """Whether it is „mit diesen“ and marks."""
    words = [item.lower_ for item in items if isinstance(item, Word) and not item.is_punct]
    return len(words) == 2 and words[0] == "mit" and words[1].startswith("dies")
