"""The page of `quotex serve` as a browser shows it: paste, drop, fetch, filter, download."""

import csv
import io
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import serving
from browsing import NEEDED, driven

from quotex import Article
from tests.conftest import ARTICLE

pytest.importorskip("fastapi", reason="serving needs the extra 'serve'")
pytestmark = NEEDED
HOSTILE = "</textarea><img src=x onerror=\"document.title='hacked'\"><script>alert(1)</script>"
Page = Callable[..., Any]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving.served(threads=1) as address:
        yield address


@pytest.fixture(scope="module")
def downloads(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("downloads")
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory, downloads) -> Iterator[Any]:
    with driven(tmp_path_factory.mktemp("profile")) as driver:
        driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)}
        )
        yield driver


@pytest.fixture
def page(browser, address) -> Iterator[Page]:
    """Opens the page; at the end, everything that was loaded came from the server."""

    def opened(lang: str = "en", width: int = 1280, script: bool = True) -> Any:
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not script})
        browser.get(f"{address}/?lang={lang}")
        return browser

    browser.get_log("browser")
    yield opened
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    browser.switch_to.default_content()
    loaded = "return performance.getEntriesByType('resource').map(entry => entry.name)"
    assert all(name.startswith(f"{address}/") for name in browser.execute_script(loaded))
    told = [entry["message"] for entry in browser.get_log("browser")]
    assert [words for words in told if "422" not in words] == []


def one(page: Any, selector: str) -> Any:
    return page.find_element("css selector", selector)


def until(what: Callable[[], Any]) -> Any:
    end = time.monotonic() + 60
    while not (found := what()):
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.05)
    return found


def settled(page: Any) -> str:
    """What the page says once it is done."""
    until(lambda: one(page, "body").get_attribute("aria-busy") == "false")
    return str(one(page, "#status").text)


def paste(page: Any, text: str) -> str:
    page.execute_script("document.querySelector('#text').value = arguments[0]", text)
    one(page, "#paste .main").click()
    return settled(page)


def in_frame(page: Any, script: str) -> Any:
    """What a script finds in the frame that shows the articles."""
    page.switch_to.frame("shown")
    try:
        ready = "return document.readyState == 'complete' && !!document.querySelector('.page')"
        until(lambda: page.execute_script(ready))
        return page.execute_script(f"return {script}")
    finally:
        page.switch_to.default_content()


def test_a_pasted_text_is_shown_with_its_quotes(page, sample):
    shown = page()
    assert not one(shown, "#result").is_displayed()
    assert paste(shown, ARTICLE) == f"1 article, {len(sample.quotes)} quotes."
    assert in_frame(shown, "document.querySelector('h1').innerText").startswith("Lindenau baut")
    marked = "document.querySelectorAll('article mark.q').length"
    assert in_frame(shown, marked) >= len(sample.quotes)
    assert (
        in_frame(shown, "getComputedStyle(document.querySelector('article mark.q')).cursor")
        == "help"
    )
    assert shown.execute_script("return document.activeElement.id") == "result-title"


def test_it_is_german_for_germans(page):
    shown = page("de")
    assert one(shown, "h1").text == "Wer hat was gesagt?"
    assert paste(shown, ARTICLE).endswith("Zitate.")


def test_every_format_is_downloaded(page, downloads, sample):
    shown = page()
    paste(shown, ARTICLE)

    def downloaded(format: str, ending: str) -> bytes:
        path = downloads / f"quotex.{ending}"
        path.unlink(missing_ok=True)
        one(shown, f"[data-format={format}]").click()
        until(lambda: path.exists() and path.stat().st_size)
        return path.read_bytes()

    assert Article.model_validate_json(downloaded("json", "json")) == sample
    rows = list(csv.DictReader(io.StringIO(downloaded("csv", "csv").decode())))
    assert [row["text"] for row in rows] == [quote.text for quote in sample.quotes]
    assert downloaded("excel", "csv").startswith(b"\xef\xbb\xbf")
    assert b"<TEI" in downloaded("tei", "xml")
    assert downloaded("html", "html").startswith(b"<!doctype html>")
    pytest.importorskip("openpyxl", reason="XLSX needs openpyxl")
    assert downloaded("xlsx", "xlsx").startswith(b"PK")


