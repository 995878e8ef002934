"""What elements need: ids of their own, and words that XML can hold."""

import re
from collections import Counter
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass
class Ids:
    """Ids of one article, and how many pieces each quote has so far."""

    prefix: str
    pieces: Counter[str] = field(default_factory=Counter)
    last: dict[str, Element] = field(default_factory=dict)

    def of(self, name: str) -> str:
        """The id in the document of what has the id `name` in its article."""
        return f"{self.prefix}-{name}"

    def number(self, element: Element, name: str) -> None:
        """Give a piece its id, and link it with the piece before."""
        self.pieces[name] += 1
        count = self.pieces[name]
        own = self.of(name) if count == 1 else f"{self.of(name)}-{count}"
        element.set("xml:id", own)
        if name in self.last:
            element.set("prev", f"#{self.last[name].get('xml:id')}")
            self.last[name].set("next", f"#{own}")
        self.last[name] = element


def slug(kind: str) -> str:
    """A quote's type as part of an id: „free-indirect“."""
    return kind.replace(" ", "-")


def add(parent: Element, tag: str, words: str, attributes: dict[str, str] | None = None) -> None:
    """Put an element with words in it behind what `parent` has."""
    SubElement(parent, tag, attributes or {}).text = clean(words)


def clean(words: str) -> str:
    """Without the control characters that no XML can hold."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words)


def append(element: Element, words: str) -> None:
    """Put words behind what an element has; each character that XML forbids in a `<g>`."""
    at = 0
    for match in _FORBIDDEN.finditer(words):
        _append_allowed(element, words[at : match.start()])
        number = {"type": "control", "n": f"U+{ord(match[0]):04X}"}
        SubElement(element, "g", number).text = "\N{REPLACEMENT CHARACTER}"
        at = match.end()
    _append_allowed(element, words[at:])


def _append_allowed(element: Element, words: str) -> None:
    if not words:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
