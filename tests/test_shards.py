"""Every N-th article, so that several machines share an archive."""

import json

import pytest
from command import run

import quotex
from quotex import Failure, InputError
from quotex.sources import count

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."


@pytest.fixture
def archive(tmp_path):
    """Seven articles: a file, a table of four with a broken row, two files."""
    (tmp_path / "a.txt").write_text(f"{SHORT} 1", encoding="utf-8")
    rows = [json.dumps({"text": f"{SHORT} {n}"}) for n in (2, 3, 5)]
    (tmp_path / "b.jsonl").write_text("\n".join([*rows[:2], "{", rows[2]]), encoding="utf-8")
    for n in (6, 7):
        (tmp_path / f"c{n}.txt").write_text(f"{SHORT} {n}", encoding="utf-8")
    return tmp_path


def numbers(found):
    return [4 if isinstance(one, Failure) else int(one.text[-1]) for one in found]


@pytest.mark.parametrize("of", [1, 2, 3, 7, 9])
def test_every_article_is_in_one_shard(archive, of):
    parts = [numbers(quotex.read(archive, shard=(n, of))) for n in range(1, of + 1)]
    assert parts == [list(range(n, 8, of)) for n in range(1, of + 1)]
    assert [count(archive, shard=(n, of)) for n in range(1, of + 1)] == list(map(len, parts))


def test_a_file_of_another_shard_is_not_opened(archive, monkeypatch):
    monkeypatch.setattr("quotex.sources._one_article", lambda file, kind: pytest.fail(file))
    assert numbers(quotex.read(archive, shard=(3, 7))) == [3]


def test_ids_are_those_of_a_run_without_shards(archive):
    (archive / "b.jsonl").write_text(
        "\n".join(json.dumps({"text": SHORT, "id": "Kern"}) for _ in range(3)), encoding="utf-8"
    )
    whole = [text.meta.get("id") for text in quotex.read(archive / "b.jsonl")]
    parts = [next(quotex.read(archive / "b.jsonl", shard=(n, 3))).meta["id"] for n in (1, 2, 3)]
    assert parts == whole == ["Kern", "Kern#2", "Kern#3"]


def test_what_is_wrong_with_a_table_is_told_by_every_shard(tmp_path):
    (tmp_path / "a.csv").write_text("nr,beitrag\n1,x\n", encoding="utf-8")
    for n in (1, 2):
        (failure,) = quotex.read(tmp_path / "a.csv", shard=(n, 2))
        assert "no text column" in failure.error


def test_the_command(archive, tmp_path):
    done = run("extract", archive, "--shard", "2/3", "-f", "csv", "-q")
    assert done.returncode == 0
    assert [line.split(b",")[0].rsplit(b"/")[-1] for line in done.stdout.splitlines()] == [
        b"article",
        b"b.jsonl#1",
        b"b.jsonl#4",
    ]
    (alone,) = [name for name in archive.iterdir() if name.name == "a.txt"]
    assert run("extract", alone, "--shard", "2/2", "-f", "json").stdout == b"[]\n"


def test_a_run_goes_on_with_its_shard_only(archive, tmp_path_factory):
    output = tmp_path_factory.mktemp("out") / "q.jsonl"
    assert run("extract", archive, "--shard", "1/2", "-o", output, "--resume").returncode == 0
    first = output.read_bytes()
    again = run("extract", archive, "--shard", "1/2", "-o", output, "--resume")
    assert b"done before" in again.stderr and output.read_bytes() == first
    other = run("extract", archive, "--shard", "2/2", "-o", output, "--resume")
    assert b"was read with --shard 1/2, not with --shard 2/2" in other.stderr


@pytest.mark.parametrize("words", ["0/3", "4/3", "3", "a/b", "1/0", "-1/3"])
def test_a_shard_that_there_is_not(archive, words):
    done = run("extract", archive, "--shard", words)
    assert done.returncode == 2
    assert b"shard" in done.stderr and done.stderr.count(b"\n") == 1
    with pytest.raises(InputError, match="there is no shard 4/3: of 3, they are 1/3 to 3/3"):
        list(quotex.read(archive, shard=(4, 3)))
