"""How many articles a second one process reads, and how much faster several are.

    python benchmarks/throughput.py ../shared/data/quotes/dev.jsonl [--n-process 2] [--rounds 3]

Runs `quotex extract FILE… -o OUT.jsonl` with one process and with several, each in a fresh Python
and in turn, and prints the medians of their wall times, start-up included, with the ratio.  Both
must write the same.  On a busy machine the ratio says nothing.
"""

import argparse
import filecmp
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from quotex.sources import count


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", help="as for quotex extract")
    parser.add_argument("--n-process", type=int, default=2)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--at-least", type=float, help="fail if the ratio is lower")
    args = parser.parse_args()
    articles = count(*args.files)
    with tempfile.TemporaryDirectory() as folder:
        outputs = Path(folder) / "one.jsonl", Path(folder) / "several.jsonl"
        rounds = [
            [
                seconds(args.files, n_process, args.batch_size, output)
                for n_process, output in zip((1, args.n_process), outputs, strict=True)
            ]
            for _ in range(args.rounds)
        ]
        if not filecmp.cmp(*outputs, shallow=False):
            sys.exit("one process and several do not write the same")
    one, several = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"{articles} articles")
    print(f"1 process    {one:6.1f} s  {articles / one:6.1f} articles/s")
    print(f"{args.n_process} processes  {several:6.1f} s  {articles / several:6.1f} articles/s")
    print(f"ratio        {one / several:.2f}")
    if args.at_least is not None and one / several < args.at_least:
        sys.exit(f"the ratio is below {args.at_least}")


def seconds(files: list[str], n_process: int, batch_size: int, output: Path) -> float:
    """Wall time of one run."""
    command = [str(Path(sys.executable).with_name("quotex")), "extract", *files, "--quiet"]
    command += ["-j", str(n_process), "--batch-size", str(batch_size), "-o", str(output)]
    begin = time.perf_counter()
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"quotex ended with {done.returncode}")
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
