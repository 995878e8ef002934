"""CSV and TSV: rows out of tables of every make, and no broken one takes others with it.

A quote that is opened and never closed would swallow the rows below it.  So a row that is broken
costs the lines up to the next one that looks like a row, and these are told; likewise one whose
lines all look like rows of their own.
"""

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import BinaryIO, NamedTuple

import regex

from quotex.errors import InputError
from quotex.files import encoding_of, reason
from quotex.sources.columns import Columns, Row, is_known
from quotex.sources.dialects import LONGEST, SAMPLE, Cells, Dialect, Marks, Sample, Shape, found
from quotex.sources.dialects import text_column as longest_prose

_MOST_LINES = 200  # lines of a broken row, behind which the next line is taken for a row
_MOST_LOOKING = LONGEST  # characters that are read again to find out where rows begin,
_PER_READ = 20  # and for every character of the rows so far;
_PER_LOOK = 100  # what a look at a line costs beside these
_UNDECODABLE = regex.compile(r"[\udc80-\udcff]")


def rows(
    stream: BinaryIO, columns: Columns, marks: Marks
) -> tuple[Columns, Iterator[Row | InputError]]:
    """The rows of a table, each by its columns or why it has none; and its columns.

    Those of a table without header are called 1, 2, 3….  Raises `InputError` where the table as a
    whole cannot be read, or from some row on.
    """
    columns, numbered = numbered_rows(stream, columns, marks)
    return columns, (row for _, row in numbered)


def numbered_rows(
    stream: BinaryIO, columns: Columns, marks: Marks
) -> tuple[Columns, Iterator[tuple[int, Row | InputError]]]:
    """As `rows`, each with the number of the line that it begins in, from 1."""
    encoding = encoding_of(stream)
    text = io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline="")
    csv.field_size_limit(2**31 - 1)  # the longest that every platform takes
    try:
        sample = _sample(text)
        text.seek(0)
        lines = _Lines(text)
        told = sample.told_delimiter()
        if told is not None:
            sample = replace(sample, lines=sample.lines[1:])
            marks = replace(marks, delimiter=marks.delimiter or told)
            lines.take()
        dialect = found(sample, marks, lambda name: is_known(name, columns))
        if not dialect.has_header and columns.text is None:
            columns = replace(columns, text=_by_number(sample, dialect))
    except InputError:
        text.detach()
        raise
    return columns, _rows(lines, dialect, Shape(sample, dialect))


def _sample(text: io.TextIOWrapper) -> Sample:
    lines: list[str] = []
    size = 0
    while size < SAMPLE and (line := text.readline(SAMPLE + 1)):
        if len(line) > SAMPLE:
            if not lines:
                raise InputError(f"a first line of more than {SAMPLE:,} characters: no table")
            return Sample(lines, is_all=False)
        lines.append(line)
        size += len(line)
    return Sample(lines, is_all=size < SAMPLE)


def _by_number(sample: Sample, dialect: Dialect) -> str | None:
    if not sample.lines:
        return None
    column = longest_prose(sample, dialect)
    return None if column is None else str(column + 1)


def _rows(
    lines: "_Lines", dialect: Dialect, shape: Shape
) -> Iterator[tuple[int, Row | InputError]]:
    try:
        records = _Records(lines, dialect, shape)
        names = _names(records, dialect)
        for record in records:
            if isinstance(record, InputError):
                yield records.began, record
            else:
                yield records.began, dict(zip_longest(names, record))
    except (csv.Error, UnicodeError) as error:
        words = reason(error).split("\n")[0].rstrip(".")
        raise InputError(f"not a CSV table from here on: {words}") from None
    finally:
        if not lines.text.closed:
            lines.text.detach()


def _names(records: "_Records", dialect: Dialect) -> list[str]:
    """The columns' names; one that is there twice gets a number, so that no cell is lost."""
    if not dialect.has_header:
        return [str(number) for number in range(1, dialect.width + 1)]
    names: list[str] = []
    for name in records.header():
        number = 2
        unique = name
        while unique in names:
            unique = f"{name}_{number}"
            number += 1
        names.append(unique)
    return names


