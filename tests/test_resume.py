"""Going on with a run: every article once, in order, as if nothing had come between."""

import importlib
import json
import os
from pathlib import Path

import pytest
from command import forked, run

import quotex.pipeline
from quotex import Article, InputError
from quotex.cli import app

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."


@pytest.fixture
def there(tmp_path, monkeypatch):
    """An empty folder that is the working directory."""
    folder = tmp_path / "there"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def read(monkeypatch):
    """The texts that the pipeline has read."""
    texts = []
    together = quotex.pipeline.extract_together

    def counted(some, nlp, *rest, **options):
        texts.extend(some)
        return together(some, nlp, *rest, **options)

    monkeypatch.setattr(quotex.pipeline, "extract_together", counted)
    return texts


def text(number):
    return f"{SHORT} Das war Nummer {number}."


def folder(*numbers, name="r/a"):
    Path(name).mkdir(parents=True, exist_ok=True)
    for number in numbers:
        Path(name, f"{number}.txt").write_text(text(number), encoding="utf-8")


def table(*cells, name="t.csv", header="id,text"):
    rows = [f'{number},"{cell}"' for number, cell in cells]
    Path(name).write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


def extract(*arguments):
    return app(["extract", *map(str, arguments)], standalone_mode=False) or 0


def anew(*arguments):
    """What a run without interruption writes."""
    extract(*arguments, "-o", "anew.jsonl", "-q")
    return Path("anew.jsonl").read_bytes()


def go_on(*arguments, output="o.jsonl"):
    extract(*arguments, "-o", output, "--resume", "-q")
    return Path(output).read_bytes()


def interrupt(count, *arguments, tail=b""):
    """A run of which only so many records are there."""
    extract(*arguments, "-o", "o.jsonl", "-q", "--resume")
    lines = Path("o.jsonl").read_bytes().splitlines(keepends=True)
    Path("o.jsonl").unlink()
    Path("o.jsonl.part").write_bytes(b"".join(lines[:count]) + tail)
    os.replace(".o.jsonl.run", ".o.jsonl.part.run")


# --- where files are ---


@pytest.mark.parametrize("name", ["./r/a", "r//a", "r/../r/a", "{}/r/a", "link", "r/a/*.txt"])
@pytest.mark.parametrize("count", [2, 4])
def test_a_folder_may_be_named_in_another_way(there, read, name, count):
    folder(*range(4))
    Path("link").symlink_to("r/a")
    interrupt(count, "r/a")
    wanted = anew(name.format(there))
    read.clear()
    assert go_on(name.format(there)) == wanted
    assert len(read) == 4 - count


def test_a_run_may_go_on_from_another_folder(there, read, monkeypatch):
    folder(*range(3))
    interrupt(2, "r/a")
    monkeypatch.chdir("r")
    Path("a/other").mkdir()
    wanted = anew("a")
    read.clear()
    assert go_on("a", output="../o.jsonl") == wanted
    assert len(read) == 1


def test_names_of_two_folders_are_not_taken_for_each_other(there, read, monkeypatch):
    folder(1, name="x/a")
    folder(2, name="y/a")
    monkeypatch.chdir("x")
    extract("a", "-o", "../o.jsonl", "-q")
    monkeypatch.chdir("../y")
    wanted = anew("../x/a", "a")
    read.clear()
    assert go_on("../x/a", "a", output="../o.jsonl") == wanted
    assert len(read) == 1
    monkeypatch.chdir("../x")
    go_on("a", output="../o.jsonl")
    lines = Path("../o.jsonl").read_bytes().splitlines()
    files = [json.loads(line)["meta"]["file"] for line in lines]
    assert files == ["a/1.txt", str(there / "y/a/2.txt")]


def test_a_file_that_got_another_name_is_not_read_again(there, read):
    folder(1, 2)
    extract("r/a", "-o", "o.jsonl", "-q")
    Path("r/a/1.txt").rename("r/a/9.txt")
    wanted = anew("r/a")
    read.clear()
    assert go_on("r/a") == wanted
    assert read == []


# --- what has changed ---


@pytest.mark.parametrize("count", [0, 2, 3])
def test_rows_in_front_are_all_that_is_read(there, read, count):
    table(*((n, text(n)) for n in range(3)))
    interrupt(count, "t.csv")
    table((8, text(8)), (9, text(9)), *((n, text(n)) for n in range(3)))
    wanted = anew("t.csv")
    read.clear()
    assert go_on("t.csv") == wanted
    assert len(read) == 5 - count


def test_a_changed_text_is_read_again_and_its_record_replaced(there, read):
    folder(1, 2, 3)
    extract("r/a", "-o", "o.jsonl", "-q")
    Path("r/a/2.txt").write_text(text(7), encoding="utf-8")
    wanted = anew("r/a")
    read.clear()
    assert go_on("r/a") == wanted
    assert read == [text(7)]


