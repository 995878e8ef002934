"""A page as a tree, and in it the marks, speakers and blanks that only its markup tells.

`<q>` is in marks on the screen but has none in its text; a `<blockquote>` says by its shape that
somebody speaks, its `<cite>` who; `<span>`s that the style sheet parts run together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import regex
from lxml.etree import XMLSyntaxError
from lxml.html import Element, HtmlElement, HTMLParser, document_fromstring

from quotex.errors import InputError
from quotex.sources.quoted import quoted, with_speaker

_MOST_TAGS = 30_000  # of one page
_MOST_INLINE = 1_000  # links, bold words … of one paragraph: trafilatura compares each with each
_MOST_ATTRIBUTES = 500  # of one tag: the parser compares each with each
_DEEPEST = 250  # tags in one another; the parser leaves out what is deeper
_FEW_WORDS = 3  # beside a date that is no part of a sentence
_MOST_PULLED = 100  # quotes that are looked up in the rest of the page

# Possessive: what has no end is read once, not once for every place where it may begin.
_TAG = regex.compile(
    r"<(?P<name>[A-Za-z][^\s/>]*+)(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+"
)
_NAME_OR_VALUE = regex.compile(r"\"[^\"]*+\"|'[^']*+'|[^\s=\"'/]++")
_CODE_ENDS = {name: re.compile(f"</{name}", re.I) for name in ("script", "style")}
# fmt: off
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol",
    "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
))
# fmt: on
_EMPTY = frozenset(("br", "img", "link", "meta", "script", "source", "style", "wbr"))
_SILENT = frozenset(("script", "style", "noscript", "template", "head", "title"))
_OF_SEVERAL_PARTS = ".//h1|.//h2|.//h3|.//h4|.//h5|.//h6|.//table|.//ul|.//ol|.//pre|.//form"
_NAMES_SPEAKER = frozenset(("footer", "figcaption"))
_MAY_NAME_SPEAKER = frozenset(("cite", "small"))
_SPEAKER_CLASS = re.compile(
    r"(?:^|[\s_-])(?:author|autor|attribution|cite|citation|byline|source|quelle|speaker|name)"
    r"(?=$|[\s_-])",
    re.I,
)
_PULLED = re.compile(r"(?:pull|teaser)[\s_-]{0,2}quote|quote[\s_-]{0,2}(?:box|pull)|zitat", re.I)
_SENTENCE_ENDS = re.compile(r"(?:[.!?…:;,][“”«»\"‘’)]?|[–—“”«»\"-]|\n) ?$")
_EMPTY_LINE = re.compile(r"\n ?\n")
_OPENS = "„»‚›“"
_CLOSES = '“”«»"‘’)'


def parsed(source: str) -> HtmlElement:
    """The page's tree; raises `InputError` for one that is too large, too deep, or no page."""
    _check_size(source)
    parser = HTMLParser(encoding="utf-8", collect_ids=False, default_doctype=False)
    try:
        tree = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (XMLSyntaxError, ValueError):  # lxml.etree.ParserError is a ValueError too
        raise InputError("no article found in the page") from None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise InputError(f"tags are nested more than {_DEEPEST} deep: not a page to read")
    for element in tree.iter():
        if len(element) > _MOST_INLINE and _inline(element) > _MOST_INLINE:
            raise InputError(f"more than {_MOST_INLINE:,} tags in one paragraph")
    return tree


def tell_marks(tree: HtmlElement) -> None:
    """Put into the text what the markup tells: marks of quotes, who speaks, blanks between."""
    for element in list(tree.iter("template")):  # which a script would show
        element.drop_tree()
    for element in list(tree.iter("wbr", "time", "label", "output")):
        if element.tag == "wbr" or _is_in_prose(element):
            element.drop_tag()
    _mark_inline_quotes(tree)
    _mark_block_quotes(tree)
    _part_sentences(tree)


def _inline(element: HtmlElement) -> int:
    return sum(part.tag not in _BLOCKS and part.tag not in _EMPTY for part in element)


def _check_size(source: str) -> None:
    if source.count("<") > _MOST_TAGS:
        raise InputError(f"more than {_MOST_TAGS:,} tags, too much for one article")
    for start, end in _tags(source):
        if end - start > _MOST_ATTRIBUTES:
            found = _NAME_OR_VALUE.finditer(source, start, end)
            if sum(1 for _ in islice(found, 2 * _MOST_ATTRIBUTES + 1)) > 2 * _MOST_ATTRIBUTES:
                raise InputError(f"a tag with more than {_MOST_ATTRIBUTES} attributes")


