"""Articles as TEI P5: who said what, for archives of the digital humanities.

Each article is a `<TEI>`; several make a `<teiCorpus>`.  The text is whole and unchanged; `text_of`
gives it back.  A character that no XML can hold is `<g type="control" n="U+0007">`, what stands
between paragraphs and is more than space a `<metamark>`.  In the text stand

    <said xml:id="t1-q1" who="#t1-a1" direct="true">„Jetzt wird gebaut.“</said>
    <persName ref="#t1-a1">Hanna Kern</persName>, <seg type="cue" corresp="#t1-q1">sagte</seg>

and in the header a `<listPerson>` and a `<listOrg>` of the actors.  A quote that narration or a
paragraph's end interrupts is several elements, linked by `next` and `prev`.
"""

import heapq
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TextIO, get_args
from xml.etree.ElementTree import Element, SubElement, tostring

from quotex.article import Actor, Article, Quote, QuoteType, Section, Span
from quotex.errors import InputError

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = " \t\n\r"  # which may stand between elements
_BODY = ("body", f"{{{_NAMESPACE}}}body")
_CHARACTER = ("g", f"{{{_NAMESPACE}}}g")
_NAME = {"person": "persName", "organisation": "orgName", "government": "orgName"}
_MEANING: dict[str, str] = {
    "direct": "in quotation marks",
    "indirect": "a reported clause",
    "reported": "that something was said",
    "free indirect": "without a cue of its own, in the speaker's words",
    "indirect free indirect": "without a cue of its own, in reported form",
    "turn": "a turn of an interview, without quotation marks",
}


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
        first.set("xmlns", _NAMESPACE)
        stream.write(_written(first) + "\n")
        return
    stream.write(f'<teiCorpus xmlns="{_NAMESPACE}">\n')
    stream.write(tostring(_corpus_header(title), encoding="unicode") + "\n")
    for element in chain((first, second), elements):
        stream.write(_written(element) + "\n")
    stream.write("</teiCorpus>\n")


def _written(element: Element) -> str:
    """The element; a carriage return as `&#13;`, for parsers make a line feed of a bare one."""
    return tostring(element, encoding="unicode").replace("\r", "&#13;")


def tei(article: Article, prefix: str = "t1") -> Element:
    """An article as a `TEI` element; `prefix` tells its ids from those of other articles."""
    ids = _Ids(prefix)
    root = Element("TEI", {"xml:id": prefix})
    root.append(_header(article, ids))
    text = SubElement(root, "text", {"xml:lang": "de"})
    body = SubElement(text, "body")
    encoded = _Encoded(_ranges(article, ids))
    gaps = _Gaps(article.text)
    for section in article.sections:
        body.append(_division(article, section, encoded, ids, gaps))
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


@dataclass
class _Ids:
    """Ids of one article, and how many pieces each quote has so far."""

    prefix: str
    pieces: Counter[str] = field(default_factory=Counter)
    last: dict[str, Element] = field(default_factory=dict)

    def of(self, name: str) -> str:
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


@dataclass(frozen=True)
class _Range:
    """A stretch of the text that becomes an element."""

    start: int
    end: int
    rank: int  # of two with the same stretch, the lower is outside
    tag: str
    attributes: dict[str, str]
    id: str | None = None  # of what may come in pieces

    def order(self) -> tuple[int, int, int]:
        return (self.start, -self.end, self.rank)

    def cut(self, start: int, end: int) -> "_Range":
        return _Range(start, end, self.rank, self.tag, self.attributes, self.id)


class _Encoded:
    """All that becomes an element, for looking up what is in a paragraph."""

    def __init__(self, ranges: Iterable[_Range]) -> None:
        self.ranges = sorted(ranges, key=_Range.order)
        self.starts = [one.start for one in self.ranges]
        self.longest = max((one.end - one.start for one in self.ranges), default=0)

    def within(self, span: Span) -> Iterator[_Range]:
        """The ranges in `span`; of a quote that runs over its ends, the piece in it."""
        first = bisect_left(self.starts, span.start - self.longest)
        for one in self.ranges[first : bisect_left(self.starts, span.end)]:
            start, end = max(one.start, span.start), min(one.end, span.end)
            if start < end and (one.id is not None or (start, end) == (one.start, one.end)):
                yield one.cut(start, end)


# --- the header ---


