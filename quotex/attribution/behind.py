"""Who said a passage, by what the next sentence tells: „…“ *Das musste Kern einräumen.*"""

import dataclasses
from collections.abc import Iterator

from quotex import syntax
from quotex.attribution.clauses import is_alone, is_reporting
from quotex.attribution.evidence import Candidate, Decision, speaks
from quotex.attribution.moods import main_verb
from quotex.attribution.owners import whose_words
from quotex.attribution.speakers import best_speaker
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.scene import Reading

_AGAINST = frozenset(("criticise", "deny", "reject"))  # groups of cues: they are another's words
_COPULAS = function_words("copulas")
_POINTS_BACK = function_words("point_back")


def _points_back(sentence: Sentence) -> bool:
    """Whether it begins with „Das“, „So“, or „Mit diesen Worten“; not with „Das Ministerium“."""
    if sentence.words and syntax.is_article(sentence.words[0]):
        return False
    first, *others = (word.lower_ for word in sentence.words[:3]) if sentence.words else ("",)
    if first == "mit" and len(others) == 2:
        return others[0].startswith("dies") and lexicon().noun(sentence.words[2].text) is not None
    return first in _POINTS_BACK


def is_taken_up(behind: Reading) -> bool:
    """Whether the next sentence speaks against the words: „…“ *Das bestreitet Kern.*"""
    return _points_back(behind.sentence) and any(cue.act in _AGAINST for cue in behind.cues)


def told_behind(decision: Decision, behind: Reading | None) -> Iterator[Candidate]:
    """„Das Geld fehlt.“ *Das musste Kern am Montag einräumen.* The next sentence says who."""
    if behind is None or decision.cue is not None or not is_alone(decision.sentence):
        return
    sentence = behind.sentence
    if sentence.passages or not _points_back(sentence):
        return
    if is_reporting(sentence) or any(is_comma(word) for word in sentence.words):
        return
    if is_taken_up(behind):
        return
    for cue in behind.cues:
        speaker = best_speaker(cue, behind) if cue.kind == "verb" and cue.strong else None
        if speaker is not None:
            yield dataclasses.replace(speaker, cue=cue)
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
