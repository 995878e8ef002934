"""A text of which only white space is read otherwise is annotated once."""

import numpy as np
import pytest
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, SENT_START, TAG

from quotex.encoder.parser import Parser
from quotex.encoder.scores import HeadScores, scores_of
from quotex.language.carried import carried
from quotex.language.parsing import parsed, parsed_as_meant
from quotex.normalised import normalised

LAYERS = (SENT_START, POS, TAG, MORPH, DEP, HEAD, LEMMA, ENT_IOB, ENT_TYPE)
SPACES = "„Jetzt  wird gebaut“, sagte Hanna  Kern. \n\n  Zwei   Tage später kam  Jan Ott."
GLUED = "Der Rat stimmte zu.Das Geld reiche aus, sagte Kern."
WRAPPED = "„Jetzt wird gebaut“, sagte die\nBürgermeisterin Hanna Kern."
APOSTROPHE = "„Jetzt wird gebaut“, sagte Ada O’Neill."


@pytest.fixture
def annotated(nlp):
    """A document of a text, by all components but quotex, and the one that is read for it."""

    def both(text):
        with nlp.select_pipes(disable=["quotex"]):
            doc = nlp(text)
        return doc, nlp.get_pipe("encoder").read_for(doc)

    return both


@pytest.mark.parametrize("text", [SPACES, GLUED, " \xa0 Das  sagte Kern am\t Montag."])
def test_other_white_space_changes_no_layer(nlp, annotated, text):
    doc, meant = annotated(text)
    assert carried(doc, meant)
    (wanted,) = parsed([normalised(text).text], nlp)
    for layer in LAYERS:
        assert meant.to_array(layer).tolist() == wanted.to_array(layer).tolist()


def test_what_heads_say_goes_with_the_words(nlp, annotated):
    doc, meant = annotated(SPACES)
    assert carried(doc, meant)
    (wanted,) = parsed([normalised(SPACES).text], nlp)
    ours, theirs = scores_of(meant), scores_of(wanted)
    assert isinstance(ours, HeadScores)
    name = next(range(ent.start, ent.end) for ent in meant.ents)
    assert np.isclose(ours.acts([name]), theirs.acts([name]))


@pytest.mark.parametrize("text", [WRAPPED, APOSTROPHE])
def test_other_words_or_lines_are_read_anew(annotated, text):
    assert not carried(*annotated(text))


def test_layers_that_were_not_written_are_not_carried(nlp):
    for name in ("parser", "ner", "scores"):
        with nlp.select_pipes(disable=["quotex", name]):
            doc = nlp(SPACES)
        assert not carried(doc, nlp.get_pipe("encoder").read_for(doc))


@pytest.mark.parametrize("text, again", [(SPACES, 0), (WRAPPED, 1)])
def test_the_parser_reads_again_only_what_is_another_text(nlp, monkeypatch, text, again):
    with nlp.select_pipes(disable=["quotex"]):
        doc = nlp(text)
    read = []
    monkeypatch.setattr(Parser, "annotate", lambda self, docs: read.extend(docs))
    assert parsed_as_meant(doc, normalised(text).text, nlp).text == normalised(text).text
    assert len(read) == again
