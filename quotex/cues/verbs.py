"""Verbs of speech as cues: each word whose form the lexicon knows, with what its verb needs."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.cues.cue import FoundCue
from quotex.cues.verb_groups import (
    BECOME,
    HAVE,
    MODALS,
    MODALS_WITH_ZU,
    auxiliaries_of,
    ends_clause,
    has_other_prefix,
    has_reflexive,
    is_verb_final,
    number_of,
    separable_prefix,
)
from quotex.lexicon import CueVerb, VerbForm, function_words, lexicon
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_dash, parts_clauses
from quotex.words import Word

_LETTING = function_words("letting")
_TELLING_BACK = function_words("telling_back")
_EXPLETIVE = function_words("expletive")
_COPULAS = function_words("copulas")
_PERCEIVING = function_words("perceiving")
_NO_FINITE_TAGS = frozenset(("ADJD", "VVPP"))
_DONE_TO_OTHERS = frozenset(("accuse", "ask", "criticise", "praise"))  # groups of verbs


def verbs(sentence: Sentence) -> Iterator[FoundCue]:
    """The sentence's verbs of speech, each read as the form that takes most of its words."""
    words = sentence.words
    taken: set[int] = set()
    present = {word.lower_ for word in words} | {""}
    verb_forms = lexicon().verb_forms
    for k, token in enumerate(words):
        forms = verb_forms(token.lower_)
        if not forms or token.i in taken or not _may_be_verb(sentence, k):
            continue
        manner = _is_manner(token) and not _follows_passage(sentence, k)
        readings = [
            cue
            for form in forms
            if not (manner and form.kind == "finite")
            and (form.prefix_attached or form.verb.prefix in present)
            and (cue := _read(form, words, k, sentence)) is not None
        ]
        if readings:
            plain = _opens_clause(words, k) or is_verb_final(sentence, token)
            plain = plain or _has_subject_before(words, k)
            if plain and token.tag_ == "VVFIN" and any(c.finite is c.anchor for c in readings):
                # habe geschrien, *berichtet* Ott; hat sich, wie sie *berichtet*, geirrt
                readings = [cue for cue in readings if cue.finite is cue.anchor]
            best = max(readings, key=lambda cue: (len(cue.words), cue.strong))
            taken.update(word.i for word in best.words)
            yield best


def _is_manner(token: Word) -> bool:
    """Whether it says how somebody is, and looks like a verb: gab sich *bescheiden*.

    Not what others hear: hörte ihn *rufen*.
    """
    plural = token.lower_.endswith("en") and not token.lower_.endswith("ten")
    heard = token.head.lower_ in _PERCEIVING
    return plural and token.tag_ in _NO_FINITE_TAGS and not heard


def _opens_clause(words: Sequence[Word], k: int) -> bool:
    """Whether it follows a comma, or „das“ behind one: …, *das* berichtet der Nordfunk."""
    if k > 1 and words[k - 1].lower_ in _TELLING_BACK:
        k -= 1
    return k > 0 and is_comma(words[k - 1])


def _has_subject_before(words: Sequence[Word], k: int) -> bool:
    """Whether its subject opens a clause behind a comma: wird gelobt, *die Kammer erklärt* aber

    Not where a finite verb is right behind it: nachdem *sie erklärt* hatten, dass …
    """
    if any(map(syntax.has_finite_tag, words[k + 1 : k + 2])):
        return False
    start = next((j for j in range(k - 1, 0, -1) if parts_clauses(words[j])), 0)
    places = {word.i for word in words[start + 1 : k]} if start else set()
    return any(subject.i in places for subject in syntax.subjects(words[k]))


def _may_be_verb(sentence: Sentence, k: int) -> bool:
    """Whether the word's form can be a verb's here, whatever a tagger that errs may say."""
    token = sentence.words[k]
    first = k == 0 or _opens_behind(sentence.words[k - 1])
    if not token.text[0].islower() and not first:
        return False
    if not token.doc.has_annotation("POS") and not token.doc.has_annotation("TAG"):
        return True
    return syntax.is_verb(token) or _follows_passage(sentence, k) or token.tag_ == "ADJD"


def _opens_behind(mark: Word) -> bool:
    """Whether a sentence may begin behind it: a colon, a dash, the end of what is quoted."""
    return is_colon(mark) or is_dash(mark) or mark.text == "“"


def _follows_passage(sentence: Sentence, k: int) -> bool:
    """Whether a passage and at most a comma stand before the word: „…“, *sagte*."""
    at = sentence.index(sentence.words[k])
    before = sentence.items[max(0, at - 2) : at]
    if before and (is_comma(before[-1]) or is_dash(before[-1])):
        before.pop()
    return bool(before) and before[-1].is_passage


