"""Which forms are Konjunktiv whatever a tagger makes of them, and which are not beside „ich“."""

from quotex.lexicon import function_words, lexicon
from quotex.lexicon.added import remembered_words
from quotex.words import Word

_STRONG_SUBJUNCTIVES = tuple(function_words("strong_subjunctives"))
_SIMPLE = frozenset(form + ending for form in _STRONG_SUBJUNCTIVES for ending in ("", "n"))
_NEVER_PRESENT = function_words("never_first_person_present")
_ICH = function_words("first_person_singular")
_REMEMBERED = 2**14  # verb forms whose mood is kept


@remembered_words(_REMEMBERED)
def is_plainly_subjunctive(form: str) -> bool:
    """Whether the form is one of a strong verb, or of a verb that the lexicon knows."""
    return _is_strong(form) or lexicon().is_subjunctive(form)


def is_nothing_else(token: Word) -> bool:
    """Whether its form is a strong verb's alone, whatever its tag: im Juli *flögen* Wespen."""
    return token.text in _SIMPLE


def _is_strong(form: str) -> bool:
    return form.removesuffix("n").endswith(_STRONG_SUBJUNCTIVES)


def is_of_ich(token: Word) -> bool:
    """Whether „ich“ stands beside it, and its indicative would be the same: *Gehöre ich* dazu?"""
    if not token.lower_.endswith("e") or token.lower_ in _NEVER_PRESENT:
        return False
    beside = token.doc[max(0, token.i - 1) : token.i + 2]
    return any(word.lower_ in _ICH for word in beside) and not _is_strong(token.lower_)
