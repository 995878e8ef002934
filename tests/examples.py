"""The examples of README and docs: run, compared with what the page shows, or written anew.

    python tests/examples.py    writes what the code gives now into every page and notebook

A block `pycon` holds `>>>` lines with what they print.  A block `python` directly before a block
`text` prints what stands there; the `python` blocks above it are run too, those below the page's
last `text` are not.  The blocks of a page share their names, and `text` there is the article in
`examples/bruecke.txt`.  A block `console` holds one line `$ quotex …` and what that prints, with
its complaint where it fails.  „…“ as the last line of `text` or `console` says that more follows.
All of it runs in a folder of its own that holds a copy of `examples/`.
"""

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from doctest import DocTestParser, Example
from pathlib import Path

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(
    r"^```(?P<kind>pycon|console|python)\n(?P<body>.*?)^```$"
    r"(?P<between>\n\n?```text\n)?(?(between)(?P<shown>.*?)^```$)",
    re.MULTILINE | re.DOTALL,
)
_MORE = "…\n"


def pages() -> list[Path]:
    """README and docs that hold examples."""
    files = [*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").glob("*.md"))]
    return [file for file in files if _run(file.read_text(encoding="utf-8"))]


def blocks(text: str) -> list[str]:
    """The examples of a page, with what it shows that they print."""
    return [match.group() for match in _run(text)]


def current(text: str, folder: Path) -> str:
    """The page with what its examples print now, run in `folder`."""
    if not (folder / "examples").exists():
        shutil.copytree(ROOT / "examples", folder / "examples")
    article = (folder / "examples" / "bruecke.txt").read_text(encoding="utf-8")
    names: dict[str, object] = {"text": article}
    parts = []
    end = 0
    with _inside(folder):
        for match in _run(text):
            parts += [text[end : match.start()], _written(match, names)]
            end = match.end()
    return "".join([*parts, text[end:]])


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """`contextlib.chdir`, which Python 3.10 lacks."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _run(text: str) -> list[re.Match[str]]:
    """The blocks that are run: of those in `python`, none behind the last that shows something."""
    found = list(_BLOCK.finditer(text))
    last = max((k for k, match in enumerate(found) if match["between"]), default=-1)
    return [match for k, match in enumerate(found) if match["kind"] != "python" or k <= last]


def _written(match: re.Match[str], names: dict[str, object]) -> str:
    kind, body, between = match["kind"], match["body"], match["between"]
    if kind == "python":
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(body, "<page>", "exec"), names)
        if between is None:
            return match.group()
        return f"```python\n{body}```{between}{_begin(out.getvalue(), match['shown'])}```"
    new = _session(body, names) if kind == "pycon" else _command(body)
    return f"```{kind}\n{new}```"


def _begin(printed: str, shown: str) -> str:
    """As many lines as the page shows, where it ends in „…“."""
    if not shown.endswith(_MORE):
        return printed
    lines = shown.removesuffix(_MORE).count("\n")
    return "".join(printed.splitlines(keepends=True)[:lines]) + _MORE


def _session(body: str, names: dict[str, object]) -> str:
    parts = []
    for example in DocTestParser().get_examples(body):
        lines = example.source.rstrip("\n").split("\n")
        parts.append(
            "".join(
                f"{'...' if k else '>>>'} {line}".rstrip() + "\n" for k, line in enumerate(lines)
            )
        )
        parts.append(_printed(example, names))
    return "".join(parts)


def _printed(example: Example, names: dict[str, object]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(example.source, "<page>", "single"), names)
    return out.getvalue()


def _command(body: str) -> str:
    first, _, shown = body.partition("\n")
    words = shlex.split(first.removeprefix("$ quotex"))
    done = subprocess.run(
        [sys.executable, "-m", "quotex", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
    )
    printed = done.stdout + (done.stderr if done.returncode else "")
    printed = printed.rstrip("\n") + "\n" if printed.strip() else ""
    return f"{first}\n{_begin(printed, shown)}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for page in pages():
            text = page.read_text(encoding="utf-8")
            if (new := current(text, Path(folder))) != text:
                page.write_text(new, encoding="utf-8")
                print(f"{page.relative_to(ROOT)} written anew")
    import notebooks  # beside this file

    notebooks.main()
