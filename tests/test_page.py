"""The HTML page: articles shown whole, marked, and nothing in them that a browser would run."""

import io
import re
from html.parser import HTMLParser

import pytest

import quotex
from quotex.page import write_page

KERN = (
    "Brücke bleibt gesperrt\n\n„Wir haben lange gewartet“, sagte Bürgermeisterin Hanna Kern. "
    "Der Umbau sei teuer, so ein Sprecher der Stadt. Der Film „Der Fluss“ läuft weiter."
)
OTT = "„Das Geld fehlt“, sagte Oppositionsführer Jan Ott am Montag im Rat von Lindenau."


class Shown(HTMLParser):
    """The text of a page, without styles and scripts, and its elements."""

    def __init__(self):
        super().__init__()
        self.text, self.elements, self.inside = [], [], []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag in ("style", "script"):
            self.inside.append(tag)

    def handle_endtag(self, tag):
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        if not self.inside:
            self.text.append(data)


def page(*texts, title=None):
    stream = io.StringIO()
    write_page((quotex.extract(text) for text in texts), stream, title)
    return stream.getvalue()


def shown(html):
    parser = Shown()
    parser.feed(html)
    return " ".join("".join(parser.text).split()), parser.elements


def test_a_quote_within_another_says_so_in_the_table():
    nested = "„Der Arzt sagt, dass das Mittel wirkt“, sagte Hanna Kern."
    text, _ = shown(page(nested))
    assert text.count("dass das Mittel wirktwithin another quote: Hanna Kern") == 1
    assert "within another quote" not in shown(page(KERN))[0]


def test_an_article_is_shown_whole():
    text, elements = shown(page(KERN))
    plain = re.sub(r"\s", "", re.sub(r"\d", "", text))
    for sentence in (
        "„Wir haben lange gewartet“, sagte Bürgermeisterin Hanna Kern.",
        "„Der Fluss“",
    ):
        assert sentence.replace(" ", "") in plain
    assert "Hanna Kern" in text
    assert any(attrs.get("lang") == "de" for _, attrs in elements)


def test_an_archive_shows_every_article_and_counts():
    text, elements = shown(page(KERN, OTT, title="Archiv"))
    assert "Archiv" in text
    for words in ("Wir haben lange gewartet", "Das Geld fehlt", "Jan Ott", "Hanna Kern"):
        assert words in text
    assert any(tag == "input" for tag, _ in elements)


def test_no_articles_make_a_page_too():
    assert "</html>" in page(title="Leer")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</style></script><marquee>fett</marquee>",
        "{{ 7 * 7 }} {% raise %}",
        "\u202eabc\u202c",
    ],
)
@pytest.mark.parametrize("articles", [1, 2])
def test_hostile_text_stays_text(hostile, articles):
    text = f"{hostile}\n\n„Wir {hostile} kommen wieder“, sagte Hanna Kern {hostile}."
    html = page(*[text] * articles, title=hostile)
    _, elements = shown(html)
    foreign = [tag for tag, attrs in elements if tag in ("img", "marquee") or "onerror" in attrs]
    assert not foreign
    assert "alert(1)" not in "".join(re.findall(r"<script>(.*?)</script>", html, re.DOTALL))
    assert "49 " not in shown(html)[0]


def test_nothing_is_loaded_from_elsewhere():
    html = page(KERN, OTT)
    assert "Content-Security-Policy" in html
    _, elements = shown(html)
    for _, attrs in elements:
        assert not any(name in attrs for name in ("src", "srcset", "action"))
        assert not attrs.get("href", "#").startswith(("http", "//"))


def test_the_command_writes_a_page(tmp_path):
    from typer.testing import CliRunner

    from quotex.cli import app

    article, out = tmp_path / "a.txt", tmp_path / "a.html"
    article.write_text(KERN, encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", str(article), "-o", str(out)])
    assert result.exit_code == 0, result.output
    assert "Hanna Kern" in shown(out.read_text(encoding="utf-8"))[0]


def test_the_command_writes_a_page_in_german(tmp_path):
    from typer.testing import CliRunner

    from quotex.cli import app

    article, out = tmp_path / "a.txt", tmp_path / "a.html"
    article.write_text(KERN, encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", str(article), "-o", str(out), "--lang", "de"])
    assert result.exit_code == 0, result.output
    assert '<html lang="de">' in out.read_text(encoding="utf-8")
    table = ["extract", str(article), "-o", str(tmp_path / "a.csv"), "--lang", "de"]
    result = CliRunner().invoke(app, table)
    assert str(result.exception) == "--lang is of pages: say --output FILE.html"


def test_notebooks_show_article_quote_and_actor():
    article = quotex.extract(KERN)
    for shown_one in (article, article.quotes[0], article.actors[0]):
        html = shown_one._repr_html_()
        assert "Hanna Kern" in shown(html)[0]
        assert "<script" not in html
    assert "Wir haben lange gewartet" in article._repr_html_()


def test_two_outputs_of_a_notebook_share_no_id():
    article = quotex.extract(KERN)
    ids = [
        {attrs["id"] for _, attrs in shown(article._repr_html_())[1] if "id" in attrs}
        for _ in range(2)
    ]
    assert ids[0] and not ids[0] & ids[1]