def _tags(source: str) -> Iterator[tuple[int, int]]:
    """Where tags begin and end; scripts and comments hold none."""
    at = source.find("<")
    while at >= 0:
        if source.startswith("<!--", at):
            at = source.find("-->", at)
            if at < 0:
                return
        tag = _TAG.match(source, at)
        if tag is None:
            at = source.find("<", at + 1)
            continue
        yield tag.span()
        code_ends = _CODE_ENDS.get(tag["name"].lower())
        end = code_ends.search(source, tag.end()) if code_ends else tag
        if end is None:
            return
        at = source.find("<", end.start() if code_ends else end.end())


def _mark_inline_quotes(tree: HtmlElement) -> None:
    """`<q>Wir bauen</q>` → „Wir bauen“; within another quote ‚…‘; those with marks keep theirs."""
    for element in list(tree.iter("q")):
        words = element.text_content().strip()
        before = _text_before(element).rstrip()[-1:]
        if words and words[0] not in '„»“"›‚«' and before not in tuple("„»‚›"):
            nested = sum(1 for _ in element.iterancestors("q", "blockquote")) % 2
            opening, closing = "‚‘" if nested else "„“"
            element.text = opening + (element.text or "")
            _append(element, closing)
    for element in list(tree.iter("q")):
        element.drop_tag()


def _is_in_prose(element: HtmlElement) -> bool:
    """<p>Die Brücke wird <time>am Montag</time> gebaut; not the date above an article."""
    around = _text_before(element) + (element.tail or "")
    return len(around.split()) > _FEW_WORDS


def _text_before(element: HtmlElement) -> str:
    previous = element.getprevious()
    if previous is not None:
        return previous.tail or ""
    parent = element.getparent()
    return "" if parent is None else parent.text or ""


def _append(element: HtmlElement, words: str) -> None:
    """Put words behind what an element has."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


# --- block quotes ---


def _mark_block_quotes(tree: HtmlElement) -> None:
    rest: str | None = None
    looked_up = 0
    for element in list(_block_quotes(tree)):
        whole = _frame(element)
        said, by = _said(element)
        if not said or _is_all_links(element) or element.xpath(_OF_SEVERAL_PARTS):
            continue
        if _is_pulled(element) and looked_up < _MOST_PULLED:
            looked_up += 1
            rest = rest if rest is not None else _letters(_visible_text(tree))
            if rest.count(_letters(" ".join(said))) > 1:
                whole.drop_tree()  # the article says it, too
                continue
        _replace(whole, quoted(said, by))


def _block_quotes(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The outermost block quotes, and boxes that are called pull quotes."""
    inside: set[HtmlElement] = set()
    for element in tree.iter("blockquote", "aside", "div", "p", "section"):
        parent = element.getparent()
        if parent is not None and parent in inside:
            inside.add(element)
            continue
        is_box = element.tag != "blockquote" and _PULLED.search(element.get("class", ""))
        if element.tag == "blockquote" or (is_box and element.find(".//blockquote") is None):
            inside.add(element)
            yield element


def _frame(element: HtmlElement) -> HtmlElement:
    """The figure or box that holds the quote and nothing else but who says it."""
    frame = element
    for outer in element.iterancestors("figure", "aside"):
        captions = [other for other in outer.iter("figcaption") if other not in element.iter()]
        words = _letters(_visible_text(outer))
        own = _letters(_visible_text(element)) + "".join(
            _letters(_visible_text(caption)) for caption in captions
        )
        if len(words) == len(own):
            for caption in captions:
                element.append(caption)
            frame = outer
    return frame


def _is_pulled(element: HtmlElement) -> bool:
    around = chain([element], element.iterancestors("figure", "aside"))
    return any(one.tag == "aside" or _PULLED.search(one.get("class", "")) for one in around)


def _is_all_links(element: HtmlElement) -> bool:
    """An embedded page shows nothing but links to it."""
    links = sum(len(_letters(link.text_content())) for link in element.iter("a"))
    return links >= len(_letters(element.text_content()))


def _replace(element: HtmlElement, paragraphs: list[str]) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and element.tail.strip():
        element.addnext(_paragraph(element.tail))
    element.tail = None
    for words in paragraphs:
        element.addprevious(_paragraph(words))
    parent.remove(element)


def _paragraph(words: str) -> HtmlElement:
    lines = words.split("\n")
    element = Element("p")
    element.text = lines[0]
    for line in lines[1:]:
        line_end = Element("br")
        line_end.tail = line
        element.append(line_end)
    return element