def test_files_are_read_and_those_that_are_none_are_told(page, tmp_path):
    for name, content in (("eins.txt", ARTICLE), ("zwei.txt", ARTICLE), ("<b>leer.txt", "")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    shown = page()
    names = ("eins.txt", "<b>leer.txt", "zwei.txt")
    one(shown, "#files").send_keys("\n".join(str(tmp_path / name) for name in names))
    assert settled(shown).startswith("2 articles, ")
    assert one(shown, "#problems h2").text == "1 could not be read:"
    assert one(shown, "#problems li").text == "<b>leer.txt: the file is empty"
    assert in_frame(shown, "document.querySelectorAll('details.item').length") == 2


def test_files_are_dropped(page):
    shown = page()

    def drop() -> bool:
        """Whether the page took it: Chromium now and then loses an event that a script makes."""
        shown.execute_script(
            """
            const files = new DataTransfer();
            files.items.add(new File([arguments[0]], 'brücke.txt'));
            for (const type of ['dragover', 'drop'])
              document.body.dispatchEvent(
                new DragEvent(type, {dataTransfer: files, bubbles: true, cancelable: true}));
            """,
            ARTICLE,
        )
        return one(shown, "body").get_attribute("aria-busy") is not None

    until(drop)
    assert settled(shown).startswith("1 article")
    assert not one(shown, "#drop").is_displayed()


def test_what_cannot_be_read_is_told_and_the_next_is_read(page):
    shown = page()
    assert paste(shown, "The old bridge is the bridge of the town. " * 9) == ""
    assert "German" in one(shown, "#problems li").text
    assert not one(shown, "#result").is_displayed()
    assert paste(shown, ARTICLE).startswith("1 article")
    assert not one(shown, "#problems").is_displayed()


def test_nothing_is_sent_before_there_is_something(page):
    shown = page()
    one(shown, "#paste .main").click()
    assert one(shown, "#status").text == "Paste a text first."
    one(shown, "#fetch button").click()
    assert one(shown, "#status").text.startswith("Give an address first")


def test_an_address_is_fetched_on_a_click_and_not_before(page):
    shown = page()
    one(shown, "#url").send_keys("ftp://bote.example/a")
    assert one(shown, "#status").text == ""
    one(shown, "#fetch button").click()
    settled(shown)
    assert "http:// or https://" in one(shown, "#problems li").text


def test_hostile_text_stays_text(page):
    shown = page()
    paste(shown, f"{ARTICLE}\n\n„Nein“, sagte Kern. {HOSTILE}\n")
    assert in_frame(shown, "document.images.length + document.scripts.length") == 0
    assert HOSTILE in in_frame(shown, "document.querySelector('article').textContent")
    assert in_frame(shown, "window.origin") == "null"  # a sandbox
    assert "hacked" not in shown.title


def test_the_result_opens_in_a_tab_of_its_own(page):
    shown = page()
    paste(shown, ARTICLE)
    first = shown.current_window_handle
    one(shown, "#window").click()
    until(lambda: len(shown.window_handles) == 2)
    shown.switch_to.window(next(one for one in shown.window_handles if one != first))
    try:
        until(lambda: shown.find_elements("css selector", "mark.q"))
    finally:
        shown.close()
        shown.switch_to.window(first)


def test_reading_is_stopped(page, monkeypatch):
    monkeypatch.setattr("quotex.serving.work.records_of", serving.sleeps)
    shown = page()
    shown.execute_script("document.querySelector('#text').value = '5'")
    one(shown, "#paste .main").click()
    assert not one(shown, "#choose").is_enabled()
    one(shown, "#stop").click()
    assert settled(shown) == "Stopped."
    assert one(shown, "#choose").is_enabled()


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_wider_than_the_window(page, width):
    shown = page("de", width)
    paste(shown, ARTICLE)
    assert shown.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    assert in_frame(shown, "document.documentElement.scrollWidth <= innerWidth")


def test_without_script_it_says_so(page):
    shown = page("de", script=False)
    assert "JavaScript" in one(shown, "noscript").text


def test_pages_elsewhere_cannot_ask(page, address, tmp_path):
    """A page of another origin, in the same browser, gets no answer and does no harm."""
    shown = page()
    elsewhere = tmp_path / "page.html"
    elsewhere.write_text("<title>elsewhere</title>", encoding="utf-8")
    shown.get(elsewhere.as_uri())
    script = """
        const done = arguments[1];
        fetch(arguments[0] + '/extract', {method: 'POST', body: '{"text": "Ja"}',
          headers: {'Content-Type': 'application/json'}})
          .then(() => done('answered'), () => done('refused'));
        """
    assert shown.execute_async_script(script, address) == "refused"
    assert "CORS" in json.dumps(shown.get_log("browser"))
    shown.get(address)