def _header(article: Article, ids: _Ids) -> Element:
    header = Element("teiHeader")
    file = SubElement(header, "fileDesc")
    statement = SubElement(file, "titleStmt")
    _add(statement, "title", _title(article))
    if article.meta.get("author"):
        _add(statement, "author", article.meta["author"])
    _published(file)
    file.append(_source(article))
    header.append(_encoding(ids))
    profile = SubElement(header, "profileDesc")
    languages = SubElement(profile, "langUsage")
    _add(languages, "language", "Deutsch", {"ident": "de"})
    if article.actors:
        participants = SubElement(profile, "particDesc")
        _add_actors(participants, article.actors, ids)
    return header


def _corpus_header(title: str | None) -> Element:
    header = Element("teiHeader")
    file = SubElement(header, "fileDesc")
    _add(SubElement(file, "titleStmt"), "title", title or "Articles and who said what in them")
    _published(file)
    _add(SubElement(file, "sourceDesc"), "p", "The sources are named in each text's header.")
    return header


def _published(file: Element) -> None:
    _add(SubElement(file, "publicationStmt"), "p", "Unpublished; encoded automatically.")


def _title(article: Article) -> str:
    headline = next((s.heading for s in article.sections if s.kind == "headline"), None)
    return article.meta.get("title") or headline or article.meta.get("file") or "Article"


def _source(article: Article) -> Element:
    """Where the text is from, with whatever else is known beside it."""
    source = Element("sourceDesc")
    bibl = SubElement(source, "bibl")
    _add(bibl, "title", _title(article))
    meta = {name: value for name, value in article.meta.items() if name != "title"}
    for name, tag in (("author", "author"), ("source", "publisher"), ("date", "date")):
        if name in meta:
            _add(bibl, tag, meta.pop(name))
    for name, value in meta.items():
        _add(bibl, "note", value, {"n": _clean(name)})
    return source


def _encoding(ids: _Ids) -> Element:
    from quotex import __version__

    encoding = Element("encodingDesc")
    declared = SubElement(SubElement(encoding, "editorialDecl"), "quotation", {"marks": "all"})
    _add(declared, "p", "Quotation marks stand in the text, inside the elements.")
    types = SubElement(SubElement(encoding, "classDecl"), "taxonomy")
    for kind in get_args(QuoteType):
        category = SubElement(types, "category", {"xml:id": ids.of(_slug(kind))})
        _add(category, "catDesc", _MEANING[kind])
    application = SubElement(
        SubElement(encoding, "appInfo"), "application", {"ident": "quotex", "version": __version__}
    )
    _add(application, "label", "quotex")
    return encoding


def _add_actors(parent: Element, actors: Iterable[Actor], ids: _Ids) -> None:
    """Persons, and those whom nothing tells from persons, before organisations and groups."""
    actors = list(actors)
    organised = [actor for actor in actors if actor.kind not in ("person", "unknown")]
    persons = [actor for actor in actors if actor.kind in ("person", "unknown")]
    if persons:
        people = SubElement(parent, "listPerson")
        for actor in persons:
            person = SubElement(people, "person", {"xml:id": ids.of(actor.id)})
            _add_names(person, "persName", actor)
            for office in actor.offices:
                _add(person, "occupation", office)
    if organised:
        organisations = SubElement(parent, "listOrg")
        for actor in organised:
            attributes = {"xml:id": ids.of(actor.id), "type": actor.kind}
            organisation = SubElement(organisations, "org", attributes)
            _add_names(organisation, "orgName", actor)
            for office in actor.offices:
                _add(organisation, "note", office, {"type": "office"})


def _add_names(parent: Element, tag: str, actor: Actor) -> None:
    _add(parent, tag, actor.name)
    for alias in actor.aliases:
        _add(parent, tag, alias, {"type": "alias"})


def _add(parent: Element, tag: str, words: str, attributes: dict[str, str] | None = None) -> None:
    SubElement(parent, tag, attributes or {}).text = _clean(words)


# --- the text ---


@dataclass
class _Gaps:
    """What stands between the paragraphs: space, the marks of a heading."""

    text: str
    at: int = 0  # up to here all is written

    def write(self, parent: Element, start: int, end: int | None = None) -> None:
        """Write what is missing before `start`; the block from there ends at `end`."""
        words = self.text[self.at : start]
        self.at = max(self.at, start if end is None else end)
        _append(parent if not words.strip(_SPACE) else SubElement(parent, "metamark"), words)


def _division(
    article: Article, section: Section, encoded: "_Encoded", ids: _Ids, gaps: _Gaps
) -> Element:
    division = Element("div", {"type": section.kind})
    # Behind a credit line, a section goes on under a heading that stands before that.
    if section.heading_span is not None and section.span.contains(section.heading_span):
        gaps.write(division, section.heading_span.start, section.heading_span.end)
        division.append(_block("head", article.text, section.heading_span, encoded, ids))
    for paragraph in section.paragraphs:
        gaps.write(division, paragraph.start, paragraph.end)
        division.append(_block("p", article.text, paragraph, encoded, ids))
    return division


