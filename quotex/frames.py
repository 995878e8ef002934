"""Around a quote: who else speaks, to whom, and the clause that reports."""

from collections.abc import Sequence

from spacy.tokens import Token

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.quotation import Passage

_AND = frozenset(("und", "sowie"))
_DATIVE_ARTICLES = function_words("dative")
_TO = {"zum": "zu", "zur": "zu", "beim": "bei", "vorm": "vor", "ans": "an", "im": "in"}


def joint_speakers(mention: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The mention and those that speak with it: „Xi *und* Putin“, „Kern, Ott *und* Lenz“."""
    doc = mention.doc
    together = {id(mention): mention}
    heads = {
        token.i for noun in mention.nouns for token in syntax.coordinated(noun) if token.i != noun.i
    }
    near = sorted(mentions, key=lambda other: other.start)
    k = next((i for i, other in enumerate(near) if other is mention), None)
    if k is None:
        return [mention]
    for step in (1, -1):
        current, j = mention, k + step
        while 0 <= j < len(near):
            left, right = (current, near[j]) if step > 0 else (near[j], current)
            between = [token.lower_ for token in doc[left.end : right.start]]
            if (between and between[-1] in _AND and len(between) <= 2) or between == [
                "und",
                "auch",
            ]:
                joined = _alike(left, right) or any(noun.i in heads for noun in near[j].nouns)
            else:
                joined = between == [","] and any(noun.i in heads for noun in near[j].nouns)
            if not joined:
                break
            current = near[j]
            together[id(current)] = current
            j += step
    return sorted(together.values(), key=lambda other: other.start)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases can do the same thing together."""
    both = one.kind in SPEAKING and other.kind in SPEAKING
    return both and not one.pronoun and not other.pronoun


def addressees(
    cue: FoundCue, speakers: Sequence[Mention], mentions: Sequence[Mention]
) -> list[Mention]:
    """To whom: „sagte *der Zeitung*“, „sagte zu *Putin*“, „gegenüber *der Agentur*“."""
    if cue.kind != "verb":
        return []
    sentence = cue.sentence
    finite = sentence.index(cue.finite)
    for mention in sorted(mentions, key=lambda other: abs(other.start - cue.anchor.i)):
        if mention in speakers or not _same_clause(sentence, finite, mention):
            continue
        before = mention.doc[mention.start - 1] if mention.start else None
        preposition = ""
        if before is not None and (before.pos_ == "ADP" or before.tag_.startswith("APPR")):
            preposition = _TO.get(before.lower_, before.lower_)
        if preposition == "gegenüber" or (preposition and preposition in cue.to):
            if preposition == "gegenüber" or mention.kind != "unknown":
                return [mention]
        elif not preposition and "dative" in cue.to and _is_dative(mention, cue):
            return [mention]
    return []


def _is_dative(mention: Mention, cue: FoundCue) -> bool:
    if mention.kind == "unknown" and mention.name is None:
        return False
    if any(noun.i in {t.i for t in syntax.dative_objects(cue.anchor)} for noun in mention.nouns):
        return True
    opening = mention.doc[mention.start]
    if opening.lower_ not in _DATIVE_ARTICLES:
        return False
    cases = {case for noun in mention.nouns for case in noun.morph.get("Case", [])}
    return opening.lower_ in ("dem", "einem", "ihrem", "seinem") or cases == {"Dat"}


def _same_clause(sentence: Sentence, finite: int, mention: Mention) -> bool:
    at = next(
        (
            i
            for i, item in enumerate(sentence.items)
            if isinstance(item, Token) and item.i == mention.head.i
        ),
        None,
    )
    if at is None:
        return False
    low, high = sorted((at, finite))
    return not any(
        isinstance(item, Passage) or item.text in (",", ":", ";")
        for item in sentence.items[low + 1 : high]
    )


def frame(
    cue: FoundCue, speakers: Sequence[Mention], reported: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Offsets of the clause that reports: the sentence's narration without what is reported.

    Only the stretches that hold a word of the cue or of a speaker count.
    """
    wanted = {word.i for word in cue.words}
    for speaker in speakers:
        wanted.update(range(speaker.start, speaker.end))
    stretches: list[list[Token]] = []
    open_stretch = False
    for item in cue.sentence.items:
        outside = isinstance(item, Token) and not any(
            start <= item.idx < end for start, end in reported
        )
        if not outside or isinstance(item, Passage):
            open_stretch = False
            continue
        if not open_stretch:
            stretches.append([])
        stretches[-1].append(item)
        open_stretch = True
    kept = []
    for words in stretches:
        while words and words[-1].text in (".", "!", "?"):
            words = words[:-1]
        if any(word.i in wanted for word in words):
            kept.append((words[0].idx, words[-1].idx + len(words[-1])))
    return kept
