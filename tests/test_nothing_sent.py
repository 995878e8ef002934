"""Nothing is sent, and no file appears but the output: not at once, not after twenty seconds."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from quotex.pipeline import EMBEDDED
from tests.conftest import ARTICLE

WAIT = 22  # seconds; ONNX Runtime's telemetry begins to send after some ten

# Stands before the C library: native code asks it as Python does.  What would leave the machine
# is written down and refused.
REFUSING = r"""
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static void told(const char *call) {
    int file = open(getenv("CALLS"), O_WRONLY | O_APPEND | O_CREAT, 0600);
    if (write(file, call, strlen(call)) > 0) close(file);
}
static long refused(const char *call) { told(call); errno = ENETUNREACH; return -1; }

int connect(int socket, const struct sockaddr *to, socklen_t size) {
    if (to->sa_family == AF_UNIX) return syscall(SYS_connect, socket, to, size);
    return refused("connect\n");
}
ssize_t sendto(int socket, const void *data, size_t length, int flags,
               const struct sockaddr *to, socklen_t size) {
    if (!to) return syscall(SYS_sendto, socket, data, length, flags, to, size);
    return refused("sendto\n");
}
int getaddrinfo(const char *name, const char *port, const struct addrinfo *how,
                struct addrinfo **found) {
    told("getaddrinfo\n");
    return EAI_FAIL;
}
"""

PAGE = "<html lang='de'><title>Brücke</title><article>" + "".join(
    f"<p>{line}</p>" for line in ARTICLE.splitlines()
)

READS = f"""
import time, quotex

def texts():
    yield from [{ARTICLE!r}] * 3
    time.sleep({WAIT})
    yield {ARTICLE!r}

if __name__ == "__main__":
    assert quotex.extract({ARTICLE!r}).quotes
    assert list(quotex.extract_many(quotex.read("seite.html")))[0].quotes
    assert len([a.quotes for a in quotex.extract_many(texts(), n_process=2, batch_size=1)]) == 4
"""


@pytest.fixture(scope="session")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that refuses connections of every process that preloads it."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("native connections are watched with a C compiler on Linux only")
    folder = tmp_path_factory.mktemp("refusing")
    (folder / "refusing.c").write_text(REFUSING)
    command = [compiler, "-shared", "-fPIC", "-o", "refusing.so", "refusing.c"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "refusing.so"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a program finds its home, its folder for temporary files and itself."""
    for name in ("home", "temporary", "work"):
        (tmp_path / name).mkdir()
    return tmp_path


def run(place: Path, *command: str, **variables: str) -> None:
    """Run Python as a user does who has just come to the machine."""
    inherited = ("PATH", "PYTHONPATH", "SYSTEMROOT", "LANG", "VIRTUAL_ENV")
    environment = {name: os.environ[name] for name in inherited if name in os.environ}
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(place / "home"))
    temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(place / "temporary"))
    root = str(Path(__file__).parents[1])
    done = subprocess.run(
        [sys.executable, *command],
        cwd=place / "work",
        env={"PYTHONPATH": root, **environment, **homes, **temporary, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def appeared(place: Path) -> set[str]:
    files = (file for file in place.rglob("*") if file.is_file())
    return {file.relative_to(place).as_posix() for file in files}


def test_what_is_refused_is_seen(place: Path, refusing: Path):
    code = "import socket\ntry: socket.create_connection(('localhost', 9))\nexcept OSError: pass"
    run(place, "-c", code, LD_PRELOAD=str(refusing), CALLS=str(place / "calls"))
    assert (place / "calls").read_text()


def test_no_connection_is_tried_for_twenty_seconds(place: Path, refusing: Path):
    pytest.importorskip("trafilatura", reason="web pages need trafilatura")
    (place / "work" / "reads.py").write_text(READS, encoding="utf-8")
    (place / "work" / "seite.html").write_text(PAGE, encoding="utf-8")
    run(place, "reads.py", LD_PRELOAD=str(refusing), CALLS=str(place / "calls"))
    assert appeared(place) == {"work/reads.py", "work/seite.html"}


def test_the_command_leaves_its_output_only(place: Path):
    for number in range(3):
        (place / "work" / f"{number}.txt").write_text(ARTICLE, encoding="utf-8")
    given = appeared(place)
    run(place, "-m", "quotex", "extract", ".", "-o", "zitate.jsonl", "-j", "2")
    assert appeared(place) - given == {"work/zitate.jsonl"}


def test_the_server_asks_nobody_and_keeps_nothing(place: Path, refusing: Path):
    httpx = pytest.importorskip("httpx", reason="asking a server needs httpx")
    for name in ("fastapi", "uvicorn"):
        pytest.importorskip(name, reason="serving needs the extra 'serve'")
    elsewhere = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9", "LD_PRELOAD": str(refusing)}
    with serving(place, **elsewhere, FASTAPI_OTEL_AUTO_CONFIGURE="true") as address:
        files = {"files": ("a.txt", ARTICLE)}
        answer = httpx.post(f"{address}extract/batch", files=files, timeout=60)
        assert answer.json()[0]["quotes"]
        assert httpx.get(address).status_code == 200
    assert appeared(place) == set()


@contextmanager
def serving(place: Path, **variables: str) -> Iterator[str]:
    """The address of a server in a home of its own; it notes in `calls` what it asks of others."""
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(place / "home"))
    own = {"TMPDIR": str(place / "temporary"), "CALLS": str(place / "calls"), **homes}
    path = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
    with subprocess.Popen(
        [sys.executable, "-m", "quotex", "serve", "--port", "0"],
        cwd=place / "work",
        env={**os.environ, **own, "PYTHONPATH": path, **variables},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        try:
            yield process.stderr.readline().split()[4]
        finally:
            process.terminate()


def test_spacy_leaves_nothing_with_the_folder(place: Path):
    run(place, "-c", f"import spacy; spacy.load({str(EMBEDDED)!r})('Kern lebt in Lindenau.')")
    assert appeared(place) == set()


@pytest.mark.parametrize(("given", "kept"), [(None, "1"), ("", "1"), ("0", "0"), ("yes", "yes")])
def test_who_has_decided_about_telemetry_is_heard(place: Path, given: str | None, kept: str):
    code = f"import os, quotex; assert os.environ['ORT_DISABLE_TELEMETRY'] == {kept!r}"
    run(place, "-c", code, **({} if given is None else {"ORT_DISABLE_TELEMETRY": given}))
