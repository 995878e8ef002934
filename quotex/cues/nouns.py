"""Nouns of speech as cues, beside the passage they announce or point back to."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.cues.cue import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_semicolon
from quotex.quotation import Passage
from quotex.words import Word


def nouns(sentence: Sentence) -> Iterator[FoundCue]:
    """Nouns of speech that announce a passage: „mit den *Worten*: „…““, „die Frage „…““.

    Or point back to one: „…“ – mit diesen *Worten* eröffnete Kern die Sitzung.
    """
    for word in sentence.words:
        if _gives_account(sentence, word):
            yield FoundCue("noun", word.text, "cite", "speech", [word], word, word, sentence)
            continue
        noun = lexicon().noun(word.text) if word.text[0].isupper() else None
        if noun is None or not (
            _announces(sentence, word)
            or _closes(sentence, word)
            or clause_of(sentence, word) is not None
        ):
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
            takes=("clause", "zu") if noun.clause else (),
        )


def _gives_account(sentence: Sentence, noun: Word) -> bool:
    """Whether it is what a report goes by: „legte *Zahlen* vor, wonach …“."""
    start = clause_of(sentence, noun) if lexicon().is_source_noun(noun.text) else None
    first = sentence.items[start] if start is not None else None
    return isinstance(first, Word) and first.lower_ in _BY_WHICH


def clause_of(sentence: Sentence, noun: Word) -> int | None:
    """The item that the clause behind the noun begins with: „der Hinweis der Stadt, *dass* …“.

    What belongs to the noun phrase may stand between, a separable prefix, and the verbs that end
    the noun's own clause: „erhob die Forderung“, „die *Forderung* erhoben hatte, *sie* müsse …“.
    """
    at = sentence.index(noun)
    ended = False
    for j in range(at + 1, min(at + _REACH, len(sentence.items) - 1)):
        item = sentence.items[j]
        if isinstance(item, Passage) or is_semicolon(item):
            return None
        if is_comma(item) or is_colon(item):
            following = sentence.items[j + 1]
            return j + 1 if isinstance(following, Word) else None
        verb = syntax.is_verb(item) and item.tag_ != "PTKVZ"
        if (ended and not verb) or (verb and not ended and syntax.has_finite_tag(item)):
            return None
        ended = ended or verb
    return None


_BY_WHICH = function_words("by_which")
_REACH = 10  # items behind a noun within which its clause begins


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