@dataclass
class _Run:
    """Words of a block quote that stand in one place and have one role."""

    role: str  # "said", "by"; "cite", "name": at the end who says it, else a title
    words: str
    opens: bool  # a paragraph begins here


def _said(element: HtmlElement) -> tuple[list[str], str]:
    """A block quote's paragraphs, and who it says has uttered them."""
    runs = list(_merged(_runs(element, "said")))
    by: list[str] = []
    while runs and (runs[-1].role in ("cite", "name") or not runs[-1].words.strip()):
        run = runs.pop()
        if run.words.strip():
            before = "" if run.opens or run.role == "name" or not runs else runs[-1].words
            if before.strip() and not _SENTENCE_ENDS.search(before):  # er las <cite>Faust</cite>
                runs.append(_Run("said", run.words, False))
                break
            by.insert(0, run.words)
    by = [run.words for run in runs if run.role == "by"] + by
    paragraphs: list[str] = []
    for run in runs:
        if run.role != "by":
            if run.opens or not paragraphs:
                paragraphs.append("")
            paragraphs[-1] += run.words
    parts = [part for words in paragraphs for part in _EMPTY_LINE.split(words)]
    said = [part for part in map(_lines, parts) if part]
    if not by:
        said, line = with_speaker(said)
        by = [line] if line else []
    elif said:
        said[-1] = said[-1].rstrip(" –—-")
    names = (line.strip(" ,:") for words in by for line in _lines(words).split("\n"))
    return said, ", ".join(filter(None, names))


def _merged(runs: Iterator[_Run]) -> Iterator[_Run]:
    """Runs of one role that nothing parts as one."""
    last: _Run | None = None
    for run in runs:
        if last is not None and last.role == run.role and not run.opens:
            last.words += run.words
        elif last is None or run.words or run.opens:
            if last is not None:
                yield last
            last = run
    if last is not None:
        yield last


def _lines(words: str) -> str:
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n".join(line for line in lines if line)


def _runs(element: HtmlElement, role: str) -> Iterator[_Run]:
    """The words of a block quote; the ends of lines are those of `<br>`."""
    yield _Run(role, _flat(element.text), element.tag in _BLOCKS)
    for part in element.iterchildren():
        if part.tag == "br":
            yield _Run(role, "\n", False)
        elif isinstance(part.tag, str) and part.tag not in _SILENT:
            yield from _runs(part, _role(part, role))
        yield _Run(role, _flat(part.tail), part.tag in _BLOCKS)


def _role(element: HtmlElement, role: str) -> str:
    if role != "said":
        return role
    if element.tag in _NAMES_SPEAKER or _SPEAKER_CLASS.search(element.get("class", "")):
        return "by"
    if element.tag not in _MAY_NAME_SPEAKER:
        return role
    parent = element.getparent()
    return "name" if parent is not None and parent.tag == "blockquote" else "cite"


def _flat(words: str | None) -> str:
    return re.sub(r"\s+", " ", words or "")


def _visible_text(tree: HtmlElement) -> str:
    """What stands in an element but scripts and styles."""
    return "".join(_visible(tree))


def _visible(element: HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str) and element.tag not in _SILENT:
        yield element.text or ""
        for part in element.iterchildren():
            yield from _visible(part)
            yield part.tail or ""


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


# --- blanks ---


def _part_sentences(tree: HtmlElement) -> None:
    """A blank where one inline element ends a sentence and the next begins one.

    `<span>Lindenau.</span><span>„Wir bauen“</span>` → Lindenau. „Wir bauen“
    """
    last = ""  # what stands before, in the same block

    def parted(words: str | None) -> str | None:
        nonlocal last
        if not words:
            return words
        if _is_end(last) and (words[0].isupper() or words[0] in _OPENS):
            words = " " + words
        last = words[-2:] if len(words) > 1 else last[-1:] + words
        return words

    def walk(element: HtmlElement) -> None:
        nonlocal last
        is_block = element.tag in _BLOCKS or element.tag == "br"
        if is_block:
            last = ""
        if isinstance(element.tag, str) and element.tag not in _SILENT:
            element.text = parted(element.text)
            for part in element.iterchildren():
                walk(part)
                part.tail = parted(part.tail)
        if is_block:
            last = ""

    walk(tree)


def _is_end(words: str) -> bool:
    """„Montag.“, „Kern:“, „gebaut.“ with its closing mark; not „z“, „(“ or „bote.de“."""
    return words[-1:] in tuple(".!?…:;") or (
        words[-1:] in tuple(_CLOSES) and words[-2:-1] in tuple(".!?…,")
    )
