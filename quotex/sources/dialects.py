"""How a CSV or TSV table is written: what parts its cells, what quotes them, if it has a header.

The answers come from a sample of its first rows, where nobody has given them.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import regex

from quotex.errors import InputError
from quotex.sources.columns import MOST

LONGEST = 16 << 20  # characters of a row
SAMPLE = 1 << 18  # characters by which the dialect is told
_DELIMITERS = ",;\t|"
_NO_DELIMITER = "\x1f"  # of a table with one column
_PROSE = 8  # words of a cell that is no name of a column
_ENOUGH = 10  # rows that show what the cells of a column are like
_ALL = 0.95  # or nearly so
_NEARLY_ALL = 0.9
_MOST = 0.8
_HALF = 0.5
_MOST_BROKEN = 200  # rows of the sample after which it is no such table
_NUMBER = regex.compile(r"\A[^\p{L}\d\n]*+\d[^\p{L}\n]*+")  # 17, 2024-03-05 10:00
_CODE = regex.compile(r"\A(?=[^\s\d:/._-]*+[\d:/._-])\S++")  # b-17, https://bote.example/17
_SEP = regex.compile(r"\"?sep=(?P<delimiter>[^\r\n])\"?\s*", regex.I)
_NAMED = {"tab": "\t", "\\t": "\t"}

Cells = list[str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is said of a table's marks; `None` where that is to be found.

    `quotechar` is "none" where cells are not quoted.
    """

    delimiter: str | None = None
    quotechar: str | None = None
    header: bool | None = None

    def __post_init__(self) -> None:
        """Raise `InputError` for what is not one character."""
        for what in ("delimiter", "quotechar"):
            value = getattr(self, what)
            known = value is None or value in (_NAMED if what == "delimiter" else ("none",))
            if not known and (len(value) != 1 or value in "\r\n"):
                also = "'tab'" if what == "delimiter" else "'none'"
                raise InputError(f"{what} is {value!r}; it is one character, or {also}")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written."""

    delimiter: str
    quotechar: str  # "" where cells are not quoted
    has_header: bool
    width: int  # columns
    escaped: bool = False  # whether \\" is a mark in a quoted cell, as Spark and MySQL write it
    spaced: bool = False  # whether a blank behind a delimiter is no part of the cell: 1, "Ja"

    def cells(self, lines: Iterator[str]) -> Cells:
        """The cells of the row that begins the lines; raises `csv.Error` for broken quotes."""
        # Without "strict", a mark that nothing closes would swallow the rows behind it.
        return next(
            csv.reader(
                lines,
                delimiter=self.delimiter,
                quotechar=self.quotechar,
                escapechar="\\" if self.escaped else None,
                skipinitialspace=self.spaced,
                strict=True,
            )
        )

    def plain_cells(self, line: str) -> Cells | None:
        """The cells of a row without quoted cells, which is one line; else `None`."""
        marked = self.quotechar and self.quotechar in line
        if marked or self.spaced or (self.escaped and "\\" in line):
            return None
        return line.rstrip("\r\n").split(self.delimiter)


@dataclass(frozen=True, slots=True)
class Sample:
    """A table's first lines, and whether they are all it has."""

    lines: Sequence[str]
    is_all: bool

    def told_delimiter(self) -> str | None:
        """What a first line „sep=;“ says, which Excel takes for a note to itself."""
        told = _SEP.fullmatch(self.lines[0]) if self.lines else None
        return told["delimiter"] if told else None

    def rows(self, dialect: Dialect) -> Iterator[tuple[str, Cells | None]]:
        """The rows, each with its first line; for one that is broken `None`, and it is one line."""
        at = broken = 0
        while at < len(self.lines) and broken < _MOST_BROKEN:
            first = at
            pulled = _Pulled(self.lines, at)
            cells: Cells | None = None
            if self.lines[at].strip("\r\n"):
                cells = dialect.plain_cells(self.lines[at])
                try:
                    cells = dialect.cells(pulled) if cells is None else cells
                except csv.Error:
                    if pulled.at == len(self.lines) and not self.is_all:
                        return  # the sample ends within it
                    broken += 1
                yield self.lines[first], cells
            at = max(first + 1, pulled.at) if cells is not None else first + 1


