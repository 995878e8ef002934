"""Whom a sentence is about, and whom a short question of the reporter's calls on."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.moods import main_verbs
from quotex.attribution.owners import possessor
from quotex.lexicon import function_words
from quotex.lexicon.documents import document_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import is_nominative, is_oblique, is_subject
from quotex.mentions.names import SEASONS, TIMES
from quotex.mentions.pronouns import first_person, gender_of, is_addressed
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.sections.interview.words import answering
from quotex.words import Word

_ABSENT = function_words("absent")
_ANYBODY = function_words("anybody")
_COPULAS = function_words("copulas")
_WITH_WHOM = function_words("with_whom")
_ICH = function_words("first_person_singular")
_INDEFINITE = function_words("indefinite")
_LISTENING = function_words("listening")
_SILENTLY = function_words("silently")
_TAKING_UP = function_words("taking_up")
_THAT_OR_IT = function_words("that_or_it")
_WHOSE = function_words("owners")


def acting_in(reading: Reading) -> Mention | None:
    """The person or body that the sentence is about: Als Ott ging, kam *Kern*."""
    subjects = [m for m in reading.mentions if is_subject(m) and not _is_aside(m)]
    fitting = [m for m in subjects if m.kind in SPEAKING and not _is_nobody(m)]
    if not fitting:  # Das sieht *der Kämmerer* anders.
        fitting = [m for m in reading.mentions if m.kind in SPEAKING and _is_plainly_one(m)]
    for verb in main_verbs(reading.sentence) if len(fitting) > 1 else ():
        heads = {token.i for token in syntax.subjects(verb)}
        found = next((m for m in fitting if any(noun.i in heads for noun in m.nouns)), None)
        if found is not None:
            return found
    owners = (possessor(mention) for mention in subjects)  # *Kerns* Stimme wird leiser
    found = next(iter(fitting), None) or next((m for m in owners if m is not None), None)
    return found or next(to_whom(reading), None)


def to_whom(reading: Reading) -> Iterator[Mention]:
    """Whom the first words name, though as no subject: *Dem Verband* reicht das nicht."""
    first = reading.sentence.first
    for mention in reading.mentions:
        one = mention.number != "pl" or mention.definite
        if mention.start == first and mention.kind in SPEAKING and one and is_oblique(mention):
            yield mention


def _is_aside(mention: Mention) -> bool:
    """Whether only an aside is about it: ein Arzt, *dessen Enkel* im Rat sitzt; …, *eine* fehlt."""
    before = mention.doc[mention.start - 1] if mention.start else None
    opening = mention.doc[mention.start].lower_
    bare = bool(mention.pronoun) and opening in _INDEFINITE
    return before is not None and is_comma(before) and (bare or opening in _WHOSE)


def _is_nobody(mention: Mention) -> bool:
    """Whether nobody is told of: *man*; Denken *Sie* ans Aufhören?"""
    return mention.head.lower_ in _ANYBODY or is_addressed(mention.head)


def listens(sentence: Sentence) -> bool:
    """Whether somebody only listens, or is silent: …, sagte Kern. *Ott hört zu* und nickt."""
    if any(word.lower_ in _SILENTLY for word in sentence.words):
        return True
    return any(_with_particle(word) in _LISTENING for word in main_verbs(sentence))


def is_heard_by(sentence: Sentence) -> bool:
    """Whether it tells who heard or read the words before it: „…“ *Ott hörte es* im Treppenhaus."""
    for verb in main_verbs(sentence):
        heard = [word for word in verb.children if word.lower_ in _THAT_OR_IT]
        if heard and verb.lemma_ in document_words("learnt"):
            return True
    return False


def _with_particle(verb: Word) -> str:
    """The infinitive of a verb in two parts: *hört* … *zu*."""
    particle = syntax.particle(verb)
    return (particle.lower_ if particle is not None else "") + verb.lemma_


def _is_plainly_one(mention: Mention) -> bool:
    """Whether nothing but a subject looks like it, whatever a parser says: *der Kämmerer*."""
    return mention.number == "sg" and not mention.pronoun and is_nominative(mention)


def concerned_in(reading: Reading) -> Mention | None:
    """Whom a sentence without a person as its subject tells of: Freude herrscht *bei Kern*."""
    verbs = [word for word in reading.sentence.words if syntax.is_verb(word)]
    if any(word.lower_ not in _COPULAS for word in verbs):
        return None
    named = (m for one in reading.mentions for m in (one, one.attribute) if m is not None)
    people = (m for m in named if syntax.without_article(m.preposition) in _WITH_WHOM)
    return next((m for m in people if m.kind == "person" and m.number != "pl"), None)


def is_short_question(sentence: Sentence) -> bool:
    """Whether the reporter asks without a verb: *Und das Spiel?* „Verloren.“"""
    words = sentence.words
    asked = len(words) > 1 and not sentence.passages and words[-1].text == "?"
    return asked and not any(map(syntax.is_verb, words))


def called_on(reading: Reading) -> Mention | None:
    """Whom a question without a verb is to: Und *Trainer Ott*? *Kerns* Plan? „Kein Wort.“"""
    words = reading.sentence.words
    first = next(iter(reading.mentions), None)
    if first is not None and first.start == words[0].i and (owner := possessor(first)) is not None:
        return owner
    named = next((m for m in reading.mentions if m.end == words[-1].i), None)
    if named is None or named.preposition or named.kind not in SPEAKING or named.pronoun:
        return None
    return named if all(word.i >= named.start for word in words[1:]) else None


def is_answer(passage: Passage) -> bool:
    """Whether whom the question names says it: Und Ott? *„Ich* bleibe.“ Not: „Der kriegt was.“"""
    return answering(passage.text) > 0


def is_spoken_of(mention: Mention, words: Sequence[Word]) -> bool:
    """Whether the words begin with a pronoun that means it: Ott lebte noch. „*Der* war taub.“

    So where no other noun of that gender lies between: Ott holt den Toaster. „*Der* ist alt.“
    """
    first = next((word for word in words if not (word.is_punct or word.is_space)), None)
    if first is None or first.lower_ not in _TAKING_UP or first.pos_ != "PRON":
        return False
    gender = gender_of(first)
    one = list(first.morph.get("Number", [])) == ["Sing"] and mention.number != "pl"
    known = gender_of(mention.head) if mention.pronoun else mention.gender
    may_be = known == gender or not (known or mention.pronoun)
    if not (one and gender and may_be):
        return False
    between = mention.doc[mention.end : first.i]
    nouns = (word for word in between if word.pos_ in ("NOUN", "PROPN"))
    rivals = (word for word in nouns if word.text.casefold() not in TIMES | SEASONS)
    return not any(gender_of(word) == gender for word in rivals)


def one_of(about: Mention, before: Mention | None, words: Sequence[Word]) -> Mention:
    """Who says „ich“: *Kern* strahlt. 800 Gäste kamen. „Mir ist das Bier ausgegangen.“

    Not a body, nor those of whom the sentence before tells (`about`), where they are many, nor are
    absent: *Kern* stellt um. Zwei Läufer fehlen. `before`: whom one tells of before that.
    """
    one = about.kind == "person" and about.number != "pl"
    if one or about.pronoun or before is None or before.number == "pl":
        return about
    ich = any(first_person().get(word.lower_) in _ICH for word in words)
    absent = about.head_noun.head.lemma_ in _ABSENT
    return before if (ich or absent) and before.kind == "person" else about
