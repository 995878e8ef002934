"""Quotes for annotators: what comes back without a change is equal to what went in."""

import builtins
import json
from itertools import chain
from pathlib import Path

import annotated
import pytest
from command import run
from conftest import ARTICLE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_properties import PIECES, TEXTS

import quotex
from quotex import Article, InputError, QuotexError
from quotex.annotation import characters, inception, label_studio
from quotex.annotation.marks import marks

SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
APART = (
    "„Das“, sagte Bürgermeisterin Hanna Kern dem Lindfunk, „reicht nicht.“ Jan Ott fügte am Abend "
    "hinzu, die Kosten seien „aus der Luft gegriffen“. Nach Angaben der Polizei blieb es ruhig. "
    "Kern sagte nicht, ob sie noch einmal antritt. Insgesamt hat die Stadt laut Ott drei Millionen "
    "Euro verloren.\n"
)
EMOJI = (
    "Der Umbau beginnt 🚧. „Endlich 🎉🎉“, sagte Hanna Kern 👩‍🚒 in Lindenau. Jan Ott meinte: „Zu "
    "teuer 😀.“"
)
CONTROLS = (
    "„Wir\x01 bauen\x0b“, sagte Hanna\uffff Kern.\r\n\r\nOtt\ufffe sagte,\ufffd es\\u0001 reiche."
)


@pytest.fixture(scope="module")
def apart() -> Article:
    return quotex.extract(APART)


def read_back(article: Article, folder: Path) -> tuple[Article, Article]:
    """From INCEpTION, where cassis is there, and from Label Studio."""
    (given,) = inception.articles(annotated.package(folder / "a.zip", article))
    there = annotated.accepted(annotated.tasks(article))
    (other,) = label_studio.articles(annotated.export(folder / "a.json", there))
    return given, other


def assert_equal(article: Article, back: Article) -> None:
    assert back.text == article.text
    assert annotated.quotes(back) == annotated.quotes(article)
    assert annotated.actors(back) == annotated.actors(article)
    assert back.sections == article.sections


@pytest.fixture
def cassis():
    return pytest.importorskip("cassis")


def test_the_example_has_what_is_hard(apart):
    assert any(len(quote.parts) > 1 for quote in apart.quotes)
    assert any(quote.addressees for quote in apart.quotes)
    assert any(quote.negated for quote in apart.quotes)
    assert any(quote.nested_in for quote in apart.quotes)
    cues = [quote.cue for quote in apart.quotes if quote.cue]
    assert any(" … " in cue.text for cue in cues)
    named = [one for quote in apart.quotes for one in quote.speakers]
    assert any(one.span not in one.actor.mentions for one in named)


@pytest.mark.parametrize("text", [ARTICLE, APART, EMOJI, CONTROLS], ids="ABCD")
def test_what_nobody_changed_comes_back(text, cassis, tmp_path):
    article = quotex.extract(text)
    assert article.quotes
    for back in read_back(article, tmp_path):
        assert_equal(article, back)
        assert [quote.text for quote in back.quotes] == [quote.text for quote in article.quotes]


@SLOW
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
@example(texts=["» „ „„ „ er sagte , man müsse abwarten. Es regnete in Lindenau. « „ "])
@example(texts=["Kern 😀 sagte: „Ja 🇩🇪.“ \U0001d518nd Ott auch.", "„A\x02“, sagte Ott.\x0c\r", ""])
def test_so_does_any_article(cassis, tmp_path, texts):
    for answer in quotex.extract_many(texts):
        if isinstance(answer, Article):
            for back in read_back(answer, tmp_path):
                assert_equal(answer, back)


@given(st.text(), st.lists(PIECES).map("\x01".join))
@example("\\u0001\x01\\", "\\\\u005c")
def test_characters_that_xml_cannot_hold_are_kept(words, others):
    for text in (words, others):
        shown = characters.shown(text)
        assert len(shown) == len(text)
        assert characters.restored(shown, characters.forbidden(text)) == text
        assert characters.unescaped(characters.escaped(text)) == text


# --- INCEpTION ----------------------------------------------------------------------------------


