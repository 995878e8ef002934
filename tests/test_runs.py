"""Runs of `quotex extract` over many articles: formats, failures, and going on after a stop."""

import csv
import fcntl
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import types
from pathlib import Path

import pytest
from command import forked, run
from serving import stumbling
from terminal import on_terminal

import quotex.pipeline
import quotex.reader
from quotex import Article, InputError, QuotexError
from quotex.cli import app
from quotex.outputs import Format, format_of

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
TERMINAL = {"TERM": "xterm"}
EXTRACT = [sys.executable, "-m", "quotex.cli", "extract"]


@pytest.fixture
def archive(tmp_path):
    """A table with as many articles as wanted."""

    def write(many, name="archiv.jsonl"):
        lines = (
            json.dumps({"id": f"b-{n}", "text": f"{SHORT} Das war Nummer {n}."})
            for n in range(many)
        )
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return write


def extract(*arguments):
    """The command in this process; its exit code."""
    return app(["extract", *map(str, arguments)], standalone_mode=False) or 0


def records(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def ids(path):
    return [record["meta"]["id"] for record in records(path)]


# --- formats ---


def test_the_ending_tells_the_format():
    told = {"a.JSON": "json", "a.jsonl": "jsonl", "a.csv": "csv", "a.parquet": "parquet"}
    told |= {"a.html": "html", "a.xml": "tei", "a.txt": "text", "a": "text"}
    assert {name: format_of(Path(name)).value for name in told} == told
    assert format_of(None) is Format.text
    with pytest.raises(InputError, match="say --format"):
        format_of(Path("a.pdf"))


def test_csv_and_tei_are_written(archive, tmp_path):
    extract(archive(3), "-o", tmp_path / "q.csv", "-q")
    with (tmp_path / "q.csv").open(encoding="utf-8", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert [row["article"] for row in table] == ["b-0", "b-1", "b-2"]
    assert {row["speaker"] for row in table} == {"Hanna Kern"}
    extract(archive(3), "-o", tmp_path / "q.xml", "-q")
    assert (tmp_path / "q.xml").read_text(encoding="utf-8").count("<said ") == 3


def test_parquet_goes_to_a_file_and_into_a_pipe(archive, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    extract(archive(3), "-o", tmp_path / "q.parquet", "-q")
    assert parquet.read_table(tmp_path / "q.parquet").num_rows == 3
    done = run("extract", archive(3), "-f", "parquet")
    assert parquet.read_table(io.BytesIO(done.stdout)).num_rows == 3


def test_html_gets_the_articles_as_they_come(archive, tmp_path, monkeypatch):
    def write_page(articles, stream, title=None, lang=None):
        for article in articles:
            assert isinstance(article, Article)
            stream.write(f"<p>{article.meta['id']}")

    page = types.ModuleType("quotex.page")
    page.write_page = write_page
    monkeypatch.setitem(sys.modules, "quotex.page", page)
    extract(archive(3), "-o", tmp_path / "q.html", "-q")
    assert (tmp_path / "q.html").read_text() == "<p>b-0<p>b-1<p>b-2"


def test_one_article_is_an_object_and_a_table_a_list(archive, tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text(SHORT, encoding="utf-8")
    extract(path, "-f", "json")
    assert Article.model_validate_json(capsys.readouterr().out).quotes
    extract(archive(1), "-f", "json")
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_a_table_from_standard_input():
    table = f"nr;inhalt\n7;{SHORT}\n".encode()
    options = ["--input-format", "csv", "--id-column", "nr", "-f", "csv"]
    done = run("extract", "-", *options, stdin=table)
    (row,) = csv.DictReader(io.StringIO(done.stdout.decode()))
    assert row["article"] == "7"


# --- failures ---


@pytest.mark.parametrize("ending", ["jsonl", "csv", "html", "xml"])
def test_a_bug_costs_only_the_article_that_meets_it(archive, tmp_path, monkeypatch, capsys, ending):
    monkeypatch.setattr("quotex.reader.decide", stumbling("Nummer 2", quotex.reader.decide))
    output = tmp_path / f"q.{ending}"
    assert extract(archive(4), "-o", output) == 2
    told = capsys.readouterr().err.splitlines()
    assert "archiv.jsonl, row 3: the pipeline failed: IndexError: no such word" in told[0]
    assert "3 articles, 3 quotes, 1 failed" in told[-1]
    written = output.read_text(encoding="utf-8")
    assert [f"b-{n}" in written for n in (0, 1, 3)] == [True] * 3
    if ending == "jsonl":
        broken = records(output)[2]
        assert broken["id"] == "b-2" and broken["error"].endswith("no such word")


def test_a_summary_says_how_it_went(archive, tmp_path, capsys):
    path = archive(2)
    path.write_text(path.read_text() + '\n{"text": ""}', encoding="utf-8")
    assert extract(path, "-o", tmp_path / "q.jsonl") == 2
    told = capsys.readouterr().err.splitlines()
    assert told[0].endswith("archiv.jsonl, row 3: the text is empty")
    assert re.fullmatch(
        r"quotex: 2 articles, 2 quotes, 1 failed, in [\d.]+ s \([\d.]+ articles/s\)", told[1]
    )
    *good, broken = records(tmp_path / "q.jsonl")
    assert len(good) == 2
    assert broken == {"file": str(path), "row": "3", "error": "the text is empty"}


@pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "xml", "txt"])
def test_nothing_is_written_where_nothing_can_be_read(tmp_path, ending):
    table = tmp_path / "a.csv"
    table.write_text("nummer,beitrag\n7,x\n8,x\n", encoding="utf-8")
    output = tmp_path / f"q.{ending}"
    output.write_text("von gestern")
    with pytest.raises(InputError, match="the columns are 'nummer', 'beitrag'"):
        extract(table, "-o", output)
    assert output.read_text() == "von gestern"
    assert {path.name for path in tmp_path.iterdir()} == {"a.csv", output.name}


@pytest.mark.parametrize("ending", ["csv", "xml", "html"])
def test_a_wrong_column_in_every_file_leaves_no_empty_table(archive, tmp_path, ending):
    archive(2, "a.jsonl")
    archive(2, "b.jsonl")
    output = tmp_path / f"q.{ending}"
    with pytest.raises(InputError, match="none of 2 articles could be read"):
        extract(tmp_path, "--text-column", "inhalt", "-o", output)
    assert not output.exists()


def test_marks_of_a_table_and_what_was_skipped(tmp_path, capsys):
    (tmp_path / "a.csv").write_text(f"Kern~{SHORT}\nKern~{SHORT}\n", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    marks = ("--delimiter", "~", "--quotechar", "none", "--no-header", "--id-column", "1")
    output = tmp_path / "q.jsonl"
    assert extract(tmp_path, *marks, "--text-column", "2", "-o", output) == 0
    assert ids(output) == ["Kern", "Kern#2"]
    told = capsys.readouterr().err
    assert "quotex: 1 file skipped, whose ending is none that is read: 1 .pdf\n" in told
    assert "quotex: 1 row with the id of another article" in told


def test_cells_of_csv_are_no_formulas(tmp_path):
    (tmp_path / "a.csv").write_text(f'id,titel,text\n1,=1+1,"{SHORT}"\n', encoding="utf-8")
    output = tmp_path / "q.csv"
    extract(tmp_path / "a.csv", "-o", output)
    assert ",'=1+1," in output.read_text(encoding="utf-8")
    extract(tmp_path / "a.csv", "-o", output, "--raw-cells")
    assert ",=1+1," in output.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "parquet"])
def test_a_folder_that_cannot_be_written(archive, tmp_path, ending):
    with pytest.raises(InputError, match="cannot be written: no such file or directory"):
        extract(archive(1), "-o", tmp_path / "fehlt" / f"q.{ending}")


def limited(*arguments, most=20_000):
    """The command on a disk that takes no file above `most` bytes."""
    resource = pytest.importorskip("resource")
    limit = (resource.RLIMIT_FSIZE, (most, most))
    return forked("extract", *arguments, prepare=lambda: resource.setrlimit(*limit))


@pytest.mark.parametrize("ending", ["json", "csv", "html", "xml", "txt", "parquet"])
def test_a_full_disk_leaves_what_was_there(archive, tmp_path, ending):
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    output = tmp_path / f"q.{ending}"
    output.write_text("von gestern")
    done = limited(archive(40), "-o", output, most=3_000)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [f"quotex: {output}: cannot be written: file too large"]
    assert output.read_text() == "von gestern"
    assert {path.name for path in tmp_path.iterdir()} == {"archiv.jsonl", output.name}


def test_a_full_disk_loses_no_record(archive, tmp_path):
    path, output = archive(40), tmp_path / "q.jsonl"
    done = limited(path, "-o", output)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    kept = int(re.search(r"file too large; (\d+) records are kept, --resume goes on", line)[1])
    assert kept > 3
    assert not output.exists()
    extract(path, "-o", output, "--resume", "-q")
    assert ids(output) == [f"b-{n}" for n in range(40)]


# --- going on ---


def test_a_run_that_was_killed_goes_on(archive, tmp_path):
    path, output = archive(60), tmp_path / "q.jsonl"
    part = tmp_path / "q.jsonl.part"
    command = [*EXTRACT, path, "-o", output, "-j", "2", "--batch-size", "2"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        while not (part.exists() and part.read_bytes().count(b"\n") >= 5):
            assert running.poll() is None
            time.sleep(0.01)
        running.send_signal(signal.SIGKILL)
    assert 5 <= part.read_bytes().count(b"\n") < 60
    assert not output.exists()
    with pytest.raises(InputError, match="go on with --resume, or delete it"):
        extract(path, "-o", output)
    extract(path, "-o", output, "--resume", "-q")
    assert ids(output) == [f"b-{n}" for n in range(60)]
    assert not part.exists()


def test_ctrl_c_says_how_to_go_on(archive, tmp_path):
    output, part = tmp_path / "q.jsonl", tmp_path / "q.jsonl.part"
    command = [*EXTRACT, archive(2000), "-o", output, "-j", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as running:
        while not (part.exists() and part.stat().st_size):
            assert running.poll() is None
            time.sleep(0.01)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to the workers, too
        told = running.stderr.read().decode()
    assert running.returncode == 130
    assert re.fullmatch(r"quotex: stopped; [\d,]+ records are kept, --resume goes on\n", told)


def stopped(by, *arguments):
    """The command, which gets a signal at its fifth article, the first of its second batch."""
    stop = getattr(signal, by)

    def prepare():
        usual = signal.default_int_handler if stop == signal.SIGINT else signal.SIG_DFL
        signal.signal(stop, usual)  # under nohup, SIGHUP is ignored
        extract_together = quotex.pipeline.extract_together

        def stop_at_the_fifth(texts, nlp, *how):
            if any("Nummer 4" in text for text in texts):
                os.kill(os.getpid(), stop)
            return extract_together(texts, nlp, *how)

        quotex.pipeline.extract_together = stop_at_the_fifth

    return forked("extract", *arguments, "--batch-size", 4, prepare=prepare)


SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]


@pytest.mark.parametrize("by", SIGNALS)
def test_a_run_that_is_told_to_end_leaves_nothing_half_written(archive, tmp_path, by):
    output = tmp_path / "q.csv"
    output.write_text("von gestern")
    done = stopped(by, archive(9), "-o", output, "--format", "csv")
    assert done.returncode == 128 + getattr(signal, by)
    assert done.stderr == f"quotex: stopped; nothing was written to {output}\n"
    assert output.read_text() == "von gestern"
    assert {path.name for path in tmp_path.iterdir()} == {"archiv.jsonl", "q.csv"}


@pytest.mark.parametrize("by", SIGNALS)
def test_a_run_that_is_told_to_end_can_go_on(archive, tmp_path, by):
    path, output = archive(9), tmp_path / "q.jsonl"
    done = stopped(by, path, "-o", output)
    assert done.returncode == 128 + getattr(signal, by)
    assert done.stderr == "quotex: stopped; 4 records are kept, --resume goes on\n"
    extract(path, "-o", output, "--resume", "-q")
    assert ids(output) == [f"b-{n}" for n in range(9)]


def test_what_is_read_is_not_written_over(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text(SHORT, encoding="utf-8")
    link.symlink_to(path)
    for output in (path, link):
        with pytest.raises(InputError, match=r"a\.txt: would be written over"):
            extract(path, "-o", output)
    assert path.read_text(encoding="utf-8") == SHORT


@pytest.mark.parametrize("format", [one.value for one in Format])
@pytest.mark.parametrize("name", [b"zei\nle.txt", "brücke.txt".encode("latin-1")])
def test_every_format_takes_odd_file_names(tmp_path, format, name):
    if format == "parquet":
        pytest.importorskip("pyarrow")
    path = os.path.join(os.fsencode(tmp_path), name)
    try:
        with open(path, "wb") as stream:
            stream.write(SHORT.encode())
    except OSError:
        pytest.skip("the file system does not take such a name")
    output = tmp_path / "q"
    assert extract(os.fsdecode(path), "-o", output, "--format", format, "-q") == 0
    assert output.stat().st_size


def test_a_full_device_and_a_closed_pipe_in_a_run(archive):
    command = f"{' '.join(EXTRACT)} {archive(100)} -q -f csv"
    piped = f"set -o pipefail; {command} | head -n 1"
    done = subprocess.run(["bash", "-c", piped], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("article,quote,text")
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(command.split(), stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.stderr.decode() == "quotex: cannot write: no space left on device\n"


@pytest.mark.parametrize("tail", [b'{"text": "halb', b'{"meta": {"file"', b"\0\0\0\n", b"{}\n"])
def test_a_half_written_record_is_written_again(archive, tmp_path, tail):
    path, output = archive(4), tmp_path / "q.jsonl"
    extract(path, "-o", output, "-q")
    whole = output.read_bytes()
    lines = whole.splitlines(keepends=True)
    output.unlink()
    (tmp_path / "q.jsonl.part").write_bytes(b"".join(lines[:2]) + tail)
    extract(path, "-o", output, "--resume", "-q")
    assert output.read_bytes() == whole


def test_a_file_that_is_no_record_is_not_touched(archive, tmp_path):
    output = tmp_path / "q.jsonl"
    output.write_text("Notizen\nvon mir\n")
    with pytest.raises(InputError, match=r"q\.jsonl, line 1: no record of quotex"):
        extract(archive(1), "-o", output, "--resume")
    assert output.read_text() == "Notizen\nvon mir\n"
    assert {path.name for path in tmp_path.iterdir()} == {"archiv.jsonl", "q.jsonl"}


def test_records_that_are_damaged_in_the_middle_are_told_and_kept(archive, tmp_path):
    output, part = tmp_path / "q.jsonl", tmp_path / "q.jsonl.part"
    extract(archive(3), "-o", output, "-q")
    first, _, last = output.read_bytes().splitlines(keepends=True)
    for path in (output, part):
        path.write_bytes(first + b'{"text": "halb\n' + last)
        with pytest.raises(InputError, match=rf"{path.name}, line 2: no record of quotex"):
            extract(archive(3), "-o", output, "--resume")
        assert path.read_bytes() == first + b'{"text": "halb\n' + last
    part.write_bytes(first + last)
    extract(archive(3), "-o", output, "--resume", "-q")
    assert sorted(ids(output)) == ["b-0", "b-1", "b-2"]


def test_an_archive_that_grew_is_gone_on_with(archive, tmp_path, capsys):
    output = tmp_path / "q.jsonl"
    extract(archive(2), "-o", output)
    extract(archive(4), "-o", output, "--resume")
    assert ids(output) == ["b-0", "b-1", "b-2", "b-3"]
    assert "2 articles, 2 quotes, 2 done before" in capsys.readouterr().err


def test_a_file_named_twice_is_read_twice(archive, tmp_path):
    path, output = archive(2), tmp_path / "q.jsonl"
    extract(path, "-o", output, "-q")
    extract(path, path, "-o", output, "--resume", "-q")
    assert ids(output) == ["b-0", "b-1", "b-0", "b-1"]


def test_a_failure_is_not_tried_again(archive, tmp_path):
    path, output = archive(1), tmp_path / "q.jsonl"
    names = [path, tmp_path / "fehlt.txt"]
    assert extract(*names, "-o", output, "-q") == 2
    before = output.read_bytes()
    assert extract(*names, "-o", output, "--resume", "-q") == 0
    assert output.read_bytes() == before


def test_pipelines_are_not_mixed(archive, tmp_path):
    output = tmp_path / "q.jsonl"
    extract(archive(1), "-o", output, "-q")
    other = output.read_text().replace('"pipeline":"', '"pipeline":"anders ')
    output.write_text(other)
    with pytest.raises(InputError, match="began with pipeline 'anders"):
        extract(archive(2), "-o", output, "--resume", "-q")
    assert output.read_text() == other


def test_two_runs_do_not_write_one_file(archive, tmp_path):
    with (tmp_path / "q.jsonl.part").open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(InputError, match="another run is writing it"):
            extract(archive(1), "-o", tmp_path / "q.jsonl", "--resume")


def test_resume_needs_a_file_of_json_lines(archive, tmp_path):
    for rest in ([], ["-o", tmp_path / "q.csv"], ["-f", "jsonl"]):
        with pytest.raises(QuotexError, match="say --output"):
            extract(archive(1), "--resume", *rest)


def test_the_output_in_the_folder_is_not_read(archive, tmp_path):
    output = tmp_path / "q.jsonl"
    archive(2)
    extract(tmp_path, "-o", output, "-q")
    extract(tmp_path, "-o", output, "-q")
    assert ids(output) == ["b-0", "b-1"]


# --- progress ---


def test_a_terminal_sees_how_far_it_is(archive, tmp_path):
    code, shown = on_terminal(["extract", archive(30), "-o", tmp_path / "q.jsonl"], TERMINAL)
    assert code == 0
    assert re.search(r"\d/30 articles, +[\d.?]+ ?articles/s, [\d:?]+ left", shown)
    assert shown.rstrip().splitlines()[-1].split("quotex: ")[1].startswith("30 articles, 30 quotes")


def test_quiet_shows_nothing(archive, tmp_path):
    command = ["extract", archive(3), "-o", tmp_path / "q.jsonl", "-q"]
    assert on_terminal(command, TERMINAL) == (0, "")


# --- Where the output stands ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["q.csv", "q.jsonl", "q.html"])
def test_a_link_is_followed(archive, tmp_path, name):
    there, link = tmp_path / f"there-{name}", tmp_path / name
    there.write_text("old")
    link.symlink_to(there)
    assert extract(archive(2), "-o", link) == 0
    assert link.is_symlink() and len(there.read_text(encoding="utf-8")) > 100


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_a_pipe_stays_a_pipe(archive, tmp_path, ending):
    pipe = tmp_path / f"pipe.{ending}"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE, text=True)
    assert extract(archive(2), "-o", pipe) == 0
    written, _ = reader.communicate(timeout=60)
    assert written.count("\n") >= 2 and pipe.is_fifo()


def test_output_into_nothing_leaves_it(archive):
    assert extract(archive(2), "-f", "csv", "-o", os.devnull) == 0
    assert not Path(os.devnull).is_file()
