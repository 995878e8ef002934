"""Files that are made to fill the memory are refused in seconds and in what archives.md states."""

import json
import subprocess
import sys

import pytest

GOOD = json.dumps({"text": "Der Rat tagt."})
MOST = 1 << 30  # bytes of memory, as docs/archives.md states
READ = """
import sys, quotex
for one in quotex.read(sys.argv[1]):
    print(getattr(one, "error", "read"))
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM")))
"""


def refused(path):
    """What is said of each row."""
    if not sys.platform.startswith("linux"):
        pytest.skip("measures memory as Linux tells it")
    done = subprocess.run(
        [sys.executable, "-c", READ, path], capture_output=True, text=True, timeout=60, check=True
    )
    *told, memory = done.stdout.splitlines()
    assert int(memory) < MOST
    return told


def parquet(path, **columns):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table(columns), path, compression="zstd")
    assert path.stat().st_size < 20_000
    return path


def test_a_cell_of_parquet_that_unpacks_to_300_megabytes(tmp_path):
    (told,) = refused(parquet(tmp_path / "a.parquet", text=["a" * 300_000_000]))
    assert "unpacks from" in told


def test_one_word_that_stands_in_many_rows_of_parquet(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    long = pyarrow.array(["Der Rat tagt. " * 1_000_000])
    words = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 20_000), long)
    *_, told = refused(parquet(tmp_path / "a.parquet", text=words))
    assert "unpacks from" in told


def test_a_list_in_parquet_without_end(tmp_path):
    path = parquet(tmp_path / "a.parquet", text=["Gut."], tags=[["a" * 1000] * 300_000])
    assert refused(path) == ["lists of more than 10,000 things in a row: no article"]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ('{"text": ' + "[" * 200_000 + "]" * 200_000 + "}", "not JSON: nested too deeply"),
        ('{"a": ' * 200_000, "not JSON: nested too deeply"),
        ('{"n": ' + "1" * 1_000_000 + "}", "not JSON: exceeds the limit"),
        ('{"text": "' + "a" * 40_000_000 + '"}', "a record of more than 16 MiB"),
        ('{"text": "' + "a" * 40_000_000, "a record of more than 16 MiB"),
        ("{" + ",".join(f'"k{n}": 0' for n in range(20_000)) + "}", "more than 10,000 columns"),
    ],
)
def test_a_json_record_without_end(tmp_path, row, complaint):
    path = tmp_path / "a.jsonl"
    path.write_text(f"{GOOD}\n{row}\n{GOOD}\n")
    first, told, last = refused(path)
    assert told.startswith(complaint)
    assert (first, last) == ("read", "read")
    path = tmp_path / "a.json"
    path.write_text(f"[{GOOD}, {row}]")
    first, told = refused(path)
    assert told.startswith(complaint)


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ("2," + "a" * 40_000_000, "line 3 has more than 16,777,216 characters"),
        ('2,"' + ("a" * 999 + "\n") * 20_000, "broken quotation marks in the row at line 3"),
        ('2,"a\nx\n' * 20_000, "quotation marks are open in too many rows"),
    ],
)
def test_a_csv_row_without_end(tmp_path, rows, complaint):
    path = tmp_path / "a.csv"
    path.write_text(f"id,text\n1,Gut.\n{rows}\n")
    told = refused(path)
    assert told[0] == "read"
    assert any(one.startswith(complaint) for one in told)


def test_a_header_without_end(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a," * 200_000)
    assert refused(path) == ["a first line of more than 262,144 characters: no table"]