def test_the_package_holds_a_document_for_each_article(cassis, sample, tmp_path):
    from zipfile import ZipFile

    metas = [{"id": "a/b: c"}, {"id": "A B C"}, {"file": "x/archiv.csv", "row": "7"}, {}]
    articles = [sample.model_copy(update={"meta": meta}) for meta in metas]
    with ZipFile(annotated.package(tmp_path / "a.zip", *articles)) as package:
        names = package.namelist()
    assert names == ["TypeSystem.xml", "a_b_c.xmi", "A_B_C-2.xmi", "archiv-7.xmi", "article-4.xmi"]
    read = [one.meta["id"] for one in inception.articles(tmp_path / "a.zip")]
    assert read == sorted(name.removesuffix(".xmi") for name in names[1:])


def test_the_cas_fits_its_type_system(cassis, apart, tmp_path):
    from zipfile import ZipFile

    with ZipFile(annotated.package(tmp_path / "a.zip", apart)) as package:
        types = cassis.load_typesystem(package.open("TypeSystem.xml"))
        cas = cassis.load_cas_from_xmi(package.open("article-1.xmi"), types)  # strict
    tokens = cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    starts, ends = {one.begin for one in tokens}, {one.end for one in tokens}
    for mark in marks(apart):
        assert mark.span.start in starts and mark.span.end in ends
    sentences = cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
    assert len(sentences) == 5
    for token in tokens:
        assert sum(one.begin <= token.begin and token.end <= one.end for one in sentences) == 1
    quote = cas.select("webanno.custom.Quote")[0]
    assert [link.target.get_covered_text() for link in quote.speakers.elements] == [
        "Bürgermeisterin Hanna Kern"
    ]


def test_positions_in_a_cas_count_utf_16(cassis, tmp_path):
    from zipfile import ZipFile

    article = quotex.extract("😀 „Ja“, sagte Ott.")
    with ZipFile(annotated.package(tmp_path / "a.zip", article)) as package:
        xmi = package.read("article-1.xmi").decode()
    assert article.quotes[0].span.start == 2
    assert "<custom:Quote" in xmi and 'begin="3" end="7"' in xmi.split("<custom:Quote")[1]


def corrected(article: Article, change) -> bytes:
    """The XMI of an article after somebody changed its CAS."""
    from quotex.annotation.cas import cas_of

    cas = cas_of(article)
    change(cas, cas.typesystem)
    return cas.to_xmi().encode()


def test_what_an_annotator_adds_is_read(cassis, apart, tmp_path):
    def change(cas, types):
        for one in cas.select("webanno.custom.Quote"):
            cas.remove(one)
        kind = {
            name: types.get_type(f"webanno.custom.{name}") for name in ("Quote", "Cue", "Mention")
        }
        at = APART.index("Nach Angaben")
        cue = kind["Cue"](begin=at, end=at + len("Nach Angaben "))  # with a blank too much
        who = kind["Mention"](begin=at + 13, end=at + 24)
        link = types.get_type("webanno.custom.QuoteSpeakersLink")
        array = types.get_type("uima.cas.FSArray")
        to_cue = types.get_type("webanno.custom.QuoteCueLink")
        quote = kind["Quote"](begin=at + 25, end=at + 40, quoteType="indirect")
        quote.speakers = array(elements=[link(target=who), link(target=None)])
        quote.cue = array(elements=[to_cue(target=cue)])
        cas.add_all([quote, cue, who])

    file = tmp_path / "a.xmi"
    file.write_bytes(corrected(apart, change))
    (article,) = inception.articles(file)
    (quote,) = article.quotes
    assert quote.text == "blieb es ruhig."[:15] and quote.id == "q1" and quote.confidence == 1
    assert (quote.cue.lemma, quote.cue.kind, len(quote.cue.spans)) == ("nach", "preposition", 2)
    (speaker,) = quote.speakers
    assert (speaker.text, speaker.actor.name, speaker.actor.kind) == (
        *("der Polizei", "der Polizei"),
        "unknown",
    )