def _read(form: VerbForm, words: list[Word], k: int, sentence: Sentence) -> FoundCue | None:
    """The cue that the word at `k` is, read as `form`; nothing if what it needs is not there."""
    verb, token = form.verb, words[k]
    prefix = None
    if verb.prefix and not form.prefix_attached:
        prefix = separable_prefix(verb.prefix, words, k)
        plain = lexicon().verbs.get(verb.lemma.removeprefix(verb.prefix))
        if prefix is None or (plain is not None and _governs(prefix, plain)):
            return None
    elif not verb.prefix and form.kind == "finite" and has_other_prefix(token, words, k):
        particle = syntax.particle(token)
        if particle is None or not _governs(particle, verb):
            return None
    if verb.reflexive != has_reflexive(words, k) and (verb.reflexive or verb.never_reflexive):
        return None
    auxiliaries: list[Word] = []
    verb_final = form.kind == "finite" and bool(verb.prefix) and form.prefix_attached
    if form.kind in ("participle", "infinitive"):
        if k + 1 < len(words) and words[k + 1].tag_ == "VVPP":  # hat es *bekannt* gegeben
            return None
        helpers = HAVE | BECOME if form.kind == "participle" else MODALS | BECOME
        if form.kind == "infinitive" and _has_zu(words, k):  # muss kommen, um *zu sagen*
            helpers = MODALS_WITH_ZU  # *vermag* nicht *zu sagen*
        auxiliaries = auxiliaries_of(helpers, words, k)
        if not auxiliaries and not (form.kind == "infinitive" and _has_zu(words, k)):
            return None
        verb_final = bool(auxiliaries) and auxiliaries[0].i > token.i
        verb_final = verb_final and ends_clause(words, auxiliaries[0])
    elif form.kind not in ("finite", "zu_infinitive"):
        return None
    finite = auxiliaries[0] if auxiliaries else token
    passive = form.kind == "participle" and any(word.lower_ in BECOME for word in auxiliaries)
    passive = passive or _is_state(form, token, auxiliaries) or _is_let(form, auxiliaries, words, k)
    parts = sorted([token, *auxiliaries, *([prefix] if prefix else [])], key=lambda word: word.i)
    return FoundCue(
        kind="verb",
        lemma=verb.lemma,
        act=verb.does,
        medium=verb.medium,
        words=parts,
        anchor=token,
        finite=finite,
        sentence=sentence,
        takes=verb.takes,
        to=verb.to,
        number=form.number if form.kind == "finite" else number_of(finite) if auxiliaries else "",
        passive=passive,
        impersonal=verb.impersonal or (verb.does == "manner" and _says_es(finite)),
        strong=verb.strong,
        sure=verb.sure,
        unless=verb.unless,
        calls=verb.calls,
        proves=verb.proves,
        verb_final=verb_final or is_verb_final(sentence, finite),
        participle=form.kind == "participle",
    )


def _is_state(form: VerbForm, token: Word, auxiliaries: Sequence[Word]) -> bool:
    """Whether something is as others have done it: Kündigungen *sind ausgeschlossen*."""
    transitive = form.kind == "participle" and "object" in form.verb.takes
    done = transitive and syntax.is_verb(token)  # not: ob *bekannt* sei, dass …
    return done and any(word.lower_ in _COPULAS for word in auxiliaries)


def _is_let(form: VerbForm, auxiliaries: Sequence[Word], words: list[Word], k: int) -> bool:
    """Whether others do it to the subject: musste *sich* Faulheit *vorwerfen lassen*."""
    let = form.kind == "infinitive" and any(word.lower_ in _LETTING for word in auxiliaries)
    return let and form.verb.does in _DONE_TO_OTHERS and has_reflexive(words, k)


def _governs(prefix: Word, verb: CueVerb) -> bool:
    """Whether it is no prefix but a preposition that the verb takes: warnt *vor* „Panik“."""
    behind = prefix.doc[prefix.i + 1 : prefix.i + 2]
    return prefix.lower_ in verb.takes and any(word.is_quote for word in behind)


def _says_es(finite: Word) -> bool:
    """Whether nobody in particular does it: „Eben!“, *tönte es* aus den Reihen der SVP."""
    behind = finite.doc[finite.i + 1 : finite.i + 2]
    return any(word.lower_ in _EXPLETIVE for word in behind)


def _has_zu(words: list[Word], k: int) -> bool:
    return k > 0 and words[k - 1].lower_ == "zu"
