"""The mood of a sentence: by which finite verb it stands or falls, and which Konjunktiv that is."""

from quotex import syntax
from quotex.attribution.clauses import is_finite, is_subjunctive
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.words import Word

_NEEDLESS = function_words("second_subjunctives")
_STRONG = tuple(function_words("strong_subjunctives"))


def main_verb(sentence: Sentence) -> Word | None:
    """The finite verb of the main clause: „Ob er komme, *sei* offen“; none without a verb."""
    for word in sentence.words:
        if word.head.i != word.i and sentence.has(word.head):
            continue
        near = syntax.verb_cluster(word) if syntax.is_verb(word) else list(word.children)
        found = next((one for one in near if _may_be_finite(one)), None)
        if found is not None and sentence.has(found):
            return found
    return next((word for word in sentence.words if _may_be_finite(word)), None)


def _may_be_finite(word: Word) -> bool:
    return syntax.is_verb(word) and (is_finite(word) or is_subjunctive(word))


def is_needless(verb: Word) -> bool:
    """Whether it is a Konjunktiv II where the first would be as plain: „Das *wäre* falsch.“

    In „sie *hätten* Zeit“ it stands for „haben“, which would look like the indicative.
    """
    form = verb.lower_
    return form in _NEEDLESS or form.endswith(_STRONG)


def looks_like_preterite(verb: Word) -> bool:
    """Whether its Konjunktiv II would be the same form: die Eltern *wollten*, *riefen*."""
    return (
        is_finite(verb)
        and not is_subjunctive(verb)
        and verb.lower_.endswith("en")
        and "Past" in verb.morph.get("Tense", [])
    )