def test_what_is_known_beside_a_text_is_as_it_is_now(there, read):
    table((1, text(1)), (2, text(2)), header="title,text")
    extract("t.csv", "-o", "o.jsonl", "-q")
    table((5, text(1)), (2, text(2)), header="title,text")
    wanted = anew("t.csv")
    read.clear()
    assert go_on("t.csv") == wanted
    assert read == []


@pytest.mark.parametrize("named", [["r/a"], ["r/a/1.txt", "r/a/2.txt", "r/a/3.txt"]])
def test_the_record_of_a_file_that_is_gone_stays(there, capsys, named):
    folder(1, 2, 3)
    extract("r/a", "-o", "o.jsonl", "-q")
    before = Path("o.jsonl").read_bytes()
    Path("r/a/2.txt").unlink()
    folder(4)
    after = go_on(*named, "r/a/4.txt").splitlines(keepends=True)
    assert b"".join(after[:3]) == before
    assert "1 records stay of articles that are gone" in capsys.readouterr().err


def test_what_is_not_named_this_time_stays(there, read):
    folder(1, name="2023")
    folder(2, name="2024")
    wanted = anew("2023", "2024")
    extract("2023", "-o", "o.jsonl", "-q")
    read.clear()
    assert go_on("2024") == wanted
    assert len(read) == 1


def test_articles_of_one_text_are_told_apart_by_their_places(there):
    table((1, text(0)), (2, text(0)), (3, text(0)))
    folder(0)
    interrupt(2, "t.csv", "r/a")
    wanted = anew("t.csv", "r/a")
    assert go_on("t.csv", "r/a") == wanted
    assert go_on("t.csv", "r/a") == wanted


def test_a_file_that_can_be_read_by_now_is_read(there):
    folder(1, 3)
    Path("r/a/2.txt").write_text("")
    extract("r/a", "-o", "o.jsonl", "-q")
    folder(2)
    assert go_on("r/a") == anew("r/a")


# --- what does not fit ---


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--text-column", "body"], "without --text-column, not with --text-column body"),
        (["--id-column", "body"], "without --id-column, not with --id-column body"),
        (["--input-format", "csv"], "--input-format csv"),
        (["--quotechar", '"'], "--quotechar"),
        (["--model", "{}"], "not with pipeline"),
    ],
)
@pytest.mark.parametrize("count", [1, 2])
def test_other_options_are_refused(there, nlp, options, complaint, count):
    Path("t.csv").write_text(f'id,text,body\n1,"{text(1)}","{text(2)}"\n', encoding="utf-8")
    extract("t.csv", "-o", "o.jsonl", "-q", "--resume")
    if "--model" in options:
        nlp.to_disk("model")
        options = ["--model", "model"]
    before = Path("o.jsonl").read_bytes()
    with pytest.raises(InputError, match=f"{complaint}.*another --output, or") as caught:
        go_on("t.csv", *options)
    assert "\n" not in str(caught.value)
    assert Path("o.jsonl").read_bytes() == before
    assert not Path("o.jsonl.part").exists()


def test_another_version_is_refused(there, monkeypatch):
    folder(1, 2)
    interrupt(1, "r/a")
    monkeypatch.setattr(quotex, "__version__", "99")
    with pytest.raises(InputError, match=r"not with quotex 99.*delete it to begin anew"):
        go_on("r/a")
    assert Path("o.jsonl.part").stat().st_size


def test_speed_does_not_matter(there):
    folder(*range(4))
    interrupt(2, "r/a")
    wanted = anew("r/a")
    assert go_on("r/a", "-j", "2", "--batch-size", "1", "--threads", "1") == wanted


@pytest.mark.parametrize("notes", [None, b"", b"\xff", b"[1]", b'{"folders": 1}', b"[" * 100_000])
def test_records_alone_are_enough_to_go_on(there, notes):
    folder(*range(3))
    interrupt(2, "r/a")
    Path(".o.jsonl.part.run").unlink()
    if notes is not None:
        Path(".o.jsonl.part.run").write_bytes(notes)
    assert go_on("./r/a") == anew("./r/a")


def test_records_alone_tell_another_column(there):
    Path("t.csv").write_text(f'id,text,body\n1,"{text(1)}","{text(2)}"\n', encoding="utf-8")
    extract("t.csv", "-o", "o.jsonl", "-q")
    Path(".o.jsonl.run").unlink(missing_ok=True)
    with pytest.raises(InputError, match="the articles of column 'text': give --text-column"):
        go_on("t.csv", "--text-column", "body")


# --- files that are not as they were written ---

