"""Indirect speech: clauses that report what somebody says without marking their words.

„…, dass sie komme“, „…, sie komme“, „…, zu kommen“ behind a cue; a clause before „…, sagte sie“;
a sentence with „laut Polizei“ or „wie die Polizei mitteilte“ in it; and sentences that go on in
Konjunktiv after one of those.
"""

import itertools
from collections.abc import Container, Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    JOINING,
    has_passage_before,
    is_finite,
    is_subjunctive,
)
from quotex.attribution.speakers import best_speaker
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.added import remembered_table
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_dash,
    is_edge,
    is_semicolon,
    is_stop,
)
from quotex.quotation import Passage
from quotex.scene import Claim, Reading
from quotex.speech.extents import main_clause, segments, without_comment
from quotex.speech.going_on import Reported
from quotex.speech.items import offsets, words_in
from quotex.speech.openings import behind_noun, hangs_on_noun, opening
from quotex.speech.sources import BACK, around_source, is_pointing, pointing_back
from quotex.words import Word

_OPENINGS = function_words("subordinators")
_ADVERBIAL = function_words("adverbial")
_PLAINLY = 0.9  # a speaker's probability where what it is does not say that it can speak
_SHORTEST = 2  # words that a reported clause has at least


def reported(readings: Sequence[Reading]) -> list[Claim]:
    """What the narration may report without marks, in the order of the text."""
    found: list[Claim] = []
    so_far = Reported()
    for reading in readings:
        if reading.sentence.inside is not None:
            continue
        here = [so_far.pointing_back(claim) for claim in _in_sentence(reading)]
        pointed = so_far.pointed_at(reading) if not here else None
        following = so_far.goes_on(reading, here)
        so_far.add(reading, here, following)
        found += [one for one in (pointed, *here, following) if one is not None]
    return found


def _in_sentence(reading: Reading) -> Iterator[Claim]:
    sentence = reading.sentence
    covered: set[int] = set()
    # „Man wisse, wer es war, sagte Kern“: what is reported leaves no clause to its own cue.
    for cue in sorted(reading.cues, key=_depth):
        for items, reason in _clauses(cue, reading):
            items = [i for i in _trimmed(sentence, items) if i not in covered]
            if len(words_in(sentence, items)) < _SHORTEST or _only_passages(sentence, items):
                continue
            covered.update(items)
            parts = _stretches(sentence, items)
            yield Claim("indirect", parts, reading, reason, cue=cue)


def _depth(cue: FoundCue) -> int:
    """The narrator's verbs first, then those that are reported, then nouns."""
    if cue.kind == "noun":
        return 2
    return int(is_subjunctive(cue.finite) or not is_finite(cue.finite))


@remembered_table
def _asides() -> frozenset[str]:
    """*wie* die Polizei mitteilte; *so* schätzt Kern."""
    return frozenset(w for w, entry in lexicon().particles.items() if entry.source != "before")


def _clauses(cue: FoundCue, reading: Reading) -> Iterator[tuple[list[int], str]]:
    """Indices of the items that the cue reports, and how."""
    sentence = reading.sentence
    around = _around(cue, reading) if cue.kind != "noun" else []
    if around:
        yield around, "around the cue"
        return
    if cue.kind == "verb":
        aside = "clause" in cue.takes and _opens_with(reading, cue, _asides())
        if aside and (_is_subordinate_aside(cue) or _is_aside(cue)):
            yield _without_aside(cue, reading), "beside „wie … mitteilte“"
            return
        behind = _behind(cue, reading)
        if behind is not None:
            yield behind
            return
        before = _before(cue, sentence)
        if not before or hangs_on_noun(before, reading):
            return
        if _speaks_behind(cue, reading) and not _announces(cue, sentence):
            yield before, "before a closing cue"
    elif cue.kind == "particle" and cue.source is None:
        yield pointing_back(cue, sentence), BACK
    elif cue.kind == "particle":
        before = _before(cue, sentence)
        if before:
            yield before, "before „so“ with a source"
    elif cue.kind == "noun":
        behind = behind_noun(cue, reading)
        if behind is not None:
            yield behind
    elif cue.kind == "preposition" and cue.source is not None:
        others = (other for other in reading.cues if other is not cue)
        if not any(_reports(other, reading) for other in others):
            yield around_source(cue, sentence), "a source is named"


