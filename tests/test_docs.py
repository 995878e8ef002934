"""What README and docs show is what the code does."""

import html
import inspect
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import examples
import quotex
from quotex.entities import rows
from quotex.outputs import Format, format_of
from quotex.tables import COLUMNS, KINDS
from quotex.tei import write_tei
from quotex.toml import tomllib

ROOT = Path(__file__).parent.parent
ELSEWHERE = re.compile(r"(?:https?:)?//")


@pytest.mark.parametrize("page", examples.pages(), ids=lambda page: page.name)
def test_examples_print_what_the_page_shows(page, tmp_path):
    text = page.read_text(encoding="utf-8")
    if "to_dataframe" in text:
        pytest.importorskip("pandas", reason="the page's examples need the extra 'tables'")
    shown = [comparable(block) for block in examples.blocks(text)]
    now = [comparable(block) for block in examples.blocks(examples.current(text, tmp_path))]
    assert shown == now, "python tests/examples.py writes them anew"


def comparable(block):
    """What must agree: of a help text the words, since versions of typer set them differently."""
    if "--help\n" not in block:
        return block
    return [word for word in re.findall(r"\w+", block) if word not in ("FILE", "list", "str")]


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


def table(title):
    """The cells of the table below a heading of docs/formats.md, row by row."""
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    part = re.split(r"^#", page.split(f"# {title}\n")[1], maxsplit=1, flags=re.MULTILINE)[0]
    rows = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row] for row in rows]


def code(cell):
    return re.findall(r"`([^`]+)`", cell)


def test_the_columns_that_are_documented_are_the_tables():
    shown = [(code(name)[0], kind) for name, kind, _ in table("Columns of the tables")]
    assert shown == [(name, KINDS.get(name, "string")) for name in COLUMNS]


def test_the_columns_of_the_table_of_names_are_documented():
    shown = [(code(name)[0], kind) for name, kind, _ in table("The table of names")]
    assert shown == [(name, rows.KINDS.get(name, "string")) for name in rows.COLUMNS]


def test_the_endings_that_are_documented_are_the_commands():
    shown = {code(name)[0]: code(endings) for name, endings, _ in table("Formats and columns")}
    assert set(shown) == {kind.value for kind in Format}
    for kind, endings in shown.items():
        assert (endings or kind == Format.label_studio.value) and all(
            format_of(Path(f"a{ending}")).value == kind for ending in endings
        )


def test_the_elements_that_are_documented_are_those_of_tei():
    documented = {}
    for names, attributes, _ in table("TEI"):
        documented |= {name: set(code(attributes)) for name in code(names)}
    about = {"title": "Streit", "author": "Ada Lenz", "source": "Bote", "date": "2024", "id": "b"}
    articles = [
        quotex.extract(text).model_copy(update={"meta": about})
        for text in (
            (ROOT / "examples" / "bruecke.txt").read_text(encoding="utf-8"),
            "„Das reicht“, sagte Bürgermeisterin Hanna Kern dem Lindfunk, „nicht.“",
            "In Nordau begann die Kieler Woche. Ada Lenz las im Roman „Ebbe“ vom Dax der Lindbank.",
            "Der Stadtrat\x07 tagt.\n\n## Streit um die Kosten\n\n„Das reicht“, sagte Hanna Kern.",
        )
    ]
    stream = io.StringIO()
    write_tei(articles, stream)
    written = {}
    for element in ElementTree.fromstring(stream.getvalue()).iter():
        names = {re.sub(r"\{.*\}", "xml:", name) for name in element.attrib}
        written.setdefault(element.tag.split("}")[1], set()).update(names)
    assert set(written) == set(documented)
    assert not {name: extra for name in written if (extra := written[name] - documented[name])}


def test_the_cues_that_are_shown_are_in_the_list():
    page = (ROOT / "docs" / "cues.md").read_text(encoding="utf-8")
    shown = "\n".join(re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL))
    path = ROOT / "quotex" / "data" / "cues.toml"
    verbs = tomllib.loads(path.read_text(encoding="utf-8"))["verbs"]
    for group, entries in tomllib.loads(shown)["verbs"].items():
        assert entries.items() <= verbs[group].items()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the built site."""
    pytest.importorskip("material", reason="the site needs the extra 'docs'")
    pytest.importorskip("mkdocstrings", reason="the site needs the extra 'docs'")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_site_leads_to_every_page(site):
    first = (site / "index.html").read_text(encoding="utf-8")
    pages = {page.relative_to(site).as_posix() for page in site.rglob("*.html")} - {"404.html"}
    assert {"objects.html", "figures.html", "model-card.html", "deutsch.html"} <= pages
    assert not {page for page in pages - {"index.html"} if f'href="{page}"' not in first}


def test_the_site_asks_nothing_of_other_hosts(site):
    for page in site.rglob("*.html"):
        source = page.read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|img|iframe)[^>]*\bsrc=[\"']?([^\"'\s>]+)", source)
        loaded += re.findall(r"<link[^>]*\bhref=[\"']?([^\"'\s>]+)", source)
        loaded += re.findall(r"\burl\([\"']?([^\"')]+)", source)
        assert not [address for address in loaded if ELSEWHERE.match(address)], page
    for sheet in site.rglob("*.css"):
        source = sheet.read_text(encoding="utf-8")
        loaded = re.findall(r"(?:\burl\(|@import )[\"']?([^\"')]+)", source)
        assert not [address for address in loaded if ELSEWHERE.match(address)], sheet


def test_the_objects_page_has_every_field(site):
    page = (site / "objects.html").read_text(encoding="utf-8")
    for name in quotex.__all__:
        kind = getattr(quotex, name)
        for field, about in getattr(kind, "model_fields", {}).items():
            row = re.search(rf'<tr id="quotex.article.{name}.{field}">.*?</tr>', page, re.DOTALL)
            assert row, f"{name}.{field}"
            assert html.escape(about.description.split("“")[0][:12], quote=False) in row.group()


def test_the_functions_page_has_every_function(site):
    page = (site / "functions.html").read_text(encoding="utf-8")
    for name in quotex.__all__:
        if inspect.isfunction(getattr(quotex, name)):
            assert f"quotex.{name}" in page


@pytest.mark.parametrize(
    "name", ["README.md", "README.de.md", "CONTRIBUTING.md", "docs", "benchmarks/README.md"]
)
def test_files_that_are_named_are_there(name):
    path = ROOT / name
    for page in path.glob("*.md") if path.is_dir() else [path]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_site_is_searched_when_it_is_opened_as_files(site, tmp_path):
    webdriver = pytest.importorskip("selenium.webdriver")
    from selenium.webdriver.support.ui import WebDriverWait

    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        pytest.skip("needs Chromium and chromedriver on the PATH")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}"):
        options.add_argument(flag)
    with webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)) as browser:
        browser.set_window_size(1280, 900)
        browser.get((site / "index.html").as_uri())
        browser.find_element("css selector", "input.md-search__input").send_keys("Konjunktiv")
        found = WebDriverWait(browser, 20).until(
            lambda page: page.find_elements("css selector", ".md-search-result__link")
        )
        addresses = [link.get_attribute("href") for link in found]
        assert any("attribution.html" in address for address in addresses)
        assert all(address.startswith(site.as_uri()) for address in addresses)
