"""Whether a clause without quotation marks is what somebody said, and who."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.clauses import is_infinitive, is_subjunctive
from quotex.attribution.content import is_name, prepositions, says_what
from quotex.attribution.evidence import EVEN, Candidate, Decision, reports
from quotex.attribution.gone_on import Before
from quotex.attribution.moods import is_needless, main_verb
from quotex.attribution.negation import denial, is_negated
from quotex.attribution.placing import disagree
from quotex.attribution.speakers import candidates_for
from quotex.attribution.written import stands_in_text
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import Mention
from quotex.scene import Claim
from quotex.speech.openings import IN_KONJUNKTIV
from quotex.words import Word

_MODALS = function_words("modals")
_STANCES = frozenset(  # groups of cues whose verb says how somebody stands to a thing
    (
        "accuse",
        "announce",
        "criticise",
        "demand",
        "deny",
        "emphasise",
        "fear",
        "feel",
        "guess",
        "praise",
        "promise",
        "propose",
        "reject",
        "warn",
    )
)
_POINTED_AT = "the next sentence says whose report it is"
_NOTHING = "nothing"  # of `takes`: it says all by itself
_RESOLVE = "resolve"  # the group of cues that decide or refuse
_ASK = "ask"  # the group of cues that put a question
_WITH_HABEN = function_words("perfect_with_haben")
_WITH_SEIN = tuple(function_words("perfect_with_sein"))
_WILL = function_words("will_or_would")
_SILENT = function_words("keep_silent")
_ACCOUNTS = function_words("hearsay") | function_words("claiming")
_STATES = function_words("states")
_OF_STATE = function_words("participles_of_state")
_EXPLAINED = function_words("explained")
_UNANIMOUS = function_words("unanimous")
_VOTES = function_words("votes")
_BY_MEANS = function_words("by_means")
_ANYBODY = function_words("anybody")
_FRONT = "before a closing cue"
_PUT = frozenset(("reported question", "reported clause with „ob“"))
_QUESTIONS = _PUT | {_FRONT}
_SHORT = 4  # words: a clause of fewer seldom reports


def testify(claim: Claim, before: Before | None) -> Decision:
    """The claim with what speaks for and against it; `before`: what it goes on with."""
    decision = Decision(claim, [reports("a clause without marks"), reports(claim.why)], claim.cue)
    decision.speakers = _speakers(claim) or (list(before.speakers) if before is not None else [])
    if claim.cue is not None:
        denied = denial(claim.cue) if claim.cue.kind == "verb" else None
        decision.negated = is_negated(claim.cue, denied)
        decision.evidence += _of_the_cue(claim, claim.cue, denied)
        if claim.type == "reported":
            decision.evidence += _of_what_is_told(claim, claim.cue, decision.speakers)
    if claim.cue is not None or claim.type == "indirect":
        decision.evidence += _of_who_speaks(claim.cue, _agreeing(claim, decision.speakers))
    if before is not None and claim.type == "indirect free indirect":
        decision.evidence += _of_going_on(claim, before)
    sources = (cue for cue in claim.reading.cues if cue.source is not None and cue.strong)
    if claim.type in ("reported", "free indirect"):
        decision.evidence += [reports("a source beside it", s.lemma) for s in sources][:1]
    if claim.cue is not None and claim.cue.kind == "preposition":
        verbs = (cue for cue in claim.reading.cues if cue.kind == "verb" and cue.strong)
        decision.evidence += [reports("a verb of speech beside it", v.lemma) for v in verbs][:1]
    if claim.type == "free indirect":
        decision.evidence += _of_hearsay(claim)
    decision.evidence += _of_the_clause(claim)
    return decision


def _speakers(claim: Claim) -> list[Candidate]:
    """Who its cue names, if that stands in its sentence and names anybody likely."""
    if claim.cue is None or claim.cue.sentence is not claim.sentence:
        return []
    found = candidates_for(claim.cue, claim.reading)[:1]
    if claim.after and found and found[0].probability < EVEN:
        return []
    return found


def _of_the_cue(claim: Claim, cue: FoundCue, denied: Word | None) -> Iterator[Evidence]:
    reported, colon = claim.type == "indirect", claim.why == "reported behind a colon"
    silent = is_negated(cue, denied) and _answers_nothing(claim, cue)
    if not cue.strong and not (silent and not reported) and not _is_sure(claim, cue):
        yield reports("the cue is weak", cue.lemma)
    if reported and not {"clause", "zu"} & set(cue.takes):
        yield reports("the cue takes no clause", cue.lemma)
    if cue.act == _RESOLVE and reported and claim.why != IN_KONJUNKTIV:
        yield reports("decides, does not say", cue.lemma)
    if cue.kind == "noun" and not colon:
        yield reports("hangs on a noun", cue.lemma)
    if cue.kind != "verb":
        return
    if claim.within is not None and is_subjunctive(cue.finite):
        yield reports("another tells of it", cue.finite.text)
    elif is_subjunctive(cue.finite):
        yield reports("the cue is itself reported", cue.finite.text)
    elif is_infinitive(cue.finite):
        yield reports("the cue is an infinitive", cue.finite.text)
    elif denied is None and cue.finite is not cue.anchor and cue.finite.lower_ in _MODALS:
        yield reports("may or should be said", cue.finite.text)
    if cue.act == _ASK and claim.why in _PUT and not is_subjunctive(cue.finite):
        yield reports("a question is asked", cue.lemma)
    if cue.verb_final and not _is_said_already(claim, cue):
        yield reports("the cue ends a subordinate clause", cue.finite.text)
    if denied is not None:
        yield reports("the cue is denied", denied.text)
    if silent:
        yield reports("a question is not answered", cue.lemma)
    if cue.impersonal and (_explains(cue) or _names(cue)):
        yield reports("says what something means", cue.lemma)


def _is_said_already(claim: Claim, cue: FoundCue) -> bool:
    """Whether a report tells that it was said: erinnerte daran, *dass Ott versprochen habe*, …"""
    return claim.within is not None and cue.participle and syntax.is_complement(cue.anchor)


def _answers_nothing(claim: Claim, cue: FoundCue) -> bool:
    """Whether its denial tells of silence: *will* das nicht sagen; *äußerte* sich dazu nicht."""
    if claim.type == "indirect":
        return claim.why in _QUESTIONS
    return cue.finite.lower_ in _WILL or cue.lemma in _SILENT


def _is_sure(claim: Claim, cue: FoundCue) -> bool:
    """Whether a weak verb has what makes it one of speech: rechnet *mit* Regen, hält *für* klug."""
    if claim.why == _FRONT:  # was daraus wird, *steht* darin nicht
        return False
    if claim.type != "reported":
        if "clause" in cue.sure:  # *findet*, dass das reicht
            return True
        reading = claim.after[0].claim.reading if claim.why == _POINTED_AT else claim.reading
        return stands_in_text(cue, reading)
    called = {"als"} & {word.lower_ for word in syntax.clause(cue.anchor)}
    return _NOTHING in cue.sure or not {*prepositions(claim, cue), *called}.isdisjoint(cue.sure)


def _explains(cue: FoundCue) -> bool:
    """Whether it is „*das* heißt, …“, which says what a thing comes to."""
    at = cue.sentence.index(cue.finite)
    beside = cue.sentence.items[max(0, at - 1) : at + 2]
    return any(
        not item.is_passage and item.lower_ in _EXPLAINED and not syntax.is_article(item)
        for item in beside
    )


def _names(cue: FoundCue) -> bool:
    """Whether it says what something is called: so *hieß unser Schiff*, not „so hieß es“."""
    subjects = syntax.subjects(cue.anchor)
    told = (lexicon().noun(s.text) or lexicon().is_source_noun(s.text) for s in subjects)
    return any(s.pos_ in ("NOUN", "PROPN") for s in subjects) and not any(told)


def _of_who_speaks(cue: FoundCue | None, speakers: list[Candidate]) -> Iterator[Evidence]:
    best = speakers[0] if speakers else None
    if best is None or best.probability < EVEN:
        if cue is None or not cue.impersonal:
            yield reports("nobody is found who says it")
    elif _is_thing(best.mention):
        yield reports("a thing says it", best.mention.head_noun.text)
        if cue is not None and cue.proves and best.mention.name is None:
            yield reports("the cue is weak", cue.lemma)  # Der Absturz *verdeutlicht*, dass …
    elif best.mention.pronoun and best.mention.head.lower_ in _ANYBODY:
        yield reports("nobody in particular says it", best.mention.head.text)


def _agreeing(claim: Claim, speakers: list[Candidate]) -> list[Candidate]:
    """Those who can be the verb's subject, where it has an object: *Die Gäste erwartet* ein Fest.

    Of a passive, none is: Dem Fahrer *wird* Leichtsinn *vorgeworfen*.
    """
    if claim.type != "reported" or claim.cue is None or claim.cue.passive:
        return speakers
    return [one for one in speakers if not disagree(claim.cue, one.mention)]


def _is_thing(mention: Mention) -> bool:
    """Whether it cannot speak; „nach *Ansicht* von Kern“ is Kern's."""
    if mention.kind != "unknown" or mention.pronoun:
        return False
    return not lexicon().is_source_noun(mention.head_noun.text)


