"""Checks annotated articles against the rules of GUIDELINES.md, and counts what is in them.

    python3 check.py own/*.xml
    python3 check.py --plan --table own/*.xml wikinews/*.xml smartdata/*.xml
    python3 check.py --repeats own/*.xml

Each complaint is a line, `FILE: what is wrong: “where”`; a line that begins with `warning:` behind
the file's name is worth a look and may be right as it stands.  Exit status 1 where there is a
complaint.  Needs Python 3.9 or later and nothing else.
"""

from __future__ import annotations

import argparse
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path


def _keys(words: str) -> tuple[str, ...]:
    return tuple(words.split())


TYPES = ("direct", "indirect", "free", "reported", "soll", "turn")
KINDS = ("person", "organisation", "government", "group", "source")
GENDERS = ("f", "m", "d")
ROLES = _keys(
    """politician official police business expert sport culture association church resident media
    other"""
)
NAMES = ("place", "work", "event", "product")
REGISTERS = _keys("agency regional broadsheet tabloid web association official spoken")
WANTED = {  # articles of each genre
    "agency-politics": 40,
    "economy": 30,
    "local": 30,
    "police-courts": 30,
    "sport": 25,
    "science-health": 25,
    "culture": 25,
    "reportage": 20,
    "interview": 20,
    "switzerland": 15,
    "austria": 15,
    "ticker": 8,
    "press-release": 12,
    "column": 10,
    "fact-check": 8,
    "parliament": 10,
    "scraped": 12,
    "wikinews": 200,
    "agency-and-web": None,  # as many as there are
}
WANTED_WORDS = {"own": 100_000, "wikinews": 40_000, "smartdata": 25_000}
CONSTRUCTIONS = _keys("""
v2-konjunktiv dass-clause ob-wh-clause infinitive konjunktiv-goes-on konjunktiv2 across-paragraph
fronted-quote medial-cue cue-behind cue-before-colon no-cue fragment rating-term source-phrase
two-sources noun-cue passive-cue spokesperson pronoun-speaker description-speaker metonym
group-speaker pair-speaker addressee negated nested-quote multi-paragraph-quote missing-mark
reported soll turn headline-quote banner document thought look-alike-term look-alike-knowing
look-alike-konjunktiv look-alike-soll look-alike-act boilerplate verse-or-song gender-inclusive
""")

ATTRIBUTES = {
    "article": "id genre region marks source licence register constructions",
    "actors": "",
    "actor": "id name kind gender role offices party org",
    "text": "",
    "h": "",
    "p": "",
    "m": "a id",
    "q": "id type by at cue to negated part",
    "cue": "id",
    "t": "",
    "e": "kind",
}
REQUIRED = {
    "article": "id genre source licence register constructions",
    "actor": "id name kind role",
    "m": "a",
    "q": "id",
    "cue": "id",
    "e": "kind",
}
CLOSED = {  # values that an attribute may have
    ("article", "genre"): tuple(WANTED),
    ("article", "register"): REGISTERS,
    ("actor", "kind"): KINDS,
    ("actor", "gender"): GENDERS,
    ("actor", "role"): ROLES,
    ("q", "type"): TYPES,
    ("q", "negated"): ("yes",),
    ("e", "kind"): NAMES,
}

DOUBLE = '„“”"«»'
INNER = "‚‹›"  # ‘ and ’ are apostrophes, too
MARKS = re.compile(f"[{DOUBLE}{INNER}]")
ANY_MARK = re.compile(f"[{DOUBLE}{INNER}‘’']")
POINTERS = "«»‹›"  # which a web page uses as arrows
DETERMINER = re.compile(r"(?:der|die|das|de[mns]|eine?|eine[mnrs])\s", re.IGNORECASE)
IN_DESCRIPTIONS = _keys("des im am aus beim für mit bei")  # but in no name
WIDEST = 25  # words of a mention
LONGEST_RUN = 12  # words that two articles may not share


