"""Labels in turn: „Lindfunk: …“, „Kern: …“.

Several may answer, and lines without a label between their answers may ask.
"""

import itertools
from collections import Counter
from collections.abc import Container, Sequence

from quotex.sections.interview.labels import bare, side_of, words_of_label
from quotex.sections.interview.lines import Line
from quotex.sections.interview.turns import FEWEST, TWICE, Interview, Turn
from quotex.sections.interview.words import (
    addressing,
    answering,
    is_credit,
    is_in_brackets,
    words_in,
    words_of,
)

_TAKE_TURNS = 0.6  # how many of the turns have another label than the one before, at least
_LABELLED = 0.3  # how many of the lines have a label, at least


def labelled(lines: Sequence[Line]) -> Interview | None:
    """„Lindfunk: …“, „Kern: …“: at least two labels come at least twice, and take turns."""
    counts = Counter(line.voice for line in lines if line.voice)
    voices = {voice for voice, count in counts.items() if count >= TWICE}
    places = [k for k, line in enumerate(lines) if line.voice in voices]
    if len(voices) < 2 or len(places) < FEWEST:
        return None
    between = range(places[0], places[-1] + 1)
    places = [k for k in between if lines[k].voice in voices or _is_guest(lines[k])]
    changes = sum(lines[a].voice != lines[b].voice for a, b in itertools.pairwise(places))
    if changes < _TAKE_TURNS * (len(places) - 1) or len(places) < _LABELLED * len(between):
        return None
    asking = _asking(lines, places)
    names = {words_of_label(voice)[-1] for voice in voices if words_of_label(voice)}
    unlabelled = not asking or _ask_without_label(lines, places, asking) >= TWICE
    turns = []
    for place, following in zip(places, [*places[1:], len(lines)], strict=True):
        line = lines[place]
        parts = [(line.start, line.end)]
        asked = place != places[-1] and line.voice not in asking and lines[following - 1].asks
        question = following - 1 if asked and unlabelled and following - 1 > place else following
        for more in lines[place + 1 : question]:
            if _is_narrated(more, names) or (place == places[-1] and not more.is_personal):
                break
            parts.append((more.unlabelled[0], more.end))
        turns.append(Turn(tuple(parts), line.voice in asking, line.label, line.voice))
        if question < following:
            more = lines[question]
            turns.append(Turn(((more.unlabelled[0], more.end),), asks=True))
    return Interview(tuple(turns), labelled=True)


def _ask_without_label(lines: Sequence[Line], places: Sequence[int], asking: Container[str]) -> int:
    """How many lines between labelled answers ask: several answer, and the paper has no label."""
    return sum(
        following - place > 1 and lines[following - 1].asks and lines[place].voice not in asking
        for place, following in itertools.pairwise(places)
    )


def _is_guest(line: Line) -> bool:
    """Whether a label that comes once between others may be somebody's: „Ada Kern“."""
    words = bare(line.name).split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _asking(lines: Sequence[Line], places: Sequence[int]) -> set[str]:
    """The voice that asks most, and those that are called so."""
    scores: dict[str, list[float]] = {}
    for place in places:
        line = lines[place]
        score = float(line.asks) + (addressing(line.text) > 0) / 2 - (answering(line.text) > 0) / 2
        scores.setdefault(line.voice, []).append(score)
    means = {voice: sum(values) / len(values) for voice, values in scores.items()}
    asking = {voice for voice in means if side_of(voice)}
    answers = {voice for voice in means if side_of(voice) is False}
    rest = {voice: mean for voice, mean in means.items() if voice not in answers}
    best = max(rest, key=lambda voice: rest[voice], default=None)
    if not asking and best is not None and rest[best] > 0:
        asking.add(best)
    return asking


def _is_narrated(line: Line, names: set[str]) -> bool:
    """Whether a paragraph without a label is the narrator's: „An dieser Stelle lacht sie.“"""
    if line.heading or is_in_brackets(line.text):
        return True
    text = line.unlabelled[1]
    if is_credit(text):
        return True
    if line.is_personal:
        return False
    return bool(words_in(text) & (names | words_of("third")))
