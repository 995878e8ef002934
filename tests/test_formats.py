"""What is no article is refused by what stands in it, and what was skipped is told."""

import json
import re

import pytest

import quotex
from quotex import Failure, Notes

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
WORD = b"PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml\0"


def read(path, content, **options):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(quotex.read(path, **options))


@pytest.mark.parametrize("ending", ["txt", "md", "html", "csv", "jsonl", "json"])
@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file: .* pdftotext"),
        (rb"{\rtf1\ansi\deff0 Der Rat tagt.}", "an RTF file: name it .rtf"),
        (WORD, r"a Word file \(.docx\): name it .docx"),
        (b"PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/epub+zip", "an EPUB file"),
        (b"PK\x03\x04\x14\0\0\0\0\0a.txt", "a ZIP file: unpack"),
        (b"\x1f\x8b\x08\x08\0\0\0\0", "a gzip file: name it .gz .* gunzip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an old Office file"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"PAR1\x15\x04\x15\0", "a Parquet file: say --input-format parquet"),
        (b"SQLite format 3\0\x10\0", "an SQLite database"),
        (b'<?xml version="1.0"?>\n<rss version="2.0"><channel>', "a feed: name it .xml"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><nitf><body>Der Rat tagt.', "a message of an agency"),
        (b'<?xml version="1.0"?><urlset xmlns="x">', "a sitemap: fetch"),
        ('<?xml version="1.0"?><a>Der Rat</a>'.encode("utf-16"), "XML: "),
        (b'<TEI xmlns="http://www.tei-c.org/ns/1.0">', "TEI: name it .xml"),
        (b"From a@b.example Mon Jan 1 10:00:00 2024\nSubject: Rat\n\nHallo", "a mailbox"),
        (b"Subject: Rat\nFrom: a@b.example\nMIME-Version: 1.0\n\nDer Rat tagt.", "an e-mail"),
        (b"\x01\x02\x03\x04\x05Der Rat", "a binary file"),
    ],
)
def test_what_is_no_article_is_refused_with_the_next_step(tmp_path, ending, content, complaint):
    (failure,) = read(tmp_path / f"a.{ending}", content)
    assert isinstance(failure, Failure)
    assert re.match(complaint, failure.error)
    assert "row" not in failure.meta


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.txt", "<!DOCTYPE html>\n<html><body>", "a web page: say --input-format html"),
        ("a.txt", '<?xml version="1.0"?>\n<html xmlns="x">', "a web page"),
        ("a.md", json.dumps({"text": SHORT}), "JSON: say --input-format json or jsonl"),
        ("a.csv", json.dumps([{"text": SHORT}]), "JSON: say --input-format"),
    ],
)
def test_what_has_another_ending_says_which_kind_it_is(tmp_path, name, content, complaint):
    (failure,) = read(tmp_path / name, content)
    assert failure.error.startswith(complaint)


@pytest.mark.parametrize(
    "text",
    [
        "ORCHESTER in Not: Der Rat tagt.",
        "ID3 und PAR1: Die neuen Wagen sind da.",
        "Von: Ada Kern\nAn: alle\nDer Rat tagt.",
        "From Berlin with Love heißt der Film.",
        "{Der Rat} tagt <heute> nicht.",
        "1\n2 Tote bei Unfall, wie es heißt.",
    ],
)
def test_prose_is_read(tmp_path, text):
    assert read(tmp_path / "a.txt", text)[0].text == text


def test_xhtml_is_a_web_page(tmp_path):
    pytest.importorskip("trafilatura")
    page = '<?xml version="1.0"?><!-- a > b --><!DOCTYPE html><html><body></body></html>'
    (failure,) = read(tmp_path / "a.html", page)
    assert "no article found" in failure.error


def test_a_folder_says_what_it_skipped(tmp_path):
    for name in ("a.pdf", "b.PDF", "c.ods", "LIESMICH", ".hidden.png"):
        (tmp_path / name).write_text("x")
    notes = Notes()
    assert len(read(tmp_path / "a.txt", SHORT)) == 1
    assert len(list(quotex.read(tmp_path, notes=notes))) == 1
    assert notes.skipped == {".pdf": 2, ".ods": 1, "": 1}
    assert str(notes) == (
        "4 files skipped, whose ending is none that is read: 2 .pdf, 1 without ending, 1 .ods\n"
        ".pdf: turn it into text first: pdftotext FILE.pdf (of Poppler) writes FILE.txt\n"
        ".ods: save it as plain text, a table as CSV"
    )


# --- fields of JSON records ---


@pytest.mark.parametrize(
    ("record", "about"),
    [
        (
            {"maintext": SHORT, "date_publish": "2024-03-01 10:00:00", "authors": ["X", "Y"]}
            | {"source_domain": "bote.example", "url": "https://bote.example/1"},
            {"date": "2024-03-01 10:00:00", "author": "X; Y", "source": "bote.example"},
        ),
        (
            {"text": SHORT, "source": "https://a.example/1", "hostname": "a.example"},
            {"url": "https://a.example/1", "source": "a.example"},
        ),
        (
            {"plaintext": SHORT, "title": "Rat", "authors": ["X"], "topics": ["Bau"]}
            | {"publishing_date": "2024-03-01 10:00:00+01:00", "publisher": "Bote"},
            {"date": "2024-03-01 10:00:00+01:00", "author": "X", "source": "Bote"},
        ),
        (
            {"text": SHORT, "publish_date": "2024-03-01", "media_name": "Bote"},
            {"date": "2024-03-01", "source": "Bote"},
        ),
        (
            {"articleBody": SHORT, "headline": "Rat", "datePublished": "2024-03-01"}
            | {"author": {"name": "X"}, "publisher": {"@type": "Organization", "name": "Bote"}},
            {"title": "Rat", "date": "2024-03-01", "author": "X", "source": "Bote"},
        ),
    ],
)
def test_fields_of_other_tools_are_known(tmp_path, record, about):
    (text,) = read(tmp_path / "a.json", json.dumps(record))
    assert text.text == SHORT
    assert {name: text.meta.get(name) for name in about} == about


def test_a_body_in_sections_is_laid_out(tmp_path):
    sections = [
        {"headline": [], "paragraphs": ["Der Rat tagt."]},
        {"headline": ["Kosten"], "paragraphs": [SHORT, "Gut."]},
    ]
    body = {"summary": ["Kurz gesagt."], "sections": sections}
    (text,) = read(tmp_path / "a.json", json.dumps([{"body": body}]))
    assert text.text == f"Kurz gesagt.\n\nDer Rat tagt.\n\n## Kosten\n\n{SHORT}\n\nGut."