@dataclass
class Element:
    """A tag with the stretch of the text that it is around."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int = 0

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def ids(self, name: str) -> list[str]:
        return self.get(name).split()

    def holds(self, other: Element) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass
class Complaint:
    """What is wrong, and the words that it is about."""

    what: str
    context: str = ""
    warning: bool = False

    def line(self, path: str) -> str:
        what = f"warning: {self.what}" if self.warning else self.what
        return f"{path}: {what}: “{self.context}”" if self.context else f"{path}: {what}"


@dataclass
class Article:
    """An annotated article: its text, and every element in it in the order of the text."""

    path: str
    attributes: dict[str, str]
    actors: list[dict[str, str]] = field(default_factory=list)
    text: str = ""
    elements: list[Element] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def words(self, element: Element) -> str:
        return self.text[element.start : element.end]

    def around(self, start: int, end: int, more: int = 30) -> str:
        """Some of the paragraph around a stretch of the text."""
        first = self.text.rfind("\n", 0, start) + 1
        last = self.text.find("\n", end)
        last = len(self.text) if last < 0 else last
        return one_line(self.text[max(first, start - more) : min(last, end + more)])

    def tell(self, what: str, element: Element | None = None, warning: bool = False) -> None:
        context = ""
        if element is not None:
            context = shortened(self.words(element)) or self.around(element.start, element.end)
        self.complaints.append(Complaint(what, context, warning))

    @property
    def folder(self) -> str:
        return Path(self.path).resolve().parent.name

    @property
    def quotes(self) -> dict[str, list[Element]]:
        """The parts of each quotation, by its id; the first part has the attributes."""
        parts: dict[str, list[Element]] = {}
        for element in self.all("q"):
            parts.setdefault(element.get("part") or element.get("id"), []).append(element)
        return parts


def one_line(words: str) -> str:
    return " ".join(words.split())


def shortened(words: str, longest: int = 80) -> str:
    words = one_line(words)
    return words if len(words) <= longest else f"{words[: longest - 25]} … {words[-22:]}"


# --- Reading ---


def read(path: str) -> Article:
    """The article in a file.  Raises `ET.ParseError` where it is not well formed."""
    root = ET.parse(path).getroot()
    article = Article(path, dict(root.attrib))
    if root.tag != "article":
        article.tell(f"the file's element is <{root.tag}>, not <article>")
        return article
    check_attributes(article, root)
    for child in root:
        if child.tag not in ("actors", "text"):
            article.tell(f"<{child.tag}> in <article>")
    for actor in root.iterfind("actors/*"):
        if actor.tag != "actor":
            article.tell(f"<{actor.tag}> in <actors>")
        check_attributes(article, actor)
        article.actors.append(dict(actor.attrib))
    text = root.find("text")
    if text is None or not len(text):
        article.tell("no <text>, or nothing in it")
        return article
    read_text(article, text)
    return article


def read_text(article: Article, text: ET.Element) -> None:
    stray = [text.text or "", *(block.tail or "" for block in text)]
    for words in filter(str.strip, stray):
        article.complaints.append(Complaint("text outside <h> and <p>", shortened(words)))
    for number, block in enumerate(text):
        if block.tag not in ("h", "p"):
            article.tell(f"<{block.tag}> in <text>, where only <h> and <p> may stand")
        if number:
            article.text += "\n\n"
        read_element(article, block)


def read_element(article: Article, xml: ET.Element, depth: int = 0) -> None:
    element = Element(xml.tag, dict(xml.attrib), len(article.text))
    article.elements.append(element)
    article.text += xml.text or ""
    for child in xml:
        read_element(article, child, depth + 1)
        article.text += child.tail or ""
    element.end = len(article.text)
    if depth and xml.tag in ("h", "p"):
        article.tell(f"<{xml.tag}> within another element", element)
    if not depth and "\n" in article.words(element):
        article.tell(f"a <{xml.tag}> on more than one line", element)
    check_attributes(article, xml, element)


# --- What may be wrong with one element ---


def check_attributes(article: Article, xml: ET.Element, element: Element | None = None) -> None:
    if xml.tag not in ATTRIBUTES:
        article.tell(f"unknown tag <{xml.tag}>", element)
        return
    where = f"<{xml.tag}{' ' + xml.get('id', '') if xml.get('id') else ''}>"
    for name in xml.attrib:
        if name not in ATTRIBUTES[xml.tag].split():
            article.tell(f"unknown attribute {name} of {where}", element)
    for name in REQUIRED.get(xml.tag, "").split():
        if not xml.get(name, "").strip():
            article.tell(f"{where} without {name}", element)
    for name, value in xml.attrib.items():
        allowed = CLOSED.get((xml.tag, name))
        if allowed and value and value not in allowed:
            article.tell(f"{name}=“{value}” of {where} is none of {', '.join(allowed)}", element)


def check_article(article: Article) -> None:
    """The article's own attributes."""
    name = Path(article.path).name
    if name.endswith(".xml") and article.attributes.get("id") != name[: -len(".xml")]:
        article.tell(f"id {article.attributes.get('id')} is not the file's name")
    keys = [key.strip() for key in article.attributes.get("constructions", "").split(";")]
    for key in filter(None, keys):
        if key not in CONSTRUCTIONS:
            article.tell(f"unknown construction “{key}”")


