"""A page of several articles in a browser: lists, filters, links, tables, and who cannot see it."""

import csv
import io
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import browsing
import pytest
from browsing import (
    NEEDED,
    as_marked,
    click,
    element,
    lit,
    quotes_by,
    settled,
    titles,
    transition_off,
    written,
)

import quotex
from quotex import Article, Quote
from quotex.tables import write_csv

browser, show = browsing.browser, browsing.show
archive, articles = browsing.archive, browsing.articles
pytestmark = NEEDED


def choose(browser, name: str, beginning: str) -> None:
    """Pick what begins so of the form's `name`."""
    from selenium.webdriver.support.ui import Select

    field = Select(element(browser, f"select[name={name}]"))
    (label,) = [option.text for option in field.options if option.text.startswith(beginning)]
    field.select_by_visible_text(label)


def show_as(browser, view: str) -> None:
    click(browser, f"input[name=view][value={view}]")


def listed(browser) -> list[str]:
    """The words of the quotes in the list."""
    words = browser.find_elements("css selector", ".found li .words")
    return [one.get_attribute("textContent") for one in words]


def lists(browser, words: list[str]) -> bool:
    """Whether these are listed, at last."""
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, 10).until(lambda b: listed(b) == words)


def those(articles: list[Article], wanted: Callable[[Quote], bool]) -> list[str]:
    """The words of the quotes that are wanted, as a list shows them."""
    return [
        " … ".join(" ".join(part.of(article.text).split()) for part in quote.parts)
        for article in articles
        for quote in article.quotes
        if wanted(quote)
    ]


def speaks(quote: Quote, name: str) -> bool:
    return name in {speaker.actor.name for speaker in quote.speakers}


def open_all(browser) -> None:
    browser.execute_script(
        "for (const s of document.querySelectorAll('.item > summary')) s.click()"
    )


def test_a_speakers_quotes_are_a_list(show, archive, articles):
    browser = show(archive)
    button = browser.find_element("xpath", "//button[contains(., 'Hanna Kern')]")
    button.click()
    where = [article for article in articles if quotes_by(article, "Hanna Kern")]
    own = those(articles, lambda quote: speaks(quote, "Hanna Kern"))
    every = sum(len(article.quotes) for article in articles)
    assert settled(browser, f"{len(own)} of {every} quotes, {len(where)} articles")
    assert listed(browser) == own
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    assert settled(browser, f"{every} quotes, 12 articles")


def test_quotes_are_filtered_by_type_confidence_gender_and_role(show, archive, articles):
    browser = show(archive)
    show_as(browser, "quotes")
    element(browser, ".charts .c2").click()
    assert lists(browser, those(articles, lambda quote: quote.type == "indirect"))
    choose(browser, "gender", "female")
    choose(browser, "role", "politician")
    expected = those(
        articles,
        lambda quote: (
            quote.type == "indirect"
            and any(
                (speaker.actor.gender, speaker.actor.role) == ("female", "politician")
                for speaker in quote.speakers
            )
        ),
    )
    assert expected
    assert lists(browser, expected)
    element(browser, ".find button").click()
    browser.execute_script(
        "const sure = document.querySelector('input[name=sure]'); sure.value = 90;"
        "sure.dispatchEvent(new Event('input', { bubbles: true }))"
    )
    sure = those(articles, lambda quote: quote.confidence >= 0.9)
    assert lists(browser, sure[:50])  # the others come when one scrolls
    assert element(browser, "output").text == "at least 90%"


def test_quotes_are_searched(show, archive, articles):
    browser = show(archive)
    show_as(browser, "quotes")
    element(browser, "input[type=search]").send_keys("KERN niemand\n")
    assert lists(browser, ["„Niemand wird allein gelassen“"])
    element(browser, "input[type=search]").send_keys("xyz\n")
    assert lists(browser, [])
    assert element(browser, ".none").text == "No quote fits."


def test_a_quote_shows_its_context(show, archive):
    browser = show(archive)
    browser.find_element("xpath", "//button[contains(., 'Hanna Kern')]").click()
    element(browser, ".found summary").click()
    context = element(browser, ".found details p")
    assert context.text == (
        "Der Stadtrat von Lindenau hat am Montagabend den Neubau der Marktbrücke beschlossen. „Wir "
        "haben lange genug gewartet“, sagte Bürgermeisterin Hanna Kern nach der Sitzung. „Jetzt "
        "wird gebaut.“"
    )
    assert context.find_element("css selector", "mark").text == "„Wir haben lange genug gewartet“"


