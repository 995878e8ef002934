"""Who speaks together: „Xi *und* Putin“, „Kern, Ott *und* Lenz“."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.evidence import EVEN, Candidate, speaks
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_comma, is_stop
from quotex.words import Word

_TOGETHER = function_words("together")
_TOGETHER_TOO = function_words("together_too")
_NEAR = 60  # tokens within which those who speak together are named


def together(
    speakers: Sequence[Candidate], phrases: Sequence[Mention], cue: FoundCue | None
) -> list[Candidate]:
    """The likeliest speaker and those that are named with it, in the order of the text.

    `phrases`: the noun phrases of the article, in order; `cue`: by which they speak.
    """
    if not speakers or speakers[0].probability < EVEN:
        return [*speakers]
    first, *_ = speakers
    if _is_of_one(first.cue or cue) or document_kind(first.mention.head_noun.text):
        return [first]
    named = joint_speakers(first.mention, near(first.mention, phrases))
    return [
        first
        if mention is first.mention
        else Candidate(
            mention,
            [
                speaks("a possible speaker"),
                speaks("is named together with the speaker", first.mention.text),
            ],
            first.cue,
        )
        for mention in named
    ]


def _is_of_one(cue: FoundCue | None) -> bool:
    """Whether the cue's subject is one: „Kern, Lehrerin und Mutter, *sagte*“."""
    if cue is None or cue.kind != "verb" or cue.passive or cue.impersonal:
        return False
    return cue.number == "sg"


def near(mention: Mention, phrases: Sequence[Mention]) -> list[Mention]:
    """The noun phrases that begin not far from the mention."""
    start = bisect_left(phrases, mention.start - _NEAR, key=lambda other: other.start)
    end = bisect_right(phrases, mention.end + _NEAR, key=lambda other: other.start)
    return [*phrases[start:end]]


def joint_speakers(mention: Mention, near: Sequence[Mention]) -> list[Mention]:
    """The mention and those that speak with it: „Xi *und* Putin“, „Kern, Ott *und* Lenz“.

    `near`: noun phrases around it, in order.
    """
    doc = mention.doc
    together = [mention]
    last = mention.start  # where the one behind „und“ begins; what follows it is an apposition
    heads = {
        token.i for noun in mention.nouns for token in syntax.coordinated(noun) if token.i != noun.i
    }
    k = next((i for i, other in enumerate(near) if other is mention), None)
    if k is None:
        return [mention]
    for step in (1, -1):
        current, j = mention, k + step
        while 0 <= j < len(near):
            left, right = (current, near[j]) if step > 0 else (near[j], current)
            between = doc[left.end : right.start]
            joined = _is_together(between)
            listed = joined or (len(between) == 1 and is_comma(between[0]))
            hangs_on = listed and any(noun.i in heads for noun in near[j].nouns)
            hangs_on = hangs_on and (joined or _may_speak(near[j]))  # Ein Gast, *Mütze*, murmelt
            if not (hangs_on or (joined and _alike(left, right))):
                break
            last = max(last, right.start) if joined else last
            current = near[j]
            together.append(current)
            j += step
    return sorted((m for m in together if m.start <= last), key=lambda other: other.start)


def _is_together(between: Sequence[Word]) -> bool:
    """Whether the words are „und“, or two of which the second is, or „und auch“."""
    words = [word.lower_ for word in between]
    if not 0 < len(words) <= 2 or is_stop(between[0]):  # auf der Plattform. Und der Präsident …
        return False
    return words[-1] in _TOGETHER or set(words) == _TOGETHER_TOO


def _may_speak(mention: Mention) -> bool:
    return mention.kind in SPEAKING or mention.pronoun or mention.name is not None


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases can do the same thing together."""
    both = one.kind in SPEAKING and other.kind in SPEAKING
    return both and not one.pronoun and not other.pronoun
