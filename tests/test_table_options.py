"""Tables from the command line: own columns, sentences around, Excel, what is sure enough."""

import csv
import io

import pytest
from command import run

from quotex.tables import meanings

TEXT = (
    "Der Rat tagt. „Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag. Es "
    "regnet. Die Brücke ist alt, laut Polizei sei sie gesperrt. Kern sprach von „Geduld“."
)


@pytest.fixture
def table(tmp_path):
    """A table as an archive of articles has it, with a column called as one of quotex's."""
    path = tmp_path / "archiv.csv"
    path.write_text(f"nr;Autor;Ressort;type;text\n007;Lenz;=1+1;Bericht;{TEXT}\n", "utf-8")
    return path


def rows(done, **options):
    assert done.returncode == 0, done.stderr
    text = done.stdout.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), **options))


def test_columns_come_back_and_a_clash_is_told_once(table):
    done = run("extract", table, "-f", "csv")
    row = rows(done)[0]
    assert (row["author"], row["row"], row["nr"]) == ("Lenz", "1", "007")
    assert (row["Ressort"], row["input_type"], row["type"]) == ("'=1+1", "Bericht", "direct")
    assert done.stderr.count("type → input_type".encode()) == 1
    assert run("extract", table, "-f", "csv", "-q").stderr == b""


def test_more_and_fewer_sentences_around(table):
    context = {n: rows(run("extract", table, "-f", "csv", "--context", n))[0] for n in (0, 1)}
    assert context[0]["context"] == TEXT[14:85]
    assert context[1]["context"] == TEXT[:96]
    done = run("extract", table, "-f", "csv", "--context", "-1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"context is -1; it is 0 or more sentences" in done.stderr


def test_quotes_that_are_less_sure_are_left_out(table):
    every = [float(row["confidence"]) for row in rows(run("extract", table, "-f", "csv"))]
    least = max(every)
    done = run("extract", table, "-f", "csv", "--min-confidence", least)
    assert [float(row["confidence"]) for row in rows(done)] == [least] * every.count(least)
    assert len(every) > every.count(least)
    assert b"it is in [0, 1]" in run("extract", table, "--min-confidence", "80").stderr


def test_a_run_goes_on_with_its_confidence_only(table, tmp_path):
    output = tmp_path / "q.jsonl"
    assert run("extract", table, "-o", output, "--resume").returncode == 0
    assert run("extract", table, "-o", output, "--resume").returncode == 0
    done = run("extract", table, "-o", output, "--resume", "--min-confidence", "0.9")
    assert b"without --min-confidence, not with --min-confidence 0.9" in done.stderr


def test_csv_for_excel(table):
    done = run("extract", table, "-f", "csv", "--excel")
    assert done.stdout.startswith(b"\xef\xbb\xbfarticle;")
    assert rows(done, delimiter=";")[0]["confidence"].startswith("0,")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["-f", "jsonl", "--excel"], "--excel is how CSV is written: say --output FILE.csv"),
        (["-f", "csv", "--excel", "--raw-cells"], "take one of excel and raw_cells"),
    ],
)
def test_options_that_do_not_go_together(table, options, complaint):
    done = run("extract", table, *options)
    assert done.returncode == 2
    assert complaint in done.stderr.decode()


def test_a_workbook(table, tmp_path):
    openpyxl = pytest.importorskip("openpyxl", reason="the extra 'tables' is not installed")
    assert run("extract", table, "-o", tmp_path / "q.xlsx", "-q").returncode == 0
    sheet = openpyxl.load_workbook(tmp_path / "q.xlsx")["quotes"]
    names, first, *_ = sheet.iter_rows(values_only=True)
    row = dict(zip(names, first, strict=True))
    assert (row["nr"], row["Ressort"], row["row"]) == ("007", "=1+1", 1)
    piped = run("extract", table, "-f", "xlsx", "-q")
    assert piped.stdout.startswith(b"PK")


def test_what_columns_mean_is_printed():
    lines = run("columns").stdout.decode().splitlines()
    assert dict(line.split(maxsplit=1) for line in lines) == meanings()