def check_edges(article: Article) -> None:
    """No element is empty or takes a blank along; no mention takes a comma."""
    for element in article.all("m", "q", "t", "cue", "e"):
        words = article.words(element)
        name = f"<{element.tag}>"
        if not words.strip():
            article.tell(f"an empty {name}", element)
        elif words != words.strip():
            context = article.around(element.start, element.end, 10)
            article.complaints.append(Complaint(f"{name} begins or ends with a blank", context))
        elif element.tag == "m" and (words[0] in ",;:(" or words[-1] in ",;:("):
            article.tell("a mention with a comma, colon or bracket at its edge", element)
        elif element.tag == "m" and len(words.split()) > WIDEST:
            article.tell(f"a mention of more than {WIDEST} words", element, warning=True)


# --- Ids ---


def check_ids(article: Article) -> None:
    """Every id is there once, cues and parts of a quotation apart, and every reference leads on."""
    once = [actor.get("id", "") for actor in article.actors]
    once += [element.get("id") for element in article.all("m", "q")]
    once += sorted({element.get("id") for element in article.all("cue")})
    for name, times in Counter(filter(None, once)).items():
        if times > 1:
            article.tell(f"id {name} {times} times")
    actors = {actor.get("id") for actor in article.actors}
    for mention in article.all("m"):
        for actor in mention.ids("a"):
            if actor not in actors:
                article.tell(f"unknown actor {actor}", mention)
    for one in article.actors:
        org = one.get("org", "")
        if re.fullmatch(r"a\d+", org) and org not in actors:
            article.tell(f"org {org} of actor {one.get('id')} is no actor")
        if org and org == one.get("id"):
            article.tell(f"actor {org} belongs to itself")
    check_references(article, {str(actor) for actor in actors})


def check_references(article: Article, actors: set[str]) -> None:
    mentions = {mention.get("id"): mention for mention in article.all("m") if mention.get("id")}
    cues = {cue.get("id") for cue in article.all("cue")}
    heads: dict[str, Element] = {}
    used = set()
    for quote in article.all("q"):
        if quote.get("part"):
            check_part(article, quote, heads)
            continue
        heads[quote.get("id")] = quote
        if not quote.get("type"):
            article.tell("a quotation without type", quote)
        if not quote.ids("by"):
            article.tell("a quotation without by", quote)
        for name in ("by", "to"):
            for actor in quote.ids(name):
                if actor not in actors and not (name == "by" and actor == "?"):
                    article.tell(f"{name}=“{actor}” is no actor", quote)
        if "?" in quote.ids("by") and len(quote.ids("by")) > 1:
            article.tell("by has “?” and somebody", quote)
        for cue in quote.ids("cue"):
            used.add(cue)
            if cue not in cues:
                article.tell(f"cue=“{cue}” is no cue", quote)
        check_at(article, quote, mentions)
    for element in article.all("cue"):
        if element.get("id") not in used:
            article.tell(f"cue {element.get('id')} belongs to no quotation", element)


def check_part(article: Article, quote: Element, heads: dict[str, Element]) -> None:
    head = heads.get(quote.get("part"))
    if head is None:
        article.tell(f"part=“{quote.get('part')}” is no quotation before it", quote)
        return
    for name in ("type", "by", "at", "cue", "to", "negated"):
        if quote.get(name) and quote.get(name) != head.get(name):
            article.tell(f"a part has another {name} than its quotation {head.get('id')}", quote)


def check_at(article: Article, quote: Element, mentions: dict[str, Element]) -> None:
    for name in quote.ids("at"):
        if name not in mentions:
            article.tell(f"at=“{name}” is no mention", quote)
        elif not set(mentions[name].ids("a")) & set(quote.ids("by")):
            words = shortened(article.words(mentions[name]), 40)
            article.tell(f"at={name} („{words}“) is nobody of by=“{quote.get('by')}”", quote)


# --- Marks ---