def test_a_quote_leads_to_its_place_and_back(show, archive):
    browser = show(archive)
    browser.find_element("xpath", "//button[contains(., 'Hanna Kern')]").click()
    element(browser, ".found li:nth-child(4) a").click()
    assert element(browser, "#n2 article").is_displayed()
    assert browser.switch_to.active_element.text.endswith("„schwarzen Tag für die Stadt“")
    assert not element(browser, ".found").is_displayed()
    browser.back()
    assert element(browser, ".found li:nth-child(4) a").is_displayed()


def test_what_a_type_means_is_told_without_script_and_by_key(show, archive):
    browser = show(archive, script=False)
    element(browser, ".charts .types li:last-child .help").send_keys("\ue007")
    told = browser.find_element("css selector", "#type5")
    assert told.is_displayed()
    assert "only its Konjunktiv shows" in told.text
    told.find_element("css selector", "button").send_keys("\ue007")
    assert not told.is_displayed()


def test_a_list_tells_what_stands_in_another_quote(show, articles):
    nested = quotex.extract("„Der Arzt sagt, dass das Mittel wirkt“, sagte Hanna Kern.")
    browser = show(written([articles[0], nested]))
    show_as(browser, "quotes")
    told = [row.text for row in browser.find_elements("css selector", ".found li")]
    within = [row.splitlines()[0] for row in told if "within another quote" in row]
    expected = those([articles[0], nested], lambda quote: quote.nested_in is not None)
    assert within == expected
    assert "dass das Mittel wirkt" in within


def test_a_long_list_comes_in_pieces(show, articles):
    browser = show(written(articles * 4))
    show_as(browser, "quotes")
    every = 4 * sum(len(article.quotes) for article in articles)
    assert settled(browser, f"{every} quotes, 48 articles")
    assert len(listed(browser)) < every
    for _ in range(10):
        browser.execute_script("document.querySelector('.next:not([hidden])')?.click()")
    assert len(listed(browser)) == every


HOSTILE = Article(
    text="</script>=1+1",
    meta={
        "title": '=HYPERLINK("https://example.org";"x")',
        "source": "</script><!-- <script>",
        "author": "+49 \u2028 \ud800",
        "spalte": "@sum",
        "date": 'a;b,c\n"d"',
    },
)


@pytest.fixture
def hostile() -> list[Article]:
    said = quotex.extract("„=1+1 </script><script>document.title=1</script>“, sagte Hanna Kern.")
    return [said.model_copy(update={"meta": HOSTILE.meta}), HOSTILE]


@pytest.mark.parametrize("lang", ["en", "de"])
def test_what_is_shown_is_a_table(show, articles, hostile, lang, tmp_path):
    meant = [*articles, *hostile]
    browser = show(written(meant, lang))
    folder = tmp_path / "downloads"
    folder.mkdir()
    told = {"behavior": "allow", "downloadPath": str(folder)}
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", told)
    element(browser, ".download").click()
    got = downloaded(folder)
    expected = io.StringIO(newline="")
    write_csv(meant, expected, excel=lang == "de", tell=lambda _: None)
    begin = "" if lang == "de" else "\ufeff"
    assert got == begin + expected.getvalue().replace("\ud800", "\ufffd")
    assert "\"'=HYPERLINK(" in got or "'=HYPERLINK(" in got


def downloaded(folder: Path) -> str:
    """The only file in a folder, once it is whole."""
    from selenium.webdriver.support.ui import WebDriverWait

    (file,) = WebDriverWait(folder, 10).until(lambda where: list(where.glob("*.csv")))
    return file.read_bytes().decode("utf-8")


def test_only_what_is_shown_is_in_the_table(show, archive, articles, tmp_path):
    browser = show(archive)
    told = {"behavior": "allow", "downloadPath": str(tmp_path)}
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", told)
    choose(browser, "actor", "Jan Ott,")
    element(browser, ".download").click()
    rows = list(csv.DictReader(io.StringIO(downloaded(tmp_path).removeprefix("\ufeff"))))
    assert [row["speaker"] for row in rows] == ["Jan Ott"] * len(
        those(articles, lambda quote: speaks(quote, "Jan Ott"))
    )


