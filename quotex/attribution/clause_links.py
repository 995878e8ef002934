"""How the clauses of a sentence hang together: relative, subordinate, joined, reported."""

import itertools

from quotex import syntax
from quotex.attribution.clauses import COMPLEMENTISERS, JOINING, is_subjunctive
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration import Sentence
from quotex.narration.marks import parts_clauses
from quotex.words import Word

BEHIND_IMPERSONAL = function_words("behind_impersonal")
_BEFORE_SUBJECTS = function_words("before_subjects")
_RELATIVES = function_words("relatives")


def opens_subordinate(sentence: Sentence, start: int) -> bool:
    """Whether only a subordinating word stands before: „wie *die Polizei* mitteilte“."""
    before = sentence.items[start - 1] if start else None
    return isinstance(before, Word) and (
        before.pos_ in ("SCONJ",)
        or before.tag_ in ("KOUS", "KOKOM", "PWAV")
        or before.lower_ in _BEFORE_SUBJECTS
        or (syntax.is_relative(before) and syntax.preposition_of(before) is not None)
    )


def find_relative_pronoun(sentence: Sentence, finite: int) -> int | None:
    """Where the relative pronoun of a clause stands that the verb at `finite` ends.

    „Kern und Ott, *die* einen „Neuanfang“ gefordert hatten“: behind a comma and not a
    conjunction, „die“ can only be one.
    """
    for j in range(finite - 1, 0, -1):
        item = sentence.items[j]
        if parts_clauses(item):
            first = sentence.items[j + 1]
            if isinstance(first, Word) and first.lower_ in _RELATIVES:
                return j + 1
            return None
    return None


def is_reported(cue: FoundCue, mention: Mention) -> bool:
    """Whether the noun phrase stands in a clause that is reported, and the cue does not.

    Kern sagte, *Ott* sei krank | dass *Ott* fehlt, und kündigte an, …
    """
    items = cue.sentence.items
    first = cue.sentence.index(mention.doc[mention.start])
    last = cue.sentence.index(mention.doc[mention.end - 1])
    if cue.verb_final or is_subjunctive(cue.finite) or last > cue.sentence.index(cue.finite):
        return False
    comma = next((j for j in range(first - 1, -1, -1) if parts_clauses(items[j])), None)
    if comma is None:
        return False
    behind = itertools.takewhile(lambda item: not parts_clauses(item), items[last + 1 :])
    opening = items[comma + 1]
    if isinstance(opening, Word) and opening.lower_ in COMPLEMENTISERS:
        return True
    return any(isinstance(item, Word) and is_subjunctive(item) for item in behind)


def shares_subject(sentence: Sentence, finite: int) -> bool:
    """Whether „und“ joins the verb to the one before: Kern winkte ab *und sagte*: „…“."""
    before = sentence.items[finite - 1] if finite else None
    return isinstance(before, Word) and before.lower_ in JOINING
