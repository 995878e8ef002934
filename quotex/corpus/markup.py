"""An annotated article's XML: its text, and where in it each element stands.

    <article id="pol001" genre="agency-politics">
    <actors><actor id="a1" name="Ada Lenz" kind="person"/></actors>
    <text>
    <h>Lenz: <q id="q1" type="indirect" by="a1">Länder müssen handeln</q></h>
    <p>…</p>
    </text>
    </article>

The text is what is left when the tags are taken off; `<h>` and `<p>` are joined by an empty line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers.expat import ExpatError, ParserCreate

from quotex.article import Span
from quotex.errors import InputError

INLINE = frozenset(("m", "q", "cue", "t", "e"))
_BLOCKS = frozenset(("h", "p"))
_ABOVE = {"actors": "article", "actor": "actors", "text": "article", "h": "text", "p": "text"}
_BETWEEN = "\n\n"


@dataclass(slots=True)
class Element:
    """A tag with the stretch of the text that it is around, and the line of the file."""

    tag: str
    attributes: Mapping[str, str]
    start: int
    line: int
    end: int = 0

    @property
    def span(self) -> Span:
        """The stretch of the text, in characters."""
        return Span(start=self.start, end=self.end)

    def get(self, name: str) -> str:
        """An attribute; empty where there is none."""
        return self.attributes.get(name, "")

    def ids(self, name: str) -> tuple[str, ...]:
        """The ids that an attribute holds: `by="a1 a2"`."""
        return tuple(self.get(name).split())


@dataclass(slots=True)
class Markup:
    """What an annotated file holds.

    `elements` are those of the text, `<h>` and `<p>` included, in the order in which they begin;
    `actors` those of the list, which stand in no text.
    """

    file: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    actors: list[Element] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        """The elements with one of these tags, in the order of the text."""
        return [element for element in self.elements if element.tag in tags]

    def refuse(self, element: Element | None, what: str) -> NoReturn:
        """Raise `InputError`: „pol001.xml, line 7: what“."""
        raise InputError(_at(self.file, element.line if element else 1, what))


def parse(data: bytes, file: str = "") -> Markup:
    """The markup of a file.

    `file` is its name, for complaints.  Raises `InputError`, with file and line, where it is not
    well formed, has another element than the format knows, or words where none may stand.
    """
    return _Parser(file).parse(data)


def _at(file: str, line: int, what: str) -> str:
    return f"{file}, line {line}: {what}" if file else f"line {line}: {what}"


class _Parser:
    """Takes what expat tells and keeps count of the text's characters."""

    def __init__(self, file: str) -> None:
        self.markup = Markup(file)
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[Element] = []
        self.expat = ParserCreate()
        self.expat.StartElementHandler = self._start
        self.expat.EndElementHandler = self._end
        self.expat.CharacterDataHandler = self._words
        self.expat.StartDoctypeDeclHandler = self._doctype

    def parse(self, data: bytes) -> Markup:
        try:
            self.expat.Parse(data, True)
        except ExpatError as error:
            what = str(error).partition(":")[0]
            raise InputError(
                _at(self.markup.file, error.lineno, f"not well formed: {what}")
            ) from None
        self.markup.text = "".join(self.pieces)
        return self.markup

    @property
    def _above(self) -> str:
        return self.open[-1].tag if self.open else ""

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        element = Element(tag, attributes, self.length, self.expat.CurrentLineNumber)
        self._check_place(element)
        if tag in _BLOCKS:
            if self.markup.elements:
                self._append(_BETWEEN)
                element.start = self.length
            self.markup.elements.append(element)
        elif tag in INLINE:
            self.markup.elements.append(element)
        elif tag == "actor":
            self.markup.actors.append(element)
        elif tag == "article":
            self.markup.attributes = attributes
        self.open.append(element)

    def _check_place(self, element: Element) -> None:
        tag = element.tag
        if not self.open and tag != "article":
            self.markup.refuse(element, f"<{tag}> where <article> is wanted")
        if tag in INLINE:
            allowed = self._above in _BLOCKS or self._above in INLINE
        else:
            allowed = not self.open or _ABOVE.get(tag) == self._above
        if not allowed:
            self.markup.refuse(element, f"<{tag}> in <{self._above}>")

    def _end(self, tag: str) -> None:
        self.open.pop().end = self.length

    def _words(self, words: str) -> None:
        if self._above in _BLOCKS or self._above in INLINE:
            self._append(words)
        elif words.strip():
            shown = " ".join(words.split())[:40]
            self._refuse_here(f"words in <{self._above}>: „{shown}“")

    def _append(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)

    def _doctype(self, *_: object) -> None:
        self._refuse_here("a document type, which no annotated article has")

    def _refuse_here(self, what: str) -> NoReturn:
        raise InputError(_at(self.markup.file, self.expat.CurrentLineNumber, what))
