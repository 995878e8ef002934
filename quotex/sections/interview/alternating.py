"""Questions and answers in turn, told by how lines look: bold, short, ending in „?“.

Each line is the narrator's, a question or an answer; the likeliest kinds of all lines together are
found by the algorithm of Viterbi (1967).
"""

from collections.abc import Sequence

from quotex.sections.interview.labels import side_of
from quotex.sections.interview.lines import Line
from quotex.sections.interview.turns import FEWEST, TWICE, Interview, Turn
from quotex.sections.interview.words import addressing, answering, is_credit, is_in_brackets

_SHORT = 120  # characters that answers often exceed
_LONG = 300  # characters that questions seldom have
_MOST_NAMES = 4  # words of a name that is a label

_NARRATOR, _QUESTION, _ANSWER = range(3)
_STEPS = (  # from a line of one kind to one of another: log-odds by the looks of interviews
    (0.0, 0.0, -6.0),
    (-6.0, -3.0, 0.0),
    (-1.5, 0.0, -1.2),
)
_AT_THE_END = (0.0, -6.0, 0.0)
_FORBIDDEN = -50.0


def alternating(lines: Sequence[Line]) -> Interview | None:
    """Lines that ask and paragraphs that answer; one side or the first of each may have labels."""
    if sum(line.asks for line in lines) < TWICE:
        return None
    sides = _sides(lines)
    kinds = _likeliest([_looks(line, side) for line, side in zip(lines, sides, strict=True)])
    _leave_out_end(lines, kinds)
    turns: list[Turn] = []
    last = _NARRATOR
    for line, kind, side in zip(lines, kinds, sides, strict=True):
        if kind != _NARRATOR:
            label = line.label if side is not None else None
            start = line.start if side is not None else line.unlabelled[0]
            if kind == last and label is None:
                turns[-1] = Turn(
                    (*turns[-1].parts, (start, line.end)),
                    turns[-1].asks,
                    turns[-1].label,
                    turns[-1].voice,
                )
            else:
                voice = line.voice if label is not None else ""
                turns.append(Turn(((start, line.end),), kind == _QUESTION, label, voice))
        last = kind
    asked = sum(line.asks for line, kind in zip(lines, kinds, strict=True) if kind == _QUESTION)
    if len(turns) < FEWEST or asked < TWICE:
        return None
    return Interview(tuple(turns), labelled=False)


def _leave_out_end(lines: Sequence[Line], kinds: list[int]) -> None:
    """Let the narrator have what follows the last answer's first paragraph without „ich“."""
    answers = [k for k, kind in enumerate(kinds) if kind == _ANSWER]
    for k in reversed(answers):
        if kinds[k - 1] != _ANSWER or lines[k].is_personal:
            return
        kinds[k] = _NARRATOR


def _sides(lines: Sequence[Line]) -> list[bool | None]:
    """Whether a line's label asks or answers; nothing where it is none of an interview's."""
    of_voice: dict[str, list[Line]] = {}
    for line in lines:
        if line.voice:
            of_voice.setdefault(line.voice, []).append(line)
    first = next((k for k, line in enumerate(lines) if line.asks), len(lines))
    opening = {line.voice for line in lines[first : first + 2] if line.voice}
    sides: dict[str, bool] = {}
    for voice, own in of_voice.items():
        if len(own) < TWICE and not (voice in opening and _is_name_like(voice)):
            continue
        named = side_of(voice)
        asked = sum(line.asks for line in own) >= len(own) / 2
        sides[voice] = asked if named is None else named
    return [sides.get(line.voice) if line.voice else None for line in lines]


def _is_name_like(label: str) -> bool:
    """Whether every word has a capital, but for particles: „Ada van Ruiten“."""
    words = label.split()
    return words[-1][0].isupper() and len(words) <= _MOST_NAMES


def _looks(line: Line, side: bool | None) -> tuple[float, float, float]:
    """How much the line looks like the narrator's, a question, an answer: log-odds."""
    text = line.text if side is not None else line.unlabelled[1]
    if side is not None:
        return (-4.0, 4.0, _FORBIDDEN) if side else (-4.0, _FORBIDDEN, 4.0)
    if is_in_brackets(text) or is_credit(text):
        return (3.0, -2.0, -2.0)
    narrator, question, answer = 0.0, -1.0, 0.3
    if line.asks:
        question, answer = question + 3.5, answer - 2.0
    elif line.heading and not line.bold:
        narrator, answer = narrator + 1.0, answer - 2.0
    if line.bold:
        question, answer = question + 2.0, answer - 3.0
    if line.dash:
        question, answer = question - 3.0, answer + 2.0
    if addressing(text):
        question += 0.7
    if answering(text):
        question, answer = question - 1.0, answer + 1.2
    if len(text) > _LONG:
        question -= 1.5
    elif len(text) < _SHORT:
        question += 0.7
    return narrator, question, answer


def _likeliest(looks: Sequence[tuple[float, float, float]]) -> list[int]:
    """The likeliest kinds of all lines together (Viterbi)."""
    best = [looks[0][_NARRATOR], looks[0][_QUESTION], _FORBIDDEN]
    came_from: list[list[int]] = []
    for scores in looks[1:]:
        steps = [
            max(range(3), key=lambda one: best[one] + _STEPS[one][other]) for other in range(3)
        ]
        best = [best[one] + _STEPS[one][k] + scores[k] for k, one in enumerate(steps)]
        came_from.append(steps)
    kind = max(range(3), key=lambda one: best[one] + _AT_THE_END[one])
    kinds = [kind]
    for steps in reversed(came_from):
        kind = steps[kind]
        kinds.append(kind)
    return kinds[::-1]
