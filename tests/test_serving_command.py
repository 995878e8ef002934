"""The command `quotex serve`: how it begins, how it ends, and what it says where it cannot."""

import os
import re
import signal
import socket
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from command import run

from quotex.errors import InputError
from quotex.serving.settings import Settings

needs_server = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("fastapi", "uvicorn", "python_multipart", "httpx")),
    reason="serving needs the extra 'serve'",
)


@needs_server
def test_a_port_that_is_taken_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", port)
    assert done.returncode == 2
    assert f"port {port}" in done.stderr.decode() and "--port" in done.stderr.decode()


@pytest.mark.parametrize("package", ["fastapi", "uvicorn"])
def test_an_extra_that_is_missing_is_told(package, monkeypatch):
    for name in [name for name in sys.modules if name.startswith(("quotex.serving.", package))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    done = run("serve", "--port", 0)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        f"quotex: quotex serve needs {package}: pip install 'quotex[serve]'\n"
    )


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--port", "70000"), "--port"),
        (("--max-size", "0"), "--max-size"),
        (("--timeout", "-1"), "--timeout"),
        (("--workers", "0"), "--workers"),
        (("--threads", "0"), "--threads"),
        (("--allow-origin", "*"), "--allow-origin"),
        (("--port", "0", "--host", "no.such.host.invalid"), "--host"),
        (("--port", "0", "--known", "missing.csv"), "missing.csv"),
        (("--port", "0", "--model", "no_such_pipeline"), "no_such_pipeline"),
    ],
)
@needs_server
def test_what_cannot_be_served_is_told_in_one_line(options, why):
    done = run("serve", *options)
    assert done.returncode == 2
    assert why in done.stderr.decode() and done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False)],
)
def test_what_others_can_reach_is_not_local(host, local):
    assert Settings(host=host).is_local == local


def test_settings_that_make_no_sense_are_refused():
    with pytest.raises(InputError, match="--max-size"):
        Settings(max_size=float("nan"))


@needs_server
@pytest.mark.skipif(os.name == "nt", reason="Windows sends signals otherwise")
@pytest.mark.parametrize(("stop", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, 128 + 15)])
def test_it_serves_what_it_knows_until_it_is_told_to_stop(stop, code, tmp_path):
    import httpx

    people = tmp_path / "leute.csv"
    people.write_text("id,name\nQ7,Hanna Kern\n", encoding="utf-8")
    command = [sys.executable, "-m", "quotex", "serve", "--port", "0", "--known", str(people)]
    root = str(Path(__file__).parents[1])
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        address = re.search(r"http://\S+", said)
        assert address is not None, said
        text = "„Jetzt wird gebaut“, sagte Bürgermeisterin Hanna Kern."
        answer = httpx.post(f"{address[0]}extract", json={"text": text}, timeout=60)
        assert answer.json()["actors"][0]["ref"] == "Q7"
        process.send_signal(stop)
        assert process.wait(30) == code
        assert process.stderr.read() == "quotex: stopped\n"


def test_the_other_commands_do_not_wait_for_the_server():
    code = "import sys, quotex.cli; print({'fastapi', 'uvicorn', 'spacy'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
