"""The notebooks in examples/ run from top to bottom."""

import shutil
from pathlib import Path

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
    import nbclient
    import nbformat

    notebook = nbformat.read(examples / name, as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells)  # they are made, not kept
    nbclient.NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": examples}}
    ).execute()
    pages = [
        output.data["text/html"]
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        if "text/html" in output.get("data", {})
    ]
    assert any('class="quotex"' in page for page in pages)
    assert list(examples.glob("*.html"))  # the page that it writes
