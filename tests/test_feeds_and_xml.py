"""RSS, Atom, NewsML-G2, NITF and TEI: their articles, and what is made to break them."""

import io
import json
import sys
from dataclasses import replace

import pytest
from command import run
from conftest import ARTICLE

import quotex
from quotex import Failure, InputError, QuotexError, Text
from quotex.sources import count
from quotex.tei import write_tei

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
OTHER = "„Das ist zu teuer“, sagte der Oppositionsführer Jan Ott am Dienstag im Stadtrat."

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lindenauer Bote</title>
<item><title>Br&#252;cke &amp;amp; Steg</title><link>https://bote.example/1</link>
<guid>b-1</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate>
<dc:creator>Ada Lenz</dc:creator><category>Stadt</category><category>Bau</category>
<description>Kurz gesagt.</description>
<content:encoded><![CDATA[<p>{SHORT}</p><h2>Streit</h2><script>alert(1)</script>
<blockquote><p>Das ist <b>zu</b> teuer.</p><cite>Jan Ott</cite></blockquote>
<p>Er sagte: <q>Nein</q>.<br>Und ging.</p><ul><li>Eins</li></ul>]]></content:encoded></item>
<item><title>Leer</title><link>https://bote.example/2</link></item>
<item><title>Kurz</title><description>{OTHER}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><id>urn:x</id>
<title>Bau</title><updated>2024-03-05T10:00:00Z</updated><author><name>Ada Lenz</name></author>
<author><name>Mia Korn</name></author><content type="html">&lt;p&gt;{SHORT}&lt;/p&gt;</content>
</entry></feed>"""
NEWSML = f"""<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:1" version="1"><itemMeta><provider qcode="nprov:LDA"/>
<versionCreated>2024-03-05T10:00:00+01:00</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Lindenau baut</headline><by>Ada Lenz</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>nicht im Text</title></head><body><section><p>{SHORT}</p><h2>Streit</h2>
<p>{OTHER}</p><table><tr><td>Kern</td><td>14</td></tr></table></section></body></html></inlineXML>
</contentSet></newsItem>
<newsItem guid="urn:2"><contentMeta><headline>Bild</headline></contentMeta>
<contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
<newsItem guid="urn:3"><contentSet><inlineData contenttype="text/plain">{OTHER}</inlineData>
</contentSet></newsItem></itemSet></newsMessage>"""
NITF = f"""<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf>
<head><title>Lindenau baut</title><docdata><doc-id id-string="n-1"/>
<date.issue norm="20240305T100000Z"/></docdata></head>
<body><body.head><hedline><hl1>Lindenau baut</hl1></hedline></body.head>
<body.content><p>{SHORT}&nbsp;&ndash; Ja.</p><hl2>Streit</hl2></body.content></body></nitf>"""
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="brief7"><teiHeader><fileDesc><titleStmt>
<title>Brief über die Brücke</title><author>Ada Lenz</author></titleStmt>
<publicationStmt><date when="1924-03-05">5. März</date></publicationStmt>
<sourceDesc><bibl><title level="j">Lindenauer Bote</title></bibl></sourceDesc></fileDesc>
</teiHeader><text><front><titlePage><docTitle><titlePart>Lindenau baut</titlePart></docTitle>
</titlePage></front>
<body><div><head>Streit um die <hi>Kosten</hi></head>
<p>Hanna Kern sagte, <said>wir bauen die
Brü<lb break="no"/>cke neu</said>.<note>Anm.</note> Der <choice><sic>Rath</sic><corr>Rat</corr>
</choice> tagt. Sie rief: „<q>Ja</q>“. Es <said direct="false">reiche nun</said>.</p>
<sp><speaker>Ott.</speaker><p>Das ist zu teuer!</p></sp>
<cit><quote><p>Eins ist gut.</p><p>Zwei ist besser.</p></quote><bibl>Mia Korn</bibl></cit>
<lg><l>Erste Zeile</l><l>Zweite</l></lg><list><item>Steg</item></list>
<table><row><cell>Kern</cell><cell>SPD</cell></row></table></div></body></text></TEI>"""


