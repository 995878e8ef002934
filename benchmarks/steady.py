"""Whether a long run keeps its pace and its memory, and what it writes.

    python benchmarks/steady.py ../shared/data/quotes/train.jsonl --articles 20000

Reads that many articles, those of the files again and again, each time with another last line, so
that nothing is known from before: with one process on one thread, then with two.  For each, it
prints a row for every 1,000 articles: articles, words and megabytes a second of that stretch alone,
and the resident memory at its end, of the process and its workers together (Linux; elsewhere the
largest of the process alone).  Words are what stands between spaces.  Below: how much slower the
last quarter is than the second (the first one warms up), by how many MB memory grew between their
ends, what two processes are worth, and how many bytes the answers of an article take in the formats
of `quotex extract`.  A run's JSON lines go to a file, as with `--output`.

On a busy machine the figures say nothing of speed; those of memory and bytes hold.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import quotex
from benchmarks.errors import markdown
from quotex import Article, Failure, Text
from quotex.outputs import BINARY, Format, record, write

STORED = (Format.jsonl, Format.csv, Format.parquet)
SAMPLE = 500  # articles by which the bytes are told


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many articles one after the other: what they took."""

    articles: int
    words: int
    characters: int
    quotes: int
    seconds: float
    memory: float  # MB at its end


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", help="as for quotex extract")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--every", type=int, default=1_000, help="articles in a row of the table")
    parser.add_argument("--n-process", type=int, nargs="+", default=[1, 2], metavar="N")
    args = parser.parse_args()
    texts = [text for text in quotex.read(*args.files) if isinstance(text, Text)]
    if not texts:
        parser.error("no articles")
    rates = []
    for processes in args.n_process:
        stretches = list(run(texts, args.articles, args.every, processes))
        rates.append(told(stretches, processes))
    for processes, rate in list(zip(args.n_process, rates, strict=True))[1:]:
        print(f"{processes} processes against {args.n_process[0]}: {rate / rates[0]:.2f}")
    print("\nbytes that an article's answers take:")
    for format, size in stored(texts[:SAMPLE]).items():
        print(f"  {format.value:8} {size:8,.0f}")


def again(texts: Sequence[Text], many: int) -> Iterator[Text]:
    """So many articles, no two the same."""
    for number in range(many):
        text = texts[number % len(texts)]
        yield Text(f"{text.text}\nDas war Meldung Nummer {number}.", {"id": str(number)})


def run(texts: Sequence[Text], many: int, every: int, processes: int) -> Iterator[Stretch]:
    """Read them and write JSON lines; yield what each stretch took once it is through."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as stream:
        words = characters = quotes = 0
        answers = quotex.extract_many(again(texts, many), n_process=processes, threads=1)
        for number, answer in enumerate(answers, start=1):
            stream.write(record(answer) + "\n")
            if isinstance(answer, Article):
                words += len(answer.text.split())
                characters += len(answer.text)
                quotes += len(answer.quotes)
            if number % every == 0 or number == many:
                now = time.perf_counter()
                size = number % every or every
                yield Stretch(size, words, characters, quotes, now - begin, memory())
                begin, words, characters, quotes = now, 0, 0, 0


def told(stretches: Sequence[Stretch], processes: int) -> float:
    """Print them; the median of their words a second."""
    rows = [
        [
            f"{sum(one.articles for one in stretches[: place + 1]):,}",
            f"{one.articles / one.seconds:.1f}",
            f"{one.words / one.seconds:,.0f}",
            f"{one.characters / one.seconds / 1e6:.3f}",
            f"{one.quotes / one.articles:.1f}",
            f"{one.memory:,.0f}",
        ]
        for place, one in enumerate(stretches)
    ]
    head = ["articles", "articles/s", "words/s", "million characters/s", "quotes/article", "MB"]
    print(f"\n{processes} process{'es' if processes > 1 else ''}, a thread each\n")
    print(markdown([head, *rows]), flush=True)
    quarter = max(len(stretches) // 4, 1)
    early, late = stretches[quarter : 2 * quarter] or stretches, stretches[-quarter:]
    slower = pace(early) / pace(late) - 1
    grown = late[-1].memory - early[-1].memory
    print(f"\nlast quarter against the second: {slower:+.1%} time, {grown:+.0f} MB")
    return pace(stretches[1:] or stretches)


def pace(stretches: Sequence[Stretch]) -> float:
    """Words a second, the median of the stretches'."""
    return statistics.median(one.words / one.seconds for one in stretches)


def memory() -> float:
    """MB that this process and its children hold now; their shared pages count for each."""
    try:
        return sum(map(_resident, ["self", *_children()])) / 2**20
    except OSError:  # no /proc
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _children() -> list[str]:
    """The workers, whichever thread has started them."""
    threads = Path("/proc/self/task").glob("*/children")
    children = " ".join(thread.read_text(encoding="ascii") for thread in threads).split()
    return [child for child in children if Path(f"/proc/{child}").exists()]


def _resident(process: str) -> int:
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def stored(texts: Sequence[Text]) -> dict[Format, float]:
    """Bytes for an article in each format, of a sample."""
    answers: list[Article | Failure] = list(quotex.extract_many(texts))
    sizes = {}
    with tempfile.TemporaryDirectory() as folder:
        for format in STORED:
            path = Path(folder) / format.value
            if format in BINARY:
                with path.open("wb") as stream:
                    write(answers, stream, format, False)
            else:
                with path.open("w", encoding="utf-8", newline="") as lines:
                    write(answers, lines, format, False)
            sizes[format] = path.stat().st_size / len(answers)
    return sizes


if __name__ == "__main__":
    main()
