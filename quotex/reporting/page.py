"""The report as one HTML page with plots, and as a notebook's output.

The plots are SVG in the page and stretch with it; words stand beside them and not in them, so that
they can be read on a telephone.  The page has no script, loads nothing, and tells the browser so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from secrets import token_hex
from typing import TextIO

from markupsafe import Markup

from quotex import __version__
from quotex.display.templating import render, style
from quotex.display.wording import Language, Wording, wording
from quotex.page import policy_of
from quotex.reporting.counting import DIMENSIONS, UNKNOWN, Dimension
from quotex.reporting.report import By, Report, Row
from quotex.reporting.words import (
    GROUPED,
    bounds,
    grouped_by,
    name_of,
    notes,
    number,
    percent,
    shown,
    totals,
    values,
)

_COLOURS: dict[str, int] = {"female": 0, "male": 1, "diverse": 2}  # the same on every page
_MOST_GROUPS = 40  # sources, desks
_BANDS = 2  # lines over time whose ranges are drawn: of more, nobody sees which is whose
_LINES = 5  # over time: of more, none can be followed
_TOPS = (0.1, 0.2, 0.4, 0.6, 0.8, 1.0)  # of the scale of a line
_GREY = "k"
_OTHER = "k other"


def write_page(
    report: Report, stream: TextIO, title: str | None = None, lang: Language | None = None
) -> None:
    """Write the report as one self-contained HTML page; `title` stands above.

    `lang`: the page is in English („en“) or German („de“), by default as the locale.  Raises
    `InputError` for another language.
    """
    say = wording(lang)
    sheet = Markup(style(0, page=True) + _style())
    stream.write(
        render(
            "report_page.html.jinja",
            say,
            title=title or say.report("title"),
            sheet=sheet,
            policy=policy_of(sheet),
            version=__version__,
            view=View.of(report, say),
        )
    )


def report_html(report: Report) -> str:
    """The report as a fragment for a notebook, with its own style."""
    sheet = Markup(style(0) + _style())
    say = wording("en")
    return render(
        "report_output.html.jinja",
        say,
        uid=f"r{token_hex(4)}",
        sheet=sheet,
        view=View.of(report, say),
    )


def _style() -> Markup:
    return Markup(render("report.css"))


@dataclass(frozen=True, slots=True)
class Bar:
    """One value: what is drawn, in hundredths of the whole, and what is said of it."""

    name: str
    colour: str
    width: float
    low: float | None
    high: float | None
    share: str
    range: str
    quotes: str
    words: str
    articles: str
    known: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar of several, in hundredths."""

    name: str
    colour: str
    start: float
    width: float
    share: str


@dataclass(frozen=True, slots=True)
class Stack:
    """A source or a desk: its quotes by the values of a dimension."""

    name: str
    pieces: tuple[Piece, ...]
    quotes: str
    first: str  # the first value's share of the known, with its range


@dataclass(frozen=True, slots=True)
class Line:
    """A value over time: what is drawn in a field of (periods - 1) x 100, from the top."""

    name: str
    colour: str
    paths: tuple[str, ...]
    band: str
    dots: tuple[tuple[float, float, str], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """Lines over time, with their axes."""

    lines: tuple[Line, ...]
    columns: tuple[tuple[float, str], ...]  # height in hundredths of how many quotes, and its words
    width: float
    ticks: tuple[str, ...]  # from the top
    dates: tuple[str, ...]
    words: str

    @property
    def names(self) -> list[tuple[str, str]]:
        """The values that have a line, with their colours."""
        return [(line.name, line.colour) for line in self.lines]


@dataclass(frozen=True, slots=True)
class Part:
    """All of one dimension."""

    id: str
    heading: str
    whole: str
    bars: tuple[Bar, ...]
    others: int
    names: tuple[tuple[str, str], ...]  # of the colours
    rest: tuple[tuple[str, str], ...]  # of the greys
    plot: Plot | None
    stacks: tuple[tuple[str, tuple[Stack, ...]], ...]


@dataclass(frozen=True, slots=True)
class View:
    """What the templates show."""

    totals: str
    notes: tuple[str, ...]
    method: str
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, report: Report, say: Wording) -> "View":
        """The view of a report."""
        parts = tuple(_part(report, what, say) for what in DIMENSIONS if report.of(what))
        return cls(totals(report, say), tuple(notes(report, say)), say.report("method"), parts)


