"""How time and memory grow with the length of a text: real news, and texts made to be slow.

    python benchmarks/growth.py ../shared/data/wikinews_text.jsonl
    python benchmarks/growth.py ../shared/data/wikinews_text.jsonl --lengths 100000 5000000
    python benchmarks/growth.py --made 20000

The first two join the articles of a JSON Lines file to one text of each length and print what a
character takes, in microseconds of processor time on all threads, and the largest resident memory;
the last figure of a line is the time of a character over that of the first length.  The third reads
texts that repeat one thing as often as is said, among them sentences of 50,000 words.  Each text is
read in a process of its own, `--rounds` times (the median counts), with the pipeline loaded.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

LENGTHS = (100_000, 1_000_000)
WORDS = 50_000  # of the long sentences
NAMES = ("Hanna Kern", "Jan Ott", "Ada Lenz", "Karl Huber", "Petra Weber", "Emil Roth")

# What is repeated; of the long sentences, as often as makes `WORDS` words.
MADE: dict[str, Callable[[int], str]] = {
    "headings": lambda n: "# Kern\n" * n,
    "headings and paragraphs": lambda n: "# Streit\n\nKern kam.\n\n" * n,
    "opening marks": lambda n: "„" * n,
    "closing marks": lambda n: "“" * n,
    "straight marks": lambda n: '"' * n,
    "marks in a line each": lambda n: '"\n' * n,
    "quotes": lambda n: "„Ja“ " * n,
    "quotes in a line each": lambda n: "„Ja“\n" * n,
    "quotes with their cue": lambda n: "„Ja“, sagte Kern. " * n,
    "quotes and commas": lambda n: "„Ja“, " * n,
    "a quote of quotes": lambda n: "„" + "Er sagte: ‚Ja‘. " * n + "“, sagte Kern.",
    "marks within each other": lambda n: "„" * (n // 2) + "Ja" + "“" * (n // 2),
    "commas": lambda n: "," * n,
    "commas and spaces": lambda n: ", " * n,
    "colons": lambda n: ":" * n,
    "turns": lambda n: "Kern: Ja.\n" * n,
    "brackets": lambda n: "(" * n,
    "pairs of brackets": lambda n: "() " * n,
    "names": lambda n: "Hanna Kern " * n,
    "names, each another": lambda n: " ".join(
        f"{NAMES[i % 6]}{_letters(i)} kam." for i in range(n)
    ),
    "pronouns": lambda n: "er " * n,
    "pronouns behind names": lambda n: "Kern kam. Er sagte es. " * n,
    "offices": lambda n: "Der Minister kam. " * n,
    "emoji": lambda n: "😀" * n,
    "letters": lambda n: "a" * n,
    "a sentence of nouns": lambda n: "Äpfel, Birnen, Nüsse, " * (WORDS // 6),
    "a sentence of nouns without commas": lambda n: "Haus Baum Tisch " * (WORDS // 3),
    "a sentence of joined names": lambda n: " und ".join(NAMES[i % 6] for i in range(WORDS // 3)),
    "a sentence of clauses": lambda n: "Kern sagt" + ", dass Ott meint" * (WORDS // 4) + ".",
    "a sentence of cues": lambda n: "".join(f"{NAMES[i % 6]} sagte, " for i in range(WORDS // 4)),
    "a sentence in Konjunktiv": lambda n: "Kern sagte" + ", er habe es gewusst" * (WORDS // 5),
    "a sentence of relative clauses": lambda n: "Der Mann" + ", der den Hund sah" * (WORDS // 5),
}


def _letters(i: int) -> str:
    return "".join(chr(97 + i // 26**k % 26) for k in range(3))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, nargs="?", help="JSON Lines with the field „text“")
    parser.add_argument("--lengths", type=int, nargs="+", default=LENGTHS, help="characters")
    parser.add_argument("--made", type=int, metavar="N", help="repetitions; instead of the news")
    parser.add_argument("--only", help="of the made texts, the one of this name")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--length", type=int, help=argparse.SUPPRESS)  # in the process that reads
    args = parser.parse_args()
    if args.length is not None or args.only is not None:
        text = MADE[args.only](args.made) if args.only else news(args.texts, args.length)
        print(json.dumps(measured(text, args.threads, args.rounds)))
    elif args.made is not None:
        for name in MADE:
            found = _elsewhere(args, "--made", str(args.made), "--only", name)
            print(
                f"{name:36} {found['characters']:9,} characters {found['processor']:7.1f} s of "
                f"processor {found['clock']:7.1f} s {found['megabytes']:6,.0f} MB",
                flush=True,
            )
    else:
        first = 0.0
        for length in args.lengths:
            found = _elsewhere(args, str(args.texts), "--length", str(length))
            each = 1e6 * found["processor"] / found["characters"]
            first = first or each
            print(
                f"{found['characters']:9,} characters {each:7.1f} µs a character "
                f"{found['megabytes']:6,.0f} MB {each / first:6.2f}",
                flush=True,
            )


def news(path: Path, length: int) -> str:
    """The articles of the file, over and over, up to a length; each time their lines end anew."""
    with path.open(encoding="utf-8") as lines:
        articles = [json.loads(line)["text"] for line in lines]
    joined = "\n\n".join(articles)
    rounds = 1 + length // len(joined)
    # A line that comes again as it was is not read again.
    again = (
        "\n".join(line and f"{line} {k}" for line in joined.split("\n")) for k in range(1, rounds)
    )
    return "\n\n".join([joined, *again])[:length]


def measured(text: str, threads: int, rounds: int) -> dict[str, float]:
    """What it takes to read the text."""
    import quotex

    nlp = quotex.load(threads=threads)
    nlp.max_length = max(nlp.max_length, len(text))
    quotex.extract("„Ja“, sagte Kern.", nlp)
    processor, clock = [], []
    for _ in range(rounds):
        used, begin = time.process_time(), time.perf_counter()
        quotex.extract(text, nlp)
        processor.append(time.process_time() - used)
        clock.append(time.perf_counter() - begin)
    return {
        "characters": len(text),
        "processor": statistics.median(processor),
        "clock": statistics.median(clock),
        "megabytes": _largest_resident() / 1000,
    }


def _largest_resident() -> float:
    """Kilobytes; Linux lets a child inherit its parent's `ru_maxrss`, so from /proc."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return float(line.split()[1])


def _elsewhere(args: argparse.Namespace, *arguments: str) -> dict[str, float]:
    command = [sys.executable, __file__, *arguments]
    command += ["--threads", str(args.threads), "--rounds", str(args.rounds)]
    found: dict[str, float] = json.loads(subprocess.check_output(command))
    return found


if __name__ == "__main__":
    main()
