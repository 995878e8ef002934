"""How many articles a second one process reads, and how much faster several are.

    python benchmarks/throughput.py ../shared/data/quotes/dev.jsonl [--n-process 2] [--rounds 3]

Runs `quotex extract FILE… -o OUT.jsonl` with one process and with several, each in a fresh Python
and in turn, and prints the medians of their wall times, start-up included, with the ratio.  Both
must write the same.  On a busy machine the ratio says nothing.

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
from collections.abc import Callable
from pathlib import Path

from quotex.sources import count

PARTITIONS = 16  # for each worker, so that none of them waits long for the last


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", help="as for quotex extract")
    parser.add_argument("--n-process", type=int, default=2)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--at-least", type=float, help="fail if the ratio is lower")
    parser.add_argument("--dask", action="store_true", help="over a local Dask cluster")
    args = parser.parse_args()
    articles = count(*args.files)
    one, several = with_dask(args) if args.dask else with_the_command(args)
    name = "worker" if args.dask else "process"
    names = f"1 {name}", f"{args.n_process} {name}{'es' if name == 'process' else 's'}"
    print(f"{articles} articles")
    for who, seconds in zip(names, (one, several), strict=True):
        print(f"{who:12} {seconds:6.1f} s  {articles / seconds:6.1f} articles/s")
    print(f"ratio        {one / several:.2f}")
    if args.at_least is not None and one / several < args.at_least:
        sys.exit(f"the ratio is below {args.at_least}")


def with_the_command(args: argparse.Namespace) -> tuple[float, float]:
    """Seconds of `quotex extract` with one process and with several."""
    with tempfile.TemporaryDirectory() as folder:

        def measure(n_process: int) -> float:
            output = Path(folder) / f"{n_process}.jsonl"
            return run_seconds(args.files, n_process, args.batch_size, output)

        medians = in_turn(measure, args.n_process, args.rounds)
        outputs = [Path(folder) / f"{n_process}.jsonl" for n_process in (1, args.n_process)]
        if not filecmp.cmp(*outputs, shallow=False):
            sys.exit("one process and several do not write the same")
    return medians


def with_dask(args: argparse.Namespace) -> tuple[float, float]:
    """Seconds of Dask clusters with one worker and with several."""
    import quotex

    texts = list(quotex.read(*args.files))
    tables = {}
    starts = []

    def measure(n_workers: int) -> float:
        start, seconds, tables[n_workers] = cluster_seconds(texts, n_workers, args.n_process)
        starts.append(start)
        return seconds

    medians = in_turn(measure, args.n_process, args.rounds)
    if not tables[1].equals(tables[args.n_process]):
        sys.exit("one worker and several do not find the same")
    print(f"start of a cluster, pipelines loaded: {statistics.median(starts):.1f} s")
    return medians


def in_turn(measure: Callable[[int], float], several: int, rounds: int) -> tuple[float, float]:
    """The medians of what one takes and of what several take."""
    times = [[measure(n) for n in (1, several)] for _ in range(rounds)]
    one, more = (statistics.median(column) for column in zip(*times, strict=True))
    return one, more


def run_seconds(files: list[str], n_process: int, batch_size: int, output: Path) -> float:
    """Wall time of one run."""
    command = [str(Path(sys.executable).with_name("quotex")), "extract", *files, "--quiet"]
    command += ["-j", str(n_process), "--batch-size", str(batch_size), "-o", str(output)]
    begin = time.perf_counter()
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"quotex ended with {done.returncode}")
    return time.perf_counter() - begin


def cluster_seconds(texts: list, n_workers: int, most: int) -> tuple[float, float, object]:
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
