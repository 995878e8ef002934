"""The words of the page, in German and English."""

from collections.abc import Mapping

from quotex.lexicon.files import shipped

LANGUAGES = ("en", "de")
"""The first is for who asks for neither."""


def words(language: str) -> Mapping[str, str]:
    """All words of the page in a language, by what they are for."""
    found: Mapping[str, str] = shipped("serving")[language]
    return dict(found.items())