def _of_what_is_told(
    claim: Claim, cue: FoundCue, speakers: Sequence[Candidate]
) -> Iterator[Evidence]:
    """Whether the clause says of what was spoken, and whether words are given after all."""
    takes, held = set(cue.takes), prepositions(claim, cue)
    clause = syntax.clause(cue.anchor)
    called = "als" in takes and any(word.lower_ == "als" for word in clause)
    if called or not held.isdisjoint(cue.calls):  # hält ihn *für* klug; sprach *von* Verrat
        yield reports("says what it is called", cue.lemma)
    elif takes & held:  # warnte *vor* Lärm; zeigte sich zufrieden *mit* ihm
        yield reports("says what it is about", cue.lemma)
    elif not says_what(claim, cue, [one.mention for one in speakers]):
        yield reports("does not say what", cue.lemma)
    if cue.act in _STANCES:
        yield reports("takes a stance", cue.lemma)
    vote = _vote(clause)
    if vote is not None:
        yield reports("decides, does not say", vote.text)


def _vote(clause: Sequence[Word]) -> Word | None:
    """What says that a vote was taken: lehnte den Antrag *mit 26 zu 17 Stimmen* ab."""
    by = False
    for word in clause:
        if word.lower_ in _UNANIMOUS or (by and word.lower_ in _VOTES):
            return word
        by = word.lower_ in _BY_MEANS or (by and not syntax.is_verb(word))
    return None