def check_marks(article: Article) -> None:
    """Each passage in marks is one direct quotation or one term."""
    direct = {name for name, parts in article.quotes.items() if parts[0].get("type") == "direct"}
    passages = [
        element
        for element in article.all("q", "t")
        if element.tag == "t" or (element.get("part") or element.get("id")) in direct
    ]
    for passage in passages:
        if not ANY_MARK.search(article.words(passage)):
            article.tell(f"no quotation mark in a {kind(passage)}", passage)
    own: dict[int, list[int]] = {number: [] for number in range(len(passages))}
    for found in MARKS.finditer(article.text):
        place = found.start()
        if is_no_mark(article, place):
            continue
        around = [
            number
            for number, passage in enumerate(passages)
            if passage.start <= place < passage.end
        ]
        if around:
            own[around[-1]].append(place)  # the innermost begins last
        else:
            context = article.around(place, place + 1)
            article.complaints.append(Complaint("a mark outside direct <q> and <t>", context))
    for number, places in own.items():
        check_passage(article, passages[number], places)


def check_passage(article: Article, passage: Element, places: Sequence[int]) -> None:
    """The marks that no inner element has: one pair, at the edges; one where the other is missing.

    „Das“, sagte sie, „reicht“ are two parts; „von „Boss““ has a <t> of its own.
    """
    edges = (passage.start, passage.end - 1)
    single = all(article.text[place] not in INNER for place in places)
    if len(places) > 2:
        article.tell(f"{len(places)} marks in one {kind(passage)}: parts, or inner marks", passage)
    elif len(places) == 2 and tuple(places) != edges:
        article.tell(f"a {kind(passage)} that reaches past its marks", passage)
    elif len(places) == 1 and places[0] not in edges and single:
        article.tell(f"a {kind(passage)} with a mark in its middle only", passage)


def is_no_mark(article: Article, place: int) -> bool:
    """A guillemet without its partner in an article of other marks, an inch behind a number."""
    mark = article.text[place]
    start = article.text.rfind("\n", 0, place) + 1
    line = article.text[start : (article.text.find("\n", place) + 1 or None)]
    if mark in POINTERS and mark not in article.attributes.get("marks", ""):
        return line.count("«") != line.count("»") or line.count("‹") != line.count("›")
    before = article.text[place - 1 : place]
    return mark == '"' and before.isdigit() and line.count('"') % 2 == 1


def kind(passage: Element) -> str:
    return "term" if passage.tag == "t" else "direct quotation"


# --- Quotations ---


def check_quotations(article: Article) -> None:
    cues = defaultdict(list)
    for cue in article.all("cue"):
        cues[cue.get("id")].append(cue)
    for parts in article.quotes.values():
        head, last = parts[0], parts[-1]
        check_extent(article, head.get("type"), parts)
        inside = [
            cue
            for name in head.ids("cue")
            for cue in cues[name]
            if any(part.holds(cue) for part in parts)
        ]
        if head.get("type") in ("direct", "indirect") and inside:
            article.tell(f"its own cue in a quotation of type {head.get('type')}", head)
        if head.get("type") == "reported" and head.get("cue") and not inside:
            article.tell("a reported clause without its cue in it", head, warning=True)
        if head.get("type") == "free" and head.get("cue"):
            article.tell("a free quotation with a cue", last, warning=True)
    check_doubles(article)


def check_extent(article: Article, type_: str, parts: Sequence[Element]) -> None:
    for part in parts:
        words = article.words(part)
        if type_ in ("indirect", "soll", "reported", "free") and words[:1] in (",", ";", "."):
            article.tell(f"a quotation of type {type_} begins with “{words[:1]}”", part)
        if type_ in ("indirect", "soll") and words[-1:] in (",", ";"):
            article.tell(f"a quotation of type {type_} ends with “{words[-1:]}”", part)
        if type_ in ("indirect", "soll") and words.endswith(".") and not abbreviates(article, part):
            article.tell(f"a quotation of type {type_} ends with its full stop", part)
    ending = article.words(parts[-1]).rstrip('“”"»«‘’‹›)')
    if type_ == "free" and ending and ending[-1] not in ".!?…:;":
        behind = article.text[parts[-1].end : parts[-1].end + 1]
        if behind not in ("", "\n"):  # where the text breaks off, there is none
            goes_on = behind in ",:;"
            article.tell("a free quotation without the sentence's end", parts[-1], warning=goes_on)


def abbreviates(article: Article, part: Element) -> bool:
    """Whether it is no full stop: „… koste fünf Mio., sagte sie“, „… bis 19. | Mai“, „...“."""
    if re.search(r"(?:\.|\d)\.$", article.words(part)):
        return True
    behind = article.text[part.end : part.end + 3].lstrip()
    return bool(behind) and (behind[0] in ",;.:)–-" or behind[0].islower())