@pytest.fixture
def read(tmp_path):
    """Reads what a file of some name would hold."""

    def texts(content, name="a.xml", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [
            replace(one, meta={**one.meta, "file": name}) for one in quotex.read(path, **options)
        ]

    return texts


# --- feeds ---


@pytest.mark.parametrize("name", ["a.xml", "a.rss"])
def test_a_feed_gives_its_articles(read, name):
    pytest.importorskip("feedparser", reason="the extra 'documents' is not installed")
    first, empty, short = read(RSS, name)
    assert first.text.split("\n\n") == [
        "# Brücke & Steg",
        SHORT,
        "## Streit",
        "„Das ist zu teuer.“ – Jan Ott",
        "Er sagte: „Nein“.\nUnd ging.",
        "- Eins",
    ]
    assert first.meta == {
        "file": name,
        "row": "1",
        "id": "b-1",
        "title": "Brücke & Steg",
        "date": "2024-03-05T09:00:00Z",
        "author": "Ada Lenz",
        "source": "Lindenauer Bote",
        "url": "https://bote.example/1",
        "tags": "Stadt, Bau",
    }
    assert isinstance(empty, Failure)
    assert empty.error == ("the feed has no words of this article: fetch https://bote.example/2")
    assert short.text == f"# Kurz\n\n{OTHER}"


def test_atom(read):
    pytest.importorskip("feedparser", reason="the extra 'documents' is not installed")
    (text,) = read(ATOM, "a.atom")
    assert text.text == f"# Bau\n\n{SHORT}"
    assert text.meta["author"] == "Ada Lenz; Mia Korn"
    assert "url" not in text.meta


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('<rss version="2.0"><channel></channel></rss>', "a feed without articles"),
        ("<rss><channel>" + "<a>" * 10_000, "feed"),
        ("<rss><channel><item>" + "<a>" * 200_000, "tags are nested more than 5,000 deep"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>', "declares entities"),
        (
            f'<rss version="2.0"><channel><item><description>{"&lt;div&gt;" * 5_000}'
            "</description></item></channel></rss>",
            "nested more than 250 deep",
        ),
        (b"<rss>" + b" " * (17 << 20), "more than 16 MiB"),
    ],
)
def test_a_feed_that_cannot_be_read(read, content, complaint):
    pytest.importorskip("feedparser", reason="the extra 'documents' is not installed")
    (failure,) = read(content)
    assert complaint in failure.error


def test_a_missing_package_is_named(read, monkeypatch):
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(QuotexError, match=r"feedparser: pip install 'quotex\[documents\]'"):
        read(RSS)


# --- agencies ---


def test_a_message_of_an_agency(read):
    first, picture, plain = read(NEWSML)
    assert first.text.split("\n\n") == ["# Lindenau baut", SHORT, "## Streit", OTHER, "Kern  14"]
    assert first.meta == {
        "file": "a.xml",
        "row": "1",
        "id": "urn:1",
        "title": "Lindenau baut",
        "date": "2024-03-05T10:00:00+01:00",
        "author": "Ada Lenz",
        "source": "nprov:LDA",
        "status": "usable",
    }
    assert "no words in the item" in picture.error
    assert plain.text == OTHER


def test_one_item_is_one_article(read):
    item = NEWSML[NEWSML.index("<newsItem") : NEWSML.index("</newsItem>")] + "</newsItem>"
    (text,) = read(item.replace("<newsItem", '<newsItem xmlns="http://iptc.org/std/nar/"', 1))
    assert text.meta["id"] == "urn:1"
    assert "row" not in text.meta


def test_nitf_with_the_entities_of_a_document_type_that_nobody_fetches(read):
    (text,) = read(NITF)
    assert text.text == f"# Lindenau baut\n\n{SHORT} – Ja.\n\n## Streit"
    assert (text.meta["id"], text.meta["date"]) == ("n-1", "2024-03-05T10:00:00Z")


# --- TEI ---


@pytest.mark.parametrize("name", ["a.xml", "a.tei", "a.tei.xml"])
def test_tei_gives_the_prose(read, name):
    (text,) = read(TEI, name)
    assert text.text.split("\n\n") == [
        "# Lindenau baut",
        "## Streit um die Kosten",
        "Hanna Kern sagte, „wir bauen die Brücke neu“. Der Rat tagt. Sie rief: „Ja“. Es reiche "
        "nun.",
        "Ott: Das ist zu teuer!",
        "„Eins ist gut.",
        "Zwei ist besser.“ – Mia Korn",
        "Erste Zeile\nZweite",
        "- Steg",
        "Kern  SPD",
    ]
    assert text.meta == {
        "file": name,
        "id": "brief7",
        "title": "Brief über die Brücke",
        "author": "Ada Lenz",
        "date": "1924-03-05",
        "source": "Lindenauer Bote",
    }


