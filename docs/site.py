"""What mkdocs does beside its own: pages from the repository, and links that lead to them.

Some pages stand elsewhere in the repository, where they are read too.  They are taken over as
they are; links are written for the repository, and changed here where the site has the page.
"""

import posixpath
import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

TAKEN_OVER = {
    "benchmarks/README.md": "figures.md",
    "benchmarks/errors.md": "errors.md",
    "quotex/de_quotex/README.md": "model-card.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "README.md": "index.md",
    "README.de.md": "deutsch.md",
}
_LINK = re.compile(r"\[([^\]]+)\]\(([^)#:\s]+)(#[^)]*)?\)")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are taken over."""
    root = posixpath.dirname(config.config_file_path)
    for source, page in TAKEN_OVER.items():
        if files.get_file_from_path(page) is None:
            with open(posixpath.join(root, source), encoding="utf-8") as text:
                content = _FRONT_MATTER.sub("", text.read())
            files.append(File.generated(config, page, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Let links lead to the site's pages; of a file that the site lacks, the words stay."""
    place = page.file.src_uri
    source = next((one for one, other in TAKEN_OVER.items() if other == place), f"docs/{place}")
    if place == "index.md":
        source = "docs/index.md"

    def link(match: re.Match[str]) -> str:
        words, target, anchor = match.group(1), match.group(2), match.group(3) or ""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        if path in TAKEN_OVER:
            return f"[{words}]({TAKEN_OVER[path]}{anchor})"
        if path.startswith("docs/"):
            return f"[{words}]({path.removeprefix('docs/')}{anchor})"
        return words

    return _LINK.sub(link, markdown)
