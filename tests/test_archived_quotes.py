"""The quotes of an archive's page as data: what the script needs to make the table of them."""

import io
import json
import re

import pytest

import quotex
from quotex import Article
from quotex.page import write_page
from quotex.tables import write_csv

BAD = "</script><!--<script>=1+1 & \u2028\x85\ufffe"


@pytest.fixture(scope="module")
def articles(sample) -> list[Article]:
    text = "„Wir {} bauen“, sagten Hanna Kern und Jan Ott. Es ist „gut“, hieß es.".replace(
        "{}", BAD
    )
    bad = quotex.extract(text)
    metas = [{"title": "=1+1", "spalte": BAD, "row": "7"}, {"id": BAD, "speaker": "Ada"}, {}]
    found = [
        a.model_copy(update={"meta": m}) for a, m in zip((sample, bad, bad), metas, strict=True)
    ]
    return [found[0], Article(text="Es schneit."), *found[1:]]


@pytest.fixture(scope="module")
def html(articles) -> str:
    stream = io.StringIO()
    write_page(articles, stream, lang="en")
    return stream.getvalue()


@pytest.fixture(scope="module")
def data(html) -> dict:
    (found,) = re.findall(
        r'<script type="application/json" class="data">(.*?)</script>', html, re.S
    )
    return json.loads(found)


def test_nothing_in_it_ends_the_script(html):
    (found,) = re.findall(r'class="data">(.*?)</script>\n</div>', html, re.S)
    assert not re.search("[<>&\x85\u2028\ufffe]", found)


def test_it_has_the_cells_of_the_table(data, articles):
    rows = []
    for _, of_article, own, quotes in data["articles"]:
        for _, of, _, _, of_quote in quotes:
            cells = {
                "article": of_article,
                "speakers": data["speakers"][of][1],
                "quote": of_quote,
                "own": own,
            }
            row = []
            for whose, at, _, _ in data["columns"]:
                table = cells[whose]
                row.append(table.get(at) if isinstance(table, dict) else table[at])
            rows.append(row)
    expected = io.StringIO(newline="")
    write_csv(articles, expected, raw_cells=True, tell=lambda _: None)
    import csv

    header, *lines = csv.reader(io.StringIO(expected.getvalue(), newline=""))
    assert [name for *_, name, _ in data["columns"]] == header
    assert [["" if cell is None else str(cell) for cell in row] for row in rows] == lines


def test_speakers_are_told_once(data):
    assert len(data["speakers"]) == len({json.dumps(known) for known in data["speakers"]})
    both = [who for who, *_ in data["speakers"] if len(who) == 2]
    assert both and both[0][0] == [*both[0][0][:1], "female", both[0][0][2]]


def test_a_quote_has_a_place_to_lead_to(data, html):
    places = [
        f'id="n{at}q{quote[0]}"'
        for at, (*_, quotes) in enumerate(data["articles"], start=1)
        for quote in quotes
    ]
    assert places
    assert all(html.count(place) == 1 for place in places)
