"""What quotex leaves on a spaCy `Doc`: the article, three span groups, and their journeys."""

import contextlib
import io
import re
from pathlib import Path

import pytest
import spacy
from conftest import ARTICLE
from spacy import displacy
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

import quotex
from quotex import Span
from quotex.language.doc_spans import Tokens

GROUPS = ("quotes", "speakers", "cues")
SPLIT = "„Das wird teuer“, fügte Stadträtin Lena Vogt am Montag hinzu."


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(ARTICLE)


def spans(doc, group):
    return [(span.id_, span.label_, span.kb_id_, span.text) for span in doc.spans[group]]


def all_spans(doc):
    return {group: spans(doc, group) for group in GROUPS}


def same(found, doc):
    return found._.article == doc._.article and all_spans(found) == all_spans(doc)


# --- the span groups ---


def test_quote_speaker_and_cue_share_the_quotes_id(nlp):
    doc = nlp(SPLIT)
    assert spans(doc, "quotes") == [("q1", "direct", "", "„Das wird teuer“")]
    assert spans(doc, "speakers") == [("q1", "person", "a1", "Stadträtin Lena Vogt")]
    assert spans(doc, "cues") == [("q1", "verb", "", "fügte"), ("q1", "verb", "", "hinzu")]


def test_groups_say_what_the_article_says(doc, sample):
    assert [(span.id_, span.label_) for span in doc.spans["quotes"]] == [
        (quote.id, quote.type) for quote in sample.quotes
    ]
    assert spans(doc, "speakers") == [
        (quote.id, speaker.actor.kind, speaker.actor.id, speaker.text)
        for quote in sample.quotes
        for speaker in quote.speakers
    ]
    assert {span.id_ for span in doc.spans["cues"]} == {
        quote.id for quote in sample.quotes if quote.cue
    }


def test_cue_words_side_by_side_are_one_span():
    doc = Doc(Vocab(), words=["Nach", "Angaben", "von", "Kern", "ist", "Schluss"])
    words = [Span(start=token.idx, end=token.idx + len(token)) for token in doc]
    tokens = Tokens(doc)
    stretches = tokens.stretches((words[0], words[1], words[2], words[4]))
    assert [tokens.span(one, "noun", "q1").text for one in stretches] == ["Nach Angaben von", "ist"]


def test_a_border_within_a_token_takes_the_whole_token():
    doc = Doc(Vocab(), words=["Er", "rief:„Ja“", "und", "ging"])
    tokens = Tokens(doc)
    quote = Span(start=8, end=12)
    assert doc.text[8:12] == "„Ja“"
    assert tokens.span(quote, "direct", "q1").text == "rief:„Ja“"
    every = [Span(start=a, end=b) for a in range(len(doc.text)) for b in range(a + 1, 17)]
    for one in every:
        if not one.of(doc.text)[0].isspace() and not one.of(doc.text)[-1].isspace():
            wanted = doc.char_span(one.start, one.end, alignment_mode="expand")
            assert tokens.span(one, "direct", "q1").text == wanted.text


@pytest.mark.parametrize("group", GROUPS)
def test_displacy_shows_each_group(doc, group):
    page = displacy.render(doc, style="span", options={"spans_key": group})
    assert all(span.label_ in page for span in doc.spans[group])


def test_the_groups_can_have_other_names():
    nlp = spacy.blank("de")
    names = {"spans_key": "zitate", "speakers_key": "wer", "cues_key": "womit"}
    names["entities_key"] = "namen"
    nlp.add_pipe("quotex", config=names)
    assert set(nlp("„Ja“, sagte sie.").spans) == {"zitate", "wer", "womit", "namen"}


@pytest.mark.parametrize("text", ["", " \n", "Kern schwieg."])
def test_without_quotes_the_groups_are_empty(nlp, text):
    assert all_spans(nlp(text)) == {group: [] for group in GROUPS}


# --- journeys ---


