"""Wrong calls that people make first: one line that says how it goes, exit code 2, no file left."""

import pytest
from command import run
from conftest import ARTICLE

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working directory as somebody may have it."""
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "leer.txt").write_text("")
    (tmp_path / "kopf.csv").write_text("id,text\n")
    (tmp_path / "blatt.pdf").write_bytes(b"%PDF-1.4\n\0")
    (tmp_path / "drucke").mkdir()
    for name in ("a.pdf", "b.pdf", "c.png"):
        (tmp_path / "drucke" / name).write_bytes(b"%PDF-1.4")
    (tmp_path / "tabellen").mkdir()
    for name in ("a.csv", "b.csv", "c.csv"):
        (tmp_path / "tabellen" / name).write_text(f'nr,inhalt_lang\n1,"{SHORT}"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


CALLS = [
    ("article.txt", "no command 'article.txt'; did you mean `quotex extract article.txt`?"),
    ("*.txt", "did you mean `quotex extract '*.txt'`?"),
    ("drucke", "did you mean `quotex extract drucke`?"),
    ("-", "did you mean `quotex extract -`?"),
    ("a.txt b.txt c.txt d.txt", "did you mean `quotex extract a.txt b.txt c.txt …`?"),
    ("extrakt article.txt", "did you mean `quotex extract article.txt`?"),
    ("Extract article.txt", "did you mean `quotex extract article.txt`?"),
    ("colums", "did you mean `quotex columns`?"),
    ("zitate", "no command 'zitate'; there are extract, report, "),
    ("--extract article.txt", "no option --extract; did you mean quotex extract?"),
    ("-o q.csv article.txt", "no option -o before the command: quotex extract FILE -o …"),
    ("--versoin", "did you mean --version?"),
    ("-v", "no option -v; quotex --help lists all"),
    ("schema x", "quotex schema takes no 'x': quotex schema --help"),
    ("extract", "Missing argument 'FILE...': quotex extract article.txt reads a file"),
    ("extract articel.txt", "articel.txt: no such file; did you mean 'article.txt'?"),
    ("extract article.csv", "article.csv: no such file; did you mean 'article.txt'?"),
    ("extract article", "article: no such file; did you mean 'article.txt'?"),
    ("extract texte/article.txt", "no such file; there is no folder 'texte'"),
    ("extract texte/", "texte/: no such file or folder"),
    ("extract https://bote.example/1", "quotex fetches nothing: save the page as .html"),
    ("extract x*.txt", "x*.txt: no file has such a name"),
    ("extract article.txt --ouput q.csv", "no option --ouput; did you mean --output?"),
    ("extract article.txt -x", "no option -x; quotex extract --help lists all"),
    ("extract article.txt -o", "option '-o' requires an argument"),
    ("extract article.txt --format CSV", "--format: 'CSV' is none of text, "),
    ("extract article.txt --format CSV", "; did you mean 'csv'?"),
    ("extract article.txt --type direkt", "; did you mean 'direct'?"),
    ("extract article.txt --min-confidence 0,8", "takes a number with a point, as in "),
    ("extract article.txt --min-confidence 80", "it is in [0, 1], as 0.8 is"),
    ("extract article.txt -j zwei", "--n-process takes a whole number"),
    ("extract article.txt --context -1", "context is -1; it is 0 or more sentences"),
    ("extract article.txt --shard 3", "a shard is named I/N"),
    ("extract article.txt -o q.xls", "did you mean '.xlsx'?"),
    ("extract article.txt -o q.pdf", "q.pdf: the ending tells no format"),
    ("extract article.txt -o neu/q.csv", "neu' first"),
    ("extract article.txt -o drucke", "drucke: a directory, not a file: name one in it"),
    ("extract article.txt -o article.txt", "would be written over: name another --output"),
    ("extract blatt.pdf -o q.csv", "a PDF file: turn it into text first: pdftotext FILE.pdf"),
    ("extract leer.txt -o q.csv", "leer.txt: the file is empty"),
    ("extract kopf.csv -o q.csv", "kopf.csv: the table has no rows"),
    ("extract drucke -o q.csv", "drucke: a directory without articles: 2 .pdf, 1 .png; .pdf: "),
    ("extract tabellen/a.csv -o q.csv", "say which one with --text-column"),
    (
        "extract tabellen/a.csv --text-column inhalt -o q.csv",
        "no column 'inhalt'; the columns are 'nr', 'inhalt_lang'; did you mean 'inhalt_lang'?",
    ),
    ("report leer.txt", "leer.txt: the file is empty"),
    ("report article.txt --perod year", "did you mean --period or "),
]


@pytest.mark.parametrize(("call", "told"), CALLS)
def test_a_wrong_call_takes_one_line_with_the_next_step(folder, call, told):
    before = sorted(folder.rglob("*"))
    done = run(*call.split())
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("quotex: ") and told in line
    assert done.returncode == 2
    assert done.stdout == b""
    assert sorted(folder.rglob("*")) == before


def test_a_text_instead_of_a_file(folder):
    done = run("extract", "Die Ministerin sagte, das gehe.")
    assert "a text itself is piped in: echo 'TEXT' | quotex extract -" in done.stderr.decode()


@pytest.mark.parametrize("how", [(), ("--text-column", "inhalt")])
def test_a_column_that_many_tables_lack_is_told_once(folder, how):
    done = run("extract", "tabellen", "-o", "q.csv", *how)
    first, more, nothing = done.stderr.decode().splitlines()
    assert "the columns are 'nr', 'inhalt_lang'" in first
    assert more.endswith("2 more tables like tabellen/a.csv")
    assert nothing.endswith("none of 3 articles could be read; nothing was written")
    assert not (folder / "q.csv").exists()


def test_tables_that_lack_it_among_others_that_do_not(folder):
    done = run("extract", "tabellen", "article.txt", "-o", "q.csv")
    told = done.stderr.decode().splitlines()
    assert [line for line in told if "the columns are" in line] == told[:1]
    assert told[1].endswith("2 more tables like tabellen/a.csv")
    assert done.returncode == 2 and "Hanna Kern" in (folder / "q.csv").read_text("utf-8")
