"""An article's answer as text: for a terminal with colours and tables, for a pipe without."""

from collections.abc import Iterator
from textwrap import indent, shorten
from typing import TYPE_CHECKING, TextIO

from quotex.article import Actor, Article, Quote, Rival, Term
from quotex.entities import listed as names
from quotex.running.terminal import shown

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_SHORT = 60  # characters of a term that are shown
_WORTH_A_WORD = 0.02  # the least confidence of a rival that is told


def show(article: Article, stream: TextIO, title: str | None = None) -> None:
    """Write the answer to `stream`: with rich on a terminal, as plain text elsewhere."""
    if stream.isatty():
        _show_on_terminal(article, stream, title)
    else:
        stream.write(plain(article, title))


def plain(article: Article, title: str | None = None) -> str:
    """The answer as plain text, in UTF-8 and without colours; control characters are escaped."""
    lines: list[str] = []
    if title is not None:
        lines += [title, "=" * len(title), ""]
    for heading, quotes in by_heading(article):
        if heading is not None:
            lines += [heading, ""]
        for quote in quotes:
            marks = _depth(quote) * "  "
            lines.append(f"{marks}  {who(quote)} · {cue(quote)} · {about(quote)}")
            lines += [indent(_shown(article, quote), marks + "    "), ""]
    if not article.quotes:
        lines += ["No quotations found.", ""]
    if speaking(article):
        lines += ["Actors", ""]
        lines += [f"  {count(actor)}  {named(actor)}" for actor in speaking(article)]
        lines.append("")
    if article.entities:
        lines += ["Names", ""]
        lines += [f"  {kind}: {told}" for kind, told in by_kind(article)]
        lines.append("")
    if article.terms:
        lines += ["In quotation marks, but nobody's words", ""]
        lines += [f"  {_quoted(article, term)}  {term.reason}" for term in article.terms]
        lines.append("")
    return shown("\n".join(lines))


def _show_on_terminal(article: Article, stream: TextIO, title: str | None) -> None:
    from rich.console import Console
    from rich.rule import Rule
    from rich.text import Text

    console = Console(file=stream, highlight=False)
    if title is not None:
        console.print(Rule(Text(shown(title))))
    _print_quotes(article, console)
    if not article.quotes:
        console.print("No quotations found.\n")
    for table in _tables(article):
        console.print(table)


def _print_quotes(article: Article, console: "Console") -> None:
    from rich.padding import Padding
    from rich.text import Text

    for heading, quotes in by_heading(article):
        if heading is not None:
            console.print(Text(shown(heading), style="bold underline"), end="\n\n")
        for quote in quotes:
            line = Text.assemble(
                (shown(who(quote)), "bold cyan" if quote.speakers else "dim"),
                (f"  {shown(cue(quote))}", "yellow"),
                (f"  {shown(about(quote))}", "dim"),
            )
            depth = 2 + 2 * _depth(quote)
            console.print(Padding(line, (0, 0, 0, depth)))
            style = "" if quote.type == "direct" else "italic"
            words = Text(shown(_shown(article, quote)), style=style)
            console.print(Padding(words, (0, 0, 1, depth + 2)))


def _tables(article: Article) -> "Iterator[Table]":
    """Who speaks, what has a name, and what is nobody's words."""
    from rich.table import Table
    from rich.text import Text

    if speaking(article):
        heads = ("Actor", "Kind", "Office", "Known of them")
        table = Table(*heads, title="Actors", title_justify="left")
        table.add_column("Quotes", justify="right")
        for actor in speaking(article):
            offices, known = ", ".join(actor.offices), ", ".join(told_of(actor))
            cells = (actor.name, actor.kind, offices, known, str(len(actor.quotes)))
            table.add_row(*(Text(shown(cell)) for cell in cells))
        yield table
    if article.entities:
        table = Table("Kind", "Names", title="Names", title_justify="left")
        for kind, told in by_kind(article):
            table.add_row(kind, Text(shown(told)))
        yield table
    if article.terms:
        table = Table("Passage", "Why", title="In quotation marks, but nobody's words")
        table.title_justify = "left"
        for term in article.terms:
            table.add_row(Text(shown(_quoted(article, term))), Text(term.reason))
        yield table


