"""What a passage's own words and its surroundings say: speech, or a title, a name, a term."""

from collections.abc import Iterator, Sequence

import regex

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.beside_verbs import is_heckle
from quotex.attribution.called import title_announced, what_names
from quotex.attribution.clause_links import find_relative_pronoun
from quotex.attribution.clauses import (
    acts,
    clause_around,
    governing_word,
    is_finite,
)
from quotex.attribution.evidence import uttered
from quotex.attribution.rated import goes_on_as_predicate, is_in_konjunktiv, is_rated
from quotex.lexicon import function_words, lexicon, takes_name
from quotex.lexicon.documents import document_kind
from quotex.lexicon.word_lists import titled
from quotex.narration import Sentence
from quotex.narration.marks import ends_sentence, is_colon
from quotex.quotation import Passage
from quotex.words import Word

REPORTED = "in indirect speech"
RATED = "is what is thought of it"
_NAMING = frozenset(
    ("is called so", "is part of a compound", "a noun that takes names precedes it")
)
_SO_CALLED_REACH = 3  # words before a passage in which „sogenannt“ counts
_COPULAS = function_words("copulas")
_DEFINITE = function_words("definite")
_ANSWERS = function_words("answers")
_INDEFINITE = function_words("indefinite_nominative")
_FOREIGN = function_words("foreign")
_BECAUSE_OF = function_words("because_of")
_CALLED = function_words("called")
_CHARGED = function_words("charged")
_CALLING = ("!", "?")
_HAVE = function_words("have")
# White space, characters that nobody sees, other marks and brackets, and stops of no sound.
_SILENT = regex.compile(r"[\s\p{C}\p{M}\p{DI}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Sk}\"',;:.]*")


def is_silent(text: str) -> bool:
    """Whether nobody can have uttered it: „“, „ “, „,“; but „!“, „?“, „…“, „👍“ are something."""
    return ".." not in text and _SILENT.fullmatch(text) is not None


def looks(
    passage: Passage, sentence: Sentence, counts: dict[str, int], called: bool = False
) -> list[Evidence]:
    """What the passage's words and its surroundings say, whatever the cue.

    `called`: whether a verb of speech calls a thing so, and it is no name: sprach von *„Pech“*.
    """
    evidence = [uttered("is empty")] if is_silent(passage.text) else []
    around = list(_surroundings(passage, sentence))
    rated = any(piece.name == RATED for piece in around)
    return [*evidence, *_own_looks(passage, sentence, counts, rated or called), *around]


def is_reported_phrase(passage: Passage, evidence: Sequence[Evidence]) -> bool:
    """Whether it is several words in what is reported in Konjunktiv: no name, no single term.

    Or the one word that something is said to be: Der Streit sei eine *„Posse“*.
    """
    names = {piece.name for piece in evidence}
    phrase = len(passage.text.split()) > 1 or RATED in names
    return phrase and REPORTED in names and names.isdisjoint(_NAMING)


def _own_looks(
    passage: Passage, sentence: Sentence, counts: dict[str, int], rated: bool
) -> Iterator[Evidence]:
    """What its own words look like; `rated`: whether something is said to be that, no name."""
    inner = sentence.within(passage)
    words = [token for token in inner if not token.is_punct and not token.is_space]
    if not words:
        return
    text = passage.text.rstrip()
    called = text.endswith(_CALLING)  # „Ich?“, „Feuer!“
    if ends_sentence(text) and (len(words) > 1 or called or _is_said(words[0])):
        yield uttered("is a sentence")
    clause = len(words) > 2 and any(is_finite(token) for token in words)
    if clause:
        yield uttered("has a finite verb")
    if len(words) >= 8 and (clause or any(token.text[0].islower() for token in words[:1])):
        yield uttered("is long")
    elif len(words) >= 4:
        yield uttered("has several words")
    if _small(passage):
        yield uttered("begins with a small letter")
    elif len(words) == 1:
        if not ends_sentence(text) and not _is_said(words[0]):
            named = words[0].tag_ == "NE" and not rated
            yield uttered("is one name" if named else "is one word like a name")
    elif words[0].lower_ not in _INDEFINITE and all(
        word.text[0].isupper() or word.text[0].isdigit() for word in words
    ):
        yield uttered("has only capitalised words")
    if any(word.text[0].isdigit() for word in words) and len(words) <= 3:
        yield uttered("has a year or number")
    if len(words) > 1 and _is_foreign(words):
        yield uttered("is foreign")
    if counts.get(passage.text.lower(), 0) > 1:
        yield uttered("is repeated")


def _small(passage: Passage) -> bool:
    """Whether it begins with a small letter, and not as names like „iPod“ or „taz.de“ do.

    Nor as what an article and nouns name: „die Stille“, „der Lange Hans“; not „am Ende“.
    """
    words = passage.text.split()
    first = words[0].strip("([…]).,") if words else ""
    article = first in _DEFINITE and syntax.without_article(first) == first
    named = article and all(word[0].isupper() for word in words[1:])
    return first.isalpha() and first.islower() and not (named and len(words) > 1)


def _may_be_noun(passage: Passage, sentence: Sentence) -> bool:
    """Whether a noun phrase's article may stand before it: not das „Handwerk *retten*“."""
    words = [word for word in sentence.within(passage) if not word.is_punct]
    runs_on = len(words) > 1 and words[-1].text.islower() and syntax.is_verb(words[-1])
    return passage.text[:1].isupper() and not runs_on


