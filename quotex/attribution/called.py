"""What a passage only names: die Sache *heißt* „…“; „…“, *wie* sie genannt wird; gilt *als* „…“."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    ENUMERATING,
    clause_around,
    is_finite,
    is_name_of,
    opens_with,
)
from quotex.lexicon import function_words, lexicon, takes_name
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, parts_clauses
from quotex.quotation import Passage
from quotex.words import Word

_BEARING_NAMES = function_words("bearing_names")
_BECOME = function_words("become")
_CALLED = function_words("called")
_CLASSING = function_words("classing")
_COMPARING = function_words("comparing")
_EXPLETIVE = function_words("expletive")
_OF_WORKS = function_words("of_works")
_READING = function_words("reading_so")
_MOTTOS = tuple(function_words("mottos"))
_OF_NOUNS = frozenset(("ADJ", "DET"))  # what stands before a noun, not before a title


def what_names(passage: Passage, sentence: Sentence) -> Word | None:
    """The word by which the passage is what something is called, or is classed as."""
    at = sentence.index(passage)
    words = [*clause_around(sentence, at)]
    behind = _how_it_is_called(sentence, at)
    return (
        title_announced(sentence, at)
        or _bears_the_name(words)
        or _bears_the_name(behind)
        or _is_given(behind)
        or _classes(passage, sentence, at, words)
        or _plays(passage, sentence, at, words)
    )


def is_of_phrase(passage: Passage, mention: Mention, sentence: Sentence) -> bool:
    """Whether it is a part of the noun phrase: die *„eiserne“* Ada Kern; «Blick» und *«B. Z.»*.

    With a capital it may open one: *„Pilzpapst“* Jan Ott.
    """
    if opens_with(mention, passage):
        return True
    at = sentence.index(passage)
    before, behind = sentence.items[at - 1 : at], sentence.items[at + 1 : at + 2]
    if not before or not isinstance(before[0], Word):
        return False
    if before[0].lower_ in ENUMERATING and at > 1:
        first = sentence.items[at - 2]
        return isinstance(first, Passage) and is_name_of(mention, first)
    opens = any(isinstance(item, Word) and item.i == mention.start for item in behind)
    return opens and syntax.is_article(before[0]) and passage.text[:1].islower()


def title_read(words: Sequence[Word]) -> Word | None:
    """What bears the name that a verb gives: das *Motto* lautet „…“; no *Antwort* bears one."""
    verb = next((word for word in words if word.lower_ in _READING), None)
    subjects = syntax.subjects(verb) if verb is not None else []
    return next((word for word in subjects if takes_name(word.text)), None)


def title_announced(sentence: Sentence, at: int) -> Word | None:
    """What bears the item at `at` as its name: das *Motto* lautet „…“, lautet: „…“."""
    before = sentence.items[at - 1] if at else None
    announced = isinstance(before, Word) and is_colon(before)
    return title_read([*clause_around(sentence, at - 1 if announced else at)])


def is_motto(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a noun like „Motto“ announces it: *Das Motto des Abends*: „…“."""
    before = sentence.items[:at]
    if len(before) < 2 or not (isinstance(before[-1], Word) and is_colon(before[-1])):
        return False
    label = itertools.takewhile(lambda item: not parts_clauses(item), reversed(before[:-1]))
    words = [item for item in label if isinstance(item, Word)]
    nouns = [word for word in words if word.pos_ == "NOUN"]
    motto = bool(nouns) and nouns[-1].lower_.endswith(_MOTTOS)
    return motto and not any(map(is_finite, words))


def _bears_the_name(words: Sequence[Word]) -> Word | None:
    """Die Sache *heißt* „…“; with „es“ the verb cites: so *heißt es* im Bericht.

    Nor is a name what an answer is: Die Antwort *hieß* „Nein“.
    """
    forms = {word.lower_ for word in words}
    if forms & _EXPLETIVE or any(lexicon().noun(word.text) is not None for word in words):
        return None
    return next((word for word in words if word.lower_ in _BEARING_NAMES), None)


def _is_given(words: Sequence[Word]) -> Word | None:
    """„…“, wie sie *genannt wird*: by all; not „wie Kern sie genannt hat“."""
    passive = any(word.lower_ in _BECOME for word in words)
    return next((word for word in words if passive and word.lower_ in _CALLED), None)


def _how_it_is_called(sentence: Sentence, at: int) -> list[Word]:
    """The clause behind it: „…“, *wie Milch im Betrieb heißt*; „…“, *wie sie genannt wird*."""
    behind = sentence.items[at + 1 :]
    if not behind or not is_comma(behind[0]):
        return []
    words = itertools.takewhile(lambda item: not parts_clauses(item), behind[1:])
    clause = [word for word in words if isinstance(word, Word)]
    return clause if clause and clause[0].lower_ in _COMPARING else []


def _classes(passage: Passage, sentence: Sentence, at: int, words: Sequence[Word]) -> Word | None:
    """Das Amt *führt* das Haus als „Denkmal“; a class is a noun: *stufte* es als „marode“ ein."""
    before = sentence.items[at - 1] if at else None
    if not isinstance(before, Word) or before.lower_ not in _COMPARING:
        return None
    inner = sentence.within(passage)
    if not any(word.pos_ in ("NOUN", "PROPN") for word in inner) or any(map(is_finite, inner)):
        return None
    return next((word for word in words if whole_verb(word) in _CLASSING), None)


def whole_verb(word: Word) -> str:
    """The verb with its prefix: *stuft* den Anhang als „geheim“ *ein*."""
    prefix = syntax.particle(word)
    lemma = word.lemma_.lower()
    return lemma if prefix is None or lemma.startswith(prefix.lower_) else prefix.lower_ + lemma


def _plays(passage: Passage, sentence: Sentence, at: int, words: Sequence[Word]) -> Word | None:
    """The verb of what has a title: habe „Nachtzug“ *gedreht*; not: einen „Irrtum“ gedreht.

    Nor what somebody behaves as: habe sich als „Gast“ *aufgeführt*.
    """
    before = sentence.items[at - 1] if at else None
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    alone = isinstance(before, Word) and not is_colon(before) and before.pos_ not in _OF_NOUNS
    alone = alone and before is not None and before.lower_ not in _COMPARING
    alone = alone and not (isinstance(behind, Word) and behind.pos_ == "NOUN")
    if not alone or passage.text[:1].islower():
        return None
    return next((word for word in words if whole_verb(word) in _OF_WORKS), None)
