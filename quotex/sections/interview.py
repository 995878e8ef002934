"""An interview without quotation marks, told by the layout of the whole text.

Paragraphs open with the same few labels in turn („Lindfunk: …“, „Kern: …“), or lines that ask and
paragraphs that answer alternate.  What is found here may be none, a page of questions that readers
ask for one; evidence decides on that (`quotex.attribution.turns`).
"""

import itertools
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from quotex.article import Section, Span
from quotex.lexicon import name_titles
from quotex.lexicon.files import read_words

_NAME_WORD = r"(?:[\p{L}\d.&/()-]|[’'](?=\p{L}))*+"
_LABEL = regex.compile(  # Kern: Wir bauen.
    rf"\A[*_#:']*+(?P<label>[\p{{L}}\d]{_NAME_WORD}(?:\s[\p{{L}}\d(&]{_NAME_WORD}){{0,5}})"
    r"[*_']*+\s?:[*_']*+(?=\s|$)"
)
_LABEL_ALONE = regex.compile(r"\A[*_]*+(?P<label>\p{Lu}[^:!?„“\"»«]{1,120}):[*_]*+$")
_LABEL_WITHOUT_COLON = regex.compile(  # Kern | Wir bauen.  Kern – Wir bauen.  KERN Wir bauen.
    r"\A[*_]*+(?:(?P<label>[\p{L}\d][\p{L}\d.&-]*+(?:\s[\p{L}\d][\p{L}\d.&-]*+){0,3})[*_]*+"
    r"(?:\s?[|/>]|\s[–—-]\s)|(?P<label>\p{Lu}[\p{Lu}.-]+(?:\s\p{Lu}{2,})*)[*_]*+\s(?=\p{Lu}))"
)
_DASH = regex.compile(r"\A[–—-]\s++")
_MARKUP = "*_#: \t\n\r"
_BOLD = regex.compile(r"\A(?:\*\*|__|#{1,6}\s)")
_NAMES_WHO = regex.compile(r"\A\p{L}++\s?:\s\p{Lu}[\p{L}.-]++(?:\s\p{Lu}[\p{L}.-]++){1,3}$")
_MARKED = regex.compile(r"[„“\"»«][^„“”\"»«]*[“”\"»«]")
_WORD = regex.compile(r"[\p{L}\p{M}]++(?:[-’'][\p{L}\p{M}]++)*")
_FEWEST = 4  # turns of an interview
_TAKE_TURNS = 0.6  # how many of the turns have another label than the one before, at least
_LABELLED = 0.3  # how many of the lines have a label, at least
_MOST_VOICES = 50  # labels that are put together; a page of more labels is a list
_MOST_IN_MARKS = 0.5
_SHORT = 120  # characters that answers often exceed
_LONG = 300  # characters that questions seldom have
_LEAST_NAMED = 2  # times that a label comes
_OFTEN = 3  # times that a label without a colon comes

_NARRATOR, _QUESTION, _ANSWER = range(3)
_STEPS = (  # from a line of one kind to one of another: log-odds by the looks of interviews
    (0.0, 0.0, -6.0),
    (-6.0, -3.0, 0.0),
    (-1.5, 0.0, -1.2),
)
_AT_THE_END = (0.0, -6.0, 0.0)
_FORBIDDEN = -50.0


@dataclass(frozen=True, slots=True)
class Turn:
    """A question or an answer: offsets of its paragraphs and of the label before the first.

    `voice` is the label's fullest form in the text, nothing without one; `asks`: whether it is a
    question.
    """

    parts: tuple[tuple[int, int], ...]
    asks: bool
    label: tuple[int, int] | None = None
    voice: str = ""

    @property
    def start(self) -> int:
        """Offset of its first character, without the label."""
        return self.parts[0][0]


@dataclass(frozen=True, slots=True)
class Interview:
    """Turns that may be an interview's, in order; `labelled`: each side has its labels."""

    turns: tuple[Turn, ...]
    labelled: bool


@dataclass(slots=True)
class _Line:
    start: int  # of the words, without markup and label
    end: int
    text: str
    heading: bool
    bold: bool
    dash: bool
    label: tuple[int, int] | None = None
    name: str = ""  # the label's words
    colon: bool = True
    voice: str = ""
    unlabelled: tuple[int, str] = (0, "")  # start and text with the label

    @property
    def asks(self) -> bool:
        return self.text.rstrip(" *_)").endswith("?")