def _reports(cue: FoundCue, reading: Reading) -> bool:
    """Whether a clause or a passage of the sentence is what the verb reports."""
    if cue.kind != "verb" or not cue.strong or cue.verb_final:
        return False
    sentence = reading.sentence
    beside = has_passage_before(sentence, sentence.index(cue.finite))
    if cue.act == "cite" or beside or _announces(cue, sentence):
        return True
    before = _before(cue, sentence)
    return _behind(cue, reading) is not None or bool(before and _speaks_behind(cue, reading))


def _behind(cue: FoundCue, reading: Reading) -> tuple[list[int], str] | None:
    """The clause that follows the cue: „, dass …“, „, sie komme“, „, zu kommen“."""
    sentence = reading.sentence
    start = max(sentence.index(word) for word in cue.words)
    for j in range(start + 1, len(sentence.items) - 1):
        item = sentence.items[j]
        if not (is_comma(item) or is_colon(item)):
            continue
        how = opening(cue, reading, j + 1)
        if how is not None:
            items = list(range(j + 1, _end_of_report(cue, reading, j + 1)))
            return without_comment(sentence, items), how
    return None


def _end_of_report(cue: FoundCue, reading: Reading, start: int) -> int:
    """Where the report ends: with the sentence, or where the narration takes over again."""
    sentence = reading.sentence
    for other in reading.cues:
        if other is cue or other.kind not in ("verb", "particle"):
            continue
        finite = sentence.index(other.finite)
        if finite <= start or is_subjunctive(other.finite) or other.verb_final:
            continue
        before = sentence.items[finite - 1]
        if isinstance(before, Word) and (is_comma(before) or before.lower_ in JOINING):
            return finite - 1
    return len(sentence.items)


def _before(cue: FoundCue, sentence: Sentence) -> list[int]:
    """The clause before „, sagte sie“ or „, so die Ministerin“."""
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final:
        return []
    if is_pointing(sentence.items[finite - 1]):  # …, *das* berichtet der Nordfunk
        finite -= 1
    comma = sentence.items[finite - 1]
    if not (is_comma(comma) or is_dash(comma)):
        return []
    before = [item for item in sentence.items[: finite - 1] if isinstance(item, Word)]
    if not any(syntax.is_verb(word) for word in before):
        return []
    if _is_adverbial(sentence, finite - 1) or _answers(before):
        return []
    return list(range(finite - 1))


def _is_adverbial(sentence: Sentence, end: int) -> bool:
    """Whether what stands before `end` says when or why: *Als sie kam*, sagte sie …

    „*Wenn das Geld reiche*, werde gebaut, sagte sie“ has a main clause, too.
    """
    parts = [one for one in segments(sentence) if one.items.stop <= end]
    first = (
        next((word for i in parts[0].items if isinstance(word := sentence.items[i], Word)), None)
        if parts
        else None
    )
    if first is None or first.lower_ not in _ADVERBIAL:
        return False
    return not any(one.verb is not None and not one.subordinate for one in parts)


def _answers(before: Sequence[Word]) -> bool:
    """Auf die Frage, ob sie komme, winkt Kern ab: who asks is not Kern."""
    return before[0].lower_ == "auf" and any("frage" in word.lower_ for word in before[:4])


