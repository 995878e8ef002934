"""Sections: headline, lead, headings, credits, boilerplate, in every layout."""

import itertools
import json
from pathlib import Path

import pytest

from quotex.sections import sections

SHARED = Path(__file__).parents[2] / "shared" / "data" / "articles"

PARAGRAPHS = (
    "Der Stadtrat von Lindenau hat am Montag den Bau der neuen Brücke beschlossen.",
    "Die alte Brücke ist seit drei Jahren gesperrt, weil ihre Pfeiler bröckeln.",
    "Gebaut wird frühestens im Herbst, wenn das Land seinen Anteil zahlt.",
)


def kinds(text: str) -> list[tuple[str, str | None]]:
    return [(section.kind, section.heading) for section in sections(text)]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\r\n\r\n"])
def test_headline_lead_heading_and_body_with_any_line_ends(gap):
    lines = ["Lindenau baut neu", PARAGRAPHS[0], "Pfeiler aus Sand", PARAGRAPHS[1], PARAGRAPHS[2]]
    text = gap.join(lines)
    assert kinds(text) == [
        ("headline", "Lindenau baut neu"),
        ("lead", None),
        ("body", "Pfeiler aus Sand"),
    ]
    assert [p.of(text) for p in sections(text)[2].paragraphs] == [PARAGRAPHS[1], PARAGRAPHS[2]]


def test_without_headline_the_first_paragraph_is_the_lead():
    text = "\n\n".join(PARAGRAPHS)
    assert kinds(text) == [("lead", None), ("body", None)]


def test_markdown_headings_lose_their_signs():
    text = f"# Lindenau baut neu\n\n{PARAGRAPHS[0]}\n\n## Pfeiler aus Sand.\n\n{PARAGRAPHS[1]}"
    assert kinds(text) == [
        ("headline", "Lindenau baut neu"),
        ("lead", None),
        ("body", "Pfeiler aus Sand."),
    ]
    heading = sections(text)[2].heading_span
    assert heading.of(text) == "Pfeiler aus Sand."


@pytest.mark.parametrize("heading", ["„Wir schaffen das“", "Was nun?", "Endlich gebaut!"])
def test_quoted_and_question_headings(heading):
    text = f"{PARAGRAPHS[0]}\n\n{heading}\n\n{PARAGRAPHS[1]}"
    assert kinds(text)[1] == ("body", heading)


COLON = "Gutachten: Pfeiler der Talbrücke sind marode"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_heading_may_have_a_colon(gap):
    assert kinds(gap.join([COLON, *PARAGRAPHS]))[:2] == [("headline", COLON), ("lead", None)]
    assert kinds(gap.join(["Lindenau", COLON, *PARAGRAPHS]))[1] == ("headline", COLON)
    assert kinds(gap.join([PARAGRAPHS[0], COLON, PARAGRAPHS[1]]))[1] == ("body", COLON)


@pytest.mark.parametrize("headline", ["Kern: „Wir bauen neu“", "Talbrücke: Wer zahlt das?"])
def test_a_headline_may_be_a_quote_or_a_question(headline):
    assert kinds("\n\n".join([headline, *PARAGRAPHS]))[0] == ("headline", headline)


TURNS = (
    "Frage: Frau Kern, wie lange dauert der Bau",
    "Kern: Zwei Jahre, wenn das Wetter mitspielt",
    "Frage: Und die Kosten?",
    "Kern: Dazu sage ich heute nichts.",
)


def headings(text: str) -> list[str]:
    return [heading for _, heading in kinds(text) if heading]


def test_turns_of_an_interview_are_no_headings():
    assert headings("\n\n".join(TURNS)) == []
    assert headings("\n\n".join(TURNS[:2])) == []
    assert headings("\n\n".join(["Lindenau baut neu", PARAGRAPHS[0], *TURNS])) == [
        "Lindenau baut neu"
    ]
    assert headings("\n\n".join([COLON, *TURNS])) == [COLON]
    assert headings("\n\n".join([COLON, PARAGRAPHS[0], *TURNS])) == [COLON]


@pytest.mark.parametrize("turn", ["Frage: Und wann?", "Kern: „Wir bauen“"])
def test_a_question_or_a_quote_below_the_headline_is_a_turn(turn):
    assert headings("\n\n".join([PARAGRAPHS[0], turn, *PARAGRAPHS[1:]])) == []


def test_labels_of_a_list_are_no_headings():
    facts = ["Ort: Rathaus Lindenau", "Beginn: 19 Uhr", "Eintritt: frei"]
    assert headings("\n".join([PARAGRAPHS[0], *facts, PARAGRAPHS[1]])) == []


@pytest.mark.parametrize(
    "credit",
    [
        "Bericht von Ada Lenz, zu dem Jan Ott beigetragen hat.",
        "(dpa)",
        "dpa/afp",
        "Von Ada Lenz, Lindenau",
        "Quelle: Stadt Lindenau",
        "Stand: 12. März 2024, 14 Uhr",
        "© Lindenauer Bote",
    ],
)
def test_credit_lines(credit):
    assert kinds("\n\n".join([*PARAGRAPHS, credit]))[-1] == ("credit", None)


@pytest.mark.parametrize(
    "line", ["Details zur Meldung", "Lesen Sie auch: Brücken im Land", "Mehr zum Thema"]
)
def test_boilerplate(line):
    assert kinds("\n\n".join([*PARAGRAPHS, line]))[-1] == ("boilerplate", None)


def test_links_belong_to_the_boilerplate_that_opens_them():
    text = "\n\n".join([*PARAGRAPHS, "Mehr zum Thema", "Brücken im Land", "Wer zahlt das", "(dpa)"])
    assert kinds(text)[-2:] == [("boilerplate", None), ("credit", None)]


def test_body_goes_on_under_its_heading_after_boilerplate():
    text = "\n\n".join(
        [PARAGRAPHS[0], "Pfeiler aus Sand", PARAGRAPHS[1], "Lesen Sie auch: Anderes", PARAGRAPHS[2]]
    )
    assert [heading for kind, heading in kinds(text) if kind == "body"] == ["Pfeiler aus Sand"] * 2


def test_wrapped_lines_are_one_paragraph():
    wrapped = "Der Stadtrat von Lindenau hat\nam Montag den Bau der neuen\nBrücke beschlossen."
    text = f"{wrapped}\n\n{PARAGRAPHS[1][:38]}\n{PARAGRAPHS[1][39:]}"
    assert next(p.of(text) for s in sections(text) for p in s.paragraphs) == wrapped


def test_sections_lie_in_order_and_do_not_overlap():
    text = "\n\n".join(["Titel ohne Punkt", *PARAGRAPHS, "Mehr zum Thema", "(dpa)"])
    spans = [section.span for section in sections(text)]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_empty_text_has_no_sections():
    assert sections(" \n\n ") == ()


@pytest.mark.skipif(not SHARED.exists(), reason="the shared article is not here")
def test_sections_of_the_shared_article_equal_the_gold():
    text = (SHARED / "article.txt").read_text(encoding="utf-8")
    gold = json.loads((SHARED / "article.gold.json").read_text(encoding="utf-8"))
    found = sections(text)
    assert [s.heading for s in found if s.kind in ("lead", "body")] == gold["sections"]
    assert [s.span.of(text) for s in found if s.kind == "credit"] == [gold["credit"]]
    assert [s.span.of(text) for s in found if s.kind == "boilerplate"] == [gold["boilerplate"]]