@cache
def words_of(table: str) -> frozenset[str]:
    """A list of words of `data/interviews.toml`."""
    return frozenset(read_words("interviews")[table]["words"].split())


@cache
def label_words(side: str) -> frozenset[str]:
    """Labels that only say which side has the word: „asks“ or „answers“."""
    return frozenset(read_words("interviews")["labels"][side])


@cache
def credit_words(kind: str) -> frozenset[str]:
    """„nouns“ and „verbs“ of a line that says who asked: „Das Gespräch führte …“."""
    return frozenset(read_words("interviews")["credit"][kind].split())


def interview(text: str, parts: Sequence[Section]) -> Interview | None:
    """The interview that the sections of an article hold, those that are no part of it left out."""
    lines = _with_labels_alone(list(_lines(text, parts)))
    if len(lines) < _FEWEST:
        return None
    _know_voices(lines)
    found = _labelled(lines) or _alternating(lines)
    if found is None:
        return None
    own = [turn for turn in found.turns if not _is_in_marks(turn, text)]
    if len(own) < _MOST_IN_MARKS * len(found.turns) or len(own) < _FEWEST:
        return None
    return Interview(tuple(own), found.labelled)


def _is_in_marks(turn: Turn, text: str) -> bool:
    """Whether it stands in quotation marks as a whole, and is direct speech."""
    return all(_MARKED.fullmatch(text, *part) is not None for part in turn.parts)


# --- lines -----------------------------------------------------------------------------------


def _lines(text: str, parts: Sequence[Section]) -> Iterator[_Line]:
    spans = sorted(
        (span.start, span.end, span is part.heading_span)
        for part in parts
        if part.kind in ("headline", "lead", "body")
        for span in (part.heading_span, *part.paragraphs)
        if span is not None and (part.kind != "headline" or _addresses(text, span))
    )
    for start, end, heading in spans:
        line = text[start:end]
        before = text[max(0, start - 3) : start]
        bold = _BOLD.match(line) is not None or (heading and before.endswith(("**", "__", "# ")))
        label = _LABEL.match(line) or _LABEL_ALONE.match(line) or _LABEL_WITHOUT_COLON.match(line)
        dash = _DASH.match(line)
        found = _Line(start, end, line, heading, bold, dash is not None)
        _trim(found, dash.end() if dash is not None else 0)
        found.unlabelled = (found.start, found.text)
        if label is not None:
            found.label = (start + label.start("label"), start + label.end("label"))
            found.name = label["label"]
            found.colon = label.re is not _LABEL_WITHOUT_COLON
            found.text, found.start = line, start
            _trim(found, label.end())
        yield found


def _addresses(text: str, span: Span) -> bool:
    """Whether a line below the headline is the first question: „Frau Kern, wann …?“"""
    words = text[span.start : span.end].strip(_MARKUP)
    return words.endswith("?") and words.split()[0] in name_titles()


def _trim(line: _Line, skip: int) -> None:
    """Leave out the first characters, and what is markup at either end."""
    words = line.text[skip:]
    line.start += skip + len(words) - len(words.lstrip(_MARKUP))
    line.text = words.strip(_MARKUP)
    line.end = line.start + len(line.text)


