"""Lines that look like headings: short, without closing punctuation, no turn, no item of a list."""

import regex

from quotex.sections.lines import LONGEST_HEADING, Line

_MOST_WORDS = 16
_LIST_ITEM = regex.compile(r"[-–—•*·▪►+]\s|\d{1,2}[.)]\s|\p{L}\)\s")
_ENDS_SENTENCE = regex.compile(r"[.;,:…]['’‘„“”\"«»)\]]*$")
_SIGNED = regex.compile(  # „…“ – Ada Kern, Rätin; not: „…“ – Radprofi nach Sturz
    r"\A[„“\"»«].*[“”\"«»]\s?[–—-]\s?\p{Lu}[\p{L}.’'-]*+(?:\s\p{Lu}|\s?[,(]|\s*\Z)"
)
_HAS_WORD = regex.compile(r"\p{L}{2}")


def looks_like_heading(line: Line) -> bool:
    """Whether it may stand above paragraphs as far as its own words tell."""
    words = line.text
    return (
        len(words) <= LONGEST_HEADING
        and len(words.split()) <= _MOST_WORDS
        and _HAS_WORD.search(words) is not None
        and not _ENDS_SENTENCE.search(words)
        and not _LIST_ITEM.match(words)
        and not _SIGNED.match(words)
        and not line.is_turn
        and not words[0].islower()
    )


def is_item(line: Line) -> bool:
    """Whether it is an item of a list: „• Streit um den Radweg“, „2. Wann gebaut wird“."""
    return len(line.text) <= LONGEST_HEADING and _LIST_ITEM.match(line.text) is not None


def tell_loose_headings(lines: list[Line]) -> None:
    """A heading without a paragraph below is none."""
    first = next((i for i, line in enumerate(lines) if line.kind == "paragraph"), len(lines))
    followed = False
    for i in reversed(range(len(lines))):
        line = lines[i]
        if line.kind == "paragraph":
            followed = True
        elif line.kind == "heading" and not followed and line.heading is None:
            line.kind = "paragraph"
        elif line.kind == "links" and i > first:
            followed = False
