"""Block quotes of pages and of Markdown, in the form that prose has for them: „…“ – Ada Kern."""

import re
from collections.abc import Sequence

# Marks of every house, opening or closing: which one it is, its place says.
_MARKS = "„“”\"»«›‹‚‘’'"
_MARKED_AT_START = re.compile(rf"[{_MARKS}](?P<words>[^{_MARKS}]*)(?P<after>[{_MARKS}]\W?)?")
_MARKED_AT_END = re.compile(rf"(?P<before>:\s*)?[{_MARKS}](?P<words>[^{_MARKS}]+)[{_MARKS}]$")
_ENDS_IN_MARK = re.compile(rf"[{_MARKS}][.,]?$")
_BEGINS_WITH_DASH = re.compile(r"(?:--|[-–—―])\s*(?=[\w@(])")
_ENDS_SENTENCE = re.compile(r"[.!?…]$")
_FEW = 3  # words in marks that may be a title or a word at a distance, in what is quoted as a whole
_LONGEST_NAME = 150  # characters of a line that says who speaks


def quoted(paragraphs: Sequence[str], by: str = "") -> list[str]:
    """A block quote's paragraphs in „…“ marks, unless they have some; who speaks stands behind.

    ["Wir bauen neu."], "Ada Kern" → ["„Wir bauen neu.“ – Ada Kern"]
    """
    said = [words for words in paragraphs if words]
    by = _BEGINS_WITH_DASH.sub("", by, count=1)
    if not said:
        return [by] if by else []
    if not is_marked(said):
        said[0] = "„" + said[0]
        said[-1] += "“"
    if by:
        said[-1] += f" – {by}"
    return said


def with_speaker(paragraphs: Sequence[str]) -> tuple[list[str], str]:
    """A block quote's paragraphs without its last line, if that says who speaks, and that line.

    ["Wir bauen neu.\\n— Ada Kern"] → ["Wir bauen neu."], "— Ada Kern"; without a dash, the line
    stands behind a closing mark and is no sentence.
    """
    said = [words for words in paragraphs if words]
    if not said:
        return said, ""
    before, _, last = said[-1].rpartition("\n")
    above = before or (said[-2] if len(said) > 1 else "")
    named = _BEGINS_WITH_DASH.match(last) or _ENDS_IN_MARK.search(above.rstrip())
    short = len(last) <= _LONGEST_NAME and last[:1] not in _MARKS and not _is_sentence(last)
    if not (above and named and short):
        return said, ""
    return [*said[:-1], *([before] if before else [])], last


def is_marked(paragraphs: Sequence[str]) -> bool:
    """Whether the words stand in marks of their own: „Ja“, sagte Kern; not a „Wort“ alone."""
    first, last = paragraphs[0].strip(), paragraphs[-1].strip()
    start = _MARKED_AT_START.match(first)
    if start is not None:
        closed = start["after"] is not None
        is_whole = closed and (start.end() == len(first) or start["after"][1:] in tuple(",–—-"))
        if not closed or is_whole or _several(start["words"]):
            return True
    end = _MARKED_AT_END.search(last)
    return end is not None and (end["before"] is not None or _several(end["words"]))


def _several(words: str) -> bool:
    return len(words.split()) > _FEW


def _is_sentence(line: str) -> bool:
    return _ENDS_SENTENCE.search(line) is not None and len(line.split()) > _FEW
