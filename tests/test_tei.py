"""TEI P5: valid, whole, and nobody's words lost."""

import gzip
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import ARTICLE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_properties import BLANK, TEXTS

import quotex
from quotex import Article, InputError, Quote, Section, Span
from quotex.tei import text_of, write_tei

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
RELAX_NG = "{http://relaxng.org/ns/structure/1.0}"
SCHEMA = Path(__file__).parent / "schemas" / "tei_all.rng.gz"
BRIDGE = Path(__file__).parent.parent / "examples" / "bruecke.txt"


def written(*articles: Article) -> str:
    stream = io.StringIO()
    write_tei(articles, stream)
    return stream.getvalue()


def parsed(*articles: Article) -> ElementTree.Element:
    return ElementTree.fromstring(written(*articles))


@pytest.fixture(scope="module")
def validated():
    """Parses and checks against the TEI schema."""
    etree = pytest.importorskip("lxml.etree")
    whole = gzip.decompress(SCHEMA.read_bytes())

    def validate(*articles):
        document = etree.fromstring(written(*articles).encode())
        names = {etree.QName(element).localname for element in document.iter()}
        etree.RelaxNG(_about(etree.fromstring(whole), names)).assertValid(document)

    return validate


def _about(schema, names):
    """The schema without the elements that the document lacks: it takes 13 s to prepare them."""
    for element in schema.findall(f".//{RELAX_NG}element[@name]"):
        if element.get("name") not in names:
            element.getparent().replace(element, element.makeelement(f"{RELAX_NG}notAllowed"))
    return schema


def test_the_schema_takes_an_article_and_a_corpus(validated, sample):
    bridge = quotex.extract(BRIDGE.read_text(encoding="utf-8"))
    meta = {
        "file": "a.csv",
        "row": "1",
        "id": "b <1>",
        "title": "Brücke & Steg",
        "date": "5. März",
        "author": "Ada Lenz",
        "source": "Lindenauer Bote",
        "url": "https://bote.example",
        "zwei Wörter": "ja",
    }
    validated(sample)
    validated(bridge.model_copy(update={"meta": meta}))
    validated(sample, bridge, sample)
    validated(Article(text=""))


def test_the_schema_takes_names_of_every_kind(validated):
    text = (
        "In Nordau begann die Kieler Woche, so Paris. Ada Lenz las im Roman „Ebbe“ vom Dax. Der "
        "Musikpreis „Wels“ geht an die Deutsche Bank."
    )
    article = quotex.extract(text)
    kinds = {entity.kind for entity in article.entities}
    assert kinds >= {"person", "place", "event", "work", "product", "other"}
    validated(article)
    alone = [entity.model_copy(update={"actor": None}) for entity in article.entities]
    validated(article.model_copy(update={"entities": tuple(alone)}))


def test_who_said_it_is_a_person_of_the_list(sample):
    root = parsed(sample)
    persons = {person.get(ID): person for person in root.iter(f"{TEI}person")}
    first, *_ = root.iter(f"{TEI}said")
    assert "".join(first.itertext()) == "„Wir haben lange genug gewartet“"
    assert first.get("direct") == "true"
    person = persons[first.get("who").removeprefix("#")]
    assert person.find(f"{TEI}persName").text == "Hanna Kern"
    assert person.find(f"{TEI}occupation").text == "Bürgermeisterin"


def test_cues_point_to_their_quotes(sample):
    root = parsed(sample)
    cues = {seg.text: seg.get("corresp") for seg in root.iter(f"{TEI}seg")}
    saids = {f"#{said.get(ID)}": said.text for said in root.iter(f"{TEI}said")}
    assert saids[cues["nannte"]] == "„völlig aus der Luft gegriffen“"


def test_headings_are_heads(sample):
    heads = ["".join(head.itertext()) for head in parsed(sample).iter(f"{TEI}head")]
    assert heads == ["Lindenau baut seine Brücke neu", "Streit um die Kosten"]


def test_a_quote_in_pieces_is_linked():
    """„Wir bauen“, sagte Kern, „die Brücke neu.“: one quote, two elements."""
    text = "„Wir bauen“, sagte Kern, „die Brücke neu.“"
    second = text.index("„die")
    article = handmade(text, parts=[(0, 11), (second, len(text))])
    first, last = parsed(article).iter(f"{TEI}said")
    assert (first.get(ID), first.get("next")) == ("t1-q1", "#t1-q1-2")
    assert (last.get(ID), last.get("prev")) == ("t1-q1-2", "#t1-q1")
    assert "".join(last.itertext()) == "„die Brücke neu.“"


def test_a_quote_over_two_paragraphs_is_linked(validated):
    text = "„Wir bauen.\n\nUnd zwar bald.“"
    article = handmade(text, parts=[(0, len(text))], paragraphs=[(0, 11), (13, len(text))])
    (body,) = parsed(article).iter(f"{TEI}body")
    saids = [paragraph.find(f"{TEI}said").text for paragraph in body.iter(f"{TEI}p")]
    assert saids == ["„Wir bauen.", "Und zwar bald.“"]
    validated(article)


