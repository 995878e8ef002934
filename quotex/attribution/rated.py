"""Words in marks that say in a report in Konjunktiv what a thing is: Der Streit sei eine *„Posse“*.

What is reported so is somebody's, and so is the word that they found for a thing.
"""

from collections.abc import Iterable

from quotex import syntax
from quotex.attribution.called import whole_verb
from quotex.attribution.clauses import clause_around, is_finite, is_subjunctive
from quotex.attribution.moods import main_verb, may_be_finite
from quotex.lexicon import function_words
from quotex.mentions.pronouns import first_person
from quotex.narration import Sentence
from quotex.narration.marks import parts_clauses
from quotex.quotation import Passage
from quotex.words import Word

_AMOUNTING = function_words("amounting")
_BEEN = function_words("been")
_COMPARING = function_words("comparing")
_COPULAS = function_words("copulas")
_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite_nominative")
_INDEFINITE_IN_ANY_CASE = function_words("indefinite")
_NEGATIONS = function_words("negations")
_NOMINATIVE = function_words("definite_nominative") | _INDEFINITE


def is_in_konjunktiv(sentence: Sentence, at: int) -> bool:
    """Whether the verb that the item's clause goes by is in Konjunktiv.

    Another clause's where it has none: Holz sei teuer, der Bau *„eine Gruft“* (gewesen).  Of what
    stands in front of it, too: Jenen *„Schatz vor der Tür“* zu verkaufen, sei falsch.
    """
    clause = [*clause_around(sentence, at)]
    if _waits_for_verb(clause):
        clause = [item for item in sentence.items[:at] if isinstance(item, Word)]
        clause = [] if any(word.lower_ in first_person() for word in clause) else clause
    if any(map(is_subjunctive, clause)):
        return True
    verb = main_verb(sentence)
    waits = verb is not None and sentence.index(verb) > at and is_subjunctive(verb)
    front = (item for item in sentence.items[:at] if isinstance(item, Word))
    return waits and not any(map(may_be_finite, front))


def _waits_for_verb(clause: Iterable[Word]) -> bool:
    """Whether a clause has no verb of its own, or a participle: das Futter eine „…“ *gewesen*."""
    verbs = [word for word in clause if syntax.is_verb(word)]
    return all(word.tag_.endswith("PP") or word.lower_ in _BEEN for word in verbs)


def is_rated(sentence: Sentence, at: int) -> bool:
    """Whether the passage, whose clause is in Konjunktiv, is what a thing is said to be."""
    if any(way(sentence, at) for way in (_is_predicate, goes_on_as_predicate, _is_phrase)):
        return True
    if _is_name_or_rejected(sentence, at):
        return False
    return _is_one_of_a_kind(sentence, at) or _is_amounted_to(sentence, at)


def _is_name_or_rejected(sentence: Sentence, at: int) -> bool:
    """Whether several capitals make it a name, or it is denied: sehe sich *nicht* als „…“."""
    words = {word.lower_ for word in clause_around(sentence, at)}
    passage = sentence.items[at]
    inner = sentence.within(passage) if isinstance(passage, Passage) else []
    capitals = len(inner) > 1 and not any(word.text.islower() for word in inner)
    return capitals or not words.isdisjoint({*_NEGATIONS, *first_person()})


def _is_phrase(sentence: Sentence, at: int) -> bool:
    """Whether it says more than a name does: einen *„Zoo ohne Gitter“*, not „Kessler sonans“.

    Not where „der“ makes it one, der „Bund für Vögel“; nor does a clause.
    """
    passage = sentence.items[at]
    words = sentence.within(passage) if isinstance(passage, Passage) else []
    opening = {word.lower_ for word in (*sentence.items[max(0, at - 1) : at], *words[:1])}
    small = [word for word in words[1:-1] if word.text.islower()]
    if any(map(is_finite, words)):
        return False
    return _DEFINITE.isdisjoint(opening) and any(word.pos_ in ("ADP", "DET") for word in small)


def goes_on_as_predicate(sentence: Sentence, at: int) -> bool:
    """Whether the verb before goes for it, too: sei ein „Tölpel“, *die Karte „Gekritzel“*."""
    items = sentence.items
    start = next((i for i in range(at - 1, 1, -1) if parts_clauses(items[i])), 0)
    clause = items[start + 1 : at]
    if not (start and clause) or any(isinstance(i, Passage) or syntax.is_verb(i) for i in clause):
        return False
    first, last = clause[0], clause[-1]
    named = isinstance(last, Word) and last.pos_ in ("NOUN", "PROPN")
    subject = isinstance(first, Word) and first.lower_ in _NOMINATIVE
    before = isinstance(items[start - 1], Passage) and _is_predicate(sentence, start - 1)
    ends = at + 1 == len(items) or items[at + 1].is_punct
    return named and subject and before and ends


def _is_predicate(sentence: Sentence, at: int) -> bool:
    """Whether something is said to be that, with no „der“: Der Streit sei *eine „Posse“*."""
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if isinstance(behind, Passage) or (behind is not None and not behind.is_punct):
        return False
    for item in reversed(sentence.items[:at]):
        if not isinstance(item, Word):
            return False
        if item.pos_ not in ("ADV", "PART") and item.lower_ not in _INDEFINITE:
            return item.lower_ in _COPULAS and is_subjunctive(item)
    return False


def _is_one_of_a_kind(sentence: Sentence, at: int) -> bool:
    """Whether it has an indefinite article: Das Land brauche *einen „Ruck“*, gleiche *einem „Zoo“*.

    Also where it compares, wie *ein „Bittsteller“*; not behind other prepositions, which tell
    where or when: in *einem „Dorfgebiet“*.  What opens a clause is known already: *Eine
    „Vesperkirche“* könne helfen.
    """
    article = sentence.items[at - 1] if at else None
    if not isinstance(article, Word) or article.lower_ not in _INDEFINITE_IN_ANY_CASE:
        return False
    before = next((i for i in sentence.items[at - 2 : at - 1] if isinstance(i, Word)), None)
    if before is None or before.is_punct:
        return False
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if isinstance(behind, Word) and behind.pos_ in ("NOUN", "PROPN"):
        return False
    return before.pos_ != "ADP" or before.lower_ in _COMPARING


def _is_amounted_to(sentence: Sentence, at: int) -> bool:
    """Whether a verb makes a thing that: es handle sich *um „Pfusch“*, das grenze *an „Nötigung“*.

    Any verb does so with „als“ in front of it: Sie hätten sich *als „Gäste“ aufgeführt*.
    """
    before = [item for item in sentence.items[max(0, at - 2) : at] if isinstance(item, Word)]
    if before and before[-1].lower_ in _INDEFINITE_IN_ANY_CASE:
        before.pop()
    if not before:
        return False
    if before[-1].lower_ in _COMPARING:
        behind = next((i for i in sentence.items[at + 1 : at + 2] if isinstance(i, Word)), None)
        return behind is not None and (syntax.is_verb(behind) or syntax.is_separable_prefix(behind))
    hangs = before[-1].pos_ == "ADP"
    return hangs and any(whole_verb(word) in _AMOUNTING for word in clause_around(sentence, at))