def _part(report: Report, what: Dimension, say: Wording) -> Part:
    rows, others = shown(report.of(what))
    colours = _colours(report, what)
    stacks = []
    for by in ("source", "desk"):
        wanted = what in GROUPED and colours
        found = tuple(_stacks(report, what, by, colours, say)) if wanted else ()
        if len(found) > 1:
            stacks.append((grouped_by(report, what, by, say), found))
    return Part(
        id=what,
        heading=say.report(what),
        whole=say.report(f"whole_{what}"),
        bars=tuple(_bar(row, what, colours, say) for row in rows),
        others=others,
        names=tuple((name_of(value, what, say), k) for value, k in colours.items()),
        rest=tuple(_rest(report, what, colours, say)),
        plot=_plot(report, what, colours, say) if what in GROUPED else None,
        stacks=tuple(stacks),
    )


def _colours(report: Report, what: Dimension) -> dict[str, str]:
    """The colour of each value that has one; the rest is grey."""
    there = values(report, what)
    if what == "gender":
        return {value: f"k{k}" for value, k in _COLOURS.items() if value in there}
    return {value: f"k{k}" for k, value in enumerate(there)}


def _rest(
    report: Report, what: Dimension, colours: dict[str, str], say: Wording
) -> Iterator[tuple[str, str]]:
    there = {row.value for row in report.of(what)}
    if there - {*colours, UNKNOWN}:
        yield say.report("others"), _OTHER
    if UNKNOWN in there:
        yield say.value(UNKNOWN), _GREY


def _bar(row: Row, what: Dimension, colours: dict[str, str], say: Wording) -> Bar:
    known = row.value != UNKNOWN
    share = row.of_known if known else row.share
    colour = colours.get(row.value, _OTHER) if what in GROUPED else "k5"
    return Bar(
        name=name_of(row.value, what, say),
        colour=colour if known else _GREY,
        width=round(100 * (share or 0), 2),
        low=None if row.low is None else round(100 * row.low, 2),
        high=None if row.high is None else round(100 * row.high, 2),
        share=percent(share, say),
        range=f"95 %: {bounds(row)}" if known else say.report("of_all"),
        quotes=_quotes(row.quotes, say),
        words=say.report("of_words", percent=percent(row.share_of_words, say)),
        articles=say.count(row.articles, "article"),
        known=known,
    )


def _quotes(quotes: float, say: Wording) -> str:
    """„1,204 quotes“, „12.5 quotes“: of two speakers, each has half a quote."""
    shown = round(quotes, 1)
    return say.counted(number(shown, say), "quote", shown == 1)


# --- by source and desk ----------------------------------------------------------------------


def _stacks(
    report: Report, what: Dimension, by: By, colours: dict[str, str], say: Wording
) -> Iterator[Stack]:
    for group in report.groups(by)[:_MOST_GROUPS]:
        rows = report.of(what, by, group)
        quotes = sum(row.quotes for row in rows)
        if quotes:
            first = next((row for row in rows if row.value == next(iter(colours), "")), None)
            yield Stack(
                name=name_of(group, None, say),
                pieces=tuple(_pieces(rows, what, quotes, colours, say)),
                quotes=_quotes(quotes, say),
                first=_first(first, say),
            )


def _first(row: Row | None, say: Wording) -> str:
    if row is None or row.of_known is None:
        return "–"
    share = percent(row.of_known, say)
    return f"{share} ({bounds(row)})" if row.low is not None else share


