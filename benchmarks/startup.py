"""How long the whole command takes, against loading the pipeline with spaCy alone.

    python benchmarks/startup.py ARTICLE.txt [--rounds 7]

Runs `quotex extract ARTICLE.txt` and `spacy.load(…/de_quotex)`, each in a fresh Python, in turn,
and prints the medians of their wall times and the ratio.  The first round warms the disk and does
not count.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

from quotex.model_folders import EMBEDDED


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("article", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--at-most", type=float, help="fail if the ratio is higher")
    args = parser.parse_args()
    command = [str(Path(sys.executable).with_name("quotex")), "extract", str(args.article)]
    loading = [sys.executable, "-c", f"import spacy; spacy.load({str(EMBEDDED)!r})"]
    rounds = [(seconds(command), seconds(loading)) for _ in range(args.rounds + 1)][1:]
    whole, alone = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"quotex extract {whole:.2f} s, spacy.load {alone:.2f} s, ratio {whole / alone:.2f}")
    if args.at_most is not None and whole / alone > args.at_most:
        sys.exit(f"the ratio is above {args.at_most}")


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
