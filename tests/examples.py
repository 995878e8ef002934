"""The examples of README and docs: run, compared with what the page shows, or written anew.

    python tests/examples.py    writes what the code gives now into every page

A block `pycon` holds `>>>` lines with what they print; the blocks of a page share their names.  A
block `console` holds one line `$ quotex …` and what that prints; „…“ as its last line says that
more follows.  Both run in a folder of their own that holds a copy of `examples/`.
"""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from doctest import DocTestParser, Example
from pathlib import Path

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"^```(pycon|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MORE = "…\n"


def pages() -> list[Path]:
    """README and docs that hold examples."""
    files = [*ROOT.glob("README*.md"), *sorted((ROOT / "docs").glob("*.md"))]
    return [file for file in files if _BLOCK.search(file.read_text(encoding="utf-8"))]


def blocks(text: str) -> list[str]:
    return [match.group(2) for match in _BLOCK.finditer(text)]


def current(text: str, folder: Path) -> str:
    """The page with what its examples print now, run in `folder`."""
    names: dict[str, object] = {}
    if not (folder / "examples").exists():
        shutil.copytree(ROOT / "examples", folder / "examples")

    def rewritten(match: re.Match[str]) -> str:
        kind, body = match.groups()
        new = _session(body, names, folder) if kind == "pycon" else _command(body, folder)
        return f"```{kind}\n{new}```"

    return _BLOCK.sub(rewritten, text)


def _session(body: str, names: dict[str, object], folder: Path) -> str:
    parts = []
    before = Path.cwd()
    os.chdir(folder)
    try:
        for example in DocTestParser().get_examples(body):
            parts += [_source(example), _printed(example, names)]
    finally:
        os.chdir(before)
    return "".join(parts)


def _source(example: Example) -> str:
    lines = example.source.rstrip("\n").split("\n")
    return "".join(
        f"{'...' if k else '>>>'} {line}".rstrip() + "\n" for k, line in enumerate(lines)
    )


def _printed(example: Example, names: dict[str, object]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(example.source, "<page>", "single"), names)
    return out.getvalue()


def _command(body: str, folder: Path) -> str:
    first, _, shown = body.partition("\n")
    words = first.removeprefix("$ quotex").split()
    done = subprocess.run(
        [sys.executable, "-m", "quotex", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
    )
    got = done.stdout.rstrip("\n") + "\n" if done.stdout.strip() else ""
    if shown.endswith(_MORE):
        lines = shown.removesuffix(_MORE).count("\n")
        got = "".join(got.splitlines(keepends=True)[:lines]) + _MORE
    return f"{first}\n{got}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for page in pages():
            text = page.read_text(encoding="utf-8")
            if (new := current(text, Path(folder))) != text:
                page.write_text(new, encoding="utf-8")
                print(f"{page.relative_to(ROOT)} written anew")