def _pieces(
    rows: Sequence[Row], what: Dimension, quotes: float, colours: dict[str, str], say: Wording
) -> Iterator[Piece]:
    shares = {row.value: row.quotes / quotes for row in rows}
    other = sum(share for value, share in shares.items() if value not in (*colours, UNKNOWN))
    named = [
        (name_of(value, what, say), colour, shares.get(value, 0.0))
        for value, colour in colours.items()
    ]
    start = 0.0
    for name, colour, share in [
        *named,
        (say.report("others"), _OTHER, other),
        (say.value(UNKNOWN), _GREY, shares.get(UNKNOWN, 0.0)),
    ]:
        if share > 0:
            width = round(100 * share, 2)
            yield Piece(name, colour, round(start, 2), width, percent(share, say))
            start += width


# --- over time -------------------------------------------------------------------------------


def _plot(report: Report, what: Dimension, colours: dict[str, str], say: Wording) -> Plot | None:
    if len(report.periods) < 2 or not colours:
        return None
    rows = {(row.group, row.value): row for row in report.of(what, "time")}
    quotes = {
        name: sum(row.quotes for row in report.of(what, "time", name)) for name in report.periods
    }
    lined = list(islice(colours, _LINES))
    highest = max((row.of_known or 0 for key, row in rows.items() if key[1] in lined), default=1)
    top = next(one for one in _TOPS if one >= min(1.1 * highest, 1.0))
    lines = tuple(
        _line(report.periods, rows, value, name_of(value, what, say), colour, top, k < _BANDS, say)
        for k, (value, colour) in enumerate(islice(colours.items(), _LINES))
    )
    most = max(quotes.values()) or 1
    middle = report.periods[len(report.periods) // 2]
    dates = (report.periods[0], *([middle] if len(report.periods) > 4 else ()), report.periods[-1])
    return Plot(
        lines=lines,
        columns=tuple(
            (round(100 * n / most, 2), f"{name}: {_quotes(n, say)}") for name, n in quotes.items()
        ),
        width=len(report.periods) - 1,
        ticks=tuple(f"{100 * top * k / 2:g} %" for k in (2, 1, 0)),
        dates=dates,
        words=say.report("of_known", what=grouped_by(report, what, "time", say)),
    )


def _line(
    periods: Sequence[str],
    rows: dict[tuple[str, str], Row],
    value: str,
    name: str,
    colour: str,
    top: float,
    banded: bool,
    say: Wording,
) -> Line:
    """A value's line; it breaks where a period has nobody of whom it is known."""
    known = {group for (group, _), row in rows.items() if row.of_known is not None}
    runs: list[list[tuple[int, Row | None]]] = [[]]
    for at, group in enumerate(periods):
        if group in known:
            runs[-1].append((at, rows.get((group, value))))
        elif runs[-1]:
            runs.append([])

    def y(share: float | None) -> float:
        return round(100 - 100 * min(share or 0.0, top) / top, 2)

    paths, bands = [], []
    for run in filter(None, runs):
        points = [(at, y(row.of_known if row is not None else 0.0)) for at, row in run]
        paths.append("M" + "L".join(f"{at} {height}" for at, height in points))
        ranged = [(at, row) for at, row in run if row is not None and row.low is not None]
        if banded and len(ranged) > 1:
            above = "L".join(f"{at} {y(row.high)}" for at, row in ranged)
            below = "L".join(f"{at} {y(row.low)}" for at, row in reversed(ranged))
            bands.append(f"M{above}L{below}Z")
    dots = tuple(
        (at, y(row.of_known), f"{name}, {group}: {percent(row.of_known, say)} ({bounds(row)})")
        for at, group in enumerate(periods)
        if (row := rows.get((group, value))) is not None
    )
    return Line(name, colour, tuple(paths), "".join(bands), dots)
