"""What learned heads say of claims and mentions, how a document carries it, and when it cannot."""

import pickle

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from quotex.encoder.components import make_scores
from quotex.encoder.heads import SLOTS, UTTERED
from quotex.encoder.scorer import Scorer
from quotex.encoder.scores import HeadScores, NoScores, scores_of

TEXT = (
    "Hanna Kern hat den Umbau der Brücke am Montag vorgestellt.\n\n"
    "Die Kosten seien noch offen.\n\n"
    "Die Bürgermeisterin nannte keinen Termin."
)
CLAIM = range(11, 17)  # „\n\nDie Kosten seien noch offen“
AROUND = CLAIM[0], CLAIM[-1]
KERN, OFFICE = [0, 1], [19, 20]  # „Hanna Kern“ and „Die Bürgermeisterin“
WIDTH = 8


class Heads:
    """A random model with the outputs of three heads, in place of an ONNX file."""

    def __init__(self, width: int) -> None:
        chance = np.random.default_rng(1)
        columns = len(SLOTS) * len(UTTERED.labels)
        self.uttered = chance.normal(size=(width, columns)).astype(np.float32)
        self.projections = {
            f"{head}.{side}": chance.normal(size=(width, WIDTH)).astype(np.float32)
            for head in ("utters", "same")
            for side in ("left", "right")
        }

    def outputs(self) -> list[str]:
        return ["uttered.span", *self.projections]

    def run(self, words: np.ndarray) -> list[np.ndarray]:
        return [
            words @ self.uttered,
            *((words @ matrix)[:, None] for matrix in self.projections.values()),
        ]


@pytest.fixture(scope="module")
def scorer(nlp: Language) -> Scorer:
    made = make_scores(nlp, "scores")
    made.model = Heads(384)  # type: ignore[assignment]
    return made


@pytest.fixture(scope="module")
def doc(nlp: Language, scorer: Scorer) -> Doc:
    """A text of three paragraphs, which the encoder read in three windows."""
    return scorer(nlp.get_pipe("encoder")(nlp.make_doc(TEXT)))


def said(doc: Doc) -> tuple[float | None, ...]:
    scores = scores_of(doc)
    return (
        scores.uttered("indirect", CLAIM, AROUND),
        scores.utters(CLAIM, OFFICE),
        scores.same(KERN, OFFICE),
    )


def test_the_words_are_those_that_are_meant(doc):
    assert doc[CLAIM[0] : CLAIM[-1] + 1].text == "\n\nDie Kosten seien noch offen"
    assert [doc[where[0] : where[-1] + 1].text for where in (KERN, OFFICE)] == [
        "Hanna Kern",
        "Die Bürgermeisterin",
    ]


def test_where_no_head_has_read_nothing_is_said(nlp):
    read = nlp.get_pipe("encoder")(nlp.make_doc(TEXT))
    for doc in (spacy.blank("de")(TEXT), read, Doc(Vocab())):
        assert isinstance(scores_of(doc), NoScores)
        assert said(doc) == (None, None, None)


def test_a_claim_has_the_log_odds_of_its_words(doc, scorer):
    columns = scorer.model.uttered.reshape(384, len(SLOTS), len(UTTERED.labels))[:, :, 1]
    within = doc.tensor[CLAIM[1:]].mean(axis=0)  # without the white space
    first, last, before, behind = (doc.tensor[i] for i in (CLAIM[1], CLAIM[-1], 10, 17))
    places = np.stack([within, first, last, before, behind], axis=1)
    assert said(doc)[0] == pytest.approx((places * columns).sum(), abs=1e-3)


def test_a_pair_may_reach_across_paragraphs(doc, scorer):
    matrices = scorer.model.projections
    claim, kern, office = (doc.tensor[where].mean(axis=0) for where in (CLAIM[1:], KERN, OFFICE))
    utters = (claim @ matrices["utters.left"]) @ (office @ matrices["utters.right"])
    same = (kern @ matrices["same.left"]) @ (office @ matrices["same.right"])
    assert said(doc)[1:] == pytest.approx((utters, same), abs=1e-3)


def test_two_mentions_are_the_same_whichever_comes_first(doc):
    scores = scores_of(doc)
    assert scores.same(OFFICE, KERN) == scores.same(KERN, OFFICE)


def test_only_words_that_are_asked_for_are_multiplied(doc):
    other = doc.copy()
    (kept,) = other.user_data.values()
    for name, projections in kept.items():
        assert projections.size == len(doc) * projections[0].size, name  # and not words by words
        asked = [10, *CLAIM[1:], 17, *KERN, *OFFICE]
        kept[name] = np.full_like(projections, np.nan)
        kept[name][asked] = projections[asked]
    assert said(other) == said(doc)


def test_nothing_is_said_of_no_words(doc):
    scores = scores_of(doc)
    white = [11]
    assert doc[11].is_space
    for nothing in ([], white):
        assert scores.uttered("indirect", nothing, AROUND) is None
        assert scores.utters(nothing, KERN) is None
        assert scores.utters(KERN, nothing) is None


def test_a_head_that_is_not_there_says_nothing():
    said = np.arange(25, dtype=np.float32)[None]
    scores = HeadScores({"uttered.span": said}, np.array([False]))
    assert scores.uttered("direct", [0], (0, 0)) == 0 + 5 + 10 + 15 + 20
    assert scores.uttered("turn", [0], (0, 0)) is None
    assert scores.utters([0], [0]) is None
    assert scores.same([0], [0]) is None


def test_company_changes_nothing(nlp, scorer, doc):
    encoder = nlp.get_pipe("encoder")
    texts = ["Nein.", "", TEXT, " \n", "Jan Ott kam."]
    together = list(scorer.pipe(encoder.pipe(map(nlp.make_doc, texts))))
    kept = [
        array
        for other in together
        for outputs in other.user_data.values()
        for array in outputs.values()
    ]
    assert len(kept) == 3 * 5  # of the texts that have words
    assert all(array.base is None for array in kept)  # no text keeps the others in memory
    found = {other.text: said(other) for other in together if len(other) in (0, len(doc))}
    assert found[TEXT] == pytest.approx(said(doc), abs=1e-4)
    assert found[""] == (None, None, None)


def test_a_document_carries_what_was_said(doc):
    vocab = spacy.blank("de").vocab
    binned = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (unbinned,) = DocBin().from_bytes(binned).get_docs(vocab)
    others = (Doc(vocab).from_bytes(doc.to_bytes()), pickle.loads(pickle.dumps(doc)), doc.copy())
    for other in (unbinned, *others):
        assert said(other) == said(doc)


def test_of_another_text_or_other_words_nothing_is_said(doc):
    part = doc[1:20].as_doc(copy_user_data=True)
    with pytest.warns(UserWarning, match="Skipping Doc custom extension"):
        both = Doc.from_docs([doc, doc])
    merged = doc.copy()
    with merged.retokenize() as retokenizer:
        retokenizer.merge(merged[0:2])
    for other in (part, both, merged):
        assert isinstance(scores_of(other), NoScores)


def test_spacy_finds_the_component_by_name():
    nlp = spacy.blank("de")
    nlp.add_pipe("quotex_scores", name="scores")
    with pytest.raises(ValueError, match="load it from disk"):
        nlp("Kern kam.")
