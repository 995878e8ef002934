"""Pages and notebook outputs as a browser shows them: filters, themes, hostile text."""

import io
from typing import Any

import browsing
import pytest
from browsing import (
    EXAMPLES,
    NEEDED,
    as_marked,
    element,
    lit,
    quotes_by,
    style,
    transition_off,
    webdriver,
    written,
)

import quotex
from quotex import Article
from quotex.reporting.page import write_page as write_report

browser, show = browsing.browser, browsing.show
archive, articles = browsing.archive, browsing.articles
pytestmark = NEEDED

HOSTILE = (
    "</style></title></noscript><script>document.title='hacked'</script>"
    "<img src=x onerror=\"document.title='hacked'\"> {{ 7*7 }} \" ' \u202egnat"
)


@pytest.fixture(scope="module")
def bridge() -> Article:
    return quotex.extract((EXAMPLES / "bruecke.txt").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def single(bridge) -> str:
    return written([bridge])


def voice(browser, name: str) -> Any:
    """The box in the key that singles out who is so named."""
    return browser.find_element("xpath", f"//label[contains(., '{name}')]/input")


def test_direct_is_solid_and_indirect_dotted(show, single):
    browser = show(single)
    transition_off(browser)
    assert style(browser, "article .q.t1", "textDecorationStyle") == "solid"
    assert style(browser, "article .q.t2", "textDecorationStyle") == "dotted"
    assert style(browser, "article .q.t1.k0", "textDecorationColor") == "rgb(151, 33, 77)"
    assert style(browser, "article .q.t1.k0", "backgroundColor") != "rgba(0, 0, 0, 0)"
    assert style(browser, "article .q.t2", "backgroundColor") == "rgba(0, 0, 0, 0)"


def test_voices_and_types_filter_without_any_script(show, single, bridge):
    browser = show(single)
    transition_off(browser)
    assert sorted(lit(browser)) == sorted(as_marked(bridge, list(bridge.quotes)))
    voice(browser, "Jan Ott").click()
    ott = quotes_by(bridge, "Jan Ott")
    assert lit(browser) == as_marked(bridge, ott)
    element(browser, ".c2").click()
    indirect = [quote for quote in ott if quote.type == "indirect"]
    assert lit(browser) == as_marked(bridge, indirect) != as_marked(bridge, ott)
    element(browser, "details.table > summary").click()
    rows = browser.find_elements("css selector", "tr.row")
    assert ["Jan Ott" in row.text for row in rows if row.is_displayed()] == [True] * len(indirect)
    voice(browser, "Jan Ott").click()
    voice(browser, "Lena Vogt").click()
    assert "Die Pläne seien „ein Anfang“" in lit(browser)
    assert "„ein Anfang“" not in lit(browser)  # the direct quote inside


def test_the_keyboard_reaches_filters_and_marks(show, single, bridge):
    from selenium.webdriver.common.keys import Keys

    browser = show(single)
    transition_off(browser)
    element(browser, "body").send_keys(Keys.TAB, Keys.SPACE)
    assert browser.switch_to.active_element.get_attribute("class") == "v1"
    assert 0 < len(lit(browser)) < len(bridge.quotes)
    for _ in range(40):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if "q" in browser.switch_to.active_element.get_attribute("class").split():
            break
    tip = style(browser, ".q:focus", "content", "::after")
    assert "Hanna Kern, Bürgermeisterin" in tip
    assert "sagte (sagen) · direct" in tip


def test_a_hover_shows_the_innermost_quote(show, single):
    browser = show(single)
    inner = element(browser, "article .q .q")
    webdriver.ActionChains(browser).move_to_element(inner).perform()
    assert style(browser, "article .q .q", "content", "::after") != "none"
    assert style(browser, "article .q:has(.q)", "content", "::after") == "none"


@pytest.mark.parametrize(
    ("dark", "lab", "paper"),
    [
        (False, "", "rgb(253, 253, 252)"),
        (True, "", "rgb(27, 28, 30)"),
        (False, ' data-jp-theme-light="false"', "rgb(27, 28, 30)"),
        (True, ' data-jp-theme-light="true"', "rgb(253, 253, 252)"),
        (False, ' data-vscode-theme-kind="vscode-dark"', "rgb(27, 28, 30)"),
    ],
)
def test_a_notebook_output_follows_the_theme(show, bridge, dark, lab, paper):
    browser = show(f"<!doctype html><body{lab}>{bridge._repr_html_()}", dark=dark)
    assert style(browser, ".quotex", "backgroundColor") == paper


def test_two_outputs_filter_for_themselves(show, bridge):
    html = bridge._repr_html_()
    browser = show(f"<!doctype html><body>{html}{bridge._repr_html_()}")
    transition_off(browser)
    voice(browser, "Jan Ott").click()
    quotes = [*quotes_by(bridge, "Jan Ott"), *bridge.quotes]
    assert sorted(lit(browser)) == sorted(as_marked(bridge, quotes))


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_sticks_out(show, single, archive, width):
    for html in (single, archive):
        browser = show(html, width=width)
        browser.execute_script(
            "for (const d of document.querySelectorAll('details')) d.open = true"
        )
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_hostile_text_is_text_to_the_browser(show, sample):
    text = f"{HOSTILE} Kern sagte: „{HOSTILE}“"
    bad = quotex.extract(text).model_copy(update={"meta": {"title": HOSTILE, "date": HOSTILE}})
    for articles in ([bad], [bad, sample]):
        browser = show(written(articles))
        browser.execute_script(
            "for (const d of document.querySelectorAll('details')) d.open = true"
        )
        shown = element(browser, "article").get_attribute("textContent")
        assert "<script>document.title='hacked'</script>" in shown
        assert "{{ 7*7 }}" in shown
        assert browser.title != "hacked"
    output = show(f"<!doctype html><title>fine</title><body>{bad._repr_html_()}")
    assert output.title == "fine"
    assert not output.find_elements("css selector", "img, script")


@pytest.fixture(scope="module")
def report() -> quotex.Report:
    """Of two papers and half a year, one of which has a name that attacks."""
    text = "„Wir bauen“, sagte Ministerin Hanna Kern (SPD). „Nein“, sagte Jan Ott (CDU)."
    article = quotex.extract(text)
    return quotex.report(
        article.model_copy(update={"meta": {"date": f"2024-0{month}-03", "source": source}})
        for month in range(1, 7)
        for source in ("Bote", HOSTILE)
    )


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_a_report_fits_every_window(show, report, width, dark):
    stream = io.StringIO()
    write_report(report, stream, title=HOSTILE)
    driver = show(stream.getvalue(), width=width, dark=dark)
    assert driver.title != "hacked" and "7*7" in driver.title
    overflow = "return document.documentElement.scrollWidth - innerWidth"
    assert driver.execute_script(overflow) <= 0
    bars = driver.find_elements("css selector", "#gender .bars li:not(.unknown) rect:last-of-type")
    whole = driver.find_element("css selector", "#gender .bars rect.ground").rect["width"]
    assert [round(bar.rect["width"] / whole, 2) for bar in bars] == [0.5, 0.5]
    line = driver.find_element("css selector", "#gender .field svg")
    assert line.rect["width"] > width / 4 and line.rect["height"] > 150
    name, plot = (
        driver.find_element("css selector", f".bars li {one}") for one in (".name", "svg")
    )
    assert (name.rect["y"] + name.rect["height"] <= plot.rect["y"] + 2) == (width < 500)


def test_a_report_in_a_notebook_keeps_to_itself(show, report):
    outside = "<p id='outside'>outside</p>"
    driver = show(f"<!doctype html><meta charset='utf-8'>{outside}{report._repr_html_()}")
    colours = "return getComputedStyle(document.querySelector(arguments[0])).fontFamily"
    assert driver.execute_script(colours, "#outside") != driver.execute_script(colours, ".report")
