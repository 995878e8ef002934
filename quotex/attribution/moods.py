"""The mood of a sentence: by which finite verb it stands or falls, and which Konjunktiv that is."""

from collections.abc import Iterator

from quotex import syntax
from quotex.attribution.clauses import COMPLEMENTISERS, is_finite, is_subjunctive, looks_finite
from quotex.attribution.konjunktiv import is_nothing_else, is_of_ich
from quotex.lexicon import function_words
from quotex.narration import Sentence, asked_once
from quotex.narration.marks import parts_clauses
from quotex.words import Word

_SUBORDINATORS = function_words("subordinators") | function_words("complementisers")
_RELATIVE_TAGS = ("PREL", "PW")
_NEEDLESS = function_words("second_subjunctives")
_FORBIDDEN = function_words("forbidden")
_NEGATIONS = function_words("negations")
_EXPLETIVE = function_words("expletive")
_SUBJUNCTIVE = function_words("subjunctive")
_HEARSAY = function_words("hearsay")
_PERFECT = function_words("perfect_infinitives")
_CONDITIONAL = function_words("conditional")
_STRONG = tuple(function_words("strong_subjunctives"))
_PLAIN_PRETERITES = tuple(function_words("plain_preterites"))
_VOWELS = frozenset("aeiouäöü")
_WITH_UMLAUT = frozenset("aou")  # a strong verb's Konjunktiv II turns them to ä, ö, ü


@asked_once
def main_verb(sentence: Sentence) -> Word | None:
    """The finite verb of the main clause: „Ob er komme, *sei* offen“; none without a verb."""
    told = {word.i for word in sentence.words}
    for word in sentence.words if syntax.has_syntax(sentence.doc) else ():
        head = word.head
        if head.i != word.i and sentence.has(head):
            continue
        near = syntax.verb_cluster(word) if syntax.is_verb(word) else word.children
        found = next((one for one in near if one.i in told and may_be_finite(one)), None)
        if found is not None:
            return found
    return next(_outside_subordinates(sentence), None)


def main_verbs(sentence: Sentence) -> Iterator[Word]:
    """The finite verbs of its main clauses: Es *nieselt*, und sie *wartet*, bis er kommt."""
    first = main_verb(sentence)
    if first is not None:
        yield first
    yield from (verb for verb in _outside_subordinates(sentence) if verb is not first)


def _outside_subordinates(sentence: Sentence) -> Iterator[Word]:
    """The finite verbs of clauses that no subordinating word opens."""
    opening: Word | None = None
    for item in sentence.items:
        if item.is_passage or parts_clauses(item):
            opening = None
            continue
        opening = opening or item
        if may_be_finite(item) and not (subordinates(opening) and not _is_second(item, opening)):
            yield item


def _is_second(verb: Word, opening: Word) -> bool:
    """Whether „der“ opens a main clause, as its verb comes next: Wer das sage, *der irre* sich."""
    if verb.i != opening.i + 1 or opening.tag_.startswith(_RELATIVE_TAGS):
        return False
    following = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    return following is not None and not following.is_punct


def subordinates(word: Word) -> bool:
    """Whether it opens a subordinate clause; an article opens none."""
    if word.tag_.startswith(_RELATIVE_TAGS):
        return True
    return word.lower_ in _SUBORDINATORS and not syntax.is_article(word)


def may_be_finite(word: Word) -> bool:
    """Whether it is a finite verb, by its tag or its form."""
    if not syntax.is_verb(word):
        return is_nothing_else(word)
    return looks_finite(word) or is_subjunctive(word)


def is_indicative(sentence: Sentence, verb: Word) -> bool:
    """Whether a main verb in -e is no Konjunktiv: was *mache ich* nun? *Streue* Salz darüber."""
    return is_of_ich(verb) or _is_imperative(sentence, verb)


def _is_imperative(sentence: Sentence, verb: Word) -> bool:
    """Whether it opens, has no subject but „es“, and no other Konjunktiv stands there.

    „*Gebe* man nach, sei alles verloren“ and „*Regne* es, müsse man warten“ say on what condition.
    """
    first = next((item for item in sentence.items if not item.is_punct), None)
    if first is not verb or not syntax.has_syntax(sentence.doc) or is_hypothetical(verb):
        return False
    others = (word for word in sentence.words if word is not verb)
    if any(word.lower_ in _SUBJUNCTIVE for word in others):
        return False
    return all(subject.lower_ in _EXPLETIVE for subject in syntax.subjects(verb))


def is_needless(verb: Word) -> bool:
    """Whether it is a Konjunktiv II where the first would be as plain: „Das *wäre* falsch.“

    In „sie *hätten* Zeit“ it stands for „haben“, which would look like the indicative; and so it
    does in what is forbidden: Hunde *dürften nicht* hinein.
    """
    form = verb.lower_
    if form in _FORBIDDEN and any(word.lower_ in _NEGATIONS for word in syntax.clause(verb)):
        return False
    return form in _NEEDLESS or form.endswith(_STRONG)


def is_hypothetical(verb: Word) -> bool:
    """Whether it says what would be, where nothing is reported: er *wäre*, sie *stünden*."""
    form = verb.lower_
    return is_needless(verb) or form in _CONDITIONAL or form.removesuffix("n").endswith(_STRONG)


def is_plain_preterite(verb: Word) -> bool:
    """Whether nothing but a preterite looks like it: er *lief*, sie *kamen*; not: sie *wollten*."""
    return "Past" in verb.morph.get("Tense", []) and not looks_like_preterite(verb)


def looks_like_preterite(verb: Word) -> bool:
    """Whether its Konjunktiv II would be the same form: die Eltern *wollten*, *riefen*."""
    return (
        is_finite(verb)
        and not is_subjunctive(verb)
        and verb.lower_.endswith("en")
        and not verb.lemma_.lower().endswith(verb.lower_)  # taggers take *kauften* for a present
        and not _is_plainly_preterite(verb.lower_)
    )


def _is_plainly_preterite(form: str) -> bool:
    """Whether its Konjunktiv II has another vowel: sie *kamen* (kämen), *wurden*, *wussten*."""
    if form.endswith("ten"):
        return form.endswith(_PLAIN_PRETERITES)
    vowels = [letter for letter in form.removesuffix("en") if letter in _VOWELS]
    return bool(vowels) and vowels[-1] in _WITH_UMLAUT


def is_hearsay(sentence: Sentence) -> bool:
    """Whether it tells what somebody is said to have done: Er *soll* alles *gewusst haben*."""
    verb = main_verb(sentence)
    if verb is None or verb.lower_ not in _HEARSAY:
        return False
    last = [word for word in sentence.words if not word.is_punct][-1]
    return last.lower_ in _PERFECT


def asks(sentence: Sentence) -> bool:
    """Whether it is what the reporter asked: *Ob Stellen wegfallen?* *Und was sie vorhabe?*"""
    words = sentence.words
    if len(words) < 3 or sentence.passages or words[-1].text != "?":
        return False
    opens = any(word.lower_ in COMPLEMENTISERS for word in words[:2])
    return opens and syntax.is_verb(words[-2])
