"""The labels of an interview: whose they are, and which side they say.

„Nusrat Kern“, „Kern“ and „NK“ are one voice; „Frage“ asks whoever it is.
"""

from collections import Counter
from collections.abc import Sequence

import regex

from quotex.sections.interview.lines import Line
from quotex.sections.interview.words import label_words

_MOST_VOICES = 50  # labels that are put together; a page of more labels is a list
_OFTEN = 3  # times that a label without a colon comes


def know_voices(lines: Sequence[Line]) -> None:
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
    for name in sorted(names, key=lambda name: (-len(words_of_label(name)), name)):
        voice = next((other for other in fullest if shortens(name, other)), None)
        if voice is None:
            fullest.append(name)
        voices[name] = voice or name
    for line in lines:
        line.voice = voices.get(line.name, line.name)


def words_of_label(name: str) -> list[str]:
    """„Dr. Ada Kern (SPD)“: dr ada kern."""
    return [word.casefold() for word in regex.findall(r"[\p{L}\d’'&/-]+", bare(name))]


def bare(name: str) -> str:
    """„Ada Kern (SPD), Rätin“ without what stands in brackets and behind the comma."""
    return str(regex.sub(r"\(.*?\)|,.*| \d+$", "", name)).strip()


def shortens(name: str, full: str) -> bool:
    """Whether a label is a name cut short: „Ada Kern“ is „Kern“, „A. Kern“, „AK“, „A.K.“."""
    short, words = words_of_label(name), words_of_label(full)
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
    word = " ".join(words_of_label(name))
    if word in label_words("asks"):
        return True
    return False if word in label_words("answers") else None
