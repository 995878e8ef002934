"""Word files and RTF: what a reader sees of them, and what is made to break them."""

import io
import re
import sys
import zipfile

import pytest

import quotex
from quotex import Failure, QuotexError
from quotex.sources.word import text_of_docx, text_of_rtf

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
OTHER = "„Das ist zu teuer“, sagte der Oppositionsführer Jan Ott am Dienstag im Stadtrat."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture
def document():
    docx = pytest.importorskip("docx", reason="the extra 'documents' is not installed")
    return docx.Document()


def read(path, content):
    path.write_bytes(content)
    (one,) = quotex.read(path)
    return one


def test_a_word_file(document, tmp_path):
    document.core_properties.title = "Lindenau baut"
    document.core_properties.author = "Ada Lenz"
    document.add_heading("Lindenau baut", 0)
    paragraph = document.add_paragraph("„Wir bauen ")
    paragraph.add_run("die Brücke").bold = True
    paragraph.add_run(" neu“,\n").add_text("sagte\tHanna Kern.")
    document.add_paragraph("  ")
    document.add_heading("Streit um die Kosten", 2)
    document.add_paragraph("Steg", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Name", "Partei", "Ada Kern", "SPD"), strict=True):
        cell.text = words
    document.add_paragraph(OTHER)
    found = read(tmp_path / "a.docx", saved(document))
    assert found.text.split("\n\n") == [
        "# Lindenau baut",
        "„Wir bauen die Brücke neu“,\nsagte\tHanna Kern.",
        "## Streit um die Kosten",
        "- Steg",
        "Name  Partei",
        "Ada Kern  SPD",
        OTHER,
    ]
    assert found.meta["title"] == "Lindenau baut"
    assert found.meta["author"] == "Ada Lenz"
    assert "row" not in found.meta
    headings = [section.heading for section in quotex.extract(found.text).sections]
    assert headings[0] == "Lindenau baut" and "Streit um die Kosten" in headings


def test_tracked_changes_count_as_accepted(document):
    from docx.oxml import parse_xml

    inserted = f'<w:ins xmlns:w="{W}"><w:r><w:t xml:space="preserve"> neu</w:t></w:r></w:ins>'
    deleted = f'<w:del xmlns:w="{W}"><w:r><w:delText>alt</w:delText></w:r></w:del>'
    paragraph = document.add_paragraph("Kern baut")
    for change in (inserted, deleted):
        paragraph._p.append(parse_xml(change))
    block = f'<w:ins xmlns:w="{W}"><w:p><w:r><w:t>Ganz neu.</w:t></w:r></w:p></w:ins>'
    document.element.body.insert(1, parse_xml(block))
    assert text_of_docx(saved(document))[0] == "Kern baut neu\n\nGanz neu."


def test_links_and_controls_are_words_too(document):
    from docx.oxml import parse_xml

    link = f'<w:hyperlink xmlns:w="{W}"><w:r><w:t>den Link</w:t></w:r></w:hyperlink>'
    document.add_paragraph("Siehe ")._p.append(parse_xml(link))
    control = (
        f'<w:sdt xmlns:w="{W}"><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs>'
        "</w:pPr><w:r><w:t>Im Feld.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    document.element.body.insert(1, parse_xml(control))
    assert text_of_docx(saved(document))[0] == "Siehe den Link\n\nIm Feld."


def test_a_word_file_that_says_nothing_of_itself(document, tmp_path):
    path = tmp_path / "a.docx"
    document.add_paragraph(SHORT)
    with zipfile.ZipFile(io.BytesIO(saved(document))) as whole, zipfile.ZipFile(path, "w") as bare:
        for name in whole.namelist():
            words = re.sub(rb"<Relationship [^>]*core-properties[^>]*>", b"", whole.read(name))
            bare.writestr(name, words)
    (text,) = quotex.read(path)
    assert set(text.meta) == {"file"}


def test_no_word_file(document, tmp_path):
    for content in (b"PK\x03\x04word/", b"hallo", saved(document)[:-30]):
        failure = read(tmp_path / "a.docx", content)
        assert isinstance(failure, Failure)
        assert failure.error.startswith("no Word file, or damaged: ")


def test_a_word_file_that_unpacks_to_too_much(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (65 << 20))
    failure = read(tmp_path / "a.docx", stream.getvalue())
    assert failure.error == "unpacks to 68,157,440 bytes in 1 files: no article"


def test_entities_of_a_word_file_stand_for_nothing(document, tmp_path):
    document.add_paragraph("ANFANG")
    source = zipfile.ZipFile(io.BytesIO(saved(document)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                entities = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'
                data = data.replace(b"<w:document", entities, 1).replace(b"ANFANG", b"Ja &a; so.")
            archive.writestr(name, data)
    text = read(tmp_path / "a.docx", stream.getvalue())
    assert "root:" not in str(text)


RTF = r"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Bau}}
\f0 \'84Wir bauen die Br\'fccke neu\'93, sagte Hanna Kern am Montag.\par\par
\u8222?Das ist zu \b teuer\b0\u8220?, sagte Jan Ott am Dienstag im Stadtrat.\par}"""


def test_rtf(tmp_path):
    pytest.importorskip("striprtf", reason="the extra 'documents' is not installed")
    text = read(tmp_path / "a.rtf", RTF.encode())
    assert text.text.strip() == (
        "„Wir bauen die Brücke neu“, sagte Hanna Kern am Montag.\n\n"
        "„Das ist zu teuer“, sagte Jan Ott am Dienstag im Stadtrat."
    )
    assert read(tmp_path / "b.rtf", b"hallo").error == "not RTF"


def odt(body: str, styles: str = "", **parts: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "draw", "meta")
    )
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        for name, xml in parts.items():
            archive.writestr(f"{name}.xml", xml)
    return stream.getvalue()


META = """<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta>
<dc:title>Bau</dc:title><meta:initial-creator>Ada Lenz</meta:initial-creator>
<dc:creator>Redaktion</dc:creator><meta:keyword>Brücke</meta:keyword><meta:keyword>Rat</meta:keyword>
<meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta></office:document-meta>"""


def test_an_opendocument_text(tmp_path):
    body = (
        "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
        '<text:p text:style-name="P1">Lindenau baut</text:p>'
        "<text:p>„Wir bauen <text:span>die</text:span><text:s text:c='2'/>Brücke\n neu“,"
        "<text:line-break/>sagte<text:tab/>Hanna Kern.<text:note><text:p>Fußnote</text:p>"
        "</text:note></text:p><text:p/>"
        '<text:h text:outline-level="2">Streit um die Kosten</text:h>'
        "<text:list><text:list-item><text:p>Steg</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
        "<table:table-cell><text:p>Partei</text:p></table:table-cell></table:table-row>"
        f"</table:table><text:section><text:p>{OTHER}</text:p></text:section>"
    )
    title = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    found = read(tmp_path / "a.odt", odt(body, title, meta=META))
    assert found.text.split("\n\n") == [
        "# Lindenau baut",
        "„Wir bauen die  Brücke neu“,\nsagte\tHanna Kern.",
        "## Streit um die Kosten",
        "- Steg",
        "Name  Partei",
        OTHER,
    ]
    told = {name: found.meta[name] for name in ("title", "author", "tags", "created")}
    assert told == {
        "title": "Bau",
        "author": "Ada Lenz",
        "tags": "Brücke, Rat",
        "created": "2024-03-05",
    }
    packed = tmp_path / "a.bin"
    packed.write_bytes(odt(body))
    (named,) = quotex.read(packed, kind="odt")
    assert named.text.startswith("Lindenau baut")


def test_no_opendocument_text(tmp_path):
    whole = odt(f"<text:p>{SHORT}</text:p>")
    for content in (
        b"hallo",
        whole[:-30],
        odt("<text:p>a</text:p").replace(b"content", b"kontent"),
    ):
        failure = read(tmp_path / "a.odt", content)
        assert isinstance(failure, Failure)
        assert re.match("no OpenDocument text, or damaged: |not well-formed XML", failure.error)
    assert read(tmp_path / "b.odt", odt("")).error == "the file is empty"
    assert read(tmp_path / "c.txt", whole).error.startswith("an OpenDocument text: name it .odt")


def test_packages_that_are_missing_are_named(monkeypatch):
    for name in ("docx", "striprtf"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(QuotexError, match=r"python-docx: pip install 'quotex\[documents\]'"):
        text_of_docx(b"")
    with pytest.raises(QuotexError, match=r"striprtf: pip install 'quotex\[documents\]'"):
        text_of_rtf(RTF)
