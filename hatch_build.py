"""The project's addresses in what is built: those of the repository in which it is built.

GitHub's runners say which that is; elsewhere `QUOTEX_REPOSITORY` may, or there are none.
"""

import os
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

PAGES = {
    "Source": "",
    "Documentation": "/blob/HEAD/docs/index.md",
    "Changelog": "/blob/HEAD/CHANGELOG.md",
    "Issues": "/issues",
}


class Addresses(MetadataHookInterface):
    """Fills `project.urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Take the addresses from the environment."""
        metadata["urls"] = addresses(os.environ)


def addresses(environment: "os._Environ[str] | dict[str, str]") -> dict[str, str]:
    """The addresses by their labels: `{"Source": "https://…/quotex", …}`."""
    host, name = (environment.get(f"GITHUB_{part}") for part in ("SERVER_URL", "REPOSITORY"))
    default = f"{host}/{name}" if host and name else ""
    repository = environment.get("QUOTEX_REPOSITORY", default).rstrip("/")
    return {label: repository + page for label, page in PAGES.items()} if repository else {}