def check_doubles(article: Article) -> None:
    """No two passages around the very same words, but for two speakers: „Er habe gewarnt“, told.

    A turn that tells one thing only is left out, too.
    """
    heads = {name: parts[0] for name, parts in article.quotes.items()}
    seen: dict[tuple[int, int], tuple[str, str]] = {}
    for element in article.all("q", "t"):
        name, by = "term", ""
        if element.tag == "q":
            head = heads[element.get("part") or element.get("id")]
            name, by = head.get("type"), head.get("by")
        place = (element.start, element.end)
        if name == "turn":
            continue
        before, other = seen.get(place, ("", ""))
        if before and (before == "term" or name == "term" or by == other):
            article.tell(f"the same words twice, as {before} and as {name}", element)
        seen[place] = (name, by)
    mentioned: dict[tuple[int, int], str] = {}
    for mention in article.all("m"):
        place = (mention.start, mention.end)
        if place in mentioned:
            article.tell("the same words twice as a mention", mention)
        mentioned[place] = mention.get("a")


# --- Actors ---


def check_actors(article: Article) -> None:
    named = {actor for mention in article.all("m") for actor in mention.ids("a")}
    used = {name for quote in article.all("q") for at in ("by", "to") for name in quote.ids(at)}
    used |= {actor.get("org", "") for actor in article.actors}
    for actor in article.actors:
        name, shown = actor.get("id", ""), actor.get("name", "")
        if name in named:
            pass
        elif actor.get("kind") == "person":
            article.tell(f"person {name} ({shown}) without a mention", warning=True)
        elif name not in used:
            article.tell(f"actor {name} ({shown}) occurs nowhere", warning=True)
        if actor.get("kind") == "person":
            check_unmarked(article, name, shown)


def check_unmarked(article: Article, actor: str, name: str) -> None:
    """Tell where a person's name or last name stands outside every mention and name."""
    if is_description(article, actor, name):
        return
    covered = bytearray(len(article.text))
    for element in article.all("m", "e"):
        covered[element.start : element.end] = b"\1" * (element.end - element.start)
    for words in dict.fromkeys((name, name.split()[-1])):
        if not words[:1].isupper() or len(words) < 3:
            continue
        for found in re.finditer(rf"(?<![\w-]){re.escape(words)}(?:s|’)?(?![\w-])", article.text):
            if not all(covered[found.start() : found.end()]):
                context = article.around(found.start(), found.end())
                article.complaints.append(
                    Complaint(f"“{words}” outside every mention", context, warning=True)
                )
                covered[found.start() : found.end()] = b"\1" * (found.end() - found.start())


def is_description(article: Article, actor: str, name: str) -> bool:
    """Whether that is no name: „ein Radfahrer aus Berlin“, „Nachbar“ where he is „der Nachbar“."""
    if not name[:1].isupper() or set(IN_DESCRIPTIONS) & set(name.split()):
        return True
    return " " not in name and any(
        DETERMINER.match(article.words(mention)) and name in article.words(mention)
        for mention in article.all("m")
        if actor in mention.ids("a")
    )


CHECKS = (
    check_article,
    check_edges,
    check_ids,
    check_marks,
    check_quotations,
    check_actors,
)


# --- All articles ---


def counted(articles: Sequence[Article]) -> str:
    """One paragraph: how much there is."""
    types = Counter(parts[0].get("type") for one in articles for parts in one.quotes.values())
    words = sum(len(article.text.split()) for article in articles)
    terms = sum(len(article.all("t")) for article in articles)
    mentions = sum(len(article.all("m")) for article in articles)
    share = terms / (terms + types["direct"]) if terms + types["direct"] else 0
    of_types = ", ".join(f"{name} {types[name]:,}" for name in TYPES)
    return (
        f"{len(articles):,} articles, {words:,} words, {mentions:,} mentions of "
        f"{sum(len(article.actors) for article in articles):,} actors\n"
        f"{sum(types.values()):,} quotations: {of_types}\n"
        f"{terms:,} terms, {share:.0%} of the passages in marks"
    )


