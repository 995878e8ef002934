"""The command: what it prints, and one clear line for what it cannot read."""

import json
import os
import subprocess
import sys

import pytest
from command import Done, run
from conftest import ARTICLE
from terminal import on_terminal

import quotex
from quotex import Article


def test_text_goes_plain_into_a_pipe(file):
    command = [sys.executable, "-m", "quotex", "extract", file(ARTICLE)]
    done = subprocess.run(command, capture_output=True, check=False)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "\x1b" not in text
    assert "Streit um die Kosten" in text
    assert "Jan Ott (Oppositionsführer) · nannte · direct" in text
    assert "3 quotes  Hanna Kern, Bürgermeisterin (person, female, politician)" in text


def test_a_terminal_gets_colours_and_tables(file):
    environment = {"TERM": "xterm-256color", "COLUMNS": "100"}
    code, shown = on_terminal(["extract", file(ARTICLE)], environment, errors_too=False)
    assert code == 0
    assert "\x1b[" in shown
    assert "│ Hanna Kern" in shown


def test_json_is_the_article(file, sample):
    path = file(ARTICLE)
    done = run("extract", path, "--format", "json")
    read = Article.model_validate_json(done.stdout)
    assert read.model_copy(update={"meta": {}}) == sample
    assert read.meta == {"file": str(path)}


def test_json_lines_and_standard_input(file):
    done = run("extract", file(ARTICLE), "-", "--format", "jsonl", stdin=ARTICLE.encode())
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["quotes"] == second["quotes"]


def test_several_files_in_json_are_a_list(file):
    path = file(ARTICLE)
    assert len(json.loads(run("extract", path, path, "--format", "json").stdout)) == 2


def test_one_bad_file_does_not_stop_the_others(file, tmp_path):
    done = run("extract", tmp_path / "fehlt.txt", file(ARTICLE), "--format", "jsonl")
    broken, good = map(json.loads, done.stdout.splitlines())
    assert "no such file" in broken["error"]
    assert good["quotes"]
    assert done.returncode == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found(file, encoding):
    done = run("extract", file(ARTICLE.encode(encoding)), "--format", "json")
    assert Article.model_validate_json(done.stdout).text == ARTICLE


def test_windows_line_ends_stay(file):
    text = ARTICLE.replace("\n", "\r\n")
    done = run("extract", file(text), "--format", "json")
    assert Article.model_validate_json(done.stdout).text == text


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\x01\x02\0\0\0\r", "a binary file"),
        (b"\xff\xfeA", "not valid UTF-16"),
        (
            b"The council has decided to build a new bridge over the river, said the mayor.",
            "does not read as German",
        ),
        (
            "Мэр города заявил, что новый мост через реку построят уже в этом году".encode(),
            "German",
        ),
    ],
)
def test_what_cannot_be_read_takes_one_line(file, content, complaint):
    _complains(run("extract", file(content)), complaint)


def test_missing_files_directories_and_models_take_one_line(file, tmp_path):
    _complains(run("extract", tmp_path / "fehlt.txt"), "no such file")
    _complains(run("extract", tmp_path), "a directory")
    _complains(run("extract", file(ARTICLE), "--model", "de_core_news_none"), "spacy download")
    _complains(run("extract", file(ARTICLE), "--model", "nirgends"), "no spaCy pipeline 'nirgends'")
    _complains(run("extract", file(ARTICLE), "--model", "numpy"), "no spaCy pipeline 'numpy'")
    _complains(run("extract", file(ARTICLE), "--model", " "), "blank")
    _complains(run("extract", file(ARTICLE), "--format", "xml"), "xml")
    _complains(run("extract"), "Missing argument")
    _complains(run("extract", file(ARTICLE), "--output", tmp_path / "x" / "y"), "cannot be written")