def test_what_is_shown_is_copied(show, archive, articles):
    browser = show(archive)
    told = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    browser.execute_cdp_cmd("Browser.grantPermissions", told)
    choose(browser, "actor", "Jan Ott,")
    element(browser, ".copy").click()
    own = those(articles, lambda quote: speaks(quote, "Jan Ott"))
    assert settled(browser, f"Copied: {len(own)} quotes")
    text = browser.execute_async_script(
        "const done = arguments[0]; navigator.clipboard.readText().then(done, done)"
    )
    assert len(text.splitlines()) == len(own)
    assert text.startswith(f"Jan Ott, Oppositionsführer: {own[0]} (")
    assert text.splitlines()[0].endswith(
        "% · Stadtrat stimmt für neue Marktbrücke, Lindenauer Bote, 2024-03-04)"
    )


def test_an_archive_is_searched(show, archive):
    browser = show(archive)
    assert len(titles(browser)) == 12
    element(browser, "input[type=search]").send_keys("STÖRCHE juli")
    assert settled(browser, "1 of 12 articles")
    assert titles(browser) == ["Forscher zählen so viele Störche wie nie"]
    element(browser, ".item:not([hidden]) summary").click()
    found = "return CSS.highlights.get('found')?.size"
    from selenium.webdriver.support.ui import WebDriverWait

    assert WebDriverWait(browser, 10).until(lambda b: b.execute_script(found))
    element(browser, ".find button").click()
    assert settled(browser, "12 articles")
    assert len(titles(browser)) == 12


def test_an_archive_is_filtered_by_actor_and_type(show, archive, articles):
    browser = show(archive)
    transition_off(browser)
    choose(browser, "actor", "Jan Ott,")
    where = [article for article in articles if quotes_by(article, "Jan Ott")]
    show_as(browser, "articles")
    assert settled(browser, f"{len(where)} of 12 articles")
    open_all(browser)
    own = [(article, quote) for article in where for quote in quotes_by(article, "Jan Ott")]
    assert lit(browser) == [m for article, quote in own for m in as_marked(article, [quote])]
    element(browser, ".charts .c1").click()
    direct = [(article, quote) for article, quote in own if quote.type == "direct"]
    assert lit(browser) == [m for article, quote in direct for m in as_marked(article, [quote])]
    element(browser, ".find button").click()
    assert settled(browser, "12 articles")
    assert not browser.find_elements("css selector", ".item .off")


def test_a_key_filters_its_own_article_alone(show, archive, articles):
    browser = show(archive)
    transition_off(browser)
    open_all(browser)
    everything = len(lit(browser))
    click(browser, "#n1 .v1")
    assert everything - len(articles[0].quotes) < len(lit(browser)) < everything


def test_the_register_leads_to_an_article(show, archive):
    browser = show(archive)
    element(browser, ".register summary").click()
    element(browser, '.register a[href="#n7t"]').click()
    assert element(browser, "#n7").get_attribute("open")
    assert element(browser, "#n7 article").is_displayed()


def test_an_archive_is_readable_without_script(show, archive):
    browser = show(archive, script=False)
    assert not element(browser, ".find").is_displayed()
    assert len(titles(browser)) == 12
    element(browser, "#n2 summary").click()
    assert "60 von 240 Stellen" in element(browser, "#n2 article").text
    element(browser, ".charts .c2").click()
    assert element(browser, "#n2 article").is_displayed()


def test_in_print_there_are_no_controls(show, archive):
    browser = show(archive)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not element(browser, ".find").is_displayed()
    assert element(browser, ".item h2").is_displayed()


@pytest.mark.skipif(
    find_spec("axe_playwright_python") is None,
    reason="needs axe: pip install --no-deps axe-playwright-python",
)
@pytest.mark.parametrize(("lang", "dark"), [("en", False), ("de", True)])
def test_axe_finds_nothing(show, sample, lang, dark):
    several, one = written([sample, sample], lang), written([sample], lang)
    browser = show(one, dark=dark)
    browser.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    assert findings(browser) == []
    browser = show(several, width=390, dark=dark)
    open_all(browser)
    browser.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    assert findings(browser) == []
    show_as(browser, "quotes")
    browser.execute_script("document.querySelector('#type5').showPopover()")
    assert findings(browser) == []


def findings(browser) -> list[Any]:
    """What axe finds wrong with what the browser shows."""
    import axe_playwright_python

    path = Path(axe_playwright_python.__file__).parent / "axe.min.js"
    browser.execute_script(path.read_text(encoding="utf-8"))
    found: list[Any] = browser.execute_async_script(
        "const done = arguments[0]; axe.run().then(({ violations }) =>"
        " done(violations.map(({ id, nodes }) => [id, nodes[0].html])))"
    )
    return found