class _Pulled:
    """Lines that a reader takes, and up to which one."""

    def __init__(self, lines: Sequence[str], at: int) -> None:
        self.lines = lines
        self.at = at

    def __iter__(self) -> "_Pulled":
        return self

    def __next__(self) -> str:
        if self.at == len(self.lines):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


def found(sample: Sample, marks: Marks, is_known: Callable[[str], bool]) -> Dialect:
    """How the table is written that a sample is of; `is_known`: names that columns have."""
    dialect = _of_other_make(sample, _best(sample, marks, is_known))
    dialect = _unquoted_if_bare(sample, dialect, marks)
    if dialect.width > MOST:
        raise InputError(f"more than {MOST:,} columns: no table of articles")
    if marks.header is None:
        return replace(dialect, has_header=_has_header(sample, dialect, is_known))
    return replace(dialect, has_header=marks.header)


def text_column(sample: Sample, dialect: Dialect) -> int | None:
    """The column of a table without header that holds the texts, from 0: the longest prose."""
    rows = [cells for _, cells in sample.rows(dialect) if cells and len(cells) == dialect.width]
    words = [sum(len(cells[k].split()) for cells in rows) for k in range(dialect.width)]
    longest = max(range(dialect.width), key=words.__getitem__)
    return longest if rows and words[longest] > len(rows) else None


def _best(sample: Sample, marks: Marks, is_known: Callable[[str], bool]) -> Dialect:
    """The dialect in which most rows have as many cells as the first."""
    told = _NAMED.get(marks.delimiter or "", marks.delimiter)
    quotechars = ("",) if marks.quotechar == "none" else (marks.quotechar or "\"'")
    one_column = Dialect(told or _NO_DELIMITER, quotechars[0], True, 1)
    scored = []
    for delimiter, quotechar in product(told or _DELIMITERS, quotechars):
        dialect = _of_width(sample, delimiter, quotechar)
        score = _score(sample, dialect)
        is_usual = quotechar != "'" or marks.quotechar is not None
        if (dialect.width > 1 or told) and (is_usual or score[1] >= _NEARLY_ALL):
            scored.append((score, dialect))
    if not scored:
        return one_column
    (share, *_), best = max(scored, key=lambda one: one[0])
    is_sure = told or share >= _HALF or any(map(is_known, _first(sample, best)))
    return best if is_sure else one_column


def _of_width(sample: Sample, delimiter: str, quotechar: str) -> Dialect:
    dialect = Dialect(delimiter, quotechar, True, 1)
    return replace(dialect, width=max(1, len(_first(sample, dialect))))


def _first(sample: Sample, dialect: Dialect) -> Cells:
    """The cells of the first row."""
    return next((cells for _, cells in sample.rows(dialect)), None) or []


def _score(sample: Sample, dialect: Dialect) -> tuple[float, float, int, bool]:
    """How well a dialect fits; the larger, the better."""
    rows = [cells for _, cells in sample.rows(dialect)]
    good = sum(cells is not None and len(cells) == dialect.width for cells in rows)
    quoted = _quoted_cells(sample, dialect) / max(1, len(rows))
    share = round(good / max(1, len(rows)), 2)
    return share, min(quoted, 1.0), dialect.width, dialect.quotechar == '"'


def _quoted_cells(sample: Sample, dialect: Dialect) -> int:
    """How many cells begin and end with the mark that quotes cells."""
    if not dialect.quotechar:
        return 0
    q, d = regex.escape(dialect.quotechar), regex.escape(dialect.delimiter)
    cell = rf"(?:^|{d}){q}(?:[^{q}]|{q}{q})*+{q}(?={d}|[\r\n]|\Z)"
    return len(regex.findall(cell, "".join(sample.lines), regex.MULTILINE))


