"""How many articles a second one process reads, and how much faster several are.

    python benchmarks/throughput.py ../shared/data/quotes/dev.jsonl [--n-process 2] [--rounds 3]

Runs `quotex extract FILE… -o OUT.jsonl` with one process on one thread, with several processes on
one thread each, and with one process on all cores (which is what the command does by itself), each
in a fresh Python and in turn, and prints the medians of their wall times, start-up included, and
how many times as fast as the first each is.  All must write the same.  On a busy machine the
figures say nothing.

    python benchmarks/throughput.py ../shared/data/quotes/train.jsonl --dask [--n-process 2]

does the same over a local Dask cluster (extra `dask`) of one worker process and of several, each
with one thread for the encoder: articles a second on one core, which is what an archive's core
hours are reckoned from.  The clock runs while workers that have loaded the pipeline read; what a
cluster takes to get there is printed apart.
"""

import argparse
import filecmp
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from quotex.batch import BATCH_SIZE
from quotex.sources import count

PARTITIONS = 16  # for each worker, so that none of them waits long for the last


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", help="as for quotex extract")
    parser.add_argument("--n-process", type=int, default=2)
    parser.add_argument("--batch-size", type=int, default=BATCH_SIZE)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--at-least", type=float, help="fail if the ratio is lower")
    parser.add_argument("--dask", action="store_true", help="over a local Dask cluster")
    args = parser.parse_args()
    articles = count(*args.files) or 0
    seconds = with_dask(args) if args.dask else with_the_command(args)
    first, several, *_ = seconds.values()
    print(f"{articles} articles")
    for name, taken in seconds.items():
        rate, ratio = articles / taken, first / taken
        print(f"{name:34} {taken:6.1f} s  {rate:6.1f} articles/s  ratio {ratio:.2f}")
    if args.at_least is not None and first / several < args.at_least:
        sys.exit(f"the ratio is below {args.at_least}")


def with_the_command(args: argparse.Namespace) -> dict[str, float]:
    """Seconds of `quotex extract` with one process and with several."""
    options = {
        "1 process, 1 thread": ["--threads", "1"],
        f"{args.n_process} processes, 1 thread each": ["-j", str(args.n_process)],
        "1 process, a thread for every core": [],
    }
    with tempfile.TemporaryDirectory() as folder:

        def output(name: str) -> Path:
            return Path(folder) / f"{name}.jsonl"

        def measure(name: str) -> float:
            batches = ["--batch-size", str(args.batch_size)]
            return run_seconds([*args.files, *options[name], *batches], output(name))

        medians = in_turn(measure, list(options), args.rounds)
        first, *others = map(output, options)
        if not all(filecmp.cmp(first, other, shallow=False) for other in others):
            sys.exit("one process and several do not write the same")
    return medians


def with_dask(args: argparse.Namespace) -> dict[str, float]:
    """Seconds of Dask clusters with one worker and with several."""
    import quotex

    texts = list(quotex.read(*args.files))
    tables = {}
    starts = []

    workers = {"1 worker": 1, f"{args.n_process} workers": args.n_process}

    def measure(name: str) -> float:
        start, seconds, tables[name] = cluster_seconds(texts, workers[name], args.n_process)
        starts.append(start)
        return seconds

    medians = in_turn(measure, list(workers), args.rounds)
    one, several = tables.values()
    if not one.equals(several):
        sys.exit("one worker and several do not find the same")
    print(f"start of a cluster, pipelines loaded: {statistics.median(starts):.1f} s")
    return medians


def in_turn(measure: Callable[[str], float], names: Sequence[str], rounds: int) -> dict[str, float]:
    """The median of what each takes."""
    times = [[measure(name) for name in names] for _ in range(rounds)]
    columns = zip(*times, strict=True)
    return {name: statistics.median(column) for name, column in zip(names, columns, strict=True)}


def run_seconds(arguments: Sequence[str], output: Path) -> float:
    """Wall time of one run."""
    command = [str(Path(sys.executable).with_name("quotex")), "extract", *arguments]
    command += ["--quiet", "-o", str(output)]
    begin = time.perf_counter()
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"quotex ended with {done.returncode}")
    return time.perf_counter() - begin


def cluster_seconds(texts: Sequence[object], n_workers: int, most: int) -> tuple[float, float, Any]:
    """Until a cluster of so many workers is ready, until it has read; and what it has found."""
    import dask.bag
    from distributed import Client, LocalCluster

    import quotex.dask

    begin = time.perf_counter()
    options = {"n_workers": n_workers, "threads_per_worker": 1, "processes": True}
    with LocalCluster(**options, dashboard_address=":0") as cluster, Client(cluster) as client:
        client.wait_for_workers(n_workers)
        client.run(warm_up)
        ready = time.perf_counter()
        articles = dask.bag.from_sequence(texts, npartitions=PARTITIONS * most)
        table = quotex.dask.extract(articles).compute()
        return ready - begin, time.perf_counter() - ready, table


def warm_up() -> None:
    """In a worker: read something, so that the pipeline is loaded and has run once."""
    import dask.bag

    import quotex.dask

    article = dask.bag.from_sequence(["Hanna Kern sagte am Montag: „Wir bauen die Brücke.“"])
    quotex.dask.extract(article).compute(scheduler="sync")


if __name__ == "__main__":
    main()
