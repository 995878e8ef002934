"""How far a run over many articles is: a bar on a terminal, failures as they come, a summary."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from quotex.article import Article
from quotex.sources.text import Failure, where

Answer: TypeAlias = Article | Failure
_BAR = "{l_bar}{bar}| {n_fmt}/{total_fmt} articles, {rate_noinv_fmt}, {remaining} left"
_COUNTER = "{n_fmt} articles, {rate_noinv_fmt}, {elapsed}"


@dataclass
class Tally:
    """What a run has done so far, in articles and quotes, since it began."""

    read: int = 0
    failed: int = 0
    quotes: int = 0
    skipped: int = 0
    without: dict[str, list[str]] = field(default_factory=dict)  # tables by what they lack
    begin: float = field(default_factory=time.perf_counter)

    def add(self, answer: Answer) -> None:
        """Count one answer."""
        if isinstance(answer, Failure):
            self.failed += 1
        else:
            self.read += 1
            self.quotes += len(answer.quotes)

    def tell(self, failure: Failure, complain: Callable[[object], None]) -> None:
        """Complain of a failure; of a column that many tables lack, once."""
        alike = self.without.setdefault(failure.error, []) if failure.of_column else []
        if not alike:
            complain(failure)
        alike.append(where(failure.meta))

    def tell_more(self, complain: Callable[[object], None]) -> None:
        """Say how many further tables lack a column of which was told."""
        for first, *others in self.without.values():
            if others:
                complain(f"{_number(len(others), 'more table')} like {first}")
        self.without.clear()

    def summary(self) -> str:
        """„1,204 articles, 8,231 quotes, 3 failed, in 8:31 (2.4 articles/s)“."""
        seconds = time.perf_counter() - self.begin
        speed = (self.read + self.failed) / seconds if seconds else 0.0
        parts = [
            _number(self.read, "article"),
            _number(self.quotes, "quote"),
            f"{self.failed:,} failed" if self.failed else "",
            f"{self.skipped:,} done before" if self.skipped else "",
        ]
        return f"{', '.join(filter(None, parts))}, in {_clock(seconds)} ({speed:.1f} articles/s)"


def watched(
    answers: Iterable[Answer],
    tally: Tally,
    complain: Callable[[object], None],
    count: Callable[[], int | None] | None,
) -> Iterator[Answer]:
    """The answers as they are; each is counted, a failure is told through `complain`.

    `count` says how many there will be, for a bar on standard error; without it there is none.
    """
    if count is None:
        for answer in answers:
            tally.add(answer)
            if isinstance(answer, Failure):
                tally.tell(answer, complain)
            yield answer
        tally.tell_more(complain)
        return
    from tqdm import tqdm

    total = count()
    bar = tqdm(
        total=total,
        initial=tally.skipped,
        unit=" articles",
        bar_format=_COUNTER if total is None else _BAR,
        file=sys.stderr,
        dynamic_ncols=True,
        leave=False,
    )
    with bar:
        for answer in answers:
            tally.add(answer)
            if isinstance(answer, Failure):
                with bar.external_write_mode(file=sys.stderr):
                    tally.tell(answer, complain)
            yield answer
            bar.update()
    tally.tell_more(complain)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
