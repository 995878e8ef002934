"""Heads and units that an encoder hardly needs are found; what is left learns from the whole."""

import copy
import random
from functools import partial

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch (extra `training`)")
pytest.importorskip("onnx", reason="export needs onnx (extra `training`)")
pytest.importorskip("faker", reason="names in training come from lists (extra `training`)")
pytest.importorskip("simplemma", reason="the treebanks are harmonised with simplemma's dictionary")

import torch

from quotex.encoder.pieces import Pieces
from quotex.encoder.session import Model
from training import export, pruning, shipped, thinned
from training.network import Network

SPECIAL = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -1.0)]
LETTERS = [(letter, -2.0) for letter in "abcdefghijklmnopqrstuvwxyzAK."]
PIECES = len(SPECIAL) + len(LETTERS)


@pytest.fixture
def network(monkeypatch):
    monkeypatch.setattr(pruning, "STEP", {"heads": 1, "units": 16})
    monkeypatch.setattr(pruning, "LEAST", {"heads": 1, "units": 16})
    torch.manual_seed(1)
    return Network(PIECES, width=24, layers=2, heads=3).eval()


@pytest.fixture
def contents():
    rng = random.Random(1)

    def word():
        return tuple(rng.randrange(len(SPECIAL), PIECES) for _ in range(rng.choice((1, 1, 2))))

    return [tuple(word() for _ in range(rng.randrange(1, 12))) for _ in range(120)]


def batch(contents):
    return [thinned.batch_of(contents)]


def with_useless(layer, head, units):
    """A layer of which nobody reads one head and some units."""
    with torch.no_grad():
        layer.ao.weight[:, head * 8 : head * 8 + 8] = 0
        layer.fo.weight[:, units] = 0


def test_what_nobody_reads_goes_first(network, contents):
    useless = [*range(3, 19)]
    with_useless(network.encoder.layers[1], 1, useless)
    cuts = dict(pruning.all_cuts(network.encoder, batch(contents)))
    assert cuts[1, "heads"][2].kept.tolist() == [*range(8), *range(16, 24)]
    assert set(range(96)) - set(cuts[1, "units"][80].kept.tolist()) == set(useless)


def test_without_what_nobody_reads_the_vectors_are_the_same(network, contents):
    encoder = network.encoder
    for layer in encoder.layers:
        with_useless(layer, 2, [*range(16)])
    made = copy.deepcopy(encoder)
    cuts = dict(pruning.all_cuts(encoder, batch(contents)))
    for number, layer in enumerate(made.layers):
        pruning.replace(layer, "heads", cuts[number, "heads"][2])
        pruning.replace(layer, "units", cuts[number, "units"][80])
    (one,) = batch(contents)
    assert torch.allclose(one.vectors(made), one.vectors(encoder), atol=1e-4)


def test_columns_that_stay_take_over_what_they_can(network, contents):
    """Of two units that say the same one goes, and nothing is lost."""
    layer = network.encoder.layers[0]
    with torch.no_grad():
        layer.fi.weight[:16] = layer.fi.weight[16:32]
        layer.fi.bias[:16] = layer.fi.bias[16:32]
    cut = dict(pruning.all_cuts(network.encoder, batch(contents)))[0, "units"][80]
    made = copy.deepcopy(network.encoder)
    pruning.replace(made.layers[0], "units", cut)
    (one,) = batch(contents)
    assert torch.allclose(one.vectors(made), one.vectors(network.encoder), atol=1e-3)


def test_what_costs_least_for_its_time_goes():
    losses = {
        (0, "heads"): {11: 0.001, 10: 0.1},
        (0, "units"): {1408: 0.5, 1280: 0.6},
        (1, "heads"): {11: 0.2, 10: 0.3},
        (1, "units"): {1408: 0.002, 1280: 0.004},
    }
    assert pruning.sizes(losses, 0.995) == {
        (0, "heads"): 11,
        (0, "units"): 1536,
        (1, "heads"): 12,
        (1, "units"): 1408,
    }
    least = {place: min(sizes) for place, sizes in losses.items()}
    assert pruning.sizes(losses, 0.0) == least


def test_the_pruned_encoder_learns_the_whole_ones_vectors(network, contents, monkeypatch, capsys):
    monkeypatch.setattr(thinned, "_PIECES_A_STEP", 100)
    monkeypatch.setattr(thinned, "RATE", 2e-3)
    whole = copy.deepcopy(network)
    taught = thinned.Taught(network, contents)
    student = pruning.pruned(
        network.encoder,
        batch(contents[20:]),
        batch(contents[:20]),
        0.95,
        partial(thinned.loss, network),
    )
    assert student.layers[0].fi.out_features + student.layers[1].fi.out_features < 2 * 96
    before = thinned._off(student, network, taught, contents[:20])
    student = thinned.learnt(student, network, taught, contents[20:], contents[:20], 5)
    assert thinned._off(student, network, taught, contents[:20]) < 0.8 * before
    assert "round 5" in capsys.readouterr().out
    for name, weights in whole.state_dict().items():
        assert torch.equal(network.state_dict()[name], weights), f"{name} of the teacher moved"


def test_batches_hold_every_window_once(contents):
    groups = thinned.batches(contents, 60, random.Random(1))
    assert sorted(content for group in groups for content in group) == sorted(contents)
    assert all(
        len(group) == 1 or max(map(thinned._length, group)) * len(group) <= 60 for group in groups
    )


def test_a_pruned_network_is_written_and_read_back(network, contents, tmp_path):
    """Widths differ from layer to layer; 8 bits are rounded once."""
    cuts = dict(pruning.all_cuts(network.encoder, batch(contents)))
    pruning.replace(network.encoder.layers[0], "heads", cuts[0, "heads"][1])
    pruning.replace(network.encoder.layers[0], "units", cuts[0, "units"][32])
    pruning.replace(network.encoder.layers[1], "heads", cuts[1, "heads"][2])
    for name, files in export.files(network, Pieces([*SPECIAL, *LETTERS]).to_bytes()).items():
        folder = tmp_path / (shipped.FOLDERS.get(name) or name.removeprefix("quotex_"))
        folder.mkdir()
        for file, data in files.items():
            (folder / file).write_bytes(data)
    read = shipped.network(tmp_path)
    assert [layer.heads for layer in read.encoder.layers] == [1, 2]
    assert read.encoder.layers[0].fi.out_features == 32
    (one,) = batch(contents)
    given = {name: getattr(one, name).numpy() for name in ("ids", "first", "last")}
    (vectors,) = Model((tmp_path / "encoder" / "model.onnx").read_bytes()).run(**given)
    assert np.abs(vectors - one.vectors(read.encoder).detach().numpy()).max() < 0.1
    for name, weights in network.state_dict().items():
        if not name.startswith("encoder."):
            assert torch.allclose(read.state_dict()[name], weights, atol=1e-5), name
    again = Model(export.encoder(read)).run(**given)[0]
    assert np.allclose(again, vectors, atol=1e-4)


def test_the_rate_goes_up_and_down():
    rates = [thinned._rate(step, 1000) for step in range(1001)]
    assert rates[0] == pytest.approx(1 / 50)
    assert max(rates) == pytest.approx(1, abs=0.01)
    assert rates[-1] == pytest.approx(0.02)
    assert rates[100:] == sorted(rates[100:], reverse=True)
