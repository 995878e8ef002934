"""Runs the notebooks of examples/ and keeps what they show.

python tests/notebooks.py    writes their outputs anew, as `python tests/examples.py` does
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parent.parent / "examples"


def executed(notebook: Path) -> Any:
    """The notebook with all its outputs made anew, in its own folder; nothing is written to it."""
    import nbclient
    import nbformat

    document = nbformat.read(notebook, as_version=4)
    about = dict(document.metadata)
    nbclient.NotebookClient(
        document,
        timeout=300,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": notebook.parent}},
    ).execute()
    document.metadata = nbformat.from_dict(about)  # without the Python that it ran on
    return document


def shown(document: Any, kind: str = "text/plain") -> list[list[str]]:
    """What each cell of code shows of a kind; printed text is `text/plain`."""
    return [
        [words for output in cell.get("outputs", ()) for words in _words(output, kind)]
        for cell in document.cells
        if cell.cell_type == "code"
    ]


def _words(output: Any, kind: str) -> list[str]:
    if output.output_type == "stream":
        return [output.text] if kind == "text/plain" else []
    return [output.data[kind]] if kind in output.get("data", {}) else []


def main() -> None:
    """Write the outputs into the notebooks; without the packages for that, leave them."""
    try:
        import ipykernel  # noqa: F401  # the kernel that nbclient starts
        import matplotlib  # noqa: F401
        import nbclient  # noqa: F401
        import nbformat
    except ImportError as error:
        sys.exit(f"the notebooks were left as they are: {error}")

    with tempfile.TemporaryDirectory() as folder:
        os.environ["IPYTHONDIR"] = os.path.join(folder, "ipython")
        copy = shutil.copytree(EXAMPLES, os.path.join(folder, "examples"))
        for notebook in sorted(Path(copy).glob("*.ipynb")):
            document = executed(notebook)
            nbformat.write(document, EXAMPLES / notebook.name)
            print(notebook.name, (EXAMPLES / notebook.name).stat().st_size, file=sys.stderr)


if __name__ == "__main__":
    main()