def _of_hearsay(claim: Claim) -> Iterator[Evidence]:
    words = (w for w in claim.sentence.words if any(a <= w.idx < b for a, b in claim.parts))
    modal = next((w for w in words if w.lower_ in _ACCOUNTS and syntax.is_verb(w)), None)
    verbs = [verb for verb in syntax.governed(modal) if verb is not modal] if modal else []
    participles = (v for v in verbs if v.lower_.endswith(_WITH_SEIN))
    ends = [verb for verb in verbs if verb.lower_ in _WITH_HABEN]
    past = next(participles, ends[-1] if ends else None)
    states = [verb for verb in verbs if verb.lower_ in _STATES]
    if past is not None and len(verbs) > 1:
        yield reports("tells what has happened", past.text)
    elif states and not any(syntax.is_participle(v) and v.lower_ not in _OF_STATE for v in verbs):
        yield reports("tells how things are", states[-1].text)


def _of_going_on(claim: Claim, before: Before) -> Iterator[Evidence]:
    if not before.holds:
        yield reports("nothing is reported before it")
    if before.apart:
        yield reports("the narrator came between")
    verb = main_verb(claim.sentence)
    if verb is not None and is_needless(verb):
        yield reports("Konjunktiv II without need", verb.text)


def _of_the_clause(claim: Claim) -> Iterator[Evidence]:
    starts = claim.sentence.starts
    items = [
        item
        for start, end in claim.parts
        for item in claim.sentence.items[bisect_left(starts, start) : bisect_left(starts, end)]
    ]
    words = [item for item in items if not item.is_passage and not item.is_punct]
    if claim.type == "indirect" and "Konjunktiv" not in claim.why:
        found = next((word for word in words if is_subjunctive(word)), None)
        if found is not None:
            yield reports("has a Konjunktiv", found.text)
    alone = claim.why == _FRONT and not any(map(syntax.is_verb, words))  # *Vier Meter*, sagt Ott
    if not (alone or any(syntax.is_verb(word) for word in words)):
        yield reports("has no verb")
    if len(words) < _SHORT and not alone:
        yield reports("is short")
    quoted = (item for item in items if item.is_passage and not is_name(item, claim.reading))
    if claim.type == "reported" and any(quoted):
        yield reports("holds words in quotation marks")
