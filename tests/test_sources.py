"""Reading what people have: text, Markdown, web pages, tables, folders of them."""

import json
import os
import sys

import pytest
from conftest import ARTICLE

import quotex
from quotex import Failure, InputError, Text
from quotex.sources import count
from quotex.sources.html import text_of as html_text
from quotex.sources.markdown import text_of as markdown_text

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
OTHER = "„Das ist zu teuer“, sagte der Oppositionsführer Jan Ott am Dienstag im Stadtrat."

PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="CHARSET">
<title>Lindenau baut seine Brücke neu – Lindenauer Bote</title>
<meta property="og:title" content="Lindenau baut seine Brücke neu">
<meta property="og:site_name" content="Lindenauer Bote">
<meta property="article:published_time" content="2024-03-05T10:00:00+01:00">
<link rel="canonical" href="https://bote.example/bruecke"></head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Lindenau baut seine Brücke neu</h1>
<p>Der Stadtrat von Lindenau hat am Montagabend den <b>Neubau</b> der
<a href="/m">Marktbrücke</a> beschlossen. „Wir haben lange genug gewartet“, sagte
Bürgermeisterin Hanna Kern nach der Sitzung.</p>
<h2>Streit um die <em>Kosten</em></h2>
<p>Der Neubau soll 14 Millionen Euro kosten.<br>Oppositionsführer Jan Ott nannte die Summe
„völlig aus der Luft gegriffen“. Die Anwohner sollen im April unterrichtet werden.</p>
</article><footer><p>Impressum und Datenschutz</p></footer></body></html>
"""
PAGE_TEXT = """\
# Lindenau baut seine Brücke neu

Der Stadtrat von Lindenau hat am Montagabend den Neubau der Marktbrücke beschlossen. „Wir haben \
lange genug gewartet“, sagte Bürgermeisterin Hanna Kern nach der Sitzung.

## Streit um die Kosten

Der Neubau soll 14 Millionen Euro kosten.
Oppositionsführer Jan Ott nannte die Summe „völlig aus der Luft gegriffen“. Die Anwohner sollen im \
April unterrichtet werden."""


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def texts(*names, **options):
    return list(quotex.read(*names, **options))


def only(found):
    assert len(found) == 1
    return found[0]


# --- one article a file ---


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_plain_text_stays_as_it_is(tmp_path, encoding):
    text = ARTICLE.replace("\n", "\r\n")
    path = write(tmp_path / "a.txt", text.encode(encoding))
    assert only(texts(path)) == Text(text, {"file": str(path)})


def test_numbers_of_two_bytes_are_no_text(tmp_path):
    path = write(tmp_path / "a.txt", bytes(range(9)).hex(" ").encode() + b"\1\0\2\0" * 200)
    assert only(texts(path)).error.startswith("a binary file")


def test_markdown_keeps_headings_and_loses_other_marks():
    source = """\
---
title: "Lindenau baut"
date: 2024-03-05
---
Lindenau baut *neu*
===================

