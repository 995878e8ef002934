"""Nouns of speech as cues, beside the passage they announce or point back to."""

import itertools
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.cues.cue import FoundCue
from quotex.cues.words import Marked
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_semicolon, parts_clauses
from quotex.quotation import Passage
from quotex.words import Word


def nouns(sentence: Sentence, marked: Sequence[Marked]) -> Iterator[FoundCue]:
    """Nouns of speech that announce a passage: „mit den *Worten*: „…““, „die Frage „…““.

    Or point back to one: „…“ – mit diesen *Worten* eröffnete Kern die Sitzung.  `marked`: the
    sentence's words that may mark speech.
    """
    for _, word, marking in marked:
        noun = marking.noun
        if noun is None and not marking.is_source_noun:
            continue
        clause = clause_of(sentence, word)
        if marking.is_source_noun and clause is not None and gives_account(sentence, clause):
            yield FoundCue("noun", word.text, "cite", "speech", [word], word, word, sentence)
            continue
        rates = noun is not None and noun.does in RATING and _says_as_what(sentence, word)
        if noun is None or not (
            rates or clause is not None or _announces(sentence, word) or _closes(sentence, word)
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
            takes=("als",) if rates else ("clause", "zu") if noun.clause else (),
        )


def _says_as_what(sentence: Sentence, noun: Word) -> bool:
    """Whether words in marks say what it takes somebody for: mit *Spott* über ihn *als „…“*."""
    behind = sentence.items[sentence.index(noun) + 1 :]
    clause = itertools.takewhile(lambda item: not parts_clauses(item), behind)
    pairs = itertools.pairwise(clause)
    return any(item.is_passage and before.lower_ in _AS_SOMEBODY for before, item in pairs)


def gives_account(sentence: Sentence, start: int) -> bool:
    """Whether the clause from there on says what a source says: Zahlen, *wonach*; *nach denen*."""
    first, *following = sentence.items[start : start + 2]
    if first.lower_ in _BY_WHICH:
        return True
    return first.lower_ in _ACCORDING and any(
        isinstance(second, Word) and syntax.is_relative(second) for second in following
    )


def clause_of(sentence: Sentence, noun: Word) -> int | None:
    """The item that the clause behind the noun begins with: „der Hinweis der Stadt, *dass* …“.

    What belongs to the noun phrase may stand between, a separable prefix, and the verbs that end
    the noun's own clause: „erhob die Forderung“, „die *Forderung* erhoben hatte, *sie* müsse …“.
    """
    at = sentence.index(noun)
    ended = False
    for j in range(at + 1, min(at + _REACH, len(sentence.items) - 1)):
        item = sentence.items[j]
        if item.is_passage or is_semicolon(item):
            return None
        if is_comma(item) or is_colon(item):
            following = sentence.items[j + 1]
            if following.is_passage or following.lower_ in _ADVERBIAL:
                return None  # lehnt den *Plan* ab, da er teuer sei
            return j + 1
        verb = syntax.is_verb(item) and item.tag_ != "PTKVZ"
        if (ended and not verb) or (verb and not ended and syntax.has_finite_tag(item)):
            return None
        ended = ended or verb
    return None


RATING = frozenset(("accuse", "characterise", "criticise", "praise", "reject"))  # groups of cues
_AS_SOMEBODY = function_words("as_somebody")
_BY_WHICH = function_words("by_which")
_ACCORDING = function_words("according")
_ADVERBIAL = function_words("adverbial") - function_words("complementisers")
_REACH = 10  # items behind a noun within which its clause begins


def _announces(sentence: Sentence, word: Word) -> bool:
    """Whether a passage follows the noun, at once or behind a colon at the clause's end."""
    at = sentence.index(word)
    following = sentence.items[at + 1 : at + 12]
    for i, item in enumerate(following):
        if item.is_passage:
            return i == 0 or is_colon(following[i - 1])
        if is_comma(item) or is_semicolon(item):
            return False
    return False


def _closes(sentence: Sentence, word: Word) -> bool:
    at = sentence.index(word)
    passages = [j for j in range(at) if sentence.items[j].is_passage]
    return bool(passages) and with_these(sentence.items[passages[-1] + 1 : at])


def with_these(items: Sequence[Word | Passage]) -> bool:
    """Whether it is „mit diesen“ and marks."""
    words = [item.lower_ for item in items if not item.is_passage and not item.is_punct]
    return len(words) == 2 and words[0] == "mit" and words[1].startswith("dies")
