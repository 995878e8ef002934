"""Loading pipelines, and quotex as a component in them."""

import subprocess
import sys

import pytest
import spacy
from conftest import ARTICLE
from spacy import displacy

import quotex
from quotex.pipeline import Quotex


def test_the_embedded_pipeline_is_the_default(nlp):
    assert nlp.lang == "de"
    assert nlp.pipe_names[-1] == "quotex"


def test_the_component_sets_the_article_and_the_spans(nlp, sample):
    doc = nlp(ARTICLE)
    assert doc._.article == sample
    assert [span.label_ for span in doc.spans["quotes"]] == [q.type for q in sample.quotes]
    for span, quote in zip(doc.spans["quotes"], sample.quotes, strict=True):
        assert span.text == ARTICLE[quote.span.start : quote.span.end]
    assert "direct" in displacy.render(doc, style="span", options={"spans_key": "quotes"})


def test_add_pipe_finds_the_factory_without_importing_quotex():
    code = "import spacy; nlp = spacy.blank('de'); nlp.add_pipe('quotex'); print(nlp.pipe_names)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['quotex']"


def test_settings_are_in_the_configuration():
    nlp = spacy.blank("de")
    nlp.add_pipe("quotex", config={"spans_key": "zitate", "threshold": 0.9})
    assert "zitate" in nlp("„Ja“, sagte sie.").spans


@pytest.mark.parametrize("threshold", [-0.1, 1.5])
def test_a_threshold_is_a_probability(threshold):
    with pytest.raises(quotex.InputError, match="between 0 and 1"):
        spacy.blank("de").add_pipe("quotex", config={"threshold": threshold})


def test_a_blank_pipeline_still_finds_marks_and_sections():
    article = quotex.extract(ARTICLE, spacy.blank("de"))
    assert [section.kind for section in article.sections][:3] == ["headline", "credit", "lead"]
    assert len(article.quotes) + len(article.terms) == 4


def test_another_pipeline_by_folder_and_by_object(tmp_path):
    spacy.blank("de").to_disk(tmp_path / "leer")
    assert quotex.load(tmp_path / "leer").pipe_names == ["quotex_lines", "quotex"]
    nlp = spacy.blank("de")
    assert quotex.load(nlp) is nlp
    assert quotex.load(nlp).pipe_names.count("quotex") == 1


@pytest.mark.parametrize(
    ("model", "complaint"),
    [
        ("de_core_news_none", "python -m spacy download de_core_news_none"),
        ("nirgends", "neither an installed package nor a folder"),
        (spacy.blank("en"), "is for language 'en', not 'de'"),
    ],
)
def test_a_pipeline_that_will_not_do(model, complaint):
    with pytest.raises(quotex.PipelineError, match=complaint) as error:
        quotex.load(model)
    assert "\n" not in str(error.value)


def test_the_article_survives_bytes_and_processes(nlp, sample):
    doc = nlp(ARTICLE)
    copy = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert copy._.article == sample
    docs = list(nlp.pipe([ARTICLE, "Kern schwieg."], n_process=2))
    assert docs[0]._.article == sample
    assert docs[1]._.article.quotes == ()


def test_a_pipeline_with_quotex_can_be_stored(nlp, sample, tmp_path):
    nlp.to_disk(tmp_path / "mit_quotex")
    assert spacy.load(tmp_path / "mit_quotex")(ARTICLE)._.article == sample


def test_too_long_a_text_is_refused_in_one_line(monkeypatch):
    nlp = quotex.load(spacy.blank("de"))
    nlp.max_length = 20
    with pytest.raises(quotex.InputError, match="21 characters, more than the 20"):
        quotex.extract("x" * 21, nlp)


def test_half_a_character_is_refused():
    with pytest.raises(quotex.InputError, match="character 1 is half a character"):
        quotex.extract("a\ud800b", spacy.blank("de"))


def test_import_quotex_loads_no_spacy():
    code = "import sys, quotex; print('spacy' in sys.modules, 'pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_component_is_ours(nlp):
    assert isinstance(nlp.get_pipe("quotex"), Quotex)
