"""What somebody else says within words in marks: „Der Händler hat gesagt, *er ruft zurück*.“"""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.evidence import EVEN
from quotex.attribution.speakers import candidates_for
from quotex.cues import FoundCue
from quotex.mentions.pronouns import first_person
from quotex.scene import Claim, Reading


def retold(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Of the clauses in a passage those that another one says than who utters the passage.

    „*Ich* habe gesagt, ich gehe um acht“ is no more than the words in marks.
    """
    for claim in claims:
        cue = claim.cue
        if cue is not None and cue.kind == "verb" and cue.strong and _is_another_s(cue, claim):
            yield claim


def _is_another_s(cue: FoundCue, claim: Claim) -> bool:
    if cue.impersonal:
        return True
    if any(word.lower_ in first_person() for word in syntax.subjects(cue.anchor)):
        return False
    found = candidates_for(cue, claim.reading)[:1]
    return bool(found) and found[0].probability >= EVEN
