"""How fast the embedded pipeline is, beside spaCy's small German one, in one process.

    python benchmarks/speed.py ../shared/data/quotes/dev.jsonl --threads 2

`de_core_news_sm` is stood in for by a pipeline of its architecture with random weights
(`../shared/tools/peer_de_core_news_sm.py`): the work for a word is the same.  The two take turns;
the figures are medians over the rounds.  Words are spaCy's tokens.  Memory is the largest resident
size of a process of its own that loads quotex and reads all texts.
"""

import argparse
import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

PEER = Path(__file__).parents[2] / "shared" / "tools" / "peer_de_core_news_sm.py"
ROUNDS = 5


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, help="JSON Lines with the field „text“")
    parser.add_argument("--model", help="another pipeline than the embedded one")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--peer", type=Path, default=PEER)
    parser.add_argument("--memory", action="store_true", help="only read the texts; say the memory")
    args = parser.parse_args()
    texts = read(args.texts)
    if args.memory:
        print(json.dumps(memory(texts, args.model, args.threads)))
        return
    for name, value in measured(texts, args).items():
        print(f"{name:52} {value:10,.2f}")


def read(path: Path) -> list[str]:
    """The texts of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def measured(texts: Sequence[str], args: argparse.Namespace) -> dict[str, float]:
    """All figures."""
    import quotex

    begin = time.perf_counter()
    nlp = quotex.load(args.model, threads=args.threads)
    nlp("Ein Satz.")
    start = time.perf_counter() - begin

    def ours() -> int:
        with nlp.select_pipes(disable=["quotex"]):
            return sum(len(doc) for doc in nlp.pipe(texts))

    def with_quotes() -> int:
        return sum(len(doc) for doc in nlp.pipe(texts))

    ways: dict[str, Callable[[], int]] = {"quotex's pipeline": ours, "with the quotes": with_quotes}
    if args.peer.exists():
        peer = _module(args.peer).build()
        ways["de_core_news_sm (stand-in)"] = lambda: sum(len(doc) for doc in peer.pipe(texts))
    speeds = _in_turn(ways, args.rounds)
    table = {f"{name}, words/s": speed for name, speed in speeds.items()}
    if args.peer.exists():
        other = speeds["de_core_news_sm (stand-in)"]
        table["ratio of the pipelines"] = speeds["quotex's pipeline"] / other
        table["ratio, with the quotes"] = speeds["with the quotes"] / other
    share = speeds["with the quotes"] / speeds["quotex's pipeline"]
    table["share of the quotes in the whole time, %"] = 100 * (1 - share)
    table["load and first sentence, s"] = start
    table["largest resident memory, MB"] = _memory_elsewhere(args)["megabytes"]
    return table


def _in_turn(ways: dict[str, Callable[[], int]], rounds: int) -> dict[str, float]:
    """Words per second of each: the median of some rounds, after one to warm up."""
    speeds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds + 1):
        for name, way in ways.items():
            begin = time.perf_counter()
            words = way()
            speeds[name].append(words / (time.perf_counter() - begin))
    return {name: statistics.median(found[1:]) for name, found in speeds.items()}


def memory(texts: Sequence[str], model: str | None, threads: int) -> dict[str, float]:
    """What a process needs that reads all the texts."""
    import quotex

    nlp = quotex.load(model, threads=threads)
    for _ in nlp.pipe(texts):
        pass
    return {"megabytes": _largest_resident() / 1000}


def _largest_resident() -> float:
    """Kilobytes; from /proc where that is: Linux lets a child inherit its parent's `ru_maxrss`."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return float(line.split()[1])
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _memory_elsewhere(args: argparse.Namespace) -> dict[str, float]:
    command = [
        sys.executable,
        __file__,
        str(args.texts),
        "--memory",
        "--threads",
        str(args.threads),
    ]
    command += ["--model", args.model] if args.model else []
    found: dict[str, float] = json.loads(subprocess.check_output(command))
    return found


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("peer", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
