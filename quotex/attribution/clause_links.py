"""How the clauses of a sentence hang together: relative, subordinate, joined, reported."""

import itertools

from quotex import syntax
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    is_finite,
    is_infinitive,
    is_subjunctive,
)
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.cases import NOT_NOMINATIVE
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
        or (syntax.is_relative(before) and _is_no_subject(before))
    )


def _is_no_subject(relative: Word) -> bool:
    """Whether the pronoun is none: Ott, *den* alle mögen; der Ort, an *dem* Kern sprach."""
    return relative.lower_ in NOT_NOMINATIVE or syntax.preposition_of(relative) is not None


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


def ends_relative(sentence: Sentence, finite: int) -> bool:
    """Whether the verb ends a clause that a preposition opens: ein Brief, *in dem* Kern *warnt*."""
    comma = next((j for j in range(finite - 1, 0, -1) if parts_clauses(sentence.items[j])), None)
    preposition, relative = [*sentence.items[(comma or 0) + 1 :][:2], None, None][:2]
    if comma is None or not isinstance(preposition, Word) or not isinstance(relative, Word):
        return False
    opens = preposition.pos_ == "ADP" and syntax.is_relative(relative)
    following = sentence.items[finite + 1 : finite + 2]
    return opens and all(isinstance(item, Word) and item.is_punct for item in following)


def is_unfinished(cue: FoundCue) -> bool:
    """Whether its verb is an infinitive; at the end of a clause without another verb it is none.

    Kern wagte, es „absurd“ zu *nennen*; but: Ott, den alle „Strich“ *nennen*.
    """
    if not is_infinitive(cue.finite):
        return False
    items = cue.sentence.items
    finite = cue.sentence.index(cue.finite)
    start = next((k for k in range(finite - 1, -1, -1) if parts_clauses(items[k])), -1)
    clause = [item for item in items[start + 1 : finite] if isinstance(item, Word)]
    with_zu = bool(clause) and clause[-1].tag_ == "PTKZU"
    return with_zu or not cue.verb_final or any(map(is_finite, clause))


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
