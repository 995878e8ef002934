"""The network that training fits, and the ONNX files that it becomes."""

import json
import random

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch (extra `training`)")
pytest.importorskip("onnx", reason="export needs onnx (extra `training`)")
pytest.importorskip("faker", reason="names in training come from lists (extra `training`)")
pytest.importorskip("simplemma", reason="the treebanks are harmonised with simplemma's dictionary")

import torch
from spacy.strings import StringStore
from spacy.tokens import Doc
from spacy.vocab import Vocab

from quotex.encoder.heads import NAMES, POS, RELATIONS, SAME, TABLE, UTTERS, Head
from quotex.encoder.pieces import Pieces
from quotex.encoder.scorer import Scorer
from quotex.encoder.scores import scores_of
from quotex.encoder.session import Model
from training import distil, export, gazetteer
from training.corpora import NO_SUCH_NAME, Word
from training.examples import (
    IGNORED,
    NO_NAME_OR_MISC,
    batches,
    named_windows,
    parsed_window,
    plain_window,
    swapped_names,
)
from training.fit import fit, scores
from training.losses import label_loss
from training.network import Network, shortened

SPECIAL = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -1.0)]
LETTERS = [(letter, -2.0) for letter in "abcdefghijklmnopqrstuvwxyzAK."]
SENTENCE = [
    Word("Kern", True, "PROPN", "NE", "Case=Nom|Number=Sing", 1, "nsubj", "Kern"),
    Word("kam", False, "VERB", "VVFIN", "Mood=Ind|VerbForm=Fin", 1, "ROOT", "kommen"),
    Word(".", True, "PUNCT", "$.", "", 1, "punct", "."),
]
NAMED = (["Ada", "Kern", "kam", "."], [True, True, False, True], ["B-PER", "I-PER", "O", "O"])


@pytest.fixture
def pieces():
    return Pieces([*SPECIAL, *LETTERS])


@pytest.fixture
def network():
    torch.manual_seed(1)
    return Network(len(SPECIAL) + len(LETTERS), width=24, layers=2, heads=2)


def windows(rng):
    return [parsed_window([SENTENCE] * rng.choice((1, 2)), True) for _ in range(6)]


def test_a_window_counts_heads_over_all_its_sentences():
    window = parsed_window([SENTENCE, SENTENCE], True)
    assert window.heads == [1, -1, 1, 4, -1, 4]
    assert window.labels["sentence"] == [1, 0, 0, 1, 0, 0]
    assert [POS[label] for label in window.labels["pos"][:3]] == ["PROPN", "VERB", "PUNCT"]
    assert RELATIONS[window.labels["relation"][0]] == "nsubj"


def test_without_gold_tags_none_are_learnt():
    assert set(parsed_window([SENTENCE], False).labels["tag"]) == {IGNORED}


def test_other_names_stay_whole():
    other = (["Lindfunk", "sendet"], [True, True], ["B-ORG", "O"])
    longer = (["Lena", "von", "Roth", "sagt"], [True] * 4, ["B-PER", "I-PER", "I-PER", "O"])
    for seed in range(20):
        for words, spaces, labels in swapped_names([NAMED, other, longer], random.Random(seed)):
            assert len(words) == len(spaces) == len(labels)
            for before, label in zip(["O", *labels], labels, strict=False):
                assert not label.startswith("I-") or before[2:] == label[2:]


def test_names_from_lists_have_as_many_words_as_asked_for():
    for make in gazetteer.LISTS.values():
        for words in (1, 2):
            names = [make(random.Random(seed), words) for seed in range(60)]
            assert names == [make(random.Random(seed), words) for seed in range(60)]
            assert len(set(map(tuple, names))) > 40
            assert all(len(name) >= words for name in names)


