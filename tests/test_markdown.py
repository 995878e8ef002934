"""Markdown: front matter, block quotes, tables, and files that attack."""

import time
from itertools import pairwise

import pytest

from quotex import InputError
from quotex.sources.markdown import text_of


def fields(*lines: str) -> dict[str, str]:
    text, meta = text_of("\n".join(["---", *lines, "---", "", "Der Rat tagt."]))
    assert text == "Der Rat tagt."
    return meta


def test_front_matter_is_yaml():
    assert fields(
        'title: "Rat: alles neu"',
        "author:",
        "  - Ada Lenz",
        "  - Jan Ott",
        "tags: [Bau, Rat]",
        "description: >",
        "  Ein Satz,",
        "  zwei Zeilen.",
    ) == {
        "title": "Rat: alles neu",
        "author": "Ada Lenz, Jan Ott",
        "tags": "Bau, Rat",
        "description": "Ein Satz, zwei Zeilen.",
    }


def test_values_of_front_matter_are_text_as_written():
    assert fields(
        "id: 007", "draft: no", "version: 1.10", "leer:", "nichts: ~", "ort: {Stadt: L}"
    ) == {
        "id": "007",
        "draft": "no",
        "version": "1.10",
        "ort": "Stadt: L",
    }


def test_dates_of_front_matter_are_iso():
    assert fields("date: 2024-05-02", "changed: 2024-05-02 10:00:00 +02:00") == {
        "date": "2024-05-02",
        "changed": "2024-05-02T10:00:00+02:00",
    }


def test_front_matter_that_is_no_yaml_is_read_line_by_line():
    assert fields("title: Streit: Rat *uneins*", "ort: *Lindenau* liegt") == {
        "title": "Streit: Rat *uneins*",
        "ort": "*Lindenau* liegt",
    }


def test_aliases_are_not_followed():
    bomb = ["a: &a [x, x]", *(f"{b}: &{b} [*{a}, *{a}]" for a, b in pairwise("abcdefghi"))]
    assert fields(*bomb)["i"] == "&i [*h, *h]"


def test_front_matter_makes_no_objects():
    assert fields("a: !!python/object/apply:os.system [ls]")["a"] == "ls"


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("> Es wird\n> teuer.\n> — Jan Ott", ["„Es wird teuer.“ – Jan Ott"]),
        ("> Es wird teuer.\n>\n> – Jan Ott, Rat", ["„Es wird teuer.“ – Jan Ott, Rat"]),
        ("> Es wird **teuer**.\n>\n> Sehr.", ["„Es wird teuer.", "Sehr.“"]),
        ("> „Es wird sehr teuer“, sagte Ott.", ["„Es wird sehr teuer“, sagte Ott."]),
        ("> - eins\n> - zwei", ["- eins", "- zwei"]),
    ],
)
def test_block_quotes_are_quotations(source, blocks):
    assert text_of(source)[0].split("\n\n") == blocks


def test_the_rows_of_a_table_are_lines():
    source = "| Wer | Was |\n|---|---|\n| Ott | **„Nein“** |\n\nEnde"
    assert text_of(source)[0].split("\n\n") == ["Wer  Was", "Ott  „Nein“", "Ende"]


ATTACKS = {
    "spaces": "---\ntitle: b" + " " * 80_000 + "c\n---\n",
    "fewer spaces": "---\ntitle: b" + " " * 60_000 + "c\n---\n",
    "comments": "<div>\n" + "<!--" * 25_000,
    "tags": "<div>\n" + "<a" * 50_000,
    "block quotes": ">" * 50_000,
    "lists": "\n".join("  " * n + "- a" for n in range(1_000)),
    "brackets": "[" * 50_000,
    "stars": "*" * 50_000,
    "emphasis": "**a *b" * 20_000,
    "pictures": "![a](" * 20_000,
    "references": "[a]: x\n" * 20_000,
    "lists in front matter": "---\n" + "[ " * 30_000 + "\n---\n",
    "fields in front matter": "---\n" + "a: b\n" * 10_000 + "---\n",
    "open front matter": "---\n" * 100_000,
    "a large file": "Wort " * 1_000_000,
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_over_in_seconds(attack):
    began = time.process_time()
    try:
        text_of(ATTACKS[attack])
    except InputError as error:
        assert "\n" not in str(error)
    assert time.process_time() - began < 8


def test_nothing_is_left_out_in_silence():
    with pytest.raises(InputError, match="100 blocks in one another"):
        text_of(">" * 150 + " Tief")
    assert text_of("> " * 40 + "Tief")[0] == "„Tief“"
