"""Quotes of some types only: what comes back, and what stays as it is without the others."""

import json
from pathlib import Path
from typing import get_args

import pytest
from command import run

import quotex
from quotex import InputError
from quotex.article import QuoteType
from quotex.running.choices import Type

TEXT = (
    "Bürgermeisterin Ada Kern sagte, die Brücke sei „völlig marode“. Das Geld reiche nicht. "
    "„Wir bauen neu“, fügte sie hinzu. Oppositionsführer Jan Ott kritisierte die Pläne."
)


def extract(*types):
    return quotex.extract(TEXT, types=types or None)


def told(article):
    """Type, words and speakers of each quote."""
    return [(q.type, q.text, [s.actor.name for s in q.speakers]) for q in article.quotes]


def test_all_types_come_back_where_none_is_named():
    assert [quote.type for quote in extract().quotes] == [
        "indirect",
        "direct",
        "indirect free indirect",
        "direct",
        "reported",
    ]
    assert extract(*get_args(QuoteType)) == extract()


@pytest.mark.parametrize("types", [("direct",), ("indirect", "reported")])
def test_only_those_that_are_named_come_back_as_among_all(types):
    assert told(extract(*types)) == [one for one in told(extract()) if one[0] in types]


def test_ids_are_counted_after_the_choice():
    article = extract("direct")
    assert [quote.id for quote in article.quotes] == ["q1", "q2"]
    assert {actor.name: actor.quotes for actor in article.actors} == {
        "Ada Kern": ("q1", "q2"),
        "Jan Ott": (),
    }


def test_a_speaker_may_be_named_by_what_is_left_out():
    (indirect,) = extract("indirect free indirect").quotes
    assert indirect.speakers[0].actor.name == "Ada Kern"


def test_what_lies_within_a_quote_that_is_left_out_is_nested_no_more():
    outer, inner = extract().quotes[:2]
    assert inner.nested_in == outer
    assert extract("direct").quotes[0].nested_in is None


def test_what_is_said_in_marks_does_not_become_a_term():
    assert extract("reported").terms == extract().terms == ()


def test_many_articles_and_one_have_the_same():
    (article,) = quotex.extract_many([TEXT], types=["direct"])
    assert article == extract("direct")


@pytest.mark.parametrize(
    ("types", "why"),
    [
        (("direkt",), "no type of quotes is called 'direkt'; there are direct, indirect, reported"),
        ("direct", r"types='direct' is one string; name them in a tuple: \('direct',\)"),
        ((), "types is empty; there are direct"),
    ],
)
def test_a_type_that_there_is_not_is_told_before_anything_is_read(types, why):
    with pytest.raises(InputError, match=f"^{why}"):
        quotex.extract(TEXT, types=types)
    with pytest.raises(InputError, match=f"^{why}"):
        quotex.extract_many([TEXT], types=types)


def test_the_command_takes_several_types(file):
    arguments = ("--format", "json", "--type", "reported", "--type", "indirect")
    quotes = json.loads(run("extract", file(TEXT), *arguments).stdout)["quotes"]
    assert [(quote["id"], quote["type"]) for quote in quotes] == [
        ("q1", "indirect"),
        ("q2", "reported"),
    ]


def test_the_command_knows_every_type():
    assert [one.value for one in Type] == list(get_args(QuoteType))


def test_the_command_tells_of_another_type_in_one_line(file):
    done = run("extract", file(TEXT), "--type", "direkt")
    assert done.returncode == 2 and done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert "'direkt' is none of direct, indirect, reported" in line


def test_resume_goes_on_with_the_same_types_only(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")

    def go_on(*types):
        return run("extract", "a.txt", "-", "-o", "o.jsonl", "--resume", "-q", *types, stdin=b"Ja.")

    assert go_on("-t", "direct", "-t", "indirect").returncode == 0
    assert go_on("-t", "indirect", "-t", "direct").returncode == 0
    refused = go_on().stderr.decode()
    assert "was read with --type direct, indirect, not without --type" in refused
    assert (
        "with --type direct, indirect, not with --type direct:"
        in go_on("-t", "direct").stderr.decode()
    )


# --- confidence ---


@pytest.mark.parametrize("least", [0.3, 0.6, 0.9])
def test_only_quotes_that_are_sure_enough_come_back_as_among_all(least):
    sure = quotex.extract(TEXT, min_confidence=least)
    every = [(quote.text, quote.confidence) for quote in quotex.extract(TEXT).quotes]
    assert [(quote.text, quote.confidence) for quote in sure.quotes] == [
        (text, confidence) for text, confidence in every if confidence >= least
    ]
    assert [quote.id for quote in sure.quotes] == [f"q{n + 1}" for n in range(len(sure.quotes))]
    said = {name for actor in sure.actors for name in actor.quotes}
    assert said <= {quote.id for quote in sure.quotes}
    (article,) = quotex.extract_many([TEXT], min_confidence=least)
    assert article == sure


@pytest.mark.parametrize("least", [-0.1, 1.1, 80, float("nan")])
def test_a_confidence_that_there_is_not(least):
    with pytest.raises(InputError, match=r"min_confidence is .*; it is in \[0, 1\]"):
        quotex.extract(TEXT, min_confidence=least)
    with pytest.raises(InputError, match="min_confidence"):
        quotex.extract_many([TEXT], min_confidence=least)


@pytest.mark.parametrize("least", ["0.8", None, [0.8]])
def test_a_confidence_is_a_number(least):
    with pytest.raises(InputError, match=r"min_confidence is .*; it is a number in \[0, 1\]"):
        quotex.extract(TEXT, min_confidence=least)
    with pytest.raises(InputError, match="it is a number"):
        quotex.extract_many([TEXT], min_confidence=least)