def _of_other_make(sample: Sample, dialect: Dialect) -> Dialect:
    """The dialect with escaped marks, or blanks behind delimiters, where fewer rows break so."""
    if not dialect.quotechar:
        return dialect

    def broken(one: Dialect) -> int:
        return sum(cells is None or len(cells) != one.width for _, cells in sample.rows(one))

    makes = [dialect]
    text = "".join(sample.lines)
    if f"\\{dialect.quotechar}" in text:
        makes.append(replace(dialect, escaped=True))
    if f"{dialect.delimiter} {dialect.quotechar}" in text:
        makes.append(replace(dialect, spaced=True))
    return min(makes, key=broken) if len(makes) > 1 else dialect


def _unquoted_if_bare(sample: Sample, dialect: Dialect, marks: Marks) -> Dialect:
    """The dialect without quoted cells, where marks are nothing but the texts' own.

    1 → "Das wird teuer", warnte Mia Korn.
    """
    if marks.quotechar is not None:
        return dialect
    broken = sum(cells is None for _, cells in sample.rows(dialect))
    bare = replace(dialect, quotechar="", escaped=False, spaced=False)
    has_all = all(cells and len(cells) == bare.width for _, cells in sample.rows(bare))
    return bare if has_all and broken > _quoted_cells(sample, dialect) else dialect


def _has_header(sample: Sample, dialect: Dialect, is_known: Callable[[str], bool]) -> bool:
    """Whether the first row names the columns: it has a usual name, or no sentence."""
    first = _first(sample, dialect)
    if any(map(is_known, first)):
        return True
    column = text_column(sample, dialect)
    return column is None or column >= len(first) or len(first[column].split()) < _PROSE


class Shape:
    """What the cells of a table's good rows have in common, by which one is told from prose.

    `is_telling`: whether there is anything in common at all.
    """

    def __init__(self, sample: Sample, dialect: Dialect) -> None:
        """Look at the rows of a sample."""
        rows = [(line, cells) for line, cells in sample.rows(dialect) if cells]
        rows = [(line, cells) for line, cells in rows if len(cells) == dialect.width]
        rows = rows[1:] if dialect.has_header else rows
        self.dialect = dialect
        self.patterns = {
            column: pattern
            for column in range(dialect.width)
            if (pattern := _pattern([cells[column] for _, cells in rows])) is not None
        }
        mark = dialect.quotechar
        quoted = sum(bool(mark) and line.startswith(mark) for line, _ in rows)
        self.begins_quoted = bool(rows) and quoted >= _ALL * len(rows)
        self.is_telling = self.begins_quoted or bool(self.patterns)

    def fits(self, line: str, cells: Cells | None) -> bool:
        """Whether a row looks like the others; `line` is its first."""
        if cells is None or len(cells) != self.dialect.width:
            return False
        if self.begins_quoted and not line.startswith(self.dialect.quotechar):
            return False
        return all(
            pattern.fullmatch(cells[column]) or (column and not cells[column])
            for column, pattern in self.patterns.items()
        )


def _pattern(cells: Sequence[str]) -> "regex.Pattern[str] | None":
    """What most cells of a column are like: numbers and dates, keys without spaces, a few words.

    Not all of them: lines of a broken row may be among the sample's rows.
    """
    for pattern, least in ((_NUMBER, 1), (_CODE, _ENOUGH)):
        like = sum(pattern.fullmatch(cell) is not None for cell in cells)
        if like >= max(least, _MOST * len(cells)):
            return pattern
    counts = Counter(filter(None, cells))
    words = [word for word, count in counts.items() if count > 1 or len(counts) <= len(cells) / 3]
    often = sum(counts[word] for word in words)
    if often >= max(_ENOUGH, _MOST * len(cells)) and len(words) <= len(cells) / 3:
        return regex.compile("|".join(map(regex.escape, sorted(words))))  # a newspaper's sections
    return None
