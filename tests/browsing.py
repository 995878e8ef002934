"""A headless Chromium that opens pages, and what tests ask of it; skips where there is none."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import quotex
from quotex import Article, Quote
from quotex.display.wording import Language
from quotex.page import write_page

try:
    from selenium import webdriver
except ImportError:
    webdriver = None

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
DRIVER = shutil.which("chromedriver") or ""
NEEDED = pytest.mark.skipif(
    not (webdriver and CHROMIUM and DRIVER),
    reason="needs selenium, and Chromium and chromedriver on the PATH",
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
Show = Callable[[str], Any]


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Iterator[Any]:
    with driven(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@contextmanager
def driven(profile: Path) -> Iterator[Any]:
    """A browser that keeps what it keeps in the folder `profile`."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
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
        browser.get("about:blank")  # the same file with another #… would not be loaded again
        browser.get(path.as_uri())
        return browser

    browser.get_log("browser")
    yield opened
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    lines = (EXAMPLES / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [quotex.extract(r.pop("text")).model_copy(update={"meta": r}) for r in records]


@pytest.fixture(scope="module")
def archive(articles) -> str:
    return written(articles)


def quotes_by(article: Article, name: str) -> list[Quote]:
    return [q for q in article.quotes if name in {speaker.actor.name for speaker in q.speakers}]


def as_marked(article: Article, quotes: list[Quote]) -> list[str]:
    return [part.of(article.text) for quote in quotes for part in quote.parts]


def written(articles: list[Article], lang: Language = "en") -> str:
    stream = io.StringIO()
    write_page(articles, stream, lang=lang)
    return stream.getvalue()


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


def transition_off(browser) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": "", "features": [{"name": "prefers-reduced-motion", "value": "reduce"}]},
    )