def test_of_two_that_cross_the_later_is_cut(validated):
    """„Ja, er [komme“, sagte er, morgen]“: an indirect quote that begins in a direct one."""
    text = "„Ja, er komme“, sagte er, morgen."
    article = handmade(text, parts=[(0, 14)])
    inner = article.quotes[0].model_copy(
        update={"id": "q2", "parts": (Span(start=8, end=len(text)),), "type": "indirect"}
    )
    article = article.model_copy(update={"quotes": (*article.quotes, inner)})
    saids = [
        (said.get(ID), "".join(said.itertext())) for said in parsed(article).iter(f"{TEI}said")
    ]
    assert saids == [
        ("t1-q1", "„Ja, er komme“"),
        ("t1-q2", "komme“"),
        ("t1-q2-2", ", sagte er, morgen."),
    ]
    validated(article)


def handmade(text, parts, paragraphs=()):
    spans = tuple(Span(start=a, end=b) for a, b in paragraphs or [(0, len(text))])
    whole = Span(start=0, end=len(text))
    section = Section(id="s1", kind="body", span=whole, paragraphs=spans)
    quote = Quote(
        id="q1",
        type="direct",
        text=text,
        span=whole,
        parts=tuple(Span(start=a, end=b) for a, b in parts),
        section=section,
        confidence=0.9,
    )
    return Article(text=text, sections=(section,), quotes=(quote,))


def test_every_said_id_is_unique_in_a_corpus(sample):
    ids = [element.get(ID) for element in parsed(sample, sample).iter() if element.get(ID)]
    assert len(ids) == len(set(ids))


def test_the_schema_takes_no_other_structure(validated, sample, monkeypatch):
    etree = pytest.importorskip("lxml.etree")
    bare = sample.model_copy(update={"entities": ()})  # else the schema names <standOff> first
    wrong = written(bare).replace("<body>", "<body><titleStmt/>")
    monkeypatch.setitem(globals(), "written", lambda *articles: wrong)
    with pytest.raises(etree.DocumentInvalid, match="titleStmt"):
        validated(sample)


def test_control_characters_are_carried(validated):
    text = ARTICLE.replace("Brücke", "Br\x00ü\x1bcke\ufffe & <b>")
    article = quotex.extract(text)
    validated(article)
    root = parsed(article)
    assert [g.get("n") for g in root.iter(f"{TEI}g")][:3] == ["U+0000", "U+001B", "U+FFFE"]
    assert text_of(root) == text
    assert "Br\ufffdü\ufffdcke\ufffd & <b>" in "".join(root.itertext())


@pytest.mark.parametrize(
    "gap", ["\r\n\r\n", "\r\r", "\n\x0c\n", "\n\n\xa0\n\n## ", " \x85\u2028\n\n"]
)
def test_what_stands_between_paragraphs_is_carried(validated, gap):
    text = ARTICLE.replace("\n\n", gap)
    article = quotex.extract(text)
    assert text_of(parsed(article)) == text
    validated(article)


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=("Cs",)) | st.sampled_from("\r\n\t „“#\x0c\x1b"),
        max_size=80,
    )
)
def test_any_characters_come_back(text):
    article = quotex.extract(text, BLANK)
    assert text_of(parsed(article)) == article.text


def test_a_heading_that_holds_on_behind_a_credit_line_is_written_once():
    text = ARTICLE + "Später kam Kern noch einmal und sprach von einem „guten Tag“.\n"
    article = quotex.extract(text)
    assert article.sections[-1].heading == "Streit um die Kosten"
    heads = ["".join(head.itertext()) for head in parsed(article).iter(f"{TEI}head")]
    assert heads == ["Lindenau baut seine Brücke neu", "Streit um die Kosten"]


def test_no_article_is_no_tei():
    with pytest.raises(InputError, match="no article"):
        written()


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(TEXTS, st.booleans())
def test_any_text_is_whole_and_well_formed(text, blank):
    article = quotex.extract(text, BLANK if blank else None)
    (body,) = parsed(article).iter(f"{TEI}body")
    assert text_of(body) == text
    whole = {quote.id for quote in article.quotes}
    named = {said.get(ID).split("-")[1] for said in body.iter(f"{TEI}said")}
    assert named <= whole


def test_people_have_sex_role_and_affiliations(validated):
    text = "„Das reicht“, sagte Hanna Rehm (SPD), Sprecherin der Lindmotor AG."
    article = quotex.extract(text)
    validated(article)
    person = parsed(article).find(".//{*}person")
    assert (person.get("role"), person.find("{*}sex").get("value")) == ("politician", "F")
    told = [(e.get("type"), e.text) for e in person.findall("{*}affiliation")]
    assert told == [(None, "Lindmotor AG"), ("party", "SPD")]
