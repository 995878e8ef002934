"""Around a quote: all words of its cue, the clause that reports."""

from bisect import bisect_right
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import governing
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration import end_of
from quotex.narration.marks import is_bracket, is_stop, opens_clause
from quotex.quotation import Passage
from quotex.words import Word

_CORRELATES = function_words("correlates")
_CALLS = frozenset(("demand", "propose"))


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
        means = clause[k : k + 3] if token.lower_ == "mit" else []
        if len(means) == 3 and means[-1].lower_ == "worten":
            words.update((word.i, word) for word in means)
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
    return [item for item in items[first : last + 1] if not item.is_passage]


def _is_border(item: Word | Passage) -> bool:
    return item.is_passage or opens_clause(item) or is_bracket(item)


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
    starts = (item.start if item.is_passage else item.idx for item in items)
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
        if item.is_passage:
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
            kept.append((words[0].idx, end_of(words[end - 1])))
    return kept