def markdown(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    lines += ["| " + " | ".join(str(cell or "") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def tables(articles: Sequence[Article]) -> str:
    """Articles by genre and register, and by construction and genre, as Markdown."""
    of_register = Counter(
        (one.attributes.get("genre"), one.attributes.get("register")) for one in articles
    )
    of_construction = Counter(
        (key.strip(), one.attributes.get("genre"))
        for one in articles
        for key in one.attributes.get("constructions", "").split(";")
    )
    genres = [g for g in WANTED if any(one.attributes.get("genre") == g for one in articles)]
    by_register = (
        [genre, *cells, sum(cells)]
        for genre in genres
        for cells in [[of_register[genre, register] for register in REGISTERS]]
    )
    by_construction = (
        [key, *cells, sum(cells)]
        for key in CONSTRUCTIONS
        for cells in [[of_construction[key, genre] for genre in genres]]
    )
    return (
        markdown(["genre", *REGISTERS, "articles"], by_register)
        + "\n\n"
        + markdown(["construction", *genres, "articles"], by_construction)
    )


def plan(articles: Sequence[Article]) -> str:
    """What is there and what is wanted, as Markdown."""
    there = Counter(article.attributes.get("genre") for article in articles)
    words: dict[str, int] = defaultdict(int)
    for article in articles:
        words[article.folder] += len(article.text.split())
    genres = (
        [g, there[g], wanted, max(0, (wanted or 0) - there[g])] for g, wanted in WANTED.items()
    )
    folders = (
        [name, f"{words[name]:,}", f"{wanted:,}", f"{max(0, wanted - words[name]):,}"]
        for name, wanted in WANTED_WORDS.items()
    )
    return (
        markdown(["genre", "there", "wanted", "missing"], genres)
        + "\n\n"
        + markdown(["folder", "words", "wanted", "missing"], folders)
    )


def repeats(articles: Sequence[Article]) -> Iterator[str]:
    """Pairs of our own articles that share a run of words, with the longest that they share."""
    own = [one for one in articles if one.attributes.get("source") == "own writing"]
    texts = [re.findall(r"\w+", article.text.lower()) for article in own]
    where: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for number, words in enumerate(texts):
        for start in range(len(words) - LONGEST_RUN + 1):
            where[tuple(words[start : start + LONGEST_RUN])].append((number, start))
    longest: dict[tuple[int, int], tuple[int, int]] = {}
    for places in where.values():
        for number, start in places:
            for other, begin in places:
                if number < other:
                    run = shared(texts[number], start, texts[other], begin)
                    longest[number, other] = max(longest.get((number, other), (0, 0)), (run, start))
    for (number, other), (run, start) in sorted(longest.items()):
        common = shortened(" ".join(texts[number][start : start + run]))
        yield f"{own[number].path} and {own[other].path} share {run} words: “{common}”"


def shared(words: Sequence[str], start: int, others: Sequence[str], begin: int) -> int:
    """How many words are the same from there on."""
    run = 0
    while (
        start + run < len(words)
        and begin + run < len(others)
        and words[start + run] == others[begin + run]
    ):
        run += 1
    return run


def checked(path: str) -> Article:
    """The article in a file, with what is wrong with it."""
    try:
        article = read(path)
    except (ET.ParseError, UnicodeDecodeError) as error:
        return Article(path, {}, complaints=[Complaint(f"not well formed: {error}")])
    except OSError as error:
        return Article(path, {}, complaints=[Complaint(f"cannot be read: {error.strerror}")])
    for check in CHECKS:
        check(article)
    return article


def all_files(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        if Path(name).is_dir():
            yield from sorted(map(str, Path(name).rglob("*.xml")))
        else:
            yield name


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="articles, or folders of them")
    parser.add_argument("--table", action="store_true", help="genres, registers, constructions")
    parser.add_argument("--plan", action="store_true", help="what is there and what is wanted")
    parser.add_argument("--repeats", action="store_true", help="own articles that repeat another")
    parser.add_argument("--quiet", action="store_true", help="no warnings")
    options = parser.parse_args()
    articles = [checked(path) for path in all_files(options.files)]
    failed = False
    for article in articles:
        for complaint in article.complaints:
            failed = failed or not complaint.warning
            if not (options.quiet and complaint.warning):
                print(complaint.line(article.path))
    seen = Counter(article.attributes.get("id") for article in articles if article.attributes)
    for name, times in seen.items():
        if times > 1:
            failed = True
            print(f"{times} articles have the id {name}")
    if options.repeats:
        for line in repeats(articles):
            failed = True
            print(line)
    print(counted(articles))
    if options.table:
        print(f"\n{tables(articles)}")
    if options.plan:
        print(f"\n{plan(articles)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
