"""What somebody else says within words in marks: „Der Händler hat gesagt, *er ruft zurück*.“"""

from collections.abc import Iterable, Iterator

from quotex import syntax
from quotex.attribution.clauses import is_infinitive
from quotex.attribution.evidence import EVEN
from quotex.attribution.speakers import candidates_for
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING
from quotex.mentions.pronouns import first_person
from quotex.scene import Claim

_MODALS = function_words("modals")
_ANYBODY = function_words("anybody")


def retold(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Of the clauses in a passage those that another one says than who utters the passage.

    „*Ich* habe gesagt, ich gehe um acht“ is no more than the words in marks; „*Fragen Sie* den
    Arzt, was er verdient“, „er *kann* sagen, was er will“ tell of nothing that was said.
    """
    for claim in claims:
        cue = claim.cue
        if cue is not None and _is_told(cue) and _is_another_s(cue, claim):
            yield claim


def _is_told(cue: FoundCue) -> bool:
    if cue.kind != "verb" or not cue.strong:
        return False
    if is_infinitive(cue.finite) or cue.finite.lower_ in _MODALS:
        return False
    return cue.sentence.index(cue.finite) > 0


def _is_another_s(cue: FoundCue, claim: Claim) -> bool:
    subjects = syntax.subjects(cue.anchor)
    if any(word.lower_ in first_person() or word.lower_ in _ANYBODY for word in subjects):
        return False
    if cue.impersonal:
        return True
    best = next(iter(candidates_for(cue, claim.reading)), None)
    if best is None or best.probability < EVEN or best.mention.kind not in SPEAKING:
        return False
    word = best.mention.head
    addressed = best.mention.pronoun and word.text[0].isupper() and word.i > cue.finite.i
    return not addressed and word.lower_ not in first_person()
