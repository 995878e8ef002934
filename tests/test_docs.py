"""What README and docs show is what the code does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import examples
import quotex
from quotex.tables import COLUMNS
from quotex.tei import tei

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("page", examples.pages(), ids=lambda page: page.name)
def test_examples_print_what_the_page_shows(page, tmp_path):
    text = page.read_text(encoding="utf-8")
    shown = [_compared(block) for block in examples.blocks(text)]
    printed = [_compared(block) for block in examples.blocks(examples.current(text, tmp_path))]
    assert shown == printed, "python tests/examples.py writes them anew"


def _compared(block):
    """A help text's options and words, since typer's versions lay it out differently; else all."""
    if block.partition("\n")[0].endswith("--help"):
        return set(re.findall(r"--[a-z-]+|\b[a-z]{4,}\b", block))
    return block


def test_both_readmes_have_the_same_commands():
    english, german = (_commands(ROOT / name) for name in ("README.md", "README.de.md"))
    assert len(english) > 8 and english <= german


def _commands(page):
    """The commands of a page's plain blocks, without what stands beside them."""
    fenced = re.findall(
        r"^```(\w*)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    lines = "".join(body for language, body in fenced if not language).splitlines()
    return {re.split(" {2,}", line.strip())[0] for line in lines if line.strip()}


def test_the_columns_that_are_documented_are_the_tables():
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    table = page.split("## Columns of the tables")[1].split("## ")[0]
    assert tuple(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == COLUMNS


def test_the_tei_elements_that_are_documented_are_what_is_written(sample):
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    documented = {}
    for elements, attributes in re.findall(r"^\| (`<.*?) \|(.*?)\|", page, re.MULTILINE):
        for tag in re.findall(r"<(\w+)>", elements):
            documented[tag] = set(re.findall(r"`([\w:]+)`", attributes))
    interrupted = "„Wir bauen“, sagte Ada Kern dem Lindfunk, „die Brücke neu.“"
    for article in (sample, quotex.extract(interrupted)):
        for element in tei(article).find("text/body").iter():
            if element.tag != "body":
                assert set(element.attrib) <= documented[element.tag], element.tag


def test_the_cues_that_are_shown_are_in_the_lexicon():
    page = (ROOT / "docs" / "cues.md").read_text(encoding="utf-8")
    lexicon = (ROOT / "quotex" / "data" / "cues.toml").read_text(encoding="utf-8").splitlines()
    shown = re.findall(r"^(?:\[.+\]|\w+ = \{.+)$", page, re.MULTILINE)
    assert shown and set(shown) <= set(lexicon)


def test_the_site_is_built_and_asks_nothing_of_other_hosts(tmp_path):
    pytest.importorskip("material", reason="the site needs the extra 'docs'")
    pytest.importorskip("mkdocstrings", reason="the site needs the extra 'docs'")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert {"index.html", "objects.html", "figures.html", "model-card.html"} <= {
        page.name for page in pages
    }
    for page in pages:
        source = page.read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|img|iframe)[^>]*\bsrc=[\"']?([^\"'\s>]+)", source)
        loaded += re.findall(r"<link[^>]*\bhref=[\"']?([^\"'\s>]+)", source)
        loaded += _loaded_by_styles(source)
        assert not [address for address in loaded if _elsewhere(address)], page
    for sheet in tmp_path.rglob("*.css"):
        assert not [one for one in _loaded_by_styles(sheet.read_text("utf-8")) if _elsewhere(one)]


def _loaded_by_styles(css):
    return re.findall(r"url\(\s*[\"']?([^\"')]+)", css) + re.findall(
        r"@import\s+[\"']([^\"']+)", css
    )


def _elsewhere(address):
    return re.match(r"(?:https?:)?//", address)


@pytest.mark.parametrize(
    "name", ["README.md", "README.de.md", "CONTRIBUTING.md", "docs", "benchmarks/README.md"]
)
def test_files_that_are_named_are_there(name):
    path = ROOT / name
    for page in path.glob("*.md") if path.is_dir() else [path]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