def test_where_misc_was_not_annotated_it_is_no_error(network, pieces):
    sure = torch.full((3, len(NAMES)), -20.0)
    for row, label in enumerate(("B-PER", "O", "B-MISC")):
        sure[row, NAMES.index(label)] = 20.0
    gold = torch.tensor([NAMES.index("B-PER"), NO_NAME_OR_MISC, NO_NAME_OR_MISC])
    assert label_loss(sure, gold) < 1e-3
    assert label_loss(sure, torch.tensor([NO_NAME_OR_MISC] * 3)) > 10


def test_names_are_scored_where_they_were_annotated(network, pieces):
    labels = ["B-PER", "I-PER", "I-PER", "I-PER"]
    (named,) = named_windows([(*NAMED[:2], labels)], [1], random.Random(1))
    with torch.no_grad():  # everything is a person
        network.label_heads["name"].weight.zero_()
        network.label_heads["name"].bias.copy_(10 * torch.eye(len(NAMES))[NAMES.index("I-PER")])
    assert scores(network, [named, parsed_window([SENTENCE], True)], pieces)["name"] == 100


def test_a_kind_that_was_not_annotated_is_not_learnt_as_no_name():
    (window,) = named_windows([(*NAMED[:2], ["B-PER", "I-PER", *[NO_SUCH_NAME] * 2])], [1], random)
    assert window.labels["name"] == [1, 2, NO_NAME_OR_MISC, NO_NAME_OR_MISC]


def test_batches_hold_every_window_once(pieces):
    given = [plain_window([(["kam"] * n, [True] * n)]) for n in range(1, 30)]
    found = [w for batch in batches(given, pieces, 100, random.Random(1)) for w in batch.windows]
    assert sorted(len(w.words) for w in found) == list(range(1, 30))


def test_training_learns_and_goes_on_where_it_stopped(network, pieces, tmp_path):
    aside = windows(random.Random(2))
    straight = fit(network, windows, aside, pieces, 3, tmp_path / "a", seed=1)
    log = [json.loads(line) for line in (tmp_path / "a" / "log.jsonl").read_text().splitlines()]
    assert log[-1]["loss"]["pos"] < log[0]["loss"]["pos"]
    (tmp_path / "a" / "network.pt").unlink()  # stopped after the last checkpoint
    torch.manual_seed(7)
    other = Network(len(SPECIAL) + len(LETTERS), width=24, layers=2, heads=2)
    resumed = fit(other, windows, aside, pieces, 3, tmp_path / "a", seed=1)
    for one, two in zip(straight.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, two)


def test_a_smaller_network_learns_from_a_larger_one(network, pieces, tmp_path):
    text = [plain_window([(["Kern", "kam", "."], [True, False, True])]) for _ in range(8)]
    taught = distil.taught(network, text, pieces)
    assert len(taught) == len(text)
    assert np.allclose(taught[0].soft["head"].sum(axis=1), 1, atol=0.01)
    student = shortened(network, [0])
    fit(student, lambda rng: taught, [], pieces, 2, tmp_path, seed=1)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1]["loss"]["head"] <= log[0]["loss"]["head"]


def test_the_exported_files_say_what_the_network_says(network, pieces):
    network.eval()
    (batch,) = batches(windows(random.Random(3)), pieces, 10_000, random.Random(3))
    files = export.files(network, pieces.to_bytes())
    with torch.no_grad():
        arrays = (batch.ids, batch.mask, batch.first, batch.last)
        wanted = network.words(*map(torch.from_numpy, arrays))
    there = batch.words
    offset = np.arange(len(batch.ids))[:, None] * batch.ids.shape[1]
    (vectors,) = Model(files["quotex_encoder"]["model.onnx"]).run(
        ids=batch.ids, first=(batch.first + offset)[there], last=(batch.last + offset)[there]
    )
    assert np.abs(vectors - wanted.numpy()[there]).max() < 0.1  # of numbers around 1: int8

    exact = wanted[0, : there[0].sum()]
    with torch.no_grad():
        arcs = network.parser.arcs(exact[None]).numpy()
        heads = torch.tensor([1, -1, 1] + [0] * (len(exact) - 3))
        relations = network.parser.relations(exact, heads).numpy()
    parser = files["quotex_parser"]
    (found,) = Model(parser["arcs.onnx"]).run(words=exact[None].numpy())
    assert np.allclose(found, arcs, atol=1e-4)
    (found,) = Model(parser["relations.onnx"]).run(words=exact.numpy(), heads=heads.numpy())
    assert np.allclose(found, relations, atol=1e-4)
    for head in TABLE:
        if head.component == "quotex_tagger":
            with torch.no_grad():
                best = network.label_heads[head.name](exact).argmax(-1).numpy()
            outputs = Model(files["quotex_tagger"]["model.onnx"]).run(words=exact.numpy())
            assert any(np.array_equal(best, output) for output in outputs)