def _block(tag: str, text: str, span: Span, encoded: "_Encoded", ids: _Ids) -> Element:
    """A paragraph with the elements that begin or end in it or run through it."""
    block = Element(tag)
    _fill(block, text, span, list(encoded.within(span)), ids)
    return block


def _fill(block: Element, text: str, span: Span, ranges: list[_Range], ids: _Ids) -> None:
    """Nest the ranges; of two that cross, the later one is cut where the earlier one ends."""
    heap = [(one.order(), number, one) for number, one in enumerate(ranges)]
    heapq.heapify(heap)
    number = len(heap)
    stack: list[tuple[Element, int]] = [(block, span.end)]
    at = span.start

    def write_up_to(position: int) -> None:
        nonlocal at
        while True:
            element, end = stack[-1]
            _append(element, text[at : min(end, position)])
            at = max(at, min(end, position))
            if end > position or len(stack) == 1:
                return
            stack.pop()

    while heap:
        _, _, one = heapq.heappop(heap)
        write_up_to(one.start)
        outer_end = stack[-1][1]
        if one.end > outer_end:
            if one.id is None:
                continue  # a name that reaches over the end of a quote stays unmarked
            rest = one.cut(outer_end, one.end)
            heapq.heappush(heap, (rest.order(), number, rest))
            number += 1
            one = one.cut(one.start, outer_end)
        element = SubElement(stack[-1][0], one.tag, one.attributes)
        if one.id is not None:
            ids.number(element, one.id)
        stack.append((element, one.end))
    write_up_to(span.end)


def _append(element: Element, words: str) -> None:
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


def _ranges(article: Article, ids: _Ids) -> Iterator[_Range]:
    for quote in article.quotes:
        for part in quote.parts:
            yield _range(part, 0, "said", _said(quote, ids), quote.id)
    for span, quotes in _cue_words(article).items():
        attributes = {"type": "cue", "corresp": " ".join(f"#{ids.of(name)}" for name in quotes)}
        yield _range(span, 2, "seg", attributes)
    for term in article.terms:
        yield _range(term.span, 1, "q", {"type": "term"}, term.id)
    for span, actor in _mentions(article):
        yield _range(span, 3, _tag(article, span, actor), {"ref": f"#{ids.of(actor.id)}"})


def _cue_words(article: Article) -> dict[Span, list[str]]:
    """Each word of a cue with the ids of the quotes that it marks: „bestätigte“ may mark two."""
    words: dict[Span, list[str]] = {}
    for quote in article.quotes:
        for span in quote.cue.spans if quote.cue is not None else ():
            words.setdefault(span, []).append(quote.id)
    return words


def _range(
    span: Span, rank: int, tag: str, attributes: dict[str, str], name: str | None = None
) -> _Range:
    return _Range(span.start, span.end, rank, tag, attributes, name)


def _said(quote: Quote, ids: _Ids) -> dict[str, str]:
    attributes = {
        "direct": "true" if quote.type == "direct" else "false",
        "ana": f"#{ids.of(_slug(quote.type))}",
        "cert": f"{quote.confidence:g}",
    }
    if quote.speakers:
        attributes["who"] = _references((s.actor for s in quote.speakers), ids)
    if quote.addressees:
        attributes["toWhom"] = _references((a.actor for a in quote.addressees), ids)
    return attributes


def _slug(kind: str) -> str:
    return kind.replace(" ", "-")


def _references(actors: Iterable[Actor], ids: _Ids) -> str:
    return " ".join(dict.fromkeys(f"#{ids.of(actor.id)}" for actor in actors))


def _mentions(article: Article) -> Iterator[tuple[Span, Actor]]:
    """Each place once where an actor is named, by name or as „er“."""
    seen: set[Span] = set()
    speaking = chain.from_iterable((*q.speakers, *q.addressees) for q in article.quotes)
    named = ((span, actor) for actor in article.actors for span in actor.mentions)
    for span, actor in chain(named, ((mention.span, mention.actor) for mention in speaking)):
        if span not in seen and span.start < span.end:
            seen.add(span)
            yield span, actor


def _tag(article: Article, span: Span, actor: Actor) -> str:
    """`persName` and `orgName` for names, `rs` for „er“, „die Ministerin“ and groups."""
    words = span.of(article.text)
    is_name = actor.name in words or any(alias in words for alias in actor.aliases)
    return _NAME.get(actor.kind, "rs") if is_name else "rs"


def _clean(words: str) -> str:
    """Without the control characters that no XML can hold."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words)
