"""How a page of many articles loads, filters and grows, in headless Chromium.

    quotex extract examples/archive.jsonl examples/*.txt corpus/own corpus/wikinews -o read.jsonl
    python benchmarks/page.py read.jsonl
    python benchmarks/page.py read.jsonl --articles 10000 --lang de

An archive of so many articles is made of those that `quotex extract` has read: each comes again
with other last names of the same length, another date and another paper, so that its people are
others.  Printed are the page's size and the time to write it, the time until it is loaded, the
longest task meanwhile, in which nobody can click, the memory of the tab's process with the page
loaded once, and the time of each filter, from the event until the browser has painted what is left
(median of `--rounds`).  Needs Chromium and chromedriver on the PATH, and Linux for the memory.
"""

import argparse
import json
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from quotex import Article
from quotex.page import write_page

PAPERS = ("Lindenauer Bote", "Marbacher Blatt", "Nordkurier", "Tagespost")
_KINDS = ("bcdfghklmnprst", "aeiou")  # what a letter may become
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
LONGEST = """
new PerformanceObserver(list => list.getEntries().forEach(entry =>
  { window.longest = Math.max(window.longest ?? 0, entry.duration) }))
  .observe({ type: "longtask", buffered: true });
"""
# Does something, then waits until two frames have been painted: milliseconds.
TIMED = """
const done = arguments[arguments.length - 1];
const set = (name, value) => {
  const field = document.querySelector(`[name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const view = (name) => document.querySelector(`[name=view][value=${name}]`).click();
const start = performance.now();
%s;
requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
"""
SUBMIT = "document.querySelector('.find').requestSubmit()"
SECOND = "document.querySelector('select[name=actor]').options[2].value"
ACTIONS = {  # what is done before, with every filter taken back, and what is timed
    "all quotes as a list": ("view('articles')", "view('quotes')"),
    "a speaker's quotes": ("view('articles')", f"set('actor', {SECOND})"),
    "quotes from 90%": ("view('quotes')", "set('sure', '90')"),
    "quotes by gender": ("view('quotes')", "set('gender', 'female')"),
    "articles by role": ("view('articles')", "set('role', 'politician')"),
    "articles by type": ("view('articles')", "document.querySelector('.charts .c2').click()"),
    "back to articles": ("view('quotes')", "view('articles')"),
    "an article opened": ("0", "document.querySelector('.item:not([open]) summary').click()"),
    "words in the articles": ("view('articles')", f"set('words', 'brücke'); {SUBMIT}"),
    "words in the quotes": ("view('quotes')", f"set('words', 'geld'); {SUBMIT}"),
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("read", type=Path, help="articles as quotex extract wrote them: .jsonl")
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--lang", choices=("de", "en"), default="en")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="keep the page here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.keep or Path(folder) / "page.html"
        began = time.perf_counter()
        with open(path, "w", encoding="utf-8") as stream:
            write_page(made(args.read, args.articles), stream, title="Archiv", lang=args.lang)
        print(f"{'written, with the reading of the JSON':36}{time.perf_counter() - began:8.1f} s")
        print(f"{'size':36}{path.stat().st_size / 1e6:8.1f} MB")
        measure(path.resolve().as_uri(), args.rounds)


def made(read: Path, number: int) -> Iterator[Article]:
    """So many articles, of those that were read."""
    with open(read, encoding="utf-8") as stream:
        lines = [line for line in stream if '"error"' not in line[:20]]
    for at, line in enumerate(islice(cycle(lines), number)):
        yield varied(line, at // len(lines), at)


def varied(line: str, turn: int, at: int) -> Article:
    """The article with other last names; spans stay where they are."""
    article = json.loads(line)
    article["meta"] = {
        "id": f"{at:05}",
        "date": f"20{10 + at % 15}-{at % 12 + 1:02}-{at % 28 + 1:02}",
        "source": PAPERS[at % len(PAPERS)],
    }
    names = {
        actor["name"].split()[-1]
        for actor in article["actors"]
        if actor["kind"] == "person" and len(actor["name"].split()) > 1
    }
    known = "|".join(name for name in names if len(name) > 3 and name.isalpha()) or r"\b\B"
    name = re.compile(rf"\b(?:{known})(?=s?\b)")
    renamed = _renamed(article, lambda text: name.sub(lambda it: _shifted(it[0], turn), text))
    return Article.model_validate_json(json.dumps(renamed))


def _renamed(value: Any, rename: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return rename(value)
    if isinstance(value, list):
        return [_renamed(one, rename) for one in value]
    if isinstance(value, dict):
        return {key: _renamed(one, rename) for key, one in value.items()}
    return value


def _shifted(name: str, turn: int) -> str:
    """Another name of the same length: „Kern“, „Lerp“."""
    letters = []
    for letter in name:
        kind = next((kind for kind in _KINDS if letter.lower() in kind), letter.lower())
        other = kind[(kind.index(letter.lower()) + turn) % len(kind)]
        letters.append(other.upper() if letter.isupper() else other)
    return "".join(letters)


def measure(address: str, rounds: int) -> None:
    """Print the times and the memory of a page."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    for flag in FLAGS:
        options.add_argument(flag)
    service = webdriver.ChromeService(shutil.which("chromedriver") or "")
    browser = webdriver.Chrome(options=options, service=service)
    browser.set_script_timeout(120)
    try:
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LONGEST})
        loads = [_loaded(browser, address)]
        print(f"{'memory of the tab':36}{_memory(browser):8.0f} MB")
        loads += [_loaded(browser, address) for _ in range(rounds - 1)]
        for name, times in zip(
            ("first paint", "loaded", "longest task while loading"),
            zip(*loads, strict=True),
            strict=True,
        ):
            tell(name, list(times))
        for name, (before, action) in ACTIONS.items():
            tell(name, [_timed(browser, before, action) for _ in range(rounds)])
    finally:
        browser.quit()


def _loaded(browser: Any, address: str) -> tuple[float, float, float]:
    browser.get("about:blank")
    browser.get(address)
    time.sleep(1.5)  # what it reads ahead
    told = browser.execute_script(
        "const [load] = performance.getEntriesByType('navigation');"
        "const [paint] = performance.getEntriesByName('first-contentful-paint');"
        "return [paint?.startTime ?? 0, load.loadEventEnd, window.longest ?? 0]"
    )
    return told[0], told[1], told[2]


def _timed(browser: Any, before: str, action: str) -> float:
    """Milliseconds of an action."""
    browser.execute_script("document.querySelector('.find button[type=reset]').click()")
    time.sleep(0.3)
    browser.execute_async_script(TIMED % before)
    return float(browser.execute_async_script(TIMED % action))


def _memory(browser: Any) -> float:
    """Megabytes that the largest process of a tab has in memory."""
    largest = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes()
            lines = status.read_text()
        except OSError:  # ended meanwhile
            continue
        if b"--type=renderer" in command and (found := re.search(r"VmRSS:\s*(\d+)", lines)):
            largest = max(largest, int(found[1]))
    return largest / 1024


def tell(name: str, times: list[float]) -> None:
    """Print the median and the longest of some milliseconds."""
    print(f"{name:36}{statistics.median(times):8.0f} ms{max(times):10.0f} ms at most")


if __name__ == "__main__":
    main()