def test_what_quotex_wrote_comes_back_to_the_character(read):
    about = {"id": "b-7", "title": "Brücke", "author": "Lenz", "ressort": "Stadt", "file": "x.csv"}
    given = [Text(ARTICLE, about), Text("Er sagte\r\n\x07 „nein“  so Kern.\n\n## X\n", {"id": "c"})]
    stream = io.StringIO(newline="")
    write_tei(quotex.extract_many(given, errors="raise"), stream)
    found = read(stream.getvalue())
    assert [text.text for text in found] == [text.text for text in given]
    assert found[0].meta == {**about, "file": "a.xml", "row": "1"}


def test_a_corpus_of_many_articles_is_read_one_by_one(tmp_path):
    one = f"<TEI><text><body><p>{SHORT}</p></body></text></TEI>"
    path = tmp_path / "a.xml"
    path.write_text(f"<teiCorpus>{one * 50}</teiCorpus>", encoding="utf-8")
    assert count(path) == 50
    found = list(quotex.read(path))
    assert {text.text for text in found} == {SHORT}
    assert [text.meta["row"] for text in found] == [str(row) for row in range(1, 51)]


ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (f'<!DOCTYPE TEI [<!ENTITY a0 "x">{ENTITIES}]><TEI>&a9;</TEI>', "declares entities"),
        ('<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/passwd">]><TEI>&a;</TEI>', "entities"),
        ("<TEI><text>" + "<div>" * 300, "nested more than 250 deep"),
        ("<TEI><text><p>Der Rat", "not well-formed XML, line 1: "),
        ("<TEI><text><p>Der Rat</q></text></TEI>", "not well-formed XML, line 1: mismatched tag"),
        ('<?xml version="1.0" encoding="x-nein"?><TEI/>', "XML"),
        ("<TEI/>", "no <text> in it"),
        ("<TEI><text><p> </p></text></TEI>", "the text is empty"),
        ("<TEI><text>" + "<p/>" * 1_000_001, "more than 1,000,000 elements"),
    ],
)
def test_xml_that_cannot_be_read(read, content, complaint):
    (failure,) = read(content)
    assert isinstance(failure, Failure)
    assert complaint in failure.error


def test_the_articles_before_a_damage_are_read(read):
    good = f"<TEI><text><p>{SHORT}</p></text></TEI>"
    *texts, last = read(f"<teiCorpus>{good * 2}<TEI><text>&</text></TEI></teiCorpus>")
    assert [text.text for text in texts] == [SHORT, SHORT]
    assert "not well-formed" in last.error


# --- kinds and folders ---


def test_xml_of_a_folder_is_read_where_its_first_element_is_known(tmp_path):
    (tmp_path / "a.xml").write_text(f"<TEI><text><p>{SHORT}</p></text></TEI>", encoding="utf-8")
    (tmp_path / "b.xml").write_text(
        "<?xml version='1.0'?><akte>Der Rat tagt.</akte>", encoding="utf-8"
    )
    notes = quotex.Notes()
    assert [text.text for text in quotex.read(tmp_path, notes=notes)] == [SHORT]
    assert notes.skipped == {".xml": 1}
    with pytest.raises(InputError, match="XML: turn it into"):
        list(quotex.read(tmp_path / "b.xml", errors="raise", kind="text"))


def test_one_document_is_written_for_itself_and_several_as_a_list(tmp_path):
    one = f"<TEI><text><p>{SHORT}</p></text></TEI>"
    (tmp_path / "a.xml").write_text(one, encoding="utf-8")
    (tmp_path / "b.xml").write_text(f"<teiCorpus>{one}</teiCorpus>", encoding="utf-8")
    first, second = (
        json.loads(run("extract", tmp_path / name, "-f", "json").stdout)
        for name in ("a.xml", "b.xml")
    )
    assert first["text"] == SHORT
    assert [article["text"] for article in second] == [SHORT]


def test_what_is_piped_in_is_named(tmp_path):
    done = run("extract", "-", "--input-format", "newsml", "-f", "jsonl", stdin=NEWSML.encode())
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record.get("meta", record)["row"] for record in records] == ["1", "2", "3"]


@pytest.mark.parametrize("content", ["<doc><p>Ada Lenz kam.</p></doc>", "<a/>"])
def test_xml_of_no_known_kind_is_no_text(read, content):
    (failure,) = read(content)
    assert failure.error.startswith("XML of a kind that is not known")


def test_tags_that_html_leaves_open_are_not_nested(read):
    pytest.importorskip("feedparser", reason="the extra 'documents' is not installed")
    item = f"<item><description><![CDATA[{'<br>' * 900}Ada Lenz kam.]]></description></item>"
    assert len(read(f'<rss version="2.0"><channel>{item * 8}</channel></rss>', "a.rss")) == 8
