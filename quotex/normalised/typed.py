"""Marks as typewriters, keyboards and other scripts have them, and letters that were misread.

`<<Wir bauen>>`, `Wir bauen` between accents, ❝Wir bauen❞; „fÃ¼r“ is what „für“ becomes where
UTF-8 is read as Windows-1252.
"""

from collections.abc import Iterator

import regex

from quotex.lexicon import lexicon

Edit = tuple[int, int, str]  # where it begins and ends, and what is read there

_MARKS = {
    **dict.fromkeys("❝〝⹂「『", "„"),
    **dict.fromkeys("❞〞〟」』", "“"),
    **dict.fromkeys("❛\u201b", "‚"),
    **{"❜": "‘", "\uff02": '"', "\uff07": "'"},  # the latter in full width
}
_OTHER = regex.compile(f"[{''.join(_MARKS)}]")
_REVERSED = regex.compile(r"(?<![\p{L}\p{N}.!?,])‟(?=[\p{L}\p{N}])")
_ANGLES = (
    (regex.compile(r"(?<!<)<<(?![<>])[^<>\n]++>>(?!>)"), "«", "»"),
    (regex.compile(r"(?<!>)>>(?![<>])[^<>\n]++<<(?!<)"), "»", "«"),
)
# Not of „`s ist gut, ich hab`“.
_ACCENTS = regex.compile(
    r"(?<![\p{L}\p{N}\u00b4`])[\u00b4`](?=\p{Lu}|\p{L}{3})[^\u00b4`\n]++"
    r"(?<=[\p{L}\p{N}.!?…,])[\u00b4`](?![\p{L}\p{N}\u00b4`])"
)
_MISREAD = regex.compile(r"Ã[^\x00-\x7f]|Â[^\x00-\x7f]|â€[^\x00-\x7f]")
_VERB_BEHIND = regex.compile(r"[“”«»\"](?<=[\p{L}.!?…].)(?P<verb>\p{Ll}{3,}+)(?=\s)")

_LINE = regex.compile(r"[^\n\r\u2028\u2029]+")
_GLUED_MARK = regex.compile(r"[.!?:][\"«»“„]\p{Lu}")
# Marks in pairs, and which of them ends what the first begins.
_PAIRS = (
    (regex.compile("[«»]"), {"«": "»", "»": "«"}),
    (regex.compile('"'), {'"': '"'}),
    (regex.compile("[„“”]"), {"“": "”"}),
)
# A mark that opens once more where it should close: »Was nun?*»*Wir gehen.«
_OPENS_TWICE = (
    (regex.compile(r"»[^«»\n]+[.!?…](?P<mark>»)(?=\p{Lu}[^«»\n]*«)"), "« »"),
    (regex.compile(r"«[^«»\n]+[.!?…](?P<mark>«)(?=\p{Lu}[^«»\n]*»)"), "» «"),
    (regex.compile(r"„[^„“”\n]+[.!?…](?P<mark>„)(?=\p{Lu}[^„“”\n]*[“”])"), "“ „"),
)


def other_marks(text: str) -> Iterator[Edit]:
    """Marks of other scripts and ornaments, by those that German has."""
    if text.isascii():
        return
    for match in _OTHER.finditer(text):
        yield match.start(), match.end(), _MARKS[match.group()]
    for match in _REVERSED.finditer(text):
        yield match.start(), match.end(), "„"


def typed_marks(text: str) -> Iterator[Edit]:
    """Pairs of marks that are made of other signs: `<<Wir bauen>>`, accents."""
    if "<<" in text:
        for pattern, opening, closing in _ANGLES:
            for match in pattern.finditer(text):
                yield match.start(), match.start() + 2, opening
                yield match.end() - 2, match.end(), closing
    for match in _ACCENTS.finditer(text):
        yield match.start(), match.start() + 1, "‚"
        yield match.end() - 1, match.end(), "‘"


def misread(text: str) -> Iterator[Edit]:
    """Letters and marks of UTF-8 that were taken for Windows-1252: „fÃ¼r“, „â€žJaâ€œ“."""
    if text.isascii():
        return
    for match in _MISREAD.finditer(text):
        try:
            meant = b"".join(map(_byte, match.group())).decode("utf-8")
        except UnicodeError:
            continue
        yield match.start(), match.end(), " " if meant.isspace() else meant


def _byte(letter: str) -> bytes:
    """The byte that Windows-1252 has for a letter, or that it has no letter for."""
    return letter.encode("latin-1" if "\x80" <= letter <= "\x9f" else "cp1252")


def verbs_behind(text: str) -> Iterator[Edit]:
    """A blank before a verb that touches the mark before it: „Wir bauen“sagte Kern."""
    for match in _VERB_BEHIND.finditer(text):
        if any(form.mood == "ind" for form in lexicon().verb_forms(match["verb"])):
            yield match.start("verb"), match.start("verb"), " "


def glued_marks(text: str) -> Iterator[tuple[int, str]]:
    """Marks that open between two sentences without a space, and what is read there.

    Alle schwiegen.*«*Das Haus bleibt».  Every other mark of a line opens; it does so if the next
    one ends a word.  One that follows an opening mark of its own kind closes first.
    """
    if not _GLUED_MARK.search(text):
        return
    for line in _LINE.finditer(text):
        if _GLUED_MARK.search(text, *line.span()):
            for marks, closers in _PAIRS:
                places = [mark.start() for mark in marks.finditer(text, *line.span())]
                yield from _opening(text, places, closers)
    for pattern, put in _OPENS_TWICE:
        for match in pattern.finditer(text):
            yield match.start("mark"), put


def _opening(text: str, places: list[int], closers: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Those marks at `places` that touch the sentence before, with a blank before them."""
    for first, second in zip(places[::2], places[1::2], strict=False):
        ends = text[second] == closers.get(text[first]) and not text[second - 1].isspace()
        if ends and first and _GLUED_MARK.match(text, first - 1):
            yield first, " " + text[first]