def by_heading(article: Article) -> Iterator[tuple[str | None, list[Quote]]]:
    """Each section's heading, where there is one, with the quotes under it."""
    seen: str | None = None
    for section in article.sections:
        quotes = [quote for quote in article.quotes if quote.section.id == section.id]
        heading = section.heading if section.heading_span is not None else None
        if heading is not None and heading != seen:
            seen = heading
            yield heading, quotes
        elif quotes:
            yield None, quotes


def who(quote: Quote) -> str:
    """The speakers' full names, with what office they hold: „Marco Rubio (US-Außenminister)“."""
    if not quote.speakers:
        return "(nobody named)"
    return " and ".join(with_office(speaker.actor) for speaker in quote.speakers)


def with_office(actor: Actor) -> str:
    """„Marco Rubio (US-Außenminister)“; the name alone where no office is told."""
    return f"{actor.name} ({actor.offices[0]})" if actor.offices else actor.name


def cue(quote: Quote) -> str:
    """The cue as the text has it."""
    return quote.cue.text if quote.cue is not None else "no cue"


def about(quote: Quote) -> str:
    """The quote's type, how sure it is, whether it was not said, and who else it might be."""
    sure = [f"{quote.type} · {quote.confidence:.0%}"]
    denied = ["said not to be said"] if quote.negated else []
    return " · ".join([*sure, *denied, *others(quote)])


def others(quote: Quote) -> list[str]:
    """Who else might have said it, where that is worth a word: „or Jan Ott (4%)“."""
    begin = "or" if quote.speakers else "perhaps"
    return [
        f"{begin} {rival.actor.name} ({rival.confidence:.0%})"
        for rival in rivals_worth_a_word(quote)
    ]


def rivals_worth_a_word(quote: Quote) -> list[Rival]:
    """Those who might well have said it."""
    return [rival for rival in quote.rivals if rival.confidence >= _WORTH_A_WORD]


def speaking(article: Article) -> list[Actor]:
    """The actors who say something, who says most first."""
    return [actor for actor in article.actors if actor.quotes]


def count(actor: Actor) -> str:
    """„ 2 quotes“, aligned."""
    number = len(actor.quotes)
    return f"{number:3d} {'quote ' if number == 1 else 'quotes'}"


def by_kind(article: Article) -> Iterator[tuple[str, str]]:
    """Each kind of names with all of them, the most frequent first: „Lindenau (3), Nordau“."""
    for kind in names.by_kind(article.entities):
        yield kind.kind, ", ".join(map(names.listed, kind.entities))


def named(actor: Actor) -> str:
    """„Marco Rubio, US-Außenminister (person, male, politician)“."""
    known = ", ".join((actor.kind, *told_of(actor)))
    return ", ".join((actor.name, *actor.offices)) + f" ({known})"


def told_of(actor: Actor) -> tuple[str, ...]:
    """What is known of an actor's gender, role, party and organisation: „female“, „CDU“."""
    told = (actor.gender, actor.role, actor.party, actor.organisation)
    return tuple(value for value in told if value not in (None, "unknown"))


def _depth(quote: Quote) -> int:
    return 0 if quote.nested_in is None else 1 + _depth(quote.nested_in)


def _shown(article: Article, quote: Quote) -> str:
    """The quote as the article has it, on one line; „…“ where narration interrupts."""
    return " … ".join(" ".join(part.of(article.text).split()) for part in quote.parts)


def _quoted(article: Article, term: Term) -> str:
    return shorten(term.span.of(article.text), _SHORT, placeholder="…“")
