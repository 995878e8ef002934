"""What a clause does with a document: who *writes*, holds, has it, says something in it."""

import itertools
from collections.abc import Iterator

from quotex import syntax
from quotex.lexicon import function_words, group_noun, lexicon, person_noun
from quotex.lexicon.documents import document_kind, document_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

_IN = function_words("in")
_OF = function_words("of")
_WITH = function_words("by_means")
_WERDEN = function_words("become")
_CLAUSE = 40  # words behind a subject, among which its finite verb is looked for
_NUMBERS = {"sg": "Sing", "pl": "Plur"}


def makers_behind(noun: Word) -> Iterator[Word]:
    """Who signs it, or does something with it: ein Text, unterzeichnet *von der Gruppe*."""
    for verb in syntax.clauses_about(noun):
        if _does(verb, "had"):
            continue
        yield from syntax.agents(verb)
        if not _is_passive(verb):  # die Studie, in der *die Halle* „marode“ genannt wird
            yield from (word for word in syntax.subjects(verb) if word.i != noun.i)


def makers_before(mention: Mention) -> Iterator[Word]:
    """Who writes or holds it, or says something in it: *Ott* schrieb einen Brief, warnt in ihm."""
    noun = mention.head_noun
    if mention.preposition in _WITH and document_kind(noun.text) == "surfaces":
        yield from _carriers(noun)
        return
    top = noun.head if noun.head.pos_ == "ADP" else noun
    verb = top.head
    if not syntax.is_verb(verb) or top.i == verb.i:
        return
    if _is_passive(verb):
        return
    makes = syntax.is_accusative(noun) and verb.lemma_ in document_words("made")
    speech = lexicon().verbs.get(verb.lemma_)
    says = speech is not None and speech.strong and not speech.impersonal
    if makes or (says and mention.preposition in _IN):
        yield from syntax.subjects(verb)


def _carriers(noun: Word) -> Iterator[Word]:
    """Who has it with them: *Eltern* mit Plakaten; *Eltern* begleiten den Zug mit Plakaten."""
    for above in noun.ancestors:
        if person_noun(above.text) is not None or group_noun(above.text) is not None:
            yield above
        elif syntax.heads_clause(above):
            yield from syntax.subjects(above)
            return


def acts_on(agent: Mention, document: Mention) -> bool:
    """Whether a relative clause tells what somebody does: Karten, die *die Jugend* versandt hat.

    Whom syntax does not take for its subject, a verb of making shows, or one that agrees with them
    and not with the document: ein Laken, das *zwei Vermummte* vom Dach lassen.
    """
    if syntax.is_subject(agent.head):
        return True
    if agent.kind not in SPEAKING or agent.preposition:
        return False
    near = agent.doc[agent.end : agent.end + _CLAUSE]
    behind = itertools.takewhile(lambda word: not is_comma(word), near)
    finite = next(filter(syntax.has_finite_tag, behind), None)
    numbers = finite.morph.get("Number", ()) if finite is not None else ()
    agrees = _NUMBERS.get(agent.number) in numbers and agent.number != document.number
    return agrees or _does(agent.head.head, "made")


def is_made_by(doc: Words, at: int) -> bool:
    """Whether a participle and „von“ stand there: ein Schild, *gemalt von* den Zuhörern.

    Syntax may hang who follows on any later verb.
    """
    participle, *by = doc[at : at + 2]
    made = participle.lemma_ in document_words("made") and participle.tag_ == "VVPP"
    return made and bool(by) and by[0].lower_ in _OF


def has_it(subject: Mention) -> bool:
    """Whether a relative clause only says who has it: das Schreiben, das *der Agentur* vorliegt."""
    return _does(subject.head.head, "had")


def may_have_come(mention: Mention) -> bool:
    """Whether a clause says that it came, from whomever: Dann *kam ein Brief*; erhielt ihn.

    Or that somebody names it who has not written it: *verweist auf ein Gutachten*.
    """
    noun = mention.head_noun
    if mention.definite:
        return False
    if mention.preposition:
        top = noun.head if noun.head.pos_ == "ADP" else noun
        return _does(top.head, "referred")
    came = syntax.is_subject(noun) and _does(noun.head, "came")
    return came or (syntax.is_accusative(noun) and _does(noun.head, "got"))


def _is_passive(verb: Word) -> bool:
    return any(word.lower_ in _WERDEN for word in syntax.verb_cluster(verb))


def _does(verb: Word, table: str) -> bool:
    words = document_words(table)
    return any(word.lemma_ in words or word.lower_ in words for word in syntax.verb_cluster(verb))
