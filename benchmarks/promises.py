"""What quotex promises of every text, as checks: `broken(article)` says which do not hold."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

from quotex import Article, Quote, Span
from quotex.normalised import normalised
from quotex.page import write_page
from quotex.quotation import passages
from quotex.sections import sections
from quotex.tables import COLUMNS, write_csv
from quotex.tei import write_tei

# „…“ as every style sheet has it, alone in its line with its like: these at least are passages.
_PLAIN = re.compile(r"(?<![^\s(])„\w[^„“\n]*[\w.!?…]“(?![^\s.,:;!?)])")
_OTHER_MARKS = re.compile("""["'`\xb4”‟»«›‹‚‘’<&\\\\]|,,""")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
# Space, what marks up headings, and what XML or HTML cannot hold.
_UNSEEN = re.compile(
    "[\\s#*_=\\-\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]"
)


def broken(text: str, article: Article) -> list[str]:
    """The promises that the answer to `text` breaks, in words; none is right."""
    found = [
        *_broken_text(text, article),
        *(f"{quote.id}: {what}" for quote in article.quotes for what in _broken_quote(quote, text)),
        *_broken_nesting(article),
        *_broken_actors(article),
        *_broken_entities(article),
        *_broken_sections(article),
        *_broken_marks(article),
    ]
    return found or list(_broken_outputs(article))


def _broken_text(text: str, article: Article) -> Iterator[str]:
    if article.text != text:
        yield "the text has changed"


def _broken_quote(quote: Quote, text: str) -> Iterator[str]:
    if all(unicodedata.category(letter)[0] in "ZCM" for letter in quote.text):
        yield f"a quote of nothing: {quote.text!r}"
    if not (0 <= quote.confidence <= 1):
        yield f"confidence {quote.confidence}"
    if (quote.parts[0].start, quote.parts[-1].end) != (quote.span.start, quote.span.end):
        yield "its parts do not begin and end with its span"
    if any(one.end > other.start for one, other in zip(quote.parts, quote.parts[1:], strict=False)):
        yield "its parts overlap or are in no order"
    words = " … ".join(part.of(text) for part in quote.parts)
    if quote.text not in quote.span.of(text) if quote.type == "direct" else quote.text != words:
        yield f"its text {quote.text!r} is not what its span shows"
    for mention in (*quote.speakers, *quote.addressees):
        if mention.span.of(text) != mention.text or not mention.text.strip():
            yield f"{mention.text!r} is not what its span shows"
    if any(not span.of(text).strip() for span in quote.frame):
        yield "a frame of nothing"
    if quote.cue is not None:
        shown = "".join("".join(span.of(text) for span in quote.cue.spans).split())
        if "".join(quote.cue.text.replace(" … ", "").split()) != shown.replace(" … ", ""):
            yield f"its cue {quote.cue.text!r} is not what its spans show, {shown!r}"


def _broken_nesting(article: Article) -> Iterator[str]:
    before: set[str] = set()
    for quote in article.quotes:
        outer = quote.nested_in
        if outer is not None:
            if outer.id not in before:
                yield f"{quote.id}: lies in {outer.id}, which comes later"
            if not any(part.contains(quote.span) for part in outer.parts):
                yield f"{quote.id}: is not within {outer.id}"
        before.add(quote.id)
    starts = [quote.span.start for quote in article.quotes]
    if starts != sorted(starts):
        yield "quotes are not in the order of the text"


def _broken_actors(article: Article) -> Iterator[str]:
    said: dict[str, list[str]] = {}
    for quote in article.quotes:
        for mention in (*quote.speakers, *quote.addressees):
            if mention.actor not in article.actors:
                yield f"{quote.id}: {mention.text!r} is an actor that the article lacks"
        for name in dict.fromkeys(speaker.actor.id for speaker in quote.speakers):
            said.setdefault(name, []).append(quote.id)
    for actor in article.actors:
        if not actor.name.strip():
            yield f"{actor.id}: has no name"
        if list(actor.quotes) != said.get(actor.id, []):
            yield f"{actor.id}: says {actor.quotes}, but speaks in {said.get(actor.id)}"
        if any(not span.of(article.text).strip() for span in actor.mentions):
            yield f"{actor.id}: a mention of nothing"


def _broken_entities(article: Article) -> Iterator[str]:
    named = [(span, entity) for entity in article.entities for span in entity.mentions]
    for entity in article.entities:
        if not entity.name.strip():
            yield f"{entity.id}: has no name"
        if list(entity.mentions) != sorted(entity.mentions, key=_place):
            yield f"{entity.id}: its mentions are in no order"
        if entity.actor is not None and entity.actor not in article.actors:
            yield f"{entity.id}: is an actor that the article lacks"
    firsts = [entity.mentions[0].start for entity in article.entities]
    if firsts != sorted(firsts):
        yield "entities are not in the order of their first mentions"
    end = 0
    for span, entity in sorted(named, key=lambda one: one[0].start):
        words = span.of(article.text)
        if not words or words != words.strip():
            yield f"{entity.id}: a mention of {words!r}"
        if span.start < end:
            yield f"{entity.id}: {words!r} overlaps another entity"
        end = span.end


