"""What README and docs show is what the code does."""

import re
from pathlib import Path

import pytest

import quotex
from quotex.render import plain

ROOT = Path(__file__).parent.parent


def blocks(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_readme_shows_what_the_command_prints():
    shown = next(block for block in blocks("README.md") if block.startswith("Streit um die Kosten"))
    text = (ROOT / "examples" / "bruecke.txt").read_text(encoding="utf-8")
    assert shown.removesuffix("…\n").strip() in plain(quotex.extract(text))


def test_the_evidence_in_the_docs_is_the_quotes():
    text = "Oppositionsführer Jan Ott nannte die Summe „völlig aus der Luft gegriffen“."
    (quote,) = quotex.extract(text).quotes
    lines = [f"{piece.weight:+.1f} {piece.name} ({piece.detail})" for piece in quote.evidence]
    assert "\n".join(lines) + "\n" in blocks("docs/attribution.md")
    assert f"(here {quote.confidence})" in (ROOT / "docs/attribution.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs", "benchmarks/README.md"])
def test_files_that_are_named_are_there(name):
    path = ROOT / name
    for page in path.glob("*.md") if path.is_dir() else [path]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
