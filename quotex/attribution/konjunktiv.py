"""Which forms are Konjunktiv whatever a tagger makes of them, and which are not beside „ich“."""

from quotex.lexicon import function_words, lexicon
from quotex.lexicon.added import remembered_words
from quotex.words import Word

_STRONG_SUBJUNCTIVES = tuple(function_words("strong_subjunctives"))
_SIMPLE = frozenset(form + ending for form in _STRONG_SUBJUNCTIVES for ending in ("", "n"))
_NEVER_PRESENT = function_words("never_first_person_present")
_ICH = function_words("first_person_singular")
_POLITE = function_words("polite")
_SUBJECTS = function_words("he_or_she")
_FOR_WHAT = function_words("for_what")
_REMEMBERED = 2**14  # verb forms whose mood is kept


@remembered_words(_REMEMBERED)
def is_plainly_subjunctive(form: str) -> bool:
    """Whether the form is one of a strong verb, or of a verb that the lexicon knows."""
    return _is_strong(form) or lexicon().is_subjunctive(form)


def is_nothing_else(token: Word) -> bool:
    """Whether its form is a strong verb's alone, whatever its tag: im Juli *flögen* Wespen."""
    return token.text in _SIMPLE or (token.text in _POLITE and _asks_for(token))


def _asks_for(token: Word) -> bool:
    """Whether „bitte“ is the verb, which taggers take for the particle: Er *bitte um* Geduld.

    Beside „er“, „man“, or before „um“; not „Kann *er bitte* kommen?“, „Ich *bitte* um Geduld“.
    """
    doc, at = token.doc, token.i
    behind = doc[at + 1].lower_ if at + 1 < len(doc) else ""
    before = [word.lower_ for word in doc[max(0, at - 2) : at]]
    if not _ICH.isdisjoint((*before, behind)):
        return False
    first = at < 2 or doc[at - 2].is_punct or doc[at - 2].is_space
    subject = first and before[-1:] != [] and before[-1] in _SUBJECTS
    return subject or behind in _SUBJECTS or behind in _FOR_WHAT


def _is_strong(form: str) -> bool:
    return form.removesuffix("n").endswith(_STRONG_SUBJUNCTIVES)


def is_of_ich(token: Word) -> bool:
    """Whether „ich“ stands beside it, and its indicative would be the same: *Gehöre ich* dazu?"""
    if not token.lower_.endswith("e") or token.lower_ in _NEVER_PRESENT:
        return False
    beside = token.doc[max(0, token.i - 1) : token.i + 2]
    return any(word.lower_ in _ICH for word in beside) and not _is_strong(token.lower_)
