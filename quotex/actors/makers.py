"""What a clause does with a document: who *writes*, holds, has it, says something in it."""

from collections.abc import Iterator

from quotex import syntax
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind, document_words
from quotex.mentions import SPEAKING, Mention
from quotex.words import Word

_IN = function_words("in")
_WITH = function_words("by_means")
_WERDEN = function_words("become")


def makers_behind(noun: Word) -> Iterator[Word]:
    """Who signs it, or does something with it: ein Text, unterzeichnet *von der Gruppe*."""
    for verb in syntax.clauses_about(noun):
        if not _does(verb, "had"):
            yield from syntax.agents(verb)
            yield from (word for word in syntax.subjects(verb) if word.i != noun.i)


def makers_before(mention: Mention) -> Iterator[Word]:
    """Who writes or holds it, or says something in it: *Ott* schrieb einen Brief, warnt in ihm."""
    noun = mention.head_noun
    top = noun.head if noun.head.pos_ == "ADP" else noun
    verb = top.head
    if not syntax.is_verb(verb) or top.i == verb.i:
        return
    cluster = syntax.verb_cluster(verb)
    if any(word.lower_ in _WERDEN for word in cluster):
        return
    makes = syntax.is_accusative(noun) and verb.lemma_ in document_words("made")
    speech = lexicon().verbs.get(verb.lemma_)
    says = speech is not None and speech.strong and not speech.impersonal
    carries = mention.preposition in _WITH and document_kind(noun.text) == "surfaces"
    if makes or carries or (says and mention.preposition in _IN):
        yield from syntax.subjects(verb)


def makes(subject: Mention) -> bool:
    """Whether its clause makes or sends something: Karten, die *eine Initiative* verschickt hat."""
    agent = subject.kind in SPEAKING and not subject.preposition
    return agent and _does(subject.head.head, "made")


def has_it(subject: Mention) -> bool:
    """Whether a relative clause only says who has it: das Schreiben, das *der Agentur* vorliegt."""
    return _does(subject.head.head, "had")


def may_have_come(mention: Mention) -> bool:
    """Whether a clause says that it came, from whomever: Im Januar sei *eine Nachricht* gekommen."""
    noun = mention.head_noun
    return not mention.definite and syntax.is_subject(noun) and _does(noun.head, "came")


def _does(verb: Word, table: str) -> bool:
    words = document_words(table)
    return any(word.lemma_ in words or word.lower_ in words for word in syntax.verb_cluster(verb))
