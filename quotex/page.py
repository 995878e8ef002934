"""One self-contained HTML page of an article, or of an archive: search, filters, counts.

The page loads nothing from elsewhere and tells the browser so (its Content-Security-Policy allows
its own style sheet and script by their hashes and nothing else); it can be read without the
script, which brings the list of quotes, filters and tables.
"""

import hashlib
import re
import shutil
import tempfile
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TextIO

from quotex import __version__
from quotex.article import Actor, Article, QuoteType
from quotex.display.archived import ArchivedQuotes
from quotex.display.templating import render, script, style
from quotex.display.views import ArticleView, TypeView, type_view, types
from quotex.display.voices import Colours, Key, key
from quotex.display.wording import Language, Wording, wording
from quotex.facts.kinds import Gender, Role
from quotex.quote_types import TYPES
from quotex.tables import Row, by_article

_MOST = 12  # actors in the chart
_MOST_COLUMNS = 60  # months in the chart; years where there are more
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)")
_IN_MEMORY = 16 * 2**20  # characters of articles that wait in memory, not on disk
_BARRED = "default-src 'none'; base-uri 'none'; form-action 'none'"


def write_page(
    articles: Iterable[Article],
    stream: TextIO,
    title: str | None = None,
    lang: Language | None = None,
) -> None:
    """Write one HTML page that shows the articles to `stream`.

    One article fills the page; several become a list to open, with a chart of who speaks most,
    their quotes as a list, search, filters, tables to copy and download, and a register of everyone
    who speaks.  `title` stands above; without it, an article's own headline or „Who said what“.
    `lang`: the page's own words are English („en“) or German („de“), by default as the locale.

    The articles may come from a generator: they wait in temporary files until the counts at the
    top are known, and only the register is kept in memory.  Raises `InputError` for another
    language, `OSError` where `stream` or a temporary file cannot be written.
    """
    say = wording(lang)
    coming = iter(articles)
    begin = list(islice(coming, 2))
    if len(begin) == 1:
        _write_single(begin[0], stream, title, say)
    else:
        _write_archive(chain(begin, coming), stream, title or say("title"), say)


def _write_single(article: Article, stream: TextIO, title: str | None, say: Wording) -> None:
    view = ArticleView.of(article, Colours(), say=say)
    sheet = style(len(view.voices), page=True)
    stream.write(
        render(
            "single.html.jinja",
            say,
            view=view,
            given=title,
            title=title or view.title,
            sheet=sheet,
            policy=policy_of(sheet),
            version=__version__,
            explanations=_explanations(say),
        )
    )


def _write_archive(articles: Iterator[Article], stream: TextIO, title: str, say: Wording) -> None:
    archive = _Archive(say)
    with _waiting() as items, _waiting() as data:
        quotes = ArchivedQuotes(data)
        for article, rows in by_article(articles):
            items.write(archive.add(article, rows, quotes))
        quotes.end(say)
        sheet, code = style(archive.voices, page=True), script()
        stream.write(archive.top(title, sheet, policy_of(sheet, code)))
        items.seek(0)
        shutil.copyfileobj(items, stream)
        stream.write('<script type="application/json" class="data">')
        data.seek(0)
        shutil.copyfileobj(data, stream)
        stream.write("</script>\n")
        end = {"code": code, "version": __version__, "explanations": _explanations(say)}
        stream.write(render("archive_end.html.jinja", say, **end))


def _waiting() -> "tempfile.SpooledTemporaryFile[str]":
    return tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="")


def _explanations(say: Wording) -> list[TypeView]:
    """What each type of quotes is."""
    return [type_view(type_, 0, say) for type_ in TYPES]


def policy_of(sheet: str, code: str | None = None) -> str:
    """A Content-Security-Policy: this style sheet, this script, and nothing from anywhere."""
    scripts = f"; script-src {_hash(code)}" if code is not None else ""
    return f"{_BARRED}; style-src {_hash(sheet)}{scripts}"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{b64encode(digest).decode('ascii')}'"


@dataclass(slots=True)
class _Entry:
    """An actor in the register."""

    number: int
    name: str
    office: str = ""
    quotes: int = 0
    articles: list[int] = field(default_factory=list)

    def label(self, say: Wording) -> str:
        """„Hanna Kern, Bürgermeisterin (12)“."""
        told = ", ".join(filter(None, (self.name, self.office)))
        return f"{told} ({say.number(self.quotes)})"


