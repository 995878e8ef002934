"""When articles appeared: days out of what stands beside them, and the periods these lie in."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Literal, get_args

from quotex.errors import InputError
from quotex.lexicon.files import fold, read_words

Period = Literal["day", "week", "month", "year"]
_DAYS, _WEEKS, _MONTHS = 35, 183, 1830  # of a span that is still told by days, weeks, months
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)")
_PLAIN = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_GERMAN = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_IN_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]+)\.?,?\s+(\d{4})(?!\d)")
_MOST = 4000  # periods that a line over time has


def day_of(words: str) -> date | None:
    """The day of „2024-03-05T10:00“, „5.3.2024“, „Di, 5. März 2024“; nothing of other words.

    Of a month alone, „2024-03“, its first.
    """
    if match := _ISO.match(words) or _PLAIN.match(words):
        year, month, day = match[1], match[2], match[3] or "1"
    elif match := _GERMAN.search(words):
        day, month, year = match.groups()
    elif (match := _IN_WORDS.search(words)) and fold(match[2])[:3] in _months():
        day, month, year = match[1], str(_months()[fold(match[2])[:3]]), match[3]
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """Months by their first three letters: „mär“, „mar“ is 3."""
    names = read_words("months")["months"]
    return {fold(name)[:3]: number for number, some in enumerate(names, start=1) for name in some}


def period_for(first: date, last: date) -> Period:
    """Into which periods a span is best cut."""
    days = (last - first).days
    if days <= _DAYS:
        return "day"
    return "week" if days <= _WEEKS else "month" if days <= _MONTHS else "year"


def checked_period(period: str | None) -> Period | None:
    """The period that is asked for; `InputError` for what is none."""
    for known in get_args(Period):
        if period == known:
            return known  # type: ignore[no-any-return]
    if period is not None:
        raise InputError(f"period {period!r} is none of {', '.join(get_args(Period))}")
    return None


def name_of(day: date, period: Period) -> str:
    """The period that a day lies in: „2024-03-05“, „2024-W10“, „2024-03“, „2024“."""
    if period == "day":
        return day.isoformat()
    if period == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    return f"{day.year:04d}-{day.month:02d}" if period == "month" else f"{day.year:04d}"


def between(first: date, last: date, period: Period) -> list[str]:
    """The names of all periods from one day to another, those without articles included."""
    return list(dict.fromkeys(_names(first, last, period)))[:_MOST]


def _names(first: date, last: date, period: Period) -> Iterator[str]:
    step = timedelta(days={"day": 1, "week": 7, "month": 28, "year": 365}[period])
    day = first
    while day < last:
        yield name_of(day, period)
        if day > date.max - step:
            break
        day += step
    yield name_of(last, period)
