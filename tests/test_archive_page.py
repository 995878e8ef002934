"""A page of an article or an archive: one file that loads nothing, and what it counts."""

import base64
import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from markup import Element, read

import quotex
from quotex import Article
from quotex.page import write_page

ARCHIVE = Path(__file__).parent.parent / "examples" / "archive.jsonl"


@pytest.fixture(scope="module")
def archive() -> list[Article]:
    records = [json.loads(line) for line in ARCHIVE.read_text(encoding="utf-8").splitlines()]
    return [quotex.extract(r.pop("text")).model_copy(update={"meta": r}) for r in records]


def page(articles: Iterable[Article], title: str | None = None) -> str:
    stream = io.StringIO()
    write_page(articles, stream, title)
    return stream.getvalue()


def squeezed(element: Element) -> str:
    return " ".join(element.text.split())


def test_one_article_fills_the_page(sample):
    root = read(page([sample]))
    assert root.one("title").text == "Lindenau baut seine Brücke neu"
    assert squeezed(root.one("h1")) == "Lindenau baut seine Brücke neu"
    assert not root.all("script")


def test_a_title_stands_above(sample):
    root = read(page([sample], "Aus Lindenau"))
    assert root.one("title").text == "Aus Lindenau"
    assert "Aus Lindenau" in root.one("header").text


def test_what_is_known_beside_the_text(sample):
    meta = {"date": "2024-03-04", "source": "Lindenauer Bote", "url": "https://bote.example/1"}
    facts = read(page([sample.model_copy(update={"meta": meta})])).one("p", "facts")
    assert squeezed(facts) == "2024-03-04 · Lindenauer Bote · https://bote.example/1"
    assert facts.one("a").attributes["href"] == "https://bote.example/1"


def test_several_articles_are_a_list_to_open(archive):
    root = read(page(iter(archive), "Lindenauer Bote"))
    items = root.all("details", "item")
    assert squeezed(root.one("h1")) == "Lindenauer Bote"
    assert len(items) == len(archive) == 12
    assert "Sägewerk Brandt streicht jede vierte Stelle" in items[1].one("h2").text
    assert all(letters(a.text) in letters(i.text) for a, i in zip(archive, items, strict=True))


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_counts_add_up(archive):
    root = read(page(archive))
    quotes = [quote for article in archive for quote in article.quotes]
    types = {squeezed(x.one("mark")): int(x.one("data").text) for x in in_chart(root, "types")}
    months = [int(rect.one("title").text[9:]) for rect in root.one("div", "when").all("rect")]
    assert f"12 articles · {len(quotes)} quotes" in root.one("header").text
    assert types["direct"] == sum(quote.type == "direct" for quote in quotes)
    assert sum(types.values()) == sum(months) == len(quotes)
    kern = next(entry for entry in in_chart(root, "most") if "Hanna Kern" in entry.text)
    assert int(kern.one("data").text) == sum(
        "Hanna Kern" in {speaker.actor.name for speaker in quote.speakers} for quote in quotes
    )


def in_chart(root: Element, css_class: str) -> list[Element]:
    charts = root.one("section", "charts")
    return (charts.all("ol", css_class) or charts.all("ul", css_class))[0].all("li")


def test_the_register_says_who_speaks_where(archive):
    register = read(page(archive)).one("details", "register")
    ott = next(entry for entry in register.all("li") if "Jan Ott" in entry.text)
    where = [
        number
        for number, article in enumerate(archive, start=1)
        if any(s.actor.name == "Jan Ott" for quote in article.quotes for s in quote.speakers)
    ]
    assert [link.attributes["href"] for link in ott.all("a")] == [f"#n{n}t" for n in where]


def test_an_actor_keeps_its_colour_through_the_archive(archive):
    root = read(page(archive))
    labels = [
        label
        for key in root.all("aside", "key")
        for label in key.all("label")
        if "Hanna Kern" in label.text
    ]
    colours = Counter(label.attributes["class"] for label in labels)
    (_, often), *others = colours.most_common()
    assert often > 3
    assert sum(n for _, n in others) <= 1  # Paula Reiter, who came to it as well, has it once


def test_nobody_is_not_in_the_register():
    texts = ("„Das wird teuer“, sagte man. „Ja“, sagte Hanna Kern.", "„Nein“, sagte man am Abend.")
    html = page(map(quotex.extract, texts))
    assert "2 articles · 3 quotes · 1 speaker" in squeezed(read(html).one("header"))


def test_nothing_is_an_archive_too():
    assert "0 articles" in page([])


def test_an_article_without_quotes(sample):
    empty = Article(text="Es schneit.")
    assert "0 quotes" in page([empty, empty])
    assert "Es schneit." in page([empty])


@pytest.mark.parametrize(
    ("dates", "columns"),
    [
        (["2023-12-30", "2024-02-01"], ["2023-12", "2024-01", "2024-02"]),
        (["1990-05", "1992-05", "1996-11-01"], [str(year) for year in range(1990, 1997)]),
        (["gestern", "2024"], []),
        (["2024-13-01", "2024-01-01"], []),
    ],
)
def test_quotes_by_month_or_by_year(sample, dates, columns):
    articles = [sample.model_copy(update={"meta": {"date": date}}) for date in dates]
    charts = read(page(articles)).all("div", "when")
    shown = [rect.one("title").text.split(":")[0] for chart in charts for rect in chart.all("rect")]
    assert shown == columns


@pytest.mark.parametrize("number", [1, 2])
def test_only_its_own_style_and_script_are_allowed(sample, number):
    html = page([sample] * number)
    (policy,) = re.findall(r'Security-Policy" content="([^"]*)"', html)
    policy = policy.replace("&#39;", "'")
    assert policy.startswith("default-src 'none'; base-uri 'none'; form-action 'none'")
    contents = re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", html, re.DOTALL)
    hashes = re.findall(r"'sha256-([^']*)'", policy)
    assert len(contents) == number
    assert hashes == [
        base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() for content in contents
    ]
    assert " style=" not in html


def test_no_address_but_the_articles_own(archive):
    assert not re.search(r"https?://|url\(|@import|src=", page(archive))


def test_hostile_archives_stay_text(sample):
    bad = "</title></style><script>x</script>{{ 1 }}\"'><img src=x onerror=x>\u202e"
    meta = dict.fromkeys(("title", "date", "source", "author", "file"), bad)
    text = f"{bad} sagte: „{bad}“"
    articles = [sample, Article(text=text, meta={**meta, "url": f"https://{bad}"})]
    root = read(page(articles, bad))
    code, data = sorted(root.all("script"), key=lambda script: len(script.attributes))
    assert "alert" not in code.text and "onerror" not in code.text
    assert json.loads(data.text)["articles"][1][0] == bad
    assert not root.all("img")
    assert root.one("title").text == bad
    assert not root.all("a") or all("<" not in a.attributes["href"] for a in root.all("a"))


def test_articles_are_taken_one_after_another(sample, tmp_path):
    taken = []

    def articles() -> Iterable[Article]:
        for number in range(30):
            taken.append(number)
            yield sample

    with open(tmp_path / "page.html", "w", encoding="utf-8") as stream:
        write_page(articles(), stream)
    written = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert taken == list(range(30))
    assert len(read(written).all("details", "item")) == 30
