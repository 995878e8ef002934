"""Markdown files: their front matter, block quotes and tables, and what is made to break them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotex
from quotex import InputError
from quotex.sources.markdown import text_of

WORDS = "Die Brücke wird neu gebaut."


def fields(*lines: str) -> dict[str, str]:
    text, meta = text_of("\n".join(("---", *lines, "---", WORDS)))
    assert text == WORDS
    return meta


def is_text(*lines: str) -> bool:
    text, meta = text_of("\n".join(("---", *lines, "---", "", WORDS)))
    return not meta and text.endswith(WORDS) and text != WORDS


# --- front matter ---


def test_values_are_told_as_they_are_written():
    meta = fields(
        "title: 'Lindenau: Wer zahlt?'",
        'teaser: "Ein „Steg“ für 14 \\"Millionen\\""',
        "number: 0012.50",
        "draft: no",
        "url: https://bote.example/a#b",
    )
    assert meta == {
        "title": "Lindenau: Wer zahlt?",
        "teaser": 'Ein „Steg“ für 14 "Millionen"',
        "number": "0012.50",
        "draft": "no",
        "url": "https://bote.example/a#b",
    }


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-3-5", "2024-03-05"),
        ("2024-03-05 10:00:00 +01:00", "2024-03-05T10:00:00 +01:00"),
        ("2024-03-05T10:00:00Z", "2024-03-05T10:00:00Z"),
        ("5. März 2024", "5. März 2024"),
    ],
)
def test_dates_are_iso(written, told):
    assert fields(f"date: {written}") == {"date": told}


def test_lists_are_joined():
    assert fields("tags: [Bau, Verkehr]", "authors:", "- Ada Lenz", "- Jo Ruh") == {
        "tags": "Bau, Verkehr",
        "authors": "Ada Lenz, Jo Ruh",
    }


def test_long_values_are_folded_or_keep_their_lines():
    meta = fields("kurz: >", "  Der Rat", "  baut.", "lang: |", "  Der Rat", "  baut.")
    assert meta == {"kurz": "Der Rat baut.", "lang": "Der Rat\nbaut."}


def test_what_is_empty_or_a_map_is_left_out():
    assert fields("# Notiz", "title:", "note: ~", "image: {src: a.png}", "a: b") == {"a": "b"}


def test_no_tag_makes_an_object():
    assert fields("title: !!python/object/apply:os.getcwd []", "b: c") == {"b": "c"}


@pytest.mark.parametrize(
    "lines",
    [
        ("title: Lindenau: Wer zahlt?",),
        ("title: 'offen",),
        ("- Erstens", "- Zweitens"),
        ("Hanna Kern sagte: es reicht",),
        ("a: &a [x]", "b: *a"),
        ("title: a\x07b",),
    ],
    ids=["two colons", "open", "a list", "a sentence", "an alias", "a control character"],
)
def test_what_is_no_map_of_fields_stays_text(lines):
    assert is_text(*lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["a: &a [x, x]", *(f"a{n}: &a{n} [*a, *a, *a]" for n in range(30))],
        ["a: " + "[" * 10_000],
        ["a: " + "{a: " * 4_000],
        ["title: b" + " " * 80_000 + "c"],
        ["a: [" + "a, " * 6_000 + "a]"],
        ["? " * 9_000],
        ["a: " + "!" * 19_000],
    ],
    ids=["laughs", "deep list", "deep map", "spaces", "long list", "keys", "tag"],
)
def test_hostile_front_matter_takes_no_second(lines):
    begin = time.process_time()
    text_of("\n".join(("---", *lines, "---", WORDS)))
    assert time.process_time() - begin < 1.5


@given(st.text("ab:-[]{}&*!|>'\"#%@`?, \n\t\\0x", max_size=60))
def test_whatever_stands_there_the_article_behind_is_carried(block):
    text, _ = text_of(f"---\n{block}\n---\n\n# Brücke\n")
    assert "Brücke" in text


# --- block quotes ---


def test_a_block_quote_is_put_in_marks():
    source = "Kern sagte wörtlich:\n\n> Wir bauen\n> die *Brücke*.\n\nDann ging sie."
    text, _ = text_of(source)
    assert text == "Kern sagte wörtlich:\n\n„Wir bauen die Brücke.“\n\nDann ging sie."


def test_marks_that_are_there_are_kept():
    source = "> „Zu teuer“, sagte Ott.\n\nUnd:\n\n> Das sei »Unsinn«, sagte Kern."
    assert text_of(source)[0] == "„Zu teuer“, sagte Ott.\n\nUnd:\n\nDas sei »Unsinn«, sagte Kern."


@pytest.mark.parametrize(
    "source",
    [
        "> Wir bauen.\n> — Ada Kern, Bürgermeisterin",
        "> Wir bauen.  \n> – Ada Kern, Bürgermeisterin",
        "> Wir bauen.\n>\n> -- Ada Kern, Bürgermeisterin",
        "> „Wir bauen.“\n> ― *Ada Kern*, Bürgermeisterin",
        "> Wir bauen.\n\n— Ada Kern, Bürgermeisterin",
        "> Wir bauen.\n> - Ada Kern, Bürgermeisterin",
    ],
)
def test_who_said_it_stands_behind(source):
    assert text_of(f"{source}\n\nEnde.")[0] == "„Wir bauen.“ – Ada Kern, Bürgermeisterin\n\nEnde."


def test_with_a_name_behind_marks_inside_are_a_quote_in_the_quote():
    text, _ = text_of("> Wir nennen das „Murks“.\n> — Ada Kern")
    assert text == "„Wir nennen das „Murks“.“ – Ada Kern"


def test_a_sentence_behind_a_dash_names_nobody():
    text, _ = text_of("> Wir bauen\n> – und zwar bald.\n\n> Erst planen.\n> – Dann bauen wir.")
    assert text == "„Wir bauen – und zwar bald.“\n\n„Erst planen. – Dann bauen wir.“"


def test_paragraphs_are_opened_each_and_closed_once():
    text, _ = text_of("> Erstens bauen wir.\n>\n> Zweitens bald.\n> — Ada Kern")
    assert text == "„Erstens bauen wir.\n\n„Zweitens bald.“ – Ada Kern"


def test_headings_lists_and_notes_are_nobodys_words():
    text, _ = text_of("> # Plan\n> - Steg\n>\n> Wir bauen.\n\nSo.\n\n> [!NOTE]\n> Mit Karte.")
    assert text == "# Plan\n\n- Steg\n\n„Wir bauen.“\n\nSo.\n\n[!NOTE] Mit Karte."


def test_a_block_quote_is_a_direct_quote():
    source = "Am Montag sagte Ada Kern wörtlich:\n\n> Wir bauen die Brücke neu.\n\nDann ging sie."
    (quote,) = quotex.extract(text_of(source)[0]).quotes
    assert (quote.type, quote.text) == ("direct", "Wir bauen die Brücke neu.")
    assert [speaker.actor.name for speaker in quote.speakers] == ["Ada Kern"]


# --- tables ---


def test_cells_of_a_table_are_kept_apart():
    source = "| Name | Partei |\n|:--|--:|\n| **Ada Kern** | SPD |\n| Jan Ott |\n\nSo war es."
    assert text_of(source)[0] == "Name | Partei\nAda Kern | SPD\nJan Ott | \n\nSo war es."


# --- what is made to break it ---


@pytest.mark.parametrize(
    "source",
    [
        *(mark * 50_000 for mark in "[*>`|_\\"),
        "![" * 25_000,
        "[](" * 15_000,
        "<!--" * 25_000,
        "<div>\n" + "<!--" * 25_000,
        "".join(" " * 2 * n + "- a\n" for n in range(300)),
        "|" + "a|" * 3_000 + "\n|" + "-|" * 3_000 + "\n" + "x\n" * 3_000,
        "> Wir bauen.\n\nSo.\n\n" * 4_000,
        "> " + "– A\n" * 10_000,
    ],
    ids=lambda source: repr(source[:8]),
)
def test_hostile_markdown_takes_no_two_seconds(source):
    begin = time.process_time()
    text_of(source)
    assert time.process_time() - begin < 3  # 2 on a machine that has nothing else to do


def test_more_brackets_than_an_article_has_are_refused():
    with pytest.raises(InputError, match="square brackets"):
        text_of("[" * 50_001)
