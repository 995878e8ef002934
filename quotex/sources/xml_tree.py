"""XML that nobody has to trust: no entities, no document types fetched, bounded in size and depth.

Names are those without their namespaces: `{http://www.tei-c.org/ns/1.0}p` is `p`.
"""

from collections.abc import Collection, Iterator
from html.entities import html5
from typing import BinaryIO
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from quotex.errors import InputError

_CHUNK = 1 << 16
_MOST_TAGS = 1_000_000  # of one article
_LARGEST = 64 << 20  # bytes of one article
_DEEPEST = 250  # elements in one another


def elements(stream: BinaryIO, names: Collection[str]) -> Iterator[Element]:
    """The outermost elements with one of these names, as they come; nothing else is kept.

    Raises `InputError` where it is not well-formed, from some element on, declares entities, which
    can stand for more than memory holds, or has an element that is too large or deep.
    """
    found = _Elements(frozenset(names))
    is_all = False
    while not is_all:
        data = stream.read(_CHUNK)
        is_all = not data
        try:
            found.read(data, is_all)
        except InputError:
            yield from found.taken()  # what was whole before
            raise
        yield from found.taken()


class _Elements:
    """Takes what expat tells and builds the elements that are wanted."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.whole: list[Element] = []
        self.builder: TreeBuilder | None = None
        self.depth = 0  # within the one that is built
        self.tags = self.bytes = 0
        self.expat = ParserCreate(None, "}")
        self.expat.buffer_text = True
        self.expat.StartElementHandler = self._start
        self.expat.EndElementHandler = self._end
        self.expat.CharacterDataHandler = self._words
        self.expat.EntityDeclHandler = self._entity
        self.expat.SkippedEntityHandler = self._skipped

    def read(self, data: bytes, is_all: bool) -> None:
        self.bytes += len(data)
        if self.bytes > _LARGEST + _CHUNK:
            raise InputError(f"more than {_LARGEST >> 20} MiB, too much for one article")
        try:
            self.expat.Parse(data, is_all)
        except ExpatError as error:
            what = str(error).partition(":")[0]
            raise InputError(f"not well-formed XML, line {error.lineno}: {what}") from None
        except (LookupError, ValueError) as error:  # of an encoding that Python does not know
            raise InputError(f"not XML that can be read: {error}") from None

    def taken(self) -> list[Element]:
        whole, self.whole = self.whole, []
        return whole

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if self.builder is None and name in self.names:
            self.builder = TreeBuilder()
            self.depth = self.tags = self.bytes = 0
        self.tags += 1
        self.depth += 1
        if self.tags > _MOST_TAGS:
            raise InputError(f"more than {_MOST_TAGS:,} elements, too much for one article")
        if self.depth > _DEEPEST:
            raise InputError(f"elements are nested more than {_DEEPEST} deep: no article")
        if self.builder is not None:
            self.builder.start(name, {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self.depth -= 1
        if self.builder is None:
            return
        self.builder.end(_local(name))
        if self.depth == 0:
            self.whole.append(self.builder.close())
            self.builder = None
            self.tags = self.bytes = 0

    def _words(self, words: str) -> None:
        if self.builder is not None:
            self.builder.data(words)

    def _skipped(self, name: str, is_parameter: bool) -> None:
        """`&nbsp;` of a document type that is not fetched."""
        if not is_parameter:
            self._words(html5.get(f"{name};", "\ufffd"))

    def _entity(self, *_: object) -> None:
        raise InputError("XML that declares entities of its own: no article has to")


def _local(name: str) -> str:
    return name.rpartition("}")[2]
