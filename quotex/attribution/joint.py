"""Who speaks together: „Xi *und* Putin“, „Kern, Ott *und* Lenz“."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import COMPARING, JOINING, TOO
from quotex.attribution.evidence import EVEN, Candidate, speaks
from quotex.attribution.owners import whose_words
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_comma, is_stop
from quotex.syntax import without_article
from quotex.words import Word

_TOGETHER = function_words("together")
_TOGETHER_TOO = function_words("together_too")
_AGE = 3  # words of „, 41,“
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
    owner = whose_words(first.mention)  # nach Angaben *von Bahn und Post*
    text = owner is first.mention and document_kind(owner.head_noun.text)
    if _is_of_one(first.cue or cue) or text:
        return [first]
    named = joint_speakers(owner, near(first.mention, phrases))
    return [
        first
        if mention is owner
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
    nouns = [*mention.nouns]
    within = False
    k = next((i for i, other in enumerate(near) if other is mention), None)
    if k is None:  # parsers join „und Post“ to „Angaben“, too
        nouns += [one.head_noun for one in near if mention in one.inner]
        near, k, within = _beside_it_within(mention, near), 0, True
    heads = {token.i for noun in nouns for token in syntax.coordinated(noun) if token.i != noun.i}
    for step in (1, -1):
        current, j = mention, k + step
        while 0 <= j < len(near):
            left, right = (current, near[j]) if step > 0 else (near[j], current)
            between = _without_age(doc[left.end : right.start])
            joined = _is_together(between) or _is_together_again(left, between)
            joined = joined and not _do_two_things(left, right)
            listed = joined or (len(between) == 1 and is_comma(between[0]))
            hangs_on = listed and any(noun.i in heads for noun in near[j].nouns)
            hangs_on = hangs_on and (joined or _may_speak(near[j]))  # Ein Gast, *Mütze*, murmelt
            hangs_on = hangs_on or (listed and left.marked and right.marked)  # „Bote“, „Kurier“
            if not (hangs_on or (joined and not within and _alike(left, right))):
                break
            last = max(last, right.start) if joined else last
            current = near[j]
            together.append(current)
            j += step
    return sorted((m for m in together if m.start <= last), key=lambda other: other.start)


def _beside_it_within(mention: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """It and what stands behind it, where it is a part of a phrase: Angaben *von Bahn* und Post."""
    own = next((one.inner for one in mentions if mention in one.inner), [])
    behind = {one.start: one for one in (*mentions, *own) if one.start >= mention.end}
    return [mention, *(behind[start] for start in sorted(behind))]


def _without_age(between: Sequence[Word]) -> Sequence[Word]:
    """What stands between two behind the age of the first: Kern*, 41, und* Ott*, 46,* schrieben."""
    opening = [*between[:_AGE]]
    aged = len(opening) == _AGE and opening[1].pos_ == "NUM"
    return (
        between[_AGE - 1 :] if aged and is_comma(opening[0]) and is_comma(opening[2]) else between
    )


def _is_together(between: Sequence[Word]) -> bool:
    """Whether the words are „und“, or two of which the second is, or „und auch“."""
    words = [word.lower_ for word in between]
    if not 0 < len(words) <= 2 or is_stop(between[0]):  # auf der Plattform. Und der Präsident …
        return False
    return words[-1] in _TOGETHER or set(words) == _TOGETHER_TOO


def _do_two_things(left: Mention, right: Mention) -> bool:
    """Whether each has a finite verb of its own: *riefen* laut die Fans, und Ott *winkte*."""
    doc = left.doc
    if right.end >= len(doc) or not syntax.has_finite_tag(doc[right.end]):
        return False
    before = (doc[i] for i in reversed(range(left.start)))
    clause = itertools.takewhile(
        lambda word: not word.is_punct and word.lower_ not in JOINING, before
    )
    return any(map(syntax.has_finite_tag, clause))


def _is_together_again(left: Mention, between: Sequence[Word]) -> bool:
    """Whether a preposition is said again, or „als auch“ joins them: von Kern *und von* Ott.

    Where it is said again „wie“ joins them, too: von der Kammer *wie vom* Handwerk.
    """
    words = [word.lower_ for word in between]
    governs = bool(left.preposition) and len(words) > 1
    again = governs and without_article(left.preposition) == without_article(words[-1])
    joining = words[:-1] if again else words
    if len(joining) == 2:
        return joining[0] in COMPARING and joining[1] in TOO  # *als auch*, *wie auch* (von) Ott
    return again and len(joining) == 1 and joining[0] in COMPARING | _TOGETHER


def _may_speak(mention: Mention) -> bool:
    return mention.kind in SPEAKING or mention.pronoun or mention.name is not None


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases can do the same thing together."""
    both = one.kind in SPEAKING and other.kind in SPEAKING
    return both and not one.pronoun and not other.pronoun
