"""The benchmark of long runs: no text comes twice, and its figures say what they are called."""

import re

import pytest

from benchmarks import steady
from benchmarks.steady import Stretch
from quotex import Text
from quotex.outputs import Format

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."


def test_no_text_comes_twice():
    texts = list(steady.again([Text(SHORT), Text("Der Rat tagt.")], 5))
    assert len({text.text for text in texts}) == 5
    assert [text.text.startswith(SHORT) for text in texts] == [True, False, True, False, True]


def test_a_run_is_told_in_stretches():
    stretches = list(steady.run([Text(SHORT)], 5, 2, 1))
    assert [one.articles for one in stretches] == [2, 2, 1]
    assert [one.quotes for one in stretches] == [2, 2, 1]
    words = len(SHORT.split()) + 5  # „Das war Meldung Nummer 0.“
    assert [one.words for one in stretches] == [2 * words, 2 * words, words]
    assert all(one.seconds > 0 and 100 < one.memory < 10_000 for one in stretches)


def test_a_run_that_slows_down_and_grows_is_told(capsys):
    stretches = [Stretch(10, 1000, 6000, 20, 1.0, 300.0)] * 2
    stretches += [Stretch(10, 1000, 6000, 20, 2.0, 340.0)] * 2
    assert steady.told(stretches, 1) == 500
    printed = capsys.readouterr().out
    assert "| 40 | 5.0 | 500 | 0.003 | 2.0 | 340 |" in printed
    assert "last quarter against the second: +100.0% time, +40 MB" in printed


def test_bytes_are_those_of_what_is_written():
    pytest.importorskip("pyarrow")
    sizes = steady.stored([Text(SHORT), Text(SHORT)])
    assert set(sizes) == {Format.jsonl, Format.csv, Format.parquet}
    assert sizes[Format.jsonl] > len(SHORT.encode())
    assert all(re.fullmatch(r"\d+(\.\d+)?", str(size)) for size in sizes.values())
