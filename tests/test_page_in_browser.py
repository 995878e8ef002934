"""Pages and notebook outputs as a browser shows them: filters, themes, hostile text."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import quotex
from quotex import Article, Quote
from quotex.page import write_page
from quotex.reporting.page import write_page as write_report

webdriver = pytest.importorskip("selenium.webdriver")

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
DRIVER = shutil.which("chromedriver") or ""
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="needs Chromium and chromedriver on the PATH"
)

EXAMPLES = Path(__file__).parent.parent / "examples"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HOSTILE = (
    "</style></title><script>document.title='hacked'</script>"
    "<img src=x onerror=\"document.title='hacked'\"> {{ 7*7 }} \" ' \u202egnat"
)
Show = Callable[[str], Any]


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def show(browser, tmp_path) -> Iterator[Show]:
    """Opens HTML in a window of 1,280 by 900 pixels; at the end, the browser had no complaints."""

    def opened(html: str, width: int = 1280, dark: bool = False, script: bool = True) -> Any:
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        command = browser.execute_cdp_cmd
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        command("Emulation.setDeviceMetricsOverride", metrics)
        command("Emulation.setEmulatedMedia", {"media": "", "features": [scheme]})
        command("Emulation.setScriptExecutionDisabled", {"value": not script})
        browser.get(path.as_uri())
        return browser

    browser.get_log("browser")
    yield opened
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


@pytest.fixture(scope="module")
def bridge() -> Article:
    return quotex.extract((EXAMPLES / "bruecke.txt").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def single(bridge, tmp_path_factory) -> str:
    return written([bridge], tmp_path_factory.mktemp("single"))


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    lines = (EXAMPLES / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [quotex.extract(r.pop("text")).model_copy(update={"meta": r}) for r in records]


@pytest.fixture(scope="module")
def archive(articles, tmp_path_factory) -> str:
    return written(articles, tmp_path_factory.mktemp("archive"))


def quotes_by(article: Article, name: str) -> list[Quote]:
    return [q for q in article.quotes if name in {speaker.actor.name for speaker in q.speakers}]


def as_marked(article: Article, quotes: list[Quote]) -> list[str]:
    return [part.of(article.text) for quote in quotes for part in quote.parts]


def voice(browser, name: str) -> Any:
    """The box in the key that singles out who is so named."""
    return browser.find_element("xpath", f"//label[contains(., '{name}')]/input")


def written(articles: list[Article], folder: Path) -> str:
    with open(folder / "page.html", "w", encoding="utf-8") as stream:
        write_page(articles, stream)
    return (folder / "page.html").read_text(encoding="utf-8")


def style(browser, selector: str, name: str, pseudo: str = "") -> str:
    script = (
        "return getComputedStyle(document.querySelector(arguments[0]), arguments[2])[arguments[1]]"
    )
    return browser.execute_script(script, selector, name, pseudo)


def lit(browser) -> list[str]:
    """The quotes whose lines can be seen."""
    return browser.execute_script(
        "return [...document.querySelectorAll('article mark.q')].filter(mark =>"
        " getComputedStyle(mark).textDecorationColor != 'rgba(0, 0, 0, 0)')"
        ".map(mark => mark.textContent)"
    )


def click(browser, selector: str) -> None:
    browser.execute_script("document.querySelector(arguments[0]).click()", selector)


def settled(browser, text: str) -> bool:
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, 10).until(lambda b: element(b, ".status").text.startswith(text))


def element(browser, selector: str) -> Any:
    return browser.find_element("css selector", selector)


def titles(browser) -> list[str]:
    return [x.text for x in browser.find_elements("css selector", ".item h2") if x.is_displayed()]


def test_direct_is_solid_and_indirect_dotted(show, single):
    browser = show(single)
    transition_off(browser)
    assert style(browser, "article .q.t1", "textDecorationStyle") == "solid"
    assert style(browser, "article .q.t2", "textDecorationStyle") == "dotted"
    assert style(browser, "article .q.t1.k0", "textDecorationColor") == "rgb(151, 33, 77)"
    assert style(browser, "article .q.t1.k0", "backgroundColor") != "rgba(0, 0, 0, 0)"
    assert style(browser, "article .q.t2", "backgroundColor") == "rgba(0, 0, 0, 0)"


def transition_off(browser) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": "", "features": [{"name": "prefers-reduced-motion", "value": "reduce"}]},
    )


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
    from selenium.webdriver.support.ui import Select

    browser = show(archive)
    transition_off(browser)
    actor = Select(element(browser, "select"))
    (label,) = [option.text for option in actor.options if option.text.startswith("Jan Ott,")]
    actor.select_by_visible_text(label)
    where = [article for article in articles if quotes_by(article, "Jan Ott")]
    assert settled(browser, f"{len(where)} of 12 articles")
    own = [(article, quote) for article in where for quote in quotes_by(article, "Jan Ott")]
    assert lit(browser) == [m for article, quote in own for m in as_marked(article, [quote])]
    element(browser, ".charts .c1").click()
    direct = [(article, quote) for article, quote in own if quote.type == "direct"]
    assert lit(browser) == [m for article, quote in direct for m in as_marked(article, [quote])]
    element(browser, ".find button").click()
    assert settled(browser, "12 articles")
    assert not browser.find_elements("css selector", ".item .off")


def test_a_bar_is_a_filter_and_can_be_taken_back(show, archive, articles):
    browser = show(archive)
    button = browser.find_element("xpath", "//button[contains(., 'Hanna Kern')]")
    button.click()
    where = [article for article in articles if quotes_by(article, "Hanna Kern")]
    assert settled(browser, f"{len(where)} of 12 articles")
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    assert len(titles(browser)) == 12


def test_a_key_filters_its_own_article_alone(show, archive, articles):
    browser = show(archive)
    transition_off(browser)
    browser.execute_script("for (const d of document.querySelectorAll('.item')) d.open = true")
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


def test_hostile_text_is_text_to_the_browser(show, sample, tmp_path):
    text = f"{HOSTILE} Kern sagte: „{HOSTILE}“"
    bad = quotex.extract(text).model_copy(update={"meta": {"title": HOSTILE, "date": HOSTILE}})
    for articles in ([bad], [bad, sample]):
        browser = show(written(articles, tmp_path))
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


def test_in_print_there_are_no_controls(show, archive):
    browser = show(archive)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not element(browser, ".find").is_displayed()
    assert element(browser, ".item h2").is_displayed()


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
