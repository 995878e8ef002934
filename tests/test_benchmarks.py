"""The benchmark's figures agree with the reference script's."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "data" / "quotes" / "dev.jsonl"
REFERENCE = SHARED / "tools" / "score_quotes.py"

pytest.importorskip("scipy", reason="the benchmarks need the extra 'bench'")


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated articles are not here")
def test_accuracy_agrees_with_the_reference_script(tmp_path):
    first = GOLD.read_text(encoding="utf-8").splitlines(keepends=True)[:25]
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    gold.write_text("".join(first), encoding="utf-8")
    ours = _json("benchmarks/accuracy.py", gold, "--json", "--predictions", predicted)
    theirs = _json(REFERENCE, gold, predicted, "--json")
    assert ours.keys() == theirs.keys()
    for name, figures in theirs.items():
        assert ours[name] == pytest.approx(figures), name


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated articles are not here")
def test_figures_of_one_type_agree_with_the_reference_script(tmp_path):
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    with gold.open("w", encoding="utf-8") as out:
        for line in GOLD.read_text(encoding="utf-8").splitlines()[:25]:
            record = json.loads(line)
            quotes = [quote for quote in record["annotations"] if quote["type"] == "Direct"]
            out.write(json.dumps({**record, "annotations": quotes}) + "\n")
    only = ("--only", "Direct", "--first", 25, "--json", "--predictions", predicted)
    ours = _json("benchmarks/accuracy.py", GOLD, *only)
    theirs = _json(REFERENCE, gold, predicted, "--json")
    assert ours["role cue"] == pytest.approx(theirs["role cue"])
    assert ours == {name: pytest.approx(figures) for name, figures in theirs.items()}


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated articles are not here")
def test_a_figure_below_its_floor_fails():
    command = [sys.executable, "benchmarks/accuracy.py", GOLD, "--first", "2"]
    command += ["--floor", "detect Direct=101"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "below the floor of 101" in done.stderr


def _json(*command) -> dict:
    command = [sys.executable, *map(str, command)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
