"""Whole documents: an article as a `TEI` element, several as a corpus, and their text again."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TextIO
from xml.etree.ElementTree import Element, SubElement, tostring

from quotex.article import Article
from quotex.errors import InputError
from quotex.tei.body import Gaps, division_of
from quotex.tei.elements import Ids
from quotex.tei.header import corpus_header, header_of
from quotex.tei.names import stand_off
from quotex.tei.ranges import Encoded, ranges_of

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_BODY = ("body", f"{{{NAMESPACE}}}body")
_CHARACTER = ("g", f"{{{NAMESPACE}}}g")


def write_tei(articles: Iterable[Article], stream: TextIO, title: str | None = None) -> None:
    """Write one article as `<TEI>`, several as a `<teiCorpus>` called `title`, as they come.

    Raises `InputError` where there is no article: TEI has no empty corpus.
    """
    elements = (tei(article, f"t{number}") for number, article in enumerate(articles, start=1))
    first = next(elements, None)
    if first is None:
        raise InputError("no article to write as TEI")
    second = next(elements, None)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    if second is None:
        first.set("xmlns", NAMESPACE)
        stream.write(_written(first) + "\n")
        return
    stream.write(f'<teiCorpus xmlns="{NAMESPACE}">\n')
    stream.write(tostring(corpus_header(title), encoding="unicode") + "\n")
    for element in chain((first, second), elements):
        stream.write(_written(element) + "\n")
    stream.write("</teiCorpus>\n")


def _written(element: Element) -> str:
    """The element; a carriage return as `&#13;`, for parsers make a line feed of a bare one."""
    return tostring(element, encoding="unicode").replace("\r", "&#13;")


def tei(article: Article, prefix: str = "t1") -> Element:
    """An article as a `TEI` element; `prefix` tells its ids from those of other articles."""
    ids = Ids(prefix)
    root = Element("TEI", {"xml:id": prefix})
    root.append(header_of(article, ids))
    lists = stand_off(article.entities, ids)
    if lists is not None:
        root.append(lists)
    text = SubElement(root, "text", {"xml:lang": "de"})
    body = SubElement(text, "body")
    encoded = Encoded(ranges_of(article, ids))
    gaps = Gaps(article.text)
    for section in article.sections:
        body.append(division_of(article, section, encoded, ids, gaps))
    if not article.sections:
        SubElement(body, "p")
    gaps.write(body, len(article.text))
    return root


def text_of(element: Element) -> str:
    """The article's text that a `TEI` element, or a part of its body, carries."""
    body = next((e for e in element.iter() if e.tag in _BODY), element)
    return "".join(_texts(body))


def _texts(element: Element) -> Iterator[str]:
    if element.tag in _CHARACTER:
        yield chr(int(element.get("n", "U+FFFD").removeprefix("U+"), 16))
        return
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