# --- Heads that are only declared --------------------------------------------------------------

MORE = (*TABLE, UTTERS, SAME, Head("cue", "quotex_scores", "label", ("no", "yes")))


@pytest.fixture
def larger():
    torch.manual_seed(1)
    return Network(len(SPECIAL) + len(LETTERS), width=24, layers=2, heads=2, table=MORE)


def told_windows(rng):
    """Windows that say something for every head that the embedded pipeline does not have."""
    found = [parsed_window([SENTENCE, SENTENCE], True) for _ in range(6)]
    for window in found:
        window.labels |= {"cue": [0, 0, 1, 0, 0, 1]}
        window.pairs["utters"] = [((0, 3), (3, 4), 0), ((3, 6), (0, 1), -1)]
        window.pairs["same"] = [((0, 1), (3, 4), 0), ((0, 1), (4, 5), -1)]
    return found


def test_a_head_that_is_declared_is_learnt(larger, pieces, tmp_path):
    aside, rates = told_windows(random), (1e-3, 1e-2)
    fit(larger, told_windows, aside, pieces, 20, tmp_path, 1, rates)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    for name in ("utters", "same", "cue"):
        assert log[-1]["loss"][name] < 0.7 * log[0]["loss"][name]
        assert log[-1]["kept aside"][name] == 100


def test_a_smaller_network_has_the_same_heads(larger, pieces, tmp_path):
    text = [plain_window([(["Kern", "kam", "."], [True, False, True])]) for _ in range(8)]
    taught = distil.taught(larger, text, pieces)
    assert taught[0].soft["cue"].shape == (3, 2)
    fit(shortened(larger, [0]), lambda rng: taught, [], pieces, 1, tmp_path, seed=1)
    loss = json.loads((tmp_path / "log.jsonl").read_text())["loss"]
    assert "cue" in loss
    assert not {"utters", "same"} & set(loss)  # no teacher is asked for pairs


def test_a_pair_beyond_what_the_encoder_reads_is_left_out(pieces):
    long = plain_window([(["kam"] * 100, [True] * 100)])
    long.pairs["same"] = [((0, 1), (2, 4), 0), ((0, 1), (90, 91), 0)]
    (batch,) = batches([long], pieces, 10_000, random.Random(1))
    assert batch.pairs["same"].tolist() == [[0, 0, 1, 2, 4, 0]]


def test_the_component_says_of_claims_and_mentions_what_the_network_says(larger, pieces):
    larger.eval()
    scorer = Scorer(StringStore())
    scorer.with_files(export.files(larger, pieces.to_bytes())["quotex_scores"])
    words = np.random.default_rng(1).normal(size=(7, 24)).astype(np.float32)
    doc = Doc(Vocab(), words=[*"abcdefg"])
    doc.tensor = words
    told = scores_of(scorer(doc))
    vectors = torch.from_numpy(words)
    claim, mention = vectors[1:3].mean(0, keepdim=True), vectors[5:6]
    with torch.no_grad():
        wanted = (
            float(larger.pair_heads["utters"](claim, mention)),
            float(larger.pair_heads["same"](claim, mention)),
        )
    found = told.utters([1, 2], [5]), told.same([5], [1, 2])
    assert found == pytest.approx(wanted, abs=1e-4)