def test_what_makes_no_sense_is_told(cassis, apart, tmp_path):
    def without_type(cas, types):
        cas.select("webanno.custom.Quote")[0].quoteType = None

    def unknown(cas, types):
        cas.select("webanno.custom.Cue")[0].cueKind = "gesture"

    file = tmp_path / "a.xmi"
    for change, what in (
        (without_type, r"a\.xmi: a quote without quoteType: say one of direct"),
        (unknown, r"a\.xmi: cueKind is 'gesture'; it is one of verb, .* \(characters \d+-\d+\)"),
    ):
        file.write_bytes(corrected(apart, change))
        with pytest.raises(InputError, match=what):
            list(inception.articles(file))
    for content in (b"", b"<a/>", b"PK\x03\x04", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"):
        file.write_bytes(content)
        with pytest.raises(InputError, match=r"a\.xmi: "):
            list(inception.articles(file))
    with pytest.raises(InputError, match="no such file"):
        list(inception.articles(tmp_path / "b.xmi"))
    with pytest.raises(InputError, match=r"without \.xmi"):
        (tmp_path / "empty").mkdir()
        list(inception.articles(tmp_path / "empty"))


def test_a_folder_and_a_type_system_of_ones_own(cassis, apart, tmp_path):
    from zipfile import ZipFile

    folder = tmp_path / "export"
    with ZipFile(annotated.package(tmp_path / "a.zip", apart)) as package:
        package.extractall(folder)
    for file in folder.iterdir():  # a project may have its layers elsewhere
        words = file.read_text(encoding="utf-8").replace("webanno.custom", "custom")
        file.write_text(words.replace("webanno/custom", "custom"), encoding="utf-8")
    (article,) = inception.articles(folder)
    assert_equal(apart, article)


def project(path: Path, article: Article, *files: str) -> Path:
    """An exported project; each annotator's document is a ZIP."""
    from zipfile import ZipFile

    with ZipFile(path, "w") as package:
        package.writestr("exportedproject.json", "{}")
        for name in files:
            whole = annotated.package(path.parent / "inner.zip", article)
            package.write(whole, name)
    return path


def test_an_exported_project_gives_what_was_curated(cassis, apart, tmp_path):
    two = [
        "annotation/b.xmi/anna.zip",
        "annotation/b.xmi/ben.zip",
        "annotation/b.xmi/INITIAL_CAS.zip",
    ]
    file = project(tmp_path / "p.zip", apart, *two)
    with pytest.raises(InputError, match=r"several annotators: say which \(anna, ben\)"):
        list(inception.articles(file))
    (article,) = inception.articles(file, "ben")
    assert article.meta["id"] == "b"
    with pytest.raises(InputError, match="nothing of 'cleo'"):
        list(inception.articles(file, "cleo"))
    file = project(tmp_path / "c.zip", apart, *two, "curation/b.xmi/CURATION_USER.zip")
    (article,) = inception.articles(file)
    assert_equal(apart, article)


def test_without_cassis_it_is_told(sample, tmp_path, monkeypatch):
    from quotex.annotation.cas import type_system

    whole = builtins.__import__

    def without(name, *others, **more):
        if name == "cassis":
            raise ImportError(name)
        return whole(name, *others, **more)

    type_system.cache_clear()
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(QuotexError, match=r"pip install 'quotex\[annotation\]'"):
        annotated.package(tmp_path / "a.zip", sample)


# --- The command --------------------------------------------------------------------------------


def test_the_command_writes_both(cassis, tmp_path):
    source = tmp_path / "a.txt"
    source.write_text(APART, encoding="utf-8")
    package, listed = tmp_path / "a.zip", tmp_path / "a.json"
    assert run("extract", source, "-o", package).returncode == 0
    assert run("extract", source, "-o", listed, "-f", "label-studio").returncode == 0
    (one,) = inception.articles(package)
    there = annotated.accepted(json.loads(listed.read_text(encoding="utf-8")))
    (other,) = label_studio.articles(annotated.export(listed, there))
    found = [[quote.text for quote in article.quotes] for article in (one, other)]
    assert found[0] == found[1] != []
    assert other.meta["file"] == str(source)
    assert list(chain(*found))