def _complains(done: Done, complaint: str) -> None:
    assert done.returncode == 2
    assert complaint in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_a_dash_is_standard_output(file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = run("extract", file(ARTICLE), "--format", "json", "--output", "-")
    assert Article.model_validate_json(done.stdout).text == ARTICLE
    assert not (tmp_path / "-").exists()


def test_output_is_written_whole_or_not_at_all(file, tmp_path):
    path, target = file(ARTICLE), tmp_path / "out.json"
    assert run("extract", path, "-f", "json", "-o", target).stdout == b""
    assert Article.model_validate_json(target.read_bytes()).quotes
    before = target.read_bytes()
    assert run("extract", path, "-f", "json", "-o", target, "-m", "nirgends").returncode == 2
    assert target.read_bytes() == before
    assert {p.name for p in tmp_path.iterdir()} == {"article.txt", "out.json"}


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_takes_one_line(file):
    command = [sys.executable, "-m", "quotex.cli", "extract", str(file(ARTICLE))]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    _complains(done, "no space left on device")


def test_a_closed_pipe_is_no_error(file):
    command = f"{sys.executable} -m quotex.cli extract {file(ARTICLE)} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stdout.decode().strip() == "Lindenau baut seine Brücke neu"
    assert done.stderr == b""


def test_version_schema_and_help():
    assert run("--version").stdout.decode().strip() == f"quotex {quotex.__version__}"
    assert json.loads(run("schema").stdout)["title"] == "Article"
    assert b"extract" in run("--help").stdout
    assert b"--model" in run("extract", "--help").stdout


# --- never a traceback ---

QUOTEX = f"{sys.executable} -m quotex.cli"


def shell(command: str, folder, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr + done.stdout
    return done


@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ("article.txt >&-", 2),
        ("article.txt >&- 2>&- <&-", 2),
        ("article.txt -o o.jsonl >&- 2>&- <&-", 0),
        ("article.txt -o o.csv >&-", 0),
        ("fehlt.txt 2>&-", 2),
        ("fehlt.txt -o o.jsonl 2>/dev/full", 2),
        ("- <&-", 2),
        ("article.txt -o fehlt/o.jsonl", 2),
        ("article.txt --threads 99999999999999999999", 2),
        ("article.txt --batch-size 99999999999999999999", 2),
        ("article.txt -j 1000000", 2),
        ("article.txt -j x", 2),
        ("$'f\\xfc.txt' article.txt -q", 2),
        ("article.txt -f jsonl --text-column $'\\xfc' ", 0),
        ("article.txt --delimiter $'\\xfc' --quotechar xx", 2),
    ],
)
def test_no_call_ends_in_a_traceback(file, rest, code):
    done = shell(f"{QUOTEX} extract {rest}", file(ARTICLE).parent)
    assert done.returncode == code
    assert len(done.stderr.splitlines()) <= 1


def test_a_closed_output_takes_one_line(file):
    _complains(shell(f"{QUOTEX} extract article.txt >&-", file(ARTICLE).parent), "cannot write")


def test_letters_that_the_terminal_does_not_have(file):
    folder = file(ARTICLE).parent
    environment = {"PYTHONIOENCODING": "ascii"}
    shown = shell(f"{QUOTEX} extract article.txt", folder, **environment)
    assert shown.returncode == 0
    assert b"Hanna Kern" in shown.stdout
    done = shell(f"{QUOTEX} extract article.txt -f json", folder, **environment)
    assert Article.model_validate_json(done.stdout).text == ARTICLE
    assert shell(f"{QUOTEX} --help", folder, **environment).returncode == 0


def test_a_bug_takes_one_line_and_says_how_to_see_more(file, monkeypatch):
    def broken(*_):
        raise KeyError("Kern")

    monkeypatch.setattr("quotex.outputs.format_of", broken)
    done = run("extract", file(ARTICLE))
    assert done.returncode == 70
    assert done.stderr.decode() == (
        "quotex: unexpected KeyError: 'Kern' (this is a bug; QUOTEX_DEBUG=1 shows where)\n"
    )
    monkeypatch.setenv("QUOTEX_DEBUG", "1")
    assert b"Traceback" in run("extract", file(ARTICLE)).stderr