def _with_labels_alone(lines: list[_Line]) -> list[_Line]:
    """The lines, a label in a line of its own put before the words below it."""
    found: list[_Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.label is not None and not last.text:
            if line.label is None:
                found[-1] = line
                line.label, line.name, line.heading = last.label, last.name, False
                continue
            found.pop()
        found.append(line)
    return [line for line in found if line.text]


# --- labels ----------------------------------------------------------------------------------


def _know_voices(lines: Sequence[_Line]) -> None:
    """Put labels of one person together: „Nusrat Kern“, „Kern“ and „NK“.

    What has no colon behind it is a label only if it comes again and again.
    """
    often = Counter(line.name for line in lines if line.label is not None)
    for line in lines:
        if line.label is not None and not line.colon and often[line.name] < _OFTEN:
            line.label, line.name = None, ""
            line.start, line.text = line.unlabelled
    again = Counter(line.name for line in lines if line.label is not None)
    names = [name for name, _ in again.most_common(_MOST_VOICES)]
    voices: dict[str, str] = {}
    fullest: list[str] = []
    for name in sorted(names, key=lambda name: (-len(_tokens(name)), name)):
        voice = next((other for other in fullest if shortens(name, other)), None)
        if voice is None:
            fullest.append(name)
        voices[name] = voice or name
    for line in lines:
        line.voice = voices.get(line.name, line.name)


def _tokens(name: str) -> list[str]:
    """„Dr. Ada Kern (SPD)“: dr ada kern."""
    return [word.casefold() for word in regex.findall(r"[\p{L}\d’'&/-]+", _bare(name))]


def _bare(name: str) -> str:
    """„Ada Kern (SPD), Rätin“ without what stands in brackets and behind the comma."""
    return str(regex.sub(r"\(.*?\)|,.*| \d+$", "", name)).strip()


def shortens(name: str, full: str) -> bool:
    """Whether a label is a name cut short: „Ada Kern“ is „Kern“, „A. Kern“, „AK“, „A.K.“."""
    short, words = _tokens(name), _tokens(full)
    if not short or len(words) < len(short):
        return False
    given = len(short) > 1 and len(short[0]) == 1 and words[0].startswith(short[0])
    if given and words[-len(short) + 1 :] == short[1:]:
        return True  # R. Kelly
    return words[-len(short) :] == short or is_initials(name, full)


def is_initials(name: str, full: str) -> bool:
    """Whether „AK“ or „A. K.“ are the initials of a name: of all its words, or of some."""
    letters = regex.sub(r"[.\s-]", "", name)
    words = [word for word in regex.split(r"[\s-]+", full) if word]
    if not 2 <= len(letters) <= 4 or not letters.isupper() or len(words) < 2:
        return False
    firsts = [word[0] for word in words]
    capitals = [first for first in firsts if first.isupper()]
    outer = capitals[0] + capitals[-1] if capitals else ""
    return letters in (
        "".join(firsts).upper(),
        "".join(capitals),
        outer,
    )


def side_of(name: str) -> bool | None:
    """Whether the label itself says that it asks, or answers: „Frage“, „Antwort“."""
    word = " ".join(_tokens(name))
    if word in label_words("asks"):
        return True
    return False if word in label_words("answers") else None


# --- who is spoken to ------------------------------------------------------------------------


def answering(text: str) -> int:
    """How often a text says „ich“, „wir“, „unser“."""
    return sum(word.lower() in words_of("answering") for word in _WORD.findall(text))


def addressing(text: str) -> int:
    """How often a text says „Sie“, „Ihnen“ (not where a sentence begins) or „du“, „dir“."""
    polite, familiar = words_of("polite"), words_of("familiar")
    return sum(
        match.group().lower() in familiar
        or (match.group() in polite and _is_behind_word(text, match.start()))
        for match in _WORD.finditer(text)
    )


def _is_behind_word(text: str, at: int) -> bool:
    """Whether a word or a comma stands right before, and no sentence begins."""
    return at > 1 and text[at - 1].isspace() and (text[at - 2].isalnum() or text[at - 2] in ",;)")


# --- labels in turn --------------------------------------------------------------------------


def _labelled(lines: Sequence[_Line]) -> Interview | None:
    """„Lindfunk: …“, „Kern: …“: at least two labels come at least twice, and take turns."""
    counts = Counter(line.voice for line in lines if line.voice)
    voices = {voice for voice, count in counts.items() if count >= _LEAST_NAMED}
    places = [k for k, line in enumerate(lines) if line.voice in voices]
    if len(voices) < 2 or len(places) < _FEWEST:
        return None
    between = range(places[0], places[-1] + 1)
    places = [k for k in between if lines[k].voice in voices or _is_guest(lines[k])]
    changes = sum(lines[a].voice != lines[b].voice for a, b in itertools.pairwise(places))
    if changes < _TAKE_TURNS * (len(places) - 1) or len(places) < _LABELLED * len(between):
        return None
    asking = _asking(lines, places)
    names = {_tokens(voice)[-1] for voice in voices if _tokens(voice)}
    unlabelled = not asking or _ask_without_label(lines, places, asking) >= _LEAST_NAMED
    turns = []
    for place, following in zip(places, [*places[1:], len(lines)], strict=True):
        line = lines[place]
        parts = [(line.start, line.end)]
        asked = place != places[-1] and line.voice not in asking and lines[following - 1].asks
        question = following - 1 if asked and unlabelled and following - 1 > place else following
        for more in lines[place + 1 : question]:
            if _is_narrated(more, names) or (place == places[-1] and not _is_personal(more)):
                break
            parts.append((more.unlabelled[0], more.end))
        turns.append(Turn(tuple(parts), line.voice in asking, line.label, line.voice))
        if question < following:
            more = lines[question]
            turns.append(Turn(((more.unlabelled[0], more.end),), asks=True))
    return Interview(tuple(turns), labelled=True)


def _ask_without_label(
    lines: Sequence[_Line], places: Sequence[int], asking: Container[str]
) -> int:
    """How many lines between labelled answers ask: several answer, and the paper has no label."""
    return sum(
        following - place > 1 and lines[following - 1].asks and lines[place].voice not in asking
        for place, following in itertools.pairwise(places)
    )


def _is_guest(line: _Line) -> bool:
    """Whether a label that comes once between others may be somebody's: „Ada Kern“."""
    words = _bare(line.name).split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _asking(lines: Sequence[_Line], places: Sequence[int]) -> set[str]:
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


def _is_narrated(line: _Line, names: set[str]) -> bool:
    """Whether a paragraph without a label is the narrator's: „An dieser Stelle lacht sie.“"""
    if line.heading or _is_in_brackets(line.text):
        return True
    text = line.unlabelled[1]
    if is_credit(text):
        return True
    if _is_personal(line):
        return False
    words = {word.casefold() for word in _WORD.findall(text)}
    return bool(words & (names | words_of("third")))


def _is_in_brackets(text: str) -> bool:
    """Whether it is a stage direction: „(Beifall bei der SPD)“."""
    return text.startswith(("(", "[")) and text.rstrip(".").endswith((")", "]"))


def _is_personal(line: _Line) -> bool:
    """Whether it says „ich“ or „Sie“, as no narrator does."""
    told = _MARKED.sub("", line.unlabelled[1])
    return answering(told) + addressing(told) > 0


def is_credit(text: str) -> bool:
    """Whether the line says who asked: „Das Gespräch führte Ada Kern.“, „Interview: Ada Kern“."""
    words = {word.casefold() for word in _WORD.findall(text)}
    says_who = bool(words & credit_words("verbs")) or _NAMES_WHO.search(text) is not None
    return says_who and bool(words & credit_words("nouns"))


# --- questions and answers -------------------------------------------------------------------


def _alternating(lines: Sequence[_Line]) -> Interview | None:
    """Lines that ask and paragraphs that answer; one side or the first of each may have labels."""
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
    if len(turns) < _FEWEST or asked < _LEAST_NAMED:
        return None
    return Interview(tuple(turns), labelled=False)


def _leave_out_end(lines: Sequence[_Line], kinds: list[int]) -> None:
    """Let the narrator have what follows the last answer's first paragraph without „ich“."""
    answers = [k for k, kind in enumerate(kinds) if kind == _ANSWER]
    for k in reversed(answers):
        if kinds[k - 1] != _ANSWER or _is_personal(lines[k]):
            return
        kinds[k] = _NARRATOR


def _sides(lines: Sequence[_Line]) -> list[bool | None]:
    """Whether a line's label asks or answers; nothing where it is none of an interview's."""
    of_voice: dict[str, list[_Line]] = {}
    for line in lines:
        if line.voice:
            of_voice.setdefault(line.voice, []).append(line)
    first = next((k for k, line in enumerate(lines) if line.asks), len(lines))
    opening = {line.voice for line in lines[first : first + 2] if line.voice}
    sides: dict[str, bool] = {}
    for voice, own in of_voice.items():
        if len(own) < _LEAST_NAMED and not (voice in opening and _is_name_like(voice)):
            continue
        named = side_of(voice)
        asked = sum(line.asks for line in own) >= len(own) / 2
        sides[voice] = asked if named is None else named
    return [sides.get(line.voice) if line.voice else None for line in lines]


def _is_name_like(label: str) -> bool:
    """Whether every word has a capital, but for particles: „Ada van Ruiten“."""
    words = label.split()
    return words[-1][0].isupper() and len(words) <= _MOST_NAMES


_MOST_NAMES = 4


def _looks(line: _Line, side: bool | None) -> tuple[float, float, float]:
    """How much the line looks like the narrator's, a question, an answer: log-odds."""
    text = line.text if side is not None else line.unlabelled[1]
    if side is not None:
        return (-4.0, 4.0, _FORBIDDEN) if side else (-4.0, _FORBIDDEN, 4.0)
    if _is_in_brackets(text) or is_credit(text):
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
