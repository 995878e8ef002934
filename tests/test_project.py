"""What the project says of itself: versions, commands and addresses agree wherever they stand."""

import json
import re
from pathlib import Path

import pytest

import quotex
from quotex.model_folders import EMBEDDED
from quotex.toml import tomllib

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CI = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")


def test_the_citation_is_of_this_version():
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {quotex.__version__}\n" in citation
    for needed in ("cff-version: 1.2.0", "message: ", "title: ", "authors:"):
        assert needed in citation


def test_spacy_is_asked_for_as_the_pipeline_was_made():
    meta = json.loads((EMBEDDED / "meta.json").read_text("utf-8"))
    (asked,) = (one for one in PROJECT["dependencies"] if one.startswith("spacy"))
    versions = sorted(re.findall(r"[<>=]+[\d.]+", meta["spacy_version"]))
    ours = sorted(re.findall(r"[<>=]+[\d.]+", asked))
    assert [one.removesuffix(".0") for one in versions] == [one.removesuffix(".0") for one in ours]


def test_the_workflow_runs_the_commands_of_the_readme():
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in re.findall(r"grep -F ['\"](.+?)['\"] README.md", CI):
        lines = [line for line in readme.splitlines() if command in line]
        assert len(lines) == 1, command


def test_the_workflow_runs_the_pythons_that_are_named():
    named = re.findall(r":: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    matrices = [re.findall(r'"(3\.\d+)"', line) for line in CI.splitlines() if "python: [" in line]
    assert matrices.count(named) == 2
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"Python {named[0]} to {named[-1]}" in readme


def test_files_that_the_workflow_names_are_there():
    for name in re.findall(r"\b(?:tests|examples|corpus)/\w+\.\w+", CI):
        assert (ROOT / name).exists(), name


def test_addresses_are_those_of_the_repository_in_which_it_is_built():
    pytest.importorskip("hatchling")
    from hatch_build import addresses

    assert addresses({}) == {}
    runner = {"GITHUB_SERVER_URL": "https://git.example", "GITHUB_REPOSITORY": "presse/quotex"}
    named = addresses(runner)
    assert named["Source"] == "https://git.example/presse/quotex"
    for label, path in (("Documentation", "docs/index.md"), ("Changelog", "CHANGELOG.md")):
        assert named[label] == f"https://git.example/presse/quotex/blob/HEAD/{path}"
        assert (ROOT / path).exists()
    assert addresses({"QUOTEX_REPOSITORY": "https://a.example/q/"})["Issues"].endswith("/q/issues")


def rows(page: str, first: str) -> list[str]:
    """The figures of each row of a page that begins with a cell."""
    text = (ROOT / page).read_text("utf-8").replace("*", "")
    found = [line for line in text.splitlines() if line.startswith(f"| {first} |")]
    return [cell.strip() for line in found for cell in line.split("|")[2:-1]]


def test_the_figures_of_the_readme_are_those_that_were_measured():
    peers = ("quotex 0.1.0", "MONAPipe 4.22.1", "textacy 0.13.0, line by line, whole phrases")
    others = [rows("benchmarks/README.md", name) for name in peers]
    others.append(rows("benchmarks/README.md", "baseline: marks, nearest person"))
    shown = rows("README.md", "direct quotes found")
    assert shown == [one[2] for one in others]
    assert shown[0] == rows("benchmarks/README.md", "detect Direct")[2]
    speakers = rows("README.md", "… with the right speaker")
    assert speakers[:4] == [one[4] for one in others]
    assert speakers[0] == rows("benchmarks/README.md", "speaker Direct")[0]
    assert speakers[4] == rows("benchmarks/README.md", "speaker Indirect")[0]
    indirect = rows("benchmarks/README.md", "detect Indirect")[2]
    assert rows("README.md", "indirect speech found")[0] == indirect
    sure = rows("README.md", "direct quotes at a confidence of 0.8 and more: right speaker")
    assert sure[0] == rows("benchmarks/README.md", "≥ 0.8")[-1]


def test_the_german_readme_has_the_same_figures():
    tables = [
        re.findall(r"\d+[.,]\d+", "".join(re.findall(r"(?m)^\| .*\*\*.*$", page)))
        for page in ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.de.md"))
    ]
    assert [figure.replace(",", ".") for figure in tables[1]] == tables[0] != []


def test_no_file_names_a_path_of_somebody_s_machine():
    folders = ("benchmarks", "corpus", "docs", "examples", "quotex", "tests", "training")
    files = [*ROOT.glob("*.*"), *(path for name in folders for path in (ROOT / name).rglob("*"))]
    endings = {".py", ".md", ".toml", ".ipynb", ".json", ".jinja", ".js", ".cfg", ".yml"}
    machine = re.compile(r"(?<![\w.:/\-])/(?:home|root|Users|work)/\w")
    texts = (path for path in files if path.suffix in endings and path.is_file())
    assert [path.name for path in texts if machine.search(path.read_text(encoding="utf-8"))] == []