def test_bytes(doc):
    assert same(Doc(Vocab()).from_bytes(doc.to_bytes()), doc)


def test_disk(doc, tmp_path):
    doc.to_disk(tmp_path / "doc")
    assert same(Doc(Vocab()).from_disk(tmp_path / "doc"), doc)


def test_a_copy(doc):
    assert same(doc.copy(), doc)


def test_doc_bin_with_user_data(doc):
    packed = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (found,) = DocBin().from_bytes(packed).get_docs(Vocab())
    assert same(found, doc)


def test_doc_bin_without_user_data_keeps_the_spans_and_the_article_can_be_read_again(nlp, doc):
    packed = DocBin(docs=[doc]).to_bytes()
    (found,) = DocBin().from_bytes(packed).get_docs(nlp.vocab)
    assert found._.article is None
    assert all_spans(found) == all_spans(doc)
    again = nlp.get_pipe("quotex")(found)  # by rules alone: what the heads said was user data
    assert all_spans(again) == all_spans(doc)


def test_processes(nlp, doc):
    first, second = nlp.pipe([ARTICLE, SPLIT], n_process=2)
    assert same(first, doc)
    assert same(second, nlp(SPLIT))


def test_a_stored_pipeline(nlp, doc, tmp_path):
    nlp.to_disk(tmp_path / "mit_quotex")
    assert same(spacy.load(tmp_path / "mit_quotex")(ARTICLE), doc)


# --- what spaCy does to a Doc afterwards ---


def test_docs_put_together_keep_their_spans_and_can_be_read_again(nlp, doc):
    other = nlp(SPLIT)
    skipped = "Skipping Doc custom extension '(article|quotex_scores)'"
    with pytest.warns(UserWarning, match=skipped) as warned:
        both = Doc.from_docs([doc, other])
    assert {str(one.message).split("'")[1] for one in warned} == {"article", "quotex_scores"}
    assert both._.article is None  # neither article has this text
    assert spans(both, "quotes") == spans(doc, "quotes") + spans(other, "quotes")
    article = nlp.get_pipe("quotex")(both)._.article
    assert [quote.id for quote in article.quotes] == [span.id_ for span in both.spans["quotes"]]


def test_a_part_has_no_article_of_the_whole(doc):
    assert doc[5:30].as_doc(copy_user_data=True)._.article is None


def test_tokens_merged_afterwards_leave_the_article_and_the_spans_can_be_made_again(nlp, doc):
    merged = nlp(ARTICLE)
    with merged.retokenize() as retokenizer:
        retokenizer.merge(merged[0:2])
    assert merged._.article == doc._.article
    nlp.get_pipe("quotex")(merged)
    assert [span[-1] for span in spans(merged, "quotes")] == [
        quote.span.of(ARTICLE) for quote in merged._.article.quotes
    ]


@pytest.mark.parametrize("merger", ["merge_entities", "merge_noun_chunks"])
def test_tokens_merged_before_do_no_harm(merger):
    nlp = quotex.load()
    nlp.add_pipe(merger, before="quotex")
    found = nlp(ARTICLE)
    assert len(found.spans["quotes"]) == len(found._.article.quotes) > 0


def test_components_can_be_switched_off(nlp):
    for name in set(nlp.pipe_names) - {"quotex", "quotex_encoder", "encoder"}:
        with nlp.select_pipes(disable=[name]):
            assert nlp(ARTICLE)._.article.quotes
    with nlp.select_pipes(enable=["quotex"]):
        assert nlp(ARTICLE)._.article.text == ARTICLE
    with nlp.select_pipes(disable=["quotex"]):
        without = nlp(ARTICLE)
    assert without._.article is None
    assert not without.spans


def test_the_docs_show_what_the_code_prints():
    page = Path(__file__).parents[1] / "docs" / "spacy.md"
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    names, printed = {}, io.StringIO()
    for language, block in blocks:
        if language == "python":
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(block, names)
        else:
            assert printed.getvalue() == block