**Hanna Kern** sagte: „Wir bauen
[die Brücke](https://bote.example) neu.“

## Streit um die **Kosten** ##

> „Zu teuer“, sagte Ott.

1. Erstens
2. Zweitens

- `Steg` ![Bild](b.png)
"""
    text, meta = markdown_text(source)
    assert text.split("\n\n") == [
        "# Lindenau baut neu",
        "Hanna Kern sagte: „Wir bauen die Brücke neu.“",
        "## Streit um die Kosten",
        "„Zu teuer“, sagte Ott.",
        "1. Erstens",
        "2. Zweitens",
        "- Steg",
    ]
    assert meta == {"title": "Lindenau baut", "date": "2024-03-05"}


def test_a_rule_at_the_start_is_no_front_matter():
    assert markdown_text(f"---\n\n{SHORT}\n\n---\n\n{OTHER}")[0] == f"{SHORT}\n\n{OTHER}"


def test_markdown_headings_become_the_articles(tmp_path):
    path = write(tmp_path / "a.md", "# Lindenau baut\n\n" + SHORT + "\n\n## Streit\n\n" + OTHER)
    article = quotex.extract(only(texts(path)).text)
    assert [section.heading for section in article.sections] == ["Lindenau baut", None, "Streit"]


@pytest.mark.parametrize(("declared", "encoding"), [("utf-8", "utf-8"), ("windows-1252", "cp1252")])
def test_a_page_gives_its_article_and_what_it_tells(tmp_path, declared, encoding):
    pytest.importorskip("trafilatura")
    path = write(tmp_path / "a.html", PAGE.replace("CHARSET", declared).encode(encoding))
    page = only(texts(path))
    assert page.text == PAGE_TEXT
    assert page.meta == {
        "title": "Lindenau baut seine Brücke neu",
        "date": "2024-03-05",
        "source": "Lindenauer Bote",
        "url": "https://bote.example/bruecke",
        "file": str(path),
    }
    assert quotex.extract(page.text).sections[2].heading == "Streit um die Kosten"


def test_a_page_without_an_article_is_told(tmp_path):
    pytest.importorskip("trafilatura")
    path = write(tmp_path / "leer.html", "<html><body></body></html>")
    assert "no article found" in only(texts(path)).error
    with pytest.raises(InputError, match="no article found"):
        html_text("<html></html>")


def test_a_missing_package_says_which_extra_has_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(quotex.QuotexError, match=r"quotex\[html\]"):
        texts(write(tmp_path / "a.html", PAGE))
    with pytest.raises(quotex.QuotexError, match=r"quotex\[tables\]"):
        texts(write(tmp_path / "a.parquet", b"PAR1"))


# --- tables ---

ROWS = [
    {"id": "b-1", "Text": SHORT, "title": "Brücke", "date": "2024-03-05", "seiten": 2},
    {"id": "b-2", "Text": OTHER, "title": None, "date": "2024-03-06", "seiten": 3},
]


def read_rows(path, **options):
    first, second = texts(path, **options)
    assert (first.text, second.text) == (SHORT, OTHER)
    assert first.meta == {
        "file": str(path),
        "row": "1",
        "id": "b-1",
        "title": "Brücke",
        "date": "2024-03-05",
        "seiten": "2",
    }
    assert second.meta["row"] == "2"
    assert "title" not in second.meta
    return first, second


def test_json_lines(tmp_path):
    lines = "\ufeff" + "\n\n".join(json.dumps(row) for row in ROWS)
    read_rows(write(tmp_path / "archiv.jsonl", lines))


def test_a_json_list(tmp_path):
    read_rows(write(tmp_path / "archiv.json", json.dumps(ROWS)))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_csv_of_every_make(tmp_path, delimiter, encoding):
    lines = [list(ROWS[0]), *([cell or "" for cell in row.values()] for row in ROWS)]
    table = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    read_rows(write(tmp_path / "archiv.csv", table.encode(encoding)))


def test_parquet(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.Table.from_pylist(ROWS), tmp_path / "archiv.parquet")
    read_rows(tmp_path / "archiv.parquet")


def test_columns_can_be_named(tmp_path):
    table = f"nr,beitrag,text\n7,{json.dumps(SHORT, ensure_ascii=False)},Kurzfassung\n"
    found = only(texts(write(tmp_path / "a.csv", table), text_column="beitrag", id_column="nr"))
    assert found.text == SHORT
    assert found.meta["id"] == "7"
    assert found.meta["text"] == "Kurzfassung"


def test_german_names_of_columns_are_known(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"Titel;Datum;Quelle;Ressort;Text\nBad;2024-03-01;Bote;Stadt;{SHORT}\n")
    (text,) = quotex.read(path)
    about = {"title": "Bad", "date": "2024-03-01", "source": "Bote", "Ressort": "Stadt"}
    assert {name: text.meta[name] for name in about} == about
    assert "Titel" not in text.meta


def test_columns_of_ours_do_not_swallow_others(tmp_path):
    found = only(texts(write(tmp_path / "a.jsonl", json.dumps({"text": SHORT, "row": 9}))))
    assert (found.meta["row"], found.meta["row_"]) == ("1", "9")


def test_a_table_without_the_column_names_those_it_has(tmp_path):
    path = write(tmp_path / "a.csv", f'nummer,beitrag\n7,"{SHORT}"\n8,x\n')
    complaint = str(only(texts(path)))
    assert complaint.startswith(f"{path}: no text column")
    assert "the columns are 'nummer', 'beitrag'; say which one with --text-column" in complaint
    assert "no column 'inhalt'" in str(only(texts(path, text_column="inhalt")))
    assert "no column 'x'" in str(only(texts(path, text_column="beitrag", id_column="x")))


def test_a_wrong_column_in_json_lines_ends_the_table_after_some_patience(tmp_path):
    path = write(tmp_path / "a.jsonl", '{"beitrag": "x"}\n' * 100)
    found = only(texts(path))
    assert "no text column" in found.error
    assert "row" not in found.meta


def test_a_broken_row_does_not_stop_the_others(tmp_path):
    lines = [json.dumps({"text": SHORT}), "{kaputt", "7", '{"text": ""}', '{"text": 5}', '{"a": 1}']
    found = texts(write(tmp_path / "a.jsonl", "\n".join([*lines, json.dumps({"text": OTHER})])))
    assert [type(one) for one in found] == [Text, *[Failure] * 5, Text]
    complaints = ["not JSON", "not a JSON object", "is empty", "holds no text", "no text column"]
    for one, complaint in zip(found[1:6], complaints, strict=True):
        assert complaint in one.error
    assert found[-1].meta["row"] == "7"


def test_an_open_quote_in_csv_is_told(tmp_path):
    path = write(tmp_path / "a.csv", f'id,text\n1,"{SHORT}",zuviel\n2,"{OTHER}"\n')
    broken, good = texts(path)
    assert "3 cells under 2 columns" in broken.error
    assert good.text == OTHER


def test_broken_quotation_marks_in_csv_do_not_change_or_swallow_a_text(tmp_path):
    table = f'id,text\n1,"{SHORT}"\n2,"Er rief "ja" und ging."\n3\n4,"{OTHER}"\n5,"Offen\nist sie\n'
    found = texts(write(tmp_path / "a.csv", table))
    assert [getattr(one, "text", None) for one in found] == [SHORT, None, None, OTHER, None]
    assert [one.error for one in found if isinstance(one, Failure)] == [
        "broken quotation marks in the row at line 3: ',' expected after '\"'",
        "the text is empty",
        "broken quotation marks in the row at lines 6 to 7: unexpected end of data",
    ]


def test_empty_cells_at_the_end_of_a_row_may_be_missing(tmp_path):
    path = write(tmp_path / "a.csv", f'id,text,title,date\n1,"{SHORT}",Brücke\n')
    assert only(texts(path)).meta == {"file": str(path), "row": "1", "id": "1", "title": "Brücke"}


@pytest.mark.parametrize("kind", ["jsonl", "json"])
def test_half_characters_beside_the_text_are_replaced(tmp_path, kind):
    row = {"text": SHORT, "thema": "halb \ud83d", "\ud83d": "x"}
    path = write(tmp_path / f"a.{kind}", json.dumps(row))
    (article,) = quotex.extract_many(texts(path))
    assert article.meta["thema"] == "halb \ufffd"
    assert article.meta["\ufffd"] == "x"
    assert article.model_dump_json()


def test_bytes_that_are_no_text_in_the_middle_of_json_lines(tmp_path):
    good = json.dumps({"text": SHORT}).encode()
    path = write(tmp_path / "a.jsonl", good + b'\n{"text": "\xff\xfe"}\n\0\0\0\n' + good)
    assert [type(one) for one in texts(path)] == [Text, Failure, Failure, Text]


@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_records_are_read_whatever_their_file_is_called(tmp_path, ending):
    record = json.dumps({"text": SHORT})
    by_line = write(tmp_path / f"a.{ending}", f"{record}\n{{kaputt\n{record}\n")
    indented = json.dumps([{"text": SHORT}, {"text": SHORT}], indent=1)
    as_list = write(tmp_path / f"b.{ending}", indented)
    behind = write(tmp_path / f"c.{ending}", 2 * (json.dumps({"text": SHORT}, indent=1) + "\n"))
    assert [type(one) for one in texts(by_line)] == [Text, Failure, Text]
    assert [type(one) for one in texts(as_list)] == [Text, Text]
    assert [type(one) for one in texts(behind)] == [Text, Text]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252"])
def test_json_lines_of_windows(tmp_path, encoding):
    record = json.dumps({"text": SHORT}, ensure_ascii=False)
    path = write(tmp_path / "a.jsonl", f"{record}\n{record}\n".encode(encoding))
    assert [one.text for one in texts(path)] == [SHORT, SHORT]


def test_lines_in_two_encodings(tmp_path):
    joined = f"{SHORT}\n".encode("cp1252") + OTHER.encode()
    assert only(texts(write(tmp_path / "a.txt", joined))).text == f"{SHORT}\n{OTHER}"


@pytest.mark.parametrize(
    "data",
    [SHORT.encode("utf-32"), SHORT.encode("utf-16") + b"\n", b"\xef\xbb\xbf" + SHORT.encode()],
)
def test_marks_of_the_byte_order(tmp_path, data):
    text = only(texts(write(tmp_path / "a.txt", data))).text
    assert text.rstrip("\ufffd") == SHORT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    write(tmp_path / "b.txt", SHORT)
    os.mkfifo(tmp_path / "a.txt")
    assert only(texts(tmp_path)).text == SHORT


def test_an_empty_name_is_told():
    assert "a name is empty" in only(texts("")).error


def test_links_that_lead_nowhere_or_in_circles(tmp_path):
    write(tmp_path / "a.txt", SHORT)
    (tmp_path / "b.txt").symlink_to("fehlt.txt")
    (tmp_path / "c.txt").symlink_to("c.txt")
    (tmp_path / "kreis").symlink_to(tmp_path)
    good, missing, circle = texts(tmp_path)
    assert good.text == SHORT
    assert missing.error == "no such file"
    assert "too many levels of symbolic links" in circle.error


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.parquet", b"PAR1 und dann nichts", "not a Parquet file, or cut off"),
        ("a.csv", b"id,text\n", "the table has no rows"),
        ("a.csv", b"", "the table has no rows"),
        ("a.csv", b"id,text\n\0\0", "a binary file"),
        ("a.jsonl", b"", "the table has no rows"),
        ("a.json", b"{", "not JSON"),
    ],
)
def test_a_table_that_cannot_be_read(tmp_path, name, content, complaint):
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    assert complaint in only(texts(write(tmp_path / name, content))).error


def test_a_parquet_file_that_is_cut_off_or_damaged(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    table = pyarrow.Table.from_pylist([{"text": f"{SHORT} {n}"} for n in range(500)])
    parquet.write_table(table, path, row_group_size=100, use_dictionary=False)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in only(texts(path)).error
    third = parquet.ParquetFile(path).metadata if path.write_bytes(whole) else None
    at = third.row_group(2).column(0).data_page_offset
    path.write_bytes(whole[:at] + b"\xff" * 200 + whole[at + 200 :])
    *good, last = texts(path)
    assert "damaged" in last.error
    assert all(isinstance(one, Text) for one in good)
    assert good


# --- places ---


def test_a_folder_is_read_to_its_depths_in_order(tmp_path):
    write(tmp_path / "b.txt", SHORT)
    write(tmp_path / "jahr" / "a.md", OTHER)
    write(tmp_path / "bild.png", b"\x89PNG")
    write(tmp_path / ".versteckt.txt", OTHER)
    write(tmp_path / ".git" / "a.txt", OTHER)
    assert [one.text for one in texts(tmp_path)] == [SHORT, OTHER]
    assert [one.text for one in texts(tmp_path, leave_out=tmp_path / "b.txt")] == [OTHER]


def test_patterns(tmp_path):
    write(tmp_path / "a.txt", SHORT)
    write(tmp_path / "jahr" / "b.txt", OTHER)
    assert [one.text for one in texts(f"{tmp_path}/**/*.txt")] == [SHORT, OTHER]
    assert "no file has such a name" in only(texts(f"{tmp_path}/*.html")).error


def test_a_name_may_look_like_a_pattern(tmp_path):
    path = write(tmp_path / "Was nun [Kern]?.txt", SHORT)
    assert only(texts(path)).text == SHORT


def test_what_cannot_be_read_takes_its_place(tmp_path):
    write(tmp_path / "a.txt", b"\x89PNG\0")
    write(tmp_path / "b.txt", SHORT)
    broken, good, missing = texts(tmp_path, tmp_path / "fehlt.txt")
    assert "a PNG image" in broken.error
    assert good.text == SHORT
    assert str(missing) == f"{tmp_path / 'fehlt.txt'}: no such file"
    assert json.loads(missing.record()) == {**missing.meta, "error": "no such file"}
    with pytest.raises(InputError, match="PNG"):
        texts(tmp_path, errors="raise")


def test_an_empty_folder_and_an_unknown_kind(tmp_path):
    assert "without articles" in only(texts(tmp_path)).error
    with pytest.raises(InputError, match="none of text, markdown"):
        texts(tmp_path, kind="pdf")


def test_what_is_too_large_for_an_article(tmp_path, monkeypatch):
    monkeypatch.setattr("quotex.files._LARGEST", 50)
    assert "too much for one article" in only(texts(write(tmp_path / "a.txt", SHORT))).error


def test_count_says_how_many_there_will_be(tmp_path):
    write(tmp_path / "a.txt", SHORT)
    write(tmp_path / "b.jsonl", '{"text": "x"}\n\n{"text": "y"}\n')
    write(tmp_path / "c.csv", 'text\n"a\nb"\nc\n')
    assert count(tmp_path) == len(texts(tmp_path)) == 5
    assert count(tmp_path / "fehlt.csv") == 1
    assert count(tmp_path, "-") is None


def test_what_pandas_has_for_nothing_is_an_empty_text(tmp_path):
    rows = [{"datum": "2024", "text": float("nan")}, {"datum": "2024", "text": SHORT}]
    path = write(tmp_path / "a.jsonl", "\n".join(map(json.dumps, rows)))
    empty, article = texts(path)
    assert (empty.error, article.text) == ("the text is empty", SHORT)