class _Lines:
    """The lines of a table with their numbers; they can be put back."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self.text = text
        self.ahead: deque[str] = deque()
        self.number = 0  # of the line that was taken last

    def take(self) -> str | None:
        """The next line; of one that is too long for a row, its begin."""
        line = self.ahead.popleft() if self.ahead else self._read()
        if not line:
            return None
        self.number += 1
        return line

    def put_back(self, lines: Sequence[str]) -> None:
        self.ahead.extendleft(reversed(lines))
        self.number -= len(lines)

    def _read(self) -> str:
        line = rest = self.text.readline(LONGEST + 1)
        while len(rest) > LONGEST and not rest.endswith(("\n", "\r")):
            rest = self.text.readline(LONGEST + 1)
        return line


class _Record(NamedTuple):
    """What a quote makes of the lines from one on, and which these are."""

    cells: Cells | None
    lines: list[str]
    error: str = ""


class _Records:
    """The rows of a table, each its cells or why there are none; blank lines are none."""

    def __init__(self, lines: _Lines, dialect: Dialect, shape: Shape) -> None:
        self.lines = lines
        self.dialect = dialect
        self.shape = shape
        self.began = 0  # the number of the line that the last row begins in
        self.looked_at = 0  # characters that were put back
        self.read = 0  # characters of the rows so far

    def header(self) -> Cells:
        """The first row, as it is."""
        while (line := self.lines.take()) is not None:
            if line.strip("\r\n"):
                return self._from(line).cells or []
        return []

    def __iter__(self) -> Iterator[Cells | InputError]:
        while (line := self.lines.take()) is not None:
            if not line.strip("\r\n"):
                continue
            number = self.began = self.lines.number
            if len(line) > LONGEST:
                yield _too_long(number)
                continue
            record = self._from(line)
            self.read += sum(map(len, record.lines))
            complaint = self._complaint(record)
            if complaint is not None:
                lost = self._lost(record)
                yield InputError(complaint.format(place=_place(number, lost)))
            elif any(map(_UNDECODABLE.search, record.lines)):
                encoding = self.lines.text.encoding.upper()
                place = _place(number, len(record.lines) - 1)
                yield InputError(f"bytes that are no {encoding} in the row at {place}")
            else:
                yield record.cells or []

    def _from(self, line: str) -> _Record:
        """The row that begins with a line, which was taken."""
        cells = self.dialect.plain_cells(line)
        if cells is not None:
            return _Record(cells, [line])
        taken = [line]
        try:
            return _Record(self.dialect.cells(self._pulled(taken)), taken)
        except csv.Error as error:
            return _Record(None, taken, reason(error).split("\n")[0].rstrip("."))

    def _pulled(self, taken: list[str]) -> Iterator[str]:
        """The lines of a row as they are needed; each is put into `taken`."""
        yield taken[0]
        size = len(taken[0])
        while (line := self.lines.take()) is not None:
            taken.append(line)
            size += len(line)
            if size > LONGEST:
                raise csv.Error(f"more than {LONGEST:,} characters")
            yield line

    def _complaint(self, record: _Record) -> str | None:
        """What is wrong with a row; „{place}“ stands for its lines."""
        width = self.dialect.width
        if record.cells is None:
            return f"broken quotation marks in the row at {{place}}: {_braced(record.error)}"
        if len(record.cells) > width:
            return f"{len(record.cells)} cells under {width} columns ({{place}}): is a quote open?"
        if len(record.lines) > 1 and self._has_swallowed(record):
            return "broken quotation marks in the row at {place}: a quote is open"
        return None

    def _lost(self, record: _Record) -> int:
        """How many lines a broken row costs beside its first; what is behind them is put back."""
        if record.cells is not None and not self._has_swallowed(record):
            return len(record.lines) - 1
        self._put_back(record.lines[1:])
        return 0 if self._is_whole(record.lines[0]) else self._lines_before_a_row()

    def _is_whole(self, line: str) -> bool:
        """Whether a broken row has its end where its first line has: 5,"Er rief "ja" und ging." """
        mark, line = self.dialect.quotechar, line.rstrip()
        return line.endswith(mark) and not line.endswith(2 * mark) and line.count(mark) % 2 == 0

    def _lines_before_a_row(self) -> int:
        """How many lines there are before the next that begins a row; they are taken."""
        passed: list[str] = []
        likely: int | None = None  # the first that has as many cells as there are columns
        while len(passed) < _MOST_LINES and (line := self.lines.take()) is not None:
            record = self._looked_at(line)
            if self.shape.fits(line, record.cells):
                self.lines.put_back([line])
                return len(passed)
            if likely is None and record.cells and len(record.cells) == self.dialect.width:
                likely = len(passed)
            passed.append(line)
        if self.shape.is_telling and len(passed) < _MOST_LINES:
            return len(passed)  # the end of the table
        keep = likely or 0
        self._put_back(passed[keep:])
        return keep

    def _looked_at(self, line: str) -> _Record:
        """The row that would begin with a line; further lines are put back."""
        record = self._from(line)
        self._put_back(record.lines[1:])
        return record

    def _put_back(self, lines: Sequence[str]) -> None:
        self.looked_at += _PER_LOOK + sum(map(len, lines))
        if self.looked_at > _MOST_LOOKING + _PER_READ * self.read:
            raise InputError(
                "quotation marks are open in too many rows: say with --quotechar what quotes the "
                "cells, or none"
            )
        self.lines.put_back(lines)

    def _has_swallowed(self, record: _Record) -> bool:
        """Whether a row of several lines has others in it, by a quote that was not closed.

        4,"Das wird teuer, warnte Mia Korn.
        5,Jan Ott rief: „Nein"
        """
        below = record.lines[1:]
        if not below or record.cells is None:
            return False
        covered = self._covered(below)
        filled = sum(bool(line.strip()) for line in below)
        if len(record.cells) != self.dialect.width:
            return covered * 2 >= filled if self.shape.is_telling else covered == filled
        if covered == filled:
            return (self.shape.is_telling and covered > 1) or self._is_own_mark(below[-1])
        return self.shape.is_telling and covered * 2 >= filled and self._is_own_mark(below[-1])

    def _covered(self, lines: Sequence[str]) -> int:
        """How many of the lines are rows of their own, as the others are."""
        self._put_back(lines)
        left = len(lines)
        covered = 0
        while left > 0:
            line = self.lines.take()
            assert line is not None
            record = self._looked_at(line)
            left -= 1
            if self.shape.fits(line, record.cells) and len(record.lines) - 1 <= left:
                covered += sum(bool(one.strip()) for one in record.lines)
                for _ in record.lines[1:]:
                    self.lines.take()
                    left -= 1
        return covered

    def _is_own_mark(self, line: str) -> bool:
        """Whether the last mark of a line belongs to its text: „Nein\""""
        before = line[: line.rfind(self.dialect.quotechar)]
        return max(map(before.rfind, "„»«")) > max(map(before.rfind, ("“", "”", '"')))


def _too_long(number: int) -> InputError:
    return InputError(f"line {number} has more than {LONGEST:,} characters: no row of articles")


def _place(line: int, further: int) -> str:
    return f"lines {line} to {line + further}" if further else f"line {line}"


def _braced(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")