FOREIGN = [
    b'{"a":1}\n',
    b'{"a":1}',
    b'{"quotes": 1}\n',
    b'{"quotes": [], "meta": null}\n',
    b'{"text": 1, "quotes": [], "meta": {}}\n',
    b"[" * 100_000 + b"\n",
    b'{"a":' * 100_000 + b"\n",
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    b'{"error": "\xff"}\n',
    b"a" * 5_000_000,
    "Einkauf: Brot, Käse".encode(),
]


@pytest.mark.parametrize("content", FOREIGN)
@pytest.mark.parametrize("name", ["o.jsonl", "o.jsonl.part"])
def test_what_is_not_ours_is_refused_and_stays(there, content, name):
    folder(1)
    Path(name).write_bytes(content)
    done = run("extract", "r/a", "-o", "o.jsonl", "--resume")
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert "line 1: no record of quotex: delete the line or the file, or name another" in line
    assert Path(name).read_bytes() == content
    assert sorted(os.listdir()) == [name, "r"]


@pytest.mark.parametrize("content", [one for one in FOREIGN if b"\n" not in one[:-1]])
def test_a_spoilt_end_is_read_again(there, content):
    folder(*range(3))
    interrupt(2, "r/a", tail=content)
    assert go_on("r/a") == anew("r/a")


def test_every_cut_of_a_record_is_mended(there):
    folder(1, 2)
    wanted = anew("r/a")
    for cut in range(0, len(wanted), 97):
        Path("o.jsonl.part").write_bytes(wanted[:cut])
        assert go_on("r/a") == wanted
        Path("o.jsonl").unlink()


def test_a_record_with_an_impossible_body_is_read_again(there):
    folder(1, 2)
    wanted = anew("r/a")
    record = json.loads(wanted.splitlines()[0])
    record["quotes"] = [{"id": 1}]
    Path("o.jsonl.part").write_text(json.dumps(record) + "\n")
    assert go_on("./r/a") == anew("./r/a")


# --- kill -9 ---


@pytest.mark.parametrize("moment", range(12))
def test_nothing_is_lost_whenever_the_process_dies(there, moment):
    """It dies at the n-th call that changes a file."""
    table(*((n, text(n)) for n in range(3)))
    interrupt(2, "t.csv")
    table((9, text(9)), *((n, text(n)) for n in range(3)))
    wanted = anew("t.csv")

    def die_later():
        left = moment

        def dying(call):
            def counted(*arguments, **options):
                nonlocal left
                left -= 1
                if left < 0:
                    os._exit(9)
                return call(*arguments, **options)

            return counted

        quotex.running.resume.Records.write = dying(quotex.running.resume.Records.write)
        for name in ("replace", "fsync"):
            setattr(os, name, dying(getattr(os, name)))

    done = forked("extract", "t.csv", "-o", "o.jsonl", "--resume", "-q", prepare=die_later)
    assert done.returncode == (9 if moment < 9 else 0)
    assert go_on("t.csv") == wanted
    assert sorted(os.listdir()) == sorted([".o.jsonl.run", "anew.jsonl", "o.jsonl", "t.csv"])


def test_records_are_articles_and_nothing_else(there):
    folder(1)
    extract("r/a", "-o", "o.jsonl", "-q")
    for line in Path("o.jsonl").read_bytes().splitlines():
        Article.model_validate_json(line)


# --- a failure is of one article ---


def test_a_page_with_an_unknown_encoding_does_not_end_a_run(there):
    folder(1, 2)
    page = b'<meta charset="undefined">\xfc<html><body><p>' + text(3).encode() + b"</p>"
    Path("r/a/1.html").write_bytes(page)
    extract("r/a", "-o", "o.jsonl", "-q")
    assert len(Path("o.jsonl").read_bytes().splitlines()) == 3


ERRORS = [UnicodeError("halb"), RecursionError("tief"), MemoryError(), KeyError("Kern")]


@pytest.mark.parametrize("error", ERRORS, ids=repr)
@pytest.mark.parametrize(
    "broken",
    ["quotex.sources.checked", "quotex.reader.read", "quotex.article.Article.model_dump_json"],
)
def test_an_error_of_any_kind_is_one_article_s(there, monkeypatch, error, broken):
    folder(1, 2, 3)
    module, name = broken.rsplit(".", 1)
    owner = Article if module.endswith("Article") else importlib.import_module(module)
    whole = getattr(owner, name)

    def fails(given, *rest, **options):
        words = given if isinstance(given, str) else given.text
        if words == text(2):
            raise error
        return whole(given, *rest, **options)

    monkeypatch.setattr(owner, name, fails)
    assert extract("r/a", "-o", "o.jsonl", "-q") == 2
    first, broken_one, last = map(json.loads, Path("o.jsonl").read_bytes().splitlines())
    assert first["quotes"] and last["quotes"]
    assert broken_one["file"] == "r/a/2.txt"
    assert type(error).__name__ in broken_one["error"]
