"""The hand-made parses themselves: each a tree in both schemes, and each of them tested."""

import re
from pathlib import Path

import pytest
from constructions import tables
from handmade import SCHEMES, parsed

from quotex.words import Words

TABLES = dict(tables())


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", TABLES)
def test_every_sentence_is_a_tree(name, scheme):
    lines = TABLES[name].split("\n")[1:-1]
    heads = [int(line.split()[3 if scheme == "ud" else 5]) for line in lines]
    assert all(0 <= head <= len(heads) for head in heads)
    for word in range(1, len(heads) + 1):
        path = [word]
        while heads[path[-1] - 1]:
            path.append(heads[path[-1] - 1])
            assert len(path) == len(set(path)), f"a circle: {path}"
    spans = [range(sent.start, sent.end) for sent in parsed(TABLES[name], scheme).sents]
    roots = [place for place, head in enumerate(heads) if head == 0]
    assert [sum(root in span for root in roots) for span in spans] == [1] * len(spans)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", TABLES)
def test_roots_and_labels_agree(name, scheme):
    column = 3 if scheme == "ud" else 5
    for line in TABLES[name].split("\n")[1:-1]:
        row = line.split()
        assert (row[column] == "0") == (row[column + 1] == "ROOT"), line


@pytest.mark.parametrize("name", TABLES)
def test_marks_hang_on_words_and_nothing_on_marks(name):
    for scheme in SCHEMES:
        for word in Words(parsed(TABLES[name], scheme)):
            assert not word.head.is_punct, f"{word.text} hangs on {word.head.text} in {scheme}"


def test_every_table_is_tested():
    here = Path(__file__).parent
    text = "".join(path.read_text(encoding="utf-8") for path in here.glob("test_*.py"))
    names = [name.rpartition(".")[2] for name in TABLES]
    assert set(names) - set(re.findall(r"\.([A-Z_]+)\b", text)) == set()
    assert len(names) == len(set(names))
