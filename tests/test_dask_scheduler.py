"""A run over Dask that loses a worker and then its scheduler, and is gone on with."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import ARTICLE

import quotex
import quotex.dask

dask = pytest.importorskip("dask", reason="the extra 'dask' is not installed")
frames = pytest.importorskip("dask.dataframe", reason="the extra 'dask' is not installed")
distributed = pytest.importorskip("distributed", reason="the extra 'dask' is not installed")
pandas = pytest.importorskip("pandas")

ARTICLES = 40
PARTITIONS = 20


class Processes:
    """A scheduler and workers, each a process that can be killed, as on a cluster's nodes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.running: list[subprocess.Popen[bytes]] = []

    def start_scheduler(self) -> "subprocess.Popen[bytes]":
        return self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port))

    def start_worker(self) -> "subprocess.Popen[bytes]":
        folder = ("--local-directory", str(self.folder))
        return self._start("worker", self.address, "--nthreads", "1", "--no-nanny", *folder)

    def _start(self, *words: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "dask", *words, "--no-dashboard"]
        quiet = subprocess.DEVNULL
        self.running.append(subprocess.Popen(command, cwd=self.folder, stdout=quiet, stderr=quiet))
        return self.running[-1]

    def kill(self, *processes: "subprocess.Popen[bytes]") -> None:
        for process in processes:
            process.kill()  # SIGKILL
            process.wait()


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[Processes]:
    there = Processes(tmp_path)
    with dask.config.set({"distributed.comm.timeouts.connect": "3s"}):
        yield there
    there.kill(*there.running)


def until(condition: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def test_a_killed_worker_and_a_lost_scheduler_cost_what_was_being_read(processes, tmp_path):
    texts = [f"{ARTICLE}\nDas war Nummer {n}.\n" for n in range(ARTICLES)]
    table = pandas.DataFrame({"id": [f"a{n:02}" for n in range(ARTICLES)], "text": texts})
    quotes = quotex.dask.extract(frames.from_pandas(table, npartitions=PARTITIONS))
    folder = tmp_path / "zitate"

    def files() -> dict[str, int]:
        return {file.name: file.stat().st_mtime_ns for file in folder.glob("*.parquet")}

    scheduler = processes.start_scheduler()
    first, second = processes.start_worker(), processes.start_worker()
    with (
        distributed.Client(processes.address, timeout="15s") as client,
        ThreadPoolExecutor(1) as beside,
    ):
        client.wait_for_workers(2, timeout=60)
        run = beside.submit(quotex.dask.write_parquet, quotes, folder)
        until(lambda: run.done() or len(files()) >= 2)
        assert not run.done(), run.exception()
        processes.kill(first)
        seen = len(files())
        until(lambda: len(files()) >= seen + 2)  # the other one goes on
        processes.kill(scheduler)
        with pytest.raises(Exception, match=r"(?i)cancel|scheduler|lost"):
            run.result(timeout=120)
    second.wait(timeout=120)  # it ends without a scheduler
    written = files()
    assert 4 <= len(written) < PARTITIONS

    processes.start_scheduler()
    processes.start_worker()
    with distributed.Client(processes.address, timeout="15s"):
        added = quotex.dask.write_parquet(quotes, folder, resume=True)
    assert len(files()) == PARTITIONS
    assert written.items() <= files().items()  # none of these was read again
    assert not list(folder.glob(".part-*"))
    found = pandas.read_parquet(folder)
    assert 0 < added < len(found)
    articles = [quotex.Text(text, {"id": name}) for name, text in table.itertuples(index=False)]
    wanted = quotex.to_dataframe(quotex.extract_many(articles, errors="raise"))
    keys = ["article", "quote", "text", "start", "end", "speaker"]
    said = found.sort_values(["article", "start", "quote"])[keys].values.tolist()
    assert said == wanted.sort_values(["article", "start", "quote"])[keys].values.tolist()
