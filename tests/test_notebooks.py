"""The notebooks in examples/ run from top to bottom, and show what they keep."""

import re
import shutil
from pathlib import Path

import notebooks
import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
NEEDS = {
    "first_look.ipynb": (),
    "archive.ipynb": ("pandas", "matplotlib"),
    "report.ipynb": (),
    "annotation.ipynb": ("cassis",),
}


@pytest.fixture
def examples(tmp_path, monkeypatch) -> Path:
    """A copy of the folder: notebooks write into it."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    return shutil.copytree(EXAMPLES, tmp_path / "examples")


def test_every_notebook_is_run():
    assert {path.name for path in EXAMPLES.glob("*.ipynb")} == set(NEEDS)


@pytest.mark.parametrize("name", NEEDS)
def test_a_notebook_runs(name, examples):
    for package in ("nbformat", "nbclient", "ipykernel", *NEEDS[name]):
        pytest.importorskip(package)
    import nbformat

    kept = nbformat.read(examples / name, as_version=4)
    made = notebooks.executed(examples / name)
    assert notebooks.shown(kept) == notebooks.shown(made), "run: python tests/examples.py"
    for document in (kept, made):
        pages = [page for cell in notebooks.shown(document, "text/html") for page in cell]
        assert any('class="quotex"' in page for page in pages)
    assert list(examples.glob("*.html"))  # the page that it writes


@pytest.mark.parametrize("name", NEEDS)
def test_a_notebook_keeps_nothing_of_a_machine(name):
    kept = (EXAMPLES / name).read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|tmp|usr|work|Users)/|site-packages|[A-Z]:\\\\", kept)
    assert '"language_info": {\n   "name": "python"\n  }' in kept