def _around(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause that the cue interrupts: *Das Projekt sei*, so die Ministerin, *ein Erfolg*."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    if finite < 2 or cue.verb_final or not _ends_aside(sentence.items[finite - 1]):
        return []
    if cue.kind == "particle":
        speaker = cue.source
    else:
        found = best_speaker(cue, reading) if cue.kind == "verb" else None
        speaker = found.mention if found is not None else None
    if speaker is None or speaker.start < cue.finite.i:
        return []
    last = max(sentence.index(speaker.doc[speaker.end - 1]), *map(sentence.index, cue.words))
    commas = [j for j in range(last + 1, len(sentence.items)) if _ends_aside(sentence.items[j])]
    if not commas or commas[0] + 1 >= len(sentence.items):
        return []
    before, behind = list(range(finite - 1)), list(range(commas[0] + 1, len(sentence.items)))
    words = [item for item in sentence.items[: finite - 1] if isinstance(item, Word)]
    if words and _answers(words):
        return []
    first = sentence.items[behind[0]]
    if isinstance(first, Word) and (first.lower_ in _OPENINGS or first.lower_ in JOINING):
        return []
    return [*before, *behind] if _hang_together(sentence, before, behind) else []


def _hang_together(sentence: Sentence, before: list[int], behind: list[int]) -> bool:
    """Whether a word on one side hangs on one on the other."""
    sides = [
        {
            item.i: item
            for item in (sentence.items[i] for i in side)
            if isinstance(item, Word) and not item.is_punct
        }
        for side in (before, behind)
    ]
    return any(
        word.head.i in other
        for one, other in (sides, reversed(sides))
        for word in one.values()
        if word.head.i != word.i
    )


def _announces(cue: FoundCue, sentence: Sentence) -> bool:
    """Whether a passage is what the cue reports: Auf die Frage, ob …, sagte sie: „…“"""
    behind = sentence.items[sentence.index(cue.finite) :]
    return any(
        is_colon(item) and isinstance(following, Passage)
        for item, following in itertools.pairwise(behind)
    )


def _speaks_behind(cue: FoundCue, reading: Reading) -> bool:
    """Whether the cue's subject follows it: „…, sagte *die Ministerin*“, not „…, gab aber nach“."""
    speaker = best_speaker(cue, reading)
    if speaker is None or speaker.mention.start < cue.finite.i:
        return cue.impersonal  # …, heißt es.
    plain = speaker.mention.pronoun or speaker.mention.kind != "unknown"
    return plain or speaker.probability > _PLAINLY


def _is_subordinate_aside(cue: FoundCue) -> bool:
    """Whether it is „wie … mitteilte“ beside a sentence, not „erzählte, *wie* sie … fragte“."""
    return cue.verb_final and not syntax.is_complement(cue.anchor)


def _is_aside(cue: FoundCue) -> bool:
    """Whether „so“ stands right before the verb: In zehn Jahren, *so schätzt Kern*, …"""
    finite = cue.sentence.index(cue.finite)
    if finite < 2 or not _ends_aside(cue.sentence.items[finite - 2]):
        return False
    before = cue.sentence.items[finite - 1]
    return isinstance(before, Word) and before.lower_ == "so"


def _opens_with(reading: Reading, cue: FoundCue, openings: Container[str]) -> bool:
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    for j in range(finite - 1, -1, -1):
        item = sentence.items[j]
        if isinstance(item, Word):
            if item.lower_ in openings and (j == 0 or _closes(sentence.items[j - 1])):
                return True
            if is_comma(item) and not reading.in_phrase(item):
                return False
    return False


def _closes(item: Word | Passage) -> bool:
    return isinstance(item, Passage) or item.is_punct


def _without_aside(cue: FoundCue, reading: Reading) -> list[int]:
    """The sentence without „wie die Polizei mitteilte“."""
    sentence = reading.sentence

    def parts(item: Word | Passage) -> bool:
        return _ends_aside(item) and not (isinstance(item, Word) and reading.in_phrase(item))

    start = end = sentence.index(cue.finite)
    while start > 0 and not parts(sentence.items[start - 1]):
        start -= 1
    while end < len(sentence.items) and not parts(sentence.items[end]):
        end += 1
    main = main_clause(sentence, start, range(start, end))
    return [i for i in main if not start - 1 <= i <= end]


def _ends_aside(item: Word | Passage) -> bool:
    """Whether „, sagte sie“ may end with it: „*,* sagte sie*,* …“, „*–* so Kern*.*“."""
    return is_comma(item) or is_semicolon(item) or is_dash(item) or is_stop(item)


def _trimmed(sentence: Sentence, items: list[int]) -> list[int]:
    """Without punctuation at either end."""
    while items and is_edge(sentence.items[items[-1]]):
        items = items[:-1]
    while items and is_edge(sentence.items[items[0]]):
        items = items[1:]
    return items


def _only_passages(sentence: Sentence, items: list[int]) -> bool:
    """Whether nothing is reported but what stands in quotation marks."""
    return all(
        isinstance(item, Passage) or item.is_punct or item.lower_ in JOINING
        for item in (sentence.items[i] for i in items)
    )


def _stretches(sentence: Sentence, items: list[int]) -> list[tuple[int, int]]:
    """Character offsets of the runs of items."""
    runs: list[list[int]] = []
    for i in items:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    stretches = []
    for run in (_trimmed(sentence, run) for run in runs):
        if run:
            stretches += offsets(sentence, run)
    return stretches
