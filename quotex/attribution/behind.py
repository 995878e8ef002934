"""Who said a passage, by what the next sentence tells: „…“ *Das musste Kern einräumen.*"""

import dataclasses
from collections.abc import Iterator, Sequence, Set

from quotex import syntax
from quotex.attribution.clauses import is_alone, is_reporting
from quotex.attribution.evidence import Candidate, Decision, speaks
from quotex.attribution.moods import main_verb
from quotex.attribution.owners import whose_words
from quotex.attribution.speakers import best_speaker
from quotex.attribution.subjects import acting_in
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind, document_words
from quotex.mentions import SPEAKING
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.scene import Reading
from quotex.words import Word

_AGAINST = frozenset(("criticise", "deny", "reject"))  # groups of cues: they are another's words
_VOICED = frozenset(("manner", "state"))  # of verbs that say no more than that it was uttered
_ANNOUNCED = ("a possible speaker", "whose words are announced", "can speak")
_COPULAS = function_words("copulas")
_DEFINITE = function_words("definite")
_IT = function_words("that_or_it")
_SO = function_words("so")
_IN_TEXTS = function_words("in_texts")
_POINTS_BACK = function_words("point_back")
_THIS = function_words("this")
_THROUGH = function_words("pointing_through")
_VIEWING = function_words("viewing")


def _points_back(sentence: Sentence) -> bool:
    """Whether it begins with „Das“, „So“, „Mit diesen Worten“; not with „Das Ministerium“."""
    if not sentence.words or syntax.is_article(sentence.words[0]):
        return False
    return sentence.words[0].lower_ in _POINTS_BACK or _points_at_words(sentence.words)


def _points_at_words(words: Sequence[Word], openings: Set[str] = _THIS) -> bool:
    """Whether it begins with „Mit diesen Worten“, „Dieser Satz“: words, as the quotation has."""
    k = 1 if words[0].lower_ in _THROUGH else 0
    this, noun = [*words[k : k + 2], None, None][:2]
    if this is None or noun is None or this.lower_ not in openings:
        return False
    return lexicon().noun(noun.text) is not None or document_kind(noun.text) == "parts"


def is_taken_up(behind: Reading) -> bool:
    """Whether the next sentence speaks against the words: „…“ *Das bestreitet Kern.*

    Or: *Kern bezweifelt es.*
    """
    against = [cue for cue in behind.cues if cue.act in _AGAINST]
    return bool(against) and (_points_back(behind.sentence) or any(map(_is_about_it, against)))


def _is_about_it(cue: FoundCue) -> bool:
    """Whether the words before are the verb's object: Kern brüllte *es* dreimal."""
    verb = cue.kind == "verb"
    return verb and any(word.lower_ in _IT for word in syntax.accusative_objects(cue.finite))


def told_behind(decision: Decision, behind: Reading | None) -> Iterator[Candidate]:
    """„Das Geld fehlt.“ *Das musste Kern am Montag einräumen.* The next sentence says who."""
    if behind is None or decision.cue is not None or not is_alone(decision.sentence):
        return
    sentence = behind.sentence
    if sentence.passages or is_reporting(sentence) or not _is_one_clause(sentence):
        return
    if not _points_back(sentence):
        yield from (*_from_whom(behind), *_who_says_it(behind))
        return
    if is_taken_up(behind):
        return
    yield from (*_from_whom(behind), *_learnt_from(behind))
    for cue in behind.cues:
        speaker = best_speaker(cue, behind) if cue.kind == "verb" and cue.strong else None
        if speaker is not None:
            yield dataclasses.replace(speaker, cue=cue)
            return
    if _is_how_it_is_seen(sentence) and (acting := acting_in(behind)) is not None:
        yield Candidate(acting, [speaks("subject of the clause"), *map(speaks, _ANNOUNCED)])
        return
    if sentence.words[0].lower_ in _THROUGH and (acting := acting_in(behind)) is not None:
        yield Candidate(acting, [speaks(name) for name in _ANNOUNCED])  # Mit diesen Worten ging Ott
        return
    verb = main_verb(sentence)
    if verb is None or verb.lower_ not in _COPULAS:
        return
    for mention in behind.mentions:  # Das ist die Aussage *einer Studie*.
        owner = whose_words(mention)
        text = document_kind(owner.head_noun.text) is not None
        if owner is not mention and (text or owner.kind in SPEAKING):
            names = ("a possible speaker", "whose words are announced")
            yield Candidate(owner, [speaks(name) for name in names])
            return


def _is_one_clause(sentence: Sentence) -> bool:
    """Whether a comma parts nothing but a relative clause: Das erzählt Kern, *die dabei war*."""
    commas = [k for k, item in enumerate(sentence.items) if is_comma(item)]
    if not commas:
        return True
    opening = sentence.items[commas[0] + 1 : commas[0] + 2]
    relative = all(isinstance(item, Word) and syntax.is_relative(item) for item in opening)
    return relative and len(commas) == 1


def _who_says_it(behind: Reading) -> Iterator[Candidate]:
    """„Feuer!“ *Kern* brüllte es dreimal: a verb of speech has the words before as its object."""
    for cue in behind.cues:
        if cue.act in _VOICED and _is_about_it(cue):
            speaker = best_speaker(cue, behind)
            if speaker is not None:
                yield dataclasses.replace(speaker, cue=cue)
            return


def _is_how_it_is_seen(sentence: Sentence) -> bool:
    """Whether it begins with „So sieht es“, „So denkt“: *So sehen das* viele."""
    verb = main_verb(sentence)
    so = sentence.words[0].lower_ in _SO
    return so and verb is not None and verb.lemma_ in _VIEWING


def _from_whom(behind: Reading) -> Iterator[Candidate]:
    """„…“ Dieser Satz stammt *von Ada Kern*; „Der Satz“, „das Zitat“ is enough with such a verb."""
    verb, words = main_verb(behind.sentence), behind.sentence.words
    if verb is None or verb.lemma_ not in document_words("stemming"):
        return
    that = _points_back(behind.sentence) and verb.i == words[0].i + 1  # *Das* stammt von Kern
    if not (that or _points_at_words(words, _THIS | _DEFINITE)):
        return
    for mention in behind.mentions:
        if mention.preposition in syntax.BY and mention.kind in SPEAKING:
            yield Candidate(mention, [speaks(name) for name in _ANNOUNCED])
            return


def _learnt_from(behind: Reading) -> Iterator[Candidate]:
    """„…“ Das hatte Kern *in einem Brief von Ott* gelesen; das weiß sie *von ihm*: not Kern's."""
    verbs = {word.lemma_ for word in behind.sentence.words if syntax.is_verb(word)}
    if verbs.isdisjoint(document_words("learnt")):
        return
    for mention in behind.mentions:
        owner = whose_words(mention) if mention.preposition in _IN_TEXTS else mention
        text = owner is not mention
        if owner.kind in SPEAKING and (text or mention.preposition in syntax.BY):
            yield Candidate(owner, [speaks(name) for name in _ANNOUNCED])
            return
