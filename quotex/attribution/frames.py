"""Around a quote: who else speaks, all words of its cue, the clause that reports."""

from bisect import bisect_right
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import governing
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration.marks import is_bracket, is_comma, is_stop, opens_clause
from quotex.quotation import Passage
from quotex.words import Word

_TOGETHER = function_words("together")
_TOGETHER_TOO = function_words("together_too")
_CORRELATES = function_words("correlates")
_CALLS = frozenset(("demand", "propose"))


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
            between = doc[left.end : right.start]
            joined = _is_together(between)
            listed = joined or (len(between) == 1 and is_comma(between[0]))
            hangs_on = listed and any(noun.i in heads for noun in near[j].nouns)
            if not (hangs_on or (joined and _alike(left, right))):
                break
            current = near[j]
            together[id(current)] = current
            j += step
    return sorted(together.values(), key=lambda other: other.start)


def _is_together(between: Sequence[Word]) -> bool:
    """Whether the words are „und“, or two of which the second is, or „und auch“."""
    words = [word.lower_ for word in between]
    if not 0 < len(words) <= 2:
        return False
    return words[-1] in _TOGETHER or set(words) == _TOGETHER_TOO


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two noun phrases can do the same thing together."""
    both = one.kind in SPEAKING and other.kind in SPEAKING
    return both and not one.pronoun and not other.pronoun


def cue_words(cue: FoundCue, parts: Sequence[tuple[int, int]]) -> list[Word]:
    """The cue with the small words that belong to its verb, in order.

    „äußerte *sich*“, „heißt *es*“, „geht *davon* aus“, „bezeichnete … *als* „…““, „*mit den
    Worten* zitiert“.  `parts` are the offsets of the quote.
    """
    if cue.kind != "verb":
        return cue.words
    words = {word.i: word for word in cue.words}
    clause = _clause(cue)
    for k, token in enumerate(clause):
        if _belongs(token, cue):
            words[token.i] = token
        if [word.lower_ for word in clause[k : k + 3 : 2]] == ["mit", "worten"]:
            words.update((word.i, word) for word in clause[k : k + 3])
    tie = _governing(cue, parts[0][0])
    if tie is not None:
        words[tie.i] = tie
    return [words[i] for i in sorted(words)]


def _clause(cue: FoundCue) -> list[Word]:
    """The words around the finite verb and the one that bears the meaning, up to the commas."""
    items = cue.sentence.items
    places = [cue.sentence.index(word) for word in cue.words]
    first, last = min(places), max(places)
    while first and not _is_border(items[first - 1]):
        first -= 1
    while last + 1 < len(items) and not _is_border(items[last + 1]):
        last += 1
    return [item for item in items[first : last + 1] if isinstance(item, Word)]


def _is_border(item: Word | Passage) -> bool:
    return isinstance(item, Passage) or opens_clause(item) or is_bracket(item)


def _belongs(token: Word, cue: FoundCue) -> bool:
    """Whether the small word is the verb's own: „äußerte *sich*“, „hieß *es*“, „*davon* aus“."""
    if token.head.i not in (cue.anchor.i, cue.finite.i):
        return False
    if token.lower_ == "es":
        return cue.impersonal
    if token.lower_ == "dazu":  # „rief *dazu* auf“, but „sagte dazu“: on that
        return cue.act in _CALLS
    return token.lower_ == "sich" or token.lower_ in _CORRELATES


def _governing(cue: FoundCue, start: int) -> Word | None:
    """What ties the quote at the offset `start` to the verb: „*als* „absurd““, „*von* einem „…““.

    It is one of those that the verb takes: none in „erklärte, dass sie von „…“ nichts wisse“.
    """
    items = cue.sentence.items
    starts = (item.start if isinstance(item, Passage) else item.idx for item in items)
    at = next((i for i, place in enumerate(starts) if place >= start), len(items))
    word = governing(cue.sentence, at)
    fits = word is not None and syntax.without_article(word.lower_) in cue.takes
    return word if fits else None


def outside(cue: FoundCue, reported: Sequence[tuple[int, int]]) -> list[list[Word]]:
    """The stretches of the sentence's narration without what is reported."""
    starts, ends = _merged(reported)
    stretches: list[list[Word]] = []
    open_stretch = False
    for item in cue.sentence.items:
        if isinstance(item, Passage):
            open_stretch = False
            continue
        before = bisect_right(starts, item.idx)
        if before and item.idx < ends[before - 1]:
            open_stretch = False
            continue
        if not open_stretch:
            stretches.append([])
        stretches[-1].append(item)
        open_stretch = True
    return stretches


def _merged(parts: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Starts and ends of what the parts cover together."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(parts):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def frame(
    cue: FoundCue, speakers: Sequence[Mention], stretches: Sequence[Sequence[Word]]
) -> list[tuple[int, int]]:
    """Offsets of the clause that reports: of the narration, the `stretches` that count.

    Those that hold a word of the cue or of a speaker do.
    """
    wanted = {word.i for word in cue.words}
    for speaker in speakers:
        wanted.update(range(speaker.start, speaker.end))
    kept = []
    for words in stretches:
        end = len(words)
        while end and is_stop(words[end - 1]):
            end -= 1
        if any(word.i in wanted for word in words[:end]):
            kept.append((words[0].idx, words[end - 1].idx + len(words[end - 1])))
    return kept