def _is_word(passage: Passage, noun: Word, sentence: Sentence) -> bool:
    """Whether the noun says that it is a word, which may be small: der *Begriff* „cool“.

    Not where somebody calls it so: Kern nannte den Begriff „cool“.
    """
    if titled(noun.text) != "word" or len(passage.text.split()) > 1:
        return False
    clause = clause_around(sentence, sentence.index(passage))
    verbs = [form.verb for word in clause for form in lexicon().verb_forms(word.lower_)]
    return not any("name" in verb.takes and not verb.prefix for verb in verbs)


def _is_said(word: Word) -> bool:
    """Whether the one word is no name: „Nein“, „Katastrophal“."""
    return word.lower_ in _ANSWERS or word.tag_ in ("ADJD", "ADV") or word.pos_ == "ADV"


def _is_foreign(words: Sequence[Word]) -> bool:
    return any(word.lower_ in _FOREIGN for word in words)


def _surroundings(passage: Passage, sentence: Sentence) -> Iterator[Evidence]:
    at = sentence.index(passage)
    before = [item for item in sentence.items[:at]]
    after = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    last = before[-1] if before else None
    goes_on = goes_on_as_predicate(sentence, at)
    if passage.after in ("-", "s") or passage.before == "-":
        yield uttered("is part of a compound")
    if isinstance(last, Word):
        recent = [item for item in before[-_SO_CALLED_REACH:] if isinstance(item, Word)]
        so_called = next((w for w in recent if w.lower_ in lexicon().so_called), None)
        if so_called is not None:
            yield uttered("is called so", so_called.text)
        elif (
            last.text[0].isupper()
            and takes_name(last.text)
            and (not _small(passage) or _is_word(passage, last, sentence))
            and not _is_held_up(passage, sentence)
        ):
            yield uttered("a noun that takes names precedes it", last.text)
        elif (
            last.pos_ in ("NOUN", "PROPN")
            and last.ent_type_ != "PER"  # Dem Kreis warf *Kern* „Tatenlosigkeit“ vor
            and passage.text[:1].isupper()
            and not (lexicon().noun(last.text) and governing_word(sentence, at - 1) == "mit")
            and not is_heckle(sentence, at)
            and not any(_calls(word) for word in clause_around(sentence, at))
            and not goes_on
        ):
            yield uttered("a noun directly precedes it", last.text)
        elif last.lower_ in _DEFINITE and last.pos_ != "PRON" and _may_be_noun(passage, sentence):
            yield uttered("a definite article precedes it", last.text)
        elif last.ent_type_ == "PER" and isinstance(after, Word) and after.pos_ == "PROPN":
            yield uttered("is called so", last.text)  # Jan *„Johnny“* Ott
        if last.text == "(":
            yield uttered("is in brackets")
        if is_colon(last) and len(before) > 1:
            named = before[-2]
            if isinstance(named, Word) and takes_name(named.text):
                yield uttered("a noun that takes names announces it", named.text)
        if last.lower_ in _BECAUSE_OF and any(w.lemma_.lower() in _CHARGED for w in sentence.words):
            yield uttered("is what somebody is charged with", last.text)
    behind = sentence.items[at + 2] if at + 2 < len(sentence.items) else None
    told = isinstance(behind, Word) and behind.lower_ in _HAVE  # den er „…“ genannt *hatte*
    if isinstance(after, Word) and after.lower_ in _CALLED and not told:
        yield uttered("is called so", after.text)
    elif (naming := what_names(passage, sentence)) is not None:
        yield uttered("is called so", naming.text)
    title = title_announced(sentence, at)
    if title is not None:
        yield uttered("a noun that takes names announces it", title.text)
    if isinstance(after, Word) and is_finite(after):
        noun = _predicate(sentence, at + 2) if after.lower_ in _COPULAS else None
        if noun is not None and takes_name(noun.text):  # „…“ ist der Titel, sei ihr bester *Film*
            yield uttered("a noun that takes names announces it", noun.text)
    acting = isinstance(after, Word) and is_finite(after) and acts(passage, sentence, at)
    if acting and find_relative_pronoun(sentence, at + 1) is None:  # die Moskau „…“ nennt
        yield uttered("does something in its sentence")
    if is_in_konjunktiv(sentence, at):
        yield uttered(REPORTED)
        if passage.text[:1].isupper() and is_rated(sentence, at):
            yield uttered(RATED)


def _predicate(sentence: Sentence, start: int) -> Word | None:
    """The noun that says from the item `start` on what a thing is: ihr bester *Film* gewesen."""
    for item in sentence.items[start:]:
        if not isinstance(item, Word) or item.is_punct or item.pos_ == "ADP":
            return None
        if item.pos_ == "NOUN":
            return item
    return None


def _is_held_up(passage: Passage, sentence: Sentence) -> bool:
    """Whether people hold up what it is written on: ein *Transparent mit der Aufschrift „…“*."""
    nouns = [w for w in sentence.words if w.idx < passage.start and w.pos_ == "NOUN"]
    on, said = [None, None, *nouns][-2:]
    if on is None or said is None or lexicon().noun(said.text) is None:
        return False
    written_on = document_kind(on.text) == "surfaces"
    return written_on and governing_word(sentence, sentence.index(said)) == "mit"


def _calls(word: Word) -> bool:
    """Whether it is a verb like „nannte“, „warf vor“: „nannte die Pläne „W.““, no „Plan „W.““.

    Or one of calling out: da rief *der Fahrer „Platz da“*.
    """
    verbs = [form.verb for form in lexicon().verb_forms(word.lower_)]
    return any(
        "name" in verb.takes or verb.does == "accuse" or (verb.does == "manner" and verb.strong)
        for verb in verbs
    )