def _broken_sections(article: Article) -> Iterator[str]:
    covered: set[int] = set()
    for section in article.sections:
        if not all(section.span.contains(part) for part in section.paragraphs):
            yield f"{section.id}: a paragraph is not within it"
        heading = section.heading_span
        if heading is not None:
            if section.heading != heading.of(article.text):
                yield f"{section.id}: {section.heading!r} is not what its span shows"
            # Behind a credit line, a section goes on under the heading of the one before.
            if not section.span.contains(heading) and heading.end > section.span.start:
                yield f"{section.id}: its heading is neither within it nor before it"
        if covered.intersection(range(section.span.start, section.span.end)):
            yield f"{section.id}: overlaps another"
        covered.update(range(section.span.start, section.span.end))
    source = normalised(article.text)
    places = (source.span(i, i + 1)[0] for i, letter in enumerate(source.text) if letter.strip())
    lost = next((place for place in places if place not in covered), None)
    if lost is not None:
        yield f"character {lost} is in no section"


def _broken_marks(article: Article) -> Iterator[str]:
    text = article.text
    terms = [_place(term.span) for term in article.terms]
    direct = [_place(quote.span) for quote in article.quotes if quote.type == "direct"]
    told = Counter(terms + direct)
    marked = set(_passages(text))
    for start, end in sorted(marked | set(terms)):
        if told[start, end] != 1 or (start, end) not in marked:
            yield f"{text[start:end]!r}: {told[start, end]} times in quotes and terms"
    for start, end in _plain_pairs(text):
        # The last part of „A … / „B“ begins where an earlier paragraph does.
        if not any(one <= start and other == end for one, other in told):
            yield f"{text[start:end]!r}: a pair of marks that is neither quote nor term"
    for term in article.terms:
        if term.text not in term.span.of(text):
            yield f"{term.id}: {term.text!r} is not what its span shows"


def _plain_pairs(text: str) -> Iterator[tuple[int, int]]:
    """Pairs that nobody can read otherwise, in lines without any other mark."""
    for line in _LINE.finditer(text):
        words = line.group()
        pairs = list(_PLAIN.finditer(words))
        marks = words.count("„") + words.count("“")
        if marks == 2 * len(pairs) and not _OTHER_MARKS.search(words):
            yield from ((line.start() + pair.start(), line.start() + pair.end()) for pair in pairs)


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """Where marks are, as the text is read: those of the article apart from those around it."""
    source = normalised(text)
    parts = sections(source.text)
    for aside in (False, True):
        spans = {
            _place(span)
            for part in parts
            if (part.kind in ("credit", "boilerplate")) == aside
            for span in (part.heading_span, *part.paragraphs)
            if span
        }
        for passage in passages(source.text, sorted(spans)):
            if passage.opening or passage.repaired:  # „sagte wörtlich:“ announces words, no marks
                yield source.span(passage.start, passage.end)


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _broken_outputs(article: Article) -> Iterator[str]:
    """The text carried whole through JSON, CSV, the HTML page and TEI."""
    if Article.model_validate_json(article.model_dump_json()) != article:
        yield "JSON: another article comes back"
    stream = io.StringIO(newline="")
    write_csv([article], stream)
    stream.seek(0)
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in csv.reader(stream)][1:]
    if [row["text"].lstrip("'") for row in rows] != [q.text.lstrip("'") for q in article.quotes]:
        yield "CSV: other quotes come back"
    for row, quote in zip(rows, article.quotes, strict=False):
        words = (" ".join(part.of(article.text).split()) for part in quote.parts)
        if not all(one in row["context"] for one in words):
            yield f"CSV: the sentences around {quote.id} do not hold it"
    whole = seen(article.text)
    stream = io.StringIO()
    write_page([article], stream)
    if seen(_Shown.article(stream.getvalue())) != whole:
        yield "HTML: the page shows another text"
    stream = io.StringIO()
    write_tei([article], stream)
    (body,) = ElementTree.fromstring(stream.getvalue()).iter("{http://www.tei-c.org/ns/1.0}body")
    if seen("".join(body.itertext())) != whole:
        yield "TEI: the body has another text"


def seen(text: str) -> str:
    """`text` without space, markup of headings, and what XML or HTML cannot hold."""
    return _UNSEEN.sub("", text)


class _Shown(HTMLParser):
    """The text of a page's `<article>`."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.inside = False

    @classmethod
    def article(cls, page: str) -> str:
        parser = cls()
        start = page.index("<article")
        parser.feed(page[start : page.index("</article>", start)])
        parser.close()
        return "".join(parser.parts)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