class _Archive:
    """What is known of all articles so far: who speaks where, and how often in which way."""

    def __init__(self, say: Wording) -> None:
        self.voices = 0  # the most that an article has
        self._say = say
        self._articles = 0
        self._types: Counter[QuoteType] = Counter()
        self._genders: Counter[Gender] = Counter()
        self._roles: Counter[Role] = Counter()
        self._months: Counter[str] = Counter()
        self._entries: dict[Key, _Entry] = {}
        self._colours = Colours()

    def add(self, article: Article, rows: Sequence[Row], quotes: ArchivedQuotes) -> str:
        """Count an article in, and give its quotes to `quotes`; its HTML."""
        self._articles += 1
        view = ArticleView.of(article, self._colours, number_of=self._number, say=self._say)
        quotes.add(article, rows, view)
        self._register(article)
        for quote in view.quotes:
            self._genders.update({actor.gender for actor in quote.speaking})
            self._roles.update({actor.role for actor in quote.speaking})
        self._types.update(quote.type for quote in article.quotes)
        if month := _MONTH.match(article.meta.get("date", "")):
            self._months[month.group()] += len(article.quotes)
        self.voices = max(self.voices, len(view.voices))
        told = self._say.count(len(article.quotes), "quote")
        return render("item.html.jinja", self._say, view=view, number=self._articles, quotes=told)

    def top(self, title: str, sheet: str, policy: str) -> str:
        """The page up to the first article."""
        most = sorted(self._entries.values(), key=lambda entry: -entry.quotes)[:_MOST]
        say, kinds = self._say, types(self._types, self._say)
        by, periods = _periods(self._months)
        articles = say.count(self._articles, "article")
        quotes = say.count(sum(self._types.values()), "quote")
        return render(
            "archive.html.jinja",
            say,
            title=title,
            sheet=sheet,
            policy=policy,
            version=__version__,
            articles=articles,
            totals=f"{articles} · {quotes} · {say.count(len(self._entries), 'speaker')}",
            any=self._articles > 0,
            most=most,
            types=kinds,
            known=(("gender", self._genders.most_common()), ("role", self._roles.most_common())),
            by_period=say(by),
            periods=periods,
            busiest=max((number for _, number in periods), default=0) or 1,
            widest=max((kind.quotes for kind in kinds), default=0),
            entries=sorted(self._entries.values(), key=lambda entry: entry.name.casefold()),
        )

    def _number(self, actor: Actor) -> int | None:
        """The actor's number in the register; „man“ is nobody, and the same in no two articles."""
        return self._entry(actor).number if actor.kind != "unknown" else None

    def _entry(self, actor: Actor) -> _Entry:
        new = _Entry(len(self._entries) + 1, actor.name)
        return self._entries.setdefault(key(actor), new)

    def _register(self, article: Article) -> None:
        """Add this article to its speakers' entries."""
        for quote in article.quotes:
            named = [s.actor for s in quote.speakers if s.actor.kind != "unknown"]
            speakers = {key(actor): actor for actor in named}
            for actor in speakers.values():
                entry = self._entry(actor)
                entry.quotes += 1
                entry.office = entry.office or next(iter(actor.offices), "")
                if entry.articles[-1:] != [self._articles]:
                    entry.articles.append(self._articles)


def _periods(months: Counter[str]) -> tuple[str, list[tuple[str, int]]]:
    """By which period, and how many quotes each has, from the first to the last, gaps included."""
    if not months:
        return "by_month", []
    first, last = (_count_of(month) for month in (min(months), max(months)))
    if last - first < _MOST_COLUMNS:
        names = (f"{at // 12:04d}-{at % 12 + 1:02d}" for at in range(first, last + 1))
        return "by_month", [(name, months[name]) for name in names]
    years: Counter[str] = Counter()
    for month, quotes in months.items():
        years[month[:4]] += quotes
    names = (f"{year:04d}" for year in range(first // 12, last // 12 + 1))
    return "by_year", [(name, years[name]) for name in names]


def _count_of(month: str) -> int:
    """Months since the year 0: „2024-03“ is 24290."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1
