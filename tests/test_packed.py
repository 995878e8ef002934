"""Files that are packed, one article or a table, and what is made to fill the memory."""

import bz2
import gzip
import json
import lzma
import sys

import pytest

import quotex
from quotex import Failure, QuotexError
from quotex.sources import count
from quotex.sources.packed import inner_name

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
OTHER = "„Das ist zu teuer“, sagte der Oppositionsführer Jan Ott am Dienstag im Stadtrat."


def zst(data):
    zstandard = pytest.importorskip("zstandard", reason="the extra 'documents' is not installed")
    return zstandard.compress(data)


PACKERS = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zst}
packed = pytest.mark.parametrize("ending", PACKERS)


def texts(path, content, **options):
    path.write_bytes(content)
    return list(quotex.read(path, **options))


@packed
def test_one_article(tmp_path, ending):
    (text,) = texts(tmp_path / f"a.txt{ending}", PACKERS[ending](SHORT.encode("cp1252")))
    assert text.text == SHORT
    assert text.meta == {"file": str(tmp_path / f"a.txt{ending}")}


@packed
@pytest.mark.parametrize("kind", ["jsonl", "json", "csv", "parquet"])
def test_a_table(tmp_path, ending, kind):
    rows = [{"id": "1", "text": SHORT}, {"id": "2", "text": OTHER}]
    data = {
        "jsonl": "\n".join(map(json.dumps, rows)).encode(),
        "json": json.dumps(rows).encode(),
        "csv": f"id;text\n1;{SHORT}\n2;{OTHER}\n".encode("cp1252"),
    }
    if kind == "parquet":
        pandas = pytest.importorskip("pandas")
        pytest.importorskip("pyarrow")
        data[kind] = pandas.DataFrame(rows).to_parquet()
    path = tmp_path / f"a.{kind}{ending}"
    assert [text.text for text in texts(path, PACKERS[ending](data[kind]))] == [SHORT, OTHER]
    assert count(path) == 2


@packed
def test_several_packed_files_in_one(tmp_path, ending):
    pack = PACKERS[ending]
    data = b"".join(pack(json.dumps({"text": one}).encode() + b"\n") for one in (SHORT, OTHER))
    found = texts(tmp_path / f"a.jsonl{ending}", data)
    assert [text.text for text in found] == [SHORT, OTHER]


def test_a_folder_of_packed_files(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(SHORT.encode()))
    (tmp_path / "b.png.gz").write_bytes(gzip.compress(b"x"))
    (tmp_path / "c.gz").write_bytes(gzip.compress(b"x"))
    notes = quotex.Notes()
    assert [text.text for text in quotex.read(tmp_path, notes=notes)] == [SHORT]
    assert notes.skipped == {".gz": 2}


def test_the_name_of_what_is_packed():
    assert inner_name("jahr/a.csv.GZ") == "jahr/a.csv"
    assert inner_name("jahr.gz/a.csv") == "jahr.gz/a.csv"


@packed
@pytest.mark.parametrize("damage", [lambda data: b"hallo", lambda data: data[:-9]])
def test_what_is_damaged_is_told(tmp_path, ending, damage):
    data = PACKERS[ending](SHORT.encode() * 9)
    (failure,) = texts(tmp_path / f"a.txt{ending}", damage(data))
    assert isinstance(failure, Failure)
    assert failure.error.startswith("not packed as its ending says, or damaged: ")


@packed
@pytest.mark.parametrize("name", ["a.txt", "a.csv"])
def test_a_bomb_is_refused(tmp_path, ending, name):
    data = PACKERS[ending](b"a,text\n" + b"1,x\n" * (1 << 25))
    (failure,) = texts(tmp_path / f"{name}{ending}", data)
    assert "which no articles do" in failure.error


def test_what_is_packed_is_still_told_by_what_stands_in_it(tmp_path):
    (failure,) = texts(tmp_path / "a.txt.gz", gzip.compress(b"%PDF-1.7\n1 0 obj"))
    assert failure.error.startswith("a PDF file: turn it into text first: pdftotext")


def test_a_package_that_is_missing_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(QuotexError, match=r"zstandard: pip install 'quotex\[documents\]'"):
        texts(tmp_path / "a.txt.zst", b"\x28\xb5\x2f\xfd")
